"""Which passages of two articles are about the same thing, so that they can be read side by side.

Paragraphs are alike by the weight of the meanings they share. Of all alike pairs the heaviest chain
is kept that goes forward in both articles (a weighted longest increasing subsequence, Fredman 1975,
with a Fenwick tree), so that columns never scroll back and forth. What the user marked as one thing
in both weighs most.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from newsclip.analysis.comparing.assertions import Assertion, read_assertion
from newsclip.analysis.sentences import sentence_spans
from newsclip.domain.anchors import Span

ALIKE_AT = 0.22
"""How alike two paragraphs are, from 0 to 1, to be held level."""
MARKED = 3.0
"""What a pair of marked passages weighs, as much as three paragraphs that are the same."""
FOUND_AT = 0.3
"""How much of what is looked for a sentence has to have."""
_MOST_PARAGRAPHS = 1_500
_SHORTEST = 5
"""Words of a paragraph that is looked at."""


class Level(NamedTuple):
    """A passage of one article and the one of another that is about the same thing."""

    here: Span
    there: Span
    weight: float


def find_levels(
    here: Sequence[tuple[int, str]],
    there: Sequence[tuple[int, str]],
    marked: Sequence[tuple[Span, Span]] = (),
) -> tuple[Level, ...]:
    """The passages to hold level, in the order of both articles.

    Both are given as paragraphs: where each begins, and its text. ``marked`` has passages that the
    user marked as being about one thing.
    """
    pairs = [Level(one, other, MARKED) for one, other in marked]
    pairs += _alike(_paragraphs(here), _paragraphs(there))
    return _chain(pairs)


class _Paragraph(NamedTuple):
    span: Span
    read: Assertion


def _paragraphs(told: Sequence[tuple[int, str]]) -> list[_Paragraph]:
    """Those that say something of their own: long enough, and not said twice in the article."""
    counts = Counter(text for _, text in told)
    return [
        _Paragraph(Span(start, start + len(text)), read_assertion(text))
        for start, text in told[:_MOST_PARAGRAPHS]
        if counts[text] == 1 and len(text) > 1 and _long(text)
    ]


def _long(text: str) -> bool:
    return len(text.split()) >= _SHORTEST or len(text) >= 20


def _alike(here: Sequence[_Paragraph], there: Sequence[_Paragraph]) -> list[Level]:
    holders: dict[str, list[int]] = defaultdict(list)
    for place, paragraph in enumerate(there):
        for sense in paragraph.read.weights:
            holders[sense].append(place)
    found: list[Level] = []
    for paragraph in here:
        shared: dict[int, float] = defaultdict(float)
        for sense, weight in paragraph.read.weights.items():
            rarity = 1 / (1 + len(holders.get(sense, ())) / 8)
            for place in holders.get(sense, ()):
                shared[place] += weight * rarity
        for place, weight in shared.items():
            other = there[place]
            shorter = min(paragraph.read.total, other.read.total)
            likeness = weight / max(shorter, 4.0)
            if likeness >= ALIKE_AT:
                found.append(Level(paragraph.span, other.span, min(1.0, likeness)))
    return found


def _chain(pairs: Sequence[Level]) -> tuple[Level, ...]:
    """The heaviest chain of pairs that goes forward in both articles."""
    ordered = sorted(pairs, key=lambda level: (level.here.start, -level.there.start))
    ranks = {start: n for n, start in enumerate(sorted({p.there.start for p in ordered}), 1)}
    best = _Best(len(ranks))
    before: list[int] = []
    for number, level in enumerate(ordered):
        rank = ranks[level.there.start]
        weight, last = best.up_to(rank - 1)
        before.append(last)
        best.raise_to(rank, weight + level.weight, number)
    chain = []
    _, at = best.up_to(len(ranks))
    while at >= 0:
        chain.append(ordered[at])
        at = before[at]
    return tuple(reversed(chain))


class _Best:
    """The heaviest chain that ends at or before a rank (a Fenwick tree of maxima)."""

    def __init__(self, size: int) -> None:
        self._tree = [(0.0, -1)] * (size + 1)

    def up_to(self, rank: int) -> tuple[float, int]:
        """Its weight, and the number of its last pair, -1 when there is none."""
        found = (0.0, -1)
        while rank > 0:
            found = max(found, self._tree[rank])
            rank -= rank & -rank
        return found

    def raise_to(self, rank: int, weight: float, number: int) -> None:
        """Note a chain of that weight that ends at the rank."""
        while rank < len(self._tree):
            self._tree[rank] = max(self._tree[rank], (weight, number))
            rank += rank & -rank


def find_like(words: str, told: Sequence[tuple[int, str]]) -> Span | None:
    """The sentence of an article that is most like these words; None where nothing is.

    The article is given as paragraphs: where each begins, and its text.
    """
    wanted = read_assertion(words)
    best, found = FOUND_AT, None
    for start, text in told[:_MOST_PARAGRAPHS]:
        for first, last in sentence_spans(text):
            likeness = _likeness(wanted, read_assertion(text[first:last]))
            if likeness > best:
                found = Span(start + first, start + first + len(text[first:last].rstrip()))
                best = likeness
    return found


def _likeness(wanted: Assertion, read: Assertion) -> float:
    """How much of what is wanted is there, by weight; the same numbers count as words do."""
    numbers = len(wanted.numbers)
    weight = sum(w for sense, w in wanted.weights.items() if sense in read.weights)
    return (weight + len(wanted.numbers & read.numbers)) / max(1.0, wanted.total + numbers)
