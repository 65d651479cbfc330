"""The articles that say the same as the open one, each a way there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from newsclip.domain.articles import Article
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Latest
from newsclip.ui.widgets.buttons import link_button

MOST = 12


class SameText(QWidget):
    """Hidden while no other article says the same."""

    article_requested = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self._latest = Latest(context.jobs, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 10)
        self._column.setSpacing(4)
        label = QLabel(tr("SAME TEXT AS"))
        label.setProperty("role", "section")
        self._column.addWidget(label)
        self._rows: list[QWidget] = []
        self.hide()

    def show_article(self, article_id: int) -> None:
        """Look for the others; the answer comes a moment later."""
        self._latest.ask(lambda: self._find(article_id), self._show)

    def texts(self) -> list[str]:
        """What is listed."""
        return [str(row.property("text")) for row in self._rows]

    def _find(self, article_id: int) -> list[Article]:
        return self._desk.articles.get_many(self._desk.duplicates.same_text_as(article_id)[:MOST])

    def _show(self, others: list[Article]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(article) for article in others]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(others))

    def _row(self, article: Article) -> QWidget:
        metadata = article.metadata
        said = " · ".join(filter(None, (metadata.publisher, metadata.title)))
        button = link_button(said[:80], lambda: self.article_requested.emit(article.id))
        button.setToolTip(said)
        return button
