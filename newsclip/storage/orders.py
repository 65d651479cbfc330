"""Long lists of ids, read in one step."""

import json

from sqlalchemy import Connection, Select, func, select


def all_ids(connection: Connection, found: Select[int]) -> list[int]:
    """The ids that the statement selects, in its order.

    SQLite hands them over as one JSON array: reading row by row would take the interpreter lock a
    hundred thousand times, and the window would wait for it each time. (A subquery with a limit keeps
    its order.)
    """
    rows = found.limit(-1).subquery()
    array = connection.scalar(select(func.json_group_array(rows.c[0])))
    return json.loads(array) if array else []
