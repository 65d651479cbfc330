"""A figure made ready to stand in a row: value, circumstances, the words of its measure."""

from dataclasses import dataclass
from functools import lru_cache

from newsclip.analysis.comparing.agreement import Reading, read_figure_of
from newsclip.analysis.comparing.circumstances import Setting, setting_of, split_rate
from newsclip.analysis.comparing.folding import NOTHING, Key, folded
from newsclip.analysis.comparing.measures import measure_key
from newsclip.analysis.comparing.vague import told_figure
from newsclip.analysis.figures.measures import nearest_measure, unit_kind
from newsclip.analysis.units import SHARES, canonical_unit, is_money, known_unit
from newsclip.domain.highlights import Highlight


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure made ready: its value, its circumstances, the words of its measure."""

    highlight: Highlight
    reading: Reading | None
    setting: Setting
    measure: Key
    sort: str

    @property
    def article(self) -> int:
        """The article it is from."""
        return self.highlight.article_id


def spelling(highlight: Highlight) -> str:
    """How a figure spells its subject and measure; its own number where it has no measure."""
    subject, measure = folded(highlight.value("subject")), folded(highlight.value("measure"))
    return f"{subject}|{measure}" if measure else mark(highlight)


def mark(highlight: Highlight) -> str:
    """What names one figure among the names of rows."""
    return f"#{highlight.id}"


def entry_of(figure: Highlight) -> Entry:
    """The figure made ready; a value that cannot be read is None, a measure not told is empty."""
    unit = canonical_unit(split_rate(told_figure(figure, loosely=False)[1])[0])
    key = measure_key(figure.value("measure")) or _unsaid_measure(figure, unit)
    return Entry(figure, read_figure_of(figure), setting_of(figure), key, _sort(unit))


def _unsaid_measure(figure: Highlight, unit: str) -> Key:
    """The measure of a figure that names none: its counted noun, or what its quote speaks of."""
    if unit and not known_unit(unit):
        return measure_key(unit)
    anchor = figure.anchor
    return (
        measure_key(_spoken_of(anchor.prefix, anchor.exact, unit_kind(unit))) if unit else NOTHING
    )


@lru_cache(maxsize=8192)
def _spoken_of(prefix: str, exact: str, kind: str) -> str:
    words = prefix + exact
    return nearest_measure(words, len(words), len(words), kind) if kind else ""


def _sort(unit: str) -> str:
    """What sort of thing a unit tells: money, a share, a year; nothing for counts and the rest."""
    if is_money(unit):
        return "money"
    if unit in SHARES:
        return "share"
    return "year" if unit == "year" else "any" if not unit else ""
