"""The pages of a PDF by PDFium: its glyphs with their places, what it says of itself, its links."""

import ctypes
import math
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Any

from newsclip.domain.errors import ImportingError, PasswordNeededError, TooLargeError
from newsclip.domain.text import clean
from newsclip.importing.addresses import link_target
from newsclip.importing.importer import MOST_TEXT, Hints
from newsclip.importing.pdf.characters import character, with_marks
from newsclip.importing.pdf.glyphs import Face, Glyph, Page, Place
from newsclip.language import tr

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MOST_PAGES = 2_000
SECONDS = 45.0
"""A document may take this long; the worker's own limit stops what PDFium itself does not end."""
_MOST_ON_A_PAGE = 200_000
_MOST_LINKS = 2_000


@dataclass(frozen=True, slots=True)
class Read:
    """All pages of a document, and its own account of itself by the names that PDF has for it."""

    pages: list[Page]
    facts: dict[str, str]


def read_pages(data: bytes, hints: Hints) -> Read:
    """The pages of a PDF.

    Fails with PasswordNeededError where it is encrypted, ImportingError where it is damaged, and
    TooLargeError over the limits on pages, text and time.
    """
    with closing(open_pdf(data, hints)) as document:
        count = len(document)
        if count > MOST_PAGES:
            raise _too_large(
                hints,
                tr(
                    "has {count:,} pages; NewsClip reads up to {most:,}",
                    count=count,
                    most=MOST_PAGES,
                ),
            )
        return Read(list(_pages(document, count, hints)), _facts(document))


def _facts(document: "PdfDocument") -> dict[str, str]:
    """What the document says of itself, without what it says in no encoding."""
    facts = {}
    for key in document.METADATA_KEYS:
        with suppress(UnicodeDecodeError):
            facts[key] = document.get_metadata_value(key)
    return facts


def _label(document: "PdfDocument", index: int) -> str:
    """The number printed on a page, its place in the file where none is stated."""
    try:
        label = document.get_page_label(index)
    except UnicodeDecodeError:
        label = ""
    return clean(label or str(index + 1))[:20]


def open_pdf(data: bytes, hints: Hints) -> "PdfDocument":
    """The document, to be closed. Fails with PasswordNeededError or ImportingError."""
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        return PdfDocument(data, password=hints.password or None)
    except PdfiumError as error:
        if raw.FPDF_GetLastError() == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
            raise _password(hints) from error
        raise ImportingError(
            tr("“{name}” is a PDF that is damaged or incomplete.", name=hints.name),
            tr("Download or copy it again."),
            source=hints.name,
            detail=str(error),
        ) from error


def _password(hints: Hints) -> PasswordNeededError:
    what = "is not the password of" if hints.password else "is needed to read"
    start = "This" if hints.password else "A password"
    return PasswordNeededError(
        f"{start} {what} “{hints.name}”.",
        tr("Give its password, or save a copy without one from a PDF reader."),
        source=hints.name,
    )


def _too_large(hints: Hints, how: str) -> TooLargeError:
    return TooLargeError(
        f"“{hints.name}” {how}.",
        tr("Print the pages you need into a PDF of their own and import that."),
        source=hints.name,
    )


def _pages(document: "PdfDocument", count: int, hints: Hints) -> Iterator[Page]:
    deadline = monotonic() + SECONDS
    total = 0
    for index in range(count):
        page = _page(document, index)
        if page is None:
            continue
        total += len(page.glyphs)
        if total > MOST_TEXT:
            raise _too_large(hints, tr("holds more text than NewsClip can show in one article"))
        if monotonic() > deadline:
            raise _too_large(
                hints, tr("takes longer than {seconds:.0f} seconds to read", seconds=SECONDS)
            )
        yield page


def _page(document: "PdfDocument", index: int) -> Page | None:
    """A page, None where it is so damaged that PDFium does not open it."""
    from pypdfium2 import PdfiumError, raw

    try:
        page = document[index]
    except PdfiumError:
        return None
    with closing(page):
        try:
            text = page.get_textpage()
        except PdfiumError:
            return None
        with closing(text):
            found = _inside(_glyphs(text), page)
            _place(found, index, page)
            glyphs = _turned(with_marks(found))
            _link(glyphs, document, page)
            pictures = raw.FPDFPage_CountObjects(page) - (1 if glyphs else 0)
            width, height = page.get_size()
            return Page(index, _label(document, index), width, height, glyphs, max(pictures, 0))


def _glyphs(text: "PdfTextPage") -> list[Glyph]:
    """Every visible character with its box; spaces only mark the one after them."""
    from pypdfium2 import raw

    box = raw.FS_RECTF()
    faces: dict[int, Face] = {}
    found: list[Glyph] = []
    spaced = False
    for index in range(min(text.count_chars(), _MOST_ON_A_PAGE)):
        code = raw.FPDFText_GetUnicode(text, index)
        char = character(code)
        if not char.strip():
            # A hyphen that PDFium takes for a soft one is a character of its own.
            spaced = True
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, box) or box.top - box.bottom < 0.5:
            continue
        face = _face(text, index, faces)
        found.append(Glyph(char, box.left, box.right, box.bottom, box.top, face, spaced))
        spaced = False
    return found


