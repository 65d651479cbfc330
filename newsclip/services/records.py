"""Records: what a list (a feed, another program) says of an article whose page is elsewhere."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime

from newsclip.domain.articles import Capture, Extracted, Metadata
from newsclip.domain.errors import ImportingError
from newsclip.domain.progress import Progress
from newsclip.importing.importer import Hints
from newsclip.language import tr
from newsclip.services.arrivals import Arrival
from newsclip.services.receiving import Received
from newsclip.services.sources import Source

Read = Callable[[bytes, Hints, Progress], Extracted]


def from_record(source: Source, error: ImportingError) -> Received:
    """The record in the place of its page, which could not be had for the reason given."""
    hints = source.hints or Hints(source.name, url=source.url)
    reason = error.what.rstrip(".")
    capture = Capture(
        method="record",
        source=source.url,
        at=datetime.now(UTC),
        media_type=hints.media_type,
        headers={"newsclip-reason": reason},
    )
    return Received(source.record or b"", hints, capture)


def with_record(
    extracted: Extracted, arrival: Arrival, read: Read, progress: Progress
) -> Extracted:
    """The article with what its record says besides: marks, tags, a note, metadata it lacks."""
    source, capture = arrival.source, arrival.received.capture
    if source.record is None:
        return extracted
    if capture.method == "record":
        reason = capture.headers["newsclip-reason"]
        said = tr(
            "Its page could not be fetched ({reason}); this is what the list said of it.",
            reason=reason,
        )
        return replace(extracted, notes=(*extracted.notes, said))
    hints = source.hints or Hints(source.name, url=source.url)
    try:
        record = read(source.record, hints, progress)
    except ImportingError:
        return extracted  # the page is there; the list said no more than its address
    return replace(
        extracted,
        metadata=_filled(extracted.metadata, record.metadata),
        marks=(*extracted.marks, *record.marks),
        tags=tuple(dict.fromkeys((*extracted.tags, *record.tags))),
        note="\n\n".join(filter(None, (extracted.note, record.note))),
    )


def _filled(page: Metadata, record: Metadata) -> Metadata:
    """The page's metadata; the record's where the page says nothing."""
    known = {one.name: getattr(page, one.name) or getattr(record, one.name) for one in fields(page)}
    title = record.title if page.title_proposed and not record.title_proposed else page.title
    proposed = page.title_proposed and title == page.title
    return replace(Metadata(**known), title=title, title_proposed=proposed)
