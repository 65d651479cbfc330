"""Intervals: what the value of a figure means, and when two of them can both be true.

"over 700" is (700, inf), "700 to 830" is [700, 830], "about 700" is 700 with a stated tolerance.
A number carries the precision in which it was written: 2.8 stands for everything that rounds to
2.8, so 2.8 and 2.78 agree and 2.8 and 2.9 do not.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

ABOUT = Decimal("0.05")
"""The relative tolerance of "about", "around", "nearly": five per cent."""

_LONGEST = 200
"""Values longer than this are not read."""

MAGNITUDES = {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}

_NUMBER = (
    r"[-−+]?(?:\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+|\d+)(?:\.\d+)?"
    r"(?:\s*(?:thousand|million|billion|trillion))?"
)
_BOUND = {
    ">": (">", "over", "more than", "above", "exceeding"),
    "≥": ("≥", ">=", "=>", "at least", "from", "no less than", "minimum"),
    "<": ("<", "under", "less than", "below", "fewer than"),
    "≤": ("≤", "<=", "=<", "up to", "at most", "no more than", "maximum"),
    "≈": ("≈", "~", "about", "around", "approximately", "roughly", "nearly", "almost", "circa"),
}
_SIGN_OF = {word: sign for sign, words in _BOUND.items() for word in words}
_WORDS = "|".join(re.escape(word) for word in sorted(_SIGN_OF, key=len, reverse=True))
_SINGLE = re.compile(rf"(?P<sign>{_WORDS})?\s*(?P<number>{_NUMBER})", re.IGNORECASE)
_RANGE = re.compile(
    rf"(?P<sign>≈|~|about|around)?\s*(?:between\s+)?(?P<low>{_NUMBER})\s*(?:–|—|\.\.|-|to|and)\s*(?P<high>{_NUMBER})",
    re.IGNORECASE,
)
_PART_OF_YEAR = re.compile(
    r"^(?:in\s+)?(?:early|mid|late|the end of)[\s-]+(?=\d{4}$)", re.IGNORECASE
)
"""Words that place something within a year; the year is what is compared."""
_SPREAD = re.compile(rf"(?P<middle>{_NUMBER})\s*(?:±|\+/-)\s*(?P<spread>{_NUMBER})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bounds:
    """A range of real numbers; None is unbounded; an open end is not itself included."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: "Bounds") -> bool:
        """Whether some number lies in both."""
        return _reaches(self, other) and _reaches(other, self)


def _reaches(below: Bounds, above: Bounds) -> bool:
    """Whether the lower end of ``below`` does not lie beyond the upper end of ``above``."""
    if below.low is None or above.high is None:
        return True
    if below.low == above.high:
        return not (below.low_open or above.high_open)
    return below.low < above.high


