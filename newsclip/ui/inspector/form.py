"""The lower part of the current card: every field of its kind, its tags and its note, to edit."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FieldType, kind_of
from newsclip.language import tr
from newsclip.ui.inspector.edits import NOTE, Edits
from newsclip.ui.inspector.facts_view import LABELS, ConflictWords, Content
from newsclip.ui.inspector.fields import INSET, ChoiceField, TextField
from newsclip.ui.inspector.note_editor import NoteEditor
from newsclip.ui.mirroring import mirrored, onward, paint_line
from newsclip.ui.theme import current, interface_font
from newsclip.ui.widgets.entrance import tab_through
from newsclip.ui.widgets.painting import paint_focus
from newsclip.ui.widgets.tag_editor import TagEditor

FieldEditor = TextField | ChoiceField


class CardForm(QWidget):
    """Edits one highlight; its kind stays what it was when the form was made."""

    resized = Signal()
    done = Signal()
    """The keyboard goes back to the card."""
    conflict_chosen = Signal(object)

    def __init__(self, highlight: Highlight, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = highlight.id
        self._edits = edits
        self.fields: dict[str, FieldEditor] = {}
        self._conflicts: list[QWidget] = []
        self.doubt = _doubt_label()
        self._grid = QGridLayout()
        self.tags = TagEditor(tr("Tags"))
        self.note = NoteEditor()
        self._lay_out(highlight.kind)
        self._tags_known = False
        self.tags.field.installEventFilter(self)
        self.tags.tags_changed.connect(lambda tags: edits.set_tags(self._id, tags))
        self.note.changed.connect(self._save_note)
        self.note.done.connect(self.done)

    def show_content(self, highlight: Highlight, content: Content) -> None:
        """Show what is stored now; what is half typed stays."""
        for name, editor in self.fields.items():
            editor.show_value(highlight.value(name))
        self.tags.set_tags(highlight.tags)
        self.note.show_note(highlight.note)
        self._show_doubt()
        self._show_conflicts(content.conflicts)

    def show_waiting(self) -> None:
        """Show what was typed here before and could not be saved yet."""
        for name, editor in self.fields.items():
            words = self._edits.waiting(self._id, name)
            if words is not None and isinstance(editor, TextField):
                editor.setText(words)
        if (note := self._edits.waiting(self._id, NOTE)) is not None:
            self.note.setPlainText(note)

    def flush(self) -> None:
        """Save everything that was typed."""
        for editor in self.fields.values():
            editor.flush()
        self.note.flush()

    def edit_first(self) -> None:
        """Put the keyboard into the first field, or into the note of a kind without fields."""
        self.edit_field(next(iter(self.fields), ""))

    def edit_field(self, name: str, *, opening: bool = False) -> None:
        """Put the keyboard into a field; ``opening`` also opens the menu of a choice."""
        editor = self.fields.get(name)
        if editor is None:
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, TextField):
            editor.selectAll()
        elif opening:
            editor.open()

    def height_for(self, width: int) -> int:
        """The height its content needs at the width."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Look the known tags up when the field for a tag is first used."""
        if event.type() == QEvent.Type.FocusIn and not self._tags_known:
            self._tags_known = True
            self.tags.set_known(self._edits.known_tags())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Tell when its content needs another height."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return answer

    def _lay_out(self, kind: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, LABELS - INSET - 2)
        self._grid.setColumnStretch(1, 1)
        for row, field in enumerate(kind_of(kind).fields):
            editor: FieldEditor = (
                ChoiceField(field) if field.type is FieldType.CHOICE else TextField(field)
            )
            editor.changed.connect(self._save_field)
            if isinstance(editor, TextField):
                editor.done.connect(self.done)
            self.fields[field.name] = editor
            self._add_row(row, field.label, editor)
        if self.fields:
            column.addLayout(self._grid)
        column.addWidget(self.doubt)
        column.addWidget(self.tags)
        column.addWidget(self.note)

    def _add_row(self, row: int, words: str, editor: QWidget) -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "label")
        label.setBuddy(editor)
        self._grid.addWidget(label, row, 0)
        side = Qt.AlignmentFlag.AlignLeft
        fixed = editor.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Fixed
        self._grid.addWidget(editor, row, 1, side if fixed else Qt.AlignmentFlag(0))

    def _show_doubt(self) -> None:
        doubt = self._edits.doubt(self._id)
        self.doubt.setText(tr("Unsure: {doubt}", doubt=doubt) if doubt else "")
        self.doubt.setVisible(bool(doubt))

    def _show_conflicts(self, conflicts: tuple[ConflictWords, ...]) -> None:
        for old in self._conflicts:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._conflicts = []
        for index, conflict in enumerate(conflicts):
            line = ConflictLine(conflict)
            line.clicked.connect(lambda _on=False, it=conflict: self.conflict_chosen.emit(it))
            self._conflicts.append(line)
            self._grid.addWidget(line, len(self.fields) + index, 0, 1, 2)
        tab_through(*self.fields.values(), *self._conflicts, *self.tags.parts, self.note)

    def _save_field(self, name: str, value: str) -> None:
        self._edits.set_field(self._id, name, value)

    def _save_note(self, note: str) -> None:
        self._edits.set_note(self._id, note)


def _doubt_label() -> QLabel:
    """Says what else a figure may be; hidden where nothing else can be meant."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", "warning")
    label.hide()
    return label


class ConflictLine(QAbstractButton):
    """ "Conflict  830 km in Volt Weekly →": a click goes to the other passage."""

    def __init__(self, conflict: ConflictWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(f"{conflict.words} {onward()}")
        self._label = conflict.label
        self._ink = "link" if conflict.link_id else "conflict-ink"
        self.setAccessibleName(f"{conflict.label}: {conflict.words}")
        self.setToolTip(conflict.reason)
        self.setFont(interface_font(12, QFont.Weight.Medium))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(self.fontMetrics().height() + 5)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """One line."""
        return QSize(LABELS + 40, self.fontMetrics().height() + 5)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The label, then what the other one says."""
        theme = current()
        painter = QPainter(self)
        painter.setPen(theme.color(self._ink))
        room = mirrored(self.rect().adjusted(LABELS, 0, -2, 0), self.rect(), self)
        mode = Qt.TextElideMode.ElideRight
        paint_line(painter, room, self.fontMetrics().elidedText(self.text(), mode, room.width()))
        painter.setFont(interface_font(12))
        painter.setPen(theme.color("ink-secondary" if self._ink == "link" else self._ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, self._label)
        if self.hasFocus():
            paint_focus(painter, self.rect(), 4, theme)
        painter.end()
