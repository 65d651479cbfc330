"""What a figure measures, brought together where sources word it differently.

The words of a measure are parted into what is measured ("range"), which names its row, and what
only qualifies it ("winter", "annual", "forecast", "rise of"), which may explain a difference.
"""

import re
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from newsclip.analysis.comparing.folding import FUNCTION, NOTHING, Key, folded, meaning, words_of
from newsclip.analysis.figures.measures import known_measure
from newsclip.analysis.tables import word_set

_DASH = re.compile(r"\s?[–—‑]\s?")
_FROM_TO = re.compile(r"\b(\d+) ?(?:to|-|bis|à|a) ?(\d+)\b")
_FLUFF = word_set(
    "driving total official claimed certified stated new overall combined number cumulative "
    "reported "
    "announced estimated electric count amount figure level value size rate so far confirmed "
    "recorded "
    "current latest electrical quoted advertised approximate anzahl zahl gesamt gesamte "
    "offizielle nombre "
    "totale total officielle numero oficial cifra nivel valor hohe extended maximum"
)
_RISES = word_set(
    "rise increase growth gain hike jump surge anstieg zuwachs erhohung wachstum hausse "
    "augmentation croissance "
    "subida aumento crecimiento raised rose risen rises rising grew grown grows growing climbed climbs "
    "climbing jumped soared surged increased increases increasing gestiegen stieg steigt gewachsen "
    "wuchs zugenommen erhoht augmente augmentent progresse subio subieron aumentaron crecio crecieron "
    "aumentato aumentati salito saliti cresciuto rialzo up"
)
_FALLS = word_set(
    "fall decline drop decrease reduction cut slump ruckgang senkung baisse recul caida "
    "descenso reduccion "
    "bajada discount lowered fell fallen falls falling dropped drops dropping declined declines "
    "declining decreased decreases shrank shrunk shrinks sank sunk slipped slid plunged plummeted tumbled "
    "dipped reduced reduces lowers gesunken sinkt gefallen fiel fallt abgenommen zuruckgegangen gesenkt "
    "baissent baissee recule diminue bajo bajaron cayo cayeron disminuyo disminucion calo calato calati "
    "sceso ridotto down"
)
_PARTICLES = word_set("up down")
_CUTS = word_set("cut cuts trimmed slashed shaved trims slashes")
"""Words for a fall where "by" comes after them."""
_BY, _TO = word_set("by um von de del di"), word_set("to auf a au al at")
"""What stands before how much something changes, and before what it changes to."""
_CHANGES = word_set("change difference veranderung changement cambio variation")
_OUTLOOKS = word_set(
    "forecast expected planned plan target projected projection budgeted guidance goal "
    "prognose erwartet "
    "erwartete geplant geplante ziel prevision prevu prevue objectif previsto prevista "
    "objetivo proposed "
    "anticipated hoped aimed erhofft espere esperado initial original revised "
    "preliminary provisional budget"
)
_OUTLOOK_STEMS = (
    "previst",
    "prevu",
    "geplant",
    "erwartet",
    "prognos",
    "voraussichtlich",
    "forecast",
    "project",
)
_OUTLOOK_NAMES = word_set("plan budget")
"""Words that are an outlook only beside others: a plan's budget is one, a budget is none."""
_RATES = {
    "year": word_set("annual annually yearly jahrlich jahrliche annuel annuelle anual year"),
    "month": word_set("monthly monatlich monatliche mensuel mensuelle mensual month"),
    "week": word_set("weekly wochentlich hebdomadaire semanal week"),
    "day": word_set("daily taglich tagliche quotidien quotidienne diario diaria day"),
    "hour": word_set("hourly stundlich horaire hour"),
    "quarter": word_set("quarterly quartalsweise trimestriel trimestral"),
}
_RATE_OF = {word: rate for rate, words in _RATES.items() for word in words}
_CIRCUMSTANCES = word_set(
    "winter summer city highway motorway motorway urban real-world real test wltp cltc nedc "
    "epa peak average "
    "mean median net gross adjusted underlying operating starting base entry top minimum least "
    "domestic global "
    "worldwide national local export retail wholesale list first second third fourth half "
    "quarter full "
    "interim q1 q2 q3 q4 h1 h2 direct indirect permanent temporary full-time part-time nominal "
    "usable battery "
    "winterreichweite durchschnittliche moyen moyenne promedio medio overnight monthly-average "
    "per-capita"
)
_IDIOMS = tuple(
    (re.compile(pattern), measure)
    for pattern, measure in (
        (
            (
                r"\b(can )?(travels?|drives?|covers?|goes|runs?|fahrt|parcourt|recorre)\b.*|"
                r".*\b(single|full|one) charge\b"
            ),
            "range",
        ),
        (
            (
                r"\b(death toll|people killed|number of deaths|lives lost|bodies found|los[te]{1,2} "
                r"(their|his|her) li(ves|fe)|ums leben|perdu la vie|perdieron la vida|perso la vita)\b"
            ),
            "deaths",
        ),
        (r"\b(sticker|asking|purchase|retail|list) price\b", "price"),
        (r"\b(weighs?|kerb mass|curb mass)\b", "weight"),
        (r"\b(sprint|acceleration|accelerates?)\b(?=.*\b0-\d|$)", "acceleration"),
        (r"\b0-(100|62|60)( ?(km/h|mph))?( (time|sprint|acceleration))?\b", "acceleration"),
        (r"\b(opens?|opening|goes on sale|arrives?|comes) in\b", "start"),
        (r"\b(starts?|starting|begins?|priced|sells?) (at|from|for)\b", "starting price"),
        (r"\b(people|persons) (injured|hurt|wounded)\b", "injured"),
        (r"\b(votes?|vote share|share of (the )?votes?)\b", "vote share"),
    )
)  # fmt: skip


