"""Batches: an import of many that was cut off goes on where it stopped."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newsclip.importing.importer import Hints
from newsclip.services.sources import Source
from newsclip.storage import batches as stored
from newsclip.storage.store import Store


@dataclass(frozen=True, slots=True)
class Unfinished:
    """An import that was cut off: how many sources it had, and how many are left."""

    id: int
    total: int
    left: int


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of an import, and how it was to be done."""

    sources: tuple[Source, ...]
    story_id: int
    allow_private: bool
    fetch_links: bool


class Batches:
    """Keeps what waits of imports under way."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @contextmanager
    def under_way(
        self,
        sources: Sequence[Source],
        story_id: int,
        *,
        allow_private: bool,
        fetch_links: bool,
        leaving: Callable[[], bool],
    ) -> Iterator[Callable[[Sequence[int]], None]]:
        """Gives what says that the sources at these places were seen to.

        At the end the batch is forgotten, unless the program is ``leaving`` or dies: then what is left
        waits for the next start. Passwords are not kept.
        """
        if len(sources) < 2:
            yield lambda _places: None
            return
        options = {"allow_private": allow_private, "fetch_links": fetch_links}
        with self._store.write() as tx:
            rows = [_words(source) for source in sources]
            batch_id, uuid, ids = stored.begin(tx, rows, story_id, options)

        def seen(places: Sequence[int]) -> None:
            with self._store.write() as tx:
                stored.done(tx, [ids[place] for place in places])

        with stored.held(self._store, uuid):
            yield seen
            if not leaving():
                with self._store.write() as tx:
                    stored.end(tx, batch_id)

    def unfinished(self) -> tuple[Unfinished, ...]:
        """Imports that were cut off and that no program is at now."""
        with self._store.read() as connection:
            found = stored.all_batches(connection)
        return tuple(
            Unfinished(one.id, one.total, one.left)
            for one in found
            if one.left and not stored.is_under_way(self._store, one.uuid)
        )

    def take(self, batch_id: int) -> Rest | None:
        """What is left of an import that was cut off; None when somebody else took it.

        It is a new import from then on, so the old one is forgotten by ``forget`` once that has begun.
        """
        with self._store.read() as connection:
            batch = next((b for b in stored.all_batches(connection) if b.id == batch_id), None)
            rows = stored.waiting(connection, batch_id)
        if batch is None:
            return None
        options = batch.options
        return Rest(
            tuple(_source(row.words, row.data) for row in rows),
            batch.story_id,
            bool(options.get("allow_private")),
            bool(options.get("fetch_links", True)),
        )

    def forget(self, batch_id: int) -> None:
        """Let what is left of an import be."""
        with self._store.write() as tx:
            stored.end(tx, batch_id)


def _words(source: Source) -> tuple[dict[str, Any], bytes | None]:
    """A source as JSON and bytes."""
    words: dict[str, Any] = {
        "method": source.method,
        "name": source.name,
        "path": str(source.path.absolute()) if source.path else "",
        "url": source.url,
        "media_type": source.media_type,
        "error": source.error,
        "record": source.record is not None,
        "original": source.original,
    }
    if hints := source.hints:
        words["hints"] = [hints.name, hints.url, hints.media_type, hints.charset]
    return words, source.record if source.record is not None else source.data


def _source(words: dict[str, Any], data: bytes | None) -> Source:
    hints = words.get("hints")
    recorded = bool(words.get("record"))
    return Source(
        method=words["method"],
        name=words["name"],
        path=Path(words["path"]) if words["path"] else None,
        url=words["url"],
        data=None if recorded else data,
        media_type=words["media_type"],
        hints=Hints(hints[0], hints[1], hints[2], hints[3]) if hints else None,
        error=words["error"],
        record=data if recorded else None,
        original=words.get("original", ""),
    )
