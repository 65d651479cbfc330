"""Suggestions: passages the program proposes as highlights, each with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newsclip.domain.highlights import NO_FIELDS


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A passage worth marking: code points ``start`` to ``end`` of the canonical text.

    ``why`` has the reasons in words a journalist can judge, the strongest first ("attribution verb
    “said”", "named speaker", "number"). ``features`` names the same reasons for the program
    ("claim:verb", "claim:named"), stable from one release to the next, so that what the user accepts
    and rejects can weigh them. ``score`` runs from 0 to 1, the most worthwhile highest.
    """

    kind: str
    start: int
    end: int
    fields: Mapping[str, str] = field(default_factory=lambda: NO_FIELDS)
    why: tuple[str, ...] = ()
    features: tuple[str, ...] = ()
    score: float = 0.0