class Circumstances(NamedTuple):
    """What qualifies a figure: a change's way, an outlook's word, a rate's time, other words."""

    change: str = ""
    outlook: str = ""
    rate: str = ""
    words: Key = NOTHING


class Measure(NamedTuple):
    """A measure read: the words of what is measured, and what qualifies it."""

    key: Key
    circumstances: Circumstances = Circumstances()


@lru_cache(maxsize=16384)
def read_measure(words: str) -> Measure:
    """The measure these words name; one with an empty key where they name none."""
    tidy = _tidy(words)
    if label := known_measure(tidy):
        return _known(label)
    told = words_of(plainer(tidy))
    kept = [word for word in told if word not in FUNCTION]
    found = _circumstances(kept)._replace(change=_change(told))
    rest = [word for word in kept if not _qualifies(word, kept)]
    return _named(rest or kept, found if rest else Circumstances(change=found.change))


def _known(label: str) -> Measure:
    """A measure news keeps coming back to; a starting price is a price that starts."""
    if label == "Starting price":
        return Measure(frozenset(("price",)), Circumstances(words=frozenset(("starting",))))
    return Measure(frozenset((label.casefold(),)))


def _named(rest: list[str], found: Circumstances) -> Measure:
    if label := known_measure(" ".join(rest)):
        known = _known(label)
        return Measure(known.key, found._replace(words=found.words | known.circumstances.words))
    key = frozenset(_label_of(word) for word in rest)
    return Measure(key, found)


@lru_cache(maxsize=16384)
def _label_of(word: str) -> str:
    """The label of the known measure a word names, else what the word stands for."""
    sense = meaning(word)
    label = known_measure(word) or known_measure(sense) or known_measure(f"{sense}s")
    return label.casefold() if label else meaning(word)


def _tidy(words: str) -> str:
    """The words with one kind of dash and white space: "0 to 100 km/h" is "0-100 km/h"."""
    return _FROM_TO.sub(r"\1-\2", _DASH.sub("-", " ".join(words.split())))


def plainer(words: str) -> str:
    """The words folded, with what phrases stand for: "lost their lives" is deaths."""
    words = folded(words)
    for pattern, measure in _IDIOMS:
        words = pattern.sub(measure, words)
    return words


@lru_cache(maxsize=16384)
def read_circumstances(words: str) -> Circumstances:
    """What words of a condition say of change, outlook and rate, and the usual qualifiers in them."""
    return _circumstances(words_of(words))


def _circumstances(words: list[str]) -> Circumstances:
    outlook = next((w for w in words if _looks_ahead(w) and _alone(w, words)), "")
    rate = next((_RATE_OF[w] for w in words if w in _RATE_OF), "")
    return Circumstances(
        _change(words),
        outlook,
        rate,
        frozenset(w for w in words if w in _CIRCUMSTANCES and _alone(w, words)),
    )


def _change(words: list[str]) -> str:
    """Which way something changes: a rise, a fall, a change, or none; "rose to" tells a level."""
    found = ""
    for word, after in zip_longest(words, words[1:], fillvalue=""):
        if word in _FALLS or (word in _CUTS and {after, words[-1]} & _BY):
            way = "fall"
        else:
            way = "rise" if word in _RISES else "change" if word in _CHANGES else ""
        if word in _PARTICLES and word != words[0] and after not in _BY:
            continue  # "cleared up" is no rise
        if way and after not in _TO:
            found = way if not found or way == "rise" else found
    return found


def _looks_ahead(word: str) -> bool:
    return word in _OUTLOOKS or word.startswith(_OUTLOOK_STEMS)


def _alone(word: str, words: list[str]) -> bool:
    """Whether the word qualifies others here and is not itself what is measured."""
    return word != words[-1] or word not in _OUTLOOK_NAMES | {"battery", "top"}


def _qualifies(word: str, words: list[str]) -> bool:
    if word in _FLUFF:
        return True
    if _looks_ahead(word) or word in _CIRCUMSTANCES:
        return _alone(word, words)
    return word in _RISES or word in _FALLS or word in _CHANGES or word in _RATE_OF


def measure_key(words: str) -> Key:
    """The words that tell one measure from another; empty for an empty measure."""
    return read_measure(words).key


def same_measure(left: str, right: str) -> bool:
    """Whether two measures are the same, with what qualifies them; never when empty."""
    return bool(measure_key(left)) and read_measure(left) == read_measure(right)
