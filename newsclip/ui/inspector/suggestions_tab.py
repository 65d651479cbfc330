"""The Suggestions tab: what the program proposes to mark in the article that is read, and why."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from newsclip.domain.kinds import KINDS
from newsclip.domain.suggestions import Suggestion
from newsclip.language import number_words, tr, within
from newsclip.ui.context import Context
from newsclip.ui.flows.suggesting import Proposals
from newsclip.ui.inspector.suggestion_delegate import ACCEPT, SuggestionDelegate
from newsclip.ui.inspector.suggestions_model import SuggestionRole, SuggestionsModel
from newsclip.ui.widgets.buttons import flat_button, link_button
from newsclip.ui.widgets.empty_state import EmptyState
from newsclip.ui.widgets.segmented_control import SegmentedControl

_ORDERS = (tr("In order"), tr("Best first"))


class SuggestionList(QListView):
    """A list of cards; Enter accepts, Backspace and Delete dismiss."""

    decided = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("pane", "background")
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Suggestions"))
        self.setItemDelegate(SuggestionDelegate(self.decided.emit, self))
        self.verticalScrollBar().setSingleStep(24)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Accept or dismiss the current one."""
        one = self.currentIndex().data(SuggestionRole.SUGGESTION)
        if isinstance(one, Suggestion):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.decided.emit(one.id, ACCEPT)
                return
            if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                self.decided.emit(one.id, "dismiss")
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Cards are as high as the new width asks for."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class SuggestionsTab(QWidget):
    """Suggestions as cards, in the order of the text or the best first."""

    chosen = Signal(int)
    """The user made this suggestion the current one."""
    accepted = Signal(object)
    """Ids to make highlights of."""
    dismissed = Signal(object)
    """Ids to propose no more."""
    weaker_wanted = Signal()
    counted = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._proposals = Proposals()
        self._quiet = False
        self.model = SuggestionsModel(self)
        self.list = SuggestionList()
        self.list.setModel(self.model)
        self.order = SegmentedControl(tr("Order of suggestions"), _ORDERS)
        self.all_menu = QMenu(self)
        self.all_menu.aboutToShow.connect(self._fill_menu)
        self.all_button = flat_button(tr("All"), None, self.all_menu)
        self.all_button.setStyleSheet("padding-right: 24px; font-weight: 400;")
        self.all_button.setToolTip(tr("Accept or dismiss all, or all of a kind"))
        self.weaker = link_button("", self.weaker_wanted.emit)
        self.hint = QLabel()
        self.empty = EmptyState("", "")
        self._lay_out()
        self._connect()
        self.show_proposals(self._proposals)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 8, 12, 4)
        bar.addWidget(self.order)
        bar.addStretch(1)
        bar.addWidget(self.all_button)
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setContentsMargins(12, 4, 12, 8)
        below.addWidget(self.weaker)
        below.addStretch(1)
        column.addLayout(below)
        self._stack = QStackedWidget()
        self._stack.addWidget(cards)
        self._stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        self.list.decided.connect(self._decide)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.order.chosen.connect(lambda _index: self._show())

    def show_proposals(self, proposals: Proposals) -> None:
        """Show what is proposed now."""
        self._proposals = proposals
        self._show()
        self.weaker.setText(tr("Show {weaker:,} weaker ones", weaker=proposals.weaker))
        self.weaker.setVisible(bool(proposals.weaker))
        self._say_empty(proposals)
        self._stack.setCurrentIndex(0 if proposals.shown or proposals.weaker else 1)
        self.counted.emit(len(proposals.shown))

    def _say_empty(self, proposals: Proposals) -> None:
        if not proposals.on:
            self.empty.set_words(
                tr("Suggestions are off"), tr("Switch them on in the settings, under Reading.")
            )
        elif proposals.looking:
            self.empty.set_words(
                tr("Looking for passages…"), tr("Claims, figures and risks appear here.")
            )
        else:
            self.empty.set_words(
                tr("Nothing to suggest"),
                tr(
                    "Claims, figures and risks that are found in an article appear here, each with the "
                    "reason. Nothing is marked by itself."
                ),
            )

    def _show(self) -> None:
        shown = list(self._proposals.shown)
        if self.order.current == 1:
            shown.sort(key=lambda one: -one.rank)
        current = self.list.currentIndex().data(SuggestionRole.SUGGESTION)
        self._quiet = True
        self.model.show(shown)
        self._quiet = False
        if isinstance(current, Suggestion):
            self.set_current(current)

    def set_current(self, one: Suggestion | None) -> None:
        """Make a suggestion's card the current one and bring it into sight; None for none."""
        row = self.model.row_of(one.id) if one else -1
        index = self.model.index(row) if row >= 0 else QModelIndex()
        if index == self.list.currentIndex():
            return
        self._quiet = True
        self.list.setCurrentIndex(index)
        if not index.isValid():
            self.list.clearSelection()
        self._quiet = False
        if index.isValid():
            self.list.scrollTo(index)

    def _on_current(
        self,
        index: QModelIndex | QPersistentModelIndex,
        _before: QModelIndex | QPersistentModelIndex,
    ) -> None:
        one = index.data(SuggestionRole.SUGGESTION)
        if not self._quiet and isinstance(one, Suggestion):
            self.chosen.emit(one.id)

    def _decide(self, suggestion_id: int, what: str) -> None:
        (self.accepted if what == ACCEPT else self.dismissed).emit([suggestion_id])

    def _fill_menu(self) -> None:
        menu = self.all_menu
        menu.clear()
        for verb, signal in ((tr("Accept"), self.accepted), (tr("Dismiss"), self.dismissed)):
            for kind in ("", *KINDS):
                ids = [one.id for one in self._proposals.shown if kind in ("", one.kind)]
                if ids:
                    label = f"{verb} {_so_many(len(ids), kind)}"
                    menu.addAction(label).triggered.connect(partial(signal.emit, ids))
            menu.addSeparator()


def _so_many(count: int, kind: str) -> str:
    if not kind:
        return (
            tr("all {count:,} suggestions", count=count) if count > 1 else tr("the one suggestion")
        )
    known = KINDS[kind]
    return f"{number_words(count)} {within(known.plural if count > 1 else known.label)}"
