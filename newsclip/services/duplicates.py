"""Which articles say the same: wire copy under several mastheads, and how many origins a story has."""

from collections.abc import Sequence

from newsclip.domain.progress import Progress, Silent
from newsclip.storage import sketches, versions
from newsclip.storage.store import Store

AT_ONCE = 200


class Duplicates:
    """Articles with the same text. They are shown as such and never merged."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def same_text_as(self, article_id: int) -> tuple[int, ...]:
        """The other articles that say the same, those that share most first."""
        return self.same_text([article_id])[article_id]

    def same_text(self, article_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
        """For each article what ``same_text_as`` says."""
        from newsclip.analysis.similarity import ENOUGH

        with self._store.read() as connection:
            found = sketches.alike(connection, article_ids, ENOUGH)
        return {
            one: tuple(sorted(others, key=lambda other: (-others[other], other)))
            for one, others in found.items()
        }

    def origins(self, article_ids: Sequence[int]) -> list[frozenset[int]]:
        """The articles put together by origin: seven articles may have three."""
        from newsclip.analysis.similarity import origins

        same = self.same_text(article_ids)
        return origins({one: frozenset(others) for one, others in same.items()})

    def sketch_missing(self, progress: Progress | None = None) -> int:
        """Sketch the articles of a library from before there were sketches. Returns how many."""
        from newsclip.analysis.similarity import sketch

        progress = progress or Silent()
        done = 0
        tried: set[int] = set()
        while not progress.cancelled:
            with self._store.read() as connection:
                ids = [
                    i for i in sketches.without(connection, AT_ONCE + len(tried)) if i not in tried
                ]
                texts = versions.texts(connection, ids[:AT_ONCE])
            if not ids:
                break
            tried |= set(ids[:AT_ONCE])
            made = {article_id: sketch(text) for article_id, text in texts.items()}
            with self._store.write() as tx:
                for article_id, hashes in made.items():
                    sketches.put(tx, article_id, hashes)
            done += sum(bool(hashes) for hashes in made.values())
            progress.step(done, 0, "")
        return done
