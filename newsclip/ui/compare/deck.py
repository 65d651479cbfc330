"""The columns side by side: which there are, which is in use, what they are brought to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QSplitterHandle, QWidget

from newsclip.domain.comparison import Matrix
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.highlights import Highlight
from newsclip.domain.independence import Independence
from newsclip.services.comparisons import Levels
from newsclip.ui.actions import ActionContext
from newsclip.ui.compare.band import WIDE, Band
from newsclip.ui.compare.column import Column
from newsclip.ui.compare.content import Content, waiting_of
from newsclip.ui.compare.scrolling import ScrollTogether
from newsclip.ui.compare.ties import ties_between
from newsclip.ui.context import Context
from newsclip.ui.reader.marking import Marking
from newsclip.ui.reader.selection_bar import entries
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.widgets.empty_state import EmptyState
from newsclip.ui.widgets.entrance import tab_through

SMALLER = 2
"""Pixels by which the text is smaller than in Read: columns are narrow."""


class Deck(QSplitter):
    """Two to four columns; beside a single one, an invitation to add another."""

    close_requested = Signal(int)
    move_requested = Signal(int, int)
    read_requested = Signal(int, int)
    versions_requested = Signal(int)
    link_activated = Signal(str)
    highlight_chosen = Signal(int, int)
    """The article and the highlight that the user made current in it."""
    active_changed = Signal()
    """Another column is used, or another article is in it."""
    resized_by_user = Signal()

    def __init__(self, context: Context, invitation: EmptyState) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._context = context
        self._columns: dict[int, Column] = {}
        self._order: tuple[int, ...] = ()
        self._active: Column | None = None
        self._invitation = invitation
        self._invitation.hide()
        self.marking = Marking(context.desk, self)
        context.bridge.library_changed.connect(self._follow_kinds)
        self.scrolling = ScrollTogether(self)
        self.setHandleWidth(WIDE)
        self.setChildrenCollapsible(False)
        self.addWidget(invitation)
        self.splitterMoved.connect(self.resized_by_user)
        self.marking.made.connect(self._on_made)
        context.themes.changed.connect(self.restyle)
        context.bridge.settings_changed.connect(self.restyle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    # Which columns there are

    def columns(self) -> list[Column]:
        """The columns from left to right."""
        return [self._columns[article_id] for article_id in self._order]

    def _follow_kinds(self, changed: LibraryChanged) -> None:
        if changed.touches(Subject.KIND):
            for column in self.columns():
                column.bar.set_entries(entries())
                column.view.overlay.forget()
                column.view.viewport().update()

    def column(self, article_id: int) -> Column | None:
        """The column of an article."""
        return self._columns.get(article_id)

    def active(self) -> Column | None:
        """The column that was used last, else the first."""
        if self._active in self._columns.values():
            return self._active
        return next(iter(self.columns()), None)

    def show_contents(self, contents: Sequence[Content]) -> None:
        """Show these articles in this order; the columns of others go."""
        before = self._order
        self._order = tuple(content.article.id for content in contents)
        for article_id in set(self._columns) - set(self._order):
            self._drop(article_id)
        added = [content for content in contents if content.article.id not in self._columns]
        for content in contents:
            column = self._columns.get(content.article.id)
            if column:
                column.set_content(content)
        self._columns.update({content.article.id: self._make(content) for content in added})
        if self._order != before:
            self._arrange()
        for content in added:
            self._columns[content.article.id].show_content()
        self.scrolling.set_views([column.view for column in self.columns()])
        self.active_changed.emit()

    def _make(self, content: Content) -> Column:
        column = Column(self._context, content, self._style())
        self._context.actions.install(column.view, ActionContext.READER)
        column.close_requested.connect(self.close_requested)
        column.move_requested.connect(self.move_requested)
        column.read_requested.connect(self.read_requested)
        column.versions_requested.connect(self.versions_requested)
        column.view.link_activated.connect(self.link_activated)
        column.view.edges_dragged.connect(self.marking.move)
        column.view.region_dragged.connect(self.marking.move_region)
        column.view.highlight_clicked.connect(
            lambda highlight_id: self.highlight_chosen.emit(column.article_id, highlight_id)
        )
        column.bar.chosen.connect(lambda action_id: self.act(action_id, column))
        return column

    def act(self, action_id: str, column: Column) -> None:
        """Do one of the reader's actions to the column's selection or current highlight."""
        self.marking.act(action_id, column.view, column.content.article.version_id)

    def _on_made(self, highlight: Highlight) -> None:
        self.highlight_chosen.emit(highlight.article_id, highlight.id)

    def _drop(self, article_id: int) -> None:
        column = self._columns.pop(article_id)
        column.hide()
        column.setParent(None)
        column.deleteLater()

    def _arrange(self) -> None:
        columns = self.columns()
        for place, column in enumerate(columns):
            if self.indexOf(column) != place:
                self.insertWidget(place, column)
            column.set_place(place == 0, place == len(columns) - 1)
            column.show()
        self._invitation.setVisible(len(columns) == 1)
        tab_through(*self.parts())
        self.even_out()

    def parts(self) -> list[QWidget]:
        """What Tab goes through, column by column."""
        return [part for column in self.columns() for part in column.parts]

    def even_out(self) -> None:
        """Give every column the same room."""
        self.setSizes([max(1, self.width() // max(1, self.count()))] * self.count())

    def createHandle(self) -> QSplitterHandle:  # noqa: N802 (Qt's name)
        """A band that shows what ties the columns beside it."""
        return Band(self)

    def _bands(self) -> list[tuple[Band, Column, Column]]:
        """The bands between two columns, with both."""
        columns = self.columns()
        found = []
        for place, (left, right) in enumerate(pairwise(columns), 1):
            handle = self.handle(place)
            if isinstance(handle, Band):
                found.append((handle, left, right))
        return found

    def tie(self, matrix: Matrix, levels: Levels, independence: Independence) -> None:
        """Show what ties the columns, hold it level as they scroll, and mark the text they share."""
        views = {column.article_id: column.view for column in self.columns()}
        self.scrolling.set_levels(
            {
                (views[one], views[other]): [(here, there) for here, there, _ in found]
                for (one, other), found in levels.items()
                if one in views and other in views
            }
        )
        for band, left, right in self._bands():
            band.set_views(left.view, right.view)
            band.set_ties(ties_between(matrix, levels, left.article_id, right.article_id))
        for column in self.columns():
            column.show_shared(independence, views)

    # What they show

    def set_highlights(self, article_id: int) -> None:
        """Read the highlights of an article anew and paint them."""
        column = self._columns.get(article_id)
        if column:
            article, desk = column.content.article, self._context.desk
            found = tuple(desk.highlights.of_version(article.version_id))
            waiting = waiting_of(desk, article)
            column.set_highlights(replace(column.content, highlights=found, waiting=waiting))

    def follow(self, passages: Mapping[int, Highlight | None]) -> None:
        """Bring every column to its passage and outline it; those without one stay.

        What is only suggested is selected instead, ready to be marked.
        """
        for column in self.columns():
            passage = passages.get(column.article_id)
            with column.view.settling():
                if passage is not None and passage.id < 0:
                    column.view.set_current(None, scroll=False)
                    column.view.select(passage.anchor.span)
                    column.view.reveal(passage.anchor.span)
                else:
                    found = passage.id if passage else None
                    column.view.set_current(found, scroll=found is not None)
        self.scrolling.join()

    def show_passage(self, article_id: int, highlight_id: int) -> None:
        """Bring one column to a passage and give it the keyboard."""
        column = self._columns.get(article_id)
        if column:
            with column.view.settling():
                column.view.set_current(highlight_id)
            self.scrolling.join()
            column.view.setFocus()

    def restyle(self) -> None:
        """Take the theme and the reading settings in force."""
        style = self._style()
        for column in self._columns.values():
            column.view.set_style(style)

    def _style(self) -> ReaderStyle:
        settings = self._context.desk.preferences.current
        style = ReaderStyle.of(settings, self._context.themes.theme)
        return replace(style, size=max(10, style.size - SMALLER))

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        for column in self._columns.values():
            if new is not None and column.isAncestorOf(new) and self._active is not column:
                self._active = column
                self.active_changed.emit()
            column.show_tools(column.in_use())
