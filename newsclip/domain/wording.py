"""How a highlight is said in few words, the same everywhere."""

from collections.abc import Iterable
from typing import Protocol

from newsclip.domain.highlights import Highlight
from newsclip.domain.values import value_words
from newsclip.language import within

SHORT_QUOTE = 80


class Described(Protocol):
    """What has a kind and its fields: a highlight or a suggestion."""

    @property
    def kind(self) -> str:
        """The kind's id."""

    def value(self, name: str) -> str:
        """The field's value, empty when it has none."""


def figure_words(highlight: Highlight) -> str:
    """A figure as a cell shows it: "> 100,000", "830 km (CLTC)", "up to 35.3 %", "late 2026".

    Its quote when it has no value.
    """
    value = highlight.value("value").strip()
    if not value:
        return f"“{short_quote(highlight.quote, 40)}”"
    said = f"up to {value[1:].strip()}" if value.startswith("≤") else value
    if highlight.value("unit") == "year":
        said = f"{highlight.value('qualifier')} {value}".strip() if value.isdigit() else value
    elif unit := _unit_shown(highlight):
        said = f"{said} {unit}"
    condition = highlight.value("condition").strip()
    return f"{said} ({condition})" if condition else said


def _unit_shown(highlight: Highlight) -> str:
    """The unit, left out where it is the measure itself: Orders > 100,000."""
    unit, measure = highlight.value("unit").strip(), highlight.value("measure").strip()
    return "" if unit.casefold().rstrip("s") == measure.casefold().rstrip("s") else unit


def short_quote(quote: str, longest: int = SHORT_QUOTE) -> str:
    """The quote on one line, cut at a word when it is long."""
    line = " ".join(quote.split())
    if len(line) <= longest:
        return line
    cut = line[:longest]
    head, _, _ = cut.rpartition(" ")
    return f"{head or cut}…"


def speaker_words(highlight: Described) -> str:
    """Who said a claim: "Lei Jun, chief executive"; empty when not known."""
    return ", ".join(part for part in (highlight.value("speaker"), highlight.value("role")) if part)


def about_words(highlight: Highlight) -> str:
    """Who or what a highlight is about: the speaker, "subject · measure", or the category."""
    if highlight.kind == "figure":
        parts = (highlight.value("subject"), highlight.value("measure"))
        return " · ".join(part for part in parts if part)
    if highlight.kind == "risk":
        return value_words(highlight.value("category"))
    return speaker_words(highlight)


def standing_words(highlight: Highlight) -> str:
    """What it amounts to: the status, the value, or "High · possible"."""
    if highlight.kind == "figure":
        return figure_words(highlight) if highlight.value("value") else ""
    if highlight.kind == "risk":
        parts = (highlight.value("severity"), highlight.value("likelihood"))
        return _joined_words(part for part in parts if part)
    return value_words(highlight.value("status"))


def _joined_words(values: Iterable[str]) -> str:
    """Stored values one after the other: "High · possible"."""
    first, *others = [value_words(value) for value in values] or [""]
    return " · ".join([first, *map(within, others)])
