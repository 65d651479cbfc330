"""A real desk over a real library in a temporary folder, with articles made by hand."""

import atexit
import shutil
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.domain.anchors import Span
from newsclip.domain.articles import Article, Capture, Extracted, Metadata, State
from newsclip.domain.document import Block, Document, Heading, Leaf, Paragraph
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.services.bus import Bus
from newsclip.services.desk import Desk, open_desk
from newsclip.services.preferences import Preferences
from newsclip.storage import articles as stored
from newsclip.storage import versions
from newsclip.storage.opening import open_store

if TYPE_CHECKING:
    from newsclip.ui.context import Context

CAPTURED = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)


@cache
def _empty() -> Path:
    """A library without anything in it, made once: the migrations take longer than most tests."""
    folder = Path(tempfile.mkdtemp(prefix="newsclip-empty-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    open_store(folder).close()
    return folder


def lay_empty(folder: Path) -> None:
    """Put an empty library into the folder, unless something is there already."""
    if not folder.exists():
        shutil.copytree(_empty(), folder)


def make_desk(folder: Path) -> Desk:
    """A desk over ``folder/library``, with settings of its own."""
    lay_empty(folder / "library")
    bus = Bus()
    preferences = Preferences(folder / "config" / "settings.json", bus)
    return open_desk(folder / "library", preferences=preferences, bus=bus, worker_count=1)


def prose(paragraphs: Sequence[str]) -> Document:
    """A document of paragraphs; a line that begins with "# " is a heading."""
    blocks: list[Block] = []
    for words in paragraphs:
        if words.startswith("# "):
            blocks.append(Heading(Leaf(words[2:])))
        else:
            blocks.append(Paragraph(Leaf(words)))
    return Document(tuple(blocks))


def add_article(
    desk: Desk,
    *,
    title: str = "A title",
    paragraphs: Sequence[str] = ("One paragraph of text.",),
    document: Document | None = None,
    publisher: str = "Harbour Ledger",
    byline: str = "Ada Example",
    published: str = "2025-08-02",
    language: str = "en",
    url: str = "",
    state: State = State.INBOX,
    tags: Sequence[str] = (),
) -> Article:
    """An article in the library, as an import would leave it."""
    metadata = Metadata(
        title=title,
        byline=byline,
        publisher=publisher,
        published=published,
        language=language,
        url=url,
    )
    extracted = Extracted(document or prose(paragraphs), metadata, "by hand", "text/plain")
    original = extracted.document.text.encode()
    capture = Capture("file", f"{title}.txt", CAPTURED)
    digest = desk.store.originals.put(original)
    with desk.store.write() as tx:
        article_id = stored.insert(tx, metadata, state)
        versions.insert_version(tx, article_id, extracted, capture, digest, len(original))
        tx.record(Subject.ARTICLE, Verb.ADDED, [article_id], [article_id])
    if tags:
        desk.articles.tag([article_id], add=tags)
        desk.history.clear()
    return desk.articles.get(article_id)


def mark(
    desk: Desk,
    article: Article,
    quote: str,
    kind: str,
    *,
    note: str = "",
    tags: Sequence[str] = (),
    **fields: str,
) -> Highlight:
    """Mark the first place where the quote stands."""
    text = desk.articles.document(article.version_id).text
    start = text.index(quote)
    span = Span(start, start + len(quote))
    return desk.highlights.add(article.version_id, span, kind, fields=fields, note=note, tags=tags)


def make_context(desk: Desk, theme: str = "light") -> "Context":
    """The surroundings of a view, as the window makes them."""
    from PySide6.QtWidgets import QApplication

    from newsclip.ui.actions import Actions
    from newsclip.ui.bridge import Bridge
    from newsclip.ui.context import Context
    from newsclip.ui.jobs import JobRunner
    from newsclip.ui.theme import ThemeController

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    themes = ThemeController(app, theme)
    return Context(desk, Bridge(desk.bus), themes, Actions(), JobRunner())
