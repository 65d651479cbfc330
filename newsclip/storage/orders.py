"""Long lists of ids: read in one step, asked for in many."""

import json
from collections.abc import Iterator, Sequence
from typing import TypeVar

from sqlalchemy import Connection, Select, func, select

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


def in_parts(ids: Sequence[T]) -> Iterator[Sequence[T]]:
    """The ids or rows, so many at a time as a statement can name."""
    for start in range(0, len(ids), AT_ONCE):
        yield ids[start : start + AT_ONCE]
