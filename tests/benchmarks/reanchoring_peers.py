"""Other ways to find a quote again, written for comparison: the obvious one, and a client's.

The second goes about it as the Hypothesis client describes (exact where the position holds, else
the occurrence or approximate match with the best sum of quote, context and position); it is a
likeness of the method, not its code, and as that client it knows no deleted passage beyond one
that looks like nothing at all.
"""

from collections.abc import Iterator

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import partial_ratio_alignment

from newsclip.domain.anchors import Anchor, Span

_QUOTE, _CONTEXT, _POSITION = 50, 20, 2
_CUTOFF = 50


def nearest_exact(anchor: Anchor, text: str) -> Span | None:
    """The occurrence of the quote nearest to its old position."""
    places = list(_places(anchor.exact, text))
    if not places:
        return None
    at = min(places, key=lambda place: abs(place - anchor.start))
    return Span(at, at + len(anchor.exact))


def words_then_likeness(anchor: Anchor, text: str) -> Span | None:
    """The best exact occurrence, or where there is none, the best approximate match."""
    if text[anchor.start : anchor.end] == anchor.exact:
        return anchor.span
    spans = [Span(at, at + len(anchor.exact)) for at in _places(anchor.exact, text)]
    if not spans:
        found = partial_ratio_alignment(anchor.exact, text, score_cutoff=_CUTOFF)
        if found is None or found.dest_start >= found.dest_end:
            return None
        spans = [Span(found.dest_start, found.dest_end)]
    return max(spans, key=lambda span: _weight(anchor, text, span))


def _places(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _weight(anchor: Anchor, text: str, span: Span) -> float:
    like = Indel.normalized_similarity
    before = text[max(0, span.start - len(anchor.prefix)) : span.start]
    after = text[span.end : span.end + len(anchor.suffix)]
    near = 1 - abs(span.start - anchor.start) / max(1, len(text))
    return (
        _QUOTE * like(anchor.exact, text[span.start : span.end])
        + _CONTEXT * (like(anchor.prefix, before) + like(anchor.suffix, after))
        + _POSITION * near
    )
