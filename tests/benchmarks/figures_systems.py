"""The parsers that are laid side by side: ours, and quantulum3."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from importlib.util import find_spec
from typing import Any

from newsclip.analysis.figures import Quantity, find_quantities
from tests.benchmarks.figures_sets import Known, ends, unit

Parse = Callable[[str], Sequence[Any]]


@dataclass(frozen=True)
class System:
    """A parser, and how what it finds is told in one form."""

    parse: Parse
    known: Callable[[str, Any], Known]

    def __call__(self, text: str) -> list[Known]:
        """The quantities of the text in one form."""
        return [self.known(text, quantity) for quantity in self.parse(text)]


def _ours(text: str, quantity: Quantity) -> Known:
    """What NewsClip finds; the words of a bound do not count as the quantity's."""
    start, end = quantity.start, quantity.end
    words = text[start:end]
    if quantity.qualifier and words.startswith(quantity.qualifier):
        start = end - len(words.removeprefix(quantity.qualifier).lstrip())
    elif quantity.qualifier and words.endswith(quantity.qualifier):
        end = start + len(words.removesuffix(quantity.qualifier).rstrip())
    value = quantity.value
    numbers = [number for number in (value.low, value.high) if number is not None]
    rate = f"/{quantity.rate}" if quantity.rate else ""
    return Known(ends(numbers), unit(_spelt(quantity.unit or quantity.noun + rate)), start, end)


def _spelt(name: str) -> str:
    return name.replace("/", " per ") if name.count("/") == 1 else name


ours = System(find_quantities, _ours)


def peer() -> System | None:
    """quantulum3, where it is installed."""
    if not find_spec("quantulum3"):
        return None
    logging.getLogger("quantulum3").setLevel(logging.CRITICAL)
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False  # its model is for another scikit-learn than is installed
    return System(parser.parse, _theirs)


def _theirs(text: str, quantity: Any) -> Known:
    middle, spread = quantity.value, quantity.uncertainty or 0
    numbers = [Decimal(str(middle - spread)), Decimal(str(middle + spread))]
    return Known(ends(numbers), unit(quantity.unit.name), quantity.span[0], quantity.span[1])
