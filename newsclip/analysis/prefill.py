"""What the fields of a new highlight can be told from its words."""

from newsclip.analysis.claims import read_claim
from newsclip.analysis.figures.reading import read_figure
from newsclip.analysis.risks import read_risk
from newsclip.domain.kinds import CLAIM, FIGURE, RISK

_LONGEST = 20_000
"""Code points of a selection, and of what is on either side of it, that are read."""


def prefill(
    kind: str, selected: str, context: str, start: int, language: str = ""
) -> dict[str, str]:
    """The fields of the kind that the selected words and their paragraph tell; none when unsure.

    ``context`` is the paragraph and ``start`` where the selection stands in it.
    """
    if kind == FIGURE.id:
        return read_figure(selected, context, start, language)
    context, start = _window(context, start, len(selected))
    selected = selected[:_LONGEST]
    if kind == CLAIM.id:
        return read_claim(selected, context, start, language)
    if kind == RISK.id:
        return read_risk(selected, context, start, language)
    return {}


def _window(context: str, start: int, length: int) -> tuple[str, int]:
    """As much round the selection as tells who speaks: a whole book would take seconds."""
    first = max(0, start - _LONGEST)
    return context[first : start + min(length, _LONGEST) + _LONGEST], start - first
