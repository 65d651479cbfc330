"""What other programs export comes over with its highlights, notes and tags."""

from datetime import UTC, datetime

import pytest

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import ImportingError, NewsClipError
from newsclip.importing.containers import MemberKind
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, importer_for, members
from tests.helpers.exports import EXPORTS as SAMPLES
from tests.helpers.exports import OMNIVORE_ITEMS, POCKET, POCKET_HTML, URL

HINTS = Hints("export.dat")


def only(name: str, data: bytes | None = None) -> Extracted:
    (member,) = members(data or SAMPLES[name], HINTS)
    assert member.kind is MemberKind.LINK
    return extract(member.data, member.hints)


@pytest.mark.parametrize("name", SAMPLES)
def test_each_is_found_by_its_content_with_or_without_a_mark_of_order(name: str) -> None:
    assert name == importer_for(SAMPLES[name], HINTS).NAME
    if name != "omnivore":
        assert name == importer_for(b"\xef\xbb\xbf" + SAMPLES[name], HINTS).NAME


@pytest.mark.parametrize("name", [one for one in SAMPLES if one != "readwise"])
def test_each_gives_the_address_the_title_and_the_tags(name: str) -> None:
    article = only(name)
    assert article.metadata.url == URL
    assert article.metadata.title.startswith("Ferry")
    tags = {tag.casefold() for tag in article.tags}
    assert tags >= ({"ports"} if name == "hypothesis" else {"ports", "tariff"})


@pytest.mark.parametrize("name", ["csl-json", "ris", "bibtex"])
def test_references_keep_people_dates_abstracts_and_notes(name: str) -> None:
    article = only(name)
    metadata = article.metadata
    assert metadata.byline.startswith("Mara Lind, ")
    assert metadata.publisher == "Harbour Ledger"
    assert metadata.published.startswith("2026-10")
    assert article.note == "Call her"
    assert article.document.text.replace("\n", " ") == "Tickets cost more."


def test_tex_is_read_as_the_text_it_means() -> None:
    assert only("bibtex").metadata.title == "Ferry tariffs in Köge"


MARKED = ("hypothesis", "wallabag", "instapaper", "raindrop", "omnivore")


@pytest.mark.parametrize("name", MARKED)
def test_highlights_come_with_their_notes(name: str) -> None:
    (mark,) = only(name).marks
    assert mark.exact == "7.20 euros"
    if name != "instapaper":
        assert mark.note.startswith("Check")


def test_annotations_keep_their_context_replies_kind_and_time() -> None:
    article = only("hypothesis")
    (mark,) = article.marks
    assert (mark.prefix, mark.suffix, mark.start, mark.kind) == (
        "costs ",
        " from May",
        14,
        "figure",
    )
    assert mark.note == "Check this.\n\njo: Agreed."
    assert mark.created == datetime(2026, 10, 30, 8, tzinfo=UTC)
    assert article.note == "A page note."


def test_a_page_of_wallabag_is_whole_and_without_scripts() -> None:
    article = only("wallabag")
    assert article.document.text == "What changes\nA day ticket costs 7.20 euros."
    assert article.metadata.byline == "Mara Lind, Jo Birk"


def test_readwise_has_no_page_but_its_quotes_are_kept() -> None:
    article = only("readwise")
    assert article.document.text == "7.20 euros\n41,000 passengers"
    assert [(m.exact, m.note, m.tags) for m in article.marks] == [
        ("7.20 euros", "Check\nthis", ("tariff", "figure")),
        ("41,000 passengers", "", ()),
    ]
    assert article.marks[0].kind == "figure"
    assert article.tags == ("ports",)


def test_the_older_export_of_pocket() -> None:
    assert importer_for(POCKET_HTML.encode(), HINTS).NAME == "pocket"
    article = only("pocket", POCKET_HTML.encode())
    assert (article.metadata.title, article.tags) == ("Ferry, tariffs", ("ports", "tariff"))


def test_a_bookmark_that_is_a_script_is_left_out_and_its_note_kept() -> None:
    assert only("bookmarks").note == "Call her"


@pytest.mark.parametrize("tenth", range(1, 10))
@pytest.mark.parametrize("name", SAMPLES)
def test_cut_off_anywhere_it_is_read_or_refused(name: str, tenth: int) -> None:
    data = SAMPLES[name][: len(SAMPLES[name]) * tenth // 10]
    told = ""
    try:
        for member in members(data, HINTS):
            extract(member.data, member.hints)
    except NewsClipError as error:
        told = error.what
    assert not told or HINTS.name in told or "“" in told


@pytest.mark.parametrize("name", ["hypothesis", "wallabag", "csl-json", "omnivore"])
def test_json_of_another_shape_is_no_crash(name: str) -> None:
    whole = SAMPLES[name] if name != "omnivore" else OMNIVORE_ITEMS.encode()
    for value in (b"null", b"7", b'"x"', b"[]", b"{}"):
        for key in (b'"Ferry tariffs"', b'["ports", "tariff"]', b'["Ferry tariffs"]'):
            spoilt = whole.replace(key, value)
            try:
                for member in members(spoilt, HINTS):
                    extract(member.data, member.hints)
            except ImportingError:
                continue


def test_a_formula_in_a_cell_is_text() -> None:
    data = POCKET.replace('"Ferry, tariffs"', '"=HYPERLINK(""https://x.example"")"').encode()
    assert only("pocket", data).metadata.title == '=HYPERLINK("https://x.example")'
