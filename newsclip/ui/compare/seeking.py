"""Find this in the others: what the other columns say of a passage of one."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from newsclip.domain.anchors import Span
from newsclip.language import tr
from newsclip.ui.compare.column import Column
from newsclip.ui.compare.deck import Deck
from newsclip.ui.compare.words import source_words
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Latest

_LONGEST = 2_000


class Seeking(QObject):
    """Selects in every other column the sentence that is most like the passage in use."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, deck: Deck) -> None:
        super().__init__(deck)
        self._desk = context.desk
        self._deck = deck
        self._seeking = Latest(context.jobs, self)
        self._seeking.failed.connect(self.failed)
        context.actions.connect("compare.find_in_others", self.seek)

    def seek(self) -> None:
        """Look for the selection of the active column, or for its current highlight."""
        column = self._deck.active()
        words = _passage(column) if column else ""
        others = [one.article_id for one in self._deck.columns() if one is not column]
        if not words or not others:
            self.said.emit(tr("Select a passage in a column first."))
            return
        comparisons = self._desk.comparisons
        self._seeking.ask(lambda: comparisons.find_like(words, others), self._show)

    def _show(self, found: Mapping[int, Span | None]) -> None:
        missing = []
        for column in self._deck.columns():
            if column.article_id not in found:
                continue
            span = found[column.article_id]
            if span is None:
                missing.append(source_words(column.content.article))
                continue
            with column.view.settling():
                column.view.set_current(None, scroll=False)
                column.view.select(span)
                column.view.reveal(span)
        self._deck.scrolling.join()
        if missing:
            self.said.emit(tr("Nothing like it in {words}.", words=", ".join(missing)))
        else:
            self.said.emit(tr("Found in every other column."))


def _passage(column: Column) -> str:
    view = column.view
    span = view.selected_span()
    mark = view.current_mark()
    if span is None and mark is not None:
        span = mark.span
    return view.article.text[span.start : span.end][:_LONGEST] if span else ""
