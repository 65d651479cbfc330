import pytest

from newsclip.domain.document import Heading, Image
from newsclip.domain.errors import EmptyError, ImportingError, TooLargeError, UnsupportedError
from newsclip.importing.containers import MemberKind
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, members
from tests.helpers.containers import OPF, OTHER, SENTENCE, chapter, epub, png, zipped
from tests.helpers.damage import damaged, endures_all

HINTS = Hints("book.bin")
ENCRYPTION = """<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
 xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>
<enc:EncryptionMethod Algorithm="{}"/></enc:EncryptedData></encryption>"""


def test_a_book_is_one_article_in_the_order_of_its_spine() -> None:
    book = extract(epub(), HINTS)
    metadata = book.metadata
    assert (book.importer, book.media_type) == ("epub", "application/epub+zip")
    assert (metadata.title, metadata.byline) == ("The harbour reader", "Anna Berg, Tom Hill")
    assert (metadata.publisher, metadata.published) == ("Coast Press", "2025-05-06")
    assert (metadata.language, metadata.url) == ("en-GB", "https://press.example/reader")
    text = f"Ferries\n{SENTENCE} {OTHER}\n\ufffc\nThe crews\n{OTHER} {SENTENCE}"
    assert book.document.text == text
    assert [b.leaf.text for b in book.document.blocks if isinstance(b, Heading)] == [
        "Ferries",
        "The crews",
    ]


def test_its_pictures_come_along() -> None:
    book = extract(epub(), HINTS)
    image = next(block for block in book.document.blocks if isinstance(block, Image))
    assert (image.source, image.alt) == ("OEBPS/img/ferry.png", "A ferry")
    assert book.images == {"OEBPS/img/ferry.png": png()}


def test_each_chapter_is_a_member_that_stands_alone() -> None:
    one, two = members(epub(), HINTS)
    assert (one.title, two.title, one.kind) == ("The ferries", "The crews", MemberKind.CHAPTER)
    alone = extract(one.data, one.hints)
    assert (alone.metadata.title, alone.metadata.byline) == ("The ferries", "Anna Berg, Tom Hill")
    assert alone.metadata.publisher == "The harbour reader"
    assert alone.images == {"OEBPS/img/ferry.png": png()}
    assert OTHER in alone.document.text
    assert extract(two.data, two.hints).document.text == f"{OTHER} {SENTENCE}"
    assert members(one.data, one.hints) == ()
    assert members(epub(), HINTS) == (one, two), "the same bytes each time"


def test_the_older_table_of_contents_names_the_chapters_too() -> None:
    ncx = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>By
    the old table</text></navLabel><content src="text/ch%202.xhtml"/></navPoint></navMap></ncx>"""
    opf = OPF.replace('properties="nav" ', "").replace('<itemref idref="nav"/>', "")
    opf = opf.replace(
        "</manifest>",
        '<item id="n" href="t.ncx" media-type="application/x-dtbncx+xml"/></manifest>',
    )
    data = epub(**{"OEBPS__book.opf": opf.encode(), "OEBPS__t.ncx": ncx.encode()})
    assert "By the old table" in extract(data, HINTS).document.text


@pytest.mark.parametrize(
    ("lock", "told"),
    [
        ("META-INF__rights.xml", "Adobe DRM"),
        ("META-INF__license.lcpl", "Readium"),
        ("META-INF__x", ""),
    ],
)
def test_a_locked_book_says_so(lock: str, told: str) -> None:
    listed = ENCRYPTION.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc").encode()
    with pytest.raises(UnsupportedError, match=rf"“book\.bin” is copy-protected.*{told}"):
        extract(epub(**{lock: b"<x/>", "META-INF__encryption.xml": listed}), HINTS)


def test_fonts_that_are_disguised_are_no_lock() -> None:
    listed = ENCRYPTION.format("http://www.idpf.org/2008/embedding").encode()
    assert SENTENCE in extract(epub(**{"META-INF__encryption.xml": listed}), HINTS).document.text


def test_entities_are_neither_unfolded_nor_fetched() -> None:
    lol = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    dtd = f'<!DOCTYPE package [<!ENTITY l0 "ha">{lol}<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    opf = OPF.replace("<package", f"{dtd}<package", 1).replace("The harbour reader", "A&l11;&x;B")
    try:
        title = extract(epub(**{"OEBPS__book.opf": opf.encode()}), HINTS).metadata.title
    except ImportingError:
        return
    assert "ha" not in title
    assert "root" not in title


def test_names_that_lead_out_of_the_archive_are_not_seen() -> None:
    opf = OPF.replace("../", "").replace("text/one.xhtml", "../../etc/passwd")
    outside = chapter("Secret", SENTENCE)
    data = epub(
        **{"OEBPS__book.opf": opf.encode(), "..__etc__passwd": outside, "__etc__passwd": outside}
    )
    assert "Secret" not in extract(data, HINTS).document.text


def test_a_bomb_is_refused() -> None:
    with pytest.raises(TooLargeError, match=r"“book\.bin”"):
        extract(epub(**{"OEBPS__text__one.xhtml": b"<p>" + b" " * 100_000_000}), HINTS)


def test_more_text_than_a_book_may_hold_is_refused() -> None:
    words = chapter("Long", SENTENCE * 100_000)
    items = "".join(
        f'<item id="i{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(8)
    )
    refs = "".join(f'<itemref idref="i{n}"/>' for n in range(8))
    opf = OPF.replace("</manifest>", f"{items}</manifest>").replace("<spine>", f"<spine>{refs}")
    chapters = {f"OEBPS__c{n}.xhtml": words for n in range(8)}
    with pytest.raises(TooLargeError, match=r"“book\.bin”"):
        extract(epub(**{"OEBPS__book.opf": opf.encode()}, **chapters), HINTS)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"OEBPS__book.opf": b"<package"}, ImportingError),
        ({"OEBPS__book.opf": b"<package/>"}, EmptyError),
        ({"META-INF__container.xml": b"<container/>"}, None),
    ],
)
def test_a_book_with_damaged_parts_is_read_or_told(
    changes: dict[str, bytes], error: type[ImportingError] | None
) -> None:
    if error is None:
        assert SENTENCE in extract(epub(**changes), HINTS).document.text
        return
    with pytest.raises(error, match=r"“book\.bin”"):
        extract(epub(**changes), HINTS)


def test_a_chapter_that_is_no_text_is_left_out_and_told() -> None:
    book = extract(epub(**{"OEBPS__text__one.xhtml": bytes(range(256)) * 40}), HINTS)
    assert book.notes == ("The part “The ferries” could not be read.",)
    assert OTHER in book.document.text


def test_another_archive_is_no_book() -> None:
    with pytest.raises(UnsupportedError, match="ZIP archive"):
        extract(zipped({"a.txt": b"x"}), HINTS)


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("OEBPS__book.opf", OPF.encode()),
        ("OEBPS__text__one.xhtml", chapter("Ferries", SENTENCE)),
        ("OEBPS__nav.xhtml", b"<html><nav><a href='text/one.xhtml'>The ferries</a></nav></html>"),
        ("META-INF__encryption.xml", ENCRYPTION.encode()),
    ],
)
def test_books_with_damaged_parts_give_an_article_or_a_reason(part: str, content: bytes) -> None:
    cases = (epub(**{part: broken}) for broken in damaged(content, b"<?xml ", seed=21))
    read, refused = endures_all(cases, "a.epub", seconds=3)
    assert read + refused > 100
