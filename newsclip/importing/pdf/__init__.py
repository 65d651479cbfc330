"""PDF documents as articles: text in reading order, its structure, and where each page begins."""

from collections.abc import Sequence
from dataclasses import replace

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Document, Leaf, Paragraph
from newsclip.domain.errors import EmptyError
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.pdf.assembly import Placed, assemble
from newsclip.importing.pdf.facts import choose_title, metadata_of
from newsclip.importing.pdf.glyphs import Page
from newsclip.importing.pdf.printed import Printed
from newsclip.importing.pdf.reading import read_pages
from newsclip.language import tr

__all__ = ["NAME", "extract", "recognises"]

NAME = "pdf"
MEDIA_TYPE = "application/pdf"
_MAGIC = b"%PDF-"


def recognises(sample: Sample) -> float:
    """A PDF says so at its beginning; a little of something else may stand before."""
    place = sample.head.find(_MAGIC, 0, 1024)
    if place == 0:
        return 1.0
    return 0.95 if place > 0 and b" obj" in sample.head else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article in a PDF.

    Fails with PasswordNeededError where it is encrypted, EmptyError where it has no text to read,
    TooLargeError over the limits, ImportingError where it is damaged.
    """
    read = read_pages(data, hints)
    _check_for_text(read.pages, hints)
    printed = Printed()
    title, source, placed = choose_title(read.facts, assemble(read.pages, printed.keep))
    if not placed:
        placed = [Placed(Paragraph(Leaf(title)), 0, 0.0)]
    document = Document(tuple(entry.block for entry in placed))
    starts = _page_starts(printed, document, read.pages)
    document = replace(document, pages=starts)
    metadata, sources = metadata_of(read.facts, document, title, source, hints)
    return Extracted(
        document,
        metadata,
        NAME,
        MEDIA_TYPE,
        images={},
        notes=_notes(read.pages),
        provenance=sources,
        pages=starts,
    )


def _check_for_text(pages: Sequence[Page], hints: Hints) -> None:
    if any(page.glyphs for page in pages):
        return
    if any(page.pictures for page in pages):
        raise EmptyError(
            tr(
                "“{name}” holds only pictures of its pages, as a scanner makes them, and no text.",
                name=hints.name,
            ),
            tr("Let a program recognise its text (OCR), save it with that text, and import that."),
            source=hints.name,
        )
    raise EmptyError(
        tr("There is no text in “{name}”.", name=hints.name),
        tr("Check that the right file was chosen, and that it was downloaded completely."),
        source=hints.name,
    )


def _notes(pages: Sequence[Page]) -> tuple[str, ...]:
    """What the user has to know: pages that are only pictures."""
    scanned = [page.label for page in pages if page.pictures and not page.glyphs]
    if not scanned:
        return ()
    which = ", ".join(scanned[:10]) + (" and more" if len(scanned) > 10 else "")
    return (f"Pages without text, perhaps only scanned, are left out: {which}.",)


def _page_starts(
    printed: Printed, document: Document, pages: Sequence[Page]
) -> tuple[tuple[int, str], ...]:
    """Where each page begins in the text, and its label.

    A page may begin twice: where notes at its foot stand behind a paragraph that goes on overleaf.
    """
    labels = {page.index: page.label for page in pages}
    starts = tuple((start, labels.get(page, "")) for start, page in printed.page_starts(document))
    return starts or tuple((0, page.label) for page in pages[:1])
