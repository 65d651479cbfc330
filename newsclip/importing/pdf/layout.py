"""Where the words of a PDF's text stand on its pages, and pictures of the pages.

The text is made again as it was at import, this time keeping where each letter came from, so that
nothing of it has to be stored.
"""

from contextlib import closing
from pathlib import Path

from newsclip.domain.document import Document
from newsclip.domain.errors import ImportingError
from newsclip.domain.pages import Layout, PageSize
from newsclip.importing.importer import Hints
from newsclip.importing.pdf.assembly import assemble
from newsclip.importing.pdf.facts import choose_title
from newsclip.importing.pdf.printed import Printed
from newsclip.importing.pdf.reading import open_pdf, read_pages
from newsclip.language import tr

LARGEST = 4000
"""Pixels along one side of a picture of a page."""


def layout_of(data: bytes, hints: Hints) -> tuple[str, Layout]:
    """The canonical text of a PDF and where it stands. Fails as reading it does."""
    printed = Printed()
    read = read_pages(data, hints)
    _, _, placed = choose_title(read.facts, assemble(read.pages, printed.keep))
    document = Document(tuple(entry.block for entry in placed))
    sizes = {page.index: PageSize(page.width, page.height, page.label) for page in read.pages}
    last = max(sizes, default=-1)
    pages = tuple(sizes.get(index, PageSize(595.0, 842.0)) for index in range(last + 1))
    return document.text, Layout(pages, tuple(printed.words(document)))


def picture_of(path: Path, password: str, index: int, width: int) -> tuple[int, int, bytes]:
    """A page as so many pixels wide: width, height and its pixels, four bytes each (BGRX).

    Fails with ImportingError for a page that cannot be drawn.
    """
    from pypdfium2 import PdfiumError

    hints = Hints(path.name, password=password)
    try:
        with closing(open_pdf(path.read_bytes(), hints)) as document:
            page = document[index]
            wide, high = page.get_size()
            scale = min(width, LARGEST) / max(wide, 1.0)
            scale = min(scale, LARGEST / max(high, 1.0))
            bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            picture = bitmap.width, bitmap.height, bytes(bitmap.buffer)
            stride = bitmap.stride
    except (PdfiumError, IndexError, OSError, ValueError) as error:
        raise ImportingError(
            tr("Page {words} cannot be shown.", words=index + 1),
            tr("Its text is beside it; the original can be opened in another program."),
            detail=str(error),
        ) from error
    across, down, data = picture
    if stride != 4 * across:
        rows = (data[row * stride : row * stride + 4 * across] for row in range(down))
        data = b"".join(rows)
    return across, down, data
