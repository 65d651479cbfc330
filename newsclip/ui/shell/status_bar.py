"""The status bar: what was just done, the job under way, what the library holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from newsclip.language import tr
from newsclip.ui.announcing import announce
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from newsclip.domain.stories import Overview

HEIGHT = 28
SAID_MS = 6000


class StatusBar(QWidget):
    """The last line of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setProperty("pane", "footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.said = ElidedLabel()
        self.said.setAccessibleName(tr("Status"))
        self.progress = ProgressStrip()
        self.holds = QLabel()
        self.holds.setTextFormat(Qt.TextFormat.PlainText)
        self.holds.setAccessibleName(tr("Library"))
        for label in (self.said, self.holds):
            label.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(18)
        row.addWidget(self.said)
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        row.addWidget(self.holds)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._at_rest)
        self._rest = ""

    def say(self, sentence: str) -> None:
        """Show a sentence for some seconds; then what holds."""
        self.said.setText(sentence)
        self._timer.start(SAID_MS)
        announce(self, sentence)

    def hold(self, sentence: str) -> None:
        """Show what holds from now on, whenever nothing else is said."""
        self._rest = sentence
        self._timer.stop()
        self._at_rest()

    def _at_rest(self) -> None:
        self.said.setText(self._rest)

    def show_overview(self, overview: "Overview") -> None:
        """Say how much the library holds."""
        articles = tr("{n} article", "{n} articles", n=overview.articles)
        marks = tr("{n} highlight", "{n} highlights", n=overview.highlights)
        self.holds.setText(tr("Offline · {articles} · {marks}", articles=articles, marks=marks))
