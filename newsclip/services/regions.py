"""Parts of images: what may be marked, and where the same image stands in another version."""

from dataclasses import replace

from newsclip.domain.anchors import Anchor, Span
from newsclip.domain.document import Document, Image
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.regions import WHOLE, Region
from newsclip.domain.revisions import Fate, Resolution
from newsclip.language import tr


def region_of(document: Document, span: Span, region: Region | None) -> Region | None:
    """The part of the image at a span: the given one, else all of it; None where no image is.

    Raises InvalidInputError for a region over text, or of an image that is not in the library.
    """
    image = document.image_at(span.start) if len(span) == 1 else None
    if image is not None and image.sha256:
        kept = region or Region(0.0, 0.0, WHOLE, WHOLE)
        words = _words(image, document.caption_at(span.start))
        return replace(kept, sha256=image.sha256, alt=words)
    if region is None or region.sha256:  # a highlight that was over an image stands over text now
        return None
    if image is not None:
        raise InvalidInputError(
            tr("That image is not in the library."),
            tr("“Fetch missing pictures” gets what is still there."),
        )
    raise InvalidInputError(tr("There is no image at that place."))


def _words(image: Image, caption: str) -> str:
    """The alternative text and the caption on one line; one alone where the other says no more."""
    alt, below = " ".join(image.alt.split()), " ".join(caption.split())
    if not alt or alt.casefold() in below.casefold():
        return below
    return f"{alt} — {below}" if below and below.casefold() not in alt.casefold() else alt


def resolved_region(anchor: Anchor, region: Region, new: Document) -> Resolution:
    """Where the image of a region stands in another version, known by its content.

    Of several that are the same the nearest counts. An image that is not in the library yet is none.
    """
    same = [start for start, image in new.images if image.sha256 == region.sha256]
    if not same:
        return Resolution(Fate.GONE, None, 0.0)
    start = min(same, key=lambda at: abs(at - anchor.start))
    return Resolution(Fate.INTACT, Span(start, start + 1), 1.0)
