"""How an article looks in the list: source and date, title, lead or search hit, kinds."""

import re
from functools import lru_cache

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from newsclip.domain.articles import ArticleRow
from newsclip.domain.kinds import KINDS
from newsclip.domain.search import parse_search
from newsclip.language import tr
from newsclip.ui.library.article_model import ArticleRole
from newsclip.ui.library.dates import date_text
from newsclip.ui.library.lines import Lines
from newsclip.ui.mirroring import mirrored, mirrored_f, paint_line
from newsclip.ui.theme import Theme, current, interface_font, tabular
from newsclip.ui.widgets.painting import paint_dot, paint_focus

Index = QModelIndex | QPersistentModelIndex

SIDE, ABOVE = 14, 11
BAR = 3
WORD_LINES = 3
"""Lines for title and lead together: a title of two lines leaves one to the lead; a hit has two."""
_DOT = 8
_SHOWN_BEFORE_HIT = 24


class ArticleDelegate(QStyledItemDelegate):
    """Paints rows of one height, so that a list of any length scrolls alike."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._terms: tuple[str, ...] = ()

    def set_search(self, text: str) -> None:
        """Emphasise what this search looks for."""
        self._terms = parse_search(text).terms

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 (Qt's name)
        """The same for every row."""
        return QSize(200, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row; an empty one while it cannot be read."""
        painter.save()
        rect, state, theme = _rect(option), _state(option), current()
        _paint_ground(painter, rect, state, theme)
        row = index.data(ArticleRole.ROW)
        if isinstance(row, ArticleRow):
            inside = rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
            self._paint_words(painter, inside, row, theme)
        painter.restore()

    def _paint_words(self, painter: QPainter, inside: QRect, row: ArticleRow, theme: Theme) -> None:
        metrics = _metrics()
        top = inside.top()
        _paint_source(painter, QRect(inside.left(), top, inside.width(), metrics.small), row, theme)
        top += metrics.small + 2
        title = Lines(
            row.title or tr("Untitled"), _title_font(row), inside.width(), 1 if row.hit else 2
        )
        painter.setPen(theme.color("ink"))
        title.draw(painter, QPointF(inside.left(), top))
        top += metrics.title * title.count + 2
        lead = self._lead(row, inside.width(), WORD_LINES - title.count, theme)
        painter.setPen(theme.color("ink-secondary"))
        lead.draw(painter, QPointF(inside.left(), top))
        _paint_counts(painter, inside, row, theme)

    def _lead(self, row: ArticleRow, width: int, lines: int, theme: Theme) -> Lines:
        if not row.hit:
            return Lines(row.lead, interface_font(12), width, lines)
        text = _from_near(row.hit, self._terms)
        return Lines(
            text, interface_font(12), width, lines, tuple(_marks(text, self._terms, theme))
        )


class _Metrics:
    """Heights of the lines of a row."""

    def __init__(self, small: int, title: int, counts: int) -> None:
        self.small = small
        self.title = title
        self.counts = counts


def row_height() -> int:
    """Pixels of a row: source, three lines of words, counts, and the line below."""
    metrics = _metrics()
    words = 2 * metrics.title + metrics.small
    return 2 * ABOVE + metrics.small + 2 + words + 2 + 3 + metrics.counts + 1


def _metrics() -> _Metrics:
    return _measured(interface_font().pixelSize())


@lru_cache(maxsize=8)
def _measured(_size: int) -> _Metrics:
    def height(font: QFont) -> int:
        return QFontMetrics(font).height()

    title = interface_font(14, QFont.Weight.DemiBold)
    return _Metrics(height(interface_font(12)) + 1, height(title) + 1, height(interface_font(11)))


def _title_font(row: ArticleRow) -> QFont:
    font = interface_font(14, QFont.Weight.DemiBold)
    font.setItalic(row.title_proposed)
    return font


def _paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.color("selected"))
        bar = QRect(rect.left(), rect.top(), BAR, rect.height())
        painter.fillRect(mirrored(bar, rect, painter), theme.color("accent"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("row-line"))
    if state & QStyle.StateFlag.State_HasFocus:
        paint_focus(painter, rect.adjusted(0, 0, 0, -1), 2, theme)


def _paint_source(painter: QPainter, rect: QRect, row: ArticleRow, theme: Theme) -> None:
    painter.setPen(theme.color("ink-secondary"))
    painter.setFont(tabular(interface_font(12)))
    date = date_text(row.published, row.language)
    paint_line(painter, rect, date, trailing=True)
    taken = painter.fontMetrics().horizontalAdvance(date) + 8 if date else 0
    source = mirrored(rect.adjusted(0, 0, -taken, 0), rect, painter)
    painter.setFont(interface_font(12))
    words = painter.fontMetrics().elidedText(
        row.publisher, Qt.TextElideMode.ElideRight, source.width()
    )
    paint_line(painter, source, words)


def _paint_counts(painter: QPainter, inside: QRect, row: ArticleRow, theme: Theme) -> None:
    """Each kind's dot and how often it occurs, in the order of the kinds."""
    height = _metrics().counts
    left, top = inside.left(), inside.bottom() - height
    font = tabular(interface_font(11))
    for kind in KINDS.values():
        count = row.counts.get(kind.id)
        if not count:
            continue
        dot = QRectF(left, top + (height - _DOT) / 2 + 0.5, _DOT, _DOT)
        paint_dot(painter, mirrored_f(dot, inside, painter), theme.color(kind.token))
        painter.setFont(font)
        painter.setPen(theme.color("ink-secondary"))
        text = str(count)
        width = painter.fontMetrics().horizontalAdvance(text)
        spot = QRect(left + _DOT + 4, top, width + 2, height + 1)
        paint_line(painter, mirrored(spot, inside, painter), text)
        left += _DOT + 4 + width + 10


def _from_near(text: str, terms: tuple[str, ...]) -> str:
    """The hit, cut at the front so that the term stands in its first line."""
    found = _pattern(terms)
    match = found.search(text) if found else None
    if match is None or match.start() <= _SHOWN_BEFORE_HIT:
        return text
    start = text.find(" ", match.start() - _SHOWN_BEFORE_HIT, match.start())
    return f"…{text[start + 1 if start >= 0 else match.start() :]}"


def _marks(text: str, terms: tuple[str, ...], theme: Theme) -> list[QTextLayout.FormatRange]:
    """What of the text is emphasised: whole words that begin with a term."""
    found = _pattern(terms)
    if found is None:
        return []
    emphasis = QTextCharFormat()
    emphasis.setFontWeight(QFont.Weight.DemiBold)
    emphasis.setForeground(theme.color("ink"))
    emphasis.setBackground(theme.color("found" if not theme.dark else "selection"))
    ranges = []
    for match in found.finditer(text):
        marked = QTextLayout.FormatRange()
        marked.start = _units(text[: match.start()])
        marked.length = _units(match[0])
        marked.format = emphasis
        ranges.append(marked)
    return ranges


@lru_cache(maxsize=16)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str] | None:
    """Finds any of the terms, in any case; in alphabets at the beginning of a word, to its end."""
    if not terms:
        return None
    parts = [
        rf"\b{re.escape(term)}\w*" if term.isascii() else re.escape(term)
        for term in sorted(terms, key=len, reverse=True)
    ]
    return re.compile("|".join(parts), re.IGNORECASE)


def _units(text: str) -> int:
    """Length in UTF-16, as Qt counts."""
    return len(text.encode("utf-16-le")) // 2


def _rect(option: QStyleOptionViewItem) -> QRect:
    rect: QRect = option.rect
    return QRect(rect)


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    state: QStyle.StateFlag = option.state
    return state
