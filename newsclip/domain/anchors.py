"""Anchors: how a highlight finds its passage.

A text position selector together with a text quote selector, as the W3C Web Annotation Data Model
defines them (https://www.w3.org/TR/annotation-model/#selectors), counted in code points of the
canonical text.
"""

from dataclasses import dataclass

CONTEXT = 32
"""Code points of context kept on either side of a quote."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, ``start`` < ``end``."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, offset: int) -> bool:
        """Whether the offset falls inside."""
        return self.start <= offset < self.end


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage stands (``start``, ``end``) and what it says, with its context."""

    start: int
    end: int
    exact: str
    prefix: str = ""
    suffix: str = ""

    @property
    def span(self) -> Span:
        """The position part of the anchor."""
        return Span(self.start, self.end)


def make_anchor(text: str, span: Span) -> Anchor:
    """The anchor of a span of canonical text. Raises ValueError when the span is not inside it."""
    if not 0 <= span.start < span.end <= len(text):
        message = f"span {span.start}..{span.end} is not inside a text of {len(text)}"
        raise ValueError(message)
    return Anchor(
        span.start,
        span.end,
        text[span.start : span.end],
        text[max(0, span.start - CONTEXT) : span.start],
        text[span.end : span.end + CONTEXT],
    )


def trimmed(text: str, span: Span) -> Span | None:
    """The span without white space at its ends; None when nothing else is in it."""
    start, end = max(0, span.start), min(len(text), span.end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def locate(anchor: Anchor, text: str) -> Span | None:
    """Where the anchored quote stands in the text, or None when the exact words are not there.

    The recorded position wins when it still holds the quote; otherwise the occurrence whose
    context agrees best, and among equals the nearest.
    """
    if text[anchor.start : anchor.end] == anchor.exact:
        return anchor.span
    best: tuple[int, int, int] | None = None
    at = text.find(anchor.exact) if anchor.exact else -1
    while at >= 0:
        score = _context_score(anchor, text, at)
        if best is None or (score, -abs(at - anchor.start)) > (best[0], best[1]):
            best = (score, -abs(at - anchor.start), at)
        at = text.find(anchor.exact, at + 1)
    return Span(best[2], best[2] + len(anchor.exact)) if best else None


def _context_score(anchor: Anchor, text: str, at: int) -> int:
    """How many code points of context agree, counted outwards from both ends of the quote."""
    before = text[max(0, at - len(anchor.prefix)) : at]
    after = text[at + len(anchor.exact) :][: len(anchor.suffix)]
    return _run(reversed_pairs(before, anchor.prefix)) + _run(
        zip(after, anchor.suffix, strict=False)
    )


def reversed_pairs(left: str, right: str) -> "zip[tuple[str, str]]":
    """Pairs of characters from the ends of two strings towards their beginnings."""
    return zip(reversed(left), reversed(right), strict=False)


def _run(pairs: "zip[tuple[str, str]]") -> int:
    count = 0
    for left, right in pairs:
        if left != right:
            break
        count += 1
    return count