def _face(text: "PdfTextPage", index: int, faces: dict[int, Face]) -> Face:
    """How a character is set, asked once for each text object."""
    from pypdfium2 import raw

    thing = raw.FPDFText_GetTextObject(text, index)
    address = ctypes.cast(thing, ctypes.c_void_p).value or 0
    if address not in faces:
        matrix = raw.FS_MATRIX()
        raw.FPDFText_GetMatrix(text, index, matrix)
        size = raw.FPDFText_GetFontSize(text, index) * math.hypot(matrix.c, matrix.d)
        angle = round(math.degrees(math.atan2(matrix.b, matrix.a)))
        name = _font_name(text, index)
        faces[address] = Face(
            size=min(max(round(size * 2) / 2, 1.0), 500.0),
            bold=any(word in name for word in ("bold", "black", "heavy", "semibd", "demi")),
            italic=any(word in name for word in ("italic", "oblique")),
            angle=angle % 360,
        )
    return faces[address]


def _font_name(text: "PdfTextPage", index: int) -> str:
    from pypdfium2 import raw

    buffer = ctypes.create_string_buffer(200)
    flags = ctypes.c_int()
    size = raw.FPDFText_GetFontInfo(text, index, buffer, 200, flags)
    return buffer.raw[: max(min(size, 200) - 1, 0)].decode("utf-8", "replace").lower()


def _place(glyphs: list[Glyph], index: int, page: "PdfPage") -> None:
    """Tell each glyph where it is printed, on the page as it is shown: cropped and turned."""
    left, bottom, right, top = page.get_bbox()
    turn = page.get_rotation()
    for glyph in glyphs:
        x0, x1 = glyph.left - left, glyph.right - left
        y0, y1 = top - glyph.top, top - glyph.bottom
        wide, high = right - left, top - bottom
        match turn:
            case 90:
                x0, x1, y0, y1 = high - y1, high - y0, x0, x1
            case 180:
                x0, x1, y0, y1 = wide - x1, wide - x0, high - y1, high - y0
            case 270:
                x0, x1, y0, y1 = y0, y1, wide - x1, wide - x0
            case _:
                pass
        sideways = 45 < (turn + glyph.face.angle) % 180 < 135
        glyph.place = Place(index, x0, y0, x1, y1, sideways)


def _inside(glyphs: list[Glyph], page: "PdfPage") -> list[Glyph]:
    """Those whose middle is on the visible part of the page."""
    left, bottom, right, top = page.get_bbox()
    return [
        glyph
        for glyph in glyphs
        if left - 1 <= (glyph.left + glyph.right) / 2 <= right + 1
        and bottom - 1 <= glyph.middle <= top + 1
    ]


def _turned(glyphs: list[Glyph]) -> list[Glyph]:
    """Those that run the way most do, upright; stamps across the page or up its side are left out."""
    if not glyphs:
        return []
    counts: dict[int, int] = {}
    for glyph in glyphs:
        counts[glyph.face.angle] = counts.get(glyph.face.angle, 0) + 1
    angle = max(counts, key=lambda key: counts[key])
    kept = [glyph for glyph in glyphs if glyph.face.angle == angle]
    if angle:
        for glyph in kept:
            _turn(glyph, math.radians(angle))
    return kept


def _turn(glyph: Glyph, angle: float) -> None:
    cos, sin = math.cos(angle), math.sin(angle)
    corners = [(x, y) for x in (glyph.left, glyph.right) for y in (glyph.bottom, glyph.top)]
    across = [x * cos + y * sin for x, y in corners]
    up = [y * cos - x * sin for x, y in corners]
    glyph.left, glyph.right, glyph.bottom, glyph.top = min(across), max(across), min(up), max(up)


def _link(glyphs: Sequence[Glyph], document: "PdfDocument", page: "PdfPage") -> None:
    """Give the glyphs under each link its address."""
    for href, left, bottom, right, top in _links(document, page):
        for glyph in glyphs:
            if (
                left <= (glyph.left + glyph.right) / 2 <= right
                and bottom <= glyph.middle <= top
            ):  # fmt: skip
                glyph.href = href


def _links(
    document: "PdfDocument", page: "PdfPage"
) -> Iterator[tuple[str, float, float, float, float]]:
    from pypdfium2 import raw

    place = ctypes.c_int(0)
    link: Any = raw.FPDF_LINK()
    for _ in range(_MOST_LINKS):
        if not raw.FPDFLink_Enumerate(page, place, link):
            return
        href = _address(document, link)
        rectangle = raw.FS_RECTF()
        if href and raw.FPDFLink_GetAnnotRect(link, rectangle):
            yield href, rectangle.left, rectangle.bottom, rectangle.right, rectangle.top


def _address(document: "PdfDocument", link: Any) -> str:
    from pypdfium2 import raw

    action = raw.FPDFLink_GetAction(link)
    if not action:
        return ""
    size = raw.FPDFAction_GetURIPath(document, action, None, 0)
    if not 0 < size <= 4096:
        return ""
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, buffer, size)
    return link_target("", buffer.value.decode("utf-8", "replace"))
