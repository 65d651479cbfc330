"""Placements: where a highlight stands in a version other than the one it belongs to."""

from dataclasses import dataclass
from enum import StrEnum

from newsclip.domain.anchors import Anchor
from newsclip.domain.highlights import Highlight
from newsclip.domain.revisions import Alteration, Fate


class Decision(StrEnum):
    """What the user said of a highlight whose passage changed."""

    OPEN = ""
    ACCEPTED = "accepted"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class Placement:
    """What became of a highlight in a version; ``anchor`` is None exactly when it is gone."""

    highlight_id: int
    version_id: int
    fate: Fate
    anchor: Anchor | None = None
    score: float = 0.0
    altered: tuple[Alteration, ...] = ()
    decision: Decision = Decision.OPEN

    @property
    def carried(self) -> bool:
        """Whether the highlight is shown in that version as its own."""
        stands = self.fate is Fate.INTACT or self.decision is Decision.ACCEPTED
        return self.anchor is not None and stands


@dataclass(frozen=True, slots=True)
class Changed:
    """A highlight of an older version, with what became of its passage in the current one."""

    highlight: Highlight
    placement: Placement

    @property
    def urgency(self) -> tuple[bool, bool, int]:
        """Sorts tagged passages and changed numbers first, then by their place in the text."""
        tagged = bool(self.highlight.tags or self.highlight.note)
        return not tagged, not self.placement.altered, self.highlight.anchor.start
