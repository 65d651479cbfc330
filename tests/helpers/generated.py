"""A whole library, generated: the same articles, highlights, tags and stories for the same numbers.

The rows go in by the batch and the search index is built once at the end; otherwise they are as
imports and marking would leave them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from sqlalchemy import insert, text

from newsclip.domain.anchors import Span, make_anchor
from newsclip.domain.articles import State
from newsclip.domain.document import Block, Document, Heading, Leaf, ListItem, Paragraph, Quote
from newsclip.domain.events import Subject, Verb
from newsclip.domain.highlights import Highlight
from newsclip.storage import highlights as stored_highlights
from newsclip.storage import stories as stored_stories
from newsclip.storage.documents import to_json
from newsclip.storage.models import (
    ArticleModel,
    ArticleTagModel,
    BodyModel,
    HighlightModel,
    HighlightTagModel,
    VersionModel,
)
from newsclip.storage.opening import open_store
from newsclip.storage.store import Store, Transaction
from newsclip.storage.tags import tag_ids
from newsclip.storage.versions import count_words, lead_of
from tests.helpers.generated_text import RARE, Sentence, headline, name, sentence

LONG_WORDS = 5_000
LONG_HIGHLIGHTS = 300
WORDS = (250, 700)
BATCH = 500
_EPOCH = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)
_PUBLISHERS = ("Harbour Ledger", "Volt Weekly", "Trade Monitor", "The Saltmarsh Post", "Orvane Today",
               "Northern Dispatch", "Gridline", "Freight Letter")  # fmt: skip
_TAGS = ("exports", "range", "markets/gulf", "markets/europe", "safety", "wages", "harbour", "energy",
         "energy/grid", "courts", "to check", "interview")  # fmt: skip
_INDEXING = (
    "INSERT INTO article_index(article_index) VALUES ('rebuild')",
    # FTS5 cannot rebuild from a view that calls json_each; it can be given the rows.
    (
        "INSERT INTO highlight_index(rowid, quote, note, tags, fields) "
        "SELECT id, quote, note, tags, fields FROM highlight_words"
    ),
)
_STATES = (State.INBOX, State.INBOX, State.INBOX, State.READING, State.ARCHIVE)


@dataclass(frozen=True)
class Made:
    """An article before it is written: its document and where its sentences stand."""

    id: int
    language: str
    document: Document
    sentences: Sequence[tuple[int, Sentence]]


def long_articles(articles: int) -> int:
    """How many articles, the first ones, have 5,000 words and 300 highlights."""
    return max(1, min(12, articles // 100))


def generate(
    folder: Path, articles: int = 10_000, highlights: int = 100_000, seed: int = 7
) -> None:
    """Make a library of so many articles and highlights in an empty folder."""
    rng = Random(seed)
    store = open_store(folder)
    counts = _shares(articles, highlights)
    try:
        with store.write() as tx:
            tags = tag_ids(tx, _TAGS)
        for first in range(1, articles + 1, BATCH):
            ids = range(first, min(first + BATCH, articles + 1))
            _write_batch(store, rng, [(i, counts[i - 1]) for i in ids], tags)
        with store.write() as tx:
            _write_stories(tx, rng, articles)
            tx.session.flush()
            for statement in _INDEXING:
                tx.connection.execute(text(statement))
    finally:
        store.close()


def _shares(articles: int, highlights: int) -> list[int]:
    """How many highlights each article gets: the long ones 300, the others equal shares."""
    long = long_articles(articles)
    each = min(LONG_HIGHLIGHTS, highlights // (2 * long))
    others = articles - long
    if not others:
        return [highlights // long + (i < highlights % long) for i in range(long)]
    share, more = divmod(highlights - long * each, others)
    return [each] * long + [share + (i < more) for i in range(others)]


def _write_batch(
    store: Store, rng: Random, batch: Sequence[tuple[int, int]], tags: Sequence[int]
) -> None:
    rows: dict[type, list[dict[str, Any]]] = {
        ArticleModel: [], VersionModel: [], BodyModel: [], HighlightModel: [], ArticleTagModel: [],
        HighlightTagModel: [],
    }  # fmt: skip
    first = _next_highlight(store)
    for article_id, count in batch:
        made = _compose(rng, article_id, long=count >= LONG_HIGHLIGHTS or article_id == 1)
        _article_rows(store, rng, made, rows)
        for tag in rng.sample(range(len(tags)), rng.choice((0, 0, 1, 2))):
            rows[ArticleTagModel].append({"tag_id": tags[tag], "article_id": article_id})
        for highlight in _highlights(rng, made, count, first + len(rows[HighlightModel])):
            rows[HighlightModel].append(_highlight_row(highlight))
            rows[HighlightTagModel] += [
                {"tag_id": tags[_TAGS.index(tag)], "highlight_id": highlight.id}
                for tag in highlight.tags
            ]
    with store.write() as tx:
        for model, values in rows.items():
            if values:
                tx.connection.execute(insert(model), values)
        ids = [article_id for article_id, _ in batch]
        tx.record(Subject.ARTICLE, Verb.ADDED, ids, ids)


def _next_highlight(store: Store) -> int:
    with store.read() as connection:
        return (connection.scalar(text("SELECT max(id) FROM highlights")) or 0) + 1


# Text


def _compose(rng: Random, article_id: int, *, long: bool) -> Made:
    language = "en" if long else rng.choices(("en", "zh", "ar"), (88, 8, 4))[0]
    wanted = LONG_WORDS if long else rng.randint(*WORDS)
    blocks: list[Block] = []
    sentences: list[tuple[int, Sentence]] = []
    words = offset = 0
    while words < wanted:
        if blocks and len(blocks) % 6 == 0:
            heading = Leaf(headline(rng, language))
            blocks.append(Heading(heading))
            offset += len(heading.text) + 1
        said = [sentence(rng, language) for _ in range(rng.randint(2, 5))]
        if article_id % 2_000 == 7 and not sentences:
            said.append(Sentence(f"A single {RARE} grew beside the gate."))
        leaf = Leaf(" ".join(one.text for one in said))
        blocks.append(_block(rng, leaf))
        for one in said:
            sentences.append((offset, one))
            offset += len(one.text) + 1
            words += one.text.count(" ") + 1 if language != "zh" else len(one.text) // 2
    return Made(article_id, language, Document(tuple(blocks)), sentences)


def _block(rng: Random, leaf: Leaf) -> Block:
    turn = rng.random()
    if turn < 0.9:
        return Paragraph(leaf)
    return ListItem(leaf) if turn < 0.95 else Quote(leaf)


# Rows


def _uuid(rng: Random) -> str:
    return str(UUID(int=rng.getrandbits(128), version=4))


def _article_rows(
    store: Store, rng: Random, made: Made, rows: dict[type, list[dict[str, Any]]]
) -> None:
    added = _EPOCH - timedelta(minutes=17 * made.id)
    published = (added - timedelta(days=rng.randint(0, 9))).date().isoformat()
    publisher, canonical = rng.choice(_PUBLISHERS), made.document.text
    original = canonical.encode()
    digest, words = sha256(original).hexdigest(), count_words(made.document)
    _keep(store, digest, original)
    domain = publisher.lower().replace(" ", "")
    url = f"https://{domain}.example/{published.replace('-', '/')}/{made.id}"
    rows[ArticleModel].append({
        "id": made.id, "uuid": _uuid(rng), "title": headline(rng, made.language),
        "title_proposed": False, "byline": name(rng), "publisher": publisher,
        "published": published, "updated": "", "language": made.language, "url": url,
        "lead": lead_of(made.document), "state": rng.choice(_STATES).value, "words": words,
        "position": 0, "version_id": made.id, "versions": 1, "by_hand": [], "added": added,
        "deleted": None,
    })  # fmt: skip
    rows[VersionModel].append({
        "id": made.id, "uuid": _uuid(rng), "article_id": made.id, "number": 1, "method": "file",
        "source": f"{made.id}.txt", "final_url": "", "status": 0, "headers": {},
        "media_type": "text/plain", "importer": "plain text", "provenance": {}, "notes": [],
        "sha256": digest, "text_sha256": digest, "size": len(original), "words": words,
        "at": added,
    })  # fmt: skip
    rows[BodyModel].append(
        {"version_id": made.id, "text": canonical, "document": to_json(made.document)}
    )


def _keep(store: Store, digest: str, original: bytes) -> None:
    """Put an original in its place without waiting for the disk, ten thousand times over."""
    path = store.originals.path(digest)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(original)


def _highlights(rng: Random, made: Made, count: int, first: int) -> Iterator[Highlight]:
    """So many highlights of the article's sentences; when all are marked, of parts of them."""
    canonical, when = made.document.text, _EPOCH - timedelta(minutes=made.id)
    order = rng.sample(range(len(made.sentences)), len(made.sentences))
    for number in range(count):
        turn, which = divmod(number, len(order))
        start, said = made.sentences[order[which]]
        span = _part(Span(start, start + len(said.text)), turn)
        yield Highlight(
            id=first + number,
            uuid=UUID(_uuid(rng)),
            article_id=made.id,
            version_id=made.id,
            kind=said.kind,
            anchor=make_anchor(canonical, span),
            created=when,
            updated=when,
            note="Ask for the document." if rng.random() < 0.1 else "",
            tags=tuple(rng.sample(_TAGS, 1)) if rng.random() < 0.2 else (),
            fields=said.fields,
            paragraph=made.document.paragraph_number(span.start),
        )


def _part(span: Span, turn: int) -> Span:
    """A shorter part of the span for each turn, never empty."""
    return Span(span.start + min(3 * turn, len(span) - 1), span.end)


def _highlight_row(highlight: Highlight) -> dict[str, Any]:
    values = stored_highlights._values(highlight)
    return {"id": highlight.id, "uuid": str(highlight.uuid), **values}


def _write_stories(tx: Transaction, rng: Random, articles: int) -> None:
    for number in range(1, max(1, min(60, articles // 100)) + 1):
        story = stored_stories.add_story(tx, f"Story {number}: {headline(rng, 'en')}")
        members = rng.sample(range(1, articles + 1), min(articles, rng.randint(5, 20)))
        stored_stories.add_articles(tx, story, members)
        tx.record(Subject.STORY, Verb.ADDED, [story], members)
