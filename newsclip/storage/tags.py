"""Tags: their rows, and which articles and highlights have them."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, SelectBase, delete, func, insert, or_, select, union
from sqlalchemy.orm import InstrumentedAttribute

from newsclip.domain.errors import NotFoundError
from newsclip.domain.stories import Tag
from newsclip.language import tr
from newsclip.storage.models import (
    ArticleModel,
    ArticleTagModel,
    HighlightModel,
    HighlightTagModel,
    TagModel,
)
from newsclip.storage.orders import among
from newsclip.storage.store import Transaction


def folded(name: str) -> str:
    """The key under which a tag is known: Range and range are one."""
    return "/".join(part.strip() for part in name.casefold().split("/") if part.strip())


def tag_ids(tx: Transaction, names: Iterable[str]) -> list[int]:
    """The ids of the tags, made where they are missing."""
    ids = []
    for name in names:
        found = tx.session.scalar(select(TagModel.id).where(TagModel.key == folded(name)))
        if found is None:
            tag = TagModel(name=name, key=folded(name))
            tx.session.add(tag)
            tx.session.flush()
            found = tag.id
        ids.append(found)
    return ids


def set_article_tags(tx: Transaction, article_id: int, names: Sequence[str]) -> None:
    """Give the article exactly these tags."""
    tx.session.execute(delete(ArticleTagModel).where(ArticleTagModel.article_id == article_id))
    for tag_id in dict.fromkeys(tag_ids(tx, names)):
        tx.session.add(ArticleTagModel(tag_id=tag_id, article_id=article_id))
    tx.session.flush()


def set_tags_of_many(tx: Transaction, names: Mapping[int, Sequence[str]]) -> None:
    """Give each of the articles exactly these tags."""
    ids = list(names)
    known = {name: tag_ids(tx, [name])[0] for name in {n for told in names.values() for n in told}}
    tx.session.execute(
        delete(ArticleTagModel).where(among(ArticleTagModel.article_id, ids)),
        execution_options={"synchronize_session": False},
    )
    rows = [
        {"article_id": article_id, "tag_id": tag_id}
        for article_id, told in names.items()
        for tag_id in dict.fromkeys(known[name] for name in told)
    ]
    if rows:
        tx.session.execute(insert(ArticleTagModel), rows)


def set_highlight_tags(tx: Transaction, highlight_id: int, names: Sequence[str]) -> None:
    """Give the highlight exactly these tags."""
    tx.session.execute(
        delete(HighlightTagModel).where(HighlightTagModel.highlight_id == highlight_id)
    )
    for tag_id in dict.fromkeys(tag_ids(tx, names)):
        tx.session.add(HighlightTagModel(tag_id=tag_id, highlight_id=highlight_id))
    tx.session.flush()


def names_of_articles(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The tags of each article, in order of their names."""
    rows = connection.execute(
        select(ArticleTagModel.article_id, TagModel.name)
        .join(TagModel, TagModel.id == ArticleTagModel.tag_id)
        .where(among(ArticleTagModel.article_id, ids))
        .order_by(TagModel.key)
    )
    return _gathered((row[0], row[1]) for row in rows)


