"""The Read screen: list, reader, inspector."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from newsclip.domain.suggestions import Suggestion
from newsclip.ui.context import Context
from newsclip.ui.flows.suggesting import Proposals, SuggestingFlow
from newsclip.ui.inspector.inspector import Inspector
from newsclip.ui.library.article_list import ArticleList
from newsclip.ui.pages.following import PagesFollowing
from newsclip.ui.pages.pane import PagesPane
from newsclip.ui.reader.marking import kind_of_action
from newsclip.ui.reader.pane import ReaderPane

LIST_WIDTH, INSPECTOR_WIDTH = 312, 340


class ReadScreen(QWidget):
    """One article at a time, with the list on its left and its highlights on its right."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ArticleList(context)
        self.reader = ReaderPane(context)
        self.pages = PagesPane(context)
        self.inspector = Inspector(context)
        self.suggesting = SuggestingFlow(context, self)
        self._actions = context.actions
        self._share = 0.5
        self.following = PagesFollowing(context, self.reader, self.pages)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.list, self.reader, self.pages, self.inspector):
            self.splitter.addWidget(pane)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setStretchFactor(2, 1)
        self.splitter.setSizes([LIST_WIDTH, 580, 420, INSPECTOR_WIDTH])
        self.reader.setMinimumWidth(236)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self._connect()
        self._connect_suggestions()

    def _connect_suggestions(self) -> None:
        flow, tab, view = self.suggesting, self.inspector.suggestions, self.reader.view
        self.reader.version_shown.connect(flow.show_version)
        flow.changed.connect(self._show_proposals)
        flow.chosen.connect(self._show_suggestion)
        flow.said.connect(self.said)
        flow.failed.connect(self.failed)
        view.suggestion_clicked.connect(flow.choose)
        view.highlight_clicked.connect(lambda _id: flow.choose(0))
        view.selection_changed.connect(lambda span: flow.choose(0) if span else None)
        tab.chosen.connect(flow.choose)
        tab.accepted.connect(flow.accept)
        tab.dismissed.connect(flow.dismiss)
        tab.weaker_wanted.connect(flow.show_weaker)
        self.reader.bar.chosen.disconnect(self.reader.act)
        self.reader.bar.chosen.connect(self.act)
        self.reader.suggestion_bar.chosen.connect(self.act)
        self._offer(None)
        for speaker in (self.pages, self.following):
            speaker.said.connect(self.said)
        self.pages.failed.connect(self.failed)
        self.following.opened.connect(self._make_room)
        self.splitter.splitterMoved.connect(lambda _place, _index: self._divided())

    def _connect(self) -> None:
        self.list.article_chosen.connect(self.show_article)
        self.list.article_opened.connect(self._open)
        self.reader.highlight_chosen.connect(self.inspector.set_current)
        self.reader.note_requested.connect(self.inspector.edit_note)
        self.reader.tag_requested.connect(self.inspector.edit_tags)
        self.inspector.highlight_chosen.connect(self._show_highlight)
        self.inspector.highlights.link_chosen.connect(self.reader.open_link)
        self.inspector.passage_requested.connect(self.show_passage)
        self.reader.version_shown.connect(self.inspector.highlights.show_version)
        self.reader.said.connect(self.said)
        for pane in (self.list, self.reader, self.inspector):
            pane.failed.connect(self.failed)

    def show_article(self, article_id: int | None) -> None:
        """Show the article in the reader and its highlights in the inspector."""
        self.reader.show_article(article_id or None)
        shown = self.reader.article
        self.inspector.show_article(shown.id if shown else None)

    def show_passage(self, article_id: int, highlight_id: int) -> None:
        """Open the article at a highlight."""
        self.show_article(article_id)
        self.list.select(article_id)
        self.reader.show_passage(article_id, highlight_id)
        self.inspector.set_current(highlight_id)

    def _open(self, article_id: int) -> None:
        self.show_article(article_id)
        self.reader.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_highlight(self, highlight_id: int) -> None:
        self.reader.view.set_current(highlight_id)

    # Suggestions

    def act(self, action_id: str) -> None:
        """Do an action of the reader; while a suggestion is current, to the suggestion."""
        flow = self.suggesting
        if action_id in ("suggest.next", "suggest.previous"):
            self._step(1 if action_id == "suggest.next" else -1)
        elif flow.current is None or self.reader.view.selected_span() is not None:
            self.reader.act(action_id)
        elif action_id == "suggest.accept":
            flow.accept()
        elif action_id in ("suggest.dismiss", "mark.delete"):
            flow.dismiss()
        elif kind := kind_of_action(action_id):
            flow.accept(kind=kind)
        else:
            self.reader.act(action_id)

    def _step(self, direction: int) -> None:
        """To the next suggestion; after the last one the keyboard goes on to the next pane."""
        view = self.reader.view
        if self.suggesting.step(direction, view.top_offset()):
            return
        self.suggesting.choose(0)
        view.focusNextChild() if direction > 0 else view.focusPreviousChild()

    def _show_proposals(self, proposals: Proposals) -> None:
        self.reader.view.set_suggestions(proposals.shown)
        self.inspector.suggestions.show_proposals(proposals)

    def _show_suggestion(self, suggestion: Suggestion | None) -> None:
        self.reader.show_suggestion(suggestion)
        self.inspector.suggestions.set_current(suggestion)
        self._offer(suggestion)

    def _offer(self, suggestion: Suggestion | None) -> None:
        for action_id in ("suggest.accept", "suggest.dismiss"):
            self._actions.set_enabled(action_id, suggestion is not None)

    @property
    def pages_share(self) -> float:
        """How much of the room of text and pages the pages take."""
        return self._share

    @pages_share.setter
    def pages_share(self, share: float) -> None:
        self._share = min(0.9, max(0.1, share))

    def _middle(self) -> tuple[int, int]:
        return self.splitter.indexOf(self.reader), self.splitter.indexOf(self.pages)

    def _make_room(self) -> None:
        """Text and pages share the middle as the user last divided it, evenly at first."""
        sizes = self.splitter.sizes()
        text, pages = self._middle()
        room = sizes[text] + sizes[pages]
        sizes[pages] = round(room * self._share)
        sizes[text] = room - sizes[pages]
        self.splitter.setSizes(sizes)

    def _divided(self) -> None:
        if self.pages.isVisible():
            text, pages = (self.splitter.sizes()[place] for place in self._middle())
            self.pages_share = pages / max(1, text + pages)
