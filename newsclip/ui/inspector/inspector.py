"""The inspector: the right pane of Read."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.inspector.details_tab import DetailsTab
from newsclip.ui.inspector.highlights_tab import HighlightsTab
from newsclip.ui.inspector.suggestions_tab import SuggestionsTab

WIDTH = 340


class Inspector(QWidget):
    """Highlights and details of the article being read."""

    highlight_chosen = Signal(int)
    """The user made this highlight's card the current one."""
    passage_requested = Signal(int, int)
    """The article and the highlight whose passage is to be shown."""
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "background")
        self.setMinimumWidth(216)
        self.setAccessibleName(tr("Inspector"))
        self.highlights = HighlightsTab(context)
        self.suggestions = SuggestionsTab(context)
        self.details = DetailsTab(context)
        self.tabs = QTabWidget()
        self.tabs.tabBar().setExpanding(False)
        self.tabs.addTab(self.highlights, tr("Highlights"))
        self.tabs.addTab(self.suggestions, tr("Suggestions"))
        self.tabs.addTab(self.details, tr("Details"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.highlights.counted.connect(self._count)
        self.suggestions.counted.connect(self._count_suggestions)
        self.highlights.highlight_chosen.connect(self.highlight_chosen)
        self.highlights.passage_requested.connect(self.passage_requested)
        self.highlights.failed.connect(self.failed)
        self.details.failed.connect(self.failed)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """340 wide."""
        return QSize(WIDTH, 600)

    def show_article(self, article_id: int | None) -> None:
        """Show an article's highlights and details; None shows nothing."""
        self.highlights.show_article(article_id)
        self.details.show_article(article_id)

    def set_current(self, highlight_id: int) -> None:
        """Make this highlight's card the current one and bring it into sight; 0 for none."""
        self.highlights.set_current(highlight_id)

    @property
    def current(self) -> int:
        """The current highlight, 0 when there is none."""
        return self.highlights.column.current

    def edit_note(self, highlight_id: int) -> None:
        """Put the keyboard into the highlight's note."""
        self._edit(highlight_id, "note")

    def edit_tags(self, highlight_id: int) -> None:
        """Put the keyboard into the highlight's tags."""
        self._edit(highlight_id, "tags")

    def edit_fields(self, highlight_id: int) -> None:
        """Put the keyboard into the highlight's first field."""
        self._edit(highlight_id, "fields")

    def show_details(self) -> None:
        """Bring the Details tab to the front."""
        self.tabs.setCurrentWidget(self.details)

    def flush(self) -> None:
        """Save what is half typed; the window calls it before it closes."""
        self.highlights.flush()
        self.details.flush()

    def _edit(self, highlight_id: int, part: str) -> None:
        self.tabs.setCurrentWidget(self.highlights)
        self.highlights.set_current(highlight_id, part)

    def _count(self, count: int) -> None:
        words = tr("Highlights {count:,}", count=count) if count else tr("Highlights")
        self.tabs.setTabText(self.tabs.indexOf(self.highlights), words)

    def _count_suggestions(self, count: int) -> None:
        words = tr("Suggestions {count:,}", count=count) if count else tr("Suggestions")
        self.tabs.setTabText(self.tabs.indexOf(self.suggestions), words)
