"""The settings: each is applied and kept as it is changed."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog
from pytestqt.qtbot import QtBot

from newsclip.domain.settings import NOT_IN_THE_FORM, Settings
from newsclip.services.bus import Bus
from newsclip.services.preferences import Preferences
from newsclip.ui.dialogs.export_template_field import TemplateField
from newsclip.ui.dialogs.settings_dialog import SettingsDialog
from newsclip.ui.dialogs.settings_fonts import FamilyField, FontSample, reading_families
from newsclip.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from newsclip.ui.widgets.number_field import DecimalField, NumberField
from newsclip.ui.widgets.segmented_control import SegmentedControl
from tests.helpers.open_dialogs import Front, front
from tests.helpers.stage import child_at


@pytest.fixture
def desk_front(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Front]:
    with front(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def dialog(desk_front: Front) -> SettingsDialog:
    return desk_front.open(SettingsDialog)


def now(there: Front) -> Settings:
    return there.desk.preferences.current


def number(dialog: SettingsDialog, name: str) -> NumberField:
    found = dialog.form.fields[name].widget
    assert isinstance(found, NumberField)
    return found


def segments(dialog: SettingsDialog, name: str) -> SegmentedControl:
    found = dialog.form.fields[name].widget
    assert isinstance(found, SegmentedControl)
    return found


def test_every_setting_but_the_keys_has_a_named_field(dialog: SettingsDialog) -> None:
    declared = {entry.name for entry in fields(Settings)} - NOT_IN_THE_FORM
    assert set(dialog.form.fields) == declared
    for name, field in dialog.form.fields.items():
        assert field.target.accessibleName(), name
        assert field.target.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_labels_and_hints_are_those_of_the_declaration(
    desk_front: Front, dialog: SettingsDialog
) -> None:
    said = desk_front.said(dialog)
    for entry in fields(Settings):
        if entry.name not in NOT_IN_THE_FORM:
            assert entry.metadata["label"] in said
            assert entry.metadata["hint"] in said


def test_a_segment_chooses_the_theme(desk_front: Front, dialog: SettingsDialog) -> None:
    control = segments(dialog, "theme")
    dark = child_at(control, -12, control.height() // 2)
    desk_front.click(dark)
    assert now(desk_front).theme == "dark"
    QTest.keyClick(dark, Qt.Key.Key_Left)
    assert now(desk_front).theme == "light"


def test_a_number_is_applied_as_it_is_typed_and_kept(
    desk_front: Front, dialog: SettingsDialog, tmp_path: Path
) -> None:
    field = number(dialog, "reader_size")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "21")
    assert now(desk_front).reader_size == 21
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert now(desk_front).reader_size == 22
    again = Preferences(tmp_path / "config" / "settings.json", Bus())
    assert again.current.reader_size == 22


def test_the_line_height_is_a_clean_decimal(desk_front: Front, dialog: SettingsDialog) -> None:
    field = dialog.form.fields["reader_leading"].widget
    assert isinstance(field, DecimalField)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert now(desk_front).reader_leading == 1.9


def test_a_box_switches(desk_front: Front, dialog: SettingsDialog) -> None:
    box = dialog.form.fields["fetch_images"].widget
    assert isinstance(box, QCheckBox)
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert now(desk_front).fetch_images is False


def test_the_wheel_over_a_field_without_the_keyboard_changes_nothing(
    desk_front: Front, dialog: SettingsDialog
) -> None:
    field = number(dialog, "reader_measure")
    dialog.close_button.setFocus()
    _turn_wheel(field)
    assert now(desk_front).reader_measure == 66
    field.setFocus()
    _turn_wheel(field)
    assert now(desk_front).reader_measure == 67


def _turn_wheel(field: NumberField) -> None:
    middle = QPointF(field.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(field.mapToGlobal(middle.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, turned)


def test_the_sample_shows_family_and_size(desk_front: Front, dialog: SettingsDialog) -> None:
    family = reading_families()[0]
    field = dialog.form.fields["reader_family"].widget
    assert isinstance(field, FamilyField)
    field.setFocus()
    before = dialog.form.sample.grab().toImage()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert now(desk_front).reader_family == family
    assert dialog.form.sample.accessibleDescription() == f"{family}, 17 pixels"
    number(dialog, "reader_size").stepUp()
    assert dialog.form.sample.accessibleDescription() == f"{family}, 18 pixels"
    assert dialog.form.sample.grab().toImage() != before
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert now(desk_front).reader_family == ""


def test_the_sample_keeps_its_height_at_any_size(qtbot: QtBot) -> None:
    sample = FontSample()
    qtbot.addWidget(sample)
    before = sample.sizeHint()
    sample.show_settings(Settings(reader_size=40, reader_leading=2.4))
    assert sample.sizeHint() == before
    assert not sample.grab().isNull()


def test_a_family_that_is_not_installed_is_shown_and_kept(qtbot: QtBot) -> None:
    field = FamilyField("Reading font")
    qtbot.addWidget(field)
    told: list[str] = []
    field.chosen.connect(told.append)
    field.show_family("No Such Serif")
    assert field.currentText() == "No Such Serif (not installed)"
    assert field.currentData() == "No Such Serif"
    assert told == []


def test_a_template_is_chosen_and_reset(
    desk_front: Front, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = tmp_path / "mine.md.j2"
    mine.write_text("{{ title }}", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit(str(mine)))
    dialog.show_setting("export_template")
    field = dialog.form.fields["export_template"].widget
    assert isinstance(field, TemplateField)
    desk_front.click(field.choose)
    assert now(desk_front).export_template == str(mine)
    assert "mine.md.j2" in desk_front.said(dialog)
    desk_front.click(field.reset)
    assert now(desk_front).export_template == ""
    assert "NewsClip's own" in desk_front.said(dialog)


def test_reset_can_be_undone_and_leaves_the_keys(desk_front: Front, dialog: SettingsDialog) -> None:
    keys = (("file.quit", "Ctrl+F12"),)
    desk_front.desk.preferences.change(reader_size=25, export_group="kind", shortcuts=keys)
    assert number(dialog, "reader_size").value() == 25
    desk_front.click(dialog.reset)
    assert now(desk_front) == replace(Settings(), shortcuts=keys)
    assert number(dialog, "reader_size").value() == 17
    desk_front.click(dialog.message.action_button)
    assert (now(desk_front).reader_size, now(desk_front).export_group) == (25, "kind")
    assert segments(dialog, "export_group").current == 1


def test_settings_that_cannot_be_saved_are_said_inline(
    desk_front: Front, dialog: SettingsDialog, tmp_path: Path
) -> None:
    (tmp_path / "config").write_text("a file where the folder should be", encoding="utf-8")
    number(dialog, "reader_size").stepUp()
    assert dialog.message.isVisible()
    assert "could not be saved" in dialog.message.accessibleName()


def test_a_refused_value_is_said_inline_and_what_holds_is_shown(
    desk_front: Front, dialog: SettingsDialog
) -> None:
    field = number(dialog, "reader_size")
    field.setMaximum(99)
    field.setValue(80)
    assert "from 10 to 40" in dialog.message.accessibleName()
    assert field.value() == now(desk_front).reader_size == 17


@pytest.mark.parametrize("name", ["reader_family", "keep_backups"])
def test_it_opens_at_the_setting_asked_for(desk_front: Front, name: str) -> None:
    dialog = SettingsDialog(desk_front.context, desk_front.window)
    dialog.resize(640, 420)
    dialog.show_setting(name)
    dialog.open()
    dialog.activateWindow()
    field = dialog.form.fields[name]
    desk_front.bot.waitUntil(field.target.hasFocus)
    assert not field.widget.visibleRegion().isEmpty()


def test_the_keys_have_their_own_dialog(desk_front: Front, dialog: SettingsDialog) -> None:
    desk_front.click(dialog.keys)
    assert [keys.isVisible() for keys in dialog.findChildren(ShortcutsDialog)] == [True]


def test_escape_and_enter_close_it(desk_front: Front) -> None:
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        dialog = desk_front.open(SettingsDialog)
        gone: list[int] = []
        dialog.finished.connect(gone.append)
        QTest.keyClick(dialog, key)
        assert gone
