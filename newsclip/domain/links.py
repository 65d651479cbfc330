"""Links between highlights: what one passage has to do with another."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.language import mark, tr


class Relation(StrEnum):
    """What the first passage does to the second."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    SAME = "same"
    ANSWERS = "answers"


SYMMETRIC = frozenset({Relation.CONTRADICTS, Relation.SAME})
"""Relations that say the same from either end: there is one link of each between two highlights."""

_FORWARD = {
    Relation.SUPPORTS: mark("Supports"),
    Relation.CONTRADICTS: mark("Contradicts"),
    Relation.SAME: mark("Same as"),
    Relation.ANSWERS: mark("Answers"),
}
_BACKWARD = {
    **_FORWARD,
    Relation.SUPPORTS: mark("Supported by"),
    Relation.ANSWERS: mark("Answered by"),
}


@dataclass(frozen=True, slots=True)
class Link:
    """A link from one highlight to another, by their ids."""

    id: int
    source: int
    target: int
    relation: Relation

    def other(self, highlight_id: int) -> int:
        """The end that is not this highlight."""
        return self.target if highlight_id == self.source else self.source

    def words(self, highlight_id: int) -> str:
        """The relation as it reads from this end: "Supports", "Supported by"."""
        return relation_words(self.relation, backward=highlight_id != self.source)


def relation_words(relation: Relation, *, backward: bool = False) -> str:
    """The relation in words, from its first end or its second."""
    return tr((_BACKWARD if backward else _FORWARD)[relation])
