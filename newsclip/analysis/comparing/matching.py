"""When two figures are about the same thing: keys for subjects and measures.

Plain rules: case, accents, articles, possessives and plurals are folded, words that only praise or
bound are left out ("driving range", "official range"), and the names of a known measure in several
languages are one. A subject is the same when the words of the one are all in the other.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from newsclip.analysis.figures.measures import known_measure

Key = frozenset[str]
NOTHING: Key = frozenset()

_WORD = re.compile(r"[\w%/.–-]+")
_DASH = re.compile(r"\s?[–—‑]\s?")
_FROM_TO = re.compile(r"\b(\d+) ?(?:to|-|bis|à|a) ?(\d+)\b")
_POSSESSIVE = re.compile(r"['’]s?\b")
_ARTICLES = frozenset(
    ("the", "a", "an", "its", "their", "his", "her", "der", "die", "das", "le", "la", "les", "el", "los",
     "las", "un", "une", "una", "of", "de", "du", "des", "for", "per", "l", "d")
)  # fmt: skip
_FLUFF = frozenset(
    ("driving", "total", "official", "claimed", "certified", "estimated", "maximum", "extended", "electric",
     "stated", "new", "expected", "overall", "combined", "number", "cumulative", "reported", "announced")
)  # fmt: skip
_KEPT_PLURALS = ("ss", "us", "is")


def folded(words: str) -> str:
    """The words without case, accents and possessives, white space made even."""
    plain = _POSSESSIVE.sub("", words.casefold())
    marks = unicodedata.normalize("NFKD", plain)
    return " ".join("".join(c for c in marks if not unicodedata.combining(c)).split())


@lru_cache(maxsize=8192)
def subject_key(subject: str) -> Key:
    """The words that tell one subject from another; empty for an empty subject."""
    words = [word.strip(".-") for word in _WORD.findall(folded(subject))]
    return frozenset(word for word in words if word and word not in _ARTICLES)


@lru_cache(maxsize=8192)
def measure_key(measure: str) -> Key:
    """The words that tell one measure from another; empty for an empty measure."""
    measure = _tidy(measure)
    if label := known_measure(measure):
        return frozenset((label.casefold(),))
    words = [_one(word) for word in _WORD.findall(folded(measure)) if word not in _ARTICLES]
    kept = [word for word in words if word not in _FLUFF] or words
    label = known_measure(" ".join(kept))
    return frozenset((label.casefold(),)) if label else frozenset(kept)


def _tidy(measure: str) -> str:
    """The measure with one kind of dash and white space: "0 to 100 km/h" is "0-100 km/h"."""
    dashed = _DASH.sub("-", " ".join(measure.split()))
    return _FROM_TO.sub(r"\1-\2", dashed)


def _one(word: str) -> str:
    """The singular of an English plural."""
    plural = len(word) > 3 and word.endswith("s") and not word.endswith(_KEPT_PLURALS)
    return word[:-1] if plural else word


def same_subject(left: str, right: str) -> bool:
    """Whether two subjects are the same: one's words are all in the other's; never when empty."""
    one, other = subject_key(left), subject_key(right)
    return bool(one and other) and (one <= other or other <= one)


def same_measure(left: str, right: str) -> bool:
    """Whether two measures are the same; never when empty."""
    return bool(measure_key(left)) and measure_key(left) == measure_key(right)


def group_subjects(keys: Iterable[Key]) -> Mapping[Key, Key]:
    """For each subject the fullest one that holds its words, if there is just one, else itself.

    "SU7" joins "Xiaomi SU7"; "Xiaomi" joins neither when there is a "Xiaomi YU7" too.
    """
    distinct = [key for key in dict.fromkeys(keys) if key]
    holders: dict[str, list[Key]] = {}
    for key in distinct:
        for word in key:
            holders.setdefault(word, []).append(key)
    return {key: _fullest(key, holders) for key in distinct} | {NOTHING: NOTHING}


def _fullest(key: Key, holders: Mapping[str, list[Key]]) -> Key:
    rarest = min((holders[word] for word in key), key=len)
    larger = [other for other in rarest if key < other]
    fullest = [other for other in larger if not any(other < third for third in larger)]
    return fullest[0] if len(fullest) == 1 else key
