"""What the fields of a new highlight can be told from its words."""

from newsclip.analysis.claims import read_claim
from newsclip.analysis.figures.reading import read_figure
from newsclip.analysis.risks import read_risk
from newsclip.domain.kinds import CLAIM, FIGURE, RISK


def prefill(
    kind: str, selected: str, context: str, start: int, language: str = ""
) -> dict[str, str]:
    """The fields of the kind that the selected words and their paragraph tell; none when unsure.

    ``context`` is the paragraph and ``start`` where the selection stands in it.
    """
    if kind == FIGURE.id:
        return read_figure(selected, context, start, language)
    if kind == CLAIM.id:
        return read_claim(selected, context, start, language)
    if kind == RISK.id:
        return read_risk(selected, context, start, language)
    return {}
