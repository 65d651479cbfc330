"""Values that are searched for, in every unit that the figures of the library are told in."""

from dataclasses import replace
from decimal import Decimal

from newsclip.domain.interval import Bounds
from newsclip.domain.kinds import KINDS
from newsclip.domain.search import Amounts, SearchQuery
from newsclip.storage import highlights
from newsclip.storage.store import Reading


def with_amounts(connection: Reading, search: SearchQuery) -> SearchQuery:
    """The search with what its values may be stored as; words that are no figure find nothing."""
    kinds = tuple(kind.id for kind in KINDS.values() if kind.field("value"))
    units = highlights.units(connection, kinds)
    amounts = tuple(_amounts(words, units) for words in search.values)
    return replace(search, amounts=amounts, kinds=search.kinds or kinds)


def _amounts(words: str, units: list[str]) -> tuple[Amounts, ...]:
    from newsclip.analysis.figures import find_quantities
    from newsclip.analysis.units import convert

    found = find_quantities(words)
    if len(found) != 1:
        return ()
    bounds, unit = found[0].value.bounds(), found[0].unit
    if not unit:
        return (_in_unit(None, bounds),)
    told = ((other, convert(bounds, unit, other)) for other in {unit, *units})
    return tuple(_in_unit(other, there) for other, there in told if there is not None)


def _in_unit(unit: str | None, bounds: Bounds) -> Amounts:
    return Amounts(unit, _plain(bounds.low), _plain(bounds.high))


def _plain(end: Decimal | None) -> float | None:
    return None if end is None else float(end)
