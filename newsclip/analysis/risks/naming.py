"""The fields of a risk, read from its words."""

import re
from collections.abc import Iterator
from functools import cache

from newsclip.analysis.risks.naming_words import CATEGORIES, LIKELIHOOD, SEVERITY
from newsclip.analysis.risks.words import HARM
from newsclip.analysis.sentences import sentence_around
from newsclip.analysis.tables import read_table, whole_words

_LONGEST = 2000


def read_risk(selected: str, context: str = "", start: int = 0) -> dict[str, str]:
    """Category, severity and likelihood where the words name them; the selection's own words first."""
    if context[start : start + len(selected)] == selected and context:
        first, last = sentence_around(context, start, start + len(selected))
        sentence = context[max(first, start - 400) : min(last, start + len(selected) + 400)]
    else:
        sentence = selected
    read = {
        "category": _most(CATEGORIES, selected[:_LONGEST]) or _most(CATEGORIES, sentence),
        "severity": _ranked(SEVERITY, selected[:_LONGEST]),
        "likelihood": _ranked(LIKELIHOOD, selected[:_LONGEST]) or _ranked(LIKELIHOOD, sentence),
    }
    return {name: value for name, value in read.items() if value}


@cache
def _patterns(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((label, whole_words(words.split())) for label, words in read_table(table))


def _most(table: str, text: str) -> str:
    """The label with the most words in the text; of several, the one whose words stand first."""
    return min(_counted(table, text), default=(0, 0, ""))[2]


def _counted(table: str, text: str) -> Iterator[tuple[int, int, str]]:
    """For each label how many different words of it the text has, negative, harm counting twice, and
    where the first of them stands."""
    for label, pattern in _patterns(table):
        found = [(match.start(), match[0].casefold()) for match in pattern.finditer(text)]
        if found:
            words = {word for _, word in found}
            yield -sum(2 if HARM.fullmatch(word) else 1 for word in words), found[0][0], label


def _ranked(table: str, text: str) -> str:
    """The first label of the table that has a word in the text: "is likely" outweighs "could"."""
    return next((label for label, pattern in _patterns(table) if pattern.search(text)), "")
