"""Whether two subjects carry the same name, another, or none.

A name is a word with a capital, a digit, or in another script, that is not known as a sort of thing.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsclip.analysis.comparing.folding import FUNCTION, Key, folded, meaning, parts_of, stem
from newsclip.analysis.comparing.subjects import is_sort, is_variant

_WORD = re.compile(r"[^\W_]+(?:[.&/+-][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’]s?(?=\s|$)")


class Named(NamedTuple):
    """A subject: the words of its names, folded, and what its other words stand for."""

    names: Key
    sorts: Key

    @property
    def words(self) -> Key:
        """All of its words."""
        return self.names | self.sorts


@lru_cache(maxsize=16384)
def names_of(subject: str) -> Named:
    """The names and the other words of a subject."""
    words = _WORD.findall(_POSSESSIVE.sub("", subject))
    names, sorts = set(), set()
    for word in words:
        small = folded(word)
        if small in FUNCTION or (len(small) == 1 and not small.isdigit() and word.isascii()):
            continue
        if _names(word, small):
            names.add(small)
        else:
            sorts.add(meaning(small))
    return Named(frozenset(names), frozenset(sorts))


def _names(word: str, small: str) -> bool:
    if is_sort(small) or meaning(small) != stem(small) or parts_of(small):
        return False
    return word[0].isupper() or any(c.isdigit() for c in word) or any(c.isupper() for c in word[1:])


def alike_names(one: Named, other: Named, topic: Key) -> str:
    """``same``, ``other``, ``topic`` (one has no name, the other the story's), ``foreign`` (the other
    has a name beside the story's) or ``none`` (neither has a name)."""
    here, there = one.names, other.names
    if _kept_apart(one.sorts, other.sorts):
        return "other"
    if here and there:
        alike = _same(here, there) and _variants(one.sorts) == _variants(other.sorts)
        return "same" if alike else "other"
    named = here or there
    if not named:
        return "none"
    return "topic" if named & topic or not topic else "foreign"


def _kept_apart(here: Key, there: Key) -> bool:
    """Whether common words tell two things of one sort apart: the grey goose and the barnacle goose."""
    if here and there and _variants(here) != _variants(there):
        return True
    return bool(here & there and here - there and there - here)


def _variants(sorts: Key) -> set[str]:
    return {word for word in sorts if is_variant(word)}


def _same(here: Key, there: Key) -> bool:
    common = here & there
    if not common:
        return False
    more = here - common, there - common
    if all(more):
        return False
    return not any(is_variant(word) or word.isdigit() for word in more[0] | more[1])


def resolved(subjects: Sequence[tuple[int, Named]]) -> list[Named]:
    """The subjects of figures, each with its article, those without a name under the one that is meant.

    "The mill" is the mill that its own article names, else the only one that several articles name.
    """
    known: dict[str, dict[Key, set[int]]] = defaultdict(lambda: defaultdict(set))
    for article, told in subjects:
        if told.names:
            for sort in told.sorts:
                known[sort][told.names].add(article)
    return [_meant(article, told, known) for article, told in subjects]


def _meant(article: int, told: Named, known: Mapping[str, Mapping[Key, set[int]]]) -> Named:
    if told.names or not told.sorts:
        return told
    found = [pair for sort in told.sorts for pair in known.get(sort, {}).items()]
    own = {names for names, articles in found if article in articles}
    shared = {names for names, articles in found if len(articles) > 1} or {n for n, _ in found}
    for choices in (own, shared):
        if len(choices) == 1:
            return told._replace(names=next(iter(choices)))
    return told
