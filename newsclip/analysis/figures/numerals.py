"""Numbers as written: digits with the separators of each language, fractions, powers, words."""

import re
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import lru_cache

DECIMAL_COMMA = frozenset(
    ("de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "no", "fi", "pl", "cs", "tr", "ru")
)
"""Languages that write a comma before the decimals."""

_VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅛": "1/8",
    "⅜": "3/8", "⅝": "5/8", "⅞": "7/8",
}  # fmt: skip
_PARTS = re.compile(
    r"(?P<main>[\d.,'’\u00a0\u202f\u2009 ]*?)(?P<power>\s?[x×]\s?10\^?[-−]?\d+|[eE][-+]?\d+)?"
    r"(?P<fraction>\s?\d+/\d+|/\d+|[½⅓⅔¼¾⅕⅛⅜⅝⅞])?"
)
_ONE_SEPARATOR = re.compile(r"(?P<before>\d{1,3})(?P<separator>[.,])(?P<after>\d{3})")
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 40, 50, 64, 100))


@lru_cache(maxsize=4096)
def read_digits(words: str, language: str) -> Decimal | None:
    """The number that a token of digits stands for; None when it is none, such as 9/11."""
    if words.isdecimal():
        return Decimal(words)
    match = _PARTS.fullmatch(words)
    if match is None:
        return None
    try:
        return _put_together(match, language)
    except (InvalidOperation, ZeroDivisionError, ValueError):
        return None


def doubt_of_digits(words: str, language: str) -> str:
    """Why the digits may stand for another number; nothing where the language settles it.

    "1,234" is settled in English and "1.234" in German; elsewhere either may be the other.
    """
    match = None if words.isdecimal() else _ONE_SEPARATOR.fullmatch(words)
    if match is None or match["before"].startswith("0"):
        return ""
    usual = "." if language.partition("-")[0].lower() in DECIMAL_COMMA else ","
    if match["separator"] == usual:
        return ""
    before, after = match["before"], match["after"]
    return f"“{words}” may be {before}{after} or {before} and a fraction"


def _put_together(match: re.Match[str], language: str) -> Decimal | None:
    main, power, fraction = match["main"], match["power"], match["fraction"] or ""
    if fraction.startswith("/"):
        return _fraction(main + fraction)
    number = read_plain(main, language) if main.strip() else Decimal(0)
    if power:
        number = number.scaleb(int(re.sub(r"\s?[x×]\s?10\^?|[eE]", "", power).replace("−", "-")))
    if not fraction:
        return number
    added = _fraction(_VULGAR.get(fraction, fraction.strip()))
    return None if added is None else number + added


def _fraction(words: str) -> Decimal | None:
    above, below = (int(part) for part in words.split("/"))
    if below not in _DENOMINATORS or above >= below:
        return None
    return as_decimal(Fraction(above, below))


def as_decimal(fraction: Fraction) -> Decimal:
    """A fraction in decimals, two digits where it does not end: a third is 0.33."""
    exact = Decimal(fraction.numerator) / Decimal(fraction.denominator)
    return exact if len(exact.as_tuple().digits) <= 6 else exact.quantize(Decimal("0.01"))


def read_plain(words: str, language: str) -> Decimal:
    """Digits with separators, read as the language writes them. Raises InvalidOperation."""
    digits = re.sub(r"[\s'’\u00a0\u202f\u2009]", "", words)
    comma = language.partition("-")[0].lower() in DECIMAL_COMMA
    comma = _comma_is_point(digits, otherwise=comma)
    thousands, point = (".", ",") if comma else (",", ".")
    return Decimal(digits.replace(thousands, "").replace(point, "."))


def _comma_is_point(digits: str, *, otherwise: bool) -> bool:
    """Whether the comma stands before decimals, where the digits themselves tell."""
    commas, points = digits.count(","), digits.count(".")
    if commas and points:
        return digits.rfind(",") > digits.rfind(".")
    if commas > 1 or (points == 1 and not _grouped(digits, ".")):
        return False
    if points > 1 or (commas == 1 and not _grouped(digits, ",")):
        return True
    return otherwise


def _grouped(digits: str, separator: str) -> bool:
    """Whether the one separator may stand before thousands: "1,234" but not "1,2" or "0,234"."""
    before, _, after = digits.partition(separator)
    return len(after) == 3 and 1 <= len(before) <= 3 and before != "0"
