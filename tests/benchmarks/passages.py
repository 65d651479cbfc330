"""The passages of ``tests/data/claims``, marked by hand, and how much of what they mark is found."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from newsclip.domain.suggestions import Suggestion

FOLDER = Path(__file__).parents[1] / "data" / "claims"
CLAIM, RISK, EITHER = "c", "r", "?"
_MARK = re.compile(r"\[([cr?])(?::([^|\]]*))?\||\]")
_ALIKE = 0.5
_ARTICLE = re.compile(r"^(?:the|a|an|der|die|das|le|la|el|les|los) ", re.IGNORECASE)

Find = Callable[[str, str], Sequence[Suggestion]]


@dataclass(frozen=True)
class Marked:
    """What is marked: whose claim, or which category of risk; several answers may be right."""

    kind: str
    start: int
    end: int
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Passage:
    """A passage without its marks, and the marks."""

    language: str
    text: str
    marks: tuple[Marked, ...]


@dataclass
class Tally:
    """How many are marked, suggested, both, and both with the right speaker or category."""

    marked: int = 0
    suggested: int = 0
    found: int = 0
    named: int = 0

    @property
    def precision(self) -> float:
        """The share of what is suggested that is marked."""
        return self.found / self.suggested if self.suggested else 0.0

    @property
    def recall(self) -> float:
        """The share of what is marked that is suggested."""
        return self.found / self.marked if self.marked else 0.0

    @property
    def right(self) -> float:
        """The share of what is found that has the right speaker or category."""
        return self.named / self.found if self.found else 0.0


def passages(name: str) -> list[Passage]:
    """Those of a file; raises ValueError where its marks do not pair."""
    parts = (FOLDER / f"{name}.txt").read_text("utf-8").strip().split("\n\n")
    return [_read(*part.split("\n", 1)) for part in parts if not part.startswith("#")]


def _read(language: str, marked: str) -> Passage:
    text, at = "", 0
    opened: list[tuple[str, int, tuple[str, ...]]] = []
    marks: list[Marked] = []
    for match in _MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if match[1]:
            opened.append((match[1], len(text), tuple((match[2] or "").split("/"))))
        else:
            kind, start, answers = opened.pop()
            marks.append(Marked(kind, start, len(text), answers))
    if opened:
        raise ValueError(f"a mark is not closed: {marked}")
    return Passage(language, text + marked[at:], tuple(marks))


def tally(asked: Sequence[Passage], kind: str, find: Find, field: str) -> Tally:
    """What a finder finds of one kind of mark: each half of the union shared with its mark."""
    total = Tally()
    for passage in asked:
        marks = [mark for mark in passage.marks if mark.kind == kind]
        pairs = list(_pairs(marks, find(passage.text, passage.language), passage))
        total.marked += len(marks)
        total.suggested += len(pairs)
        total.found += sum(mark is not None for mark, _ in pairs)
        total.named += sum(_named(mark, one.value(field)) for mark, one in pairs if mark)
    return total


def _pairs(
    marks: Sequence[Marked], found: Sequence[Suggestion], passage: Passage
) -> Iterator[tuple[Marked | None, Suggestion]]:
    """Each suggestion with its mark; those that may be found or not are left out."""
    left = list(marks)
    free = [mark for mark in passage.marks if mark.kind == EITHER]
    for one in found:
        mark = max(left, key=lambda mark: alike(mark, one), default=None)
        if mark is not None and alike(mark, one) >= _ALIKE:
            left.remove(mark)
            yield mark, one
        elif not any(alike(other, one) >= _ALIKE for other in free):
            yield None, one


def alike(mark: Marked, one: Suggestion) -> float:
    """What both share, as a share of what either covers."""
    shared = min(mark.end, one.end) - max(mark.start, one.start)
    return max(0, shared) / (max(mark.end, one.end) - min(mark.start, one.start))


def _named(mark: Marked, answer: str) -> bool:
    return _plain(answer) in {_plain(known) for known in mark.answers}


def _plain(name: str) -> str:
    return _ARTICLE.sub("", name.strip()).casefold()
