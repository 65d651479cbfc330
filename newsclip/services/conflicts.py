"""Which figures contradict each other, within the stories they belong to."""

from collections.abc import Sequence
from threading import Lock

from newsclip.domain.comparison import Conflict
from newsclip.domain.events import Event, LibraryChanged, Subject
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE
from newsclip.services.bus import Bus
from newsclip.storage import highlights, stories
from newsclip.storage.store import Store

MOST_KEPT = 1_000


class Conflicts:
    """Conflicts of the library's stories, worked out when asked and kept until their articles change."""

    def __init__(self, store: Store, bus: Bus) -> None:
        self._store = store
        self._lock = Lock()
        self._found: dict[tuple[int, ...], tuple[Conflict, ...]] = {}
        bus.subscribe(self._forget)

    def _forget(self, event: Event) -> None:
        """Forget what was worked out from the articles that changed; the rest still holds."""
        if isinstance(event, LibraryChanged) and event.touches(
            Subject.HIGHLIGHT, Subject.ARTICLE, Subject.STORY, Subject.VERSION
        ):
            changed = event.articles()
            with self._lock:
                kept = {ids: c for ids, c in self._found.items() if changed.isdisjoint(ids)}
                self._found = kept if len(kept) <= MOST_KEPT else {}

    def among(self, article_ids: Sequence[int]) -> tuple[Conflict, ...]:
        """The conflicts between the figures of these articles."""
        key = tuple(sorted(set(article_ids)))
        with self._lock:
            if key in self._found:
                return self._found[key]
        with self._store.read() as connection:
            figures = highlights.of_articles(connection, key, FIGURE.id)
        return self._keep(key, figures)

    def _keep(self, key: tuple[int, ...], figures: Sequence[Highlight]) -> tuple[Conflict, ...]:
        found: tuple[Conflict, ...] = ()
        if len(figures) > 1:
            from newsclip.analysis.comparing.matrix import find_conflicts

            found = tuple(find_conflicts(figures))
        with self._lock:
            self._found[key] = found
        return found

    def of_article(self, article_id: int) -> dict[int, tuple[Conflict, ...]]:
        """For each highlight of the article in conflict, its conflicts, itself on the left."""
        return self.of_articles([article_id])[article_id]

    def of_articles(self, article_ids: Sequence[int]) -> dict[int, dict[int, tuple[Conflict, ...]]]:
        """For each article what ``of_article`` says; the library is asked once for all of them."""
        with self._store.read() as connection:
            families = stories.siblings(connection, article_ids)
            alone = [i for i, others in families.items() if len(others) == 1]
            figures: dict[int, list[Highlight]] = {i: [] for i in alone}
            for figure in highlights.of_articles(connection, alone, FIGURE.id):
                figures[figure.article_id].append(figure)
        for article_id, found in figures.items():
            self._keep((article_id,), found)
        return {i: _of(i, self.among(families[i])) for i in article_ids}

    def highlights(self) -> frozenset[int]:
        """Every highlight that some article of its story contradicts."""
        return frozenset(i for c in self._everywhere() for i in (c.left.id, c.right.id))

    def articles(self) -> frozenset[int]:
        """Every article with such a highlight."""
        return frozenset(
            i for c in self._everywhere() for i in (c.left.article_id, c.right.article_id)
        )

    def _everywhere(self) -> list[Conflict]:
        with self._store.read() as connection:
            members = [
                stories.members(connection, story.id) for story in stories.stories(connection)
            ]
        return [conflict for ids in members for conflict in self.among(ids)]


def _of(article_id: int, conflicts: Sequence[Conflict]) -> dict[int, tuple[Conflict, ...]]:
    """The conflicts by the article's own highlight, which is put on the left."""
    mine: dict[int, list[Conflict]] = {}
    for conflict in conflicts:
        for one, other in ((conflict.left, conflict.right), (conflict.right, conflict.left)):
            if one.article_id == article_id:
                mine.setdefault(one.id, []).append(Conflict(one, other, conflict.reason))
    return {highlight_id: tuple(found) for highlight_id, found in mine.items()}
