"""A quote found in a text by its words, its context and its position alone.

For anchors whose own version is missing. As the Hypothesis client does: exact first, then
approximate (https://web.hypothes.is/blog/fuzzy-anchoring/), scored by quote, context and position.
Unlike it, a place whose surroundings disagree on both sides is not the place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from newsclip.analysis.alignment import align
from newsclip.analysis.carrying import Place, carried
from newsclip.analysis.sameness import levelled
from newsclip.domain.anchors import CONTEXT, Anchor, Span

AGREES = 0.85
"""How much the context on one side has to agree for a place to be the place."""
ALIKE = 0.5
"""How much of quote and context together has to be kept in a place that is only like it."""
UNMISTAKABLE = 40
"""A quote this long that occurs once, elsewhere, has moved; a shorter one is a look-alike."""
_CUTOFF = 55
_PIECE = 240
"""Code points of a pattern that are sought at once: the search is quadratic in them."""
_CANDIDATES = 64


@dataclass(frozen=True, slots=True)
class Found:
    """A place in the text, how far its surroundings agree (0 to 1), and whether others do too."""

    place: Place
    context: float
    alone: bool = True


class Haystack:
    """A text in which quotes are sought."""

    def __init__(self, text: str) -> None:
        self.text = text

    def find(self, anchor: Anchor, expected: int) -> Found | None:
        """The place of the quote, nearest to where it is expected among equals; None when gone."""
        if not anchor.exact.strip() or not self.text:
            return None
        exact = self._exact(anchor, expected)
        if exact and (exact.context >= AGREES or not (anchor.prefix or anchor.suffix)):
            return exact
        if alike := self._alike(anchor):
            return alike
        if exact is None or not exact.alone or len(anchor.exact) < UNMISTAKABLE:
            return None
        return Found(Place(exact.place.span, 1.0, moved=True), exact.context)

    @cached_property
    def _level(self) -> str:
        return levelled(self.text)

    def _exact(self, anchor: Anchor, expected: int) -> Found | None:
        """The occurrence whose surroundings agree best, and among equals the nearest."""
        quote = levelled(anchor.exact)
        context = levelled(anchor.prefix[-CONTEXT:]), levelled(anchor.suffix[:CONTEXT])
        places = self._occurrences(quote, context, expected)
        if not places:
            return None
        scored = [(self._context(at, at + len(quote), *context), at) for at in places]
        score, at = max(scored, key=lambda entry: (entry[0], -abs(entry[1] - expected)))
        alone = sum(other[0] == score for other in scored) == 1
        return Found(Place(Span(at, at + len(quote)), 1.0), min(1.0, score), alone)

    def _occurrences(self, quote: str, context: tuple[str, str], expected: int) -> list[int]:
        """All of them, or of too many those with the right neighbours and the nearest."""
        places: list[int] = []
        for at in _places(self._level, quote):
            places.append(at)
            if len(places) > _CANDIDATES:
                return self._likely(quote, context, expected)
        return places

    def _likely(self, quote: str, context: tuple[str, str], expected: int) -> list[int]:
        before, after = context[0][-CONTEXT // 2 :], context[1][: CONTEXT // 2]
        near = max(0, expected - _CANDIDATES * 8)
        starts = {self._level.find(quote, near), self._level.rfind(quote, 0, near + len(quote))}
        for needle, skip in ((before + quote, len(before)), (quote + after, 0)):
            for count, at in enumerate(_places(self._level, needle)):
                if count == _CANDIDATES:
                    break
                starts.add(at + skip)
        for count, at in enumerate(_places(self._level, quote, near)):
            if count == _CANDIDATES:
                break
            starts.add(at)
        return sorted(starts - {-1})

    def _context(self, start: int, end: int, prefix: str, suffix: str) -> float:
        """The better side's agreement, and a little of the other's to tell equals apart."""
        from rapidfuzz.distance import Indel

        before = self._level[max(0, start - len(prefix)) : start] if prefix else ""
        sides = (
            Indel.normalized_similarity(prefix, before) if prefix else 0.0,
            Indel.normalized_similarity(suffix, self._level[end : end + len(suffix)])
            if suffix
            else 0.0,
        )
        return max(sides) + min(sides) / 4

    def _alike(self, anchor: Anchor) -> Found | None:
        """The place most like the quote in its context, when the quote is kept there."""
        lead, whole = len(anchor.prefix), anchor.prefix + anchor.exact + anchor.suffix
        window = self._window(whole)
        if window is None:
            return None
        part = self.text[window.start : window.end]
        alignment = align(whole, part, part=True)
        place = carried(alignment, Span(lead, lead + len(anchor.exact)))
        around = carried(alignment, Span(0, len(whole)))
        if place is None or place.moved or around is None or around.share < ALIKE:
            return None
        span = Span(place.span.start + window.start, place.span.end + window.start)
        return Found(Place(span, place.share), place.share)

    def _window(self, pattern: str) -> Span | None:
        """Where to look closer: round the best match of the pattern, or of pieces of a long one."""
        from rapidfuzz.fuzz import partial_ratio_alignment

        room = len(pattern) // 2 + 200
        if len(pattern) + 2 * room >= len(self.text):
            return Span(0, len(self.text))
        best, start = 0.0, -1
        for skip in sorted(
            {0, max(0, len(pattern) // 2 - _PIECE // 2), max(0, len(pattern) - _PIECE)}
        ):
            piece = levelled(pattern[skip : skip + _PIECE])
            found = partial_ratio_alignment(piece, self._level, score_cutoff=max(_CUTOFF, best))
            if found is not None and found.score > best:
                best, start = found.score, found.dest_start - skip
        if not best:
            return None
        return Span(max(0, start - room), min(len(self.text), start + len(pattern) + room))


def _places(text: str, needle: str, start: int = 0) -> Iterator[int]:
    at = text.find(needle, start)
    while at >= 0:
        yield at
        at = text.find(needle, at + 1)


def find_all(anchors: Sequence[Anchor], text: str) -> list[Found | None]:
    """The places of all quotes, in the order of the anchors.

    Those that are sure say how far the text has shifted round them, and so where to expect the
    others.
    """
    haystack = Haystack(text)
    order = sorted(range(len(anchors)), key=lambda index: anchors[index].start)
    found = [haystack.find(anchor, anchor.start) for anchor in anchors]
    shift = 0
    for index in order:
        anchor, first = anchors[index], found[index]
        if first is None or first.alone:
            shift = first.place.span.start - anchor.start if first else shift
        else:
            found[index] = haystack.find(anchor, anchor.start + shift)
    return found
