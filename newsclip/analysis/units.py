"""Units: one spelling for each, and conversion between those that measure the same thing.

Currencies and counted nouns ("orders") are dimensions of their own: they never convert into each
other, for a rate is a claim of its own. The pint registry is built at the first conversion.
"""

import re
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsclip.analysis.currency_names import CURRENCIES, SMALL_CHANGE
from newsclip.analysis.unit_names import EXPRESSIONS, SPELLINGS
from newsclip.domain.interval import Bounds

if TYPE_CHECKING:
    from pint import UnitRegistry
    from pint.facets.plain import PlainUnit

_LONGEST = 60
_PER = re.compile(r"\s*(?:/|\bper\b|\bpro\b|\bpar\b|\bpor\b)\s*", re.IGNORECASE)
_OPENING = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff][^\W\u3040-\u30ff\u3400-\u9fff]*|.")
_MOST_DIGITS = 400
"""Decimals beyond ten to this power are left unconverted."""


@cache
def spellings() -> tuple[dict[str, str], dict[str, str]]:
    """The canonical symbol by exact spelling, and by spelling without regard to case."""
    exact: dict[str, str] = {}
    folded: dict[str, str] = {}
    for symbol, names in SPELLINGS:
        for spelling in (symbol, *names):
            exact.setdefault(spelling, symbol)
            folded.setdefault(spelling.casefold(), symbol)
    return exact, folded


@cache
def unit_openings() -> frozenset[str]:
    """The first word or sign, without regard to case, of every way to write a unit."""
    _, folded = spellings()
    return frozenset(match[0] for match in map(_OPENING.match, folded) if match)


@lru_cache(maxsize=4096)
def known_unit(words: str) -> str:
    """The canonical symbol of a unit or currency, or an empty string when it is none we know."""
    if len(words) > _LONGEST:
        return ""
    words = " ".join(words.strip(" .").split()) or words.strip()
    exact, folded = spellings()
    return exact.get(words) or folded.get(words.casefold()) or _compound(words)


def _compound(words: str) -> str:
    """The symbol of "dollars per barrel", "g/km": each part known, or nothing."""
    above, *below = _PER.split(words, maxsplit=1)
    if not below or not above or not below[0]:
        return ""
    joined = f"{known_unit(above)}/{singular(known_unit(below[0]))}"
    exact, folded = spellings()
    whole = exact.get(joined) or folded.get(words.replace(" ", "").casefold())
    if whole:
        return whole
    return joined if known_unit(above) and known_unit(below[0]) else ""


def singular(symbol: str) -> str:
    """What stands below the line: "years" is "year" there."""
    return {"hours": "hour", "days": "day", "weeks": "week", "months": "month"}.get(
        symbol, "year" if symbol == "years" else symbol
    )


def canonical_unit(words: str) -> str:
    """One spelling for a unit: "kilometres" is "km", "€" is "EUR"; other words in lower case."""
    return known_unit(words) or " ".join(words.split()).casefold()


SHARES = frozenset(("%", "pp", "bp", "‰"))
"""Units of shares and of their changes."""


def is_money(unit: str) -> bool:
    """Whether a unit tells money, by itself or for something: EUR, EUR/MWh."""
    return is_currency(unit.partition("/")[0])


def is_currency(unit: str) -> bool:
    """Whether the unit is a currency by its ISO code."""
    return unit in CURRENCIES


def same_unit(left: str, right: str) -> bool:
    """Whether both are the same unit, "order" and "orders" included."""
    left, right = canonical_unit(left), canonical_unit(right)
    return right in {left, f"{left}s"} or left == f"{right}s"


def convert(bounds: Bounds, unit_from: str, unit_to: str) -> Bounds | None:
    """The same range in another unit; None when the one cannot be converted into the other."""
    if same_unit(unit_from, unit_to):
        return bounds
    rule = _rule(canonical_unit(unit_from), canonical_unit(unit_to))
    if rule is None or not (_modest(bounds.low) and _modest(bounds.high)):
        return None
    try:
        return rule.apply(bounds)
    except ArithmeticError:
        return None


def convertible(unit_from: str, unit_to: str) -> bool:
    """Whether a value in one unit can be told in the other."""
    if same_unit(unit_from, unit_to):
        return True
    return _rule(canonical_unit(unit_from), canonical_unit(unit_to)) is not None


