"""Articles: writing one, listing many."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Connection, delete, func, select, text, update

from newsclip.domain.articles import (
    EDITABLE,
    Article,
    ArticleRow,
    Metadata,
    State,
)
from newsclip.domain.errors import NotFoundError
from newsclip.domain.scope import ArticleSort
from newsclip.language import tr
from newsclip.storage import tags
from newsclip.storage.models import (
    ArticleModel,
    HighlightModel,
    VersionImageModel,
    VersionModel,
)
from newsclip.storage.orders import all_ids, among, in_parts
from newsclip.storage.store import Transaction

_ORDERS: Mapping[ArticleSort, tuple[Any, ...]] = {
    ArticleSort.NEWEST: (ArticleModel.published.desc(), ArticleModel.id.desc()),
    ArticleSort.OLDEST: (ArticleModel.published, ArticleModel.id),
    ArticleSort.ADDED: (ArticleModel.added.desc(), ArticleModel.id.desc()),
    ArticleSort.TITLE: (func.lower(ArticleModel.title), ArticleModel.id),
    ArticleSort.PUBLISHER: (
        func.lower(ArticleModel.publisher),
        ArticleModel.published.desc(),
        ArticleModel.id.desc(),
    ),
    ArticleSort.RELEVANCE: (ArticleModel.published.desc(), ArticleModel.id.desc()),
}
_ROW = (
    ArticleModel.id,
    ArticleModel.title,
    ArticleModel.title_proposed,
    ArticleModel.publisher,
    ArticleModel.published,
    ArticleModel.added,
    ArticleModel.lead,
    ArticleModel.state,
    ArticleModel.language,
)


def insert(tx: Transaction, metadata: Metadata, state: State) -> int:
    """A new article without a version yet. Returns its id."""
    article = ArticleModel(
        uuid=str(uuid4()),
        title_proposed=metadata.title_proposed,
        state=state.value,
        added=tx.now,
        **{name: getattr(metadata, name) for name in EDITABLE},
    )
    tx.session.add(article)
    tx.session.flush()
    return article.id


def index(tx: Transaction, *article_ids: int) -> None:
    """Put the words of the articles into the search index."""
    tx.session.flush()
    tx.connection.execute(
        text(
            "INSERT INTO article_index(rowid, title, body, source, tags) "
            "SELECT id, title, body, source, tags FROM article_words "
            "WHERE id IN (SELECT value FROM json_each(:ids))"
        ),
        {"ids": json.dumps(article_ids)},
    )


def unindex(tx: Transaction, *article_ids: int) -> None:
    """Take the words of the articles out of the index; must come before any of them changes."""
    tx.session.flush()
    tx.connection.execute(
        text(
            "INSERT INTO article_index(article_index, rowid, title, body, source, tags) "
            "SELECT 'delete', id, title, body, source, tags FROM article_words "
            "WHERE id IN (SELECT value FROM json_each(:ids))"
        ),
        {"ids": json.dumps(article_ids)},
    )


def put(tx: Transaction, article: Article) -> None:
    """Make the stored article as this one says: metadata, state, tags, Trash."""
    row = model(tx, article.id)
    by_hand = set(row.by_hand)
    reworded = _searched(article) != _searched(get(tx.connection, article.id))
    if reworded:
        unindex(tx, article.id)
    for name in EDITABLE:
        value = getattr(article.metadata, name)
        if getattr(row, name) != value:
            setattr(row, name, value)
            by_hand.add(name)
    row.by_hand = sorted(by_hand)
    row.title_proposed = article.metadata.title_proposed
    row.state = article.state.value
    row.note = article.note
    row.deleted = article.deleted
    if reworded:
        tags.set_article_tags(tx, article.id, article.tags)
        index(tx, article.id)
    tx.session.flush()


def put_standing(
    tx: Transaction, ids: Sequence[int], state: State, deleted: datetime | None
) -> None:
    """Put many articles into a state, and into the Trash or out of it; nothing else changes."""
    here = among(ArticleModel.id, ids)
    tx.session.execute(
        update(ArticleModel).where(here).values(state=state.value, deleted=deleted),
        execution_options={"synchronize_session": False},
    )


def put_tags(tx: Transaction, articles: Sequence[Article]) -> None:
    """Give many articles the tags that they have here; nothing else of them changes."""
    ids = [article.id for article in articles]
    unindex(tx, *ids)
    tags.set_tags_of_many(tx, {article.id: article.tags for article in articles})
    index(tx, *ids)


def _searched(article: Article) -> tuple[object, ...]:
    """What of an article, besides its text, the search index holds."""
    metadata = article.metadata
    return (metadata.title, metadata.byline, metadata.publisher, article.note, article.tags)


def set_note(tx: Transaction, article_id: int, note: str) -> None:
    """Write the note of an article, which is searched too."""
    row = model(tx, article_id)
    if row.note != note:
        unindex(tx, article_id)
        row.note = note
        tx.session.flush()
        index(tx, article_id)


def set_position(tx: Transaction, article_id: int, position: int) -> None:
    """Remember where reading stopped; not a change that anybody is told of."""
    tx.session.execute(
        update(ArticleModel).where(ArticleModel.id == article_id).values(position=position)
    )


def destroy(tx: Transaction, article_id: int) -> tuple[set[str], set[str]]:
    """Delete the article for good. Returns the SHA-256 of its originals and images."""
    versions = select(VersionModel.id).where(VersionModel.article_id == article_id)
    originals = set(
        tx.session.scalars(select(VersionModel.sha256).where(VersionModel.article_id == article_id))
    )
    images = set(
        tx.session.scalars(
            select(VersionImageModel.sha256).where(VersionImageModel.version_id.in_(versions))
        )
    )
    unindex(tx, article_id)
    _unindex_highlights(tx, article_id)
    tx.session.execute(delete(ArticleModel).where(ArticleModel.id == article_id))
    return originals, images


def _unindex_highlights(tx: Transaction, article_id: int) -> None:
    from newsclip.storage import highlights

    for highlight_id in tx.session.scalars(
        select(HighlightModel.id).where(HighlightModel.article_id == article_id)
    ):
        highlights.unindex(tx, highlight_id)


def model(tx: Transaction, article_id: int) -> ArticleModel:
    """The row of an article, to be changed. Raises NotFoundError."""
    found = tx.session.get(ArticleModel, article_id)
    if found is None:
        raise NotFoundError(tr("That article is no longer in the library."))
    return found


def get(connection: Connection, article_id: int) -> Article:
    """One article. Raises NotFoundError."""
    found = get_many(connection, [article_id])
    if not found:
        raise NotFoundError(tr("That article is no longer in the library."))
    return found[0]


def id_of(connection: Connection, uuid: str) -> int | None:
    """The number of the article that has the UUID, in the Trash too; None when there is none."""
    return connection.scalar(select(ArticleModel.id).where(ArticleModel.uuid == uuid))


def get_many(connection: Connection, ids: Sequence[int]) -> list[Article]:
    """The articles with these ids, in the order asked; those that are gone are left out."""
    found: dict[int, Article] = {}
    for some in in_parts(ids):
        rows = connection.execute(
            select(ArticleModel.__table__).where(ArticleModel.id.in_(some))
        ).all()
        tagged = tags.names_of_articles(connection, some)
        found |= {row.id: _article(row, tagged.get(row.id, ())) for row in rows}
    return [found[i] for i in ids if i in found]


def _article(row: Any, tag_names: tuple[str, ...]) -> Article:
    return Article(
        id=row.id,
        uuid=UUID(row.uuid),
        metadata=Metadata(
            title_proposed=row.title_proposed, **{name: getattr(row, name) for name in EDITABLE}
        ),
        state=State(row.state),
        added=row.added,
        version_id=row.version_id,
        versions=row.versions,
        words=row.words,
        tags=tag_names,
        position=row.position,
        note=row.note,
        deleted=row.deleted,
    )


def ids(
    connection: Connection, condition: ColumnElement[bool], sort: ArticleSort = ArticleSort.NEWEST
) -> list[int]:
    """The ids of the articles that the condition lets through, in order."""
    found = select(ArticleModel.id).where(condition).order_by(*_ORDERS[sort])
    return all_ids(connection, found)


def rows(connection: Connection, ids_: Sequence[int]) -> list[ArticleRow]:
    """What a list shows of these articles, in the order asked."""
    counts: dict[int, dict[str, int]] = {}
    counted = (
        select(HighlightModel.article_id, HighlightModel.kind, func.count())
        .where(among(HighlightModel.article_id, ids_), HighlightModel.deleted.is_(None))
        .group_by(HighlightModel.article_id, HighlightModel.kind)
    )
    for article_id, kind, count in connection.execute(counted):
        counts.setdefault(article_id, {})[kind] = count
    found = {
        row.id: _row(row, counts.get(row.id, {}))
        for row in connection.execute(select(*_ROW).where(among(ArticleModel.id, ids_)))
    }
    return [found[i] for i in ids_ if i in found]


def _row(row: Any, counts: dict[str, int]) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        title=row.title,
        publisher=row.publisher,
        published=row.published,
        added=row.added,
        lead=row.lead,
        state=State(row.state),
        counts=MappingProxyType(counts),
        language=row.language,
        title_proposed=row.title_proposed,
    )


def unchecked_since(connection: Connection, before: datetime, most: int) -> list[int]:
    """Articles with an address, outside Trash and archive, not looked at since; oldest look first."""
    looked = func.coalesce(ArticleModel.checked, ArticleModel.added)
    found = select(ArticleModel.id).where(
        ArticleModel.url != "",
        ArticleModel.deleted.is_(None),
        ArticleModel.state != State.ARCHIVE.value,
        looked < before,
    )
    return list(connection.scalars(found.order_by(looked, ArticleModel.id).limit(most)))


def at_address(connection: Connection, url: str) -> list[int]:
    """The articles at that canonical address, the newest first; those in the Trash last."""
    if not url:
        return []
    found = select(ArticleModel.id).where(ArticleModel.url == url)
    order = (ArticleModel.deleted.is_not(None), ArticleModel.id.desc())
    return list(connection.scalars(found.order_by(*order)))


def follow(tx: Transaction, article_id: int, metadata: Metadata) -> tuple[str, str]:
    """Take over what a new version says of the article, except what was corrected by hand.

    Returns the title as it was and as it is.
    """
    row = model(tx, article_id)
    before = row.title
    unindex(tx, article_id)
    for name in set(EDITABLE) - set(row.by_hand) - {"url"}:
        value = getattr(metadata, name)
        if value and not (name == "title" and metadata.title_proposed and not row.title_proposed):
            setattr(row, name, value)
    row.title_proposed = row.title_proposed and metadata.title_proposed
    tx.session.flush()
    index(tx, article_id)
    return before, row.title


def take_out_of_trash(tx: Transaction, article_id: int) -> bool:
    """Restore the article. Returns whether it was in the Trash."""
    row = model(tx, article_id)
    was = row.deleted is not None
    row.deleted = None
    tx.session.flush()
    return was


def set_checked(tx: Transaction, article_id: int) -> None:
    """Remember that the article's address was looked at now; nobody is told."""
    tx.session.execute(
        update(ArticleModel).where(ArticleModel.id == article_id).values(checked=tx.now)
    )
