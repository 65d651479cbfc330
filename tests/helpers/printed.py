"""Prints the sample articles as PDF, the hard way: columns, running heads, numbers, parted words.

Run as a script it makes the files in ``tests/data/importing`` again; tests only read those.
"""

import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Block, Document, Heading, ListItem, Paragraph, Table
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests" / "data" / "importing"
SEEDS = ROOT / "seeds"
WIDTH, HEIGHT, MARGIN = 400.0, 400.0, 40.0
DOTS = 1200
_WORD = re.compile(r"\w+")


def seed(name: str) -> Extracted:
    """A sample article of the project."""
    return extract((SEEDS / name).read_bytes(), Hints(name))


def f1(one: str, other: str) -> float:
    """The token F1 of two texts; ideographs count one by one."""
    first, second = Counter(_tokens(one)), Counter(_tokens(other))
    shared = sum((first & second).values())
    return 2 * shared / max(sum(first.values()) + sum(second.values()), 1)


def _tokens(text: str) -> Iterator[str]:
    for word in _WORD.findall(text.lower()):
        yield from (word if "\u3040" <= word[0] <= "\u9fff" else [word])


@dataclass
class Press:
    """Lays blocks into columns, page after page."""

    writer: QPdfWriter
    painter: QPainter
    columns: int
    head: str
    page: int = 1
    column: int = 0
    y: float = MARGIN + 24
    top: float = MARGIN + 24
    gutter: float = 16
    words: list[str] = field(default_factory=list)

    @property
    def width(self) -> float:
        return (WIDTH - 2 * MARGIN - (self.columns - 1) * self.gutter) / self.columns

    @property
    def left(self) -> float:
        return MARGIN + self.column * (self.width + self.gutter)

    def put(self, x: float, y: float, text: str) -> None:
        """Draw text at a place given in points."""
        self.painter.drawText(QPointF(x * DOTS / 72, y * DOTS / 72), text)

    def furniture(self) -> None:
        """The running head and the number of the page, on alternating sides."""
        self.painter.setFont(font(7.5))
        number = f"{self.page + 11}"
        head = self.head if self.page % 2 else "From the coast and the harbour"
        x = MARGIN if self.page % 2 == 0 else WIDTH - MARGIN - 12
        self.put(x, MARGIN, number)
        self.put(WIDTH / 2 - 60, MARGIN, head)
        self.put(MARGIN, HEIGHT - 22, f"Printed for members · page {number}")

    def room(self, leading: float) -> None:
        """Go to the next column or page where a line does not fit."""
        if self.y + leading <= HEIGHT - MARGIN:
            return
        self.column += 1
        self.y = self.top
        if self.column >= self.columns:
            self.writer.newPage()
            self.page += 1
            self.column, self.top = 0, MARGIN + 24
            self.y = self.top
            self.furniture()

    def across(self, text: str, face: QFont, leading: float) -> None:
        """A line over all columns, before they begin."""
        for line, _ in broken(text, face, WIDTH - 2 * MARGIN, 0):
            self.painter.setFont(face)
            self.put(MARGIN, self.y + leading, " ".join(line))
            self.y += leading
        self.top = self.y + 8

    def text(self, text: str, face: QFont, leading: float, *, indent: float, hang: float) -> None:
        """A paragraph: justified, its first line set in by ``indent``, the others by ``hang``."""
        for number, (line, last) in enumerate(broken(text, face, self.width - hang, indent - hang)):
            self.room(leading)
            inset = hang if number else indent
            self.painter.setFont(face)
            self.row(line, face, self.left + inset, self.width - inset, leading, justify=not last)
            self.y += leading

    def row(
        self,
        words: list[str],
        face: QFont,
        x: float,
        width: float,
        leading: float,
        *,
        justify: bool,
    ) -> None:
        metrics = Measured(face)
        taken = sum(metrics.width(word) for word in words)
        space = metrics.width(" ")
        if justify and len(words) > 1:
            space = (width - taken) / (len(words) - 1)
        for word in words:
            self.put(x, self.y + leading, word)
            x += metrics.width(word) + space

    def table(self, table: Table) -> None:
        """A table whose columns are as wide as their cells need."""
        size = 8.5
        widths = [
            max(Measured(font(size, bold=True)).width(cell.leaf.text) for cell in column)
            for column in zip(*table.rows, strict=True)
        ]
        space = (self.width - sum(widths)) / len(widths)
        for cells in table.rows:
            self.room(13)
            x = self.left
            for cell, width in zip(cells, widths, strict=True):
                self.painter.setFont(font(size, bold=cell.header))
                self.put(x, self.y + 11, cell.leaf.text)
                x += width + space
            self.y += 13


def broken(text: str, face: QFont, width: float, indent: float) -> Iterator[tuple[list[str], bool]]:
    """Lines of words that fit a width; long words are parted."""
    metrics = Measured(face)
    words = text.split()
    line: list[str] = []
    room = width - indent
    while words:
        word = words.pop(0)
        if metrics.width(" ".join([*line, word])) <= room or (not line and room == width):
            line.append(word)  # a word wider than the line sticks out
            continue
        half = len(word) // 2
        part = f"{word[:half]}-"
        if word.isalpha() and len(word) > 8 and (
            metrics.width(" ".join([*line, part])) <= room
        ):  # fmt: skip
            yield [*line, part], False
            words.insert(0, word[half:])
        else:
            yield line, False
            words.insert(0, word)
        line, room = [], width
    yield line, True


