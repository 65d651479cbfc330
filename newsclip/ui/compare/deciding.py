"""What the user says of the matrix: which claims belong together, what its rows are called."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from newsclip.domain.comparison import Cell, Pair, Row
from newsclip.domain.errors import InvalidInputError, NewsClipError
from newsclip.domain.kinds import FIGURE
from newsclip.language import tr
from newsclip.ui.compare.comparing import Comparing
from newsclip.ui.compare.matrix_view import MatrixView
from newsclip.ui.compare.pair_bar import PairBar
from newsclip.ui.compare.row_dialog import RowDialog
from newsclip.ui.context import Context

_MOST_TARGETS = 24
"""Rows that the menu offers to merge into."""


class Deciding(QObject):
    """Confirms and refuses pairs, names, merges and parts rows; the library's events redraw."""

    failed = Signal(object)
    said = Signal(str)

    def __init__(
        self, context: Context, comparing: Comparing, matrix: MatrixView, bar: PairBar
    ) -> None:
        super().__init__(matrix)
        self._desk = context.desk
        self._comparing = comparing
        self._matrix = matrix
        self._bar = bar
        self._actions = context.actions
        matrix.row_changed.connect(self.show_row)
        matrix.menu_wanted.connect(self._fill_menu)
        context.actions.connect("compare.confirm_pair", self._confirm)
        context.actions.connect("compare.refuse_pair", self._refuse)
        context.actions.connect("compare.name_row", self._name)
        self.show_row(None)

    # Pairs of claims

    def show_row(self, row: Row | None) -> None:
        """Ask about the first pair of the row that nobody decided on."""
        proposed = row.proposed if row else ()
        self._bar.show_pair(proposed[0] if proposed else None, max(0, len(proposed) - 1))
        for action_id in ("compare.confirm_pair", "compare.refuse_pair"):
            self._actions.set_enabled(action_id, bool(proposed))
        self._actions.set_enabled("compare.name_row", bool(row and row.kind == FIGURE.id))

    def _proposed(self) -> Pair | None:
        row = self._matrix.current_row()
        return row.proposed[0] if row and row.proposed else None

    def _confirm(self) -> None:
        if pair := self._proposed():
            self._try(lambda: self._desk.pairs.confirm(pair), tr("Linked."))

    def _refuse(self) -> None:
        if pair := self._proposed():
            self._try(lambda: self._desk.pairs.refuse(pair), tr("Not proposed again."))

    # Rows

    def _fill_menu(self, menu: QMenu, row: Row, cell: Cell | None) -> None:
        """Offer what can be done with a row of figures."""
        if row.kind != FIGURE.id:
            return
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self._actions["compare.name_row"])
        self._fill_targets(menu.addMenu(tr("Merge Into")), row)
        if cell and cell.highlights and row.sources > 1:
            part = menu.addAction(tr("Take Out of This Row…"))
            part.triggered.connect(lambda: self._part(row, cell))
        menu.addAction(tr("As Found")).triggered.connect(
            lambda: self._in_story(lambda story: self._reset(story, row))
        )

    def _fill_targets(self, menu: QMenu, row: Row) -> None:
        others = [
            one for one in self._matrix.rows() if one.kind == FIGURE.id and one.key != row.key
        ]
        for other in others[:_MOST_TARGETS]:
            words = " · ".join(filter(None, (other.subject, other.label)))
            menu.addAction(words.replace("&", "&&")).triggered.connect(self._merger(row, other))
        menu.setEnabled(bool(others))

    def _merger(self, row: Row, other: Row) -> Callable[[], None]:
        spellings = (*row.spellings, *other.spellings)
        return lambda: self._in_story(
            lambda story: self._desk.comparisons.name_rows(
                story, spellings, other.subject or row.subject, other.label
            )
        )

    def _name(self) -> None:
        row = self._matrix.current_row()
        if row and row.kind == FIGURE.id:
            self._ask(tr("Name row"), row.subject, row.label, row.spellings)

    def _part(self, row: Row, cell: Cell) -> None:
        """Give the figures of one cell a row of their own."""
        marks = [f"#{one.id}" for one in cell.highlights]
        self._ask(tr("Take out of the row"), row.subject, f"{row.label} (2)", marks)

    def _ask(self, title: str, subject: str, measure: str, spellings: Sequence[str]) -> None:
        def ask(story: int) -> None:
            RowDialog(
                title,
                subject,
                measure,
                lambda about, what: self._desk.comparisons.name_rows(story, spellings, about, what),
                self._matrix,
            ).open()

        self._in_story(ask)

    def _reset(self, story: int, row: Row) -> None:
        marks = [f"#{one.id}" for cell in row.cells for one in cell.highlights]
        self._desk.comparisons.unname_rows(story, [*row.spellings, *marks])

    def _in_story(self, act: Callable[[int], object]) -> None:
        """Do it for the story of the articles; without one, say that there has to be one."""
        story = self._comparing.story()
        if not story:
            self.failed.emit(_no_story())
            return
        self._try(lambda: act(story))

    def _try(self, act: Callable[[], object], said: str = "") -> None:
        try:
            act()
        except NewsClipError as error:
            self.failed.emit(error)
            return
        if said:
            self.said.emit(said)


def _no_story() -> InvalidInputError:
    return InvalidInputError(
        tr("What rows are called is kept with a story."),
        tr(
            "Put these articles into a story first: select them in the list and press Ctrl+Shift+S."
        ),
    )
