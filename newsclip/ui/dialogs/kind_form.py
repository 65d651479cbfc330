"""The form of one kind: name, letter, key, colours, underline, fields, and how it will look."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from newsclip.domain.kinds import OWN_COLOURS, Field, FieldType, Kind, Underline
from newsclip.domain.values import value_words
from newsclip.language import tr
from newsclip.ui.reader.pens import underline_pen
from newsclip.ui.theme import current, load_theme, reading_family
from newsclip.ui.widgets.buttons import flat_button
from newsclip.ui.widgets.painting import paint_focus

SAMPLE = tr("Rivals needed three years to build one.")
_TYPES = {
    FieldType.TEXT: tr("Text"),
    FieldType.CHOICE: tr("Choice"),
    FieldType.INTERVAL: tr("Number or interval"),
    FieldType.DATE: tr("Date"),
}
_NAME, _TYPE, _CHOICES = range(3)


class KindForm(QWidget):
    """Edits a kind; nothing is stored here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind("", "", "", "", "", "own-green", Underline.SOLID)
        self.label, self.plural, self.letter, self.key = (QLineEdit() for _ in range(4))
        self.letter.setMaxLength(1)
        self.key.setMaxLength(1)
        for line in (self.letter, self.key):
            line.setFixedWidth(52)
        self.colours = Swatches()
        self.underline = QComboBox()
        for style in Underline:
            self.underline.addItem(value_words(style.value), style)
        self.fields = QTableWidget(0, 3)
        self.fields.setHorizontalHeaderLabels(
            [tr("Field"), tr("Holds"), tr("Choices, with commas")]
        )
        self.fields.setAccessibleName(tr("Fields"))
        self.fields.verticalHeader().hide()
        head = self.fields.horizontalHeader()
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(_CHOICES, QHeaderView.ResizeMode.Stretch)
        self.fields.setColumnWidth(_TYPE, 150)
        self.preview = Preview()
        self.more = flat_button(tr("Add field"), self.add_field)
        self.less = flat_button(tr("Remove field"), self.remove_field)
        self._lay_out()
        for line in (self.label, self.letter):
            line.textChanged.connect(self._look)
        self.colours.chosen.connect(self._look)
        self.underline.currentIndexChanged.connect(self._look)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.addRow(tr("Name"), self.label)
        form.addRow(tr("For several"), self.plural)
        short = QHBoxLayout()
        short.addWidget(self.letter)
        short.addSpacing(24)
        short.addWidget(self.key)
        short.addStretch(1)
        form.addRow(tr("Letter, key"), short)
        form.addRow(tr("Colours"), self.colours)
        form.addRow(tr("Underline"), self.underline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.preview)
        column.addWidget(self.fields, 1)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addWidget(self.less)
        row.addStretch(1)
        column.addLayout(row)
        for name, widget in (
            (tr("Name"), self.label), (tr("Name for several"), self.plural), (tr("Letter"), self.letter),
            (tr("Key"), self.key), (tr("Underline"), self.underline),
        ):  # fmt: skip
            widget.setAccessibleName(name)

    def show_kind(self, kind: Kind, *, own: bool) -> None:
        """Show a kind; one that is built in can only be looked at."""
        self._kind = kind
        self.label.setText(kind.label)
        self.plural.setText(kind.plural)
        self.letter.setText(kind.letter)
        self.key.setText(kind.key)
        self.colours.show_token(kind.token)
        self.underline.setCurrentIndex(list(Underline).index(kind.underline))
        self.fields.setRowCount(0)
        for field in kind.fields:
            self._add_row(field)
        for widget in (self.label, self.plural, self.letter, self.key, self.colours,
                       self.underline, self.fields, self.more, self.less):  # fmt: skip
            widget.setEnabled(own)
        self._look()

    def kind(self) -> Kind:
        """The kind as the form says."""
        return replace(
            self._kind,
            label=self.label.text(),
            plural=self.plural.text(),
            letter=self.letter.text(),
            key=self.key.text().strip().upper(),
            token=self.colours.token,
            underline=Underline(self.underline.currentData()),
            fields=tuple(self._field(row) for row in range(self.fields.rowCount())),
        )

    def add_field(self) -> None:
        """One more field, to be named."""
        row = self._add_row(Field("", ""))
        self.fields.setCurrentCell(row, _NAME)
        self.fields.edit(self.fields.model().index(row, _NAME))

    def remove_field(self) -> None:
        """Take the chosen field away; what highlights have in it stays with them."""
        if self.fields.currentRow() >= 0:
            self.fields.removeRow(self.fields.currentRow())

    def _add_row(self, field: Field) -> int:
        row = self.fields.rowCount()
        self.fields.insertRow(row)
        name = QTableWidgetItem(field.label)
        name.setData(Qt.ItemDataRole.UserRole, field.name)
        self.fields.setItem(row, _NAME, name)
        sort = QComboBox()
        for kind, words in _TYPES.items():
            sort.addItem(words, kind)
        sort.setCurrentIndex(list(_TYPES).index(field.type))
        sort.setAccessibleName(tr("What the field holds"))
        self.fields.setCellWidget(row, _TYPE, sort)
        self.fields.setItem(row, _CHOICES, QTableWidgetItem(", ".join(field.choices)))
        return row

    def _field(self, row: int) -> Field:
        model = self.fields.model()
        name, said = model.index(row, _NAME), model.index(row, _CHOICES)
        sort = self.fields.cellWidget(row, _TYPE)
        kind = FieldType(sort.currentData()) if isinstance(sort, QComboBox) else FieldType.TEXT
        choices = tuple(str(said.data() or "").split(","))
        known = str(name.data(Qt.ItemDataRole.UserRole) or "")
        return Field(
            known, str(name.data() or ""), kind, choices if kind is FieldType.CHOICE else ()
        )

    def _look(self, *_changed: object) -> None:
        self.preview.show_kind(self.kind())


