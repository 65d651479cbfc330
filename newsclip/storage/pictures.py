"""Pictures of versions: which are not in the library yet, and putting them there when they come."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Text, cast, insert, select, update

from newsclip.domain.document import Block, Document, Image
from newsclip.domain.events import Subject, Verb
from newsclip.storage.documents import from_json, to_json
from newsclip.storage.models import ArticleModel, BodyModel, VersionImageModel, VersionModel
from newsclip.storage.orders import in_parts
from newsclip.storage.store import Transaction


@dataclass(frozen=True, slots=True)
class Lacking:
    """The current version of an article, how it came in, and the sources of pictures it lacks."""

    article_id: int
    version_id: int
    method: str
    sources: tuple[str, ...]


def lacking(connection: Connection, article_ids: Sequence[int]) -> list[Lacking]:
    """Of these articles those whose current version lacks pictures, in the order given."""
    found: dict[int, Lacking] = {}
    for some in in_parts(article_ids):
        rows = connection.execute(
            select(ArticleModel.id, VersionModel.id, VersionModel.method, BodyModel.document)
            .join(VersionModel, VersionModel.id == ArticleModel.version_id)
            .join(BodyModel, BodyModel.version_id == VersionModel.id)
            .where(ArticleModel.id.in_(some), ArticleModel.deleted.is_(None))
        )
        for article_id, version_id, method, document in rows:
            if '"k":"m"' in document and (sources := _sources(from_json(document))):
                found[article_id] = Lacking(article_id, version_id, method, sources)
    return [found[one] for one in dict.fromkeys(article_ids) if one in found]


def noted(connection: Connection, words: str) -> list[int]:
    """The articles outside the Trash whose current version has a note with these ASCII words."""
    found = (
        select(ArticleModel.id)
        .join(VersionModel, VersionModel.id == ArticleModel.version_id)
        .where(cast(VersionModel.notes, Text).contains(words), ArticleModel.deleted.is_(None))
    )
    return list(connection.scalars(found.order_by(ArticleModel.id)))


def _sources(document: Document) -> tuple[str, ...]:
    images = (block for block in document.blocks if isinstance(block, Image))
    return tuple(dict.fromkeys(image.source for image in images if not image.sha256))


def fill(
    tx: Transaction,
    version_id: int,
    kept: Mapping[str, str],
    revise: Callable[[list[str]], list[str]],
) -> bool:
    """Give the version its pictures, by source their SHA-256, and revise its notes.

    The canonical text stays as it is. Returns False when the version is gone.
    """
    found = tx.session.execute(
        select(BodyModel.document, VersionModel.article_id, VersionModel.notes)
        .join(VersionModel, VersionModel.id == BodyModel.version_id)
        .where(BodyModel.version_id == version_id)
    ).one_or_none()
    if found is None:
        return False
    document, new = _filled(from_json(found[0]), kept)
    if new:
        tx.session.execute(
            update(BodyModel)
            .where(BodyModel.version_id == version_id)
            .values(document=to_json(document))
        )
        shown = select(VersionImageModel.sha256).where(VersionImageModel.version_id == version_id)
        new -= set(tx.session.scalars(shown))
        for digest in sorted(new):
            row = {"version_id": version_id, "sha256": digest}
            tx.session.execute(insert(VersionImageModel).values(row))
    tx.session.execute(
        update(VersionModel)
        .where(VersionModel.id == version_id)
        .values(notes=revise(list(found[2])))
    )
    tx.record(Subject.VERSION, Verb.EDITED, [version_id], [found[1]])
    return True


def _filled(document: Document, kept: Mapping[str, str]) -> tuple[Document, set[str]]:
    """The document with those of the pictures that it lacked, and their SHA-256."""
    new: set[str] = set()
    blocks: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Image) and not block.sha256 and (digest := kept.get(block.source)):
            new.add(digest)
            blocks.append(replace(block, sha256=digest))
        else:
            blocks.append(block)
    return Document(tuple(blocks)), new
