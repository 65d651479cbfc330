"""German, French and Spanish number words: zweieinhalb, quatre-vingt-dix, treinta y uno."""

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from newsclip.analysis.tables import numbered, word_set

Folded = Callable[[int], str]


_GERMAN = numbered(
    "null;ein eins eine einen einem einer eines;zwei zwo;drei;vier;fünf;sechs;sieben;acht;neun;zehn;"
    "elf;zwölf;dreizehn;vierzehn;fünfzehn;sechzehn;siebzehn;achtzehn;neunzehn"
) | numbered("zwanzig;dreißig dreissig;vierzig;fünfzig;sechzig;siebzig;achtzig;neunzig", 20, 10)
_FRENCH = numbered(
    "zéro;un une;deux;trois;quatre;cinq;six;sept;huit;neuf;dix;onze;douze;treize;quatorze;quinze;"
    "seize"
) | numbered("vingt vingts;trente;quarante;cinquante;soixante;septante;huitante octante;nonante",
              20, 10)  # fmt: skip
_SPANISH = (
    numbered(
        "cero;un una uno;dos;tres;cuatro;cinco;seis;siete;ocho;nueve;diez;once;doce;trece;catorce;"
        "quince;dieciséis;diecisiete;dieciocho;diecinueve;veinte;veintiún veintiuno veintiuna;"
        "veintidós;veintitrés;veinticuatro;veinticinco;veintiséis;veintisiete;veintiocho;veintinueve"
    )
    | numbered("treinta;cuarenta;cincuenta;sesenta;setenta;ochenta;noventa", 30, 10)
    | numbered(
        "cien ciento;doscientos doscientas;trescientos trescientas;cuatrocientos cuatrocientas;"
        "quinientos quinientas;seiscientos seiscientas;setecientos setecientas;"
        "ochocientos ochocientas;novecientos novecientas", 100, 100,
    )
)  # fmt: skip
WORDS = {"fr": _FRENCH, "es": _SPANISH}
"""The number words of the languages that put them one after the other."""
_AND = {"fr": "et", "es": "y"}
_THOUSAND = {"fr": "mille", "es": "mil"}
_GERMAN_LONGEST = 60
_WHOLE = {"anderthalb": Decimal("1.5"), "hundert": Decimal(100), "tausend": Decimal(1000)}

LANGUAGES = frozenset(("de", "fr", "es"))
"""Those whose number words are known here; English has its own."""

ARTICLES = word_set("ein eine einen einem einer eines eins un une una uno")
"""Number words that are as often an article."""


def read_foreign(language: str, folded: Folded, index: int) -> tuple[Decimal, int] | None:
    """The number that begins at the token, and the token after it."""
    if language == "de":
        value = german(folded(index))
        return None if value is None else (value, index + 1)
    return _Words(language, folded).read(index) if language in WORDS else None


@lru_cache(maxsize=2048)
def german(word: str) -> Decimal | None:
    """The number that one German word is: "einundzwanzig", "zweieinhalb", "dreitausend"."""
    if word in _WHOLE:
        return _WHOLE[word]
    if not word.isalpha() or len(word) > _GERMAN_LONGEST:
        return None
    if word.endswith("einhalb"):
        whole = _german_below_million(word.removesuffix("einhalb"))
        return None if whole is None else whole + Decimal("0.5")
    found = _german_below_million(word)
    return None if found is None else Decimal(found)


_ADJECTIVES = {
    "jährig": "years", "monatig": "months", "wöchig": "weeks", "tägig": "days", "stündig": "hours",
    "minütig": "min", "sekündig": "s", "prozentig": "%", "metrig": "m",
}  # fmt: skip
_ENDINGS = ("", "e", "en", "er", "es", "em")


def german_adjective(word: str) -> str:
    """The unit in "45-jährige", "dreitägig"; nothing for other words."""
    stem, ig, ending = word.rpartition("ig")
    return _ADJECTIVES.get(stem + ig, "") if ig and ending in _ENDINGS else ""


def _german_below_million(word: str) -> int | None:
    above, thousand, below = word.partition("tausend")
    if thousand and not above and not below:
        return None
    high = _german_below_thousand(above or "ein") if thousand else 0
    low = _german_below_thousand(below if thousand else word) if below or not thousand else 0
    return None if high is None or low is None else high * 1000 + low


def _german_below_thousand(word: str) -> int | None:
    above, hundred, below = word.partition("hundert")
    if hundred and not above and not below:
        return None
    high = _GERMAN.get(above or "ein") if hundred else 0
    low = _german_below_hundred(below if hundred else word) if below or not hundred else 0
    return None if high is None or low is None or high > 19 else high * 100 + low


def _german_below_hundred(word: str) -> int | None:
    word = word.removeprefix("und") if len(word) > 6 else word
    if word in _GERMAN:
        return _GERMAN[word]
    ones, _, tens = word.partition("und")
    one, ten = _GERMAN.get(ones), _GERMAN.get(tens)
    if one is None or ten is None or not 0 < one < 10 or ten < 20:
        return None
    return ten + one


class _Words:
    """A French or Spanish number put together word by word."""

    def __init__(self, language: str, folded: Folded) -> None:
        self.language, self.folded = language, folded
        self.words = WORDS[language]
        self.thousands = self.value = 0
        self.room = 1000

    def read(self, index: int) -> tuple[Decimal, int] | None:
        """The value and the token after its last word."""
        at = end = index
        while self._takes(self.folded(at)):
            end = at + 1
            at = end + self._joint(end)
        return (Decimal(self.thousands + self.value), end) if end > index else None

    def _joint(self, index: int) -> int:
        """1 when a hyphen, or the word for "and", goes on with the number."""
        word = self.folded(index)
        return int(word == "-" or (word == _AND[self.language] and 10 <= self.room < 100))

    def _takes(self, word: str) -> bool:
        """Whether the word goes on with the number; it is then part of it."""
        if word == _THOUSAND[self.language]:
            return self._thousand()
        if word in {"cent", "cents"} and self.language == "fr":
            return self._set(max(self.value, 1) * 100, 100) if 20 > self.value != 1 else False
        if word in {"vingt", "vingts"} and self.value % 100 == 4:
            return self._set(self.value + 76, 20)
        small = self.words.get(word)
        if small is None or small >= self.room or (self.value and not small):
            return False
        return self._set(self.value + small, self._room_after(small))

    def _thousand(self) -> bool:
        if self.thousands:
            return False
        self.thousands = max(self.value, 1) * 1000
        return self._set(0, 1000)

    def _set(self, value: int, room: int) -> bool:
        self.value, self.room = value, room
        return True

    def _room_after(self, small: int) -> int:
        """What may still be added must be below this."""
        if small >= 100:
            return 100
        if self.language == "fr":
            return {60: 20, 10: 10}.get(small, 10 if small >= 20 else 1)
        return 10 if small >= 30 else 1
