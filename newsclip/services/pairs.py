"""Claims of different sources that say the same or contradict each other, and what the user says."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING

from newsclip.domain.comparison import Pair
from newsclip.domain.corroboration import ClaimGroup
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import CLAIM
from newsclip.domain.links import Relation
from newsclip.language import tr
from newsclip.services.history import History
from newsclip.services.independence import Sources
from newsclip.services.links import Links
from newsclip.storage import comparing, highlights
from newsclip.storage import links as stored_links
from newsclip.storage.comparing import Refused
from newsclip.storage.store import Store

if TYPE_CHECKING:
    from newsclip.analysis.comparing.pairs import PairFinder

_MOST_FINDERS = 4
_PAIRING = frozenset((Relation.SAME, Relation.CONTRADICTS))


class Pairs:
    """Pairs of claims: what the program finds, what the user confirmed and refused."""

    def __init__(self, store: Store, history: History, links: Links, sources: Sources) -> None:
        self._store = store
        self._history = history
        self._links = links
        self._sources = sources
        self._lock = Lock()
        self._finders: dict[tuple[int, ...], PairFinder] = {}

    def among(self, article_ids: Sequence[int]) -> list[Pair]:
        """The pairs among the claims of these articles: confirmed ones first, refused ones left out."""
        columns = sorted(set(article_ids))
        with self._store.read() as connection:
            claims = highlights.of_articles(connection, columns, CLAIM.id)
            ids = [claim.id for claim in claims]
            refused = comparing.refused_pairs(connection, ids)
            linked = stored_links.of_highlights(connection, ids)
        finder = self._finder(tuple(columns))
        with self._lock:
            pairs = finder.find(claims)
        found = [pair for pair in pairs if _key(pair) not in refused]
        decided: set[Refused] = {
            (min(link.source, link.target), max(link.source, link.target), link.relation)
            for link in linked
            if link.relation in _PAIRING
        }
        return _with_confirmed(found, claims, decided)

    def _finder(self, columns: tuple[int, ...]) -> "PairFinder":
        """What finds the pairs of these articles; it is kept, so that an edit is quick to follow."""
        from newsclip.analysis.comparing.pairs import PairFinder

        with self._lock:
            finder = self._finders.pop(columns, None) or PairFinder()
            self._finders[columns] = finder
            if len(self._finders) > _MOST_FINDERS:
                self._finders.pop(next(iter(self._finders)))
        return finder

    def groups(self, article_ids: Sequence[int]) -> list[ClaimGroup]:
        """Claims put together that say the same, each with how many sources and origins it has.

        Those with most to say come first: contradicted ones, then those with most origins.
        """
        from newsclip.analysis.comparing.claims import group_claims

        columns = sorted(set(article_ids))
        pairs = self.among(columns)
        with self._store.read() as connection:
            claims = highlights.of_articles(connection, columns, CLAIM.id)
        return group_claims(claims, pairs, self._sources.among(columns))

    def confirm(self, pair: Pair) -> None:
        """Say that a pair is one: it becomes a link between the two highlights.

        Raises InvalidInputError where it is one already, NotFoundError.
        """
        self._links.add(pair.left.id, pair.right.id, pair.relation)

    def refuse(self, pair: Pair) -> None:
        """Say that a pair is none; it is not proposed again."""
        refused = _key(pair)
        self._refuse(refused, pair)
        self._history.record(
            tr("Not a pair"),
            lambda: self._allow(refused, pair),
            lambda: self._refuse(refused, pair),
        )

    def _refuse(self, refused: Refused, pair: Pair) -> None:
        with self._store.write() as tx:
            comparing.refuse_pair(tx, refused)
            tx.record(Subject.HIGHLIGHT, Verb.EDITED, refused[:2], _articles(pair))

    def _allow(self, refused: Refused, pair: Pair) -> None:
        with self._store.write() as tx:
            comparing.allow_pair(tx, refused)
            tx.record(Subject.HIGHLIGHT, Verb.EDITED, refused[:2], _articles(pair))


def _articles(pair: Pair) -> list[int]:
    return [pair.left.article_id, pair.right.article_id]


def _key(pair: Pair) -> Refused:
    one, other = sorted((pair.left.id, pair.right.id))
    return one, other, pair.relation


def _with_confirmed(
    found: Iterable[Pair], claims: Sequence[Highlight], decided: set[Refused]
) -> list[Pair]:
    """The pairs with those the user linked first; what was linked otherwise is not proposed."""
    by_id = {claim.id: claim for claim in claims}
    proposed = {_key(pair): pair for pair in found}
    settled = {key[:2] for key in decided}
    confirmed = []
    for key in sorted(decided):
        one, other, relation = key
        if one in by_id and other in by_id:
            known = proposed.get(key) or Pair(by_id[one], by_id[other], relation, 1.0)
            confirmed.append(replace(known, confirmed=True))
    return [*confirmed, *(p for key, p in proposed.items() if key[:2] not in settled)]
