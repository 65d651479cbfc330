"""What the Compare screen remembers with the library from one time to the next."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from newsclip.services.memory import Memory
from newsclip.ui.compare.lines import Show

_KEY = "compare"


@dataclass(frozen=True, slots=True)
class Remembered:
    """The columns, what is switched on, and the room the parts were given (empty: ours)."""

    articles: tuple[int, ...] = ()
    together: bool = True
    show: str = Show.ALL.value
    only_conflicts: bool = False
    heights: tuple[int, ...] = ()
    widths: tuple[int, ...] = ()
    most_disputed: bool = False
    suggested: bool = False
    whole_story: bool = False


def recall(memory: Memory) -> Remembered:
    """What was remembered; what is damaged falls back to the usual."""
    stored = memory.recall(_KEY, {})
    if not isinstance(stored, dict):
        return Remembered()
    show = stored.get("show")
    return Remembered(
        articles=_numbers(stored.get("articles")),
        together=stored.get("together") is not False,
        show=show if show in [one.value for one in Show] else Show.ALL.value,
        only_conflicts=stored.get("only_conflicts") is True,
        most_disputed=stored.get("most_disputed") is True,
        suggested=stored.get("suggested") is True,
        whole_story=stored.get("whole_story") is True,
        heights=_numbers(stored.get("heights")),
        widths=_numbers(stored.get("widths")),
    )


def remember(memory: Memory, what: Remembered) -> None:
    """Keep it with the library."""
    memory.remember(**{_KEY: asdict(what)})


def _numbers(stored: Any) -> tuple[int, ...]:
    if not isinstance(stored, Sequence) or not all(type(one) is int for one in stored):
        return ()
    return tuple(stored)
