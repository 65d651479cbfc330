"""What is looked at of a figure when asking whether two tell the same quantity."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from newsclip.analysis.comparing.agreement import Reading, read_value
from newsclip.analysis.comparing.circumstances import Setting, read_setting, split_rate
from newsclip.analysis.comparing.folding import (
    FUNCTION,
    Key,
    content_words,
    known_form,
    meaning,
    parts_of,
)
from newsclip.analysis.comparing.measures import plainer
from newsclip.analysis.comparing.names import Named, names_of
from newsclip.analysis.comparing.vague import told_figure
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import SHARES, is_money, known_unit
from newsclip.analysis.wordvectors import Vector, vector_of
from newsclip.domain.anchors import Anchor
from newsclip.domain.highlights import Highlight

_POINTS = frozenset(("points", "point", "punkte", "prozentpunkte"))
_MONEY = word_set(
    "crowns crown kronor kroner krona krone dollars dollar pounds pound francs franc pesos peso "
    "rupees rupee dinars dinar marks mark florins thalers lira liras yen won euros euro cents"
)
"""Money whose country is not told."""
_PEOPLE = word_set("people persons person personen menschen personnes personas 人 名 个 units")
"""Counted nouns that may stand for any other."""
_PERSONS = _PEOPLE | word_set(
    "men women children man woman child dead victim victims casualty case cases infection infections job "
    "jobs post posts position positions place places staff crew member members death deaths fan fans "
    "pupil pupils vote votes police troop troops couple family families household households seat seats"
)
_PERSON_ENDINGS = ("er", "or", "ist", "ant", "ent", "ian", "ee", "men", "folk")
"""Nouns, and how nouns end, that people can be counted as."""
_TURNING = """
demand demanded asked sought wanted claim
offer offered
against opposed noes nays contre contra dagegen gegen no
lost lose losing loss losses cut cuts shed axed go going redundant shrank shrunk shrink
shut shutting close closed closing
planned target
injured hurt wounded
saved spared
missing stolen taken
kept left remaining
unsold unused empty
operating
gross
underlying adjusted
average median mean
hired recruited created
needed lacking short fehlende fehlen missing
"""
_TURNS = {
    sense: line.split()[0]
    for line in reversed(_TURNING.strip().splitlines())
    for word in line.split()
    for sense in (word, meaning(word))
}
"""Words that make another measure of the one they stand by: the sentence demanded is not the sentence."""
_EMPTY = word_set("number total amount figure count level rate size")
_FIELDS = ("subject", "measure", "condition", "as_of")
_SENTENCE_ENDS = re.compile(r'[.!?。]["”’»]?(?:\s|$)')
_YEARS = ("year", "years")
_FIRST_YEAR, _LAST_YEAR = 1500, 2200
_LONGEST = 300
"""Code points of a quote that are looked at."""


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """What is looked at of a figure. ``sort`` is money, share, count, calendar, measured or none.

    One object stands for all figures told alike, so that they are compared by what they are.
    """

    subject: Named
    measure: Key
    turned: Key
    counted: Key
    quote: Key
    around: Key
    spoken_names: Key
    hinted: Key
    sense: Vector | None
    sort: str
    unit: str
    reading: Reading | None
    setting: Setting
    persons: bool | None
    """Whether what is counted are people; None where it is not told."""

    @property
    def words(self) -> Key:
        """The words of its measure and of what is counted."""
        return self.measure | self.counted

    @property
    def bag(self) -> Key:
        """The words of its subject, measure and what is counted."""
        return self.subject.words | self.words


def facts_of(highlight: Highlight, measure: Key) -> Facts:
    """What is looked at of this figure; the words of its measure are read already."""
    told = (highlight.value(name) for name in _FIELDS)
    anchor = highlight.anchor
    return _facts(*told, *told_figure(highlight), anchor.exact[:_LONGEST], beside(anchor), measure)


def beside(anchor: Anchor) -> str:
    """What of the sentence stands before and after the quote, as far as it is kept."""
    before = _SENTENCE_ENDS.split(anchor.prefix)[-1]
    return f"{before} {_SENTENCE_ENDS.split(anchor.suffix)[0]}"


@lru_cache(maxsize=16384)
def _facts(
    subject: str, measured: str, condition: str, as_of: str, value: str, unit_told: str, quote: str,
    beside: str, measure: Key,
) -> Facts:  # fmt: skip
    reading = read_value(value, unit_told, measured)
    unit = reading.unit if reading else ""
    told = split_rate(unit_told)[0]
    noun = "" if known_unit(told) else told
    sort = "calendar" if _is_calendar(reading) else _sort(unit, noun)
    spoken = plain_words(plainer(measured))
    counted = tuple(w for w in plain_words(noun) if w not in _PEOPLE) if sort == "count" else ()
    named = names_of(subject)
    quoted = plain_words(quote)
    bag = frozenset(map(meaning, spoken)).union(*map(parts_of, spoken))
    return Facts(
        named,
        (bag | measure).difference(_TURNS, _EMPTY),
        _turns(spoken),
        frozenset(map(meaning, counted)),
        frozenset(map(meaning, quoted)),
        frozenset(map(meaning, (*quoted, *plain_words(beside)))),
        named.names | names_of(measured).names | names_of(quote).names,
        _turns(quoted),
        vector_of(map(known_form, (*spoken, *counted))),
        sort,
        unit,
        reading,
        read_setting(measured, condition, as_of, unit_told),
        _counts_persons(plain_words(noun)) if sort == "count" else None,
    )


def _is_calendar(reading: Reading | None) -> bool:
    """Whether a figure is a year of the calendar, not how many years."""
    year = reading.interval.single if reading and reading.unit in _YEARS else None
    return year is not None and _FIRST_YEAR < year < _LAST_YEAR


def _counts_persons(noun: Sequence[str]) -> bool | None:
    if not noun:
        return None
    forms = {form for word in noun for form in (word, word.removesuffix("s"), meaning(word))}
    return bool(forms & _PERSONS) or any(form.endswith(_PERSON_ENDINGS) for form in forms)


@lru_cache(maxsize=16384)
def with_subject(facts: Facts, subject: Named) -> Facts:
    """The same with another subject."""
    return facts if facts.subject == subject else replace(facts, subject=subject)


@lru_cache(maxsize=16384)
def plain_words(words: str) -> tuple[str, ...]:
    """The folded words of a text but for those that only join others and for numbers."""
    return tuple(w for w in content_words(words) if w not in FUNCTION and not w[0].isdigit())


def _sort(unit: str, noun: str) -> str:
    if is_money(unit) or noun.rpartition(" ")[2] in _MONEY:
        return "money"
    if (unit or noun).partition(" ")[0] in SHARES or noun in _POINTS:
        return "share"
    if noun:
        return "count"
    return "measured" if unit else "none"


def _turns(words: Sequence[str]) -> Key:
    """What turns the measure that these words tell into another."""
    return frozenset(_TURNS[w] for word in words for w in (word, meaning(word)) if w in _TURNS)
