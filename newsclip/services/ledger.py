"""The ledger of contradictions of a story."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from newsclip.domain.comparison import Conflict, Pair
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.ledger import Dispute, LedgerEntry, Standing
from newsclip.domain.links import Relation
from newsclip.domain.wording import figure_words, short_quote
from newsclip.language import tr
from newsclip.services.conflicts import Conflicts, seen_words
from newsclip.services.history import History
from newsclip.services.pairs import Pairs
from newsclip.storage import disputes, stories
from newsclip.storage.store import Store

_ORDER = {Standing.OPEN: 0, Standing.EXPLAINED: 1, Standing.RESOLVED: 2}


class Ledger:
    """Every conflict of a story with its passages, its reason, its standing and a note."""

    def __init__(self, store: Store, history: History, conflicts: Conflicts, pairs: Pairs) -> None:
        self._store = store
        self._history = history
        self._conflicts = conflicts
        self._pairs = pairs

    def entries(self, story_id: int) -> list[LedgerEntry]:
        """The conflicts of the story: open ones first, then explained, then resolved ones."""
        with self._store.read() as connection:
            members = stories.members(connection, story_id)
            said = disputes.disputes(connection, story_id)
        found = self.among(members, said)
        return sorted(found, key=lambda entry: _ORDER[entry.standing])

    def among(
        self, article_ids: Sequence[int], said: Mapping[str, Dispute] | None = None
    ) -> list[LedgerEntry]:
        """The conflicts of these articles, as far as nothing was said of them."""
        by_row: dict[str, list[Conflict]] = defaultdict(list)
        for conflict in self._conflicts.among(article_ids):
            by_row[conflict.row].append(conflict)
        entries = [_of_row(key, some, said or {}) for key, some in by_row.items()]
        return entries + [
            _of_pair(pair, said or {})
            for pair in self._pairs.among(article_ids)
            if pair.confirmed and pair.relation is Relation.CONTRADICTS
        ]

    def decide(self, story_id: int, entry: LedgerEntry, standing: Standing, note: str) -> None:
        """Say what became of a conflict of the story. Undone like any other edit."""
        dispute = Dispute(entry.key, standing, note.strip(), seen_words(entry.passages))
        self._put(tr("Settle conflict"), story_id, entry, dispute)

    def withdraw(self, story_id: int, entry: LedgerEntry) -> None:
        """Take back what was said of a conflict."""
        self._put(tr("Reset conflict"), story_id, entry, None)

    def _put(self, label: str, story_id: int, entry: LedgerEntry, said: Dispute | None) -> None:
        before = self._write(story_id, entry, said)
        if before != said:
            self._history.record(
                label,
                lambda: self._write(story_id, entry, before),
                lambda: self._write(story_id, entry, said),
            )

    def _write(self, story_id: int, entry: LedgerEntry, said: Dispute | None) -> Dispute | None:
        with self._store.write() as tx:
            before = disputes.put(tx, story_id, entry.key, said)
            tx.record(Subject.STORY, Verb.EDITED, [story_id], entry.articles)
        return before


def _of_row(key: str, conflicts: Sequence[Conflict], said: Mapping[str, Dispute]) -> LedgerEntry:
    passages = _unique(h for one in conflicts for h in (one.left, one.right))
    reasons = tuple(dict.fromkeys(one.reason for one in conflicts if one.reason))
    explained = all(one.explained for one in conflicts)
    standing = Standing.EXPLAINED if explained else Standing.OPEN
    entry = LedgerEntry(key, conflicts[0].about, passages, reasons, standing)
    return _as_said(entry, said.get(key))


def _of_pair(pair: Pair, said: Mapping[str, Dispute]) -> LedgerEntry:
    key = f"pair|{pair.left.uuid}|{pair.right.uuid}"
    title = short_quote(pair.left.quote, 60)
    passages = (pair.left, pair.right)
    entry = LedgerEntry(key, title, passages, pair.reasons[:1], Standing.OPEN)
    return _as_said(entry, said.get(key))


def _as_said(entry: LedgerEntry, said: Dispute | None) -> LedgerEntry:
    """The entry as the user decided, unless something new was said since."""
    if said is None:
        return entry
    settled = said.standing is not Standing.OPEN
    anew = settled and not set(seen_words(entry.passages)) <= set(said.seen)
    return replace(
        entry,
        standing=entry.standing if anew else said.standing,
        note=said.note,
        decided=not anew,
        anew=anew,
        updated=said.updated,
    )


def _unique(highlights: Iterable[Highlight]) -> tuple[Highlight, ...]:
    found = {one.id: one for one in highlights}
    return tuple(sorted(found.values(), key=lambda one: (one.article_id, one.anchor.start)))


def passage_words(highlight: Highlight) -> str:
    """What one passage of a conflict says: the figure, or the quote of a claim."""
    if highlight.kind == "figure":
        return figure_words(highlight)
    return f"“{short_quote(highlight.quote, 120)}”"
