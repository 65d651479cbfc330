"""Years as figures: "exports begin by 2027"."""

import re
from dataclasses import dataclass

from newsclip.analysis.tables import read_table, whole_words

_BEFORE = (
    r"by the end of|at the end of|by|around|about|from|in|since|until|before|after|late|early|mid|"
    r"in late|in early|bis|ab|Ende|Anfang|en|fin|vers|d'ici|para|hasta"
)
_YEAR = re.compile(
    rf"(?:\b(?P<before>(?:(?:{_BEFORE})[\s-]+){{0,2}}))?(?<![\d.,/-])(?P<year>(?:19|20|21)\d\d)"
    r"(?:\s?(?:–|-|to|and|bis)\s?(?P<last>(?:19|20|21)\d\d))?(?![\d%/]|[.,]\d)",
    re.IGNORECASE,
)
_EVENTS = """
First exports | export export\\w* ship\\w{0,5} abroad overseas foreign(?=.(?:customers|markets))
    outside(?=.(?:its.home|china)) international(?=.(?:\\w{2,12}.)?sales) 出海 出口 海外
First deliveries | deliver\\w* auslieferung\\w* livraison\\w* entregas 交付
Production start | production assembly produktion producción 投产 量产
Launch | launch\\w* debut\\w* unveil\\w* markteinführung lancement lanzamiento 上市
Opening | open\\w{0,3} eröffnung ouverture apertura
Founded | founded began established gegründet fondée? fundada
Completion | complet\\w+ finish\\w* fertigstellung achèvement
Target year | neutral\\w* target goal ziel objectif
"""


def _read_events() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((label, whole_words(words.split())) for label, words in read_table(_EVENTS))


_PATTERNS = _read_events()


@dataclass(frozen=True, slots=True)
class Year:
    """A year or a span of years in text, and the words that place it: "by", "late"."""

    start: int
    end: int
    value: str
    qualifier: str


def find_years(text: str) -> list[Year]:
    """The years of a text in order."""
    return [_year(match) for match in _YEAR.finditer(text)]


def _year(match: re.Match[str]) -> Year:
    words = " ".join((match["before"] or "").replace("-", " ").split())
    value = f"{match['year']}–{match['last']}" if match["last"] else match["year"]
    words = "" if words.lower() in {"in", "en"} else words.removeprefix("in ").removeprefix("In ")
    return Year(match.start(), match.end(), value, words)


def event_near(sentence: str, at: int) -> str:
    """What happens in the year at the offset: the event named nearest before it, else after."""
    found = [
        (at - match.end() if match.end() <= at else 80 + match.start() - at, label)
        for label, pattern in _PATTERNS
        for match in pattern.finditer(sentence)
    ]
    return min(found)[1] if found else ""
