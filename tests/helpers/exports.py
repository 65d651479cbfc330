"""What other programs export, one small file each, all of the same article."""

import io
import json
import zipfile

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


EXPORTS = {
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
