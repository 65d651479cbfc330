"""What the fields of a highlight may hold, and what its words say about them."""

from collections.abc import Mapping
from types import MappingProxyType

from newsclip.domain.anchors import Span
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.kinds import KINDS, FieldType, Kind


def known_kind(kind: str) -> Kind:
    """The kind of that id. Raises InvalidInputError."""
    if kind not in KINDS:
        known = ", ".join(KINDS)
        raise InvalidInputError(
            f"There is no kind of highlight called {kind!r}.", f"Choose one of: {known}."
        )
    return KINDS[kind]


def checked_fields(kind: Kind, fields: Mapping[str, str]) -> dict[str, str]:
    """The fields with white space tidied. Raises InvalidInputError for what the kind cannot hold."""
    checked = {}
    for name, value in fields.items():
        field = kind.field(name)
        if field is None:
            known = ", ".join(field.name for field in kind.fields) or "none"
            raise InvalidInputError(
                f"A {kind.label.lower()} has no field {name}.", f"It has: {known}."
            )
        value = " ".join(value.split())  # noqa: PLW2901 - the same value, tidied
        if field.type is FieldType.CHOICE and value and value not in field.choices:
            choices = ", ".join(field.choices)
            raise InvalidInputError(
                f"{field.label} cannot be {value!r}.", f"Choose one of: {choices}."
            )
        checked[name] = value
    return checked


def filled_fields(
    kind: Kind, text: str, span: Span, language: str, given: Mapping[str, str]
) -> Mapping[str, str]:
    """The kind's defaults, what the words themselves say, and over both what was given."""
    from newsclip.analysis.prefill import prefill

    selected, paragraph, start = in_paragraph(text, span)
    read = prefill(kind.id, selected, paragraph, start, language)
    merged = kind.defaults() | checked_fields(kind, read) | dict(given)
    return MappingProxyType({name: value for name, value in merged.items() if value})


def in_paragraph(text: str, span: Span) -> tuple[str, str, int]:
    """The words of the span, the paragraph they stand in, and where in it."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    paragraph = text[start : end if end >= 0 else len(text)]
    return text[span.start : span.end], paragraph, span.start - start
