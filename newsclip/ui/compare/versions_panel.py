"""Two versions of the article in use, word by word, over the columns."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from newsclip.domain.articles import Article
from newsclip.domain.comparison import Matrix
from newsclip.domain.errors import NewsClipError
from newsclip.domain.kinds import FIGURE
from newsclip.language import tr
from newsclip.ui.compare.lines import Show, lines_of
from newsclip.ui.compare.matrix_view import MatrixView
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Latest
from newsclip.ui.versions.dialog import VersionsDialog
from newsclip.ui.widgets.empty_state import EmptyState

_HEIGHT = 640
_LITTLE = 160
_LAID_OUT = {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest}
_TABLE = 150
"""Pixels that the table of what is marked in both takes at the most."""


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
        self.matrix: MatrixView | None = None
        self._whole: QWidget | None = None
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(self.failed)
        self._nothing = EmptyState(tr("One version only"), "")
        self.addWidget(self._nothing)
        self.setAccessibleName(tr("Versions"))

    def content_height(self) -> int:
        """Room to read in where there is something to read."""
        if self.difference is not None:
            return _HEIGHT
        return max(_LITTLE, self._nothing.heightForWidth(self.width()))

    def event(self, event: QEvent) -> bool:
        """Keep the room that the words need at this width."""
        done = super().event(event)
        if event.type() in _LAID_OUT:
            self._keep_room()
        return done

    def _keep_room(self) -> None:
        least = 0 if self.difference is not None else self.content_height()
        if least != self.minimumHeight():
            self.setMinimumHeight(least)
            self.height_changed.emit()

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
            title = tr("“{title}” was saved once.", title=article.metadata.title) if article else ""
            hint = tr(
                "Choose a column whose article has several versions; F5 checks it for changes."
            )
            self._nothing.set_words(tr("One version only"), f"{title} {hint}".strip())
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
            lambda _id: self.said.emit(tr("Open the article in Read to mark a passage again."))
        )
        made.versions_chosen.connect(self._ask)
        self.difference = made
        self._whole = QWidget()
        self.matrix = MatrixView()
        self.matrix.hide()
        box = QVBoxLayout(self._whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.matrix)
        box.addWidget(made, 1)
        self.addWidget(self._whole)
        self.setCurrentWidget(self._whole)
        self._ask(made.chosen())

    def _ask(self, versions: tuple[int, int]) -> None:
        """Set what is marked in the two versions side by side."""
        comparisons = self._context.desk.comparisons
        self._latest.ask(lambda: comparisons.versions_matrix(versions), self._show_matrix)

    def _show_matrix(self, found: Matrix) -> None:
        if self.matrix is None:
            return
        numbers = {v.id: v.number for v in self._context.desk.versions.all(self._shown[0])}
        names = [
            (one, tr("Version {numbers}", numbers=numbers.get(one, "?"))) for one in found.columns
        ]
        self.matrix.set_lines(lines_of(found, Show.FIGURES), names)
        self.matrix.setVisible(any(row.kind == FIGURE.id for row in found.rows))
        self.matrix.setFixedHeight(min(_TABLE, self.matrix.content_height()))

    def _drop(self) -> None:
        if self._whole is not None:
            self.removeWidget(self._whole)
            self._whole.deleteLater()
            self._whole = self.difference = self.matrix = None
        self.setCurrentWidget(self._nothing)
