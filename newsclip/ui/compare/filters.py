"""The row over the matrix: how many articles, adding one, scrolling together, which rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from newsclip.language import at_start, tr
from newsclip.ui.actions import Actions
from newsclip.ui.compare.lines import Show
from newsclip.ui.compare.panels import PANELS, Panel
from newsclip.ui.widgets.chip import Chip
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.flow_layout import FlowLayout
from newsclip.ui.widgets.segmented_control import SegmentedControl

_SHOWN = {
    Show.ALL: tr("all rows"),
    Show.FIGURES: tr("all figures"),
    Show.CLAIMS: tr("claims"),
    Show.RISKS: tr("risks"),
}


class Filters(QFrame):
    """Chips for what is compared and how; on the right the verdicts counted."""

    show_chosen = Signal(object)
    """The Show that was chosen."""
    panel_chosen = Signal(object)
    """The Panel that was chosen."""
    close_requested = Signal(int)
    go_requested = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "filters")
        self._columns: tuple[tuple[int, str], ...] = ()
        self.panel = SegmentedControl(tr("What is shown over the columns"), PANELS)
        self.panel.set_current(0)
        self.panel.chosen.connect(lambda index: self.panel_chosen.emit(Panel(index)))
        self.count = Chip(tr("No articles"), checkable=True)
        self.add = Chip(tr("+ Add column"))
        self.together = Chip(tr("Scroll together"))
        self.shown = Chip("")
        self.conflicts = Chip(tr("Only conflicts"))
        self.summary = ElidedLabel()
        self._fill(actions)
        self._lay_out()
        self.set_columns(())

    def _fill(self, actions: Actions) -> None:
        self._count_menu, self._show_menu = QMenu(self), QMenu(self)
        self._count_menu.aboutToShow.connect(self._fill_count_menu)
        self.count.set_menu(self._count_menu)
        self.count.clicked.connect(lambda: self.count.setChecked(True))
        self.shown.set_menu(self._show_menu)
        self._fill_show_menu()
        self._show_menu.addSeparator()
        for action_id in ("by_disagreement", "suggested", "whole_story"):
            self._show_menu.addAction(actions[f"compare.{action_id}"])
        self._show_menu.addSeparator()
        for action_id in ("copy_markdown", "copy_csv", "save_picture"):
            self._show_menu.addAction(actions[f"compare.{action_id}"])
        self.add.set_action(actions["compare.add_column"])
        self.together.set_action(actions["compare.sync_scroll"])
        self.together.toggled.connect(self._word_together)
        self._word_together(actions["compare.sync_scroll"].isChecked())
        self.conflicts.set_action(actions["compare.only_conflicts"])

    def _lay_out(self) -> None:
        row = FlowLayout(self, gap=8)
        row.setContentsMargins(14, 9, 14, 10)
        row.addWidget(self.panel)
        for chip in (self.count, self.add, self.together, self.shown, self.conflicts):
            row.addWidget(chip)
        self.summary.setProperty("role", "lead")
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.add_spring()
        row.addWidget(self.summary)

    def set_columns(self, columns: Sequence[tuple[int, str]]) -> None:
        """Count and name the articles that are compared."""
        self._columns = tuple(columns)
        number = len(columns)
        words = tr("{n} article", "{n} articles", n=number)
        self.count.setText(words if number else tr("No articles"))
        self.count.setChecked(number > 0)
        self.count.setEnabled(number > 0)

    def set_show(self, show: Show) -> None:
        """Say which rows are shown."""
        self.shown.setText(tr("Show: {what}", what=_SHOWN[show]))
        for action in self._shows.actions():
            action.setChecked(action.data() == show.value)

    def set_panel(self, panel: Panel) -> None:
        """Say what stands over the columns; chips that only mean the table go."""
        self.panel.set_current(panel)
        for chip in (self.shown, self.conflicts):
            chip.setVisible(panel is Panel.TABLE)

    def set_summary(self, words: str) -> None:
        """Say how the verdicts are distributed."""
        self.summary.setText(words)

    def _word_together(self, on: bool) -> None:
        self.together.setText(tr("Scroll together ✓") if on else tr("Scroll together"))

    def _fill_show_menu(self) -> None:
        self._shows = QActionGroup(self)
        for show, words in _SHOWN.items():
            action = self._show_menu.addAction(at_start(words))
            action.setCheckable(True)
            action.setData(show.value)
            self._shows.addAction(action)
            action.triggered.connect(self._chooser(show))

    def _chooser(self, show: Show) -> Callable[[], None]:
        return lambda: self.show_chosen.emit(show)

    def _fill_count_menu(self) -> None:
        self._count_menu.clear()
        for article_id, name in self._columns:
            menu = self._count_menu.addMenu(name.replace("&", "&&"))
            menu.addAction(tr("Go to Column")).triggered.connect(self._goer(article_id))
            menu.addAction(tr("Remove Column")).triggered.connect(self._closer(article_id))

    def _goer(self, article_id: int) -> Callable[[], None]:
        return lambda: self.go_requested.emit(article_id)

    def _closer(self, article_id: int) -> Callable[[], None]:
        return lambda: self.close_requested.emit(article_id)
