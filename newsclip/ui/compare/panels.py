"""What stands over the columns: the table, the ledger, the timeline, or two versions."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from newsclip.language import tr
from newsclip.ui.compare.ledger_view import LedgerView
from newsclip.ui.compare.matrix_view import MatrixView
from newsclip.ui.compare.timeline_view import TimelineView
from newsclip.ui.compare.versions_panel import VersionsPanel


class Panel(IntEnum):
    """One of the four."""

    TABLE = 0
    CONFLICTS = 1
    TIMELINE = 2
    VERSIONS = 3


PANELS = (tr("Table"), tr("Conflicts"), tr("Timeline"), tr("Versions"))


class Panels(QStackedWidget):
    """Shows one of the panels, and tells the height that it wants."""

    height_changed = Signal()

    def __init__(
        self,
        matrix: MatrixView,
        ledger: LedgerView,
        timeline: TimelineView,
        versions: VersionsPanel,
    ) -> None:
        super().__init__()
        self._panels = (matrix, ledger, timeline, versions)
        for panel in self._panels:
            self.addWidget(panel)
            panel.height_changed.connect(self.height_changed)

    def show_panel(self, panel: Panel) -> None:
        """Show this one."""
        self.setCurrentIndex(panel)
        self.height_changed.emit()

    @property
    def front(self) -> QWidget:
        """The panel that shows."""
        return self._panels[self.currentIndex()]

    def content_height(self) -> int:
        """The height that the panel in front wants."""
        return self._panels[self.currentIndex()].content_height()

    def least_height(self) -> int:
        """The height below which it is not made."""
        return self._panels[self.currentIndex()].minimumHeight()
