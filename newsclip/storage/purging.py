"""Emptying the Trash of everything that is not an article: highlights, stories, saved searches."""

from sqlalchemy import delete, select

from newsclip.domain.events import Subject, Verb
from newsclip.storage import highlights
from newsclip.storage.models import HighlightModel, SearchModel, StoryModel
from newsclip.storage.store import Transaction


def purge(tx: Transaction) -> int:
    """Delete for good what was deleted, articles aside. Returns how many things there were."""
    return _purge_highlights(tx) + _purge_stories(tx) + _purge_searches(tx)


def _purge_highlights(tx: Transaction) -> int:
    gone = tx.session.execute(
        select(HighlightModel.id, HighlightModel.article_id).where(
            HighlightModel.deleted.is_not(None)
        )
    ).all()
    ids = [row.id for row in gone]
    for highlight_id in ids:
        highlights.unindex(tx, highlight_id)
    tx.session.execute(delete(HighlightModel).where(HighlightModel.deleted.is_not(None)))
    tx.record(Subject.HIGHLIGHT, Verb.REMOVED, ids, [row.article_id for row in gone])
    return len(ids)


def _purge_stories(tx: Transaction) -> int:
    ids = list(tx.session.scalars(select(StoryModel.id).where(StoryModel.deleted.is_not(None))))
    tx.session.execute(delete(StoryModel).where(StoryModel.deleted.is_not(None)))
    tx.record(Subject.STORY, Verb.REMOVED, ids)
    return len(ids)


def _purge_searches(tx: Transaction) -> int:
    ids = list(tx.session.scalars(select(SearchModel.id).where(SearchModel.deleted.is_not(None))))
    tx.session.execute(delete(SearchModel).where(SearchModel.deleted.is_not(None)))
    tx.record(Subject.SEARCH, Verb.REMOVED, ids)
    return len(ids)