def names_of_highlights(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The tags of each highlight, in order of their names."""
    rows = connection.execute(
        select(HighlightTagModel.highlight_id, TagModel.name)
        .join(TagModel, TagModel.id == HighlightTagModel.tag_id)
        .where(among(HighlightTagModel.highlight_id, ids))
        .order_by(TagModel.key)
    )
    return _gathered((row[0], row[1]) for row in rows)


def _gathered(rows: Iterable[tuple[int, str]]) -> dict[int, tuple[str, ...]]:
    gathered: dict[int, list[str]] = {}
    for owner, name in rows:
        gathered.setdefault(owner, []).append(name)
    return {owner: tuple(names) for owner, names in gathered.items()}


def all_tags(connection: Connection) -> tuple[Tag, ...]:
    """Every tag with how many articles and highlights outside the Trash have it.

    All uses are counted from an index and those in the Trash, which are few, taken off.
    """
    articles = select(ArticleModel.id).where(ArticleModel.deleted.is_not(None))
    highlights = select(HighlightModel.id).where(HighlightModel.deleted.is_not(None))
    theirs = select(HighlightModel.id).where(HighlightModel.article_id.in_(articles))
    on_articles = _uses(connection, ArticleTagModel.tag_id, ArticleTagModel.article_id, articles)
    on_highlights = _uses(
        connection,
        HighlightTagModel.tag_id,
        HighlightTagModel.highlight_id,
        union(highlights, theirs),
    )
    rows = connection.execute(
        select(TagModel.id, TagModel.name, TagModel.colour).order_by(TagModel.key)
    )
    return tuple(
        Tag(row.id, row.name, on_articles.get(row.id, 0), on_highlights.get(row.id, 0), row.colour)
        for row in rows
    )


def _uses(
    connection: Connection,
    tag: InstrumentedAttribute[int],
    owner: InstrumentedAttribute[int],
    trashed: SelectBase,
) -> dict[int, int]:
    """How often each tag is on something that is not among what is in the Trash."""
    count = select(tag, func.count()).group_by(tag)
    gone = {row[0]: row[1] for row in connection.execute(count.where(owner.in_(trashed)))}
    return {row[0]: row[1] - gone.get(row[0], 0) for row in connection.execute(count)}


def matching(connection: Connection, name: str) -> list[int]:
    """The ids of the tag and of those nested under it."""
    key = folded(name)
    nested = TagModel.key.startswith(f"{key}/", autoescape=True)
    return list(connection.scalars(select(TagModel.id).where(or_(TagModel.key == key, nested))))


def owners(connection: Connection, tag_ids_: Sequence[int]) -> tuple[list[int], list[int]]:
    """The articles and the highlights that have any of the tags."""
    articles = connection.scalars(
        select(ArticleTagModel.article_id).where(among(ArticleTagModel.tag_id, tag_ids_)).distinct()
    )
    highlights = connection.scalars(
        select(HighlightTagModel.highlight_id)
        .where(among(HighlightTagModel.tag_id, tag_ids_))
        .distinct()
    )
    return list(articles), list(highlights)


def unused(connection: Connection, name: str) -> list[int]:
    """The tag and those nested under it, as far as nothing has them."""
    articles, highlights = select(ArticleTagModel.tag_id), select(HighlightTagModel.tag_id)
    free = (TagModel.id.not_in(articles), TagModel.id.not_in(highlights))
    ids = matching(connection, name)
    return list(connection.scalars(select(TagModel.id).where(among(TagModel.id, ids), *free)))


def only_nests(connection: Connection, name: str) -> bool:
    """Whether nothing has the tag, but some that nest under it."""
    free = set(unused(connection, name))
    own = connection.scalar(select(TagModel.id).where(TagModel.key == folded(name)))
    return own in free and bool(set(matching(connection, name)) - free)


def colours(connection: Connection) -> dict[str, str]:
    """The colours of those tags that have one, by their keys."""
    rows = connection.execute(select(TagModel.key, TagModel.colour).where(TagModel.colour != ""))
    return {row.key: row.colour for row in rows}


def set_colour(tx: Transaction, name: str, colour: str) -> int:
    """Give the tag a colour, or none; its id. Raises NotFoundError for a tag that is not there."""
    tag = tx.session.scalar(select(TagModel).where(TagModel.key == folded(name)))
    if tag is None:
        raise NotFoundError(tr("There is no tag called “{name}”.", name=name))
    tag.colour = colour
    tx.session.flush()
    return tag.id


def drop(tx: Transaction, tag_id: int) -> None:
    """Remove the tag and take it off everything."""
    tx.session.execute(delete(TagModel).where(TagModel.id == tag_id))
