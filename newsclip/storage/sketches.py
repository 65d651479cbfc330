"""Sketches of what articles say, to find those that say the same."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.orm import aliased

from newsclip.storage.models import ArticleModel
from newsclip.storage.models_importing import SketchModel
from newsclip.storage.orders import in_parts
from newsclip.storage.store import Transaction


def put(tx: Transaction, article_id: int, hashes: Sequence[int]) -> None:
    """The sketch of an article's current version, in the place of the one before."""
    tx.session.execute(delete(SketchModel).where(SketchModel.article_id == article_id))
    if hashes:
        rows = [{"hash": one, "article_id": article_id} for one in hashes]
        tx.session.execute(insert(SketchModel), rows)


def alike(
    connection: Connection, article_ids: Sequence[int], enough: int
) -> dict[int, dict[int, int]]:
    """For each article the others outside the Trash that share so many hashes, and how many."""
    mine, theirs = aliased(SketchModel), aliased(SketchModel)
    shared = func.count().label("shared")
    found: dict[int, dict[int, int]] = {article_id: {} for article_id in article_ids}
    for some in in_parts(article_ids):
        rows = connection.execute(
            select(mine.article_id, theirs.article_id.label("other"), shared)
            .join(theirs, theirs.hash == mine.hash)
            .join(ArticleModel, ArticleModel.id == theirs.article_id)
            .where(
                mine.article_id.in_(some),
                theirs.article_id != mine.article_id,
                ArticleModel.deleted.is_(None),
            )
            .group_by(mine.article_id, theirs.article_id)
            .having(shared >= enough)
        )
        for row in rows:
            found[row.article_id][row.other] = row.shared
    return found


def without(connection: Connection, most: int) -> list[int]:
    """Articles that have no sketch: too short for one, or from before there were any."""
    sketched = select(SketchModel.article_id).distinct()
    rows = select(ArticleModel.id).where(ArticleModel.id.not_in(sketched), ArticleModel.words > 40)
    return list(connection.scalars(rows.order_by(ArticleModel.id).limit(most)))
