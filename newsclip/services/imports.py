"""Importing: sources become articles, one transaction each; what fails is told and spoils nothing."""

from collections.abc import Sequence
from datetime import UTC, datetime

from newsclip.domain.progress import Progress, Silent
from newsclip.language import tr
from newsclip.services.batches import Batches
from newsclip.services.conveyor import Conveyor
from newsclip.services.filing import Filing
from newsclip.services.history import History
from newsclip.services.opening import Opening
from newsclip.services.outcomes import ImportedItem, ImportReport, Outcome
from newsclip.services.preferences import Preferences
from newsclip.services.receiving import robots_for
from newsclip.services.sources import Source
from newsclip.services.workers import Workers
from newsclip.storage.store import Store


class Imports:
    """The import of sources into the library."""

    def __init__(
        self, store: Store, history: History, preferences: Preferences, workers: Workers
    ) -> None:
        self._history = history
        self._preferences = preferences
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
        """Import the sources. Failures are in the report; cancelling keeps what is done.

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
            opening = Opening(
                self._workers,
                allow_private,
                fetch_links,
                robots_for(self._preferences),
                self._filing.original,
            )
            conveyor = Conveyor(self._filing, self._workers, opening, progress, story_id, seen)
            items, cancelled = conveyor.run(sources)
            found = [item.article_id for item in items if item.outcome is Outcome.ALREADY]
            if story_id and found:
                self._filing.include(story_id, found)
            self._remember(items)
            progress.step(len(items), len(sources), "")
            return ImportReport(tuple(items), cancelled)

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

    def _remember(self, items: Sequence[ImportedItem]) -> None:
        """One step takes new articles into the Trash and earlier versions back."""
        ids = [item.article_id for item in items if item.outcome is Outcome.NEW]
        updated = [item for item in items if item.outcome is Outcome.UPDATED]
        if not ids and not updated:
            return
        count = len(ids) + len(updated)
        label = tr("Import article", "Import {n} articles", n=count)

        def undo() -> None:
            self._filing.set_deleted(ids, datetime.now(UTC))
            for item in reversed(updated):
                self._filing.set_current(item.article_id, item.before)

        def redo() -> None:
            self._filing.set_deleted(ids, None)
            for item in updated:
                self._filing.set_current(item.article_id, item.version_id)

        self._history.record(label, undo, redo)
