"""The Read screen: list, reader, inspector."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from newsclip.ui.context import Context
from newsclip.ui.inspector.inspector import Inspector
from newsclip.ui.library.article_list import ArticleList
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
        self.inspector = Inspector(context)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.list, self.reader, self.inspector):
            self.splitter.addWidget(pane)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([LIST_WIDTH, 580, INSPECTOR_WIDTH])
        self.reader.setMinimumWidth(236)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self._connect()

    def _connect(self) -> None:
        self.list.article_chosen.connect(self.show_article)
        self.list.article_opened.connect(self._open)
        self.reader.highlight_chosen.connect(self.inspector.set_current)
        self.reader.note_requested.connect(self.inspector.edit_note)
        self.reader.tag_requested.connect(self.inspector.edit_tags)
        self.inspector.highlight_chosen.connect(self._show_highlight)
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
