"""What the command line hands out as JSON. These shapes are documented and stay as they are."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from newsclip.domain.articles import Article, Version
from newsclip.domain.highlights import EvidenceRow, Highlight
from newsclip.domain.regions import Region
from newsclip.domain.stories import Story, Tag

Record = dict[str, Any]


def moment(at: datetime | None) -> str | None:
    """A time in ISO 8601, in UTC; null when there is none."""
    return None if at is None else at.isoformat()


def article_record(article: Article, counts: Mapping[str, int] | None = None) -> Record:
    """An article; ``highlights`` are counts by kind."""
    metadata = article.metadata
    record = {
        "id": article.id,
        "uuid": str(article.uuid),
        "title": metadata.title,
        "title_proposed": metadata.title_proposed,
        "byline": metadata.byline,
        "publisher": metadata.publisher,
        "published": metadata.published,
        "updated": metadata.updated,
        "language": metadata.language,
        "url": metadata.url,
        "state": article.state.value,
        "tags": list(article.tags),
        "words": article.words,
        "versions": article.versions,
        "added": moment(article.added),
        "deleted": moment(article.deleted),
    }
    return record if counts is None else record | {"highlights": dict(counts)}


def version_record(version: Version) -> Record:
    """One capture of an article."""
    capture = version.capture
    return {
        "id": version.id,
        "uuid": str(version.uuid),
        "number": version.number,
        "sha256": version.sha256,
        "size": version.size,
        "words": version.words,
        "captured": moment(capture.at),
        "method": capture.method,
        "source": capture.source,
        "media_type": capture.media_type,
        "final_url": capture.final_url,
        "status": capture.status,
        "headers": dict(capture.headers),
        "dropped": moment(version.dropped),
    }


def highlight_record(highlight: Highlight) -> Record:
    """A marked passage; ``start`` and ``end`` count code points of the canonical text."""
    anchor = highlight.anchor
    return {
        "id": highlight.id,
        "uuid": str(highlight.uuid),
        "article": highlight.article_id,
        "version": highlight.version_id,
        "kind": highlight.kind,
        "quote": highlight.quote,
        "region": region_record(highlight.region),
        "start": anchor.start,
        "end": anchor.end,
        "paragraph": highlight.paragraph,
        "page": highlight.page,
        "note": highlight.note,
        "tags": list(highlight.tags),
        "fields": dict(highlight.fields),
        "displaced": highlight.displaced,
        "created": moment(highlight.created),
        "updated": moment(highlight.updated),
        "deleted": moment(highlight.deleted),
    }


def region_record(region: Region | None) -> Record | None:
    """A part of an image as a selector of the W3C Web Annotation Data Model; null over text."""
    if region is None:
        return None
    return {
        "type": "FragmentSelector",
        "conformsTo": "http://www.w3.org/TR/media-frags/",
        "value": region.fragment,
        "image": region.sha256,
    }


def evidence_record(row: EvidenceRow) -> Record:
    """A marked passage with what names its article."""
    return highlight_record(row.highlight) | {
        "title": row.title,
        "publisher": row.publisher,
        "published": row.published,
    }


def story_record(story: Story) -> Record:
    """A story; ``articles`` counts them."""
    return {
        "id": story.id,
        "uuid": str(story.uuid),
        "name": story.name,
        "note": story.note,
        "articles": story.articles,
        "deleted": moment(story.deleted),
    }


def tag_record(tag: Tag) -> Record:
    """A tag; counts leave out what is in the Trash."""
    return {
        "id": tag.id,
        "name": tag.name,
        "articles": tag.articles,
        "highlights": tag.highlights,
        "colour": tag.colour,
    }