def _modest(end: Decimal | None) -> bool:
    return end is None or (end.is_finite() and abs(end.adjusted()) < _MOST_DIGITS)


class _Linear:
    """``factor`` times the value, plus ``offset``."""

    def __init__(self, factor: Decimal, offset: Decimal) -> None:
        self.factor, self.offset = factor, offset

    def apply(self, bounds: Bounds) -> Bounds:
        """The bounds in the other unit."""
        return Bounds(
            self._end(bounds.low), self._end(bounds.high), bounds.low_open, bounds.high_open
        )

    def _end(self, end: Decimal | None) -> Decimal | None:
        return None if end is None else end * self.factor + self.offset


class _Reciprocal:
    """``factor`` divided by the value, as from kWh/100 km to km/kWh; only for positive values."""

    def __init__(self, factor: Decimal) -> None:
        self.factor = factor

    def apply(self, bounds: Bounds) -> Bounds | None:
        """The bounds in the other unit, ends exchanged; None where zero or less lies inside."""
        if bounds.low is not None and bounds.low <= 0:
            return None
        if bounds.high is not None and bounds.high <= 0:
            return None
        return Bounds(
            self._end(bounds.high), self._end(bounds.low), bounds.high_open, bounds.low_open
        )

    def _end(self, end: Decimal | None) -> Decimal | None:
        return None if end is None else self.factor / end


@lru_cache(maxsize=1024)
def _rule(unit_from: str, unit_to: str) -> _Linear | _Reciprocal | None:
    source, target = _pint_unit(unit_from), _pint_unit(unit_to)
    if source is None or target is None:
        return None
    if source.unit.dimensionality == target.unit.dimensionality:
        zero, one = (source.told_in(target, Decimal(value)) for value in (0, 1))
        return _Linear(_rounded(one - zero), _rounded(zero))
    if "/" in unit_from + unit_to or "mpg" in {unit_from, unit_to}:
        return _reciprocal(source, target)
    return None


def _reciprocal(source: "_PintUnit", target: "_PintUnit") -> _Reciprocal | None:
    inverse = 1 / source.unit
    if inverse.dimensionality != target.unit.dimensionality:
        return None
    factor = _registry().Quantity(Decimal(1), inverse).to(target.unit).magnitude
    return _Reciprocal(_rounded(factor / source.scale / target.scale))


def _rounded(value: Decimal) -> Decimal:
    """Twenty digits, so that 20 degrees Celsius are 68 degrees Fahrenheit and not a hair more."""
    return Context(prec=20).plus(value).normalize()


@cache
def _registry() -> "UnitRegistry[Decimal]":
    """The pint registry with our currencies and shares, built once."""
    from pint import UnitRegistry

    registry: UnitRegistry[Decimal] = UnitRegistry(non_int_type=Decimal)
    for name in ("ton", "decibel", "percent", "point", *SMALL_CHANGE, *CURRENCIES):
        registry.define(f"own_{name} = [own_{name}]")
    return registry


@dataclass(frozen=True, slots=True)
class _PintUnit:
    """A pint unit and how many of it our unit is: "kWh/100 km" is 0.01 kWh/km."""

    scale: Decimal
    unit: "PlainUnit"

    def told_in(self, other: "_PintUnit", value: Decimal) -> Decimal:
        """The value in the other unit."""
        told = _registry().Quantity(value * self.scale, self.unit).to(other.unit).magnitude
        return Decimal(told) / other.scale


@lru_cache(maxsize=1024)
def _pint_unit(symbol: str) -> _PintUnit | None:
    """The pint unit of a canonical symbol; None for counted nouns, which pint never sees."""
    expression = _expression(symbol)
    if not expression:
        return None
    parsed = _registry().parse_expression(expression)
    return _PintUnit(Decimal(parsed.magnitude), parsed.units)


def _expression(symbol: str) -> str:
    """What pint calls a canonical symbol, or an empty string."""
    if symbol in EXPRESSIONS:
        return EXPRESSIONS[symbol]
    if symbol in CURRENCIES or symbol in SMALL_CHANGE:
        return f"own_{symbol}"
    above, slash, below = symbol.partition("/")
    parts = (_expression(above), _expression(known_unit(below))) if slash else ("", "")
    return f"({parts[0]})/({parts[1]})" if all(parts) else ""
