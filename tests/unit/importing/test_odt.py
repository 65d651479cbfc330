import pytest

from newsclip.domain.document import Heading, Image, InlineStyle, ListItem, Paragraph, Quote, Table
from newsclip.domain.errors import EmptyError, ImportingError, PasswordNeededError
from newsclip.importing import odt as format_odt
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract
from tests.helpers.office import fodt, odt, png
from tests.helpers.spoiling import check_survives, shuffled

SENTENCE = "The harbour opened its gates on Tuesday after nine weeks of repair."
LISTS = """<text:list text:style-name="L"><text:list-item><text:p>first</text:p>
<text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item>
<text:list-item><text:p>second</text:p><text:p>its other half</text:p></text:list-item></text:list>
<text:list text:style-name="M"><text:list-item><text:p>loose</text:p></text:list-item></text:list>
<text:list text:style-name="L" text:continue-numbering="true"><text:list-item><text:p>third</text:p>
</text:list-item></text:list>"""
TABLE = """<table:table><table:table-header-rows><table:table-row>
<table:table-cell table:number-columns-spanned="2"><text:p>Gate</text:p></table:table-cell>
<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>
<table:table-cell><text:p>North</text:p><text:p>lower</text:p></table:table-cell>
<table:table-cell><text:p>9 m</text:p></table:table-cell></table:table-row></table:table>"""
PICTURE = """<text:p><draw:frame><draw:image xlink:href="Pictures/one.png"/>
<svg:desc>The quay</svg:desc></draw:frame></text:p>"""
WHOLE = f"""<text:tracked-changes><text:changed-region><text:deletion><text:p>Struck out.</text:p>
</text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">Gates open</text:p><text:p>{SENTENCE}</text:p>
<text:h text:outline-level="2">What it cost</text:h>{LISTS}
<text:p text:style-name="P2">Nobody asked us.</text:p>{PICTURE}{TABLE}
<text:p>A <text:span text:style-name="B">bold</text:span><text:s text:c="3"/>claim<text:note>
<text:note-citation>1</text:note-citation><text:note-body><text:p>Minutes of the board.</text:p>
</text:note-body></text:note>, see <text:a xlink:href="https://harbour.example/x">there</text:a>.</text:p>"""


def test_a_whole_document_keeps_its_structure() -> None:
    article = extract(odt(WHOLE, image=png()), Hints("a.bin"))
    assert article.importer == "odt"
    blocks = article.document.blocks
    assert [type(block).__name__ for block in blocks] == [
        "Paragraph", "Heading", *["ListItem"] * 6, "Quote", "Image", "Table", "Paragraph", "Rule",
        "ListItem",
    ]  # fmt: skip
    items = [block for block in blocks if isinstance(block, ListItem)]
    assert [(item.marker, item.depth, item.leaf.text) for item in items] == [
        ("3.", 1, "first"), ("3.a)", 2, "inner"), ("4.", 1, "second"), ("", 1, "its other half"),
        ("•", 1, "loose"), ("5.", 1, "third"), ("1.", 1, "Minutes of the board."),
    ]  # fmt: skip
    assert any(isinstance(block, Quote) for block in blocks)
    (heading,) = (block for block in blocks if isinstance(block, Heading))
    assert heading.level == 2
    assert "Struck out" not in article.document.text


def test_spans_links_and_notes() -> None:
    blocks = extract(odt(WHOLE), Hints("a.odt")).document.blocks
    paragraph = [block for block in blocks if isinstance(block, Paragraph)][-1]
    text = paragraph.leaf.text
    assert text == "A bold claim1, see there."
    assert {
        (span.style, text[span.start : span.end], span.href) for span in paragraph.leaf.inlines
    } == {
        (InlineStyle.BOLD, "bold", ""),
        (InlineStyle.SUPERSCRIPT, "1", ""),
        (InlineStyle.LINK, "there", "https://harbour.example/x"),
    }


def test_tables_and_pictures() -> None:
    article = extract(odt(WHOLE, image=png()), Hints("a.odt"))
    (table,) = (block for block in article.document.blocks if isinstance(block, Table))
    assert [[cell.leaf.text for cell in row] for row in table.rows] == [
        ["Gate"],
        ["North\nlower", "9 m"],
    ]
    assert (table.rows[0][0].header, table.rows[0][0].colspan) == (True, 2)
    (image,) = (block for block in article.document.blocks if isinstance(block, Image))
    assert article.images == {image.source: png()}
    assert image.alt == "The quay"


def test_the_single_file_form_gives_the_same() -> None:
    one, other = extract(odt(WHOLE), Hints("a.odt")), extract(fodt(WHOLE), Hints("a.fodt"))
    assert other.document == one.document
    assert other.metadata == one.metadata
    assert (one.metadata.title, one.metadata.byline) == ("Gates open", "Ada Corvino")
    assert (one.metadata.published, one.metadata.language) == ("2025-08-02", "en-GB")


def test_encrypted_empty_and_damaged_are_told() -> None:
    with pytest.raises(PasswordNeededError, match=r"“a\.odt” is protected"):
        extract(odt(WHOLE, manifest="<manifest:encryption-data/>"), Hints("a.odt"))
    with pytest.raises(EmptyError, match="There is no text"):
        extract(odt("<text:p/>"), Hints("a.odt"))
    with pytest.raises(ImportingError, match="well-formed"):
        extract(odt("<text:p>"), Hints("a.odt"))


def test_spoiled_files_do_no_harm() -> None:
    data = odt(WHOLE, image=png())
    assert check_survives(format_odt.extract, data, b"PK\x03\x04", seconds=1) > 15
    assert check_survives(format_odt.extract, fodt(WHOLE), b"<?xml", seconds=1) > 15


def test_shuffled_parts_do_no_harm() -> None:
    kept = 0
    for body in shuffled(WHOLE, 60):
        try:
            kept += bool(extract(odt(body, image=png()), Hints("a.odt")).document.blocks)
        except ImportingError as error:
            assert "a.odt" in str(error)  # noqa: PT017 - both ways are right
    assert kept > 10
