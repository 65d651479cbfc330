"""Importing: sources become articles, one transaction each; what fails is told and spoils nothing."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import CancelledError, ImportingError, NewsClipError
from newsclip.domain.progress import Progress, Silent, check
from newsclip.importing.importer import Hints
from newsclip.services.arrivals import Arrival
from newsclip.services.batches import Batches
from newsclip.services.filing import Filing
from newsclip.services.history import History
from newsclip.services.outcomes import ImportedItem, ImportReport, Outcome
from newsclip.services.preferences import Preferences
from newsclip.services.receiving import Received, receive
from newsclip.services.records import from_record, with_record
from newsclip.services.sources import Source, from_member
from newsclip.services.workers import Workers
from newsclip.storage.store import Store

TELL_EVERY = 8
"""Sources after which what was seen to is written down; seen twice, they are found to be there."""


@dataclass(frozen=True, slots=True)
class _Pending:
    arrival: Arrival
    future: Future[Extracted]
    place: int = 0
    """That of its source in the batch."""


def _tell(seen: Callable[[int, int], None], told: int, until: int) -> int:
    """Say of the sources before ``until`` that they were seen to. Returns how many were told."""
    if until > told:
        seen(told, until)
    return max(told, until)


class Imports:
    """The import of sources into the library."""

    def __init__(
        self, store: Store, history: History, preferences: Preferences, workers: Workers
    ) -> None:
        self._history = history
        self._workers = workers
        self._filing = Filing(store, preferences)
        self._leaving = False
        self.batches = Batches(store)

    def run(
        self,
        sources: Sequence[Source],
        progress: Progress | None = None,
        *,
        story_id: int = 0,
        allow_private: bool = False,
        fetch_links: bool = True,
    ) -> ImportReport:
        """Import the sources, in order. Failures are in the report; cancelling keeps what is done.

        ``allow_private`` lets the addresses given here, and nothing they lead to, be private ones.
        ``fetch_links``: the pages that a list names are fetched; else what the list says is taken.
        """
        progress = progress or Silent()
        with self.batches.under_way(
            sources,
            story_id,
            allow_private=allow_private,
            fetch_links=fetch_links,
            leaving=lambda: self._leaving,
        ) as seen:
            return self._run(
                sources, progress, story_id, seen, allow_private=allow_private, fetch=fetch_links
            )

    def leave(self) -> None:
        """The program is about to end: what is under way goes on at the next start."""
        self._leaving = True

    def resume(self, batch_id: int, progress: Progress | None = None) -> ImportReport:
        """Go on with an import that was cut off; what was done is not done again."""
        rest = self.batches.take(batch_id)
        if rest is None:
            return ImportReport(())
        report = self.run(
            rest.sources,
            progress,
            story_id=rest.story_id,
            allow_private=rest.allow_private,
            fetch_links=rest.fetch_links,
        )
        self.batches.forget(batch_id)
        return report

    def _run(
        self,
        sources: Sequence[Source],
        progress: Progress,
        story_id: int,
        seen: Callable[[int, int], None],
        *,
        allow_private: bool,
        fetch: bool,
    ) -> ImportReport:
        items: list[ImportedItem] = []
        pending: deque[_Pending] = deque()
        cancelled = False
        told = 0
        try:
            for place, source in enumerate(sources):
                progress.step(len(items), len(sources), source.name)
                for begun in self._begin(
                    source, progress, story_id, allow_private=allow_private, fetch=fetch
                ):
                    if isinstance(begun, ImportedItem):
                        self._finish_all(pending, items, progress)
                        items.append(begun)
                        continue
                    pending.append(replace(begun, place=place))
                    if len(pending) > 2 * self._workers.count:
                        items.append(self._finish(pending.popleft(), progress))
                        progress.step(
                            len(items), max(len(sources), len(items)), begun.arrival.source.name
                        )
                reached = pending[0].place if pending else place + 1
                if reached - told >= TELL_EVERY:
                    told = _tell(seen, told, reached)
            self._finish_all(pending, items, progress)
            _tell(seen, told, len(sources))
        except CancelledError:
            cancelled = True
            _tell(seen, told, pending[0].place if pending else told)
            for waiting in pending:
                waiting.future.cancel()
        found = [item.article_id for item in items if item.outcome is Outcome.ALREADY]
        if story_id and found:
            self._filing.include(story_id, found)
        self._remember(items)
        progress.step(len(items), len(sources), "")
        return ImportReport(tuple(items), cancelled)

    def _begin(
        self,
        source: Source,
        progress: Progress,
        story_id: int,
        *,
        allow_private: bool,
        fetch: bool,
    ) -> Iterator[ImportedItem | _Pending]:
        """Receive the source and hand it, or what it contains, to a worker."""
        try:
            received = self._received(source, progress, allow_private=allow_private)
            opened = self._opened(source, received, progress, fetch=fetch)
            for one, its in opened:
                check(progress)
                if its is not None:
                    yield self._hand_over(one, its, story_id)
                else:  # an address that a list names
                    yield from self._begin(
                        one, progress, story_id, allow_private=allow_private, fetch=fetch
                    )
        except CancelledError:
            raise
        except NewsClipError as error:
            yield ImportedItem(source, Outcome.FAILED, error=error)

    @staticmethod
    def _received(source: Source, progress: Progress, *, allow_private: bool) -> Received:
        """The source's bytes; where the page of a list's entry cannot be had, the list's own."""
        try:
            return receive(source, progress, allow_private=allow_private)
        except ImportingError as error:
            if source.record is None:
                raise
            return from_record(source, error)

    def _opened(
        self, source: Source, received: Received, progress: Progress, *, fetch: bool
    ) -> Iterator[tuple[Source, Received | None]]:
        """The articles in a web capture, a mailbox or a list; anything else is one by itself.

        An address in a list comes without its bytes: they are to be fetched.
        """
        from newsclip.importing.containers import MemberKind, may_hold_several

        if (
            source.record is not None
            or source.hints is not None
            or not may_hold_several(received.data)
        ):
            yield source, received
            return
        found = self._workers.members(received.data, received.hints, progress)
        wanted = (MemberKind.PAGE, MemberKind.MESSAGE, MemberKind.LINK)
        members = [member for member in found if member.kind in wanted]
        if len(members) < 2 and not any(one.kind is MemberKind.LINK for one in members):
            yield source, received
            return
        for member in members:
            one = from_member(member, fetch=fetch)
            if one.url:
                yield one, None
                continue
            name = f"{source.name}: {member.title or member.url}"
            one = replace(one, name=name, method=source.method)
            capture = replace(received.capture, source=name, final_url=member.url)
            yield one, Received(member.data, member.hints, capture)

    def _hand_over(
        self, source: Source, received: Received, story_id: int
    ) -> ImportedItem | _Pending:
        """Begin to extract the article, unless these bytes are in the library."""
        arrival = Arrival(source, received, sha256(received.data).hexdigest(), story_id)
        if source.record is None and (known := self._filing.known(arrival)):
            return known
        return _Pending(arrival, self._workers.submit(received.data, received.hints))

    def _finish_all(
        self, pending: deque[_Pending], items: list[ImportedItem], progress: Progress
    ) -> None:
        """Finish what is pending, one by one, so that what is done is known when it is cancelled."""
        while pending:
            items.append(self._finish(pending.popleft(), progress))

    def _finish(self, pending: _Pending, progress: Progress) -> ImportedItem:
        try:
            received = pending.arrival.received
            extracted = self._workers.result(
                pending.future, received.data, received.hints, progress
            )
            extracted = with_record(extracted, pending.arrival, self._read_record, progress)
            return self._filing.file(pending.arrival, extracted, progress)
        except CancelledError:
            raise
        except NewsClipError as error:
            return ImportedItem(pending.arrival.source, Outcome.FAILED, error=error)

    def _read_record(self, data: bytes, hints: Hints, progress: Progress) -> Extracted:
        return self._workers.result(self._workers.submit(data, hints), data, hints, progress)

    def _remember(self, items: Sequence[ImportedItem]) -> None:
        """One step takes new articles into the Trash and earlier versions back."""
        ids = [item.article_id for item in items if item.outcome is Outcome.NEW]
        updated = [item for item in items if item.outcome is Outcome.UPDATED]
        if not ids and not updated:
            return
        count = len(ids) + len(updated)
        label = "Import article" if count == 1 else f"Import {count} articles"

        def undo() -> None:
            self._filing.set_deleted(ids, datetime.now(UTC))
            for item in reversed(updated):
                self._filing.set_current(item.article_id, item.before)

        def redo() -> None:
            self._filing.set_deleted(ids, None)
            for item in updated:
                self._filing.set_current(item.article_id, item.version_id)

        self._history.record(label, undo, redo)
