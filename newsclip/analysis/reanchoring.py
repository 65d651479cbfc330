"""Where the quotes of one version stand in another: intact, moved, reworded or gone.

Where the old text is known, both texts are aligned as wholes (:mod:`newsclip.analysis.alignment`)
and every quote goes where its tokens went: the order of the text decides between look-alikes, and
a deleted passage has no place to go. Where it is missing, quote, context and position have to do
(:mod:`newsclip.analysis.finding`).
"""

from collections.abc import Sequence
from functools import cached_property, lru_cache

from newsclip.analysis.alignment import Alignment, align
from newsclip.analysis.alterations import alterations
from newsclip.analysis.arriving import Piece, may_have_moved, pieces
from newsclip.analysis.carrying import Place, carried
from newsclip.analysis.finding import Found, find_all
from newsclip.analysis.sameness import same_wording
from newsclip.analysis.tokens import tokenize
from newsclip.analysis.windows import Fixed, fixed_lines
from newsclip.domain.anchors import Anchor, Span
from newsclip.domain.revisions import Fate, Resolution

_GONE = Resolution(Fate.GONE, None, 0.0)
_COMPARED = 20_000
"""Code points up to which a quote is compared letter by letter, not by its kept tokens."""
_FEW = 4
"""Quotes of two texts for which an alignment of the whole texts is not worth its while."""
_LARGE = 8_000
"""Code points from which on laying two texts side by side takes longer than a look at a part."""
_TELLING = 20
"""Code points of a quote that is not likely to be in its part by chance."""
_REMEMBERED = 200_000
"""Code points up to which an alignment is kept in memory."""


def resolve(anchors: Sequence[Anchor], old: str | None, new: str) -> tuple[Resolution, ...]:
    """What became of each quote in the new text, in the order of the anchors.

    ``old`` is the text in which the anchors were made, or None where it is missing and only
    quote, context and position are known. An anchor whose words are not at its place in ``old``
    is looked for by its words alone. Never raises, whatever the text or the anchor.
    """
    holding = [old is not None and _holds(anchor, old) for anchor in anchors]
    if old is not None and (near := _nearby(anchors, holding, old, new)) is not None:
        return near
    alignment = _aligned(old, new) if old is not None and any(holding) else None
    lost = [anchor for anchor, holds in zip(anchors, holding, strict=True) if not holds]
    found = iter(find_all(lost, new))
    return tuple(
        _along(alignment, anchor) if alignment and holds else _by_words(anchor, next(found), new)
        for anchor, holds in zip(anchors, holding, strict=True)
    )


class _Pair:
    """Two texts of which few quotes are asked for: their fixed lines, and how many were."""

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = old, new
        self.fixed = fixed_lines(old, new)
        self.asked = 0

    @cached_property
    def arrived(self) -> frozenset[Piece]:
        """The pieces of the new text between its fixed lines, where alone a passage can have been
        moved to."""
        between = self.fixed.between(self.new) if self.fixed else ()
        return frozenset(piece for part in between for piece in pieces(tokenize(part).words))


@lru_cache(maxsize=2)
def _pair(old: str, new: str) -> _Pair:
    return _Pair(old, new)


def _nearby(
    anchors: Sequence[Anchor], holding: Sequence[bool], old: str, new: str
) -> tuple[Resolution, ...] | None:
    """What became of a few long quotes, each followed in its part of the texts only.

    None where the texts have to be laid side by side as wholes: for many quotes, short texts, words
    that may be anywhere, and a quote that is not found in its part.
    """
    if not _LARGE <= max(len(old), len(new)) <= _REMEMBERED or not all(holding):
        return None
    if len(anchors) > _FEW or any(len(anchor.exact) < _TELLING for anchor in anchors):
        return None
    pair = _pair(old, new)
    pair.asked += len(anchors)
    if pair.fixed is None or pair.asked > _FEW:
        return None
    found = [_in_window(anchor, pair.fixed, pair) for anchor in anchors]
    if any(one is None for one in found):
        return None
    return tuple(one for one in found if one is not None)


def _in_window(anchor: Anchor, fixed: Fixed, pair: _Pair) -> Resolution | None:
    here, there = fixed.window(anchor.span, pair.old, pair.new)
    alignment = align(pair.old[here.start : here.end], pair.new[there.start : there.end])
    quote = Span(anchor.start - here.start, anchor.end - here.start)
    place = carried(alignment, quote)
    if place is None:
        return None if may_have_moved(alignment.old, quote, pair.arrived) else _GONE
    if place.moved:
        return None
    span = Span(place.span.start + there.start, place.span.end + there.start)
    return _resolution(anchor, Place(span, place.share), pair.new)


def _aligned(old: str, new: str) -> Alignment:
    """The alignment, that of an article kept for the next quote of the same two versions."""
    return _kept(old, new) if max(len(old), len(new)) <= _REMEMBERED else align(old, new)


@lru_cache(maxsize=2)
def _kept(old: str, new: str) -> Alignment:
    return align(old, new)


def _holds(anchor: Anchor, text: str) -> bool:
    return (
        0 <= anchor.start < anchor.end
        and bool(anchor.exact.strip())
        and text[anchor.start : anchor.end] == anchor.exact
    )


def _along(alignment: Alignment, anchor: Anchor) -> Resolution:
    place = carried(alignment, anchor.span)
    return _resolution(anchor, place, alignment.new_text) if place else _GONE


def _by_words(anchor: Anchor, found: Found | None, new: str) -> Resolution:
    return _resolution(anchor, found.place, new, found.context) if found else _GONE


def _resolution(anchor: Anchor, place: Place, new: str, context: float = 1.0) -> Resolution:
    words = new[place.span.start : place.span.end]
    same = same_wording(anchor.exact, words)
    changed = () if same else alterations(anchor.exact, words)
    score = (1.0 if same else _likeness(anchor.exact, words, place)) * (1 + context) / 2
    if place.moved:
        return Resolution(Fate.MOVED, None, score, changed, place.span)
    return Resolution(Fate.INTACT if same else Fate.REWORDED, place.span, score, changed)


def _likeness(old: str, new: str, place: Place) -> float:
    from rapidfuzz.distance import Indel

    if max(len(old), len(new)) > _COMPARED:
        return place.share
    return Indel.normalized_similarity(old, new)
