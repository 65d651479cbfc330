"""RIS, as Zotero and most reference managers export it."""

import re
from collections.abc import Iterator

from newsclip.domain.articles import Extracted
from newsclip.domain.text import clean
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints, Sample, read_text
from newsclip.importing.libraries.entries import Entry, article_of, members_of, plain

NAME = "ris"
_LINE = re.compile(r"^([A-Z][A-Z0-9])  - ?(.*)$")
Fields = dict[str, list[str]]


def recognises(sample: Sample) -> float:
    """The tag of a type in the first line that says anything."""
    return 1.0 if re.match(r"\ufeff?\s*TY  - ", sample.text) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first reference."""
    return article_of(_entries(data, hints), hints, NAME)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every reference."""
    return members_of(_entries(data, hints), hints)


def _entries(data: bytes, hints: Hints) -> list[Entry]:
    return [_entry(fields) for fields in _references(clean(read_text(data, hints).text))]


def _references(text: str) -> Iterator[Fields]:
    fields: Fields = {}
    last = ""
    for line in text.lstrip("\ufeff").split("\n"):
        found = _LINE.match(line)
        if found is None:
            if last and line.strip():
                fields[last][-1] += f"\n{line.strip()}"
            continue
        last = found[1]
        if last == "TY" and fields:
            yield fields
            fields = {}
        if last == "ER":
            if fields:
                yield fields
            fields, last = {}, ""
        else:
            fields.setdefault(last, []).append(found[2].strip())
    if fields:
        yield fields


def _entry(fields: Fields) -> Entry:
    def first(*tags: str) -> str:
        return next((fields[tag][0] for tag in tags if fields.get(tag)), "")

    doi = first("DO")
    people = fields.get("AU") or fields.get("A1") or []
    return Entry(
        url=first("UR", "L2") or (f"https://doi.org/{doi}" if doi else ""),
        title=plain(first("TI", "T1", "CT")),
        byline=", ".join(_turned(name) for name in people),
        publisher=first("T2", "JO", "JF", "PB"),
        published=first("DA", "PY", "Y1").replace("/", "-").rstrip("-"),
        language=first("LA") if len(first("LA")) <= 5 else "",
        abstract=plain(first("AB", "N2")),
        note="\n\n".join(map(plain, fields.get("N1", []))),
        tags=tuple(dict.fromkeys(fields.get("KW", []))),
        program="RIS",
    )


def _turned(name: str) -> str:
    """ "Lind, Mara" as Mara Lind."""
    family, comma, given = name.partition(",")
    return f"{given.strip()} {family.strip()}".strip() if comma else name