class Swatches(QWidget):
    """The pairs of colours a kind can have; arrow keys choose."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Colours"))
        self._token = ""
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number, name in enumerate(OWN_COLOURS):
            swatch = _Swatch(name)
            self._group.addButton(swatch, number)
            row.addWidget(swatch)
        row.addStretch(1)
        self._group.idClicked.connect(self._choose)

    @property
    def token(self) -> str:
        """The theme's token of the colours."""
        return self._token

    def show_token(self, token: str) -> None:
        """Show these colours as the chosen ones."""
        self._token = token
        name = token.removeprefix("own-")
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(isinstance(button, _Swatch) and button.name == name)
        self._group.setExclusive(True)

    def _choose(self, number: int) -> None:
        self._token = f"own-{OWN_COLOURS[number]}"
        self.chosen.emit()


class _Swatch(QAbstractButton):
    """One pair: the line over its tint."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.setCheckable(True)
        self.setAccessibleName(value_words(name))
        self.setToolTip(value_words(name))
        self.setFixedSize(26, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The tint in a frame of the line's colour; a ring when it is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current()
        colours = theme.kind(f"own-{self.name}")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.line)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)
        painter.setBrush(colours.tint)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(7, 7, -7, -7), 3, 3)
        if self.isChecked() or self.hasFocus():
            paint_focus(painter, self.rect(), 7, theme)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint the ring at once."""
        super().mouseReleaseEvent(event)
        self.update()


class Preview(QWidget):
    """A line of text with the mark on it, in light and in dark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind | None = None
        self.setAccessibleName(tr("Preview"))
        self.setFixedHeight(58)

    def sizeHint(self) -> QSize:  # noqa: N802 (Qt's name)
        """Two halves of a line."""
        return QSize(480, 58)

    def show_kind(self, kind: Kind) -> None:
        """Show this kind."""
        self._kind = kind
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The light half and the dark half."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self.width() / 2
        for number, name in enumerate(("light", "dark")):
            self._paint(painter, QRectF(number * half, 0, half - 4 * (1 - number), 58), name)
        painter.end()

    def _paint(self, painter: QPainter, area: QRectF, name: str) -> None:
        theme = load_theme(name)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        painter.drawRoundedRect(area, 8, 8)
        kind = self._kind
        if kind is None:
            return
        colours = theme.kind(kind.token)
        font = QFont(reading_family())
        font.setPixelSize(15)
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(SAMPLE, Qt.TextElideMode.ElideRight, area.width() - 56)
        left, base = area.left() + 40, area.center().y() + metrics.ascent() / 2 - 2
        wide = metrics.horizontalAdvance(words)
        top = base - metrics.ascent() - 1
        painter.setBrush(colours.tint)
        painter.drawRect(QRectF(left, top, wide, metrics.height() + 2))
        painter.setBrush(colours.line)
        box = QRectF(area.left() + 14, area.center().y() - 8, 16, 16)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(underline_pen(kind, colours.line))
        line = top + metrics.height() + 3
        painter.drawLine(QPointF(left, line), QPointF(left + wide, line))
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        painter.drawText(QPointF(left, base), words)
        small = QFont(font)
        small.setPixelSize(11)
        small.setBold(True)
        painter.setFont(small)
        painter.setPen(colours.letter_ink)
        letter = (kind.letter or kind.label)[:1].upper()
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
