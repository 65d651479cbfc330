"""PDF files written by hand: lines of Helvetica at given points, pages turned, cropped, numbered."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class SmallPage:
    """Lines as x, y (from the lower left corner, in points), size and text."""

    lines: Sequence[tuple[float, float, float, str]]
    rotate: int = 0
    crop: tuple[int, int, int, int] = (0, 0, 400, 500)


def small_pdf(pages: Sequence[SmallPage], *, first_label: int = 0) -> bytes:
    """A PDF of such pages, each 400 by 500 points; numbered from ``first_label`` on if it is given."""
    labels = f"/PageLabels << /Nums [0 << /S /D /St {first_label} >>] >>" if first_label else ""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {labels} >>".encode(),
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index, page in enumerate(pages):
        crop = " ".join(map(str, page.crop))
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 500] /CropBox [{crop}] "
            f"/Rotate {page.rotate} /Contents {5 + 2 * index} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        ink = "".join(
            f"BT /F1 {size} Tf {x} {y} Td ({text}) Tj ET\n" for x, y, size, text in page.lines
        ).encode()
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(ink), ink))
    return _file(objects)


def _file(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<< /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table, len(objects) + 1, len(data))
    )
