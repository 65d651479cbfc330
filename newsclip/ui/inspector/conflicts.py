"""What other articles say against the figures of this one, in words."""

from collections.abc import Mapping, Sequence

from newsclip.domain.comparison import Conflict
from newsclip.domain.wording import figure_words, short_quote
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.services.links import Linked
from newsclip.ui.inspector.facts_view import ConflictWords

Found = Mapping[int, Sequence[ConflictWords]]
SHORT = 48
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
    words = (
        tr("{other} in {name}", other=figure_words(other), name=name)
        if name
        else figure_words(other)
    )
    label = tr("Differs") if conflict.explained else tr("Conflict")
    return ConflictWords(other.article_id, other.id, words, conflict.reason, label)


def links_of(desk: Desk, highlight_ids: Sequence[int]) -> Found:
    """What the user linked the highlights to, from the side of each."""
    return {
        end: tuple(
            ConflictWords(
                one.row.highlight.article_id,
                one.row.highlight.id,
                _linked_words(one),
                one.row.highlight.quote,
                one.words,
                one.link.id,
            )
            for one in some
        )
        for end, some in desk.links.of(highlight_ids).items()
    }


def _linked_words(one: Linked) -> str:
    place = one.row.publisher or one.row.title
    quote = f"“{short_quote(one.row.highlight.quote, SHORT)}”"
    return tr("{quote} in {place}", quote=quote, place=place) if place else quote
