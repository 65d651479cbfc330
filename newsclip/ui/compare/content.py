"""What the columns show, read from the desk off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass

from newsclip.domain.articles import Article
from newsclip.domain.document import Document
from newsclip.domain.errors import NotFoundError
from newsclip.domain.highlights import Highlight
from newsclip.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Content:
    """One column: the article, its text and its highlights."""

    article: Article
    document: Document
    highlights: tuple[Highlight, ...]
    waiting: int = 0
    """How many of its highlights wait for a decision, since their passage changed."""


def waiting_of(desk: Desk, article: Article) -> int:
    """How many highlights of the article wait for a decision."""
    return len(desk.versions.changed(article.id)) if article.versions > 1 else 0


def load(desk: Desk, ids: Sequence[int]) -> dict[int, Content]:
    """The contents of the articles; those in the Trash or gone for good are left out."""
    found: dict[int, Content] = {}
    for article in desk.articles.get_many(ids):
        if article.deleted is not None:
            continue
        try:
            document = desk.articles.document(article.version_id)
        except NotFoundError:
            continue
        highlights = tuple(desk.highlights.of_version(article.version_id))
        found[article.id] = Content(article, document, highlights, waiting_of(desk, article))
    return found
