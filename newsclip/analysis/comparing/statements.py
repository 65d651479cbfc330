"""Rows for what is not a figure: claims by who made them, risks by their category."""

from collections.abc import Sequence

from newsclip.analysis.comparing.folding import Key
from newsclip.analysis.comparing.subjects import group_subjects
from newsclip.domain.comparison import Cell, Row, Verdict
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import CLAIM, RISK

UNATTRIBUTED = "Unattributed"
UNSORTED = "Other risks"
_SHORT = 80


def statement_rows(columns: Sequence[int], highlights: Sequence[Highlight]) -> list[Row]:
    """A row for each speaker, then one for each category of risk, as they first appear."""
    claims = [entry for entry in highlights if entry.kind == CLAIM.id]
    risks = [entry for entry in highlights if entry.kind == RISK.id]
    return [*_claim_rows(columns, claims), *_risk_rows(columns, risks)]


def _claim_rows(columns: Sequence[int], claims: Sequence[Highlight]) -> list[Row]:
    fullest = group_subjects(entry.value("speaker") for entry in claims)
    groups: dict[Key, list[Highlight]] = {}
    for entry in claims:
        groups.setdefault(fullest[entry.value("speaker")], []).append(entry)
    return [_row(columns, CLAIM.id, _speaker(members), members) for members in groups.values()]


def _speaker(members: Sequence[Highlight]) -> str:
    return max((entry.value("speaker").strip() for entry in members), key=len) or UNATTRIBUTED


def _risk_rows(columns: Sequence[int], risks: Sequence[Highlight]) -> list[Row]:
    groups: dict[str, list[Highlight]] = {}
    for entry in risks:
        groups.setdefault(entry.value("category"), []).append(entry)
    return [
        _row(columns, RISK.id, category.capitalize() or UNSORTED, members)
        for category, members in groups.items()
    ]


def _row(columns: Sequence[int], kind: str, label: str, members: Sequence[Highlight]) -> Row:
    told = len({entry.article_id for entry in members} & set(columns))
    verdict = Verdict.SINGLE if told < 2 else Verdict.UNCLEAR
    cells = tuple(_cell(column, members, verdict) for column in columns)
    return Row(kind, "", label, cells, verdict)


def _cell(column: int, members: Sequence[Highlight], verdict: Verdict) -> Cell:
    own = tuple(entry for entry in members if entry.article_id == column)
    if not own:
        return Cell(column)
    return Cell(column, own, "; ".join(quoted(entry) for entry in own), verdict)


def quoted(entry: Highlight) -> str:
    """The quote as a cell shows it: shortened, in quotation marks."""
    return f"“{shortened(entry.anchor.exact, _SHORT)}”"


def shortened(words: str, most: int) -> str:
    """The words, cut at a word's end with an ellipsis when they are longer than allowed."""
    words = " ".join(words.split())
    if len(words) <= most:
        return words
    cut = words[: most - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > most // 2 else cut).rstrip(" ,;:.–-") + "…"
