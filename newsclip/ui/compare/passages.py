"""Which passage of a row each column shows, and which comes next when it is asked for again."""

from newsclip.domain.comparison import Cell, Row
from newsclip.domain.highlights import Highlight
from newsclip.ui.compare.lines import Key, key_of


class Passages:
    """Steps through the passages of the row that is followed."""

    def __init__(self) -> None:
        self._key: Key | None = None
        self._at: dict[int, int] = {}

    @property
    def key(self) -> Key | None:
        """The row that is followed."""
        return self._key

    def begin(self, key: Key | None) -> None:
        """Follow this row from its first passages, or none."""
        if key != self._key:
            self._key, self._at = key, {}

    def follow(self, row: Row, article_id: int | None = None) -> dict[int, Highlight | None]:
        """The highlight each column is to show, None where it has none.

        The first time the first of each cell; again, the next one of the article's cell, or of
        every cell when no article is named or it has none.
        """
        if key_of(row) != self._key:
            self.begin(key_of(row))
        else:
            self._advance(row, article_id)
        return {cell.article_id: self._passage(cell) for cell in row.cells}

    def _advance(self, row: Row, article_id: int | None) -> None:
        filled = [cell.article_id for cell in row.cells if cell.highlights]
        for each in [article_id] if article_id in filled else filled:
            if each is not None:
                self._at[each] = self._at.get(each, 0) + 1

    def _passage(self, cell: Cell) -> Highlight | None:
        if not cell.highlights:
            return None
        return cell.highlights[self._at.get(cell.article_id, 0) % len(cell.highlights)]
