from pathlib import Path

import pytest

from newsclip.domain.document import Heading, InlineStyle, ListItem, Paragraph, Table
from newsclip.domain.errors import EmptyError, ImportingError, PasswordNeededError, TooLargeError
from newsclip.importing import pdf
from newsclip.importing.importer import Hints
from newsclip.importing.pdf import reading
from newsclip.importing.pdf.facts import pdf_date
from newsclip.importing.registry import extract
from tests.helpers.printed import as_printed, f1, seed
from tests.helpers.spoiling import check_survives

RIGHT, WRONG = "tide", "ebb"
DATA = Path(__file__).parents[2] / "data" / "importing"


def data(name: str) -> bytes:
    return (DATA / f"{name}.pdf").read_bytes()


@pytest.mark.parametrize(
    ("name", "source", "columns"),
    [
        ("two-columns", "harbour-ledger-aurel-numbers.html", 2),
        ("one-column", "volt-weekly-first-drive.md", 1),
    ],
)
def test_columns_with_running_heads_read_as_the_page_they_were_printed_from(
    name: str, source: str, columns: int
) -> None:
    article, page = extract(data(name), Hints("a.pdf")), seed(source)
    assert f1(article.document.text, as_printed(page, columns).text) > 0.99
    assert article.metadata.title == page.metadata.title
    assert not article.metadata.title_proposed
    for gone in ("Printed for members", "From the coast", f"{page.metadata.publisher} 1"):
        assert gone not in article.document.text


@pytest.mark.parametrize(
    ("name", "source"),
    [("arabic", "marsad-gulf-launch.html"), ("chinese", "chenxi-aurel-one.md")],
)
def test_scripts_that_run_otherwise_keep_their_order_and_get_no_spaces(
    name: str, source: str
) -> None:
    article, page = extract(data(name), Hints("a.pdf")), seed(source)
    assert f1(article.document.text, page.document.text) > 0.99
    paragraphs = [block.leaf.text for block in page.document.blocks if isinstance(block, Paragraph)]
    exact = sum(text in article.document.text for text in paragraphs)
    assert exact >= len(paragraphs) * 0.6
    assert article.metadata.language == page.metadata.language.partition("-")[0]


def test_structure_is_found_in_what_is_only_ink() -> None:
    article = extract(data("one-column"), Hints("a.pdf"))
    blocks = article.document.blocks
    headings = [block.leaf.text for block in blocks if isinstance(block, Heading)]
    assert headings == [
        "What we measured", "What is missing", "What it costs", "Verdict",
    ]  # fmt: skip
    assert [block.marker for block in blocks if isinstance(block, ListItem)] == ["1.", "2.", "3."]
    (table,) = (block for block in blocks if isinstance(block, Table))
    assert [cell.leaf.text for cell in table.rows[0]] == ["Item", "Maker", "Volt Weekly"]
    assert all(cell.header for cell in table.rows[0])
    assert {len(row) for row in table.rows} == {3}


def test_words_parted_at_a_line_end_are_whole_and_compounds_keep_their_hyphen() -> None:
    text = extract(data("two-columns"), Hints("a.pdf")).document.text
    assert "The 34-page document" in text
    assert "foreign customers" in text
    assert "Lindgaard-Moss" in text
    assert "Santos-Hauge" in text


def test_paragraphs_go_on_over_columns_and_pages_which_keep_their_places() -> None:
    article = extract(data("two-columns"), Hints("a.pdf"))
    assert [label for _, label in article.pages] == ["1", "2"]
    starts = [start for start, _ in article.pages]
    assert starts[0] == 0
    assert article.document.text[starts[1] :].startswith("then a stoppage at Kestrel Cells")
    assert "halt the assembly line within six days" in article.document.text


def test_styles_and_links_come_along() -> None:
    article = extract(data("linked"), Hints("a.pdf"))
    (paragraph,) = (block for block in article.document.blocks if isinstance(block, Paragraph))
    styled = {
        span.style: (paragraph.leaf.text[span.start : span.end], span.href)
        for span in paragraph.leaf.inlines
    }
    assert styled == {
        InlineStyle.BOLD: ("bold words", ""),
        InlineStyle.ITALIC: ("slanted ones", ""),
        InlineStyle.LINK: ("a link", "https://harbour.example/x"),
    }


def test_a_scan_says_that_it_has_no_text() -> None:
    with pytest.raises(EmptyError, match=r"“scan\.pdf” holds only pictures") as caught:
        extract(data("scanned"), Hints("scan.pdf"))
    assert "OCR" in caught.value.remedy


def test_an_encrypted_file_asks_for_its_password_and_opens_with_it() -> None:
    with pytest.raises(PasswordNeededError, match="A password is needed"):
        extract(data("encrypted"), Hints("a.pdf"))
    with pytest.raises(PasswordNeededError, match="not the password"):
        extract(data("encrypted"), Hints("a.pdf", password=WRONG))
    opened = extract(data("encrypted"), Hints("a.pdf", password=RIGHT))
    plain = extract(data("one-column"), Hints("a.pdf"))
    assert f1(opened.document.text, plain.document.text) > 0.99
    assert RIGHT not in repr(Hints("a.pdf", password=RIGHT))


def test_the_limits_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_PAGES", 1)
    with pytest.raises(TooLargeError, match="pages"):
        extract(data("one-column"), Hints("a.pdf"))
    monkeypatch.setattr(reading, "MOST_PAGES", 100)
    monkeypatch.setattr(reading, "SECONDS", -1.0)
    with pytest.raises(TooLargeError, match="longer than"):
        extract(data("one-column"), Hints("a.pdf"))


def test_a_damaged_file_is_told() -> None:
    with pytest.raises(ImportingError, match="damaged") as caught:
        extract(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", Hints("a.pdf"))
    assert caught.value.source == "a.pdf"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("D:20250802100000+02'00'", "2025-08-02T08:00:00Z"),
        ("D:20250802100000Z", "2025-08-02T10:00:00Z"),
        ("D:20250802", "2025-08-02"),
        ("D:20259999", ""),
        ("yesterday", ""),
    ],
)
def test_dates_of_pdf(written: str, read: str) -> None:
    assert pdf_date(written) == read


def test_a_title_in_no_encoding_is_passed_over() -> None:
    title = "Tides".encode("utf-16-be")
    assert title in data("linked")
    odd = data("linked").replace(title, b"\xd8\x00" * 5)
    article = extract(odd, Hints("a.pdf"))
    assert article.metadata.title == "Tides"
    assert article.provenance["title"] == "heading"


def test_spoiled_files_do_no_harm() -> None:
    assert check_survives(pdf.extract, data("two-columns"), b"%PDF-1.7\n", seconds=1) > 15
