"""Articles and versions: writing one, listing many."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Connection, delete, func, select, text, update

from newsclip.domain.articles import (
    EDITABLE,
    Article,
    ArticleRow,
    Capture,
    Extracted,
    Metadata,
    State,
    Version,
)
from newsclip.domain.document import Document, Heading, Image
from newsclip.domain.errors import NotFoundError
from newsclip.domain.scope import ArticleSort
from newsclip.storage import tags
from newsclip.storage.documents import from_json, to_json
from newsclip.storage.models import (
    ArticleModel,
    BodyModel,
    HighlightModel,
    VersionImageModel,
    VersionModel,
)
from newsclip.storage.store import Transaction

LEAD = 240
_ORDERS: Mapping[ArticleSort, tuple[Any, ...]] = {
    ArticleSort.NEWEST: (ArticleModel.published.desc(), ArticleModel.id.desc()),
    ArticleSort.OLDEST: (ArticleModel.published, ArticleModel.id),
    ArticleSort.ADDED: (ArticleModel.added.desc(), ArticleModel.id.desc()),
    ArticleSort.TITLE: (func.lower(ArticleModel.title), ArticleModel.id),
    ArticleSort.PUBLISHER: (
        func.lower(ArticleModel.publisher),
        ArticleModel.published.desc(),
        ArticleModel.id.desc(),
    ),
    ArticleSort.RELEVANCE: (ArticleModel.published.desc(), ArticleModel.id.desc()),
}
_ROW = (
    ArticleModel.id,
    ArticleModel.title,
    ArticleModel.title_proposed,
    ArticleModel.publisher,
    ArticleModel.published,
    ArticleModel.added,
    ArticleModel.lead,
    ArticleModel.state,
    ArticleModel.language,
)


def text_digest(document: Document) -> str:
    """The SHA-256 of a document's canonical text: the same words, whatever the container."""
    return sha256(document.text.encode()).hexdigest()


def lead_of(document: Document) -> str:
    """The first words of prose, for lists."""
    parts: list[str] = []
    for block in document.blocks:
        if not isinstance(block, Heading | Image):
            parts += [leaf.text for leaf in block.leaves]
        if sum(map(len, parts)) > LEAD:
            break
    return " ".join(" ".join(parts).split())[:LEAD]


