"""A page of Markdown in the look of the window. It runs nothing and loads nothing from elsewhere."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from newsclip.ui.theme import current, interface_font, text_scale

MEASURE = 660
_HEADINGS = {1: 24, 2: 18, 3: 15}
_BODY = 14


class PageView(QTextBrowser):
    """Shows Markdown; links are told, never followed, and pictures come from one folder."""

    link_chosen = Signal(str)

    def __init__(self, name: str, pictures: Path | None = None) -> None:
        super().__init__()
        self._pictures = pictures
        self._markdown = ""
        self._column = MEASURE
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.setProperty("role", "page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(False)
        self.anchorClicked.connect(self._chosen)

    def show_markdown(self, text: str) -> None:
        """Show a page from its top."""
        self._markdown = text
        document = self.document()
        document.setDefaultFont(interface_font(_BODY))
        features = QTextDocument.MarkdownFeature
        document.setMarkdown(text, features.MarkdownDialectGitHub | features.MarkdownNoHTML)
        _dress(document)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    @Slot()
    def show_again(self) -> None:
        """Show the same in the colours there are now."""
        place = self.verticalScrollBar().value()
        self.show_markdown(self._markdown)
        self.verticalScrollBar().setValue(place)

    def go_to_heading(self, slug: str) -> bool:
        """Scroll to the heading of that name in a link; whether there is one."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug_of(block.text()) == slug:
                self._bring_up(QTextCursor(block))
                return True
            block = block.next()
        return False

    def mark_words(self, words: Sequence[str]) -> None:
        """Mark the words wherever they stand, and go to the first."""
        places = [found for word in words if word for found in self._places(word)]
        self.setExtraSelections([_mark(found) for found in places])
        if places:
            self._bring_up(QTextCursor(min(places, key=QTextCursor.selectionStart)), 80)

    def _places(self, word: str) -> Iterator[QTextCursor]:
        found = self.document().find(word)
        while not found.isNull():
            yield found
            found = self.document().find(word, found)

    def _bring_up(self, cursor: QTextCursor, above: int = 8) -> None:
        """Scroll so that the place stands near the top."""
        cursor.setPosition(cursor.selectionStart())
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - above)

    @Slot(QUrl)
    def _chosen(self, address: QUrl) -> None:
        self.link_chosen.emit(address.toString())

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 (Qt's name)
        """A picture of the folder, by its mere name; nothing else, wherever it is said to be."""
        address = QUrl(name) if isinstance(name, str) else name
        file = Path(address.path()).name
        if self._pictures is None or address.scheme() or kind != _IMAGE or not file:
            return QByteArray()
        picture = QImage(str(self._pictures / "pictures" / file))
        return self._fitted(picture) if not picture.isNull() else QByteArray()

    def _fitted(self, picture: QImage) -> QImage:
        """The picture no wider than the column, sharp on any screen."""
        ratio = self.devicePixelRatioF()
        width = round(min(picture.width(), self._column) * ratio)
        if width < picture.width():
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep lines short enough to read, in the middle of the room."""
        room = self.viewport().width() + self.viewportMargins().left() * 2
        side = max(24, (room - round(MEASURE * text_scale())) // 2)
        if side != self.viewportMargins().left():
            self.setViewportMargins(side, 12, side, 12)
        column = min(room - 2 * side, round(MEASURE * text_scale())) - 12
        if column != self._column:
            self._column = max(120, column)
            self.show_again()
        super().resizeEvent(event)


_PICTURE = "\ufffc"
"""The character that stands for a picture in Qt's text."""

_IMAGE = QTextDocument.ResourceType.ImageResource.value


def slug_of(heading: str) -> str:
    """A heading as links name it: small letters, and hyphens for what is between."""
    kept = "".join(one if one.isalnum() else " " for one in heading.lower())
    return "-".join(kept.split())


def _mark(cursor: QTextCursor) -> QTextBrowser.ExtraSelection:
    mark, look = QTextBrowser.ExtraSelection(), QTextCharFormat()
    look.setBackground(current().color("found"))
    look.setForeground(current().color("ink"))
    mark.format, mark.cursor = look, cursor
    return mark


def _dress(document: QTextDocument) -> None:
    """Give headings, lists, tables and code the measures of the window."""
    document.setDocumentMargin(4)
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        close = _closeness(cursor)
        cursor.mergeBlockFormat(_spacing(level, close))
        if block.text() == _PICTURE:
            cursor.mergeBlockFormat(_single_line())
        if level:
            end = QTextCursor.MoveOperation.EndOfBlock
            cursor.movePosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_heading(cursor.charFormat(), level))
        block = block.next()
    _dress_code(document)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)


def _single_line() -> QTextBlockFormat:
    """A line as high as what stands in it: of a picture, any more would be much."""
    look = QTextBlockFormat()
    look.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return look


def _closeness(cursor: QTextCursor) -> int:
    """How far the next paragraph is from this one."""
    table: object = cursor.currentTable()
    items: object = cursor.currentList()
    return 0 if table is not None else 4 if items is not None else 10


def _spacing(level: int, close: int) -> QTextBlockFormat:
    look = QTextBlockFormat()
    look.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    look.setTopMargin({1: 0, 2: 22, 3: 14}.get(level, 0))
    look.setBottomMargin(6 if level else close)
    return look


def _heading(look: QTextCharFormat, level: int) -> QTextCharFormat:
    """The look of a heading; Markdown's own size, which goes before any other, is taken out."""
    look.setFont(interface_font(_HEADINGS.get(level, _BODY), QFont.Weight.DemiBold))
    look.clearProperty(QTextFormat.Property.FontSizeAdjustment.value)
    return look


def _dress_code(document: QTextDocument) -> None:
    """Code and keys in a fixed font on a patch."""
    look = QTextCharFormat()
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    look.setFontFamilies([fixed.family()])
    look.setBackground(current().color("note"))
    for start, length in _code_spans(document):
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)


def _code_spans(document: QTextDocument) -> list[tuple[int, int]]:
    """Where code stands, and how long it is."""
    found = []
    block = document.begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            span = walk.fragment()
            if span.charFormat().fontFixedPitch():
                found.append((span.position(), span.length()))
            walk += 1
        block = block.next()
    return found


def _dress_table(table: QTextTable) -> None:
    look = table.format()
    look.setBorder(0.5)
    look.setBorderCollapse(True)
    look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    look.setBorderBrush(current().color("line"))
    look.setCellPadding(6)
    look.setCellSpacing(0)
    look.setBottomMargin(12)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
