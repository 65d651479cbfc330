"""The timeline of what is compared: a list of moments, and a measure over time."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsclip.domain.timeline import Moment, Timeline
from newsclip.domain.wording import figure_words, short_quote
from newsclip.language import tr
from newsclip.ui.compare.plot import Plot
from newsclip.ui.compare.words import isolated
from newsclip.ui.library.dates import date_text
from newsclip.ui.mirroring import OwnOrder

_HEIGHT = 260
_PLACE = Qt.ItemDataRole.UserRole + 1


class TimelineView(QWidget):
    """Moments on the left, the plot on the right; a click leads to the passage."""

    passage_requested = Signal(int, int)
    height_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._timeline = Timeline()
        self._names: Mapping[int, str] = {}
        self.setAccessibleName(tr("Timeline"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What was said when"))
        self.list.setItemDelegate(OwnOrder(self.list))
        self.list.setWordWrap(False)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.measures = QComboBox()
        self.measures.setAccessibleName(tr("Measure"))
        self.measures.currentIndexChanged.connect(self._show_series)
        self.plot = Plot()
        self.plot.point_clicked.connect(self.passage_requested)
        self.remark = QLabel(tr("No measure is told of more than one time."))
        self.remark.setProperty("role", "lead")
        self._lay_out()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(12, 8, 12, 8)
        right.addWidget(self.measures, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.remark)
        right.addWidget(self.plot, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 1)
        row.addLayout(right, 1)

    def content_height(self) -> int:
        """As much as it wants."""
        return _HEIGHT

    def show_timeline(self, timeline: Timeline, names: Mapping[int, str]) -> None:
        """Show these moments and measures, with what the articles are called."""
        if (timeline, dict(names)) == (self._timeline, self._names):
            return
        chosen = self.measures.currentText()
        self._timeline, self._names = timeline, dict(names)
        self.list.clear()
        for moment in timeline.moments:
            item = QListWidgetItem(moment_words(moment, self._names), self.list)
            item.setToolTip(short_quote(moment.highlight.quote, 200))
            item.setData(_PLACE, (moment.highlight.article_id, moment.highlight.id))
        self.measures.blockSignals(True)
        self.measures.clear()
        self.measures.addItems([series.label for series in timeline.series])
        self.measures.setCurrentIndex(max(0, self.measures.findText(chosen)))
        self.measures.blockSignals(False)
        self._show_series()

    def _show_series(self) -> None:
        at = self.measures.currentIndex()
        series = self._timeline.series[at] if 0 <= at < len(self._timeline.series) else None
        self.plot.show_series(series, self._names)
        for widget in (self.measures, self.plot):
            widget.setVisible(series is not None)
        self.remark.setVisible(series is None)

    def _go(self, item: QListWidgetItem) -> None:
        article_id, highlight_id = item.data(_PLACE)
        self.passage_requested.emit(article_id, highlight_id)


def moment_words(moment: Moment, names: Mapping[int, str]) -> str:
    """A moment on one line: when, whether published or told of, by whom, and what."""
    first, last = (date_text(day.isoformat()) for day in (moment.first, moment.last))
    when = first if first == last else f"{first} – {last}"
    entry = moment.highlight
    what = (
        figure_words(entry)
        if entry.kind == "figure"
        else f"“{short_quote(entry.anchor.exact, 90)}”"
    )
    about = " · ".join(filter(None, (entry.value("subject"), entry.value("measure"))))
    said = f"{about}: {what}" if about else what
    source, _, _ = names.get(entry.article_id, "").partition(" · ")
    said, source = isolated(said), isolated(source)
    return (
        tr("{when} · tells of · {said} ({source})", when=when, said=said, source=source)
        if moment.about
        else f"{when} · {source} · {said}"
    )
