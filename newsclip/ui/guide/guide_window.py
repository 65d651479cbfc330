"""The guide in a window of its own: contents, search, and the page."""

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsclip import places
from newsclip.language import tr
from newsclip.ui.guide.page_view import PageView
from newsclip.ui.guide.pages import INDEX, Page, read_pages
from newsclip.ui.theme import ThemeController, text_scale
from newsclip.ui.widgets.buttons import icon_button
from newsclip.ui.widgets.search_field import SearchField

_CONTENTS = 248
_ABSENT = tr("# The guide\n\nThe pages of the guide did not come with this copy of NewsClip.")


class GuideWindow(QWidget):
    """Shows the pages that travel with the program. It loads nothing from anywhere else."""

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("Guide — NewsClip"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages = _read()
        self._trail: list[str] = []
        self._at = INDEX
        self.search = SearchField(tr("Search"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setProperty("role", "contents")
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.search.setAccessibleName(tr("Search the guide"))
        self.nothing = QLabel(tr("No page has these words."))
        self.nothing.setProperty("role", "secondary")
        self.back = icon_button("chevron-left", tr("Back (Alt+Left)"), self.go_back)
        self.page = PageView(tr("Page of the guide"), places.guide())
        self._lay_out()
        self._connect(themes)
        self._list_pages(())
        self.resize(round(980 * text_scale()), round(720 * text_scale()))

    def open_page(self, name: str) -> None:
        """Show a page, or a heading of it as in "reading#find-words". An unknown one shows the index."""
        page_id, _, heading = name.partition("#")
        if page_id != self._at:
            self._trail.append(self._at)
        self._show(page_id)
        if heading:
            self.page.go_to_heading(heading)

    @property
    def shown(self) -> Page:
        """The page that is shown."""
        return self._pages.get(self._at) or self._pages[INDEX]

    def go_back(self) -> None:
        """To the page before."""
        if self._trail:
            self._show(self._trail.pop())

    def _show(self, page_id: str) -> None:
        self._at = page_id if page_id in self._pages else INDEX
        self.page.show_markdown(self.shown.text)
        self.page.mark_words(self._words())
        self.back.setEnabled(bool(self._trail))
        self._select_in_contents()

    def _words(self) -> tuple[str, ...]:
        return tuple(self.search.text().split())

    @Slot(str)
    def _find(self, _text: str) -> None:
        """List the pages that have the words, and show them on the page."""
        words = self._words()
        self._list_pages(words)
        if words and self.contents.count() and not self.shown.count(words):
            first = self.contents.item(0).data(Qt.ItemDataRole.UserRole)
            self.open_page(str(first))
        else:
            self.page.mark_words(words)

    def _list_pages(self, words: tuple[str, ...]) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in self._pages.values():
            count = page.count(words) if words else 0
            if count or not words:
                item = QListWidgetItem(f"{page.title} · {count}" if words else page.title)
                item.setData(Qt.ItemDataRole.UserRole, page.id)
                self.contents.addItem(item)
        self.contents.blockSignals(False)
        self.nothing.setVisible(not self.contents.count())
        self._select_in_contents()

    def _select_in_contents(self) -> None:
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(-1)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == self._at:
                self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    @Slot()
    def _chosen(self) -> None:
        item: QListWidgetItem | None = self.contents.currentItem()
        if item is not None:
            self.open_page(str(item.data(Qt.ItemDataRole.UserRole)))

    @Slot(str)
    def _follow(self, link: str) -> None:
        """A page of ours is shown here; one of the web is opened in the browser."""
        if link.startswith("https://"):
            QDesktopServices.openUrl(QUrl(link))
        elif link.startswith("#"):
            self.page.go_to_heading(link[1:])
        else:
            path, _, heading = link.partition("#")
            self.open_page(path.removesuffix(".md") + (f"#{heading}" if heading else ""))

    def _connect(self, themes: ThemeController) -> None:
        self.search.textChanged.connect(self._find)
        self.search.left.connect(self.contents.setFocus)
        self.contents.currentItemChanged.connect(self._chosen)
        self.page.link_chosen.connect(self._follow)
        themes.changed.connect(self.page.show_again)
        for keys, act in (
            ("Alt+Left", self.go_back),
            ("Ctrl+F", self.search.setFocus),
            ("Ctrl+K", self.search.setFocus),
            (tr("Esc"), self._leave),
            ("Ctrl+W", self.close),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _leave(self) -> None:
        """Clear the search; without one, close."""
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("pane", "sidebar")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(round(_CONTENTS * text_scale()))
        column = QVBoxLayout(side)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.search, 1)
        column.addLayout(top)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.page, 1)


def _read() -> dict[str, Page]:
    try:
        return {page.id: page for page in read_pages(places.guide())}
    except (OSError, UnicodeError):
        return {INDEX: Page(INDEX, tr("The guide"), _ABSENT)}
