"""Claims put together across sources: what is said by several, and by how many independent ones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from newsclip.domain.comparison import Pair
from newsclip.domain.corroboration import ClaimGroup
from newsclip.domain.highlights import Highlight
from newsclip.domain.independence import Independence
from newsclip.domain.links import Relation


def group_claims(
    claims: Sequence[Highlight], pairs: Sequence[Pair], independence: Independence
) -> list[ClaimGroup]:
    """Every claim in one group; groups that are contradicted first, then those told by most."""
    leaders = _leaders(claims, pairs)
    members: dict[int, list[Highlight]] = defaultdict(list)
    for claim in claims:
        members[leaders[claim.id]].append(claim)
    same, against = _by_group(pairs, leaders)
    groups = [
        _group(some, same[leader], against[leader], independence)
        for leader, some in members.items()
    ]
    return sorted(groups, key=lambda group: (not group.against, -group.origins, -group.sources))


def _leaders(claims: Iterable[Highlight], pairs: Iterable[Pair]) -> dict[int, int]:
    """For every claim the one that its group goes by (disjoint sets)."""
    above = {claim.id: claim.id for claim in claims}

    def leader(one: int) -> int:
        while above[one] != one:
            above[one] = above[above[one]]
            one = above[one]
        return one

    for pair in pairs:
        if pair.relation is Relation.SAME:
            above[leader(pair.right.id)] = leader(pair.left.id)
    return {one: leader(one) for one in above}


def _by_group(
    pairs: Iterable[Pair], leaders: Mapping[int, int]
) -> tuple[Mapping[int, list[Pair]], Mapping[int, list[Pair]]]:
    same: dict[int, list[Pair]] = defaultdict(list)
    against: dict[int, list[Pair]] = defaultdict(list)
    for pair in pairs:
        if pair.relation is Relation.SAME:
            same[leaders[pair.left.id]].append(pair)
        else:
            for leader in {leaders[pair.left.id], leaders[pair.right.id]}:
                against[leader].append(pair)
    return same, against


def _group(
    members: Sequence[Highlight],
    same: Sequence[Pair],
    against: Sequence[Pair],
    independence: Independence,
) -> ClaimGroup:
    told = sorted(members, key=lambda claim: (-len(claim.anchor.exact), claim.id))
    articles = {claim.article_id for claim in members}
    return ClaimGroup(
        tuple(told), tuple(same), tuple(against), len(articles), independence.count(articles)
    )
