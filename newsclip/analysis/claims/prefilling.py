"""The fields of a claim that a user marks: as the suggestions tell them, or else from its sentence."""

from newsclip.analysis.claims import speaking
from newsclip.analysis.claims.finding import attributed_claims
from newsclip.domain.suggestions import Suggestion

_REACH = 3000
"""How much of a long paragraph is read, in code points, before and after the selection."""


def read_claim(
    selected: str, context: str = "", start: int = 0, language: str = ""
) -> dict[str, str]:
    """Speaker and role where the paragraph attributes the selected words; the status in any case."""
    end = start + len(selected)
    if selected and context[start:end] == selected:
        first = max(0, start - _REACH)
        told = attributed_claims(context[first : end + _REACH], language or "en")
        best = max(told, key=lambda one: _shared(one, start - first, end - first), default=None)
        if best is not None and _shared(best, start - first, end - first) > 0:
            return dict(best.fields)
    return speaking.read_claim(selected, context, start)


def _shared(one: Suggestion, start: int, end: int) -> int:
    return min(one.end, end) - max(one.start, start)
