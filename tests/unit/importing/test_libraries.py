"""What other programs export comes over with its highlights, notes and tags."""

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import ImportingError, NewsClipError
from newsclip.importing.containers import MemberKind
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, importer_for, members

URL = "https://ledger.example/ferry"
HYPOTHESIS = json.dumps(
    {
        "export_date": "2026-11-01T10:00:00Z",
        "client_version": "1.1",
        "annotations": [
            {
                "id": "a1", "uri": URL, "text": "Check this.", "tags": ["Figure", "tariff"],
                "created": "2026-10-30T08:00:00+00:00", "user": "acct:mara@hypothes.example",
                "document": {"title": ["Ferry tariffs"]},
                "target": [{"source": URL, "selector": [
                    {"type": "TextPositionSelector", "start": 14, "end": 24},
                    {"type": "TextQuoteSelector", "exact": "7.20 euros", "prefix": "costs ",
                     "suffix": " from May"}]}],
            },
            {"id": "a2", "uri": URL, "text": "Agreed.", "references": ["a1"],
             "user": "acct:jo@hypothes.example", "target": [{"source": URL}]},
            {"id": "a3", "uri": URL, "text": "A page note.", "tags": ["ports"],
             "target": [{"source": URL}]},
        ],
    }
)  # fmt: skip
WALLABAG = json.dumps(
    [
        {
            "is_archived": 0, "is_starred": 1, "title": "Ferry tariffs", "url": URL, "language": "en",
            "content": "<h2>What changes</h2><p>A day ticket costs 7.20 euros.</p><script>x()</script>",
            "published_at": "2026-10-01T10:00:00+0000", "published_by": ["Mara Lind", "Jo Birk"],
            "tags": ["ports", "tariff"],
            "annotations": [{"text": "Check", "quote": "7.20 euros", "created_at": "2026-10-30"}],
        }
    ]
)  # fmt: skip
CSL = json.dumps(
    [
        {
            "id": "x", "type": "article-newspaper", "title": "Ferry tariffs", "URL": URL,
            "container-title": "Harbour Ledger", "abstract": "Tickets cost more.",
            "author": [{"family": "Lind", "given": "Mara"}, {"literal": "The Desk"}],
            "issued": {"date-parts": [["2026", 10, 1]]}, "keyword": "ports; tariff", "note": "Call her",
        }
    ]
)  # fmt: skip
RIS = f"""TY  - NEWS
TI  - Ferry tariffs
AU  - Lind, Mara
AU  - Birk, Jo
T2  - Harbour Ledger
DA  - 2026/10/01/
UR  - {URL}
AB  - Tickets cost
more.
N1  - <p>Call her</p>
KW  - ports
KW  - tariff
ER  -
"""
BIBTEX = (
    '@article{lind_2026,\n title = {{Ferry} tariffs in {K\\"o}ge},\n'
    ' author = {Lind, Mara and Birk, Jo},\n journal = "Harbour Ledger",\n'
    f" url = {{{URL}}},\n month = oct,\n year = 2026,\n"
    " keywords = {ports, tariff},\n annote = {Call her},\n abstract = {Tickets cost more.}\n}\n"
)  # fmt: skip
POCKET = (
    f'title,url,time_added,tags,status\n"Ferry, tariffs",{URL},1761800000,ports|tariff,unread\n'
)
POCKET_HTML = (
    "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
    f'<li><a href="{URL}" time_added="1761800000" tags="ports,tariff">Ferry, tariffs</a></li></ul>'
)
INSTAPAPER = (
    "URL,Title,Selection,Folder,Timestamp,Tags\n"
    f'{URL},"Ferry, tariffs",7.20 euros,ports,1761800000,"[""tariff""]"\n'
)
READWISE = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
    "Highlighted at,Document tags\n"
    '"7.20 euros","Ferry, tariffs",Mara Lind,,".figure Check\nthis",yellow,tariff,order,1,'
    '2026-10-30 08:00:00+00:00,ports\n"41,000 passengers","Ferry, tariffs",Mara Lind,,,,,,,,ports\n'
)
RAINDROP = (
    "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
    f'1,"Ferry, tariffs",Call her,Tickets cost more.,{URL},ports,"tariff",2026-10-30T08:00:00.000Z,,'
    '"Highlight:7.20 euros\nNote:Check this",false\n'
)
BOOKMARKS = f"""<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<DL><p><DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3><DL><p>
<DT><H3>ports</H3><DL><p><DT><A HREF="{URL}" ADD_DATE="1761800000" TAGS="tariff">Ferry, tariffs</A>
<DD>Call her</DL><p>
<DT><A HREF="javascript:alert(1)">A trick</A></DL><p></DL>"""
OMNIVORE_ITEMS = json.dumps(
    [
        {
            "id": "1", "slug": "ferry-1", "title": "Ferry tariffs", "description": "Tickets cost more.",
            "author": "Mara Lind", "url": URL, "state": "Active", "readingProgress": 0,
            "labels": ["ports", "tariff"], "savedAt": "2026-10-30T08:00:00Z",
            "publishedAt": "2026-10-01T00:00:00Z",
        }
    ]
)  # fmt: skip


def omnivore() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("metadata_0_to_1.json", OMNIVORE_ITEMS)
        archive.writestr("content/ferry-1.html", "<p>A day ticket costs 7.20 euros.</p>")
        archive.writestr("highlights/ferry-1.md", "> 7.20 euros\n\nCheck this #figure\n")
    return out.getvalue()


SAMPLES = {
    "hypothesis": HYPOTHESIS.encode(),
    "wallabag": WALLABAG.encode(),
    "csl-json": CSL.encode(),
    "ris": RIS.encode(),
    "bibtex": BIBTEX.encode(),
    "pocket": POCKET.encode(),
    "instapaper": INSTAPAPER.encode(),
    "readwise": READWISE.encode(),
    "raindrop": RAINDROP.encode(),
    "bookmarks": BOOKMARKS.encode(),
    "omnivore": omnivore(),
}
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
