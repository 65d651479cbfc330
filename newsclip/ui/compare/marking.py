"""Marking in the columns: what the keys, the bar and the edges do to the article they are used in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from newsclip.domain.anchors import Span
from newsclip.domain.errors import NewsClipError
from newsclip.domain.kinds import KINDS
from newsclip.ui.compare.column import Column
from newsclip.ui.context import Context

_STEPS: dict[str, Callable[[Column], object]] = {
    "mark.next": lambda column: column.view.step_highlight(1),
    "mark.previous": lambda column: column.view.step_highlight(-1),
    "mark.step_overlapping": lambda column: column.view.step_overlapping(),
    "mark.extend_end_right": lambda column: column.view.nudge_edge("end", 1),
    "mark.extend_end_left": lambda column: column.view.nudge_edge("end", -1),
    "mark.extend_start_right": lambda column: column.view.nudge_edge("start", 1),
    "mark.extend_start_left": lambda column: column.view.nudge_edge("start", -1),
}
_KINDS = {f"mark.{kind}": kind for kind in KINDS}
ACTIONS = (*_KINDS, *_STEPS, "mark.tag", "mark.note", "mark.copy", "mark.delete")
"""The actions that are done to a column."""


class Marking(QObject):
    """Does the actions of the reader to a column, through the desk."""

    failed = Signal(object)
    said = Signal(str)
    """A short sentence of what was done or what to do first."""
    note_requested = Signal(int)
    tag_requested = Signal(int)
    highlight_chosen = Signal(int, int)
    """The article and the highlight that was made in it."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk

    def act(self, action_id: str, column: Column) -> None:
        """Do the action to the column's selection or current highlight."""
        try:
            self._act(action_id, column)
        except NewsClipError as error:
            self.failed.emit(error)

    def move(self, highlight_id: int, span: Span) -> None:
        """Put the edges of a highlight where they were dragged to."""
        try:
            self._desk.highlights.move(highlight_id, span)
        except NewsClipError as error:
            self.failed.emit(error)

    def _act(self, action_id: str, column: Column) -> None:
        if action_id in _KINDS:
            self._mark(column, _KINDS[action_id])
        elif action_id in _STEPS:
            _STEPS[action_id](column)
        elif action_id == "mark.copy":
            self._copy(column)
        elif action_id == "mark.delete":
            self._delete(column)
        else:
            asked = self.tag_requested if action_id == "mark.tag" else self.note_requested
            highlight_id = self._highlight(column)
            if highlight_id:
                asked.emit(highlight_id)

    def _mark(self, column: Column, kind: str) -> None:
        """Mark the selection; without one, give the current highlight this kind."""
        current = column.view.current_highlight()
        if column.view.selected_span() is not None:
            self._add(column, kind)
        elif current is not None:
            self._desk.highlights.edit(current, kind=kind)
        else:
            self.said.emit("Select some text first, then press a key to mark it.")

    def _add(self, column: Column, kind: str) -> int:
        span = column.view.selected_span()
        if span is None:
            return 0
        made = self._desk.highlights.add(column.content.article.version_id, span, kind)
        column.view.clear_selection()
        column.view.set_current(made.id, scroll=False)
        self.highlight_chosen.emit(column.article_id, made.id)
        return made.id

    def _highlight(self, column: Column) -> int:
        """The highlight that is meant: the selection, marked plainly, or the current one."""
        if column.view.selected_span() is not None:
            return self._add(column, "plain")
        current = column.view.current_highlight()
        if current is None:
            self.said.emit("Select some text or a highlight first.")
        return current or 0

    def _copy(self, column: Column) -> None:
        span, current = column.view.selected_span(), column.view.current_highlight()
        if span is not None:
            words = column.content.document.text[span.start : span.end]
            text = self._desk.exports.passage(column.content.article.version_id, words)
        elif current is not None:
            text = self._desk.exports.quote(current)
        else:
            self.said.emit("Select some text or a highlight first.")
            return
        QGuiApplication.clipboard().setText(text)
        self.said.emit("Copied with its source.")

    def _delete(self, column: Column) -> None:
        current = column.view.current_highlight()
        if current is not None:
            self._desk.highlights.remove([current])
            self.said.emit("Highlight deleted. Undo brings it back.")
