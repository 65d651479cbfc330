"""Suggestions: passages the program proposes as highlights, each with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from newsclip.domain.anchors import Span
from newsclip.domain.highlights import NO_FIELDS

SHOWN = 0.3
"""Suggestions that rank lower are only shown on request."""


class SuggestionState(StrEnum):
    """What the user said of a suggestion."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage worth marking: code points ``start`` to ``end`` of the canonical text.

    ``why`` has the reasons in words a journalist can judge, the strongest first ("attribution verb
    “said”", "named speaker", "number"). ``features`` names the same reasons for the program
    ("claim:verb", "claim:named"), stable from one release to the next, so that what the user accepts
    and rejects can weigh them. ``score`` runs from 0 to 1, the most worthwhile highest.

    What follows is known once it is stored; ``rank`` is the score weighed by what the user made of
    others like it.
    """

    kind: str
    start: int
    end: int
    fields: Mapping[str, str] = field(default_factory=lambda: NO_FIELDS)
    why: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    score: float = 0.0
    id: int = 0
    article_id: int = 0
    version_id: int = 0
    key: str = ""
    """Names it across the versions of its article."""
    exact: str = ""
    state: SuggestionState = SuggestionState.OPEN
    rank: float = 0.0
    paragraph: int = 1

    def value(self, name: str) -> str:
        """The field's value, empty when it has none."""
        return self.fields.get(name, "")

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)
