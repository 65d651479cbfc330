"""A chapter of an e-book as a small book of its own, so that it keeps its pictures and its author."""

import io
import posixpath
import zipfile
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from newsclip.importing.archives import Archive
from newsclip.importing.containers import Member, MemberKind
from newsclip.importing.epub_package import Package
from newsclip.importing.importer import Hints

_TYPE = "application/epub+zip"
_PACKAGE = "newsclip-chapter.opf"
_CONTAINER = (
    '<?xml version="1.0"?><container version="1.0" '
    'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    f'<rootfile full-path="{_PACKAGE}" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


def chapter_book(
    archive: Archive, package: Package, path: str, title: str, pictures: list[str]
) -> Member:
    """The chapter at a path with its pictures; the same bytes whenever it is made."""
    entries = {
        "mimetype": _TYPE.encode(),
        "META-INF/container.xml": _CONTAINER.encode(),
        _PACKAGE: _description(package, path, title).encode(),
        path: archive.read(path),
    }
    for name in pictures:
        entries.setdefault(name, archive.read(name))
    hints = Hints(f"{title} ({posixpath.basename(path)}).epub", media_type=_TYPE)
    return Member(title, _zipped(entries), hints, package.url, MemberKind.CHAPTER)


def _description(package: Package, path: str, title: str) -> str:
    """The package document of the small book; the book it is from becomes a part of the publisher."""
    stated = [("title", title), *(("creator", name) for name in package.creators)]
    stated += [("publisher", package.title or package.publisher), ("date", package.published)]
    # The address is the book's: two chapters there would be two versions of one article.
    stated += [("language", package.language), ("relation", package.url)]
    facts = "".join(f"<dc:{name}>{escape(value)}</dc:{name}>" for name, value in stated if value)
    return (
        '<?xml version="1.0" encoding="utf-8"?>'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{facts}</metadata>'
        f'<manifest><item id="c" href={quoteattr(quote(path))} media-type="application/xhtml+xml"/>'
        '</manifest><spine><itemref idref="c"/></spine></package>'
    )


def _zipped(entries: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in entries.items():
            info = zipfile.ZipInfo(name, _LONG_AGO)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()
