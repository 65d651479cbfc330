"""The words around numbers in English, German, French, Spanish and a few neighbours."""

from functools import cache

from newsclip.analysis.tables import numbered, word_set

QUALIFIERS: dict[str, str] = {
    ">": (
        "over|more than|أكثر من|above|exceeding|exceeds|exceeded|in excess of|"
        "greater than|upwards of|higher than|longer than|older than|mehr als|über|"
        "plus de|plus d ’|plus d '|au-delà de|más de|superior a|mais de|oltre|più di|meer dan"
    ),
    "≥": (
        "at least|from|no less than|no fewer than|not less than|a minimum of|minimum|"
        "mindestens|wenigstens|ab|au moins|à partir de|al menos|por lo menos|desde|"
        "almeno|minstens"
    ),
    "<": (
        "under|less than|below|fewer than|lower than|shorter than|younger than|"
        "weniger als|unter|moins de|menos de|meno di|minder dan"
    ),
    "≤": (
        "up to|at most|no more than|not more than|a maximum of|maximum|as much as|"
        "as many as|bis zu|höchstens|maximal|jusqu ' à|jusqu ’ à|au plus|au maximum|"
        "hasta|como máximo|fino a|tot"
    ),
    "≈": (
        "about|around|approximately|roughly|nearly|almost|circa|some|close to|"
        "an estimated|estimated|approx|ca|near|etwa|rund|ungefähr|knapp|fast|gut|"
        "environ|près de|près d ’|près d '|presque|quelque|unos|unas|cerca de|casi|aproximadamente|"
        "alrededor de|quase|quasi|ongeveer"
    ),
}
AFTER: dict[str, str] = {
    "or more": "≥", "and more": "≥", "and above": "≥", "or less": "≤", "or fewer": "≤",
    "or so": "≈", "at least": "≥", "at most": "≤", "oder mehr": "≥", "ou plus": "≥", "o más": "≥",
}  # fmt: skip
"""Qualifiers that follow the quantity."""

_ONLY_IN = {
    "ab": "de", "gut": "de", "fast": "de", "tot": "nl", "desde": "es", "some": "en", "near": "en",
    "unter": "de",
}  # fmt: skip

BETWEEN = word_set("between zwischen entre")
FROM = word_set("from von de desde")
TO = word_set("to bis à a til tot")
AND = word_set("and und et y")
OR = word_set("or oder ou o")

CHANGES = word_set(
    "rose rise rises risen grew grow grown increased increase increases climbed jumped fell fall "
    "falls fallen dropped drop declined decline cut reduced lowered raised slipped slid shrank went "
    "gone moved changed up down stieg stiegen gestiegen sank sanken gesunken fiel fielen passé "
    "passée passer augmenté baissé subió bajó pasó cayó"
)
"""Words after which "from A to B" tells a change, not a range."""

MONTHS: dict[str, int] = numbered(
    "january jan januar janvier enero;february feb februar février febrero;"
    "march mar märz mars marzo;april apr avril abril;may mai mayo;june jun juni juin junio;"
    "july jul juli juillet julio;august aug août agosto;"
    "september sep sept septembre septiembre;october oct oktober octobre octubre;"
    "november nov novembre noviembre;december dec dezember décembre diciembre",
    first=1,
)
"""The number of each month."""

DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")

SCORES = word_set(
    "won win wins beat beats beating defeated defeat lost lose victory draw drew score scored "
    "scores match matches set sets final semifinal semi-final lead led game goal goals leg tie "
    "aggregate half-time halftime equaliser champions league cup gewann gewannen siegte sieg "
    "niederlage spiel endstand remis match victoire défaite gagné battu partido victoria derrota "
    "ganó empate"
)
"""Words of a match, where "3-1" is a score."""

STREETS = word_set(
    "street st road rd avenue ave lane ln drive dr boulevard blvd square court place way terrace "
    "highway parkway block floor"
)
STREET_ENDS = ("straße", "strasse", "platz", "weg", "allee", "gasse")
STREETS_BEFORE = word_set("rue boulevard quai calle avenida via")

NAMES_BEFORE = word_set(
    "model boeing airbus article section chapter phase level formula type series mark figure table "
    "page pages no number route highway windows iphone galaxy area apollo channel class version act "
    "rule title paragraph line gate room flight unit step artikel seite nummer kapitel paragraf "
    "absatz ziffer gleis linie halle zimmer chapitre numéro capítulo página número gen generation "
    "verse verses psalm bus tram train interstate autobahn room suite apt apartment platform lot "
    "zone ward precinct episode season grade group category cat exit junction round game stage day "
    "week year order form track form proposition prop amendment resolution directive regulation "
    "protocol terminal pier bay lap heat vol volume issue edition ios android python"
)
"""Words that make the number after them a name."""

BEFORE_YEAR = word_set(
    "in by since until till during from of late early mid after before through for ab seit im bis "
    "vor nach en depuis dès avant après fin début vers desde hasta antes spring summer autumn fall "
    "winter year jahr année año"
)


@cache
def qualifiers(language: str) -> tuple[dict[tuple[str, ...], str], frozenset[str]]:
    """The sign of each qualifier by its words, those of another language's homographs left out.

    With it the last words of all of them, to ask first.
    """
    known = {
        tuple(phrase.split()): sign
        for sign, phrases in QUALIFIERS.items()
        for phrase in phrases.split("|")
        if _ONLY_IN.get(phrase, language) == language
    }
    return known, frozenset(words[-1] for words in known) | {"."}
