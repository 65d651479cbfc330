"""The lines over an article in words: kicker, byline, capture."""

from urllib.parse import urlsplit

from newsclip.domain.articles import Article, Version
from newsclip.language import tr
from newsclip.ui.library.dates import date_text, long_date
from newsclip.ui.reader.heading import ArticleHeading

WORDS_A_MINUTE = 220
_ISOLATE, _END = "\u2068", "\u2069"


def heading_of(article: Article, version: Version) -> ArticleHeading:
    """What stands over the article in the reading column."""
    metadata = article.metadata
    minutes = max(1, round(article.words / WORDS_A_MINUTE))
    published = long_date(metadata.published, metadata.language) if metadata.published else ""
    title = metadata.title
    return ArticleHeading(
        kicker=_joined(metadata.publisher, published, tr("{minutes} min", minutes=minutes)),
        title=tr("{title} (proposed title)", title=title) if metadata.title_proposed else title,
        byline=_joined(metadata.byline, _host(metadata.url)),
        captured=_joined(
            tr("Captured {date_text}", date_text=date_text(version.capture.at.date().isoformat())),
            tr("version {number} of {versions}", number=version.number, versions=article.versions),
            tr("offline copy"),
        ),
    )


def short_heading(article: Article) -> ArticleHeading:
    """What stands over the article in a narrow column."""
    return ArticleHeading(kicker=article.metadata.publisher, title=article.metadata.title)


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def _joined(*parts: str) -> str:
    """The parts in their order, each in its own direction whatever the script of the others."""
    return " · ".join(f"{_ISOLATE}{part}{_END}" for part in parts if part)
