"""The field of a setting, made from how the setting was declared."""

from collections.abc import Callable
from dataclasses import Field, dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from newsclip.domain.values import value_words
from newsclip.language import tr
from newsclip.ui.dialogs.export_template_field import TemplateField
from newsclip.ui.dialogs.folder_field import FolderField
from newsclip.ui.dialogs.settings_fonts import FamilyField
from newsclip.ui.languages import language_box
from newsclip.ui.theme import text_scale
from newsclip.ui.widgets.number_field import DecimalField, NumberField
from newsclip.ui.widgets.segmented_control import SegmentedControl

_NUMBER_WIDTH = 92

Tell = Callable[[Any], None]


@dataclass(frozen=True, slots=True)
class SettingField:
    """What edits one setting. ``show`` shows a value without telling; ``target`` takes the keys."""

    name: str
    widget: QWidget
    show: Tell

    def focus(self) -> None:
        """Bring the keyboard here."""
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def target(self) -> QWidget:
        """The part of the field that can have the focus."""
        proxy: QWidget | None = self.widget.focusProxy()
        if proxy is not None or self.widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            return proxy or self.widget
        parts = self.widget.findChildren(QWidget)
        strong = Qt.FocusPolicy.StrongFocus
        return next((part for part in parts if part.focusPolicy() == strong), self.widget)


def field_for(entry: "Field[Any]", tell: Tell) -> SettingField:
    """The field that fits the setting's type; ``tell`` is given each value the user chooses."""
    label, choices = tr(entry.metadata["label"]), entry.metadata["choices"]
    if entry.name == "reader_family":
        return _family(entry.name, label, tell)
    if entry.name == "export_template":
        return _template(entry.name, tell)
    if entry.name == "watch_folder":
        return _folder(entry.name, label, tell)
    if entry.name == "language":
        return _language(label, tell)
    if choices:
        return _choice(entry.name, label, choices, tell)
    if isinstance(entry.default, bool):
        return _switch(entry.name, label, tell)
    return _number(entry, tell)


def _family(name: str, label: str, tell: Tell) -> SettingField:
    field = FamilyField(label)
    _CalmWheel(field)
    field.chosen.connect(tell)
    return SettingField(name, field, field.show_family)


def _template(name: str, tell: Tell) -> SettingField:
    field = TemplateField()
    field.changed.connect(tell)
    return SettingField(name, field, field.set_path)


def _folder(name: str, label: str, tell: Tell) -> SettingField:
    field = FolderField(label)
    field.changed.connect(tell)
    return SettingField(name, field, field.set_path)


def _choice(name: str, label: str, choices: tuple[str, ...], tell: Tell) -> SettingField:
    control = SegmentedControl(label, tuple(value_words(choice) for choice in choices))
    control.chosen.connect(lambda index: tell(choices[index]))
    return SettingField(name, control, lambda value: control.set_current(choices.index(value)))


def _language(label: str, tell: Tell) -> SettingField:
    box = language_box()
    box.setAccessibleName(label)
    box.activated.connect(lambda index: tell(box.itemData(index)))
    _CalmWheel(box)
    return SettingField(
        "language", box, lambda code: box.setCurrentIndex(max(0, box.findData(code)))
    )


def _switch(name: str, label: str, tell: Tell) -> SettingField:
    box = QCheckBox()
    box.setAccessibleName(label)
    box.toggled.connect(tell)

    def show(value: bool) -> None:
        with QSignalBlocker(box):
            box.setChecked(value)

    return SettingField(name, box, show)


def _number(entry: "Field[Any]", tell: Tell) -> SettingField:
    label, low, high = tr(entry.metadata["label"]), entry.metadata["low"], entry.metadata["high"]
    field: NumberField | DecimalField
    if isinstance(entry.default, float):
        field = DecimalField(label, low, high)
        field.valueChanged.connect(lambda value: tell(round(value, 1)))
    else:
        field = NumberField(label, int(low), int(high))
        field.valueChanged.connect(tell)
    field.setMinimumWidth(round(_NUMBER_WIDTH * text_scale()))
    _CalmWheel(field)

    def show(value: Any) -> None:
        # Setting the value that is there would put the cursor out of a half-typed number.
        if field.value() != value:
            with QSignalBlocker(field):
                field.setValue(value)

    return SettingField(entry.name, field, show)


class _CalmWheel(QObject):
    """Lets the wheel scroll the page over a field that has not the focus, and change nothing."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Keep the wheel from the field."""
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget):
            return False
        if watched.hasFocus():
            return False
        event.ignore()
        return True