def count_words(document: Document) -> int:
    """Words as a reader would count them; a character of a script without spaces counts half."""
    from newsclip.storage.segments import segmented

    canonical = document.text
    spaced = len(canonical.split())
    return max(spaced, len(segmented(canonical).split()) // 2)


def insert(tx: Transaction, metadata: Metadata, state: State) -> int:
    """A new article without a version yet. Returns its id."""
    article = ArticleModel(
        uuid=str(uuid4()),
        title_proposed=metadata.title_proposed,
        state=state.value,
        added=tx.now,
        **{name: getattr(metadata, name) for name in EDITABLE},
    )
    tx.session.add(article)
    tx.session.flush()
    return article.id


def insert_version(
    tx: Transaction, article_id: int, extracted: Extracted, capture: Capture, digest: str, size: int
) -> int:
    """A new version, made the current one and indexed for search. Returns its id."""
    article = _model(tx, article_id)
    unindex(tx, article_id)
    words = count_words(extracted.document)
    version = VersionModel(
        uuid=str(uuid4()),
        article_id=article_id,
        number=article.versions + 1,
        method=capture.method,
        source=capture.source,
        final_url=capture.final_url,
        status=capture.status,
        headers=dict(capture.headers),
        media_type=extracted.media_type or capture.media_type,
        importer=extracted.importer,
        provenance=dict(extracted.provenance),
        notes=list(extracted.notes),
        sha256=digest,
        text_sha256=text_digest(extracted.document),
        size=size,
        words=words,
        at=capture.at,
    )
    tx.session.add(version)
    tx.session.flush()
    _insert_body(tx, version.id, extracted.document)
    article.version_id = version.id
    article.versions = version.number
    article.words = words
    article.lead = lead_of(extracted.document)
    tx.session.flush()
    index(tx, article_id)
    return version.id


def _insert_body(tx: Transaction, version_id: int, document: Document) -> None:
    tx.session.add(BodyModel(version_id=version_id, text=document.text, document=to_json(document)))
    images = {b.sha256 for b in document.blocks if isinstance(b, Image) and b.sha256}
    for digest in sorted(images):
        tx.session.add(VersionImageModel(version_id=version_id, sha256=digest))
    tx.session.flush()


def replace_document(tx: Transaction, version_id: int, document: Document) -> None:
    """Put another document with the same canonical text in place: images that have arrived."""
    body = tx.session.get(BodyModel, version_id)
    if body is None or body.text != document.text:
        message = "the canonical text of a version never changes"
        raise ValueError(message)
    body.document = to_json(document)
    tx.session.execute(delete(VersionImageModel).where(VersionImageModel.version_id == version_id))
    images = {b.sha256 for b in document.blocks if isinstance(b, Image) and b.sha256}
    for digest in sorted(images):
        tx.session.add(VersionImageModel(version_id=version_id, sha256=digest))


def index(tx: Transaction, article_id: int) -> None:
    """Put the article's words into the search index."""
    tx.session.flush()
    tx.connection.execute(
        text(
            "INSERT INTO article_index(rowid, title, body, source, tags) "
            "SELECT id, title, body, source, tags FROM article_words WHERE id = :id"
        ),
        {"id": article_id},
    )


def unindex(tx: Transaction, article_id: int) -> None:
    """Take the article's words out of the index; must come before any of them changes."""
    tx.session.flush()
    tx.connection.execute(
        text(
            "INSERT INTO article_index(article_index, rowid, title, body, source, tags) "
            "SELECT 'delete', id, title, body, source, tags FROM article_words WHERE id = :id"
        ),
        {"id": article_id},
    )


def put(tx: Transaction, article: Article) -> None:
    """Make the stored article as this one says: metadata, state, tags, Trash."""
    model = _model(tx, article.id)
    by_hand = set(model.by_hand)
    reworded = _searched(article) != _searched(get(tx.connection, article.id))
    if reworded:
        unindex(tx, article.id)
    for name in EDITABLE:
        value = getattr(article.metadata, name)
        if getattr(model, name) != value:
            setattr(model, name, value)
            by_hand.add(name)
    model.by_hand = sorted(by_hand)
    model.title_proposed = article.metadata.title_proposed
    model.state = article.state.value
    model.deleted = article.deleted
    if reworded:
        tags.set_article_tags(tx, article.id, article.tags)
        index(tx, article.id)
    tx.session.flush()


def _searched(article: Article) -> tuple[object, ...]:
    """What of an article, besides its text, the search index holds."""
    metadata = article.metadata
    return (metadata.title, metadata.byline, metadata.publisher, article.tags)


def set_position(tx: Transaction, article_id: int, position: int) -> None:
    """Remember where reading stopped; not a change that anybody is told of."""
    tx.session.execute(
        update(ArticleModel).where(ArticleModel.id == article_id).values(position=position)
    )


def destroy(tx: Transaction, article_id: int) -> tuple[set[str], set[str]]:
    """Delete the article for good. Returns the SHA-256 of originals and images it alone used."""
    versions = select(VersionModel.id).where(VersionModel.article_id == article_id)
    originals = set(
        tx.session.scalars(select(VersionModel.sha256).where(VersionModel.article_id == article_id))
    )
    images = set(
        tx.session.scalars(
            select(VersionImageModel.sha256).where(VersionImageModel.version_id.in_(versions))
        )
    )
    unindex(tx, article_id)
    _unindex_highlights(tx, article_id)
    tx.session.execute(delete(ArticleModel).where(ArticleModel.id == article_id))
    kept = set(
        tx.session.scalars(select(VersionModel.sha256).where(VersionModel.sha256.in_(originals)))
    )
    shown = set(
        tx.session.scalars(
            select(VersionImageModel.sha256).where(VersionImageModel.sha256.in_(images))
        )
    )
    return originals - kept, images - shown


def _unindex_highlights(tx: Transaction, article_id: int) -> None:
    from newsclip.storage import highlights

    for highlight_id in tx.session.scalars(
        select(HighlightModel.id).where(HighlightModel.article_id == article_id)
    ):
        highlights.unindex(tx, highlight_id)


def _model(tx: Transaction, article_id: int) -> ArticleModel:
    model = tx.session.get(ArticleModel, article_id)
    if model is None:
        raise NotFoundError("That article is no longer in the library.")
    return model


def get(connection: Connection, article_id: int) -> Article:
    """One article. Raises NotFoundError."""
    found = get_many(connection, [article_id])
    if not found:
        raise NotFoundError("That article is no longer in the library.")
    return found[0]


def get_many(connection: Connection, ids: Sequence[int]) -> list[Article]:
    """The articles with these ids, in the order asked; those that are gone are left out."""
    rows = connection.execute(select(ArticleModel.__table__).where(ArticleModel.id.in_(ids))).all()
    tagged = tags.names_of_articles(connection, ids)
    found = {row.id: _article(row, tagged.get(row.id, ())) for row in rows}
    return [found[i] for i in ids if i in found]


def _article(row: Any, tag_names: tuple[str, ...]) -> Article:
    return Article(
        id=row.id,
        uuid=UUID(row.uuid),
        metadata=Metadata(
            title_proposed=row.title_proposed, **{name: getattr(row, name) for name in EDITABLE}
        ),
        state=State(row.state),
        added=row.added,
        version_id=row.version_id,
        versions=row.versions,
        words=row.words,
        tags=tag_names,
        position=row.position,
        deleted=row.deleted,
    )


def ids(
    connection: Connection, condition: ColumnElement[bool], sort: ArticleSort = ArticleSort.NEWEST
) -> list[int]:
    """The ids of the articles that the condition lets through, in order."""
    return list(
        connection.scalars(select(ArticleModel.id).where(condition).order_by(*_ORDERS[sort]))
    )


def rows(connection: Connection, ids_: Sequence[int]) -> list[ArticleRow]:
    """What a list shows of these articles, in the order asked."""
    counts: dict[int, dict[str, int]] = {}
    counted = (
        select(HighlightModel.article_id, HighlightModel.kind, func.count())
        .where(HighlightModel.article_id.in_(ids_), HighlightModel.deleted.is_(None))
        .group_by(HighlightModel.article_id, HighlightModel.kind)
    )
    for article_id, kind, count in connection.execute(counted):
        counts.setdefault(article_id, {})[kind] = count
    found = {
        row.id: _row(row, counts.get(row.id, {}))
        for row in connection.execute(select(*_ROW).where(ArticleModel.id.in_(ids_)))
    }
    return [found[i] for i in ids_ if i in found]


def _row(row: Any, counts: dict[str, int]) -> ArticleRow:
    return ArticleRow(
        id=row.id,
        title=row.title,
        publisher=row.publisher,
        published=row.published,
        added=row.added,
        lead=row.lead,
        state=State(row.state),
        counts=MappingProxyType(counts),
        language=row.language,
        title_proposed=row.title_proposed,
    )


def with_hit(row: ArticleRow, hit: str) -> ArticleRow:
    """The row with the words round a search hit."""
    return replace(row, hit=hit)


def version(connection: Connection, version_id: int) -> Version:
    """One version, without its document. Raises NotFoundError."""
    row = connection.execute(
        select(VersionModel.__table__).where(VersionModel.id == version_id)
    ).one_or_none()
    if row is None:
        raise NotFoundError("That version is no longer in the library.")
    return _version(row)


def versions(connection: Connection, article_id: int) -> list[Version]:
    """All versions of an article, oldest first."""
    found = select(VersionModel.__table__).where(VersionModel.article_id == article_id)
    return [_version(row) for row in connection.execute(found.order_by(VersionModel.number))]


def _version(row: Any) -> Version:
    capture = Capture(
        method=row.method,
        source=row.source,
        at=row.at,
        media_type=row.media_type,
        final_url=row.final_url,
        status=row.status,
        headers=MappingProxyType(dict(row.headers)),
    )
    return Version(
        id=row.id,
        uuid=UUID(row.uuid),
        article_id=row.article_id,
        number=row.number,
        capture=capture,
        sha256=row.sha256,
        size=row.size,
        words=row.words,
    )


def details(connection: Connection, version_id: int) -> tuple[dict[str, str], list[str], list[str]]:
    """Where the metadata came from, the importer's notes, and what was corrected by hand."""
    row = connection.execute(
        select(VersionModel.provenance, VersionModel.notes, ArticleModel.by_hand)
        .join(ArticleModel, ArticleModel.id == VersionModel.article_id)
        .where(VersionModel.id == version_id)
    ).one()
    return dict(row[0]), list(row[1]), list(row[2])


def document(connection: Connection, version_id: int) -> Document:
    """The document of a version. Raises NotFoundError."""
    stored = connection.scalar(select(BodyModel.document).where(BodyModel.version_id == version_id))
    if stored is None:
        raise NotFoundError("The text of that version is no longer in the library.")
    return from_json(stored)


def texts(connection: Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """The canonical text of the current version of each article."""
    found = connection.execute(
        select(ArticleModel.id, BodyModel.text)
        .join(BodyModel, BodyModel.version_id == ArticleModel.version_id)
        .where(ArticleModel.id.in_(article_ids))
    )
    return {row[0]: row[1] for row in found}


def with_original(connection: Connection, digest: str) -> int | None:
    """The article that has a version with these very bytes, or None."""
    found = select(VersionModel.article_id).where(VersionModel.sha256 == digest)
    return connection.scalar(found.order_by(VersionModel.id).limit(1))


def at_address(connection: Connection, url: str) -> int | None:
    """The article at that canonical address, or None."""
    if not url:
        return None
    found = select(ArticleModel.id).where(ArticleModel.url == url)
    return connection.scalar(found.order_by(ArticleModel.id).limit(1))


def twin(connection: Connection, extracted: Extracted) -> int | None:
    """The article that says the same words in the same place, or None.

    Wire copy under another masthead or at another address is an article of its own.
    """
    metadata = extracted.metadata
    candidates = connection.execute(
        select(ArticleModel.id, ArticleModel.url, ArticleModel.publisher)
        .join(VersionModel, VersionModel.article_id == ArticleModel.id)
        .where(VersionModel.text_sha256 == text_digest(extracted.document))
        .order_by(ArticleModel.id)
    )
    for row in candidates:
        if _same_or_unknown(row.url, metadata.url) and _same_or_unknown(
            row.publisher, metadata.publisher
        ):
            return int(row.id)
    return None


def _same_or_unknown(one: str, other: str) -> bool:
    return not one or not other or one.casefold() == other.casefold()


def latest_text_digest(connection: Connection, article_id: int) -> str:
    """The digest of the article's current canonical text."""
    return (
        connection.scalar(
            select(VersionModel.text_sha256)
            .join(ArticleModel, ArticleModel.version_id == VersionModel.id)
            .where(ArticleModel.id == article_id)
        )
        or ""
    )


def used_since(connection: Connection, moment: datetime) -> int:
    """How many articles were added since then."""
    found = select(func.count()).select_from(ArticleModel).where(ArticleModel.added >= moment)
    return connection.scalar(found) or 0
