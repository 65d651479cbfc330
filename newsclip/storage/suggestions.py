"""Suggestions and what the user said of them."""

from collections.abc import Iterable, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from newsclip.domain.suggestions import Suggestion, SuggestionState
from newsclip.storage.models import VersionModel
from newsclip.storage.models_marking import SuggestionModel, VerdictModel
from newsclip.storage.orders import in_parts
from newsclip.storage.store import Transaction


def put(
    tx: Transaction,
    article_id: int,
    version_id: int,
    found: Sequence[Suggestion],
    revision: int,
) -> None:
    """Store what was found in a version, in the place of what was found before.

    A passage that the user decided on, here or in another version, stays decided.
    """
    decided = _decided(tx, article_id)
    tx.session.execute(delete(SuggestionModel).where(SuggestionModel.version_id == version_id))
    rows = [
        {
            "article_id": article_id,
            "version_id": version_id,
            "key": one.key,
            "kind": one.kind,
            "start": one.start,
            "end": one.end,
            "exact": one.exact,
            "fields": dict(one.fields),
            "why": list(one.why),
            "features": list(one.features),
            "score": one.score,
            "state": decided.get(one.key, SuggestionState.OPEN.value),
        }
        for one in found
    ]
    if rows:
        tx.session.execute(insert(SuggestionModel), rows)
    tx.session.execute(
        update(VersionModel).where(VersionModel.id == version_id).values(suggested=revision)
    )


def _decided(tx: Transaction, article_id: int) -> dict[str, str]:
    """What the user said of passages of the article, by key; what was said last."""
    rows = tx.session.execute(
        select(SuggestionModel.key, SuggestionModel.state)
        .where(
            SuggestionModel.article_id == article_id,
            SuggestionModel.state != SuggestionState.OPEN.value,
        )
        .order_by(SuggestionModel.id)
    )
    return {row.key: row.state for row in rows}


def looked_through(connection: Connection, version_id: int, revision: int) -> bool:
    """Whether the version was looked through by these rules."""
    found = connection.scalar(select(VersionModel.suggested).where(VersionModel.id == version_id))
    return found == revision


def open_of_version(connection: Connection, version_id: int) -> list[Suggestion]:
    """The open suggestions of a version, in the order of the text; their rank is their score."""
    rows = connection.execute(
        select(SuggestionModel.__table__)
        .where(
            SuggestionModel.version_id == version_id,
            SuggestionModel.state == SuggestionState.OPEN.value,
        )
        .order_by(SuggestionModel.start, SuggestionModel.end.desc(), SuggestionModel.id)
    )
    return [_suggestion(row) for row in rows]


def get_many(connection: Connection, ids: Sequence[int]) -> list[Suggestion]:
    """The suggestions, in the order of their ids; those that are gone are left out."""
    return [
        _suggestion(row)
        for some in in_parts(ids)
        for row in connection.execute(
            select(SuggestionModel.__table__)
            .where(SuggestionModel.id.in_(some))
            .order_by(SuggestionModel.id)
        )
    ]


def set_state(tx: Transaction, ids: Sequence[int], state: SuggestionState) -> None:
    """Say what the user made of them."""
    for some in in_parts(ids):
        here = SuggestionModel.id.in_(some)
        tx.session.execute(update(SuggestionModel).where(here).values(state=state.value))


def verdicts(connection: Connection) -> dict[str, tuple[int, int]]:
    """By feature: how often suggestions with it were accepted and rejected."""
    rows = connection.execute(select(VerdictModel.__table__))
    return {row.feature: (row.accepted, row.rejected) for row in rows}


def count_verdicts(
    tx: Transaction, features: Iterable[str], state: SuggestionState, by: int
) -> None:
    """Add to what is known of the features; ``by`` is -1 where a verdict is taken back."""
    accepted = by if state is SuggestionState.ACCEPTED else 0
    rejected = by if state is SuggestionState.DISMISSED else 0
    for feature in features:
        row = upsert(VerdictModel).values(
            feature=feature, accepted=max(accepted, 0), rejected=max(rejected, 0)
        )
        known = {
            "accepted": VerdictModel.accepted + accepted,
            "rejected": VerdictModel.rejected + rejected,
        }
        tx.session.execute(row.on_conflict_do_update(["feature"], set_=known))


def _suggestion(row: Any) -> Suggestion:
    return Suggestion(
        kind=row.kind,
        start=row.start,
        end=row.end,
        fields=MappingProxyType(dict(row.fields)),
        why=tuple(row.why),
        features=tuple(row.features),
        score=row.score,
        id=row.id,
        article_id=row.article_id,
        version_id=row.version_id,
        key=row.key,
        exact=row.exact,
        state=SuggestionState(row.state),
        rank=row.score,
    )
