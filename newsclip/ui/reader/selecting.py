"""Selecting by sentence and paragraph from the caret, with keys alone."""

from newsclip.domain.anchors import Span
from newsclip.services.passages import Unit, edge_after, edge_before, passage_at
from newsclip.ui.reader.view import ArticleView


def move(view: ArticleView, unit: Unit, direction: int) -> None:
    """Put the caret at the beginning of the next sentence or paragraph, or of the one before."""
    caret, document = view.ends()[1], view.article
    if direction > 0:
        view.select_ends(*(2 * (edge_after(document, caret, unit, "start"),)))
    else:
        view.select_ends(*(2 * (edge_before(document, caret, unit),)))


def extend(view: ArticleView, unit: Unit, direction: int) -> None:
    """Move the caret to the end of the sentence or paragraph, or to its beginning, and select."""
    anchor, caret = view.ends()
    if direction > 0:
        view.select_ends(anchor, edge_after(view.article, caret, unit, "end"))
    else:
        view.select_ends(anchor, edge_before(view.article, caret, unit))


def expand(view: ArticleView) -> None:
    """Select the word at the caret, then its sentence, then its paragraph."""
    span, caret = view.selected_span(), min(view.ends())
    for larger in _around(view, caret):
        if span is None or (
            larger.start <= span.start and larger.end >= span.end and len(larger) > len(span)
        ):
            view.select(larger)
            return


def shrink(view: ArticleView) -> None:
    """Select the sentence at the beginning of the selection, then its first word, then nothing."""
    span = view.selected_span()
    if span is None:
        return
    for smaller in reversed(_around(view, span.start)):
        if len(smaller) < len(span):
            view.select(smaller)
            return
    view.select_ends(span.start, span.start)


def _around(view: ArticleView, offset: int) -> list[Span]:
    """The word, the sentence and the paragraph at an offset, those that are there."""
    words = view.words()
    word = Span(words.start_at(offset), words.next_end(offset))
    units: tuple[Unit, ...] = ("sentence", "paragraph")
    found = [passage_at(view.article, offset, unit) for unit in units]
    return [word, *(span for span in found if span is not None)]
