"""Words that multiply a number: thousand, Mrd., crore; and those that tell no exact number."""

from decimal import Decimal

from newsclip.analysis.tables import word_set

MAGNITUDES: dict[str, int] = {
    word: power
    for power, words in {
        2: "hundred hundert",
        3: "thousand k tausend tsd mille mil ألف آلاف",
        4: "wan",
        5: "lakh lakhs lac",
        6: "million millions mn m mm mio mln millionen millón millones milhões milioni مليون",
        7: "crore crores",
        8: "yi",
        9: "billion billions bn b bln milliard milliards milliarde milliarden mrd md mds miliardi مليار",
        12: "trillion trillions tn t trn billionen billón billones",
    }.items()
    for word in words.split()
}
"""The power of ten of a magnitude word."""

SHORT_MAGNITUDES = word_set("k m mm b t")
"""Magnitudes of a letter or two: only beside a currency or a counted noun."""

FALSE_FRIENDS: dict[str, dict[str, int]] = {
    "de": {"billion": 12, "trillion": 18},
    "fr": {"billion": 12, "billions": 12},
    "es": {"billion": 12},
    "pt": {"mil": 3},
}
"""Words that look like a magnitude of another language and mean another number, or none."""

_VAGUE = {
    "10": "dizaines decenas tens",
    "12": "dozens dutzende dutzenden docenas douzaines",
    "20": "scores",
    "100": "hundreds hunderte hunderten centenas cientos centenares centaines",
    "1E+3": "thousands tausende tausenden miles millares milliers",
    "1E+6": "millions millionen millones",
    "1E+9": "billions milliarden",
    "1E+12": "trillions",
}
VAGUE: dict[str, Decimal] = {
    word: Decimal(value) for value, words in _VAGUE.items() for word in words.split()
}
"""Plurals that stand for no exact number: "thousands of homes" are at least a thousand."""

COLLECTIVES: dict[str, dict[str, Decimal]] = {
    "en": {"dozen": Decimal(12), "score": Decimal(20)},
    "de": {"dutzend": Decimal(12)},
    "fr": {
        "dizaine": Decimal(10), "douzaine": Decimal(12), "quinzaine": Decimal(15),
        "vingtaine": Decimal(20), "trentaine": Decimal(30), "quarantaine": Decimal(40),
        "cinquantaine": Decimal(50), "soixantaine": Decimal(60), "centaine": Decimal(100),
        "millier": Decimal("1E+3"),
    },
    "es": {
        "decena": Decimal(10), "docena": Decimal(12), "quincena": Decimal(15),
        "veintena": Decimal(20), "treintena": Decimal(30), "centena": Decimal(100),
        "centenar": Decimal(100), "millar": Decimal("1E+3"),
    },
}  # fmt: skip
"""Nouns for a number of things: "a dozen", "une dizaine"."""