class Measured:
    """What type measures in points when printed."""

    def __init__(self, face: QFont) -> None:
        paper = QImage(1, 1, QImage.Format.Format_Grayscale8)
        paper.setDotsPerMeterX(round(DOTS / 0.0254))
        paper.setDotsPerMeterY(round(DOTS / 0.0254))
        self._metrics = QFontMetricsF(face, paper)

    def width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text) * 72 / DOTS


def font(size: float, *, bold: bool = False) -> QFont:
    face = QFont("DejaVu Serif")
    face.setPointSizeF(size)
    face.setBold(bold)
    return face


def writer(path: Path, title: str) -> QPdfWriter:
    made = QPdfWriter(str(path))
    made.setResolution(DOTS)
    made.setPageSize(QPageSize(QSizeF(WIDTH, HEIGHT), QPageSize.Unit.Point))
    made.setPageMargins(QMarginsF(0, 0, 0, 0))
    made.setTitle(title)
    return made


def print_columns(article: Extracted, path: Path, columns: int) -> None:
    """An article in columns."""
    made = writer(path, "")
    painter = QPainter(made)
    press = Press(made, painter, columns, article.metadata.publisher or "The Sheet")
    press.furniture()
    press.across(article.metadata.title, font(18, bold=True), 24)
    press.across(article.metadata.byline or "By a reporter", font(9), 14)
    press.y = press.top
    after_heading = True
    for block in article.document.blocks:
        after_heading = _put(press, block, after_heading)
    painter.end()


def _put(press: Press, block: Block, after_heading: bool) -> bool:
    if isinstance(block, Heading):
        press.y += 6
        press.room(40)
        press.text(block.leaf.text, font(11, bold=True), 15, indent=0, hang=0)
        return True
    if isinstance(block, ListItem):
        press.text(f"{block.marker} {block.leaf.text}", font(8.5), 11.5, indent=4, hang=12)
    elif isinstance(block, Table) and press.columns == 1:
        press.y += 6
        press.table(block)
        press.y += 6
    elif isinstance(block, Paragraph):
        press.text(block.leaf.text, font(8.5), 11.5, indent=0 if after_heading else 10, hang=0)
    return False


def print_page(article: Extracted, path: Path) -> None:
    """An article as a browser prints it: one column, paragraphs apart."""
    rtl = article.metadata.language == "ar"
    parts = [f"<h1>{escape(article.metadata.title)}</h1>"]
    for block in article.document.blocks:
        for leaf in block.leaves:
            tag = "h2" if isinstance(block, Heading) else "p"
            parts.append(f"<{tag}{' dir=rtl' if rtl else ''}>{escape(leaf.text)}</{tag}>")
    document = QTextDocument()
    document.setHtml("".join(parts))
    document.print_(writer(path, article.metadata.title))


def print_linked(path: Path) -> None:
    """A title and one paragraph with styles and a link."""
    document = QTextDocument()
    document.setHtml(
        "<h1>Tides</h1><p>He said <b>bold words</b> and <i>slanted ones</i>, then "
        "<a href='https://harbour.example/x'>a link</a> to follow at leisure.</p>"
    )
    document.print_(writer(path, "Tides"))


def print_picture(path: Path) -> None:
    """What a scanner makes: a picture of a page."""
    picture = QImage(400, 560, QImage.Format.Format_Grayscale8)
    picture.fill(QColor("white"))
    inner = QPainter(picture)
    inner.drawText(QRectF(20, 20, 300, 40), "Only a picture of words")
    inner.end()
    made = writer(path, "")
    painter = QPainter(made)
    painter.drawImage(QRectF(0, 0, WIDTH * DOTS / 72, HEIGHT * DOTS / 72), picture)
    painter.end()


def as_printed(article: Extracted, columns: int) -> Document:
    """What of an article the columns show."""
    shown = Heading | ListItem | Paragraph | (Table if columns == 1 else Paragraph)
    return Document(tuple(block for block in article.document.blocks if isinstance(block, shown)))


def _main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv)
    print_columns(seed("harbour-ledger-aurel-numbers.html"), DATA / "two-columns.pdf", 2)
    print_columns(seed("volt-weekly-first-drive.md"), DATA / "one-column.pdf", 1)
    print_page(seed("marsad-gulf-launch.html"), DATA / "arabic.pdf")
    print_page(seed("chenxi-aurel-one.md"), DATA / "chinese.pdf")
    print_linked(DATA / "linked.pdf")
    print_picture(DATA / "scanned.pdf")
    subprocess.run(
        ["gs", "-q", "-sDEVICE=pdfwrite", "-sUserPassword=tide", "-sOwnerPassword=sea",
         "-dEncryptionR=3", "-dKeyLength=128", "-o", str(DATA / "encrypted.pdf"),
         str(DATA / "one-column.pdf")],
        check=True,
    )  # fmt: skip
    application.quit()


if __name__ == "__main__":
    _main()
