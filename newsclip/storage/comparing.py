"""What a story says of its comparison: names of rows, pairs that are none, the columns last read."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from newsclip.domain.comparison import RowName
from newsclip.domain.links import Relation
from newsclip.storage.models import ArticleModel, StoryArticleModel, StoryModel
from newsclip.storage.models_comparing import RefusedPairModel, RowNameModel
from newsclip.storage.orders import in_parts
from newsclip.storage.store import Transaction

Refused = tuple[int, int, Relation]
"""Two highlights, the smaller id first, and what they were said not to be to each other."""


def row_names(connection: Connection, story_ids: Sequence[int]) -> dict[str, RowName]:
    """What the user called rows of these stories; the first story's word goes first."""
    found: dict[str, RowName] = {}
    for story_id in story_ids:
        rows = connection.execute(
            select(RowNameModel.spelled, RowNameModel.subject, RowNameModel.measure).where(
                RowNameModel.story_id == story_id
            )
        )
        for spelled, subject, measure in rows:
            found.setdefault(spelled, RowName(subject, measure))
    return found


def put_row_names(
    tx: Transaction, story_id: int, names: Mapping[str, RowName | None]
) -> dict[str, RowName | None]:
    """Call rows so; None takes a name away. Returns what these spellings were called before."""
    known = row_names(tx.connection, [story_id])
    for spelled, name in names.items():
        here = (RowNameModel.story_id == story_id) & (RowNameModel.spelled == spelled)
        tx.session.execute(delete(RowNameModel).where(here))
        if name is not None:
            tx.session.add(
                RowNameModel(
                    story_id=story_id, spelled=spelled, subject=name.subject, measure=name.measure
                )
            )
    return {spelled: known.get(spelled) for spelled in names}


def refused_pairs(connection: Connection, highlight_ids: Sequence[int]) -> set[Refused]:
    """The pairs among these highlights that the user refused."""
    wanted = set(highlight_ids)
    found: set[Refused] = set()
    for some in in_parts(highlight_ids):
        rows = connection.execute(
            select(
                RefusedPairModel.one_id, RefusedPairModel.other_id, RefusedPairModel.relation
            ).where(RefusedPairModel.one_id.in_(some))
        )
        found |= {(one, other, Relation(word)) for one, other, word in rows if other in wanted}
    return found


def refuse_pair(tx: Transaction, refused: Refused) -> None:
    """Remember that two highlights are not that to each other."""
    one, other, relation = refused
    row = insert(RefusedPairModel).values(
        one_id=one, other_id=other, relation=relation.value, at=tx.now
    )
    tx.session.execute(row.on_conflict_do_nothing())


def allow_pair(tx: Transaction, refused: Refused) -> None:
    """Take back that two highlights are not that to each other."""
    one, other, relation = refused
    tx.session.execute(
        delete(RefusedPairModel).where(
            RefusedPairModel.one_id == one,
            RefusedPairModel.other_id == other,
            RefusedPairModel.relation == relation.value,
        )
    )


def published_dates(connection: Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """When the articles were published, as far as that is known."""
    found: dict[int, str] = {}
    for some in in_parts(article_ids):
        rows = connection.execute(
            select(ArticleModel.id, ArticleModel.published).where(ArticleModel.id.in_(some))
        )
        found |= {article_id: date[:10] for article_id, date in rows if date}
    return found


def current_versions(connection: Connection, article_ids: Sequence[int]) -> dict[int, int]:
    """The current version of each of the articles."""
    found: dict[int, int] = {}
    for some in in_parts(article_ids):
        rows = connection.execute(
            select(ArticleModel.id, ArticleModel.version_id).where(ArticleModel.id.in_(some))
        )
        found |= {article_id: version_id for article_id, version_id in rows if version_id}
    return found


def stories_with(connection: Connection, article_ids: Sequence[int]) -> list[int]:
    """The living stories that hold most of these articles, the one with most first."""
    counts: dict[int, int] = {}
    for some in in_parts(article_ids):
        rows = connection.scalars(
            select(StoryArticleModel.story_id)
            .join(StoryModel, StoryModel.id == StoryArticleModel.story_id)
            .where(StoryArticleModel.article_id.in_(some), StoryModel.deleted.is_(None))
        )
        for story_id in rows:
            counts[story_id] = counts.get(story_id, 0) + 1
    return sorted(counts, key=lambda story_id: (-counts[story_id], story_id))


def compared(connection: Connection, story_id: int) -> list[tuple[int, int]]:
    """The columns the story was last read in: an article, and a version of it or 0."""
    saved = connection.scalar(select(StoryModel.compared).where(StoryModel.id == story_id))
    return [(int(article), int(version)) for article, version in saved or []]


def put_compared(tx: Transaction, story_id: int, columns: Iterable[tuple[int, int]]) -> None:
    """Remember the columns the story is read in."""
    model = tx.session.get(StoryModel, story_id)
    if model is not None:
        model.compared = [list(column) for column in columns]
