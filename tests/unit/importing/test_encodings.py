import pytest

from newsclip.importing.encodings import decode
from newsclip.importing.language import guess_language
from tests.helpers.scripts import MORE, SAMPLES, Sample

CASES = [
    pytest.param(sample, encoding, id=f"{sample.language}-{encoding}")
    for sample in (*SAMPLES, *MORE)
    for encoding in sample.encodings
]


@pytest.mark.parametrize(("sample", "encoding"), CASES)
def test_short_articles_are_read_right_without_being_told_the_encoding(
    sample: Sample, encoding: str
) -> None:
    data = sample.text.encode(encoding, errors="replace")
    decoded = decode(data)
    assert decoded is not None
    assert decoded.text == data.decode(encoding)
    assert decoded.note or encoding == "iso2022_jp"


@pytest.mark.parametrize("sample", [*SAMPLES, *MORE], ids=lambda sample: sample.language)
def test_the_language_of_each_sample_is_told(sample: Sample) -> None:
    assert guess_language(sample.text) == sample.language


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be"])
def test_utf_32_proves_itself_without_a_mark(encoding: str) -> None:
    decoded = decode("Köln – 東京 😀".encode(encoding))
    assert decoded is not None
    assert (decoded.text, decoded.note != "") == ("Köln – 東京 😀", True)


def test_the_tones_of_vietnamese_are_put_back_on_their_letters() -> None:
    decoded = decode("T\u00f4i b\u0103\u0300ng".encode("cp1258"), declared="windows-1258")
    assert decoded is not None
    assert decoded.text == "T\u00f4i b\u1eb1ng"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_at_the_beginning_decides_and_is_taken_off(encoding: str) -> None:
    decoded = decode("Köln – 東京 😀".encode(encoding))
    assert decoded is not None
    assert (decoded.text, decoded.note) == ("Köln – 東京 😀", "")


def test_a_declared_encoding_is_believed_where_the_bytes_bear_it_out() -> None:
    data = "Żółw ślimak".encode("cp1250")
    told = decode(data, declared="windows-1250")
    assert told is not None
    assert (told.text, told.note) == ("Żółw ślimak", "")


def test_a_page_may_declare_its_encoding_itself() -> None:
    page = '<html><head><meta charset="koi8-r"></head><body>Да, так и было.</body></html>'
    decoded = decode(page.encode("koi8_r"))
    assert decoded is not None
    assert decoded.text == page


def test_latin_1_is_read_as_the_wider_encoding_that_pages_mean_by_it() -> None:
    decoded = decode("“It’s 5 €”".encode("cp1252"), declared="ISO-8859-1")
    assert decoded is not None
    assert decoded.text == "“It’s 5 €”"


def test_a_wrong_declaration_does_not_spoil_utf_8() -> None:
    decoded = decode("naïve café".encode(), declared="iso-8859-1")
    assert decoded is not None
    assert decoded.text == "naïve café"


@pytest.mark.parametrize("declared", ["no-such-thing", "base64", "rot13", "", "hex", "\x00"])
def test_nonsense_as_a_declaration_is_passed_over(declared: str) -> None:
    decoded = decode(b"plain words", declared=declared)
    assert decoded is not None
    assert decoded.text == "plain words"


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        b"\x7fELF\x02\x01\x01" + bytes(200),
    ],
)
def test_bytes_that_are_no_text_are_told(data: bytes) -> None:
    assert decode(data) is None


def test_a_large_text_with_one_odd_byte_at_its_end_is_read_quickly() -> None:
    decoded = decode(b"plain words " * 500_000 + "é".encode("cp1252"))
    assert decoded is not None
    assert decoded.text.endswith("é")


@pytest.mark.parametrize(
    "words",
    [
        "The price – it rose.",
        "Fahrt – heute.",
        "It’s here.",
        "Costs 5 € now.",
        "He paid £5 – no more.",
        "The board met – and left. The quay opens in May, the mayor said on Tuesday – at last.",
    ],
)
def test_a_lone_dash_or_sign_of_money_is_no_letter_of_another_script(words: str) -> None:
    found = decode(words.encode("cp1252"))
    assert found is not None
    assert found.text == words
