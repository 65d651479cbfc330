"""Whether a quote that left its part of a text may have been moved, before whole texts are aligned.

A moved passage is made of runs of some tokens, so all of it is found among the pieces of that many
tokens of where it can have arrived. What is not found there in that measure was deleted.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from newsclip.analysis.alignment import tokens_in
from newsclip.analysis.carrying import APART, MOST, PASSAGE
from newsclip.analysis.moves import LEAST_TOKENS
from newsclip.analysis.tokens import Tokens, folded
from newsclip.domain.anchors import Span

Piece = tuple[str, ...]


def pieces(words: Sequence[str]) -> Iterator[Piece]:
    """Every few words that stand together, folded."""
    plain = list(map(folded, words))
    shifted = (islice(plain, skip, None) for skip in range(LEAST_TOKENS))
    return zip(*shifted, strict=False)


def may_have_moved(tokens: Tokens, quote: Span, arrived: frozenset[Piece]) -> bool:
    """Whether enough of the quote, and of the passage it is in, is among what arrived."""
    first, end = tokens_in(tokens, quote)
    kept = _kept(tokens, first, end, arrived)
    if not kept or _extent(tokens, kept) < MOST * tokens.extent(first, end):
        return False
    return _passage(_kept(tokens, 0, len(tokens), arrived), first, end) >= PASSAGE


def _kept(tokens: Tokens, first: int, end: int, arrived: frozenset[Piece]) -> set[int]:
    """The tokens from ``first`` to ``end`` that are in a piece that arrived."""
    start = max(0, first - LEAST_TOKENS + 1)
    words = tokens.words[start : end + LEAST_TOKENS - 1]
    return {
        token
        for at, piece in enumerate(pieces(words), start)
        if piece in arrived
        for token in range(max(at, first), min(at + LEAST_TOKENS, end))
    }


def _extent(tokens: Tokens, kept: set[int]) -> int:
    """How many code points the tokens take, with the space between two of them."""
    return sum(
        (tokens.starts[at + 1] if at + 1 in kept else tokens.ends[at]) - tokens.starts[at]
        for at in kept
    )


def _passage(kept: set[int], first: int, end: int) -> int:
    """How many of the tokens are round the quote, no farther apart than those of one passage."""
    inside = sum(first <= at < end for at in kept)
    return inside + _run(kept, range(first - 1, -1, -1)) + _run(kept, range(end, max(kept) + 1))


def _run(kept: set[int], places: range) -> int:
    """How many are kept going along the places, until too many in a row are not."""
    count = apart = 0
    for at in places:
        apart = 0 if at in kept else apart + 1
        count += not apart
        if apart > APART:
            break
    return count
