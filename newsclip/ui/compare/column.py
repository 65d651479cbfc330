"""One column: an article, the bar beside its selection, and the buttons that move or close it."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from newsclip.domain.independence import Independence
from newsclip.language import tr
from newsclip.ui.compare.column_view import ColumnView
from newsclip.ui.compare.content import Content
from newsclip.ui.compare.words import source_words, title_words
from newsclip.ui.context import Context
from newsclip.ui.mirroring import is_mirrored, mirrored, popup_below
from newsclip.ui.reader.captions import short_heading
from newsclip.ui.reader.column import NARROW_LEFT
from newsclip.ui.reader.selection_bar import SelectionBar
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.widgets.buttons import icon_button, link_button
from newsclip.ui.widgets.elided_label import ElidedLabel

NARROWEST = 220
_WORTH_TELLING = 0.1
"""The share of the text from which on it is said that others have it too."""


class Column(QFrame):
    """An article among those that are compared. Its buttons show while it is in use."""

    close_requested = Signal(int)
    move_requested = Signal(int, int)
    """The article, and -1 to where reading begins or 1 away from it."""
    versions_requested = Signal(int)
    """The article whose versions are to be held against each other."""
    read_requested = Signal(int, int)
    """The article and its current highlight, 0 without one."""

    def __init__(
        self,
        context: Context,
        content: Content,
        style: ReaderStyle,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("pane", "surface")
        self.setMinimumWidth(NARROWEST)
        self._context = context
        self.view = ColumnView(context.themes.theme, self)
        self.view.set_style(style)
        self.bar = SelectionBar(self.view)
        self.content = content
        self._place_in_row = (True, True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self.shared = ElidedLabel()
        self.shared.setProperty("role", "lead")
        self.shared.setContentsMargins(NARROW_LEFT, 4, 12, 4)
        self.shared.hide()
        box.addWidget(self.shared)
        self.waiting = link_button("", lambda: self.versions_requested.emit(self.article_id))
        self.waiting.setToolTip(tr("Hold the versions of the article against each other"))
        self.waiting.hide()
        line = QHBoxLayout()
        line.setContentsMargins(NARROW_LEFT, 6, 12, 0)
        line.addWidget(self.waiting)
        line.addStretch(1)
        box.addLayout(line)
        box.addWidget(self.view)
        self.tools = self._make_tools()
        self.view.selection_changed.connect(self._follow_use)
        self.view.selection_settled.connect(self._follow_use)

    def _make_tools(self) -> QFrame:
        tools = QFrame(self)
        tools.setProperty("pane", "surface")
        tools.setProperty("floats", True)
        row = QHBoxLayout(tools)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self.more = icon_button("more", tr("More"), self._open_menu)
        self.shut = icon_button("close", tr("Remove column"), self._close)
        row.addWidget(self.more)
        row.addWidget(self.shut)
        tools.hide()
        return tools

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What Tab goes through; the tools float over the page, and only show while it is in use."""
        return (self.waiting, self.view, self.tools)

    @property
    def article_id(self) -> int:
        """The article that is shown."""
        return self.content.article.id

    # What is shown

    def set_content(self, content: Content) -> None:
        """Show the article as it is now; its place, selection and current highlight stay."""
        before, self.content = self.content, content
        self._show_waiting()
        same_text = before.article.version_id == content.article.version_id
        if same_text and before.article.metadata == content.article.metadata:
            if before.highlights != content.highlights:
                self.set_highlights(content)
            return
        offset, current = self.view.top_offset(), self.view.current_highlight()
        selected = self.view.selected_span() if same_text else None
        self.show_content()
        if selected:
            self.view.select(selected)
        if same_text:
            self.view.set_current(current, scroll=False)
            with self.view.settling():
                self.view.scroll_to(offset)

    def _show_waiting(self) -> None:
        """Say how many highlights wait for a decision; a press leads there."""
        count = self.content.waiting
        words = tr("{n} highlight awaits a decision", "{n} highlights await a decision", n=count)
        self.waiting.setText(words if count else "")
        self.waiting.setVisible(count > 0)

    def set_highlights(self, content: Content) -> None:
        """Paint other highlights; one that is gone is no longer the current one."""
        self.content = content
        self._show_waiting()
        self.view.set_highlights(content.highlights)
        current = self.view.current_highlight()
        if current is not None and current not in {one.id for one in content.highlights}:
            self.view.set_current(None, scroll=False)

    def show_content(self) -> None:
        """Show the article from its beginning. A column gets its room first: text is set once."""
        content = self.content
        self._show_waiting()
        heading, images = short_heading(content.article), self._context.desk.articles.image
        self.view.show_document(content.document, heading, content.highlights, images)
        name = source_words(content.article)
        self.setAccessibleName(name)
        self.shut.setAccessibleName(tr("Remove column {name}", name=name))
        self.more.setAccessibleName(tr("More for column {name}", name=name))
        self.view.setAccessibleName(f"{name}: {title_words(content.article)}")

    def show_shared(self, independence: Independence, beside: Collection[int]) -> None:
        """Say how much of the text is in other articles, and mark it."""
        own = self.article_id
        passages = independence.passages.get(own, ())
        self.view.set_shared(
            [one.span for one in passages if any(other in beside for other in one.articles)]
        )
        words = self._shared_words(independence)
        self.shared.setText(words)
        self.shared.setVisible(bool(words))

    def _shared_words(self, independence: Independence) -> str:
        """ "84 % shared with Volt Weekly, which is the earliest"; empty where little is shared."""
        own = self.article_id
        shares = {o: independence.share(own, o) for pair in independence.shares if own in pair
                  for o in pair if o != own}  # fmt: skip
        if not shares or max(shares.values()) < _WORTH_TELLING:
            return ""
        other = max(shares, key=lambda one: shares[one])
        names = {a.id: source_words(a) for a in self._context.desk.articles.get_many([other])}
        words = tr(
            "{share:.0%} shared with {name}",
            share=shares[other],
            name=names.get(other, tr("another article")),
        )
        origin = independence.origin_of(own)
        if len(origin.articles) < 2:
            return words
        return (
            tr("{words} · likely the origin", words=words)
            if origin.earliest == own
            else tr("{words} · same origin", words=words)
        )

    # Buttons

    def set_place(self, first: bool, last: bool) -> None:
        """Say whether it can go no further back or on."""
        self._place_in_row = (first, last)

    def menu(self) -> QMenu:
        """What can be done with the column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first, last = self._place_in_row
        menu.addAction(tr("Open in Read")).triggered.connect(self._read)
        versions = menu.addAction(tr("Compare Its Versions…"))
        versions.setEnabled(self.content.article.versions > 1)
        versions.triggered.connect(lambda: self.versions_requested.emit(self.article_id))
        menu.addSeparator()
        left, right = menu.addAction(tr("Move Left")), menu.addAction(tr("Move Right"))
        back, on = (right, left) if is_mirrored(self) else (left, right)
        back.setEnabled(not first)
        on.setEnabled(not last)
        back.triggered.connect(lambda: self.move_requested.emit(self.article_id, -1))
        on.triggered.connect(lambda: self.move_requested.emit(self.article_id, 1))
        menu.addSeparator()
        menu.addAction(tr("Remove Column")).triggered.connect(self._close)
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(self._follow_use)
        popup_below(menu, self.more)

    def _read(self) -> None:
        self.read_requested.emit(self.article_id, self.view.current_highlight() or 0)

    def _close(self) -> None:
        self.close_requested.emit(self.article_id)

    def in_use(self) -> bool:
        """Whether the pointer or the keyboard is here."""
        focus = QApplication.focusWidget()
        return self.underMouse() or (focus is not None and self.isAncestorOf(focus))

    def _follow_use(self) -> None:
        self.show_tools(self.in_use())

    def show_tools(self, shown: bool) -> None:
        """Show the buttons, or leave the page alone; the bar beside a selection comes first."""
        shown = shown and not self.bar.isVisible()
        self.tools.setVisible(shown)
        if shown:
            self._place_tools()
            self.tools.raise_()

    def _place_tools(self) -> None:
        size = self.tools.sizeHint()
        scroll_bar = self.view.verticalScrollBar().sizeHint().width()
        left = self.width() - scroll_bar - size.width() - 2
        place = QRect(left, 4, size.width(), size.height())
        self.tools.setGeometry(mirrored(place, self.rect(), self))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Offer the buttons."""
        super().enterEvent(event)
        self.show_tools(True)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Put the buttons away unless the keyboard is here."""
        super().leaveEvent(event)
        self.show_tools(self.in_use())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Keep the buttons in their corner."""
        super().resizeEvent(event)
        self._place_tools()
