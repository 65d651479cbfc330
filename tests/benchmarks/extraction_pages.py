"""Real pages with their known article, and the extractors they are given to in turn."""

import json
import logging
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from time import process_time
from typing import Any

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.errors import NewsClipError
from newsclip.importing.importer import Hints
from newsclip.importing.worker import extract_in_worker
from tests.benchmarks.pages import real_pages

SPACELESS = re.compile("([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])")


@dataclass(frozen=True)
class KnownPage:
    """A saved page, the text of its article, and what is known of it (title, byline, ...)."""

    name: str
    source: bytes
    text: str
    known: dict[str, str]


@dataclass
class Taken:
    """What one extractor made of the pages: texts, metadata, and seconds of processor time."""

    texts: list[str] = field(default_factory=list)
    metadata: list[Metadata] = field(default_factory=list)
    seconds: float = 0.0


@dataclass(frozen=True)
class Extractor:
    """Text, which is timed, and metadata, which is not: peers give the two apart."""

    text: Callable[[bytes], str]
    metadata: Callable[[bytes], Metadata]


def readability_pages(data: Path | None) -> list[KnownPage]:
    """Pages whose article is known as mark-up."""
    return [
        KnownPage(
            file.parent.name,
            file.read_bytes(),
            _text_of(file.with_name("expected.html").read_bytes()),
            _known(file.with_name("expected-metadata.json")),
        )
        for file in real_pages(data)
    ]


def newspaper_pages(data: Path | None) -> list[KnownPage]:
    """Pages in many languages whose article is known as text."""
    folder = data / "pages" / "newspaper" if data else None
    if folder is None or not folder.is_dir():
        return []
    return [
        KnownPage(
            file.stem,
            file.read_bytes(),
            (folder / "txt" / f"{file.stem}.txt").read_text("utf-8"),
            _known(folder / "metadata" / f"{file.stem}.json"),
        )
        for file in sorted((folder / "html").glob("*.html"))
        if (folder / "txt" / f"{file.stem}.txt").exists()
    ]


def extractors() -> dict[str, Extractor]:
    """Ours, and those of the peers that are installed."""
    found = {"ours": Extractor(_our_text, _our_metadata)}
    if find_spec("trafilatura"):
        found["trafilatura"] = Extractor(_trafilatura_text, _trafilatura_metadata)
    if find_spec("readability"):
        found["readability-lxml"] = Extractor(_readability_text, _readability_metadata)
    return found


def take(pages: list[KnownPage]) -> dict[str, Taken]:
    """Give every page to every extractor in turn, after one round over a page to warm up."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("readability").setLevel(logging.CRITICAL)
    known = extractors()
    taken = {name: Taken() for name in known}
    for extractor in known.values():
        extractor.text(pages[0].source)
    for page in pages:
        for name, extractor in known.items():
            begin = process_time()
            taken[name].texts.append(extractor.text(page.source))
            taken[name].seconds += process_time() - begin
            taken[name].metadata.append(extractor.metadata(page.source))
    return taken


def f1(found: str, gold: str) -> float:
    """The harmonic mean of precision and recall over words, repeated ones counted."""
    mine, theirs = Counter(_tokens(found)), Counter(_tokens(gold))
    both = (mine & theirs).total()
    return 2 * both / (mine.total() + theirs.total()) if both else float(not mine and not theirs)


def _tokens(text: str) -> list[str]:
    """Words; where a script has no spaces, single characters."""
    return re.findall(r"\w+", SPACELESS.sub(r" \1 ", text.lower()))


def _text_of(markup: bytes) -> str:
    from lxml.html import HTMLParser, document_fromstring

    root = document_fromstring(markup, parser=HTMLParser(encoding="utf-8"))
    return " ".join(root.itertext())


def _known(file: Path) -> dict[str, str]:
    """What is known of a page, under the names of our metadata; what is not known is not there."""
    if not file.exists():
        return {}
    raw: dict[str, Any] = json.loads(file.read_text("utf-8"))
    named = {
        "title": raw.get("title"),
        "byline": raw.get("byline") or ", ".join(raw.get("authors") or []),
        "published": raw.get("publishedTime") or raw.get("publish_date"),
        "language": raw.get("lang") or raw.get("language"),
        "publisher": raw.get("siteName"),
    }
    return {name: str(value) for name, value in named.items() if value}


def _ours(source: bytes) -> Extracted | None:
    try:
        return extract_in_worker(source, Hints("page.html"))
    except NewsClipError:
        return None


def _our_text(source: bytes) -> str:
    found = _ours(source)
    return found.document.text if found else ""


def _our_metadata(source: bytes) -> Metadata:
    found = _ours(source)
    return found.metadata if found else Metadata()


def _trafilatura_text(source: bytes) -> str:
    from trafilatura import extract

    return extract(source) or ""


def _trafilatura_metadata(source: bytes) -> Metadata:
    from trafilatura import extract_metadata

    found = extract_metadata(source)
    return Metadata(
        title=found.title or "",
        byline=(found.author or "").replace(";", ","),
        publisher=found.sitename or "",
        published=found.date or "",
        language=found.language or "",
    )


def _readability_text(source: bytes) -> str:
    from readability import Document

    try:
        return _text_of(Document(source.decode("utf-8", "replace")).summary().encode())
    except Exception:  # noqa: BLE001 - the peer fails on some pages, which counts as nothing found
        return ""


def _readability_metadata(source: bytes) -> Metadata:
    from readability import Document

    try:
        return Metadata(title=Document(source.decode("utf-8", "replace")).short_title())
    except Exception:  # noqa: BLE001 - as above
        return Metadata()
