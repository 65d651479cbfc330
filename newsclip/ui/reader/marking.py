"""Marking: what the keys, the bar and the edges do to the article they are used in."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from newsclip.domain.anchors import Span
from newsclip.domain.errors import NewsClipError
from newsclip.domain.kinds import BUILT_IN, CLAIM, KINDS, MOST_OWN, PLAIN
from newsclip.domain.regions import Region
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.services.passages import passage_at
from newsclip.ui.reader import selecting
from newsclip.ui.reader.view import ArticleView

SELECT_FIRST = tr("Select some text first, then press a key to mark it.")
CHOOSE_FIRST = tr("Select some text or a highlight first.")

_KINDS = {f"mark.{kind.id}": kind.id for kind in BUILT_IN}
_OWN = tuple(f"mark.own_{number}" for number in range(1, MOST_OWN + 1))
_STEPS: dict[str, Callable[[ArticleView], object]] = {
    "mark.next": lambda view: view.step_highlight(1),
    "mark.previous": lambda view: view.step_highlight(-1),
    "mark.step_overlapping": lambda view: view.step_overlapping(),
    "mark.extend_end_right": lambda view: view.nudge_edge("end", 1),
    "mark.extend_end_left": lambda view: view.nudge_edge("end", -1),
    "mark.extend_start_right": lambda view: view.nudge_edge("start", 1),
    "mark.extend_start_left": lambda view: view.nudge_edge("start", -1),
    "select.expand": selecting.expand,
    "select.shrink": selecting.shrink,
    "select.next_sentence": lambda view: selecting.move(view, "sentence", 1),
    "select.previous_sentence": lambda view: selecting.move(view, "sentence", -1),
    "select.to_sentence_end": lambda view: selecting.extend(view, "sentence", 1),
    "select.to_sentence_start": lambda view: selecting.extend(view, "sentence", -1),
    "select.next_paragraph": lambda view: selecting.move(view, "paragraph", 1),
    "select.previous_paragraph": lambda view: selecting.move(view, "paragraph", -1),
    "select.to_paragraph_end": lambda view: selecting.extend(view, "paragraph", 1),
    "select.to_paragraph_start": lambda view: selecting.extend(view, "paragraph", -1),
}
ACTIONS = (
    *_KINDS,
    *_OWN,
    *_STEPS,
    "mark.sentence",
    "mark.again",
    "mark.tag",
    "mark.note",
    "mark.copy",
    "mark.delete",
)
"""The actions that are done to an article view."""


def kind_of_action(action_id: str) -> str:
    """The kind that an action marks with; empty for any other action."""
    if action_id in _OWN:
        mine = [kind.id for kind in KINDS.own if not kind.retired]
        place = _OWN.index(action_id)
        return mine[place] if place < len(mine) else ""
    return _KINDS.get(action_id, "")


class Marking(QObject):
    """Does the actions of the reader to an article view, through the desk."""

    failed = Signal(object)
    said = Signal(str)
    """A short sentence of what was done, or of what to do first."""
    made = Signal(object)
    """The Highlight that was made."""
    note_requested = Signal(int)
    tag_requested = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.last_kind = CLAIM.id
        """The kind that was used last, by whichever key."""

    def act(self, action_id: str, view: ArticleView, version_id: int) -> None:
        """Do the action to the view's selection or current highlight."""
        try:
            self._act(action_id, view, version_id)
        except NewsClipError as error:
            self.failed.emit(error)

    def move(self, highlight_id: int, span: Span) -> None:
        """Put the edges of a highlight where they were dragged to."""
        try:
            self._desk.highlights.move(highlight_id, span)
        except NewsClipError as error:
            self.failed.emit(error)

    def move_region(self, highlight_id: int, region: Region) -> None:
        """Let a highlight over an image mark the part it was dragged to."""
        try:
            self._desk.highlights.set_region(highlight_id, region)
        except NewsClipError as error:
            self.failed.emit(error)

    def _act(self, action_id: str, view: ArticleView, version_id: int) -> None:
        if kind := kind_of_action(action_id):
            self._mark(view, version_id, kind)
        elif action_id == "mark.again":
            self._mark(view, version_id, self.last_kind)
        elif action_id == "mark.sentence":
            self._mark_sentence(view, version_id)
        elif action_id in _STEPS:
            _STEPS[action_id](view)
        elif action_id == "mark.copy":
            self._copy(view, version_id)
        elif action_id == "mark.delete":
            self._delete(view)
        else:
            asked = self.tag_requested if action_id == "mark.tag" else self.note_requested
            if highlight_id := self._meant(view, version_id):
                asked.emit(highlight_id)

    def _mark(self, view: ArticleView, version_id: int, kind: str) -> None:
        """Mark the selection; without one, give the current highlight this kind."""
        current = view.current_highlight()
        if (span := view.selected_span()) is not None:
            self._add(view, version_id, span, kind)
        elif current is not None:
            self._desk.highlights.edit(current, kind=kind)
            self.last_kind = kind
        else:
            self.said.emit(SELECT_FIRST)

    def _mark_sentence(self, view: ArticleView, version_id: int) -> None:
        """Mark the sentence at the caret, or those the selection touches, with the last kind."""
        first, last = sorted(view.ends())
        one = passage_at(view.article, first, "sentence")
        other = passage_at(view.article, max(first, last - 1), "sentence")
        if one is None or other is None:
            self.said.emit(tr("There is no sentence here."))
            return
        span = Span(one.start, max(one.end, other.end))
        for highlight_id in view.highlights_at(span.start):
            mark = view.overlay.marks.by_id[highlight_id]
            if mark.span == span and mark.kind == self.last_kind:
                view.choose(highlight_id)
                self.said.emit(tr("This sentence is marked already."))
                return
        self._add(view, version_id, span, self.last_kind)

    def _add(self, view: ArticleView, version_id: int, span: Span, kind: str) -> int:
        region = view.selected_region()
        highlight = self._desk.highlights.add(version_id, span, kind, region=region)
        if kind != PLAIN.id:
            self.last_kind = kind
        view.clear_selection()
        view.set_current(highlight.id, scroll=False)
        self.made.emit(highlight)
        return highlight.id

    def _meant(self, view: ArticleView, version_id: int) -> int:
        """The highlight that is meant: the selection, marked plainly, or the current one."""
        if (span := view.selected_span()) is not None:
            return self._add(view, version_id, span, "plain")
        current = view.current_highlight()
        if current is None:
            self.said.emit(CHOOSE_FIRST)
        return current or 0

    def _copy(self, view: ArticleView, version_id: int) -> None:
        current = view.current_highlight()
        if (span := view.selected_span()) is not None:
            region = view.selected_region()
            words = region.words if region else view.article.text[span.start : span.end]
            text = self._desk.exports.passage(version_id, words)
        elif current is not None:
            text = self._desk.exports.quote(current)
        else:
            self.said.emit(CHOOSE_FIRST)
            return
        QGuiApplication.clipboard().setText(text)
        self.said.emit(tr("Copied with its source."))

    def _delete(self, view: ArticleView) -> None:
        current = view.current_highlight()
        if current is not None:
            self._desk.highlights.remove([current])
            self.said.emit(tr("Highlight deleted. Undo brings it back."))
