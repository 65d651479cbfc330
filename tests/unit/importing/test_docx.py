import zipfile
from io import BytesIO

import pytest

from newsclip.domain.document import (
    Heading,
    Image,
    InlineStyle,
    ListItem,
    Paragraph,
    Quote,
    Table,
)
from newsclip.domain.errors import (
    EmptyError,
    ImportingError,
    PasswordNeededError,
    TooLargeError,
    UnsupportedError,
)
from newsclip.importing import docx as format_docx
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract
from tests.helpers.office import W, docx, packed, paragraph, png
from tests.helpers.spoiling import check_survives, shuffled

SENTENCE = "The harbour opened its gates on Tuesday after nine weeks of repair."
FOOTNOTES = f"""<w:footnotes {W}><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>
<w:r><w:t>Minutes of the harbour board.</w:t></w:r></w:p></w:footnote></w:footnotes>"""
PICTURE = """<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="The quay"/>
<a:graphic><a:blip r:embed="pic"/></a:graphic></wp:inline></w:drawing></w:r></w:p>"""
_ROWS = (
    (
        "<w:trPr><w:tblHeader/></w:trPr>",
        ["<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + paragraph("Gate")],
    ),
    ("", [paragraph("North") + paragraph("lower"), paragraph("9 m")]),
)
TABLE = "<w:tbl>{}</w:tbl>".format(
    "".join(
        f"<w:tr>{head}{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"
        for head, cells in _ROWS
    )
)
WHOLE = "".join(
    [
        paragraph("Gates open", "Title"),
        paragraph(SENTENCE),
        paragraph("What it cost", "Sub"),
        paragraph("first", number="1"),
        paragraph("inner", number="1", level=1),
        paragraph("second", number="1"),
        paragraph("loose", number="2"),
        paragraph("Nobody asked us.", "Q"),
        PICTURE,
        TABLE,
        paragraph('<w:r><w:t>A claim</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'),
    ]
)


def read(body: str, **more: str | bytes) -> list[object]:
    return list(extract(docx(body, **more), Hints("a.docx")).document.blocks)


def test_a_whole_document_keeps_its_structure() -> None:
    article = extract(docx(WHOLE, footnotes=FOOTNOTES, image=png()), Hints("a.bin"))
    assert article.importer == "docx"
    kinds = [type(block).__name__ for block in article.document.blocks]
    assert kinds == [
        "Paragraph", "Heading", "ListItem", "ListItem", "ListItem", "ListItem", "Quote", "Image",
        "Table", "Paragraph", "Rule", "ListItem",
    ]  # fmt: skip
    items = [block for block in article.document.blocks if isinstance(block, ListItem)]
    assert [(item.marker, item.depth) for item in items] == [
        ("3.", 1), ("3.a)", 2), ("4.", 1), ("•", 1), ("1.", 1),
    ]  # fmt: skip
    assert items[-1].leaf.text == "Minutes of the harbour board."
    heading = next(block for block in article.document.blocks if isinstance(block, Heading))
    assert (heading.leaf.text, heading.level) == ("What it cost", 2)
    assert any(isinstance(block, Quote) for block in article.document.blocks)


def test_the_properties_become_metadata_with_provenance() -> None:
    article = extract(docx(WHOLE), Hints("a.docx"))
    found = article.metadata
    assert (found.title, found.byline, found.language) == ("Gates open", "Ada Corvino", "en-GB")
    assert found.published == "2025-08-02T10:00:00Z"
    assert found.updated == "2025-08-04T09:30:00Z"
    assert not found.title_proposed
    assert article.provenance["title"] == "heading"
    assert article.provenance["byline"] == "docx"


def test_pictures_in_the_file_come_along() -> None:
    article = extract(docx(WHOLE, image=png()), Hints("a.docx"))
    (image,) = (block for block in article.document.blocks if isinstance(block, Image))
    assert article.images == {image.source: png()}
    assert image.alt == "The quay"


def test_tables_keep_rows_headers_spans_and_lines_of_cells() -> None:
    (table,) = (block for block in read(WHOLE) if isinstance(block, Table))
    assert [[cell.leaf.text for cell in row] for row in table.rows] == [
        ["Gate"],
        ["North\nlower", "9 m"],
    ]
    assert table.rows[0][0].header
    assert table.rows[0][0].colspan == 2


def test_styles_and_links_of_runs() -> None:
    body = paragraph(
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">bold </w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t>strong</w:t></w:r>'
        '<w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve"> plain </w:t></w:r>'
        '<w:hyperlink r:id="web"><w:r><w:t>linked</w:t></w:r></w:hyperlink>'
        '<w:r><w:t xml:space="preserve"> and </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText>HYPERLINK "https://quay.example/y"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>more</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>.</w:t></w:r>'
    )
    (block,) = read(body)
    assert isinstance(block, Paragraph)
    text = block.leaf.text
    assert text == "bold strong plain linked and more."
    links = {
        text[s.start : s.end]: s.href for s in block.leaf.inlines if s.style is InlineStyle.LINK
    }
    assert links == {"linked": "https://harbour.example/x", "more": "https://quay.example/y"}
    bold = [text[s.start : s.end] for s in block.leaf.inlines if s.style is InlineStyle.BOLD]
    assert "".join(bold).strip() == "bold strong"


def test_tracked_changes_are_taken_as_accepted() -> None:
    body = (
        '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>The board</w:t></w:r>'
        "<w:del><w:r><w:delText> may</w:delText></w:r></w:del></w:p>"
        "<w:p><w:ins><w:r><w:t>will</w:t></w:r></w:ins><w:r><w:t> meet.</w:t></w:r>"
        "<w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
    )
    (block,) = read(body)
    assert isinstance(block, Paragraph)
    assert block.leaf.text == "The board will meet."


def test_an_encrypted_document_asks_for_its_password() -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(PasswordNeededError, match=r"“a\.docx” is protected") as caught:
        extract(data, Hints("a.docx"))
    assert "without password" in caught.value.remedy


def test_an_empty_document_and_another_zip_are_told() -> None:
    with pytest.raises(EmptyError, match=r"There is no text in “a\.docx”"):
        extract(docx("<w:p/>"), Hints("a.docx"))
    with pytest.raises(UnsupportedError, match="ZIP archive"):
        extract(packed({"one.txt": "text"}), Hints("a.docx"))


def test_bombs_and_outside_entities_do_no_harm() -> None:
    bomb = docx(paragraph("x" * 30_000_000))
    with pytest.raises(TooLargeError):
        extract(bomb, Hints("a.docx"))
    parts = {}
    with zipfile.ZipFile(BytesIO(docx(paragraph(SENTENCE)))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = (
        b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
        + parts["word/document.xml"].replace(b"Tuesday", b"&x;")
    )
    text = extract(packed(parts), Hints("a.docx")).document.text
    assert text == SENTENCE.replace("Tuesday", "").replace("  ", " ") or "harbour" in text
    parts["word/document.xml"] = b"<w:document>"
    with pytest.raises(ImportingError, match="not well-formed"):
        extract(packed(parts), Hints("a.docx"))


def test_spoiled_files_do_no_harm() -> None:
    data = docx(WHOLE, footnotes=FOOTNOTES, image=png())
    assert check_survives(format_docx.extract, data, b"PK\x03\x04", seconds=1) > 15


def test_shuffled_parts_do_no_harm() -> None:
    for body in shuffled(WHOLE, 60):
        try:
            article = extract(docx(body, footnotes=FOOTNOTES, image=png()), Hints("a.docx"))
        except ImportingError as error:
            assert "a.docx" in str(error)  # noqa: PT017 - both ways are right
        else:
            assert article.document.blocks
