"""One leaf in the making: white space collapsed as HTML does, styled spans kept in step."""

from newsclip.domain.document import Inline, InlineStyle, Leaf
from newsclip.domain.text import clean

_SOFT_HYPHEN = "\u00ad"

_INDENT = " \t\n\u3000"
"""What a paragraph may begin with that only sets its first line in, as Chinese ones do."""


class LeafBuilder:
    """Collects text and styles; ``take`` hands out the leaf and begins the next one.

    A style that is open when a leaf is taken goes on in the next one.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._size = 0
        self._last = ""
        self._open: list[tuple[InlineStyle, str, int]] = []
        self._spans: list[Inline] = []

    @property
    def empty(self) -> bool:
        """Whether nothing visible was added yet."""
        return self._size == 0

    def add(self, text: str) -> None:
        """Add running text, its white space collapsed against what stands before."""
        flat = clean(text).replace(_SOFT_HYPHEN, "")
        if not self._size:
            flat = flat.lstrip(_INDENT) if flat[:1] in _INDENT else flat
        words = [word for word in flat.replace("\t", " ").replace("\n", " ").split(" ") if word]
        if not words:
            if flat:
                self._space()
            return
        if flat[0] in " \t\n":
            self._space()
        self._put(" ".join(words))
        if flat[-1] in " \t\n":
            self._space()

    def add_verbatim(self, text: str) -> None:
        """Add preformatted text with its spaces and line ends."""
        self._put(clean(text))

    def line_break(self) -> None:
        """End a line inside the leaf; at its beginning there is none to end."""
        if self._size and self._last != "\n":
            if self._last == " ":
                self._drop_last()
            self._put("\n")

    def open(self, style: InlineStyle, href: str = "") -> None:
        """Begin a styled span here."""
        self._open.append((style, href, self._size))

    def close(self) -> None:
        """End the span that was opened last."""
        style, href, start = self._open.pop()
        self._span(style, href, start)

    def take(self, *, verbatim: bool = False) -> Leaf:
        """The leaf so far."""
        for style, href, start in self._open:
            self._span(style, href, start)
        text = "".join(self._parts)
        kept = text.rstrip("\n") if verbatim else text.rstrip(" \n")
        spans = {
            Inline(span.start, min(span.end, len(kept)), span.style, span.href)
            for span in self._spans
            if span.start < min(span.end, len(kept))
        }
        self._parts, self._size, self._last, self._spans = [], 0, "", []
        self._open = [(style, href, 0) for style, href, _ in self._open]
        return Leaf(kept, tuple(sorted(spans, key=_by_place)))

    def _span(self, style: InlineStyle, href: str, start: int) -> None:
        if start < self._size:
            self._spans.append(Inline(start, self._size, style, href))

    def _space(self) -> None:
        if self._size and self._last not in " \n":
            self._put(" ")

    def _drop_last(self) -> None:
        self._parts[-1] = self._parts[-1][:-1]
        self._size -= 1

    def _put(self, text: str) -> None:
        if text:
            self._parts.append(text)
            self._size += len(text)
            self._last = text[-1]


def _by_place(span: Inline) -> tuple[int, int, str, str]:
    return span.start, -span.end, span.style, span.href
