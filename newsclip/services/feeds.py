"""What a user does with feeds: subscribe, look at what they offer, import what is chosen."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsclip.domain.errors import (
    CancelledError,
    ImportingError,
    InvalidInputError,
)
from newsclip.domain.events import Subject, Verb
from newsclip.domain.feeds import Offer, Offered, Subscription
from newsclip.domain.progress import Progress, Silent
from newsclip.importing.importer import Hints
from newsclip.language import tr
from newsclip.services.feed_reading import FeedRead, read_address
from newsclip.services.history import History
from newsclip.services.imports import Imports
from newsclip.services.outcomes import ImportReport
from newsclip.services.reception import Guest, received
from newsclip.services.sources import from_address, from_member
from newsclip.storage import feeds as stored
from newsclip.storage.store import Store, Transaction

if TYPE_CHECKING:
    from newsclip.importing.containers import Member


class Feeds:
    """Everything a user can do with feeds. The network is used only when asked to."""

    def __init__(self, store: Store, history: History, imports: Imports) -> None:
        self._store = store
        self._history = history
        self._imports = imports

    def all(self) -> tuple[Subscription, ...]:
        """The feeds, by folder and title."""
        with self._store.read() as connection:
            return tuple(stored.all_feeds(connection))

    def get(self, feed_id: int) -> Subscription:
        """One feed. Raises NotFoundError."""
        with self._store.read() as connection:
            return stored.get(connection, feed_id)

    def offered(self, feed_ids: Sequence[int]) -> list[Offered]:
        """What the feeds offer, newest first; what was dismissed is left out."""
        with self._store.read() as connection:
            return stored.offered(connection, feed_ids)

    def subscribe(
        self, url: str, progress: Progress | None = None, *, allow_private: bool = False
    ) -> Subscription:
        """Subscribe to a feed, or to the one that the page at the address names.

        The feed that is there already is given back. Raises FetchError, ImportingError.
        """
        read = read_address(url, progress or Silent(), allow_private=allow_private)
        if known := self._known(read.url):
            return known
        with self._store.write() as tx:
            feed_id = stored.add(tx, read.url, read.feed.title or read.url, read.feed.site)
            feed = replace(stored.get(tx.connection, feed_id), private=allow_private)
            self._take_in(tx, feed, read)
            tx.record(Subject.FEED, Verb.ADDED, [feed_id])
        self._remember(tr("Subscribe"), [feed_id])
        return self.get(feed_id)

    def subscribe_list(self, data: bytes, name: str) -> tuple[int, int]:
        """Subscribe to the feeds of an OPML list, without fetching them yet.

        Returns how many are new, and how many were there. Raises EmptyError, ImportingError.
        """
        from newsclip.importing.feeds.opml import read_opml

        outlines = read_opml(data, Hints(name))
        known = {feed.url for feed in self.all()}
        with self._store.write() as tx:
            added = [
                stored.add(tx, one.url, one.title or one.url, one.site, one.folder)
                for one in outlines
                if one.url not in known
            ]
            tx.record(Subject.FEED, Verb.ADDED, added)
        if added:
            self._remember(tr("Subscribe"), added)
        return len(added), len(outlines) - len(added)

    def as_list(self) -> bytes:
        """The feeds as OPML, for another feed reader."""
        from newsclip.importing.feeds.opml import Outline, write_opml

        outlines = (Outline(one.url, one.title, one.site, one.folder) for one in self.all())
        return write_opml(tuple(outlines))

    def rename(self, feed_id: int, title: str, folder: str | None = None) -> None:
        """Call a feed something else, or put it into another folder ("a/b" nests)."""
        tidy = " ".join(title.split())
        if not tidy:
            raise InvalidInputError(tr("A feed needs a name."))

        def renamed(feed: Subscription) -> Subscription:
            return replace(feed, title=tidy, folder=feed.folder if folder is None else folder)

        self._change(tr("Rename feed"), [feed_id], renamed)

    def unsubscribe(self, feed_ids: Sequence[int]) -> None:
        """Leave the feeds; what was imported from them stays. Undo brings them back."""
        now = datetime.now(UTC)
        self._change(tr("Unsubscribe"), feed_ids, lambda feed: replace(feed, deleted=now))

    def refresh(
        self,
        feed_ids: Sequence[int] | None = None,
        progress: Progress | None = None,
        *,
        allow_private: bool = False,
    ) -> int:
        """Ask the feeds (all of them without ids) what is new. Returns how much.

        A feed that cannot be had keeps its error for the user to see; cancelling keeps what is done.
        """
        progress = progress or Silent()
        feeds = [one for one in self.all() if feed_ids is None or one.id in set(feed_ids)]
        fresh = 0
        guests = [
            Guest((n,), replace(from_address(f.url), name=f.title or f.url))
            for n, f in enumerate(feeds)
        ]

        def read(guest: Guest, inner: Progress) -> FeedRead:
            return _read(feeds[guest.order[0]], inner, allow_private=allow_private)

        with suppress(CancelledError):
            for guest, future in received(guests, read, progress):
                fresh += self._refreshed(feeds[guest.order[0]], future)
        progress.step(len(feeds), len(feeds), "")
        return fresh

    def _refreshed(self, feed: Subscription, future: Future[FeedRead]) -> int:
        try:
            read = future.result()
        except ImportingError as error:
            said = str(error)
            return self._write(feed.id, lambda tx, now: self._failed(tx, now, said))
        return self._write(feed.id, lambda tx, now: self._take_in(tx, now, read))

    def _write(self, feed_id: int, act: Callable[[Transaction, Subscription], int]) -> int:
        with self._store.write() as tx:
            fresh = act(tx, stored.get(tx.connection, feed_id))
            tx.record(Subject.FEED, Verb.EDITED, [feed_id])
        return fresh

    @staticmethod
    def _failed(tx: Transaction, feed: Subscription, error: str) -> int:
        stored.put(tx, replace(feed, error=error, checked=tx.now))
        return 0

    @staticmethod
    def _take_in(tx: Transaction, feed: Subscription, read: FeedRead) -> int:
        entries = (
            Offered(
                0, feed.id, one.guid, one.url, one.title or one.summary[:100] or one.url, one.byline,
                one.published or one.updated, one.summary, tx.now, one.content,
            )
            for one in read.feed.items
        )  # fmt: skip
        title = read.feed.title if feed.title in ("", feed.url) else feed.title
        after = replace(
            feed,
            title=title or feed.title,
            site=feed.site or read.feed.site,
            etag=read.etag or feed.etag,
            modified=read.modified or feed.modified,
            error="",
            checked=tx.now,
        )
        stored.put(tx, after)
        return stored.take_in(tx, feed.id, entries)

    def bring_in(
        self,
        item_ids: Sequence[int],
        progress: Progress | None = None,
        *,
        story_id: int = 0,
        fetch: bool = True,
        allow_private: bool = False,
    ) -> ImportReport:
        """Import what the feeds offer: each page, or what the feed says where it cannot be had."""
        with self._store.read() as connection:
            entries = stored.with_content(connection, item_ids)
            feeds = {one.feed_id: stored.get(connection, one.feed_id) for one in entries}
        sources = [from_member(_member(feeds[one.feed_id], one), fetch=fetch) for one in entries]
        report = self._imports.run(
            sources, progress, story_id=story_id, allow_private=allow_private
        )
        with self._store.write() as tx:
            by_source = {id(source): one for source, one in zip(sources, entries, strict=True)}
            done = [item for item in report.items if item.article_id]
            for item in done:
                stored.set_article(tx, by_source[id(item.source)].id, item.article_id)
            touched = {by_source[id(item.source)].feed_id for item in done}
            tx.record(Subject.FEED, Verb.EDITED, sorted(touched))
        return report

    def set_state(self, item_ids: Sequence[int], state: Offer) -> None:
        """Say of entries that they were looked at, or dismiss them. Undo takes it back."""
        with self._store.read() as connection:
            before = {one.id: one.state for one in stored.with_content(connection, item_ids)}
        after = {i: state for i, was in before.items() if was is not state}
        if not after:
            return
        self._set_states(after)
        if state is Offer.DISMISSED:
            old = {i: before[i] for i in after}
            self._history.record(
                tr("Dismiss"), lambda: self._set_states(old), lambda: self._set_states(after)
            )

    def _set_states(self, states: dict[int, Offer]) -> None:
        with self._store.write() as tx:
            entries = stored.with_content(tx.connection, list(states))
            stored.set_state(tx, states)
            tx.record(Subject.FEED, Verb.EDITED, sorted({one.feed_id for one in entries}))

    def _known(self, url: str) -> Subscription | None:
        return next((feed for feed in self.all() if feed.url == url), None)

    def _remember(self, label: str, ids: Sequence[int]) -> None:
        now = datetime.now(UTC)
        self._history.record(
            label,
            lambda: self._put(ids, lambda feed: replace(feed, deleted=now)),
            lambda: self._put(ids, lambda feed: replace(feed, deleted=None)),
        )

    def _change(
        self, label: str, ids: Sequence[int], change: Callable[[Subscription], Subscription]
    ) -> None:
        before = {one.id: one for one in map(self.get, ids)}
        self._put(ids, change)

        def undo(feed: Subscription) -> Subscription:
            was = before[feed.id]
            return replace(feed, title=was.title, folder=was.folder, deleted=was.deleted)

        self._history.record(label, lambda: self._put(ids, undo), lambda: self._put(ids, change))

    def _put(self, ids: Sequence[int], change: Callable[[Subscription], Subscription]) -> None:
        with self._store.write() as tx:
            for feed_id in ids:
                stored.put(tx, change(stored.get(tx.connection, feed_id)))
            tx.record(Subject.FEED, Verb.EDITED, ids)


def _member(feed: Subscription, one: Offered) -> "Member":
    """The entry as a member of its feed, so that it is imported as from a file."""
    from newsclip.importing.containers import Member, MemberKind
    from newsclip.importing.feeds.items import MEDIA_TYPE, Feed, FeedItem, record_of

    item = FeedItem(
        one.guid, one.url, one.title, one.byline, one.published, "", one.summary, one.content
    )
    data = record_of(Feed(feed.title, feed.site), item)
    hints = Hints(one.title or one.url, url=one.url, media_type=MEDIA_TYPE, charset="utf-8")
    return Member(one.title or one.url, data, hints, one.url, MemberKind.LINK)


def _read(feed: Subscription, progress: Progress, *, allow_private: bool) -> FeedRead:
    return read_address(
        feed.url,
        progress,
        etag=feed.etag,
        modified=feed.modified,
        allow_private=allow_private or feed.private,
    )
