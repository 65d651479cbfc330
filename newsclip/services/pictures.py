"""Pictures: articles are there to read first; what they show is fetched afterwards, each once."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsclip.domain.errors import CancelledError, NewsClipError
from newsclip.domain.progress import Progress, Silent, check
from newsclip.services.carrying import settle_regions
from newsclip.services.images import (
    ABOUT,
    MOST_IMAGES,
    TO_COME,
    is_address,
    lacking_note,
    to_come_note,
)
from newsclip.services.outcomes import ImportReport, Outcome
from newsclip.services.preferences import Preferences
from newsclip.services.receiving import robots_for
from newsclip.services.reception import Guest, received
from newsclip.services.sources import from_address
from newsclip.storage import pictures as stored
from newsclip.storage.leftovers import release
from newsclip.storage.store import Store, Transaction

if TYPE_CHECKING:
    from newsclip.importing.robots import Robots

MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class PicturesReport:
    """How many pictures came and how many could not be had, for how many articles."""

    came: int = 0
    failed: int = 0
    articles: int = 0
    cancelled: bool = False


@dataclass(slots=True)
class _Waiting:
    """An article that waits for pictures; ``open`` are the addresses that are still to come."""

    lacking: stored.Lacking
    open: set[str]
    kept: dict[str, str] = field(default_factory=dict)
    failed: dict[str, NewsClipError] = field(default_factory=dict)


class Pictures:
    """The pictures of articles in the library."""

    def __init__(self, store: Store, preferences: Preferences) -> None:
        self._store = store
        self._preferences = preferences
        self._leaving = False

    def leave(self) -> None:
        """The program is about to end: what is under way is still to be fetched."""
        self._leaving = True

    def after(self, report: ImportReport) -> list[int]:
        """The articles of an import whose pictures are to be fetched by themselves.

        The network is touched only for articles whose address the user gave, and if it is wished.
        Those of earlier imports that a crash or a quit kept from it come along.
        """
        if not self._preferences.current.fetch_images:
            return []
        made = (Outcome.NEW, Outcome.UPDATED)
        ids = [item.article_id for item in report.items if item.outcome in made]
        with self._store.read() as connection:
            ids += stored.noted(connection, TO_COME)
            found = stored.lacking(connection, ids)
        return [one.article_id for one in found if one.method == "url" and _addresses(one)]

    def lacking(self, article_ids: Sequence[int]) -> int:
        """How many addresses of pictures there are that could be fetched for these articles."""
        with self._store.read() as connection:
            found = stored.lacking(connection, article_ids)
        return len({address for one in found for address in _addresses(one)})

    def fetch(self, article_ids: Sequence[int], progress: Progress | None = None) -> PicturesReport:
        """Fetch what the articles lack, each address once; cancelling keeps what came.

        What could not be had is told in the notes of the versions. Nothing is fetched from private
        networks: a page may name what it likes.
        """
        with self._store.read() as connection:
            found = stored.lacking(connection, article_ids)
        waiting = [_Waiting(one, _addresses(one)) for one in found]
        wanted = [one for one in waiting if one.open]
        fetching = _Fetching(self._store, wanted, robots_for(self._preferences))
        return fetching.run(progress or Silent(), lambda: self._leaving)


class _Fetching:
    """One job of fetching pictures."""

    def __init__(self, store: Store, waiting: list[_Waiting], robots: "Robots | None") -> None:
        self._store = store
        self._robots = robots
        self._waiting = waiting
        self._wanted: dict[str, list[_Waiting]] = {}
        for one in waiting:
            for address in sorted(one.open, key=one.lacking.sources.index):
                self._wanted.setdefault(address, []).append(one)
        self._came: set[str] = set()
        self._written: set[str] = set()
        self._failed = 0

    def run(self, progress: Progress, leaving: Callable[[], bool]) -> PicturesReport:
        """Fetch them all. What was not asked for by the end stays to come only when ``leaving``."""
        guests = [Guest((n,), from_address(url)) for n, url in enumerate(self._wanted)]
        cancelled = False
        try:
            for guest, future in received(guests, self._fetched, progress):
                self._take(guest.source.url, future)
        except CancelledError:
            cancelled = True
        finally:
            self._fill_rest(leaving=leaving())
        return PicturesReport(len(self._came), self._failed, len(self._waiting), cancelled)

    def _fetched(self, guest: Guest, progress: Progress) -> str:
        """Fetch a picture and store it; in a thread. Returns its SHA-256."""
        from newsclip.importing.fetch import fetch_image

        data = fetch_image(guest.source.url, progress=progress, permit=self._robots).data
        check(progress)
        return self._store.images.put(data)

    def _take(self, address: str, future: Future[str]) -> None:
        """Note what became of an address, and write down the articles that wait for no other."""
        digest, error = "", None
        try:
            digest = future.result()
            self._came.add(digest)
        except CancelledError:
            raise
        except NewsClipError as failure:
            error = failure
            self._failed += 1
        for one in self._wanted[address]:
            one.open.discard(address)
            if error is None:
                one.kept[address] = digest
            else:
                one.failed[address] = error
            if not one.open:
                with self._store.write() as tx:
                    self._fill(tx, one)

    def _fill_rest(self, *, leaving: bool) -> None:
        """Write down what came for articles that still wait; let go of what belongs to none."""
        rest = [
            one for one in self._waiting if one.open and (one.kept or one.failed or not leaving)
        ]
        with self._store.write() as tx:
            for one in rest:
                self._fill(tx, one, leaving=leaving)
        if lost := self._came - self._written:
            release(self._store, (), lost)

    def _fill(self, tx: Transaction, one: _Waiting, *, leaving: bool = False) -> None:
        def revised(notes: list[str]) -> list[str]:
            others = [note for note in notes if not note.startswith(ABOUT)]
            return [*others, *_said(one, leaving=leaving)]

        version_id = one.lacking.version_id
        if stored.fill(tx, version_id, one.kept, revised):
            settle_regions(tx, one.lacking.article_id, version_id)
            self._written |= set(one.kept.values())


def _said(one: _Waiting, *, leaving: bool) -> list[str]:
    """What became of the pictures of an article, where some are not here."""
    missing = set(one.lacking.sources) - one.kept.keys()
    if not missing:
        return []
    if leaving and one.open:
        return [to_come_note(len(missing))]
    if not one.failed:
        return [lacking_note(len(missing))]
    reasons = _reasons(one.failed)
    return [f"{ABOUT}{len(missing)} of {len(one.lacking.sources)} could not be had. {reasons}"]


def _reasons(failed: Mapping[str, NewsClipError]) -> str:
    told = [error.what for error in list(failed.values())[:MOST_TOLD]]
    more = len(failed) - len(told)
    return " ".join([*told, *([f"And {more} more."] if more else [])])


def _addresses(one: stored.Lacking) -> set[str]:
    """What can be fetched of what a version lacks."""
    web = [s for s in one.sources if is_address(s)]
    return set(web[:MOST_IMAGES])
