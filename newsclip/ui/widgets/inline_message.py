"""A message in its place in the window instead of a box over it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.ui.announcing import announce
from newsclip.ui.mirroring import mirrored_margins
from newsclip.ui.widgets.buttons import Slot, icon_button, link_button, secondary_button
from newsclip.ui.widgets.icon_label import IconLabel

LEVELS = ("info", "warning", "error")


class InlineMessage(QFrame):
    """Says what happened and what can be done; details fold out, and all of it can be copied."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = IconLabel("info", "info-ink")
        self._what = _words("strong")
        self._remedy = _words("")
        self._detail = _words("detail")
        self._more = link_button(tr("Details"), self._fold)
        self._action = secondary_button("", self._act)
        self._close = icon_button("close", tr("Dismiss"), self.dismiss)
        self._slot: Slot | None = None
        self._lay_out()
        self.hide()

    def show_message(
        self,
        level: str,
        what: str,
        remedy: str = "",
        *,
        detail: str = "",
        action: str = "",
        act: Slot | None = None,
    ) -> None:
        """Show a message of a level: info, warning or error, with an optional action."""
        self.setProperty("message", level)
        self.style().polish(self)
        self._picture.set_icon(level, f"{level}-ink")
        for label, text in ((self._what, what), (self._remedy, remedy), (self._detail, detail)):
            label.setText(text)
            label.setVisible(bool(text))
        self._detail.hide()
        self._more.setVisible(bool(detail))
        self._more.setText(tr("Details"))
        self._slot = act
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(" ".join(part for part in (what, remedy) if part))
        self.show()
        announce(self, self.accessibleName(), at_once=level == "error")

    def show_error(self, error: Exception, *, action: str = "", act: Slot | None = None) -> None:
        """Show an error: ours with its remedy, any other as the bug it is."""
        if isinstance(error, NewsClipError):
            what, remedy, detail = error.what, error.remedy, error.detail
        else:
            what, remedy = tr("Something went wrong inside NewsClip."), tr("Your library is safe.")
            detail = f"{type(error).__name__}: {error}"
        self.show_message("error", what, remedy, detail=detail, action=action, act=act)

    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()
        self.dismissed.emit()

    @property
    def action_button(self) -> QPushButton:
        """The button that does something about it."""
        return self._action

    def _act(self) -> None:
        slot = self._slot
        self.dismiss()
        if slot:
            slot()

    def _fold(self) -> None:
        shown = self._detail.isHidden()
        self._detail.setVisible(shown)
        self._more.setText(tr("Hide details") if shown else tr("Details"))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        for widget in (self._what, self._remedy):
            column.addWidget(widget)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(mirrored_margins(12, 8, 8, 8))
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self._picture, 0, top)
        row.addLayout(column, 1)
        row.addWidget(self._action, 0, top)
        row.addWidget(self._close, 0, top)


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
