"""The form of all settings: a card for each group, a row for each setting, two columns."""

from collections.abc import Callable
from dataclasses import Field, fields
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from newsclip.domain.settings import NOT_IN_THE_FORM, Settings
from newsclip.language import tr
from newsclip.ui.dialogs.frame import words
from newsclip.ui.dialogs.settings_fields import SettingField, field_for
from newsclip.ui.dialogs.settings_fonts import FontSample
from newsclip.ui.mirroring import mirrored_margins
from newsclip.ui.theme import text_scale

_GROUPS = {
    "reader": tr("Reading"),
    "fetch_images": tr("Import"),
    "obey_robots": tr("Import"),
    "check_articles": tr("Import"),
    "watch": tr("Import"),
    "suggest": tr("Reading"),
    "export": tr("Export"),
    "keep_backups": tr("Backups"),
}
"""Which settings belong to a group: those whose name begins so. The rest is general."""

_FIELDS_WIDTH = 236
_BELOW = 1.5
"""How large text is when fields stand below their labels."""


class SettingsForm(QWidget):
    """Shows settings and tells what the user changes; it keeps none itself."""

    def __init__(self, tell: Callable[[str, Any], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, SettingField] = {}
        self.sample = FontSample()
        self._tell = tell
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(mirrored_margins(0, 0, 12, 0))
        column.setSpacing(8)
        for title, entries in _grouped().items():
            column.addWidget(words(title, "section"))
            column.addWidget(self._card(entries))
            column.addSpacing(8)
        column.addStretch(1)

    def add_card(self, title: str, card: QWidget) -> None:
        """Put what is no setting below them."""
        last = self._column.count() - 1
        self._column.insertWidget(last, words(title, "section"))
        self._column.insertWidget(last + 1, card)

    def show_settings(self, settings: Settings) -> None:
        """Show these values and tell nobody."""
        for name, field in self.fields.items():
            field.show(getattr(settings, name))
        self.sample.show_settings(settings)

    def _card(self, entries: "list[Field[Any]]") -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(0, 1)
        if text_scale() < _BELOW:
            grid.setColumnMinimumWidth(1, round(_FIELDS_WIDTH * text_scale()))
        for row, entry in enumerate(entries):
            self._add_row(grid, row, entry)
        if any(entry.name == "reader_family" for entry in entries):
            grid.addWidget(self.sample, 2 * len(entries), 0, 1, 2)
        return card

    def _add_row(self, grid: QGridLayout, row: int, entry: "Field[Any]") -> None:
        def tell(value: Any) -> None:
            self._tell(entry.name, value)

        field = field_for(entry, tell)
        field.widget.setAccessibleDescription(tr(entry.metadata["hint"]))
        self.fields[entry.name] = field
        grid.addLayout(_label(entry), row * 2, 0)
        place = (row * 2 + 1, 0) if text_scale() >= _BELOW else (row * 2, 1)
        if entry.name in {"reader_family", "export_template", "watch_folder"}:
            grid.addWidget(field.widget, *place)
        else:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(field.widget, *place, left)


def _label(entry: "Field[Any]") -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addStretch(1)
    column.addWidget(words(tr(entry.metadata["label"])))
    if entry.metadata["hint"]:
        column.addWidget(words(tr(entry.metadata["hint"]), "secondary"))
    column.addStretch(1)
    return column


def _grouped() -> "dict[str, list[Field[Any]]]":
    general = tr("General")
    groups: dict[str, list[Field[Any]]] = {general: []}
    for entry in fields(Settings):
        if entry.name not in NOT_IN_THE_FORM:
            begins = (title for start, title in _GROUPS.items() if entry.name.startswith(start))
            groups.setdefault(next(begins, general), []).append(entry)
    return groups
