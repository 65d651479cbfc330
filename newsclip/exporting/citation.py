"""One plain line that says where a passage comes from, and a quote that carries it along."""

from datetime import UTC

from newsclip.domain.articles import Article, Version
from newsclip.exporting import escaping

UNTITLED = "Untitled"

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def citation(article: Article, version: Version) -> str:
    """Author, “Title”, Publisher, 2 August 2025, https://… (captured 22 November 2026)."""
    address = article.metadata.url
    return _joined([*_parts(article), address], _captured(version))


def quote_with_source(quote: str, article: Article, version: Version) -> str:
    """The quote as a Markdown block quotation with its citation beneath, for a draft."""
    parts = [escaping.inline(part) for part in _parts(article)]
    address = escaping.web_address(article.metadata.url)
    source = _joined([*parts, address and f"<{address}>"], _captured(version))
    return f"{escaping.blockquote(quote)}\n>\n> — {source}\n"


def long_date(iso: str) -> str:
    """An ISO date in words, as precise as it is: "2 August 2025", "August 2025", "2025"."""
    year, *rest = iso.partition("T")[0].split("-")
    if not rest or not rest[0].isdecimal() or not 1 <= int(rest[0]) <= 12:
        return iso.partition("T")[0]
    month = f"{_MONTHS[int(rest[0]) - 1]} {year}"
    return f"{int(rest[1])} {month}" if len(rest) == 2 and rest[1].isdecimal() else month


def capture_date(version: Version) -> str:
    """The day of capture in UTC, in ISO."""
    return version.capture.at.astimezone(UTC).date().isoformat()


def _parts(article: Article) -> list[str]:
    known = article.metadata
    title = " ".join(known.title.split()) or UNTITLED
    published = long_date(known.published) if known.published else ""
    return [known.byline, f"“{title}”", known.publisher, published]


def _captured(version: Version) -> str:
    which = f"version {version.number}, " if version.number > 1 else ""
    return f" ({which}captured {long_date(capture_date(version))})"


def _joined(parts: list[str], end: str) -> str:
    return ", ".join(part for part in parts if part) + end
