"""The matrix and the columns follow each other: a cell to its passages, a passage to its cell."""

from PySide6.QtCore import QObject, Signal

from newsclip.domain.comparison import Row
from newsclip.language import tr
from newsclip.ui.compare.deck import Deck
from newsclip.ui.compare.lines import key_of
from newsclip.ui.compare.matrix_view import MatrixView
from newsclip.ui.compare.passages import Passages


class Following(QObject):
    """Brings the columns to the passages of a row, and the matrix to the row of a passage."""

    highlight_chosen = Signal(int, int)
    said = Signal(str)
    column_wanted = Signal(int)
    """An article of the matrix whose passage is to show, but that has no column."""

    def __init__(self, matrix: MatrixView, deck: Deck) -> None:
        super().__init__(deck)
        self._matrix = matrix
        self._deck = deck
        self._passages = Passages()
        self._pending: tuple[int, int] | None = None
        matrix.followed.connect(self.follow)
        deck.highlight_chosen.connect(self._choose)

    def follow(self, row: Row, article_id: int | None) -> None:
        """Bring every column to its passage of the row; again, to the next one of that cell.

        The article of the cell is asked for when it has no column.
        """
        passages = self._passages.follow(row, article_id)
        self._deck.follow(passages)
        self._matrix.set_followed(self._passages.key)
        wanted = passages.get(article_id) if article_id is not None else None
        if article_id is not None and wanted and self._deck.column(article_id) is None:
            self._pending = (article_id, wanted.id)
            self.column_wanted.emit(article_id)

    def step_conflict(self, direction: int) -> None:
        """Go to the next row where the sources disagree, and to its passages."""
        row = self._matrix.step_conflict(direction)
        if row is None:
            self.said.emit(tr("No rows that are shown are in conflict."))
            return
        self._passages.begin(None)
        self.follow(row, None)

    def show_passage(self, article_id: int, highlight_id: int) -> None:
        """Bring the column of an article to a highlight, as soon as it is there."""
        self._pending = (article_id, highlight_id)
        self.show_pending()

    def show_pending(self) -> None:
        """Show the passage that waits for its column, if it has come."""
        if self._pending is None or self._deck.column(self._pending[0]) is None:
            return
        article_id, highlight_id = self._pending
        self._pending = None
        self._deck.show_passage(article_id, highlight_id)
        self._mark_row(article_id, highlight_id)

    def _choose(self, article_id: int, highlight_id: int) -> None:
        self._mark_row(article_id, highlight_id)
        self.highlight_chosen.emit(article_id, highlight_id)

    def _mark_row(self, article_id: int, highlight_id: int) -> None:
        row = self._matrix.show_highlight(article_id, highlight_id)
        self._passages.begin(None)
        self._matrix.set_followed(key_of(row) if row else None)
