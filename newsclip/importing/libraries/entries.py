"""Entries of other programs' libraries: what they knew of an article, as a record of its own."""

import html
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import Block, Document, Leaf, Paragraph, Quote
from newsclip.domain.errors import EmptyError, ImportingError, TooLargeError
from newsclip.domain.marks import Mark
from newsclip.domain.text import clean, flow
from newsclip.importing.addresses import canonical_url
from newsclip.importing.containers import MOST_MEMBERS, Member, MemberKind
from newsclip.importing.dates import iso_date
from newsclip.importing.html_tree import parse_html
from newsclip.importing.importer import Hints, Sample, read_text
from newsclip.importing.language import guess_language
from newsclip.importing.titles import propose_title
from newsclip.language import tr

NAME = "entry"
MEDIA_TYPE = "application/x-newsclip-entry+json"
_SIGN = '{"newsclip-entry": 1'
_KINDS = frozenset({"claim", "figure", "risk"})


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as another program had it; ``content`` is HTML, ``abstract`` text."""

    url: str = ""
    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    language: str = ""
    content: str = ""
    abstract: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    program: str = ""


def plain(markup: str) -> str:
    """The text of a note that may be HTML, its paragraphs on lines of their own."""
    if "<" not in markup and "&" not in markup:
        return clean(markup).strip()
    root = parse_html(markup)
    if root is None:
        return clean(markup).strip()
    lines = [flow(text) for text in root.itertext()]
    return "\n".join(line for line in lines if line)


def tag_list(written: object, separators: str = ",") -> tuple[str, ...]:
    """Tags written as a list, or as text with separators between them; each once."""
    if isinstance(written, str):
        for separator in separators[1:]:
            written = written.replace(separator, separators[0])
        parts: Iterable[object] = written.split(separators[0])
    elif isinstance(written, list | tuple):
        parts = [
            one.get("name", one.get("label", "")) if isinstance(one, dict) else one
            for one in written
        ]
    else:
        parts = ()
    tags = (flow(str(one)).lstrip("#").strip() for one in parts if one is not None)
    return tuple(dict.fromkeys(tag for tag in tags if tag))[:100]


def moment(written: object) -> datetime | None:
    """A time as programs write it: ISO 8601 or seconds since 1970; None when it is neither."""
    text = str(written or "").strip()
    if text.replace(".", "", 1).isdigit() and 8 <= len(text.partition(".")[0]) <= 13:
        seconds = float(text)
        seconds = seconds / 1000 if seconds > 1e11 else seconds
        return datetime.fromtimestamp(seconds, UTC)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def with_kind(mark: Mark) -> Mark:
    """A mark that was tagged claim, figure or risk is of that kind here."""
    for tag in mark.tags:
        if tag.casefold() in _KINDS:
            return replace(mark, kind=tag.casefold())
    return mark


def loaded_json(data: bytes, hints: Hints) -> Any:
    """The JSON in the bytes. Fails with ImportingError where it is none."""
    try:
        return json.loads(read_text(data, hints).text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise damaged(hints, str(error)) from error


def damaged(hints: Hints, detail: str) -> ImportingError:
    """The error for a file that begins as a known one and does not go on as one."""
    return ImportingError(
        tr("“{name}” is damaged or cut off.", name=hints.name),
        tr("Export it anew from the program it came from."),
        source=hints.name,
        detail=detail[:500],
    )


def members_of(entries: Sequence[Entry], hints: Hints) -> tuple[Member, ...]:
    """Every entry as a member. Fails with TooLargeError where there are too many."""
    if len(entries) > MOST_MEMBERS:
        raise TooLargeError(
            tr(
                "“{name}” lists {count:,} articles; NewsClip takes {most:,} at once.",
                name=hints.name,
                count=len(entries),
                most=MOST_MEMBERS,
            ),
            tr("Export it in several parts."),
            source=hints.name,
        )
    return tuple(_member(entry) for entry in entries)


def article_of(entries: Sequence[Entry], hints: Hints, name: str) -> Extracted:
    """The first entry as an article, with a note on how many there are.

    Fails with EmptyError where there is none.
    """
    if not entries:
        raise EmptyError(
            tr("“{name}” lists no articles.", name=hints.name),
            tr("Check that the right file was exported."),
            source=hints.name,
        )
    extracted = replace(_article(entries[0], hints), importer=name)
    count = len(entries)
    more = f"The file lists {count:,} articles; this is the first of them."
    return replace(extracted, notes=(*extracted.notes, more)) if count > 1 else extracted


def recognises(sample: Sample) -> float:
    """A record that NewsClip wrote for an entry."""
    return 1.0 if sample.text.startswith(_SIGN) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article in a record. Fails with EmptyError where it holds only an address."""
    try:
        entry = _recorded(loaded_json(data, hints))
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise damaged(hints, f"{type(error).__name__}: {error}") from error
    return _article(entry, hints)


