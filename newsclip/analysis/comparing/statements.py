"""Rows for what is not a figure: claims that say the same or contradict each other, other claims by
who made them, risks by their category."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from newsclip.analysis.comparing.folding import Key
from newsclip.analysis.comparing.subjects import group_subjects
from newsclip.domain.comparison import Cell, Row, Verdict
from newsclip.domain.corroboration import ClaimGroup
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import BUILT_IN, CLAIM, RISK
from newsclip.domain.links import Relation
from newsclip.domain.values import value_words
from newsclip.language import mark, tr

UNATTRIBUTED = mark("Unattributed")
UNSORTED = mark("Other risks")
ANY = "Marked passages"
_BUILT_IN = frozenset(kind.id for kind in BUILT_IN)
_SHORT = 80


def statement_rows(
    columns: Sequence[int], highlights: Sequence[Highlight], groups: Sequence[ClaimGroup] = ()
) -> list[Row]:
    """A row for what several claims say or contradict, then one for each other speaker, then one for
    each category of risk."""
    claims = [entry for entry in highlights if entry.kind == CLAIM.id]
    risks = [entry for entry in highlights if entry.kind == RISK.id]
    shared = _shared_rows(columns, groups)
    paired = {entry.id for row in shared for cell in row.cells for entry in cell.highlights}
    rest = [entry for entry in claims if entry.id not in paired]
    own = _own_rows(columns, highlights)
    return [*shared, *_claim_rows(columns, rest), *_risk_rows(columns, risks), *own]


def _own_rows(columns: Sequence[int], highlights: Sequence[Highlight]) -> list[Row]:
    """A row for each kind of the user's own, under its first field where that says something."""
    groups: dict[tuple[str, str], list[Highlight]] = {}
    for entry in highlights:
        if entry.kind not in _BUILT_IN:
            first = next((value for value in entry.fields.values() if value), "")
            groups.setdefault((entry.kind, first), []).append(entry)
    return [
        _row(columns, kind, shortened(first, 40) or ANY, members)
        for (kind, first), members in groups.items()
    ]


def _shared_rows(columns: Sequence[int], groups: Sequence[ClaimGroup]) -> list[Row]:
    """Groups that contradict each other on one row; those that only agree on one each."""
    by_claim = {claim.id: group for group in groups for claim in group.claims}
    seen: set[int] = set()
    rows = []
    for group in groups:
        if id(group) in seen or not (group.pairs or group.against):
            continue
        together = _together(group, by_claim)
        seen |= {id(one) for one in together}
        rows.append(_shared_row(columns, together))
    return rows


def _together(group: ClaimGroup, by_claim: Mapping[int, ClaimGroup]) -> list[ClaimGroup]:
    """The group and all that contradict it, directly or through others."""
    found: dict[int, ClaimGroup] = {}
    ahead = [group]
    while ahead:
        one = ahead.pop()
        if id(one) not in found:
            found[id(one)] = one
            ends = (end.id for pair in one.against for end in (pair.left, pair.right))
            ahead += [by_claim[end] for end in ends if end in by_claim]
    return list(found.values())


def _shared_row(columns: Sequence[int], together: Sequence[ClaimGroup]) -> Row:
    members = [claim for group in together for claim in group.claims]
    told = {(p.left.id, p.right.id): p for one in together for p in (*one.against, *one.pairs)}
    pairs = tuple(told.values())
    contrary = {
        end.id for p in pairs if p.relation is Relation.CONTRADICTS for end in (p.left, p.right)
    }
    verdict = Verdict.CONFLICT if contrary else Verdict.AGREE
    cells = tuple(
        _cell(column, members, _verdict_of(column, members, contrary)) for column in columns
    )
    reasons = tuple(dict.fromkeys(pair.reasons[0] for pair in pairs if pair.reasons))
    key = f"claim|{min(str(claim.uuid) for claim in members)}"
    return Row(
        CLAIM.id, "", _speakers(members), cells, verdict, reasons, key,
        pairs=pairs, origins=tuple(group.origins for group in together),
    )  # fmt: skip


def _verdict_of(column: int, members: Sequence[Highlight], contrary: AbstractSet[int]) -> Verdict:
    own = [claim for claim in members if claim.article_id == column]
    return Verdict.CONFLICT if any(claim.id in contrary for claim in own) else Verdict.AGREE


def _speakers(members: Sequence[Highlight]) -> str:
    """Who made the claims, at most two of them by name."""
    told = [entry.value("speaker").strip() for entry in members]
    names = list(dict.fromkeys(name for name in told if name))
    kept = [n for n in names if not any(n != other and n in other for other in names)]
    if len(kept) > 2:
        return f"{kept[0]} and {len(kept) - 1} others"
    return " and ".join(kept) or tr(UNATTRIBUTED)


def _claim_rows(columns: Sequence[int], claims: Sequence[Highlight]) -> list[Row]:
    fullest = group_subjects(entry.value("speaker") for entry in claims)
    groups: dict[Key, list[Highlight]] = {}
    for entry in claims:
        groups.setdefault(fullest[entry.value("speaker")], []).append(entry)
    return [_row(columns, CLAIM.id, _speaker(members), members) for members in groups.values()]


def _speaker(members: Sequence[Highlight]) -> str:
    return max((entry.value("speaker").strip() for entry in members), key=len) or tr(UNATTRIBUTED)


def _risk_rows(columns: Sequence[int], risks: Sequence[Highlight]) -> list[Row]:
    groups: dict[str, list[Highlight]] = {}
    for entry in risks:
        groups.setdefault(entry.value("category"), []).append(entry)
    return [
        _row(columns, RISK.id, value_words(category) or tr(UNSORTED), members)
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
