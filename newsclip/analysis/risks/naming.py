"""The fields of a risk, read from its words."""

import re
from collections.abc import Iterator
from functools import cache

from newsclip.analysis.risks.naming_words import CATEGORIES, LIKELIHOOD, SEVERITY
from newsclip.analysis.risks.words import harm
from newsclip.analysis.sentences import sentence_around
from newsclip.analysis.tables import read_table, whole_words

_LONGEST = 2000
_CHINESE = re.compile(r"[\u4e00-\u9fff]{2}")


def read_risk(
    selected: str, context: str = "", start: int = 0, language: str = ""
) -> dict[str, str]:
    """Category, severity and likelihood where the words name them; the selection's own words first."""
    if context[start : start + len(selected)] == selected and context:
        first, last = sentence_around(context, start, start + len(selected))
        sentence = context[max(first, start - 400) : min(last, start + len(selected) + 400)]
    else:
        sentence = selected
    own, foreign = selected[:_LONGEST], is_foreign(selected, language)
    read = {
        "category": _most(CATEGORIES, own, foreign) or _most(CATEGORIES, sentence, foreign),
        "severity": _ranked(SEVERITY, own, foreign),
        "likelihood": _ranked(LIKELIHOOD, own, foreign) or _ranked(LIKELIHOOD, sentence, foreign),
    }
    return {name: value for name, value in read.items() if value}


def is_foreign(text: str, language: str) -> bool:
    """Whether the words of other languages than English are looked for."""
    return language not in ("", "en") or bool(_CHINESE.search(text))


@cache
def _patterns(table: str, foreign: bool) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((row[0], whole_words(row[1 + foreign].split())) for row in read_table(table))


def _most(table: str, text: str, foreign: bool) -> str:
    """The label with the most words in the text; of several, the one whose words stand first."""
    return min(_counted(table, text, foreign), default=(0, 0, ""))[2]


def _counted(table: str, text: str, foreign: bool) -> Iterator[tuple[int, int, str]]:
    """For each label how many different words of it the text has, negative, harm counting twice, and
    where the first of them stands."""
    harmful = harm(foreign)
    for label, pattern in _patterns(table, foreign):
        found = [(match.start(), match[0].casefold()) for match in pattern.finditer(text)]
        if found:
            words = {word for _, word in found}
            yield -sum(2 if harmful.fullmatch(word) else 1 for word in words), found[0][0], label


def _ranked(table: str, text: str, foreign: bool) -> str:
    """The first label of the table that has a word in the text: "is likely" outweighs "could"."""
    patterns = _patterns(table, foreign)
    return next((label for label, pattern in patterns if pattern.search(text)), "")
