"""Where the quotes of one version stand in another: intact, moved, reworded or gone.

Where the old text is known, both texts are aligned as wholes (:mod:`newsclip.analysis.alignment`)
and every quote goes where its tokens went: the order of the text decides between look-alikes, and
a deleted passage has no place to go. Where it is missing, quote, context and position have to do
(:mod:`newsclip.analysis.finding`).
"""

from collections.abc import Sequence
from functools import lru_cache

from newsclip.analysis.alignment import Alignment, align
from newsclip.analysis.alterations import alterations
from newsclip.analysis.carrying import Place, carried
from newsclip.analysis.finding import Found, find_all
from newsclip.analysis.sameness import same_wording
from newsclip.domain.anchors import Anchor
from newsclip.domain.revisions import Fate, Resolution

_GONE = Resolution(Fate.GONE, None, 0.0)
_COMPARED = 20_000
"""Code points up to which a quote is compared letter by letter, not by its kept tokens."""
_REMEMBERED = 200_000
"""Code points up to which an alignment is kept in memory."""


def resolve(anchors: Sequence[Anchor], old: str | None, new: str) -> tuple[Resolution, ...]:
    """What became of each quote in the new text, in the order of the anchors.

    ``old`` is the text in which the anchors were made, or None where it is missing and only
    quote, context and position are known. An anchor whose words are not at its place in ``old``
    is looked for by its words alone. Never raises, whatever the text or the anchor.
    """
    holding = [old is not None and _holds(anchor, old) for anchor in anchors]
    alignment = _aligned(old, new) if old is not None and any(holding) else None
    lost = [anchor for anchor, holds in zip(anchors, holding, strict=True) if not holds]
    found = iter(find_all(lost, new))
    return tuple(
        _along(alignment, anchor) if alignment and holds else _by_words(anchor, next(found), new)
        for anchor, holds in zip(anchors, holding, strict=True)
    )


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
