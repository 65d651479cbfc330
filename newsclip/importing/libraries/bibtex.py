"""BibTeX and BibLaTeX, as Zotero exports them; read by a scanner of our own that never recurses."""

import re
import unicodedata
from collections.abc import Iterator

from newsclip.domain.articles import Extracted
from newsclip.domain.text import clean, flow
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample, read_text
from newsclip.importing.libraries.entries import Entry, article_of, members_of, tag_list

NAME = "bibtex"
_BEGIN = re.compile(r"@(\w{2,30})\s*\{\s*([^\s,{}\"]{1,300})\s*,")
_FIELD = re.compile(r"\s*([A-Za-z][\w+-]{0,40})\s*=\s*")
_BARE = re.compile(r"[^\s,{}#\"]{1,200}")
_ACCENTS = {"`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304",
            ".": "\u0307", "c": "\u0327", "v": "\u030c", "u": "\u0306", "H": "\u030b", "r": "\u030a",
            "k": "\u0328"}  # fmt: skip
_ACCENT = re.compile(r"\\([`'^~\"=.]|[cvuHrk](?=[\s{]))\s*\{?\\?([A-Za-zıȷ])\}?")
_LETTERS = {"ss": "ß", "o": "ø", "O": "Ø", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å",
            "AA": "Å", "l": "ł", "L": "Ł", "i": "ı", "textendash": "–", "textemdash": "—",
            "textquotesingle": "'", "ldots": "…", "dots": "…"}  # fmt: skip
_LETTER = re.compile(
    r"\\(" + "|".join(sorted(_LETTERS, key=len, reverse=True)) + r")(?![A-Za-z])(?:\{\}|\s)?"
)
_COMMAND = re.compile(r"\\[A-Za-z]{1,30}\*?\s*(?=\{)")
_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, 1)}


def recognises(sample: Sample) -> float:
    """An entry with a key and a field, with nothing but remarks before it."""
    text = sample.text
    found = _BEGIN.search(text[:20_000])
    if found is None or not _FIELD.match(text, found.end()):
        return 0.0
    before = text[: found.start()].lstrip("\ufeff")
    remarks = all(line.startswith(("%", "@")) or not line.strip() for line in before.split("\n"))
    return 0.96 if remarks else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first entry."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every entry."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    return [_entry(fields) for fields in _read(clean(read_text(data, hints).text))]


def _read(text: str) -> Iterator[dict[str, str]]:
    place = 0
    while found := _BEGIN.search(text, place):
        place = found.end()
        if found[1].lower() in {"string", "comment", "preamble"}:
            continue
        fields: dict[str, str] = {}
        while field := _FIELD.match(text, place):
            value, place = _value(text, field.end())
            fields.setdefault(field[1].lower(), value)
            comma = re.compile(r"\s*,").match(text, place)
            if comma is None:
                break
            place = comma.end()
        yield fields


def _value(text: str, place: int) -> tuple[str, int]:
    """A value from the place on, joined where it is put together with #, and where it ends."""
    parts = []
    while place < len(text):
        if text[place] == "{":
            end = _closing(text, place)
            parts.append(text[place + 1 : end])
            place = end + 1
        elif text[place] == '"':
            end = text.find('"', place + 1)
            end = len(text) if end < 0 else end
            parts.append(text[place + 1 : end])
            place = end + 1
        elif bare := _BARE.match(text, place):
            parts.append(bare[0])
            place = bare.end()
        joint = re.compile(r"\s*#\s*").match(text, place)
        if joint is None:
            break
        place = joint.end()
    return "".join(parts), place


def _closing(text: str, place: int) -> int:
    depth = 0
    for at in range(place, len(text)):
        if text[at] == "{" and text[at - 1 : at] != "\\":
            depth += 1
        elif text[at] == "}" and text[at - 1] != "\\":
            depth -= 1
            if not depth:
                return at
    return len(text)


def plain_tex(written: str) -> str:
    r"""Text without the mark-up of TeX: ``{\"o}`` is ö, braces only group."""

    def accented(found: re.Match[str]) -> str:
        return unicodedata.normalize("NFC", found[2] + _ACCENTS[found[1]])

    text = _ACCENT.sub(accented, written)
    text = _LETTER.sub(lambda found: _LETTERS[found[1]], text)
    text = _COMMAND.sub("", text)
    text = re.sub(r"\\([&%$#_{} ])", r"\1", text.replace("``", "“").replace("''", "”"))
    text = text.replace("---", "—").replace("--", "–").replace("~", "\N{NO-BREAK SPACE}")
    return flow(text.replace("{", "").replace("}", ""))


def _entry(fields: dict[str, str]) -> Entry:
    def first(*names: str) -> str:
        return next((plain_tex(fields[name]) for name in names if fields.get(name)), "")

    doi = first("doi")
    url = fields.get("url", "").replace("\\", "").strip()
    people = re.split(r"\s+and\s+", fields.get("author") or fields.get("editor") or "")
    return Entry(
        url=url or (f"https://doi.org/{doi}" if doi else ""),
        title=first("title"),
        byline=", ".join(filter(None, (_turned(plain_tex(name)) for name in people))),
        publisher=first("journal", "journaltitle", "booktitle", "publisher", "organization"),
        published=first("date") or _date(fields),
        abstract=first("abstract"),
        note="\n\n".join(filter(None, (first("note"), first("annotation", "annote")))),
        tags=tag_list(first("keywords"), ",;"),
        program="BibTeX",
    )


def _date(fields: dict[str, str]) -> str:
    year = plain_tex(fields.get("year", ""))
    month = plain_tex(fields.get("month", "")).lower()
    number = _MONTHS.get(month[:3]) or (int(month) if month.isdigit() and int(month) <= 12 else 0)
    return f"{year}-{number:02}" if year.isdigit() and number else year


def _turned(name: str) -> str:
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma else name
