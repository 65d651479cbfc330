"""Stories and saved searches, and the counts of the sidebar."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, func, literal, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import aliased

from newsclip.domain.errors import NotFoundError
from newsclip.domain.stories import SavedSearch, Story
from newsclip.language import tr
from newsclip.storage.models import (
    ArticleModel,
    HighlightModel,
    SearchModel,
    StoryArticleModel,
    StoryModel,
)
from newsclip.storage.orders import among
from newsclip.storage.store import Transaction


def add_story(tx: Transaction, name: str) -> int:
    """A new story. Returns its id."""
    story = StoryModel(uuid=str(uuid4()), name=name, created=tx.now)
    tx.session.add(story)
    tx.session.flush()
    return story.id


def put_story(tx: Transaction, story: Story) -> None:
    """Make the stored story as this one says. Raises NotFoundError."""
    model = tx.session.get(StoryModel, story.id)
    if model is None:
        raise NotFoundError(tr("That story is no longer in the library."))
    model.name, model.note, model.deleted = story.name, story.note, story.deleted


def add_articles(tx: Transaction, story_id: int, article_ids: Sequence[int]) -> None:
    """Put the articles into the story; those that are in it stay, those deleted meanwhile go."""
    if tx.session.get(StoryModel, story_id) is None:
        return
    here = select(literal(story_id), ArticleModel.id).where(among(ArticleModel.id, article_ids))
    row = insert(StoryArticleModel).from_select(["story_id", "article_id"], here)
    tx.session.execute(row.on_conflict_do_nothing())


def remove_articles(tx: Transaction, story_id: int, article_ids: Sequence[int]) -> None:
    """Take the articles out of the story."""
    tx.session.execute(
        delete(StoryArticleModel).where(
            StoryArticleModel.story_id == story_id, among(StoryArticleModel.article_id, article_ids)
        )
    )


def members(connection: Connection, story_id: int) -> list[int]:
    """The articles of a story outside the Trash."""
    return list(
        connection.scalars(
            select(StoryArticleModel.article_id)
            .join(ArticleModel, ArticleModel.id == StoryArticleModel.article_id)
            .where(StoryArticleModel.story_id == story_id, ArticleModel.deleted.is_(None))
        )
    )


def siblings(connection: Connection, article_ids: Sequence[int]) -> dict[int, list[int]]:
    """Each article with itself and those that share a living story with it, outside the Trash."""
    found = {article_id: {article_id} for article_id in article_ids}
    mine = aliased(StoryArticleModel)
    pairs = connection.execute(
        select(mine.article_id, StoryArticleModel.article_id)
        .join(StoryArticleModel, StoryArticleModel.story_id == mine.story_id)
        .join(StoryModel, StoryModel.id == mine.story_id)
        .join(ArticleModel, ArticleModel.id == StoryArticleModel.article_id)
        .where(
            among(mine.article_id, article_ids),
            StoryModel.deleted.is_(None),
            ArticleModel.deleted.is_(None),
        )
    )
    for article_id, other in pairs:
        found[article_id].add(other)
    return {article_id: sorted(others) for article_id, others in found.items()}


def stories(connection: Connection, *, deleted: bool = False) -> tuple[Story, ...]:
    """All stories by name, with how many articles outside the Trash they hold."""
    count = (
        select(StoryArticleModel.story_id, func.count().label("n"))
        .join(ArticleModel, ArticleModel.id == StoryArticleModel.article_id)
        .where(ArticleModel.deleted.is_(None))
        .group_by(StoryArticleModel.story_id)
        .subquery()
    )
    gone = StoryModel.deleted.is_not(None) if deleted else StoryModel.deleted.is_(None)
    rows = connection.execute(
        select(
            StoryModel.id,
            StoryModel.uuid,
            StoryModel.name,
            StoryModel.note,
            count.c.n,
            StoryModel.deleted,
        )
        .outerjoin(count, count.c.story_id == StoryModel.id)
        .where(gone)
        .order_by(func.lower(StoryModel.name), StoryModel.id)
    )
    return tuple(Story(row[0], UUID(row[1]), row[2], row[3], row[4] or 0, row[5]) for row in rows)


def stories_of(connection: Connection, article_id: int) -> list[int]:
    """The living stories that hold the article."""
    return list(
        connection.scalars(
            select(StoryArticleModel.story_id)
            .join(StoryModel, StoryModel.id == StoryArticleModel.story_id)
            .where(StoryArticleModel.article_id == article_id, StoryModel.deleted.is_(None))
        )
    )


def add_search(tx: Transaction, name: str, query: str) -> int:
    """A new saved search. Returns its id."""
    search = SearchModel(uuid=str(uuid4()), name=name, query=query)
    tx.session.add(search)
    tx.session.flush()
    return search.id


def put_search(tx: Transaction, search: SavedSearch) -> None:
    """Make the stored search as this one says. Raises NotFoundError."""
    model = tx.session.get(SearchModel, search.id)
    if model is None:
        raise NotFoundError(tr("That saved search is no longer in the library."))
    model.name, model.query, model.deleted = search.name, search.query, search.deleted


def searches(connection: Connection, *, deleted: bool = False) -> tuple[SavedSearch, ...]:
    """All saved searches, in the order they were made."""
    gone = SearchModel.deleted.is_not(None) if deleted else SearchModel.deleted.is_(None)
    rows = connection.execute(select(SearchModel.__table__).where(gone).order_by(SearchModel.id))
    return tuple(SavedSearch(r.id, UUID(r.uuid), r.name, r.query, r.deleted) for r in rows)


def states(connection: Connection) -> dict[str, int]:
    """How many articles are in each state, outside the Trash."""
    rows = connection.execute(
        select(ArticleModel.state, func.count())
        .where(ArticleModel.deleted.is_(None))
        .group_by(ArticleModel.state)
    )
    return {row[0]: row[1] for row in rows}


def kinds(connection: Connection) -> dict[str, int]:
    """How many highlights there are of each kind, outside the Trash.

    All are counted from an index and those of the few articles in the Trash taken off.
    """
    count = select(HighlightModel.kind, func.count()).where(HighlightModel.deleted.is_(None))
    trashed = select(ArticleModel.id).where(ArticleModel.deleted.is_not(None))
    # Grouping by the article too is what makes SQLite look at the articles in the Trash alone.
    inside = count.where(HighlightModel.article_id.in_(trashed)).group_by(
        HighlightModel.article_id, HighlightModel.kind
    )
    counts = Counter(
        {row[0]: row[1] for row in connection.execute(count.group_by(HighlightModel.kind))}
    )
    for kind, n in connection.execute(inside):
        counts[kind] -= n
    return dict(+counts)


def in_trash(connection: Connection) -> int:
    """How many things the Trash holds: articles, highlights of others, stories, searches."""
    counts = (
        select(func.count()).select_from(ArticleModel).where(ArticleModel.deleted.is_not(None)),
        select(func.count())
        .select_from(HighlightModel)
        .join(ArticleModel, ArticleModel.id == HighlightModel.article_id)
        .where(HighlightModel.deleted.is_not(None), ArticleModel.deleted.is_(None)),
        select(func.count()).select_from(StoryModel).where(StoryModel.deleted.is_not(None)),
        select(func.count()).select_from(SearchModel).where(SearchModel.deleted.is_not(None)),
    )
    return sum(connection.scalar(count) or 0 for count in counts)
