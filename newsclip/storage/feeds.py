"""Feeds and what they offer: writing and listing them."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from newsclip.domain.errors import NotFoundError
from newsclip.domain.feeds import Offer, Offered, Subscription
from newsclip.language import tr
from newsclip.storage.models_importing import FeedItemModel, FeedModel
from newsclip.storage.orders import among, in_parts
from newsclip.storage.store import Transaction

MOST_KEPT = 2_000
"""Entries of a feed that are kept; the oldest that were looked at go first."""


def add(tx: Transaction, url: str, title: str, site: str = "", folder: str = "") -> int:
    """Subscribe to a feed. Returns its id."""
    model = FeedModel(
        uuid=str(uuid4()), url=url, title=title, site=site, folder=folder, added=tx.now
    )
    tx.session.add(model)
    tx.session.flush()
    return model.id


def put(tx: Transaction, feed: Subscription) -> None:
    """Make the stored feed as this one says. Raises NotFoundError."""
    model = tx.session.get(FeedModel, feed.id)
    if model is None:
        raise NotFoundError(tr("That feed is no longer in the library."))
    for name in (
        "url",
        "private",
        "title",
        "site",
        "folder",
        "etag",
        "modified",
        "error",
        "checked",
        "deleted",
    ):
        setattr(model, name, getattr(feed, name))
    tx.session.flush()


def all_feeds(connection: Connection, *, deleted: bool = False) -> list[Subscription]:
    """The feeds by folder and title, each with how much of what it offers is new."""
    fresh = (
        select(FeedItemModel.feed_id, func.count().label("new"))
        .where(FeedItemModel.state == Offer.NEW.value)
        .group_by(FeedItemModel.feed_id)
        .subquery()
    )
    here = FeedModel.deleted.is_not(None) if deleted else FeedModel.deleted.is_(None)
    found = connection.execute(
        select(FeedModel.__table__, func.coalesce(fresh.c.new, 0).label("new"))
        .outerjoin(fresh, fresh.c.feed_id == FeedModel.id)
        .where(here)
        .order_by(func.lower(FeedModel.folder), func.lower(FeedModel.title), FeedModel.id)
    )
    return [_feed(row) for row in found]


def get(connection: Connection, feed_id: int) -> Subscription:
    """One feed, deleted or not. Raises NotFoundError."""
    row = connection.execute(
        select(FeedModel.__table__).where(FeedModel.id == feed_id)
    ).one_or_none()
    if row is None:
        raise NotFoundError(tr("That feed is no longer in the library."))
    return _feed(row)


def _feed(row: Any) -> Subscription:
    return Subscription(
        id=row.id,
        uuid=UUID(row.uuid),
        url=row.url,
        title=row.title,
        site=row.site,
        folder=row.folder,
        etag=row.etag,
        modified=row.modified,
        error=row.error,
        private=row.private,
        checked=row.checked,
        deleted=row.deleted,
        new=getattr(row, "new", 0),
    )


def take_in(tx: Transaction, feed_id: int, offered: Iterable[Offered]) -> int:
    """Add what was not known, refresh what was. Returns how much is new."""
    before = set(
        tx.session.scalars(select(FeedItemModel.guid).where(FeedItemModel.feed_id == feed_id))
    )
    fresh = 0
    for one in offered:
        said = {
            "url": one.url, "title": one.title, "byline": one.byline, "published": one.published,
            "summary": one.summary, "content": one.content,
        }  # fmt: skip
        row = insert(FeedItemModel).values(
            feed_id=feed_id,
            guid=one.guid,
            state=Offer.NEW.value,
            article_id=0,
            found=tx.now,
            **said,
        )
        tx.session.execute(row.on_conflict_do_update(["feed_id", "guid"], set_=said))
        fresh += one.guid not in before
    _forget_oldest(tx, feed_id)
    return fresh


def _forget_oldest(tx: Transaction, feed_id: int) -> None:
    looked_at = (
        select(FeedItemModel.id)
        .where(FeedItemModel.feed_id == feed_id, FeedItemModel.state != Offer.NEW.value)
        .order_by(FeedItemModel.found.desc(), FeedItemModel.id.desc())
        .offset(MOST_KEPT)
    )
    tx.session.execute(delete(FeedItemModel).where(FeedItemModel.id.in_(looked_at)))


def offered(connection: Connection, feed_ids: Sequence[int]) -> list[Offered]:
    """What the feeds offer and was not dismissed, newest first, without the content."""
    rows = connection.execute(
        select(*[column for column in FeedItemModel.__table__.c if column.name != "content"])
        .where(among(FeedItemModel.feed_id, feed_ids), FeedItemModel.state != Offer.DISMISSED.value)
        .order_by(FeedItemModel.published.desc(), FeedItemModel.id.desc())
    )
    return [_offered(row, "") for row in rows]


def with_content(connection: Connection, ids: Sequence[int]) -> list[Offered]:
    """The entries with these ids, in the order asked, with their content."""
    found: dict[int, Offered] = {}
    for some in in_parts(ids):
        rows = connection.execute(select(FeedItemModel.__table__).where(FeedItemModel.id.in_(some)))
        found |= {row.id: _offered(row, row.content) for row in rows}
    return [found[i] for i in ids if i in found]


def _offered(row: Any, content: str) -> Offered:
    return Offered(
        id=row.id,
        feed_id=row.feed_id,
        guid=row.guid,
        url=row.url,
        title=row.title,
        byline=row.byline,
        published=row.published,
        summary=row.summary,
        found=row.found,
        content=content,
        state=Offer(row.state),
        article_id=row.article_id,
    )


def set_state(tx: Transaction, states: dict[int, Offer]) -> None:
    """What became of entries."""
    for state in Offer:
        ids = [i for i, wanted in states.items() if wanted is state]
        for some in in_parts(ids):
            tx.session.execute(
                update(FeedItemModel).where(FeedItemModel.id.in_(some)).values(state=state.value)
            )


def set_article(tx: Transaction, item_id: int, article_id: int) -> None:
    """Which article an entry became."""
    tx.session.execute(
        update(FeedItemModel)
        .where(FeedItemModel.id == item_id)
        .values(state=Offer.IMPORTED.value, article_id=article_id)
    )
