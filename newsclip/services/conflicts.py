"""Which figures contradict each other, within the stories they belong to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from threading import Lock

from newsclip.domain.comparison import Conflict, RowName
from newsclip.domain.events import Event, LibraryChanged, Subject
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import FIGURE
from newsclip.domain.ledger import Dispute, Standing
from newsclip.domain.wording import figure_words
from newsclip.services.bus import Bus
from newsclip.storage import comparing, disputes, highlights, stories
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
            names = comparing.row_names(connection, comparing.stories_with(connection, key))
            published = comparing.published_dates(connection, key)
        return self._keep(key, figures, names, published)

    def _keep(
        self,
        key: tuple[int, ...],
        figures: Sequence[Highlight],
        names: Mapping[str, RowName] | None = None,
        published: Mapping[int, str] | None = None,
    ) -> tuple[Conflict, ...]:
        found: tuple[Conflict, ...] = ()
        if len(figures) > 1:
            from newsclip.analysis.comparing.matrix import find_conflicts

            found = tuple(find_conflicts(figures, names, published))
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
        """Every highlight that some article of its story contradicts without an explanation."""
        return frozenset(i for c in self._everywhere() for i in (c.left.id, c.right.id))

    def articles(self) -> frozenset[int]:
        """Every article with such a highlight."""
        return frozenset(
            i for c in self._everywhere() for i in (c.left.article_id, c.right.article_id)
        )

    def _everywhere(self) -> list[Conflict]:
        """The conflicts of every story that are neither explained nor settled in its ledger."""
        with self._store.read() as connection:
            members = [
                (stories.members(connection, story.id), disputes.disputes(connection, story.id))
                for story in stories.stories(connection)
            ]
        return [
            one
            for ids, said in members
            for one in self.among(ids)
            if not one.explained and not _settled(one, said)
        ]


def _settled(conflict: Conflict, said: Mapping[str, Dispute]) -> bool:
    """Whether the user settled the conflict, and both figures were there to be seen."""
    dispute = said.get(conflict.row)
    if dispute is None or dispute.standing is Standing.OPEN:
        return False
    return set(seen_words((conflict.left, conflict.right))) <= set(dispute.seen)


def seen_words(highlights: Iterable[Highlight]) -> tuple[str, ...]:
    """What a settled conflict keeps of its passages, so that another one is not taken for it."""
    return tuple(sorted(f"{one.uuid} {figure_words(one)}" for one in highlights))


def _of(article_id: int, conflicts: Sequence[Conflict]) -> dict[int, tuple[Conflict, ...]]:
    """The conflicts by the article's own highlight, which is put on the left; the explained come last."""
    mine: dict[int, list[Conflict]] = {}
    for conflict in conflicts:
        for one, other in ((conflict.left, conflict.right), (conflict.right, conflict.left)):
            if one.article_id == article_id:
                mine.setdefault(one.id, []).append(replace(conflict, left=one, right=other))
    return {
        highlight_id: tuple(sorted(found, key=lambda conflict: conflict.explained))
        for highlight_id, found in mine.items()
    }
