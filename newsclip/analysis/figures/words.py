"""The words around numbers in English, German, French, Spanish and a few neighbours."""

from functools import cache

from newsclip.analysis.tables import word_set


def _numbered(lines: str, first: int = 0) -> dict[str, int]:
    """The words of each group, groups parted by semicolons and numbered."""
    groups = enumerate(lines.split(";"), first)
    return {word: number for number, group in groups for word in group.split()}


SMALL: dict[str, int] = _numbered(
    "zero;one;two;three;four;five;six;seven;eight;nine;ten;eleven;twelve;thirteen;fourteen;"
    "fifteen;sixteen;seventeen;eighteen;nineteen"
) | {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
"""English number words below a hundred; they combine."""

FOREIGN_SMALL: dict[str, dict[str, int]] = {
    "de": _numbered(
        "null;ein eine einen einem einer;zwei;drei;vier;fünf;sechs;sieben;acht;neun;zehn;elf;zwölf"
    )
    | {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100},
    "fr": _numbered(
        "zéro;un une;deux;trois;quatre;cinq;six;sept;huit;neuf;dix;onze;douze;treize;quatorze;"
        "quinze;seize"
    )
    | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "cent": 100},
    "es": _numbered(
        "cero;un una;dos;tres;cuatro;cinco;seis;siete;ocho;nueve;diez;once;doce;trece;catorce;quince"
    )
    | {"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "cien": 100},
}

ONES = word_set("one ein eine einen einem einer un une una")
"""Number words that are as often an article or a pronoun: a quantity only before a unit."""

MAGNITUDES: dict[str, int] = {
    word: power
    for power, words in {
        2: "hundred",
        3: "thousand k tausend mille mil ألف آلاف",
        5: "lakh lakhs",
        6: "million millions mn m mio mln millionen millón millones milhões milioni مليون",
        7: "crore crores",
        9: "billion billions bn b milliard milliards milliarde milliarden mrd md mds miliardi مليار",
        12: "trillion trillions tn t trn billionen billón billones",
    }.items()
    for word in words.split()
}
"""The power of ten of a magnitude word."""

SHORT_MAGNITUDES = word_set("k m b t")
"""Magnitudes of one letter: only beside a currency or, for k, a noun."""

FALSE_FRIENDS: dict[str, dict[str, int]] = {
    "de": {"billion": 12, "trillion": 18},
    "fr": {"billion": 12, "billions": 12},
    "es": {"billion": 12},
}
"""Words that look like an English magnitude and mean another number."""

QUALIFIERS: dict[str, str] = {
    ">": (
        "over|more than|أكثر من|above|exceeding|exceeds|exceeded|in excess of|"
        "greater than|upwards of|higher than|longer than|older than|mehr als|über|"
        "plus de|plus d|au-delà de|más de|superior a|mais de|oltre|più di|meer dan"
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
        "as many as|bis zu|höchstens|maximal|jusqu'à|jusqu’à|au plus|au maximum|"
        "hasta|como máximo|fino a|tot"
    ),
    "≈": (
        "about|around|approximately|roughly|nearly|almost|circa|some|close to|"
        "an estimated|estimated|approx|ca|near|etwa|rund|ungefähr|knapp|fast|gut|"
        "environ|près de|presque|quelque|unos|unas|cerca de|casi|aproximadamente|"
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
    "falls fallen dropped drop declined decline cut reduced lowered raised slipped slid shrank "
    "went gone moved changed up down stieg stiegen gestiegen sank sanken gesunken fiel fielen "
    "passé passée passer augmenté baissé subió bajó pasó cayó"
)
"""Words after which "from A to B" tells a change, not a range."""

MONTHS: dict[str, int] = _numbered(
    "january jan januar janvier enero;february feb februar février febrero;"
    "march mar märz mars marzo;april apr avril abril;may mai mayo;june jun juni juin junio;"
    "july jul juli juillet julio;august aug août agosto;"
    "september sep sept septembre septiembre;october oct oktober octobre octubre;"
    "november nov novembre noviembre;december dec dezember décembre diciembre",
    first=1,
)
"""The number of each month."""

NAMES_BEFORE = word_set(
    "model boeing airbus article section chapter phase level formula type series mark figure table "
    "page pages no number route highway windows iphone galaxy area apollo channel class version "
    "act rule title paragraph line gate room flight unit step artikel seite nummer kapitel "
    "chapitre numéro capítulo página número gen generation"
)
"""Words that make the number after them a name."""

BEFORE_YEAR = word_set(
    "in by since until till during from of late early mid after before through for ab seit im bis "
    "vor nach en depuis dès avant après fin début vers desde hasta antes spring summer autumn fall "
    "winter year jahr année año"
)


@cache
def qualifiers(language: str) -> dict[tuple[str, ...], str]:
    """The sign of each qualifier by its words, those of another language's homographs left out."""
    return {
        tuple(phrase.split()): sign
        for sign, phrases in QUALIFIERS.items()
        for phrase in phrases.split("|")
        if _ONLY_IN.get(phrase, language) == language
    }
