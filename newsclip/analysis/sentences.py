"""Sentences of a paragraph."""

import re
from functools import lru_cache

_END = re.compile(
    r"[.!?…][\"”’»)\]]{0,3}\s+(?=[\"“„‚‘«»(\[¿¡]{0,2}[^\W_a-z])|[。！？][”’」』）]{0,2}|\n+"
)
_ABBREVIATED = re.compile(
    r"(?:\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|Inc|Ltd|Corp|Co|Jr|Sr|vs|ca|approx|Nr|bzw|[A-Z])|\b\w\.\w)\.$"
)


@lru_cache(maxsize=64)
def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where the sentences of a paragraph start and end, their closing marks included."""
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(text):
        if _ABBREVIATED.search(text, max(start, match.start() - 12), match.start() + 1):
            continue
        spans.append((start, match.end()))
        start = match.end()
    if start < len(text):
        spans.append((start, len(text)))
    return tuple(spans)


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The start and end of the sentences that hold the range."""
    touched = [
        span for span in sentence_spans(text) if span[0] < max(end, start + 1) and span[1] > start
    ]
    return (touched[0][0], touched[-1][1]) if touched else (0, len(text))