def _recorded(whole: Any) -> Entry:
    """The entry in a record; fails with KeyError, TypeError or ValueError where it is none."""
    marks = tuple(
        Mark(
            exact=str(one["exact"]),
            prefix=str(one["prefix"]),
            suffix=str(one["suffix"]),
            start=int(one["start"]),
            kind=str(one["kind"]),
            note=str(one["note"]),
            tags=tuple(map(str, one["tags"])),
            created=moment(one["created"]),
        )
        for one in whole["marks"]
    )
    simple = ("url", "title", "byline", "publisher", "published", "language", "content", "abstract",
              "note", "program")  # fmt: skip
    values = {name: str(whole[name]) for name in simple}
    return Entry(**values, tags=tuple(map(str, whole["tags"])), marks=marks)


def _member(entry: Entry) -> Member:
    title = entry.title or entry.url or (entry.marks[0].exact[:80] if entry.marks else "Untitled")
    inside = Hints(title, url=entry.url, media_type=MEDIA_TYPE, charset="utf-8")
    return Member(title, _record(entry), inside, entry.url, MemberKind.LINK)


def _record(entry: Entry) -> bytes:
    marks = [
        {
            "exact": one.exact,
            "prefix": one.prefix,
            "suffix": one.suffix,
            "start": one.start,
            "kind": one.kind,
            "note": one.note,
            "tags": list(one.tags),
            "created": one.created.isoformat() if one.created else "",
        }
        for one in entry.marks
    ]
    whole = {
        "newsclip-entry": 1,
        "url": entry.url,
        "title": entry.title,
        "byline": entry.byline,
        "publisher": entry.publisher,
        "published": entry.published,
        "language": entry.language,
        "content": entry.content,
        "abstract": entry.abstract,
        "note": entry.note,
        "program": entry.program,
        "tags": list(entry.tags),
        "marks": marks,
    }
    return json.dumps(whole, ensure_ascii=False).encode("utf-8", "replace")


def _article(entry: Entry, hints: Hints) -> Extracted:
    blocks, images = _content(entry, hints)
    if not blocks:
        blocks = [Paragraph(Leaf(flow(line))) for line in entry.abstract.split("\n") if flow(line)]
        blocks += [Quote(Leaf(flow(one.exact))) for one in entry.marks if flow(one.exact)]
    if not blocks:
        title = flow(entry.title)
        if not title:
            raise EmptyError(
                tr("“{name}” says nothing of the article but its address.", name=hints.name),
                tr("Fetch its page instead."),
                source=hints.name,
            )
        blocks = [Paragraph(Leaf(title))]
    document = Document(tuple(blocks))
    text = document.text
    metadata = Metadata(
        title=flow(entry.title) or propose_title(text),
        byline=flow(entry.byline),
        publisher=flow(entry.publisher),
        published=iso_date(entry.published),
        language=entry.language or guess_language(text),
        url=canonical_url(entry.url),
        title_proposed=not flow(entry.title),
    )
    told = {
        name
        for name in ("title", "byline", "publisher", "published", "url")
        if getattr(metadata, name)
    }
    return Extracted(
        document,
        metadata,
        NAME,
        MEDIA_TYPE,
        images=images,
        provenance=dict.fromkeys(sorted(told), entry.program or NAME),
        marks=tuple(with_kind(one) for one in entry.marks if flow(one.exact)),
        tags=entry.tags,
        note=entry.note,
    )


def _content(entry: Entry, hints: Hints) -> tuple[list[Block], dict[str, bytes]]:
    from newsclip.importing.html_page import read_page

    if not entry.content.strip():
        return [], {}
    page = f"<html><body>{entry.content}</body></html>"
    if "<" not in entry.content:
        parts = (f"<p>{html.escape(part)}</p>" for part in entry.content.split("\n\n"))
        page = f"<html><body>{''.join(parts)}</body></html>"
    inside = Hints(hints.name, url=entry.url, media_type="text/html", charset="utf-8")
    try:
        read = read_page(page.encode("utf-8", "replace"), inside, everything=True)
    except EmptyError:
        return [], {}
    return list(read.document.blocks), dict(read.images)
