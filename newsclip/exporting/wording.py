"""What a Markdown template works with: the export's content worded and escaped, ready to stand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE, KINDS
from newsclip.domain.wording import figure_words
from newsclip.exporting import escaping
from newsclip.exporting.citation import UNTITLED, capture_date
from newsclip.exporting.selection import ExportDispute, ExportItem, Group
from newsclip.language import in_english

_MEASURED = ("subject", "measure", "value", "unit", "condition", "as_of")


@dataclass(frozen=True, slots=True)
class Source:
    """One version of an article, numbered; ``line`` is its reference as Markdown."""

    number: int
    title: str
    link: str
    author: str
    publisher: str
    published: str
    updated: str
    address: str
    captured: str
    version: int
    sha256: str

    @property
    def line(self) -> str:
        """Author, publisher, date, linked title, version and capture date."""
        known = (self.author, self.publisher, self.published, self.link)
        return ", ".join(
            [*filter(None, known), f"version {self.version}", f"captured {self.captured}"]
        )


@dataclass(frozen=True, slots=True)
class Passage:
    """One highlight as Markdown; ``quote`` is the quote without the marks of a quotation.

    ``region`` is the part of an image that is marked, as a media fragment.
    """

    uuid: str
    kind_id: str
    kind: str
    quote: str
    blockquote: str
    fields: tuple[str, ...]
    note: str
    tags: tuple[str, ...]
    conflicts: tuple[str, ...]
    links: tuple[str, ...]
    displaced: bool
    paragraph: int
    page: str
    region: str
    source: Source


@dataclass(frozen=True, slots=True)
class Section:
    """Passages under one heading."""

    heading: str
    highlights: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Disputed:
    """A conflict of the story as Markdown; each passage is "**700 km** in Harbour Ledger, ¶ 3"."""

    title: str
    standing: str
    passages: tuple[str, ...]
    reason: str
    note: str


def disputed(dispute: ExportDispute) -> Disputed:
    """The conflict, worded and escaped."""
    return Disputed(
        escaping.inline(dispute.title),
        escaping.inline(dispute.standing.capitalize()),
        tuple(_disputed_passage(*passage) for passage in dispute.passages),
        escaping.inline("; ".join(map(in_english, dispute.reasons))),
        _indented(escaping.lines(dispute.note.strip())),
    )


def _disputed_passage(words: str, source: str, place: str) -> str:
    told = f"**{escaping.inline(words)}**"
    where = ", ".join(filter(None, (escaping.inline(source), escaping.inline(place))))
    return f"{told} in {where}" if where else told


def source(number: int, item: ExportItem) -> Source:
    """The item's version as a numbered source."""
    known = item.article.metadata
    title = known.title or UNTITLED
    return Source(
        number,
        escaping.inline(title),
        escaping.link(title, known.url),
        escaping.inline(known.byline),
        escaping.inline(known.publisher),
        escaping.inline(known.published),
        escaping.inline(known.updated),
        escaping.web_address(known.url),
        capture_date(item.version),
        item.version.number,
        item.version.sha256,
    )


def passages(item: ExportItem, origin: Source) -> Iterator[Passage]:
    """The item's highlights, in their order."""
    for highlight in item.highlights:
        yield Passage(
            str(highlight.uuid),
            highlight.kind,
            _kind_label(highlight.kind),
            escaping.lines(highlight.quote),
            escaping.blockquote(highlight.quote),
            tuple(escaping.inline(words) for words in worded_fields(highlight)),
            _indented(escaping.lines(highlight.note.strip())),
            safe_tags(highlight.tags, mark="#"),
            tuple(escaping.inline(words) for words in item.conflicts.get(highlight.id, ())),
            tuple(
                f"**{escaping.inline(how)}** {escaping.inline(what)}"
                for how, what in item.links.get(highlight.id, ())
            ),
            highlight.displaced,
            item.paragraphs.get(highlight.id, 0),
            escaping.inline(highlight.page),
            highlight.region.fragment if highlight.region else "",
            origin,
        )


def sections(group: Group, marked: Sequence[Passage]) -> tuple[Section, ...]:
    """The passages under the titles of their articles, or under their kinds."""
    if group == "article":
        by_source = groupby(marked, key=lambda passage: passage.source)
        return tuple(Section(origin.title, tuple(group)) for origin, group in by_source)
    kinds = sorted({passage.kind_id for passage in marked}, key=_kind_order)
    return tuple(
        Section(_kind_plural(kind), tuple(p for p in marked if p.kind_id == kind)) for kind in kinds
    )


def worded_fields(highlight: Highlight) -> Iterator[str]:
    """The fields that have a value: "Speaker: …", and a figure's quantity as one phrase."""
    kind = KINDS.in_files(highlight.kind)
    if kind is FIGURE:
        yield from _worded_figure(highlight)
    for field in kind.fields if kind else ():
        value = highlight.value(field.name)
        if not value or (kind is FIGURE and field.name in _MEASURED):
            continue
        yield f"{field.label}: {value.capitalize() if field.choices else value}"


def _worded_figure(highlight: Highlight) -> Iterator[str]:
    """For example "Aurel One", "Range: 700 km (WLTP), as of 2025"."""
    subject, measure, value, unit, condition, as_of = map(highlight.value, _MEASURED)
    quantity = figure_words(highlight) if value else " ".join(filter(None, (unit, condition)))
    if as_of:
        quantity = ", ".join(filter(None, (quantity, f"as of {as_of}")))
    name = measure[:1].upper() + measure[1:] or ("Value" if quantity else "")
    yield from filter(None, (subject, ": ".join(filter(None, (name, quantity)))))


def safe_tags(names: Iterable[str], *, mark: str = "") -> tuple[str, ...]:
    """The tags in the form Obsidian takes, sorted, without repetition."""
    safe = {escaping.tag(name) for name in names} - {""}
    return tuple(f"{mark}{name}" for name in sorted(safe))


def _indented(text: str) -> str:
    """The lines after the first set in, so that they stay inside their list item."""
    return text.replace("\n", "\n    ")


def _kind_label(kind: str) -> str:
    known = KINDS.in_files(kind)
    return known.label if known else escaping.inline(kind)


def _kind_plural(kind: str) -> str:
    known = KINDS.in_files(kind)
    return known.plural if known else escaping.inline(kind)


def _kind_order(kind: str) -> tuple[int, str]:
    order = list(KINDS)
    return (order.index(kind) if kind in KINDS else len(order), kind)
