"""What other articles say against the figures of this one, in words."""

from collections.abc import Mapping, Sequence

from newsclip.domain.comparison import Conflict
from newsclip.domain.wording import figure_words
from newsclip.services.desk import Desk
from newsclip.ui.inspector.facts_view import ConflictWords

Found = Mapping[int, Sequence[ConflictWords]]
MOST = 3
"""Conflicts that one card shows; Compare has the rest."""


def conflicts_of(desk: Desk, article_id: int) -> Found:
    """The conflicts of an article's highlights; takes as long as comparing its story does."""
    found = desk.conflicts.of_article(article_id)
    others = {conflict.right.article_id for some in found.values() for conflict in some}
    names = {
        article.id: article.metadata.publisher or article.metadata.title
        for article in desk.articles.get_many(sorted(others))
    }
    return {
        highlight_id: tuple(_words(conflict, names) for conflict in some[:MOST])
        for highlight_id, some in found.items()
    }


def _words(conflict: Conflict, names: Mapping[int, str]) -> ConflictWords:
    other = conflict.right
    name = names.get(other.article_id, "")
    words = f"{figure_words(other)} in {name}" if name else figure_words(other)
    return ConflictWords(other.article_id, other.id, words, conflict.reason)
