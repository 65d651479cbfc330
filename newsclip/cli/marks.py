"""Highlights as rows of a table."""

from newsclip.cli.tables import Column
from newsclip.domain.highlights import EvidenceRow, Highlight
from newsclip.domain.wording import about_words, standing_words

_ID = Column("id", right=True)
_KIND = Column("kind")
_ARTICLE = Column("article", right=True)
_PARAGRAPH = Column("¶", right=True)
_TEXTS = tuple(Column(heading, gives=True) for heading in ("quote", "about", "amounts to", "tags"))
_SOURCE = Column("publisher", gives=True)


def highlight_columns(*, article: bool = True) -> tuple[Column, ...]:
    """The columns of ``highlight_cells``; without those of the article when it is known."""
    if not article:
        return (_ID, _KIND, _PARAGRAPH, *_TEXTS)
    return (_ID, _KIND, _ARTICLE, _SOURCE, _PARAGRAPH, *_TEXTS)


def highlight_cells(
    highlight: Highlight, *, publisher: str = "", article: bool = True
) -> list[str]:
    """A highlight as a row of that table."""
    where = [str(highlight.article_id), publisher] if article else []
    return [
        str(highlight.id),
        highlight.kind,
        *where,
        f"p. {highlight.page}" if highlight.page else str(highlight.paragraph),
        highlight.quote,
        about_words(highlight),
        standing_words(highlight),
        ", ".join(highlight.tags),
    ]


def evidence_cells(row: EvidenceRow) -> list[str]:
    """A highlight with what names its article as a row of that table."""
    return highlight_cells(row.highlight, publisher=row.publisher)