@dataclass(frozen=True, slots=True)
class Interval:
    """A value or a range as written. Decimals keep the digits in which they were written."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    approximate: bool = False

    @staticmethod
    def exactly(value: Decimal, *, approximate: bool = False) -> "Interval":
        """A single value."""
        return Interval(value, value, approximate=approximate)

    @property
    def single(self) -> Decimal | None:
        """The value when there is just one, else None."""
        return self.low if self.low is not None and self.low == self.high else None

    def bounds(self) -> Bounds:
        """Everything the words may stand for: precision and stated tolerance included."""
        low, low_open = _outwards(self.low, -1, self.low_open, self.approximate)
        high, high_open = _outwards(self.high, 1, self.high_open, self.approximate)
        return Bounds(low, high, low_open, high_open)

    def __str__(self) -> str:
        sign = "≈ " if self.approximate else ""
        if self.single is not None:
            return f"{sign}{format_number(self.single)}"
        if self.low is None and self.high is None:
            return ""
        if self.low is None:
            return f"{'<' if self.high_open else '≤'} {format_number(_known(self.high))}"
        if self.high is None:
            return f"{'>' if self.low_open else '≥'} {format_number(self.low)}"
        return f"{sign}{_range_words(self.low, self.high)}"


def parse_interval(words: str) -> Interval | None:
    """The interval that a value field says, or None when it is not a number, bound or range."""
    words = _PART_OF_YEAR.sub("", " ".join(words.split()))
    if len(words) > _LONGEST:
        return None
    if match := _SPREAD.fullmatch(words):
        middle, spread = parse_number(match["middle"]), parse_number(match["spread"])
        return Interval(middle - spread, middle + spread)
    if match := _SINGLE.fullmatch(words):
        return bounded(
            _SIGN_OF.get((match["sign"] or "").lower(), ""), parse_number(match["number"])
        )
    if match := _RANGE.fullmatch(words):
        return _range(match)
    return None


def _range(match: re.Match[str]) -> Interval:
    low, high = parse_number(match["low"]), parse_number(match["high"])
    power = _magnitude(match["high"])
    if _borrows(match["low"], low, high, power):
        low = low.scaleb(power)
    if low > high:
        low, high = high, low
    return Interval(low, high, approximate=bool(match["sign"]))


def _borrows(words: str, low: Decimal, high: Decimal, power: int) -> bool:
    """Whether the lower end means the magnitude of the upper: in "5–7 million" it does."""
    return bool(power) and not _magnitude(words) and low <= high.scaleb(-power)


def _range_words(low: Decimal, high: Decimal) -> str:
    """The range as :func:`parse_interval` reads it back."""
    lower, upper = format_number(low), format_number(high)
    if _borrows(lower, low, high, _magnitude(upper)):
        upper = f"{high:,f}"
    return f"{lower}–{upper}"


def bounded(sign: str, value: Decimal) -> Interval:
    """The interval of a value under one of the signs > ≥ < ≤ ≈, or none."""
    match sign:
        case ">" | "≥":
            return Interval(value, None, low_open=sign == ">")
        case "<" | "≤":
            return Interval(None, value, high_open=sign == "<")
        case _:
            return Interval.exactly(value, approximate=sign == "≈")


def parse_number(words: str) -> Decimal:
    """A number as a value field writes it. Raises ValueError when it is none."""
    digits = re.sub(r"[,\s]", "", re.sub(r"[a-z]+", "", words.lower())).replace("−", "-")
    try:
        return Decimal(digits).scaleb(_magnitude(words))
    except InvalidOperation:
        message = f"not a number: {words!r}"
        raise ValueError(message) from None


def _magnitude(words: str) -> int:
    return next((power for word, power in MAGNITUDES.items() if word in words.lower()), 0)


def format_number(value: Decimal) -> str:
    """The number with thousands separated, or with a magnitude word where its precision asks it.

    No digit is added or dropped: 2.8E+6 is "2.8 million", not "2,800,000".
    """
    exponent = value.as_tuple().exponent
    word = _magnitude_word(value, exponent) if isinstance(exponent, int) and exponent > 0 else ""
    if word:
        return f"{value.scaleb(-MAGNITUDES[word]):,f} {word}"
    return f"{value:f}" if abs(value) < 10_000 else f"{value:,f}"


def _magnitude_word(value: Decimal, exponent: int) -> str:
    """The magnitude that tells the value without a digit it does not have, or none.

    Where no smaller one can, a tenth of the next: 1.2E+8 is "0.12 billion", not "120 million".
    """
    for word, power in reversed(MAGNITUDES.items()):
        if value.adjusted() >= power and exponent <= power:
            return word
    for word, power in MAGNITUDES.items():
        if power >= 6 and value.adjusted() >= power - 1 and exponent <= power:
            return word
    return ""


def _outwards(
    end: Decimal | None, direction: int, is_open: bool, approximate: bool
) -> tuple[Decimal | None, bool]:
    if end is None:
        return None, True
    if is_open and not approximate:
        return end, True
    step = half_unit(end)
    if approximate:
        step = max(step, abs(end) * ABOUT)
    return end + direction * step, True


def half_unit(value: Decimal) -> Decimal:
    """Half a unit in the last digit written: 0.05 for 2.8, 0.5 for 700."""
    exponent = value.as_tuple().exponent
    return Decimal(5).scaleb(exponent - 1) if isinstance(exponent, int) else Decimal(0)


def _known(value: Decimal | None) -> Decimal:
    if value is None:
        raise ValueError
    return value
