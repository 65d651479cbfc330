"""Versions: the captures of an article, their text and their document."""

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from types import MappingProxyType
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, exists, select, update
from sqlalchemy.orm import aliased

from newsclip.domain.articles import Capture, Extracted, Version
from newsclip.domain.document import Document, Heading, Image
from newsclip.domain.errors import NotFoundError
from newsclip.domain.events import Subject, Verb
from newsclip.language import tr
from newsclip.storage.articles import index, model, unindex
from newsclip.storage.documents import from_json, to_json
from newsclip.storage.models import ArticleModel, BodyModel, VersionImageModel, VersionModel
from newsclip.storage.orders import among
from newsclip.storage.segments import segmented
from newsclip.storage.store import Transaction

LEAD = 240
"""Characters of the lead that lists show."""


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
    canonical = document.text
    spaced = len(canonical.split())
    return max(spaced, len(segmented(canonical).split()) // 2)


def insert_version(
    tx: Transaction, article_id: int, extracted: Extracted, capture: Capture, digest: str, size: int
) -> int:
    """A new version, made the current one and indexed for search. Returns its id."""
    take_back(tx, digest)  # another article may have let go of these very bytes
    article = model(tx, article_id)
    if article.versions:
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
    _insert_body(tx, version.id, extracted)
    article.version_id = version.id
    article.versions = version.number
    article.words = words
    article.lead = lead_of(extracted.document)
    tx.session.flush()
    index(tx, article_id)
    return version.id


def set_current(tx: Transaction, article_id: int, version_id: int, document: Document) -> None:
    """Let this version, whose document is given, be the one that is read and searched."""
    article = model(tx, article_id)
    unindex(tx, article_id)
    article.version_id = version_id
    article.words = count_words(document)
    article.lead = lead_of(document)
    tx.session.flush()
    index(tx, article_id)


def _insert_body(tx: Transaction, version_id: int, extracted: Extracted) -> None:
    document = extracted.document
    tx.session.add(
        BodyModel(
            version_id=version_id,
            text=document.text,
            document=to_json(document),
            pages=[list(page) for page in extracted.pages],
        )
    )
    images = {b.sha256 for b in document.blocks if isinstance(b, Image) and b.sha256}
    for digest in sorted(images):
        tx.session.add(VersionImageModel(version_id=version_id, sha256=digest))
    tx.session.flush()


def version(connection: Connection, version_id: int) -> Version:
    """One version, without its document. Raises NotFoundError."""
    row = connection.execute(
        select(VersionModel.__table__).where(VersionModel.id == version_id)
    ).one_or_none()
    if row is None:
        raise NotFoundError(tr("That version is no longer in the library."))
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
        dropped=row.dropped,
    )


def droppable(connection: Connection, article_ids: Sequence[int]) -> dict[str, int]:
    """The originals of the articles that are here and that no other article needs: their sizes."""
    others = aliased(VersionModel)
    elsewhere = exists().where(
        others.sha256 == VersionModel.sha256,
        others.dropped.is_(None),
        ~among(others.article_id, article_ids),
    )
    rows = connection.execute(
        select(VersionModel.sha256, VersionModel.size).where(
            among(VersionModel.article_id, article_ids), VersionModel.dropped.is_(None), ~elsewhere
        )
    )
    return {row.sha256: row.size for row in rows}


def drop_originals(tx: Transaction, article_ids: Sequence[int]) -> set[str]:
    """Say of all versions of the articles that their originals are let go of. Returns their SHA-256."""
    here = among(VersionModel.article_id, article_ids) & VersionModel.dropped.is_(None)
    digests = set(tx.session.scalars(select(VersionModel.sha256).where(here)))
    tx.session.execute(update(VersionModel).where(here).values(dropped=tx.now))
    return digests


def take_back(tx: Transaction, digest: str) -> bool:
    """The original with this SHA-256 is here again. Returns whether it had been let go of."""
    here = (VersionModel.sha256 == digest) & VersionModel.dropped.is_not(None)
    articles = sorted(set(tx.session.scalars(select(VersionModel.article_id).where(here))))
    if not articles:
        return False
    tx.session.execute(update(VersionModel).where(here).values(dropped=None))
    tx.record(Subject.ARTICLE, Verb.EDITED, articles, articles)
    return True


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
    stored = connection.execute(
        select(BodyModel.document, BodyModel.pages).where(BodyModel.version_id == version_id)
    ).one_or_none()
    if stored is None:
        raise NotFoundError(tr("The text of that version is no longer in the library."))
    pages = tuple((int(start), str(label)) for start, label in stored.pages)
    return replace(from_json(stored.document), pages=pages)


def texts(connection: Connection, article_ids: Sequence[int]) -> dict[int, str]:
    """The canonical text of the current version of each article."""
    found = connection.execute(
        select(ArticleModel.id, BodyModel.text)
        .join(BodyModel, BodyModel.version_id == ArticleModel.version_id)
        .where(among(ArticleModel.id, article_ids))
    )
    return {row[0]: row[1] for row in found}


def with_original(connection: Connection, digest: str) -> int | None:
    """The article that has a version with these very bytes, or None."""
    found = select(VersionModel.article_id).where(VersionModel.sha256 == digest)
    return connection.scalar(found.order_by(VersionModel.id).limit(1))


def twin(connection: Connection, extracted: Extracted) -> int | None:
    """The article that says the same words in the same place, or None.

    Wire copy under another masthead or at another address is an article of its own.
    """
    metadata = extracted.metadata
    candidates = connection.execute(
        select(
            ArticleModel.id,
            ArticleModel.url,
            ArticleModel.publisher,
            (VersionModel.id == ArticleModel.version_id).label("current"),
        )
        .join(VersionModel, VersionModel.article_id == ArticleModel.id)
        .where(VersionModel.text_sha256 == text_digest(extracted.document))
        .order_by(ArticleModel.id)
    )
    for row in candidates:
        if not row.current and row.url and row.url == metadata.url:
            continue  # the page has gone back to what it said before: that is a change too
        if _same_or_unknown(row.url, metadata.url) and _same_or_unknown(
            row.publisher, metadata.publisher
        ):
            return int(row.id)
    return None


def current_text(connection: Connection, article_id: int) -> tuple[int, str]:
    """The current version of an article and its canonical text. Raises NotFoundError."""
    row = connection.execute(
        select(ArticleModel.version_id, BodyModel.text)
        .join(BodyModel, BodyModel.version_id == ArticleModel.version_id)
        .where(ArticleModel.id == article_id)
    ).one_or_none()
    if row is None:
        raise NotFoundError(tr("The text of that article is no longer in the library."))
    return int(row[0]), str(row[1])


LISTS = frozenset({"entry", "feed", "address-list"})
"""Importers of what a list says of an article whose page is elsewhere."""


def from_list(connection: Connection, version_id: int) -> bool:
    """Whether the version holds only what a list said of the article."""
    found = connection.scalar(select(VersionModel.importer).where(VersionModel.id == version_id))
    return found in LISTS


def text_of(connection: Connection, version_id: int) -> str | None:
    """The canonical text of a version, None when it is missing."""
    return connection.scalar(select(BodyModel.text).where(BodyModel.version_id == version_id))


def _same_or_unknown(one: str, other: str) -> bool:
    return not one or not other or one.casefold() == other.casefold()
