"""Documents: canonical text, places of leaves, paragraph numbers; and their JSON."""

from newsclip.domain.document import (
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
from newsclip.domain.text import clean, flow
from newsclip.storage.documents import from_json, to_json

RICH = Document(
    (
        Heading(Leaf("Head"), 2),
        Paragraph(
            Leaf("Öne \U0001f697 link", (Inline(6, 10, InlineStyle.LINK, "https://a.example/"),))
        ),
        Rule(),
        ListItem(Leaf("item"), 2, "3."),
        Quote(Leaf("said\nso")),
        Code(Leaf("x = 1\n  y"), "python"),
        Table(
            (
                (Cell(Leaf("a"), header=True, colspan=2),),
                (Cell(Leaf("b")), Cell(Leaf("c"), rowspan=2)),
            )
        ),
        Image("https://a.example/i.png", "0" * 64, "alt", 3, 4),
        Paragraph(Leaf("caption"), caption=True),
    )
)


def test_canonical_text_is_leaves_joined_by_newlines() -> None:
    assert RICH.text == (
        "Head\nÖne \U0001f697 link\nitem\nsaid\nso\nx = 1\n  y\na\nb\nc\n\ufffc\ncaption"
    )


def test_every_leaf_stands_where_it_says() -> None:
    for placed in RICH.placed:
        assert RICH.text[placed.start : placed.end] == placed.leaf.text
        for offset in range(placed.start, placed.end + 1):
            assert RICH.leaf_at(offset) == placed


def test_paragraphs_are_numbered_without_headings() -> None:
    text = RICH.text
    assert RICH.paragraph_number(text.index("Öne")) == 1
    assert RICH.paragraph_number(text.index("item")) == 2
    assert Document().paragraph_number(0) == 1


def test_json_gives_the_same_document_back() -> None:
    assert from_json(to_json(RICH)) == RICH


def test_text_that_qt_or_utf8_cannot_carry_is_cleaned() -> None:
    assert clean("a\r\nb\rc\u2028d\ud800e\ufefff\ufffeg\x00h\ufdd0") == "a\nb\nc\ndefgh"
    assert flow("  a \n\t b\u00a0c ") == "a b\u00a0c"
