"""What the program proposes for marking, and what the user makes of it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from newsclip.domain.anchors import Span
from newsclip.domain.errors import NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import KINDS
from newsclip.domain.progress import Progress, Silent
from newsclip.domain.suggestions import Suggestion, SuggestionState
from newsclip.language import tr
from newsclip.services.documents import Documents
from newsclip.services.highlights import Highlights
from newsclip.services.history import History
from newsclip.services.workers import Workers
from newsclip.storage import articles as stored_articles
from newsclip.storage import highlights as stored_highlights
from newsclip.storage import suggestions as stored
from newsclip.storage import versions
from newsclip.storage.store import Store, Transaction


class Suggestions:
    """Finds suggestions, offers those that are open, and turns them into highlights."""

    def __init__(
        self,
        store: Store,
        history: History,
        documents: Documents,
        highlights: Highlights,
        workers: Workers,
    ) -> None:
        self._store = store
        self._history = history
        self._documents = documents
        self._highlights = highlights
        self._workers = workers

    def find(self, version_id: int, progress: Progress | None = None) -> bool:
        """Look a version through, unless these rules did before; whether it was looked through now.

        The work is done in a process of its own. Raises NotFoundError and what workers fail with.
        """
        from newsclip.analysis.suggesting import REVISION

        with self._store.read() as connection:
            if stored.looked_through(connection, version_id, REVISION):
                return False
            version = versions.version(connection, version_id)
            article = stored_articles.get(connection, version.article_id)
        document = self._documents.get(version_id)
        found = self._workers.suggestions(document, article.metadata.language, progress or Silent())
        with self._store.write() as tx:
            if versions.text_of(tx.connection, version_id) is None:
                raise NotFoundError(tr("That version is no longer in the library."))
            stored.put(tx, article.id, version_id, found, REVISION)
            tx.record(Subject.SUGGESTION, Verb.ADDED, [version_id], [article.id])
        return True

    def of_version(self, version_id: int) -> list[Suggestion]:
        """The open suggestions of a version in the order of the text, ranked for this user.

        What is marked already is not proposed: where a highlight of the same kind overlaps, or one
        of any kind has just these words.
        """
        with self._store.read() as connection:
            found = stored.open_of_version(connection, version_id)
            if not found:
                return []
            known = stored.verdicts(connection)
            marked = stored_highlights.of_version(connection, version_id)
        return self._ranked(_unmarked(found, marked), known, version_id)

    def _ranked(
        self, found: Iterable[Suggestion], known: dict[str, tuple[int, int]], version_id: int
    ) -> list[Suggestion]:
        from newsclip.analysis.ranking import rank

        document = self._documents.get(version_id)
        return [
            replace(
                one,
                rank=rank(one.score, one.features, known),
                paragraph=document.paragraph_number(one.start),
            )
            for one in found
        ]

    def accept(self, ids: Sequence[int], *, kind: str = "") -> list[Highlight]:
        """Make highlights of suggestions, of another kind where one is given, as one step.

        Raises NotFoundError when none of them is open any more.
        """
        found = self._open(ids)
        label = tr("Accept suggestion", "Accept {n} suggestions", n=len(found))
        with self._history.group(label):
            made = [self._mark(one, kind or one.kind) for one in found]
            self._decide(label, found, SuggestionState.ACCEPTED)
        return made

    def dismiss(self, ids: Sequence[int]) -> None:
        """Propose these no more, in no version of their article. Raises NotFoundError."""
        found = self._open(ids)
        label = tr("Dismiss suggestion", "Dismiss {n} suggestions", n=len(found))
        self._decide(label, found, SuggestionState.DISMISSED)

    def _open(self, ids: Sequence[int]) -> list[Suggestion]:
        with self._store.read() as connection:
            found = stored.get_many(connection, ids)
        still = [one for one in found if one.state is SuggestionState.OPEN]
        if not still:
            raise NotFoundError(tr("That suggestion is no longer open."))
        return still

    def _mark(self, one: Suggestion, kind: str) -> Highlight:
        known = KINDS.get(kind)
        fields = {
            name: value
            for name, value in one.fields.items()
            if kind == one.kind or (known and known.field(name))
        }
        return self._highlights.add(one.version_id, one.span, kind, fields=fields)

    def _decide(self, label: str, found: Sequence[Suggestion], state: SuggestionState) -> None:
        self._put(found, SuggestionState.OPEN, state)
        self._history.record(
            label,
            lambda: self._put(found, state, SuggestionState.OPEN),
            lambda: self._put(found, SuggestionState.OPEN, state),
        )

    def _put(
        self, found: Sequence[Suggestion], before: SuggestionState, after: SuggestionState
    ) -> None:
        """Set the state, and count it as a verdict on every feature, or take that back."""
        ids = [one.id for one in found]
        with self._store.write() as tx:
            known = {one.id for one in stored.get_many(tx.connection, ids) if one.state is before}
            mine = [one for one in found if one.id in known]
            stored.set_state(tx, [one.id for one in mine], after)
            _count(tx, mine, before, -1)
            _count(tx, mine, after, 1)
            tx.record(Subject.SUGGESTION, Verb.EDITED, ids, [one.article_id for one in found])


def _count(tx: Transaction, found: Sequence[Suggestion], state: SuggestionState, by: int) -> None:
    counted = Counter(feature for one in found for feature in set(one.features))
    for feature, times in counted.items():
        stored.count_verdicts(tx, [feature], state, by * times)


def _unmarked(found: Sequence[Suggestion], marked: Sequence[Highlight]) -> list[Suggestion]:
    """Those that no highlight stands for already; both in the order of the text."""
    shown = [(one.anchor.span, one.kind) for one in marked if not one.displaced]
    exact = {span for span, _ in shown}
    by_kind: dict[str, list[Span]] = {}
    for span, kind in sorted(shown):
        by_kind.setdefault(kind, []).append(span)
    covers = {kind: _Cover(spans) for kind, spans in by_kind.items()}
    return [
        one
        for one in found
        if one.span not in exact and not (one.kind in covers and covers[one.kind].meets(one.span))
    ]


class _Cover:
    """Whether any of many spans meets another one."""

    def __init__(self, spans: Sequence[Span]) -> None:
        """The spans have to be in order."""
        self._starts = [span.start for span in spans]
        self._reach = list(accumulate((span.end for span in spans), max))

    def meets(self, span: Span) -> bool:
        """Whether one of them shares a code point with this."""
        before = bisect_left(self._starts, span.end)
        return before > 0 and self._reach[before - 1] > span.start
