"""The head of the article list: how many there are, and in what order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from newsclip.domain.scope import ArticleSort
from newsclip.language import number_words, tr
from newsclip.ui.mirroring import mirrored_margins
from newsclip.ui.widgets.buttons import flat_button
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.flow_layout import FlowLayout

SORTS = {
    ArticleSort.NEWEST: tr("Newest first"),
    ArticleSort.OLDEST: tr("Oldest first"),
    ArticleSort.ADDED: tr("Recently added"),
    ArticleSort.TITLE: tr("By title"),
    ArticleSort.PUBLISHER: tr("By publisher"),
}


class ListHeader(QWidget):
    """A count at the left, the order at the right."""

    sort_chosen = Signal(object)
    """An ArticleSort."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count = ElidedLabel()
        self.count.setProperty("role", "strong")
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for sort, words in SORTS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setData(sort)
            self._group.addAction(action)
        self._group.triggered.connect(
            lambda action: self.sort_chosen.emit(ArticleSort(action.data()))
        )
        self.sort = flat_button("", menu=menu)
        self.sort.setStyleSheet("padding-right: 24px; font-weight: 400;")
        row = FlowLayout(self)
        row.setContentsMargins(mirrored_margins(14, 4, 4, 4))
        row.addWidget(self.count)
        row.add_spring()
        row.addWidget(self.sort)

    def show_count(
        self, count: int, *, selected: int = 0, found: bool = False, origins: int = 0
    ) -> None:
        """Say how many articles there are, or were found, and how many are selected.

        ``origins``: how many of them say something of their own, where that is fewer.
        """
        words = _found(count) if found else _articles(count)
        if 0 < origins < count:
            told = tr("{n} origin", "{n} origins", n=origins)
            words = f"{words}, {told}"
        self.count.setText(
            tr("{words} · {selected} selected", words=words, selected=number_words(selected))
            if selected > 1
            else words
        )

    def show_sort(self, sort: ArticleSort) -> None:
        """Say in what order they are."""
        shown = sort if sort in SORTS else ArticleSort.NEWEST
        self.sort.setText(SORTS[shown])
        self.sort.setAccessibleName(tr("Order: {order}", order=SORTS[shown]))
        for action in self._group.actions():
            action.setChecked(action.data() == shown)


def _articles(count: int) -> str:
    return tr("{n} article", "{n} articles", n=count) if count else tr("No articles")


def _found(count: int) -> str:
    return (
        tr("{n} article found", "{n} articles found", n=count) if count else tr("No articles found")
    )
