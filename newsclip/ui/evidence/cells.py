"""The columns of the Evidence table: what a cell says, and what a change of its words means."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from newsclip.domain.highlights import EvidenceRow, Highlight
from newsclip.domain.interval import parse_interval
from newsclip.domain.kinds import CLAIM, FIGURE, RISK, Field, kind_of
from newsclip.domain.scope import EvidenceSort
from newsclip.domain.wording import about_words, standing_words
from newsclip.language import tr
from newsclip.ui.inspector.facts import short_date

Changes = dict[str, Any]
"""Arguments of ``desk.highlights.edit``."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column. ``choices`` names the choice fields of a kind that its cells hold."""

    id: str
    title: str
    width: int
    words: Callable[[EvidenceRow], str]
    sort: EvidenceSort | None = None
    hidden: bool = False
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    typed: frozenset[str] = frozenset()
    """The kinds whose cells are typed into."""


class _Every(frozenset[str]):
    """Every kind, those too that the user adds later."""

    def __contains__(self, _kind: object) -> bool:
        return True


ALL_KINDS = _Every(("plain",))

COLUMNS = (
    Column("kind", tr("Kind"), 92, lambda row: kind_of(row.highlight.kind).label, EvidenceSort.KIND),
    Column("quote", tr("Quote"), 470, lambda row: _one_line(row.highlight.quote),
           EvidenceSort.QUOTE),
    Column("about", tr("Speaker / subject"), 190, lambda row: about_words(row.highlight),
           EvidenceSort.SUBJECT, choices={RISK.id: ("category",)},
           typed=frozenset({CLAIM.id, FIGURE.id})),
    Column("standing", tr("Status / value"), 127, lambda row: standing_words(row.highlight),
           EvidenceSort.STATUS,
           choices={CLAIM.id: ("status",), RISK.id: ("severity", "likelihood")},
           typed=frozenset({FIGURE.id})),
    Column("tags", tr("Tags"), 106, lambda row: ", ".join(row.highlight.tags), EvidenceSort.TAGS,
           typed=ALL_KINDS),
    Column("article", tr("Article"), 134, lambda row: row.publisher or row.title,
           EvidenceSort.PUBLISHER),
    Column("date", tr("Date"), 124, lambda row: short_date(row.published), EvidenceSort.DATE),
    Column("title", tr("Title"), 260, lambda row: row.title, EvidenceSort.ARTICLE, hidden=True),
    Column("note", tr("Note"), 240, lambda row: _one_line(row.highlight.note), hidden=True,
           typed=ALL_KINDS),
    Column("place", tr("Where"), 72, lambda row: row.highlight.place, hidden=True),
)  # fmt: skip

NUMBER = {column.id: place for place, column in enumerate(COLUMNS)}


def choice_fields(column: Column, highlight: Highlight) -> tuple[Field, ...]:
    """The choice fields that the cell holds."""
    kind = kind_of(highlight.kind)
    names = column.choices.get(highlight.kind, ())
    return tuple(found for name in names if (found := kind.field(name)) is not None)


def is_editable(column: Column, highlight: Highlight) -> bool:
    """Whether the cell can be changed."""
    chosen = column.id == "kind" or bool(choice_fields(column, highlight))
    return chosen or highlight.kind in column.typed


def edit_text(column: Column, row: EvidenceRow) -> str:
    """What the cell's editor begins with."""
    highlight = row.highlight
    if column.id == "note":
        return highlight.note
    if column.id == "standing":
        return " ".join(part for part in _value_and_unit(highlight) if part)
    return column.words(row)


def changes(column: Column, highlight: Highlight, text: str) -> Changes:
    """What the new words of a typed cell mean for its highlight."""
    text = text.strip()
    match column.id:
        case "tags":
            return {"tags": [part.strip() for part in text.split(",") if part.strip()]}
        case "note":
            return {"note": text}
        case "standing":
            value, unit = split_value(text, highlight.value("unit"))
            return {"fields": {"value": value, "unit": unit}}
        case _:
            return {"fields": _about(highlight, text)}


def split_value(text: str, unit: str) -> tuple[str, str]:
    """Number and unit of what was typed: "> 700 km" is "> 700" and "km".

    The longest beginning that reads as a value is the value. Words that hold none stay as they are.
    """
    words = " ".join(text.split())
    if unit and words.endswith(unit) and parse_interval(words[: -len(unit)].strip()):
        return words[: -len(unit)].strip(), unit
    for end in range(len(words), 0, -1):
        cut_word = end < len(words) and words[end - 1].isalnum() and words[end].isdigit()
        if not cut_word and parse_interval(words[:end].strip()):
            return words[:end].strip(), words[end:].strip()
    return words, "" if not words else unit


def _about(highlight: Highlight, text: str) -> dict[str, str]:
    """Speaker and role after the first comma, or subject and measure round the dot."""
    if highlight.kind == CLAIM.id:
        first, _, second = text.partition(",")
        return {"speaker": first.strip(), "role": second.strip()}
    first, _, second = text.partition("·")
    return {"subject": first.strip(), "measure": second.strip()}


def _value_and_unit(highlight: Highlight) -> tuple[str, str]:
    return highlight.value("value"), highlight.value("unit")


def _one_line(text: str) -> str:
    return " ".join(text.split())
