"""Marks: passages that the user marked in another program, before they have a place in a text."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Mark:
    """A quote with what surrounded it, as another program exported it.

    ``prefix`` and ``suffix`` are context of any length, ``start`` a code point where the program
    gave one that means something in our text, else -1. ``kind`` is the id of a kind of ours.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    kind: str = "plain"
    note: str = ""
    tags: tuple[str, ...] = ()
    created: datetime | None = None
