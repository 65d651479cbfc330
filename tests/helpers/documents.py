"""Random documents for hypothesis: every kind of block, every kind of awkward text."""

from hypothesis import strategies as st

from newsclip.domain.document import (
    Block,
    Cell,
    Code,
    Document,
    Heading,
    Image,
    Inline,
    InlineStyle,
    Leaf,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from newsclip.domain.text import clean

AWKWARD = [
    "a", "Z", "7", " ", "é", "e\u0301", "\u00a0", "—", "“", "\u200d", "\u200f", "\ufe0f",
    "😀", "👩\u200d🚒", "🇨🇳", "𝔘", "𠮷", "漢", "字", "かな", "한", "ש", "לום", "عر", "بي",
    "\u064b", "नि", "ß", "ﬁ", "\t", "\n", "#", "&lt;",
]  # fmt: skip


def texts(max_pieces: int = 12) -> st.SearchStrategy[str]:
    """Clean text made of awkward pieces and of anything else Unicode has."""
    anything = st.text(max_size=3)
    piece = st.one_of(st.sampled_from(AWKWARD), anything)
    return st.lists(piece, max_size=max_pieces).map("".join).map(clean)


@st.composite
def leaves(draw: st.DrawFn) -> Leaf:
    """A leaf with up to three styled spans, which may overlap."""
    text = draw(texts())
    count = draw(st.integers(0, 3)) if text else 0
    spans = []
    for _ in range(count):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        style = draw(st.sampled_from(InlineStyle))
        href = "https://harbour-ledger.example/a" if style is InlineStyle.LINK else ""
        spans.append(Inline(start, end, style, href))
    return Leaf(text, tuple(sorted(spans, key=lambda span: span.start)))


def tables() -> st.SearchStrategy[Table]:
    """Uneven tables with spans; some reach further than the table does."""
    cell = st.builds(
        Cell,
        leaves(),
        st.booleans(),
        st.integers(1, 3) | st.just(1),
        st.integers(1, 3) | st.just(1),
    )
    row = st.lists(cell, max_size=4).map(tuple)
    return st.builds(Table, st.lists(row, max_size=4).map(tuple))


def images() -> st.SearchStrategy[Image]:
    """Images, kept and not kept."""
    return st.builds(Image, sha256=st.sampled_from(["", "ab" * 32]), alt=texts(3))


def blocks() -> st.SearchStrategy[Block]:
    """A block of any kind."""
    return st.one_of(
        st.builds(Heading, leaves(), st.integers(1, 6)),
        st.builds(Paragraph, leaves(), st.booleans()),
        st.builds(ListItem, leaves(), st.integers(1, 4), st.sampled_from(["•", "3.", ""])),
        st.builds(Quote, leaves(), st.integers(1, 3)),
        st.builds(Code, leaves()),
        tables(),
        images(),
        st.just(Rule()),
    )


def documents(max_blocks: int = 8) -> st.SearchStrategy[Document]:
    """A document of any blocks, empty ones among them."""
    return st.lists(blocks(), max_size=max_blocks).map(tuple).map(Document)
