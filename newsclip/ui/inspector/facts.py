"""What a card says of a highlight: the fields of its kind that are filled, as label and words."""

from dataclasses import dataclass

from newsclip.domain.kinds import Field, FieldType, kind_of
from newsclip.domain.values import value_words
from newsclip.domain.wording import Described, speaker_words
from newsclip.ui.library.dates import date_text

_SAID_WITH = {"role": "speaker", "unit": "value"}
"""Fields that are said on the line of another one, when that one is filled."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card. ``name`` is the field; a ``chip`` stands out, a ``menu`` can be opened."""

    name: str
    label: str
    words: str
    chip: bool = False
    menu: bool = False


def facts_of(highlight: Described) -> tuple[Fact, ...]:
    """The filled fields in the order of the kind."""
    return tuple(
        _fact(highlight, field)
        for field in kind_of(highlight.kind).fields
        if highlight.value(field.name) and not highlight.value(_SAID_WITH.get(field.name, ""))
    )


def short_date(iso: str) -> str:
    """An ISO date in few words, as precise as it is: "2 Aug 2025", "Aug 2025", "2025"."""
    return date_text(iso.partition("T")[0])


def is_status(field: Field) -> bool:
    """Whether the field is the state of a highlight, which is shown as a chip."""
    return field.type is FieldType.CHOICE and bool(field.default)


def choice_words(value: str) -> str:
    """A stored choice as it is shown."""
    return value_words(value)


def _fact(highlight: Described, field: Field) -> Fact:
    choice = field.type is FieldType.CHOICE
    return Fact(field.name, field.label, _words(highlight, field), is_status(field), choice)


def _words(highlight: Described, field: Field) -> str:
    value = highlight.value(field.name)
    if field.name == "speaker":
        return speaker_words(highlight)
    if field.name == "value":
        unit = highlight.value("unit")
        return value if unit in {"", "year"} else f"{value} {unit}"
    if field.type is FieldType.CHOICE:
        return choice_words(value)
    return short_date(value) if field.type is FieldType.DATE else value
