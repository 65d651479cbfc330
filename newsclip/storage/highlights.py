"""Highlights: writing one or many, listing them as evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, func, select, text

from newsclip.domain.anchors import Anchor
from newsclip.domain.errors import NotFoundError
from newsclip.domain.highlights import Highlight
from newsclip.domain.interval import parse_interval
from newsclip.domain.regions import Region, parse_fragment
from newsclip.domain.scope import EvidenceSort
from newsclip.language import tr
from newsclip.storage import placements, tags
from newsclip.storage.models import ArticleModel, BodyModel, HighlightModel
from newsclip.storage.orders import all_ids, among, in_parts
from newsclip.storage.store import Transaction

_SORTS: Mapping[EvidenceSort, tuple[Any, ...]] = {
    EvidenceSort.READING: (),
    EvidenceSort.KIND: (HighlightModel.kind,),
    EvidenceSort.QUOTE: (func.lower(HighlightModel.exact),),
    EvidenceSort.SUBJECT: (func.lower(HighlightModel.subject),),
    EvidenceSort.VALUE: (HighlightModel.amount,),
    EvidenceSort.STATUS: (HighlightModel.status, HighlightModel.amount),
    EvidenceSort.TAGS: (func.lower(HighlightModel.tag_names),),
    EvidenceSort.ARTICLE: (func.lower(ArticleModel.title),),
    EvidenceSort.PUBLISHER: (func.lower(ArticleModel.publisher),),
    EvidenceSort.DATE: (ArticleModel.published,),
}
_READING = (ArticleModel.published.desc(), ArticleModel.id.desc(), HighlightModel.start)


def _values(highlight: Highlight) -> dict[str, Any]:
    """The columns of a highlight, the repeated ones included."""
    anchor, fields = highlight.anchor, highlight.fields
    return {
        "article_id": highlight.article_id,
        "version_id": highlight.version_id,
        "kind": highlight.kind,
        "start": anchor.start,
        "end": anchor.end,
        "exact": anchor.exact,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
        "note": highlight.note,
        "fields": {name: value for name, value in fields.items() if value},
        "subject": fields.get("speaker") or fields.get("subject") or fields.get("category") or "",
        "status": fields.get("status", ""),
        "amount": _amount(fields.get("value", "")),
        "paragraph": highlight.paragraph,
        "page": highlight.page,
        "region": _plain_region(highlight.region),
        "tag_names": " ".join(highlight.tags),
        "created": highlight.created,
        "updated": highlight.updated,
        "deleted": highlight.deleted,
    }


def _plain_region(region: Region | None) -> dict[str, str] | None:
    if region is None:
        return None
    return {"xywh": region.fragment, "sha256": region.sha256, "alt": region.alt}


def _region(stored: Any) -> Region | None:
    """The stored region; one that is damaged is none, and the highlight stays."""
    if not isinstance(stored, dict):
        return None
    found = parse_fragment(str(stored.get("xywh", "")))
    if found is None:
        return None
    return replace(found, sha256=str(stored.get("sha256", "")), alt=str(stored.get("alt", "")))


def units(connection: Connection, kinds: Sequence[str]) -> list[str]:
    """The units that highlights of the kinds are told in."""
    unit = HighlightModel.fields["unit"].as_string()
    valued = HighlightModel.kind.in_(kinds) & HighlightModel.amount.is_not(None)
    return [told for told in connection.scalars(select(unit).where(valued).distinct()) if told]


def _amount(value: str) -> float | None:
    interval = parse_interval(value) if value else None
    if interval is None:
        return None
    end = interval.low if interval.low is not None else interval.high
    return float(end) if end is not None else None


def add(tx: Transaction, highlight: Highlight) -> int:
    """Insert the highlight under a new id, which is returned."""
    model = HighlightModel(uuid=str(highlight.uuid), **_values(highlight))
    tx.session.add(model)
    tx.session.flush()
    if highlight.tags:
        tags.set_highlight_tags(tx, model.id, highlight.tags)
    index(tx, model.id)
    return model.id


def put(tx: Transaction, highlight: Highlight) -> None:
    """Make the stored highlight as this one says. Raises NotFoundError."""
    model = tx.session.get(HighlightModel, highlight.id)
    if model is None:
        raise NotFoundError(tr("That highlight is no longer in the library."))
    unindex(tx, highlight.id)
    for name, value in _values(highlight).items():
        setattr(model, name, value)
    tx.session.flush()
    tags.set_highlight_tags(tx, highlight.id, highlight.tags)
    index(tx, highlight.id)


def index(tx: Transaction, highlight_id: int) -> None:
    """Put the highlight's words into the search index."""
    tx.session.flush()
    tx.connection.execute(
        text(
            "INSERT INTO highlight_index(rowid, quote, note, tags, fields) "
            "SELECT id, quote, note, tags, fields FROM highlight_words WHERE id = :id"
        ),
        {"id": highlight_id},
    )


def unindex(tx: Transaction, highlight_id: int) -> None:
    """Take the highlight's words out of the index; must come before any of them changes."""
    tx.session.flush()
    tx.connection.execute(
        text(
            "INSERT INTO highlight_index(highlight_index, rowid, quote, note, tags, fields) "
            "SELECT 'delete', id, quote, note, tags, fields FROM highlight_words WHERE id = :id"
        ),
        {"id": highlight_id},
    )


