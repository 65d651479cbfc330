"""A statement made ready to be held against others: what it is about, names, numbers, negation."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from newsclip.analysis.comparing.folding import FUNCTION, Key, folded, meaning, words_of
from newsclip.analysis.comparing.opposites import (
    CONCORD,
    DENIALS,
    LEADING,
    NEGATIONS,
    negative_prefixed,
)
from newsclip.analysis.figures import Quantity, find_quantities
from newsclip.analysis.figures.words import MONTHS
from newsclip.analysis.tables import word_set

_LONGEST = 2_000
"""Characters of a statement that are read."""
_RULED_OUT = re.compile(r"\brul(?:e|es|ed|ing) out\b", re.IGNORECASE)
_CAPITAL = re.compile(r"(?:[^\W\d_]|\d)[\w’'&.-]*")
WEEKDAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch "
    "donnerstag freitag "
    "samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes "
    "miercoles jueves "
    "viernes sabado domingo"
)
_MONTH_OF = {number: name for name, number in reversed(MONTHS.items())}
MONTH_NAMES = frozenset(_MONTH_OF.values())
_BEGINNING = 12
"""Words of a statement that are kept in their order."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_SAYING = word_set(
    "say report announce tell state declare confirm claim add insist argue note stress explain "
    "warn according "
    "statement spokesman spokeswoman spokesperson told said"
)
_COMMON = word_set(
    "car company government plan new year month week day people percent million billion people "
    "time first "
    "last next more most other also only just very still now already country state city area "
    "part number "
    "make do get take give go come use need want could may might must should can"
)
_HEDGES = word_set("may might could can possibly perhaps reportedly allegedly likely")


@dataclass(frozen=True, slots=True)
class Assertion:
    """What a statement says. ``weights`` has its meanings, the telling ones heaviest.

    ``negated`` is whether an odd number of words turn it round, ``turned`` which these are.
    """

    weights: dict[str, float]
    total: float
    names: Key
    dates: Key
    words: str
    numbers: Key
    negated: bool
    turned: tuple[str, ...]
    spelled: dict[str, str]
    """How it words each meaning."""
    order: tuple[str, ...]
    """The meanings of its words as they follow each other, empty for words that only join."""

    def __hash__(self) -> int:
        return id(self)


@lru_cache(maxsize=16384)
def read_assertion(words: str) -> Assertion:
    """The statement made ready."""
    words = words[:_LONGEST]
    told = words_of(_RULED_OUT.sub("denied", words))
    names = _names(words)
    dates = frozenset(_date(word) for word in told if _date(word))
    turned = _turned(told)
    numbers = frozenset(word for word in told if any(c.isdigit() for c in word))
    spelled = _senses(told, dates | numbers)
    weights = {sense: _weight(word, sense, names) for sense, word in spelled.items()}
    return Assertion(
        weights, sum(weights.values()), names, dates, words, numbers,
        len(turned) % 2 == 1, turned, spelled, _in_order(told, spelled),
    )  # fmt: skip


def _in_order(told: list[str], spelled: dict[str, str]) -> tuple[str, ...]:
    senses = (negative_prefixed(word) or meaning(word) for word in told[:_BEGINNING])
    return tuple(sense if sense in spelled else "" for sense in senses)


@lru_cache(maxsize=8192)
def quantities_of(words: str) -> tuple[Quantity, ...]:
    """The quantities of a statement; looked for only where two are held against each other."""
    return tuple(find_quantities(words))


def _senses(told: list[str], others: Key) -> dict[str, str]:
    """The meanings of a statement, each with the word for it; without what is told apart."""
    found: dict[str, str] = {}
    for word in told:
        if (
            word in FUNCTION
            or word in NEGATIONS
            or word in DENIALS
            or word in others
            or word in MONTHS
        ):
            continue
        sense = negative_prefixed(word) or meaning(word)
        if sense not in _SAYING and word not in _SAYING:
            found.setdefault(sense, word)
    return found


def _weight(word: str, sense: str, names: Key) -> float:
    if word in names:
        return 1.3
    if word in _HEDGES:
        return 0.1
    if sense in _COMMON or word in _COMMON:
        return 0.4
    return 0.5 if len(word) == 1 else 1.0


def _names(words: str) -> Key:
    """Folded words with a capital or a digit among letters, the sentence's first one left out
    unless it is told so again or has a capital inside."""
    found: Counter[str] = Counter()
    opening: set[str] = set()
    begins = True
    for match in _CAPITAL.finditer(words):
        word = match[0].strip(".’'-")
        plain = folded(word)
        if (
            word[:1].isupper()
            and plain not in FUNCTION
            and plain not in MONTHS | dict.fromkeys(WEEKDAYS, 0)
        ):
            inside = any(c.isupper() or c.isdigit() for c in word[1:])
            if begins and not inside:
                opening.add(plain)
            else:
                found[plain] += 1
        begins = (
            words[match.end() : match.end() + 2].strip()[:1] in {".", "!", "?", ":"} and not begins
        )
    following = {plain for plain in opening if _followed_by_name(words, plain)}
    return frozenset(found) | following


def _followed_by_name(words: str, plain: str) -> bool:
    """Whether the first word goes on in another capital: "Mira Holt said"."""
    parts = words.split(maxsplit=2)
    return len(parts) > 1 and folded(parts[0]).strip(".,") == plain and parts[1][:1].isupper()


def _date(word: str) -> str:
    if word in WEEKDAYS:
        return word
    if word in MONTHS and len(word) > 2:
        return _MONTH_OF[MONTHS[word]]
    return word if _YEAR.fullmatch(word) else ""


def _turned(told: list[str]) -> tuple[str, ...]:
    """The words that turn the statement round; those of two parts ("ne ... pas") count once."""
    found: list[str] = []
    for word in told:
        if word in NEGATIONS or word in DENIALS or negative_prefixed(word):
            if word in CONCORD | {"ne"} and found and found[-1] in LEADING:
                continue
            found.append(word)
    return tuple(found)
