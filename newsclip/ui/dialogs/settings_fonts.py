"""The reading font: which families can be read in, a field to choose one, and a sample of it."""

from functools import cache

from PySide6.QtCore import QPointF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QPainter, QPaintEvent, QTextLayout, QTextLine
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from newsclip.domain.settings import Settings
from newsclip.language import tr
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.theme import current, reading_family, text_scale
from newsclip.ui.widgets.painting import paint_box

SAMPLE = tr(
    "“We will ship the first cars in spring,” the chief executive said on Tuesday. Analysts doubt "
    "it: of 1,250 orders, fewer than a third are paid for. 7 October 2026, § 3, 35.3 %."
)
_HEIGHT, _PADDING = 116, 14


@cache
def reading_families() -> tuple[str, ...]:
    """The installed families that text can be read in: of any size, not of one width, Latin."""
    return tuple(sorted(filter(_readable, QFontDatabase.families()), key=str.casefold))


def _readable(family: str) -> bool:
    return (
        not QFontDatabase.isPrivateFamily(family)
        and QFontDatabase.isSmoothlyScalable(family)
        and not QFontDatabase.isFixedPitch(family)
        and QFontDatabase.WritingSystem.Latin in QFontDatabase.writingSystems(family)
    )


class FamilyField(QComboBox):
    """Chooses a reading family; the first entry leaves the choice to NewsClip."""

    chosen = Signal(str)
    """The family, empty for the best serif of the machine."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        self.addItem(tr("Best serif on this machine"), "")
        self.setItemData(0, reading_family(), Qt.ItemDataRole.ToolTipRole)
        for family in reading_families():
            self.addItem(family, family)
        self.currentIndexChanged.connect(lambda _index: self.chosen.emit(self.currentData()))

    def show_family(self, family: str) -> None:
        """Show the family, also one that is not installed, without telling anybody."""
        with QSignalBlocker(self):
            if self.findData(family) < 0:
                self.addItem(tr("{family} (not installed)", family=family), family)
            self.setCurrentIndex(self.findData(family))


class FontSample(QWidget):
    """Some lines as the reader sets them. It keeps its height, so that nothing under it jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = ReaderStyle(current())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Sample of the reading text"))

    def show_settings(self, settings: Settings) -> None:
        """Set the sample as these settings want it."""
        self._style = ReaderStyle.of(settings, current())
        family = self._style.serif().family()
        self.setAccessibleDescription(
            tr("{family}, {reader_size} pixels", family=family, reader_size=settings.reader_size)
        )
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Room for three lines of the usual size."""
        return QSize(200, round(_HEIGHT * text_scale()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """As many whole lines as there is room for, one at least."""
        theme = current()
        painter = QPainter(self)
        paint_box(painter, self.rect(), 8, theme.color("background"))
        painter.setPen(theme.color("ink"))
        layout = QTextLayout(SAMPLE, self._style.serif())
        for line in self._lines(layout):
            line.draw(painter, QPointF(_PADDING, 0))
        painter.end()

    def _lines(self, layout: QTextLayout) -> list[QTextLine]:
        pitch = self._style.pitch
        room = self.height() - 2 * _PADDING
        count = max(1, int(room // pitch))
        top = max(0.0, (self.height() - count * pitch) / 2)
        lines = []
        layout.beginLayout()
        for number in range(count):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, self.width() - 2 * _PADDING))
            line.setPosition(QPointF(0, top + number * pitch + (pitch - line.height()) / 2))
            lines.append(line)
        layout.endLayout()
        return lines
