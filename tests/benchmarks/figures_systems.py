"""The parsers that are laid side by side: ours, and quantulum3."""

import logging
from collections.abc import Callable
from decimal import Decimal
from importlib.util import find_spec

from newsclip.analysis.figures import Quantity, find_quantities
from tests.benchmarks.figures_sets import Known, ends, unit

System = Callable[[str], list[Known]]


def ours(text: str) -> list[Known]:
    """What NewsClip finds; the words of a bound do not count as the quantity's."""
    return [_known(text, quantity) for quantity in find_quantities(text)]


def _known(text: str, quantity: Quantity) -> Known:
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


def peer() -> System | None:
    """quantulum3, where it is installed."""
    if not find_spec("quantulum3"):
        return None
    logging.getLogger("quantulum3").setLevel(logging.CRITICAL)
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False  # its model is for another scikit-learn than is installed

    def find(text: str) -> list[Known]:
        found = []
        for quantity in parser.parse(text):
            middle, spread = quantity.value, quantity.uncertainty or 0
            numbers = [Decimal(str(middle - spread)), Decimal(str(middle + spread))]
            name = unit(quantity.unit.name)
            found.append(Known(ends(numbers), name, quantity.span[0], quantity.span[1]))
        return found

    return find
