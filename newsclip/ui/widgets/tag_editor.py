"""Tags as pills, with a field to add one."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from newsclip.language import tr
from newsclip.ui.theme import interface_font
from newsclip.ui.widgets.completing_line_edit import CompletingLineEdit
from newsclip.ui.widgets.entrance import Entrance, tab_before
from newsclip.ui.widgets.flow_layout import FlowLayout
from newsclip.ui.widgets.tag_pill import TagPill


class TagEditor(QWidget):
    """Shows and changes tags. Two that differ in case only are one.

    ``coloured`` is false for pills that are no tags.
    """

    tags_changed = Signal(object)
    """The tags after the user changed them, a tuple of str."""
    tag_opened = Signal(str)

    def __init__(
        self, name: str = "", parent: QWidget | None = None, *, coloured: bool = True
    ) -> None:
        super().__init__(parent)
        self._coloured = coloured
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._pills: list[TagPill] = []
        self._flow = FlowLayout(self)
        self._field = _TagField()
        self._field.entered.connect(self._add)
        self._field.stepped_back.connect(self._step_back)
        self._flow.addWidget(self._field)
        Entrance(self, lambda: self._field)

    @property
    def field(self) -> QLineEdit:
        """Where a tag is typed."""
        return self._field

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What Tab goes through: the tags, then the field."""
        return (*self._pills, self._field)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that are shown."""
        return tuple(pill.tag for pill in self._pills)

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show these tags without telling anybody."""
        wanted = tuple(tags)
        if wanted == self.tags:
            return
        for pill in self._pills:
            self._drop(pill)
        self._pills = []
        for tag in wanted:
            self._append(tag)

    def set_known(self, known: Iterable[str]) -> None:
        """Offer these tags for completion."""
        self._field.set_known(known)

    def repaint_pills(self) -> None:
        """Paint the pills anew: the colours of tags are others now."""
        for pill in self._pills:
            pill.update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Tab goes through the pills to the field."""
        super().showEvent(event)
        self._order()

    def _order(self) -> None:
        for pill in self._pills if self.isVisible() else ():
            tab_before(pill, self._field)

    def _add(self, text: str) -> None:
        before = self.tags
        for part in text.split(","):
            tag = " ".join(part.split())
            if tag and tag.casefold() not in {one.casefold() for one in self.tags}:
                self._append(tag)
        if self.tags != before:
            self.tags_changed.emit(self.tags)

    def _append(self, tag: str) -> None:
        pill = TagPill(tag, coloured=self._coloured)
        pill.removed.connect(self._remove)
        pill.opened.connect(self.tag_opened)
        self._flow.insert_widget(len(self._pills), pill)
        self._pills.append(pill)
        self._order()
        self.updateGeometry()

    def _remove(self, tag: str) -> None:
        index = self.tags.index(tag)
        had_focus = self._pills[index].hasFocus()
        self._drop(self._pills.pop(index))
        if had_focus:
            self._focus_at(index)
        self.tags_changed.emit(self.tags)

    def _drop(self, pill: TagPill) -> None:
        self._flow.removeWidget(pill)
        pill.hide()
        pill.deleteLater()
        self.updateGeometry()

    def _focus_at(self, index: int) -> None:
        nearest = self._pills[index : index + 1]
        (nearest[0] if nearest else self._field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_back(self) -> None:
        if self._pills:
            self._pills[-1].setFocus(Qt.FocusReason.BacktabFocusReason)


class _TagField(CompletingLineEdit):
    """The pill that is a field: tr("+ tag")."""

    entered = Signal(str)
    stepped_back = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Add a tag"))
        self.setProperty("tag", True)
        self.setPlaceholderText(tr("+ tag"))
        self.setFont(interface_font(11))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda _text: self.updateGeometry())
        self.completer().activated.connect(self._enter, Qt.ConnectionType.QueuedConnection)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """As wide as what is typed."""
        metrics = self.fontMetrics()
        text = self.text() or self.placeholderText()
        return QSize(metrics.horizontalAdvance(text + "M") + 16, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """No narrower than its hint."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter and comma add the tag, Escape empties, Backspace at the start goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Comma}:
            self._enter()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Left} and not self.text():
            self.stepped_back.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """What was typed counts when the user goes on elsewhere."""
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self._enter()

    def _enter(self) -> None:
        text = self.text()
        self.clear()
        if text.strip():
            self.entered.emit(text)