def get_many(connection: Connection, ids: Sequence[int]) -> list[Highlight]:
    """The highlights with these ids, in the order asked, deleted ones too; missing ones left out."""
    found: dict[int, Highlight] = {}
    for some in in_parts(ids):
        found |= {h.id: h for h in _read(connection, HighlightModel.id.in_(some))}
    return [found[i] for i in ids if i in found]


def of_version(connection: Connection, version_id: int) -> list[Highlight]:
    """The highlights of a version that are not deleted, in the order of the text.

    Those that belong to another version and stand unchanged in this one are among them, as they
    stand here.
    """
    own = own_of_version(connection, version_id)
    placed = {
        one.highlight_id: one.anchor
        for one in placements.in_version(connection, version_id)
        if one.carried and one.anchor is not None
    }
    for guest in get_many(connection, sorted(placed.keys() - {one.id for one in own})):
        anchor = placed[guest.id]
        own.append(replace(guest, version_id=version_id, anchor=anchor, displaced=False))
    return sorted(own, key=lambda one: (one.anchor.start, -one.anchor.end, one.id))


def own_of_version(connection: Connection, version_id: int) -> list[Highlight]:
    """The highlights that belong to a version and are not deleted, in the order of the text."""
    here = HighlightModel.version_id == version_id
    return _read(connection, here & HighlightModel.deleted.is_(None))


def homed_outside(connection: Connection, article_id: int, version_id: int) -> list[Highlight]:
    """The highlights of an article, not deleted, that belong to another version than this one."""
    return _read(
        connection,
        (HighlightModel.article_id == article_id)
        & (HighlightModel.version_id != version_id)
        & HighlightModel.deleted.is_(None),
    )


def of_articles(
    connection: Connection, article_ids: Sequence[int], kind: str = ""
) -> list[Highlight]:
    """The highlights of the articles' current versions that are not deleted."""
    here = (
        among(HighlightModel.article_id, article_ids)
        & HighlightModel.deleted.is_(None)
        & HighlightModel.version_id.in_(
            select(ArticleModel.version_id).where(among(ArticleModel.id, article_ids))
        )
    )
    return _read(connection, here & (HighlightModel.kind == kind) if kind else here)


def _read(connection: Connection, condition: ColumnElement[bool]) -> list[Highlight]:
    """Highlights, each with whether its words still stand at its place."""
    rows = connection.execute(
        select(HighlightModel.__table__)
        .where(condition)
        .order_by(HighlightModel.article_id, HighlightModel.start, HighlightModel.end.desc())
    ).all()
    tagged = tags.names_of_highlights(connection, [row.id for row in rows])
    texts = _texts(connection, {row.version_id for row in rows})
    return [_highlight(row, tagged.get(row.id, ()), texts.get(row.version_id, "")) for row in rows]


def _texts(connection: Connection, version_ids: set[int]) -> dict[int, str]:
    """The canonical text of each version, read once: comparing in SQL reads it for every row."""
    found = connection.execute(
        select(BodyModel.version_id, BodyModel.text).where(among(BodyModel.version_id, version_ids))
    )
    return {row[0]: row[1] for row in found}


def _highlight(row: Any, tag_names: tuple[str, ...], canonical: str) -> Highlight:
    return Highlight(
        id=row.id,
        uuid=UUID(row.uuid),
        article_id=row.article_id,
        version_id=row.version_id,
        kind=row.kind,
        anchor=Anchor(row.start, row.end, row.exact, row.prefix, row.suffix),
        created=row.created,
        updated=row.updated,
        note=row.note,
        tags=tag_names,
        fields=MappingProxyType(dict(row.fields)),
        paragraph=row.paragraph,
        page=row.page,
        region=_region(row.region),
        deleted=row.deleted,
        displaced=canonical[row.start : row.end] != row.exact,
    )


def ids(
    connection: Connection,
    condition: ColumnElement[bool],
    sort: EvidenceSort = EvidenceSort.READING,
    *,
    descending: bool = False,
) -> list[int]:
    """The ids of the highlights that the condition lets through, in order."""
    first = [part.desc() if descending else part for part in _SORTS[sort]]
    found = (
        select(HighlightModel.id)
        .join(ArticleModel, ArticleModel.id == HighlightModel.article_id)
        .where(condition)
        .order_by(*first, *_READING)
    )
    return all_ids(connection, found)


def owners(connection: Connection) -> dict[int, int]:
    """For every highlight that is not deleted, its article."""
    here = HighlightModel.deleted.is_(None)
    found = connection.execute(select(HighlightModel.id, HighlightModel.article_id).where(here))
    return {row[0]: row[1] for row in found.all()}


def values(connection: Connection, condition: ColumnElement[bool], column: str) -> list[str]:
    """The different values of ``status`` or ``publisher`` among the highlights, in order."""
    wanted = {"status": HighlightModel.status, "publisher": ArticleModel.publisher}[column]
    found = connection.scalars(
        select(wanted)
        .join_from(HighlightModel, ArticleModel, ArticleModel.id == HighlightModel.article_id)
        .where(condition, wanted != "")
        .distinct()
        .order_by(wanted)
    )
    return list(found)
