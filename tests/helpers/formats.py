"""One small whole file of every format that NewsClip reads, by the name of its importer."""

from dataclasses import dataclass
from pathlib import Path

from newsclip.importing.importer import Hints
from newsclip.importing.registry import members
from tests.helpers.containers import (
    OTHER,
    SENTENCE,
    TITLE,
    email,
    epub,
    mhtml,
    page,
    wacz,
    warc,
    webarchive,
)
from tests.helpers.exports import EXPORTS
from tests.helpers.office import docx, fodt, odt, paragraph

DATA = Path(__file__).parents[1] / "data" / "importing"


@dataclass(frozen=True)
class Whole:
    """A file: its name, its bytes, and how many of them tell its format."""

    name: str
    data: bytes
    magic: int = 200

    @property
    def beginning(self) -> bytes:
        """The bytes that tell its format."""
        return self.data[: self.magic]


_RTF = (
    r"{\rtf1\ansi\ansicpg1252{\stylesheet{\s1 heading 1;}}{\info{\title Gates open}}"
    rf"\pard\s1 Gates\par\pard The \b gates\b0  of {{\i the}} port. {SENTENCE}\par"
    rf"\pard\intbl Gate\cell Height\cell\row\pard {OTHER}\par}}"
)
_RSS = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Gazette</title>
<item><title>{TITLE}</title><link>https://gazette.example/1</link><description>{SENTENCE}</description>
</item><item><title>Crews</title><link>https://gazette.example/2</link></item></channel></rss>"""
_MARKDOWN = (
    f"# {TITLE}\n\n{SENTENCE} See [it](https://a.example).\n\n- {OTHER}\n\n| a | b |\n|---|---|\n"
)
_ODT = f'<text:h text:outline-level="1">{TITLE}</text:h><text:p>{SENTENCE}</text:p><text:p>{OTHER}</text:p>'
_LETTER = "From anna@gazette.example Tue May  6 08:00:00 2025\nFrom: Anna <anna@gazette.example>\n"

WHOLE: dict[str, Whole] = {
    "mhtml": Whole("a.mht", mhtml(), 300),
    "email": Whole("a.eml", email()),
    "mbox": Whole(
        "a.mbox", f"{_LETTER}Subject: One\n\n{SENTENCE}\n\n{_LETTER}\n{OTHER}\n".encode(), 60
    ),
    "webarchive": Whole("a.webarchive", webarchive(), 60),
    "warc": Whole("a.warc", warc(), 10),
    "wacz": Whole("a.wacz", wacz()),
    "epub": Whole("a.epub", epub()),
    "pdf": Whole("a.pdf", (DATA / "linked.pdf").read_bytes(), 9),
    "docx": Whole("a.docx", docx(paragraph(SENTENCE) + paragraph(OTHER)), 60),
    "odt": Whole("a.odt", odt(_ODT), 100),
    "rtf": Whole("a.rtf", _RTF.encode(), 6),
    "feed": Whole("a.xml", _RSS.encode(), 60),
    "address-list": Whole("a.txt", b"https://gazette.example/1\nhttps://gazette.example/2\n", 26),
    "html": Whole("a.html", page().encode(), 60),
    "markdown": Whole("a.md", _MARKDOWN.encode(), 10),
    "plain-text": Whole("a.txt", f"{TITLE}\n\n{SENTENCE}\n\n{OTHER}\n".encode(), 60),
    **{name: Whole(f"{name}.dat", data, 60) for name, data in EXPORTS.items()},
    "entry": Whole("entry.dat", members(EXPORTS["pocket"], Hints("p.csv"))[0].data, 40),
}
OTHER_FORMS = {
    "packed warc": Whole("a.warc.gz", warc(packed=True), 60),
    "webarchive as XML": Whole("a.webarchive", webarchive(xml=True), 300),
    "odt in one file": Whole("a.fodt", fodt(_ODT), 100),
}
"""Second forms of formats that have them."""
