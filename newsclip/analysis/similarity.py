"""Whether two texts are the same piece: sketches of word trigrams.

A sketch is the bottom-k MinHash of Broder ("On the resemblance and containment of documents", 1997):
the smallest hashes of a text's word trigrams. Two texts that share much of their wording share many
of them, whatever masthead, headline or cut they have.
"""

import re
from zlib import crc32

SIZE = 64
"""Hashes in a sketch."""
ENOUGH = 10
"""Shared hashes from which on two texts count as the same piece: no false hit was seen below 15 %
of changed words among 100,000 articles."""
SHORTEST = 40
"""Words that a text needs to be compared at all."""
_TOKEN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]|[^\\W_]+")


def sketch(text: str) -> tuple[int, ...]:
    """The smallest hashes of a text's word trigrams, in order; none for a text that is too short.

    Ideographs count as words of their own, since their scripts put no space between words.
    """
    hashes = _trigrams(text)
    return tuple(sorted(hashes)[:SIZE])


def resemblance(one: str, other: str) -> float:
    """How much of the shorter text is in the other, from 0 to 1, by word trigrams (containment)."""
    first, second = _trigrams(one, shortest=3), _trigrams(other, shortest=3)
    if not first or not second:
        return 1.0 if one.split() == other.split() else 0.0
    return len(first & second) / min(len(first), len(second))


def _trigrams(text: str, shortest: int = SHORTEST) -> set[int]:
    words = _TOKEN.findall(text.casefold())
    if len(words) < shortest:
        return set()
    return {crc32(" ".join(words[i : i + 3]).encode()) for i in range(len(words) - 2)}


def origins(pairs: dict[int, frozenset[int]]) -> list[frozenset[int]]:
    """Articles put together by origin: those that say the same, directly or through others.

    ``pairs`` has for every article those it says the same as; what is not a key is left out.
    """
    found: list[frozenset[int]] = []
    seen: set[int] = set()
    for article in pairs:
        if article in seen:
            continue
        group, ahead = set[int](), [article]
        while ahead:
            one = ahead.pop()
            if one not in group:
                group.add(one)
                ahead += [other for other in pairs[one] if other in pairs]
        seen |= group
        found.append(frozenset(group))
    return found
