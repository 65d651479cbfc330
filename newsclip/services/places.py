"""Highlights with all their places: what a decision about versions changes, and puts back."""

from collections.abc import Sequence

from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.domain.placements import Placement
from newsclip.storage import highlights as stored
from newsclip.storage import placements
from newsclip.storage.store import Transaction

Places = tuple[Highlight, tuple[Placement, ...]]
"""A highlight and its places in other versions."""


def places_of(tx: Transaction, ids: Sequence[int]) -> tuple[Places, ...]:
    """The highlights with all their places; those that are gone are left out."""
    its: dict[int, list[Placement]] = {}
    for place in placements.of_highlights(tx.connection, ids):
        its.setdefault(place.highlight_id, []).append(place)
    found = stored.get_many(tx.connection, ids)
    return tuple((one, tuple(its.get(one.id, ()))) for one in found)


def put_back(tx: Transaction, places: Sequence[Places]) -> None:
    """Let the highlights that are still there have these places and no others."""
    here = {one.id for one in stored.get_many(tx.connection, [h.id for h, _ in places])}
    for highlight, its in places:
        if highlight.id not in here:
            continue
        stored.put(tx, highlight)
        for stale in placements.of_highlights(tx.connection, [highlight.id]):
            placements.remove(tx, highlight.id, stale.version_id)
        for place in its:
            placements.put(tx, place)
    tell(tx, places)


def tell(tx: Transaction, places: Sequence[Places]) -> None:
    """Log that the highlights changed."""
    ids = [highlight.id for highlight, _ in places]
    articles = [highlight.article_id for highlight, _ in places]
    tx.record(Subject.HIGHLIGHT, Verb.EDITED, ids, articles)
