"""E-books (EPUB 2 and 3): the whole book as one article, its chapters to be had one by one."""

import re
from collections.abc import Iterator

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import Block, Document, Heading, Leaf, Paragraph
from newsclip.domain.errors import ImportingError, TooLargeError
from newsclip.importing.archives import MAGIC, Archive
from newsclip.importing.containers import Member, nothing_inside
from newsclip.importing.epub_chapters import chapter_book
from newsclip.importing.epub_package import Package, inside, read_package
from newsclip.importing.html_document import HtmlReader
from newsclip.importing.html_images import Carry, ImageReader
from newsclip.importing.html_tree import parse_html, remove_clutter
from newsclip.importing.importer import MOST_SOURCE, Hints, Sample, read_text
from newsclip.importing.language import guess_language
from newsclip.importing.titles import propose_title
from newsclip.language import tr

NAME = "epub"
MEDIA_TYPE = "application/epub+zip"
_CONTAINER = b"META-INF/container.xml"
_SELF_CLOSED = re.compile(r"<([a-zA-Z][\w:-]*)((?:\s[^<>]*)?)/>")
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                   "param", "source", "track", "wbr"})  # fmt: skip
_ENOUGH_LETTERS = 60
_LETTER = re.compile(r"[^\W\d_]")


def recognises(sample: Sample) -> float:
    """An archive that begins with the type of a book, or at least has a book's container."""
    if not sample.data.startswith(MAGIC):
        return 0.0
    if MEDIA_TYPE.encode() in sample.data[:200]:
        return 1.0
    return 0.9 if _CONTAINER in sample.data and b".opf" in sample.data else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The whole book. UnsupportedError when it is locked, EmptyError when it has no text."""
    book = _Book(data, hints)
    blocks = [block for path in book.package.chapters for block in book.chapter(path)]
    document = Document(tuple(_without_title(blocks, book.package.title)))
    if not any(leaf.text.strip("\ufffc \n") for block in document.blocks for leaf in block.leaves):
        raise nothing_inside(hints, tr("an e-book"))
    return Extracted(
        document,
        _metadata(book.package, document),
        NAME,
        MEDIA_TYPE,
        images=book.images,
        notes=tuple(book.notes),
        provenance=_provenance(book.package),
    )


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """The chapters that have text, each as a small book of its own; none for a single one."""
    book = _Book(data, hints)
    found = []
    for path in book.package.chapters:
        document = Document(tuple(book.chapter(path)))
        if len(_LETTER.findall(document.text)) >= _ENOUGH_LETTERS:
            title = (
                book.package.names.get(path) or _heading(document) or propose_title(_lead(document))
            )
            found.append(chapter_book(book.archive, book.package, path, title, list(book.images)))
        book.images.clear()
    return tuple(found) if len(found) > 1 else ()


class _Book:
    """An opened book: its chapters are read when they are asked for, all against one limit."""

    def __init__(self, data: bytes, hints: Hints) -> None:
        self._hints = hints
        self.archive = Archive(data, hints)
        self.package = read_package(self.archive, hints)
        self.images: dict[str, bytes] = {}
        self.notes: list[str] = []
        self._size = 0

    def chapter(self, path: str) -> list[Block]:
        """The blocks of a chapter under its name; a damaged one is left out and told."""
        try:
            text = read_text(self.archive.read(path), self._hints).text
        except TooLargeError:
            raise
        except ImportingError:
            self.notes.append(
                f"The part “{self.package.names.get(path) or path}” could not be read."
            )
            return []
        self._count(len(text))
        root = parse_html(_SELF_CLOSED.sub(_opened, text))
        if root is None:
            return []
        remove_clutter(root)
        reader = HtmlReader("", ImageReader("", self._carry(path)))
        blocks = [placed.block for placed in reader.read(root)]
        self.images.update(reader.images)
        name = self.package.names.get(path, "")
        headed = any(isinstance(block, Heading) for block in blocks[:3])
        return [Heading(Leaf(name), 1), *blocks] if name and blocks and not headed else blocks

    def _count(self, size: int) -> None:
        self._size += size
        if self._size > MOST_SOURCE:
            raise TooLargeError(
                tr(
                    "“{name}” holds more text than NewsClip can read in one book.",
                    name=self._hints.name,
                ),
                tr("Split it, or import the chapters you need."),
                source=self._hints.name,
            )

    def _carry(self, path: str) -> Carry:
        def find(reference: str) -> tuple[str, bytes] | None:
            name = inside(path, reference)
            try:
                data = self.archive.get(name)
            except TooLargeError:
                raise
            except ImportingError:
                return None
            return (name, data) if data else None

        return find


def _opened(tag: re.Match[str]) -> str:
    """An element closed in itself, as XHTML allows, with the end tag that HTML needs."""
    name, rest = tag[1], tag[2]
    return tag[0] if name.lower() in _VOID else f"<{name}{rest}></{name}>"


def _without_title(blocks: list[Block], title: str) -> Iterator[Block]:
    """The blocks without a heading among the first that only repeats the title."""
    for index, block in enumerate(blocks):
        repeats = isinstance(block, Heading) and block.leaf.text.casefold() == title.casefold()
        if not (index < 6 and repeats):
            yield block


def _metadata(package: Package, document: Document) -> Metadata:
    title = package.title
    return Metadata(
        title=title or _heading(document) or propose_title(_lead(document)),
        byline=", ".join(package.creators),
        publisher=package.publisher,
        published=package.published,
        language=package.language or guess_language(document.text),
        url=package.url,
        title_proposed=not title,
    )


def _provenance(package: Package) -> dict[str, str]:
    stated = {
        "title": package.title,
        "byline": package.creators,
        "publisher": package.publisher,
        "published": package.published,
        "language": package.language,
        "url": package.url,
    }
    return {name: "epub" for name, value in stated.items() if value}


def _heading(document: Document) -> str:
    return next((b.leaf.text for b in document.blocks[:6] if isinstance(b, Heading)), "")


def _lead(document: Document) -> str:
    return next((b.leaf.text for b in document.blocks if isinstance(b, Paragraph)), "")
