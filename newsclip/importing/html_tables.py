"""Tables of a page: which hold data, and their cells with headers and spans."""

import re
from collections.abc import Callable, Iterator

from newsclip.domain.document import Cell, Leaf, Table
from newsclip.importing.html_tree import Element

_MOST_SPAN = 1000
_LONG_CELL = 1500
_BLOCKS = frozenset({"p", "div", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "article"})


def is_data_table(table: Element) -> bool:
    """Whether a table shows data, rather than lay out a page.

    Layout tables nest tables, have one column or row of long cells, or say so by their role.
    """
    if table.get("role") in {"presentation", "none"} or table.find(".//table") is not None:
        return False
    rows = list(_rows(table))
    columns = max((len(list(_cells(row))) for row in rows), default=0)
    if table.find(".//th") is not None or table.find("caption") is not None:
        return columns > 0
    if columns < 2 or not rows:
        return False
    return not any(_is_page(cell) for row in rows for cell in _cells(row))


def read_table(table: Element, leaf_of: Callable[[Element], Leaf]) -> Table:
    """The rows of a table that have any text; ``leaf_of`` reads the content of a cell."""
    rows = (tuple(_cell(cell, leaf_of) for cell in _cells(row)) for row in _rows(table))
    return Table(tuple(row for row in rows if any(cell.leaf.text for cell in row)))


def _rows(table: Element) -> Iterator[Element]:
    yield from table.iter("tr")


def _cells(row: Element) -> Iterator[Element]:
    yield from row.iterchildren("td", "th")


def _is_page(cell: Element) -> bool:
    """Whether a cell holds so much that it is part of a page's layout."""
    blocks = sum(child.tag in _BLOCKS for child in cell.iter())
    return blocks > 6 or sum(map(len, cell.itertext())) > _LONG_CELL


def _cell(element: Element, leaf_of: Callable[[Element], Leaf]) -> Cell:
    in_head = next(element.iterancestors("thead"), None) is not None
    return Cell(
        leaf_of(element),
        header=element.tag == "th" or in_head,
        colspan=_span(element.get("colspan")),
        rowspan=_span(element.get("rowspan")),
    )


def _span(value: str | None) -> int:
    found = re.match(r"\s*(\d{1,6})", value or "")
    return min(max(int(found[1]), 1), _MOST_SPAN) if found else 1
