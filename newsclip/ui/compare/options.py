"""What is switched on in Compare: which rows show, in what order, over which articles."""

from PySide6.QtCore import QObject, Signal

from newsclip.domain.comparison import Matrix
from newsclip.ui.actions import Actions
from newsclip.ui.compare.lines import Line, Show, lines_of
from newsclip.ui.compare.remembered import Remembered

_SWITCHES = ("sync_scroll", "only_conflicts", "by_disagreement", "suggested", "whole_story")


class Options(QObject):
    """The switches of the screen; its checkable actions hold their state."""

    changed = Signal()

    def __init__(self, actions: Actions, kept: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.show = Show(kept.show)
        states = (kept.together, kept.only_conflicts, kept.most_disputed, kept.suggested,
                  kept.whole_story)  # fmt: skip
        for name, on in zip(_SWITCHES, states, strict=True):
            actions.set_checked(f"compare.{name}", on)
            actions.connect(f"compare.{name}", lambda _on: self.changed.emit())

    def set_show(self, show: Show) -> None:
        """Show the rows of one kind, or all."""
        self.show = show
        self.changed.emit()

    def lines(self, matrix: Matrix) -> tuple[Line, ...]:
        """The lines of the matrix as they are wanted."""
        return lines_of(
            matrix,
            self.show,
            only_conflicts=self.only_conflicts,
            most_disputed=self.most_disputed,
        )

    @property
    def together(self) -> bool:
        """Whether the columns scroll together."""
        return self._on("sync_scroll")

    @property
    def only_conflicts(self) -> bool:
        """Whether only rows in conflict show."""
        return self._on("only_conflicts")

    @property
    def most_disputed(self) -> bool:
        """Whether the rows are sorted by how far the sources disagree."""
        return self._on("by_disagreement")

    @property
    def suggested(self) -> bool:
        """Whether figures show that are only suggested."""
        return self._on("suggested")

    @property
    def whole_story(self) -> bool:
        """Whether every article of the story has a column in the table."""
        return self._on("whole_story")

    def _on(self, name: str) -> bool:
        return self._actions[f"compare.{name}"].isChecked()
