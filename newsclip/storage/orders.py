"""Long lists of ids: read in one step, asked for in many."""

import json
from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute

T = TypeVar("T")


def all_ids(connection: Connection, found: Select[int]) -> list[int]:
    """The ids that the statement selects, in its order.

    SQLite hands them over as one JSON array: reading row by row would take the interpreter lock a
    hundred thousand times, and the window would wait for it each time. (A subquery with a limit keeps
    its order.)
    """
    rows = found.limit(-1).subquery()
    array = connection.scalar(select(func.json_group_array(rows.c[0])))
    return json.loads(array) if array else []


AT_ONCE = 1000
"""Ids that one statement names; SQLite refuses one with more than 32,766."""


def among(column: InstrumentedAttribute[int], ids: Collection[int]) -> ColumnElement[bool]:
    """Whether a column is one of these ids; of many, as one JSON array, which is one variable."""
    if len(ids) <= AT_ONCE:
        return column.in_(ids)
    array = func.json_each(json.dumps(list(ids))).table_valued("value")
    return column.in_(select(array.c.value))


def in_parts(ids: Sequence[T]) -> Iterator[Sequence[T]]:
    """The ids or rows, so many at a time as a statement can name."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]
