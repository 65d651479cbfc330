"""Two versions of the article in use, word by word, over the columns."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from newsclip.domain.articles import Article
from newsclip.domain.errors import NewsClipError
from newsclip.ui.context import Context
from newsclip.ui.versions.dialog import VersionsDialog
from newsclip.ui.widgets.empty_state import EmptyState

_HEIGHT = 560


class VersionsPanel(QStackedWidget):
    """Shows the difference of two versions, or says that there is one version only."""

    passage_requested = Signal(int, int)
    said = Signal(str)
    failed = Signal(object)
    height_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown = (0, 0)
        self.difference: VersionsDialog | None = None
        self._nothing = EmptyState("One version only", "")
        self.addWidget(self._nothing)
        self.setAccessibleName("Versions")

    def content_height(self) -> int:
        """Room to read in where there is something to read."""
        return _HEIGHT if self.difference is not None else 160

    def show_article(self, article: Article | None) -> None:
        """Hold the versions of this article against each other."""
        shown = (article.id, article.versions) if article else (0, 0)
        if shown == self._shown:
            return
        self._shown = shown
        self._drop()
        if article is not None and article.versions > 1:
            self._show(article.id)
        else:
            title = f"“{article.metadata.title}” was saved once." if article else ""
            hint = "Choose a column whose article has several versions; F5 checks it for changes."
            self._nothing.set_words("One version only", f"{title} {hint}".strip())
        self.height_changed.emit()

    def _show(self, article_id: int) -> None:
        try:
            made = VersionsDialog(self._context, article_id, self)
        except NewsClipError as error:
            self.failed.emit(error)
            return
        made.setWindowFlags(Qt.WindowType.Widget)
        made.setMinimumSize(0, 0)
        made.set_embedded()
        made.passage_requested.connect(self.passage_requested)
        made.mark_again_requested.connect(
            lambda _id: self.said.emit("Open the article in Read to mark a passage again.")
        )
        self.difference = made
        self.addWidget(made)
        self.setCurrentWidget(made)

    def _drop(self) -> None:
        if self.difference is not None:
            self.removeWidget(self.difference)
            self.difference.deleteLater()
            self.difference = None
        self.setCurrentWidget(self._nothing)
