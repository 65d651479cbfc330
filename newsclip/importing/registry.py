"""The formats NewsClip reads, and finding the right one by what is in the bytes.

A new format is one module with the shape of ``importer.Importer`` and one entry in ``IMPORTERS``.
"""

from dataclasses import replace

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Document
from newsclip.domain.errors import EmptyError, TooLargeError, UnsupportedError
from newsclip.importing import (
    address_list,
    docx,
    email_message,
    epub,
    feeds,
    html_page,
    markdown_text,
    mbox,
    mhtml,
    odt,
    pdf,
    plain_text,
    rtf,
    wacz,
    warc,
    webarchive,
)
from newsclip.importing.containers import Container, Member
from newsclip.importing.importer import MOST_TEXT, Hints, Importer, Sample
from newsclip.importing.leaves import split_long
from newsclip.importing.libraries import LIBRARIES, entries
from newsclip.importing.signatures import looks_like
from newsclip.language import tr

__all__ = ["CONTAINERS", "IMPORTERS", "Hints", "extract", "importer_for", "members"]

IMPORTERS: tuple[Importer, ...] = (
    entries,
    *LIBRARIES,
    mhtml,
    email_message,
    mbox,
    webarchive,
    warc,
    wacz,
    epub,
    pdf,
    docx,
    odt,
    rtf,
    feeds,
    address_list,
    html_page,
    markdown_text,
    plain_text,
)
"""In this order where two are equally sure."""

CONTAINERS: tuple[Container, ...] = (
    warc,
    wacz,
    epub,
    mbox,
    email_message,
    feeds,
    address_list,
    *LIBRARIES,
)
"""Those of the importers whose files may hold several articles."""

MOST_BYTES = 64 * 1024 * 1024
MOST_BLOCKS = 300_000


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article in the bytes, whatever their format.

    Fails with EmptyError when there is none, UnsupportedError when no importer knows the format,
    and TooLargeError beyond the limits.
    """
    if not data.strip(b" \t\r\n\x00"):
        raise EmptyError(
            tr("“{name}” is empty.", name=hints.name),
            tr("Check that it was saved or downloaded completely."),
            source=hints.name,
        )
    if len(data) > MOST_BYTES:
        raise _too_large(hints, tr("is larger than {words} MB", words=MOST_BYTES // 2**20))
    return _bounded(importer_for(data, hints).extract(data, hints), hints)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """The articles and attachments in a container, none where the bytes are no container.

    Fails with an ImportingError where it cannot be read, TooLargeError beyond the limits.
    """
    if not data.strip(b" \t\r\n\x00"):
        return ()
    if len(data) > MOST_BYTES:
        raise _too_large(hints, tr("is larger than {words} MB", words=MOST_BYTES // 2**20))
    best, confidence = _surest(data, hints)
    chosen = (one for one in CONTAINERS if confidence > 0 and one.NAME == best.NAME)
    container = next(chosen, None)
    return container.members(data, hints) if container else ()


def importer_for(data: bytes, hints: Hints) -> Importer:
    """The importer surest of the bytes; UnsupportedError when none knows them."""
    best, confidence = _surest(data, hints)
    if confidence > 0:
        return best
    text = Sample(data, hints).text
    likely = looks_like(data) or ("data, not text to read" if text else "something other than text")
    raise UnsupportedError(
        tr(
            "“{name}” looks like {likely}, which NewsClip does not read.",
            name=hints.name,
            likely=likely,
        ),
        tr("Choose a saved web page, an e-mail, an e-book, a document or a text file."),
        source=hints.name,
    )


def _surest(data: bytes, hints: Hints) -> tuple[Importer, float]:
    """The importer surest of the bytes, and how sure it is."""
    sample = Sample(data, hints)
    ranked = [(importer.recognises(sample), -i, importer) for i, importer in enumerate(IMPORTERS)]
    confidence, _, best = max(ranked, key=lambda entry: entry[:2])
    return best, confidence


def _bounded(extracted: Extracted, hints: Hints) -> Extracted:
    """What was extracted, with long leaves cut, when it is within the limits."""
    document = extracted.document
    size = sum(len(leaf.text) + 1 for block in document.blocks for leaf in block.leaves)
    if size > MOST_TEXT or len(document.blocks) > MOST_BLOCKS:
        raise _too_large(hints, tr("holds more text than NewsClip can show in one article"))
    return replace(extracted, document=Document(tuple(split_long(document.blocks))))


def _too_large(hints: Hints, how: str) -> TooLargeError:
    return TooLargeError(
        f"“{hints.name}” {how}.",
        tr("Split it into smaller files and import those."),
        source=hints.name,
    )
