"""What can be done in the Trash, and the questions asked before anything is gone for good."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.library.question import Question
from newsclip.ui.widgets.buttons import flat_button
from newsclip.ui.widgets.flow_layout import FlowLayout


class TrashBar(QWidget):
    """Restore, delete for good, empty. Deleting for good is the one thing undo cannot take back."""

    restore_wanted = Signal()
    delete_wanted = Signal()
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._count = 0
        self.setProperty("pane", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.restore_button = flat_button(tr("Restore"), self.restore_wanted.emit)
        self.delete_button = flat_button(tr("Delete for good…"), self.delete_wanted.emit)
        self.empty_button = flat_button(tr("Empty Trash…"), self.ask_empty)
        self.question = Question()
        row = FlowLayout(gap=2)
        row.setContentsMargins(6, 4, 6, 4)
        row.addWidget(self.restore_button)
        row.addWidget(self.delete_button)
        row.add_spring()
        row.addWidget(self.empty_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        framed = QVBoxLayout()
        framed.setContentsMargins(8, 0, 8, 8)
        framed.addWidget(self.question)
        column.addLayout(framed)

    def set_counts(self, articles: int, selected: int) -> None:
        """Allow what there is something for."""
        self._count = articles
        self.restore_button.setEnabled(selected > 0)
        self.delete_button.setEnabled(selected > 0)
        self.empty_button.setEnabled(articles > 0)

    def restore(self, article_ids: Sequence[int]) -> None:
        """Take the articles out of the Trash."""
        try:
            self._context.desk.articles.restore(article_ids)
        except NewsClipError as error:
            self.failed.emit(error)

    def ask_delete(self, article_ids: Sequence[int]) -> None:
        """Ask before deleting the articles for good."""
        ids = list(article_ids)
        if ids:
            self._ask(
                ids, tr("Delete {n} article for good?", "Delete {n} articles for good?", n=len(ids))
            )

    def ask_empty(self) -> None:
        """Ask before deleting everything in the Trash for good."""
        self._ask(None, tr("Delete everything in the Trash for good?"))

    def _ask(self, ids: list[int] | None, what: str) -> None:
        self.question.ask(
            what,
            tr("Their originals and highlights go with them. This cannot be undone."),
            tr("Delete for good"),
            lambda: self._delete(ids),
        )

    def _delete(self, ids: list[int] | None) -> None:
        articles = self._context.desk.articles
        self._context.jobs.run(
            tr("Deleting for good"),
            lambda _progress: (
                articles.empty_trash() if ids is None else articles.delete_forever(ids)
            ),
            lambda _count: None,
            self.failed.emit,
        )

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 (Qt's name)
        """A question that was left unanswered is not asked elsewhere."""
        self.question.hide()
        super().hideEvent(event)
