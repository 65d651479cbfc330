import pytest

from newsclip.domain.document import Heading, Image, InlineStyle, ListItem, Paragraph, Table
from newsclip.domain.errors import EmptyError, TooLargeError
from newsclip.importing import rtf
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract
from tests.helpers.office import png
from tests.helpers.spoiling import check_survives

WHOLE = r"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman Serif;}{\f1\fcharset204 Serif Cyr;}}
{\colortbl;\red0\green0\blue0;}{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2 heading 2;}}
{\info{\title Gates open}{\author Ada Corvino}{\creatim\yr2025\mo8\dy2\hr10}}
{\header\pard Printed for members\par}{\*\generator Some Writer;}
\pard\s1 Gates open\par
\pard The harbour opened its \b gates\b0  on {\i Tuesday}{\*\bkmkstart x} after nine weeks of
 repair\'85\par
\pard\s2 What it cost\par
\pard{\listtext\tab 1.\tab}\ls1 first\par
\pard{\listtext\tab\'b7\tab}\ls2\ilvl1 inner\par
\pard\intbl Gate\cell Height\cell\row\pard\intbl North\par lower\cell 9 m\cell\row
\pard See {\field{\*\fldinst HYPERLINK "https://harbour.example/x"}{\fldrslt\ul there}} and a note.
{\super\chftn}{\footnote\pard Minutes of the board.}{\v hidden}{\deleted struck}\line New line\par
}"""


def read(text: str) -> str:
    return extract(text.encode("latin-1"), Hints("a.rtf")).document.text


def test_a_whole_text_keeps_its_structure() -> None:
    article = extract(WHOLE.encode(), Hints("a.bin"))
    assert article.importer == "rtf"
    blocks = article.document.blocks
    assert [type(block).__name__ for block in blocks] == [
        "Paragraph", "Heading", "ListItem", "ListItem", "Table", "Paragraph", "Rule", "ListItem",
    ]  # fmt: skip
    items = [block for block in blocks if isinstance(block, ListItem)]
    assert [(item.marker, item.depth, item.leaf.text) for item in items] == [
        ("1.", 1, "first"), ("•", 2, "inner"), ("1.", 1, "Minutes of the board."),
    ]  # fmt: skip
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert [[cell.leaf.text for cell in row] for row in table.rows] == [
        ["Gate", "Height"], ["North\nlower", "9 m"],
    ]  # fmt: skip
    for gone in ("Printed", "Some Writer", "Serif", "hidden", "struck"):
        assert gone not in article.document.text


def test_what_it_says_of_itself() -> None:
    article = extract(WHOLE.encode(), Hints("a.rtf"))
    found = article.metadata
    assert (found.title, found.byline, found.published) == (
        "Gates open",
        "Ada Corvino",
        "2025-08-02",
    )
    assert not found.title_proposed


def test_styles_and_links() -> None:
    blocks = extract(WHOLE.encode(), Hints("a.rtf")).document.blocks
    first, last = [block for block in blocks if isinstance(block, Paragraph)]
    assert first.leaf.text == "The harbour opened its gates on Tuesday after nine weeks of repair…"
    assert {(s.style, first.leaf.text[s.start : s.end]) for s in first.leaf.inlines} == {
        (InlineStyle.BOLD, "gates"), (InlineStyle.ITALIC, "Tuesday"),
    }  # fmt: skip
    assert last.leaf.text == "See there and a note.1\nNew line"
    link = next(span for span in last.leaf.inlines if span.style is InlineStyle.LINK)
    assert (last.leaf.text[link.start : link.end], link.href) == (
        "there",
        "https://harbour.example/x",
    )


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        (r"{\rtf1\ansi\ansicpg1251 \'cc\'ee\'f1\'ea\'e2\'e0}", "Москва"),
        (r"{\rtf1\ansi{\fonttbl{\f1\fcharset128 M;}}\f1 \'93\'fa\'96\'7b}", "日本"),
        (r"{\rtf1\ansi{\fonttbl{\f1\fcharset136 M;}}\f1 \'a4@\'a4\'a4}", "一中"),
        (r"{\rtf1\mac K\'9aln}", "Köln"),
        (r"{\rtf1\ansi K\u246?ln \u-10179?\u-8704? done}", "Köln 😀 done"),
        (r"{\rtf1\ansi\uc2 K\u246\'c3\'b6ln {\uc0 \u8364 5}}", "Köln €5"),
        (r"{\rtf1 a\~b \endash  \ldblquote x\rdblquote  \{y\}}", "a\u00a0b – “x” {y}"),
        (r"{\rtf1 one\par two\'0d}", "one\ntwo"),
    ],
)
def test_code_pages_and_escapes(written: str, shown: str) -> None:
    assert read(written) == shown


def test_large_short_lines_are_headings_where_no_style_says_so() -> None:
    text = r"{\rtf1\fs40 Gates open\par\fs24 The harbour opened its gates on Tuesday.\par\fs30 Cost"
    text += r"\par\fs24 Nine weeks of repair came before, and nobody asked us about it.\par}"
    article = extract(text.encode(), Hints("a.rtf"))
    assert article.metadata.title == "Gates open"
    (heading,) = (block for block in article.document.blocks if isinstance(block, Heading))
    assert (heading.leaf.text, heading.level) == ("Cost", 2)


def test_pictures_come_along() -> None:
    written = r"{\rtf1 Seen:{\*\shppict{\pict\pngblip\picw40 " + png().hex() + r"}}\par}"
    article = extract(written.encode(), Hints("a.rtf"))
    (image,) = (block for block in article.document.blocks if isinstance(block, Image))
    assert article.images == {image.source: png()}


def test_bad_input_is_told() -> None:
    with pytest.raises(EmptyError, match=r"There is no text in “a\.rtf”"):
        extract(rb"{\rtf1\ansi{\fonttbl{\f0 A;}}}", Hints("a.rtf"))
    with pytest.raises(TooLargeError, match="nested too deep"):
        extract(rb"{\rtf1 " + b"{" * 100_000, Hints("a.rtf"))
    broken = extract(rb"{\rtf1 The harbour opened its gates", Hints("a.rtf"))
    assert broken.notes == ("The file breaks off before its end.",)


def test_spoiled_files_do_no_harm() -> None:
    assert check_survives(rtf.extract, WHOLE.encode(), rb"{\rtf1", seconds=1) > 15
