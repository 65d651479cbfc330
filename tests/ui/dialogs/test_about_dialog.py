"""About: versions, the licence, and where the library is."""

import platform
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from newsclip import __version__
from newsclip.services.maintenance import database_engine
from newsclip.ui.dialogs.about_dialog import AboutDialog
from newsclip.ui.dialogs.licences_dialog import LicencesDialog
from tests.helpers.open_dialogs import Front, front


@pytest.fixture
def desk_front(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Iterator[Front]:
    with front(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def dialog(desk_front: Front) -> AboutDialog:
    return desk_front.open(AboutDialog)


def test_it_tells_versions_licence_and_folder(desk_front: Front, dialog: AboutDialog) -> None:
    said = desk_front.said(dialog)
    for fact in (
        f"NewsClip {__version__}",
        "MIT",
        str(desk_front.desk.folder),
        platform.python_version(),
        qVersion(),
        database_engine()[0],
    ):
        assert fact in said


def test_the_facts_can_be_selected_by_keyboard(desk_front: Front, dialog: AboutDialog) -> None:
    folder = str(desk_front.desk.folder)
    label = next(label for label in dialog.findChildren(QLabel) if label.text() == folder)
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert label.selectedText() == folder


def test_the_folder_is_copied(desk_front: Front, dialog: AboutDialog) -> None:
    desk_front.click(dialog.copy_folder)
    assert QGuiApplication.clipboard().text() == str(desk_front.desk.folder)


def test_the_details_are_copied(desk_front: Front, dialog: AboutDialog) -> None:
    desk_front.click(dialog.copy)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"NewsClip {__version__}"
    assert f"SQLite: {database_engine()[0]}" in lines


@pytest.mark.parametrize("opens", [True, False])
def test_the_folder_is_opened(
    desk_front: Front, dialog: AboutDialog, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    asked: list[QUrl] = []

    def open_url(address: QUrl) -> bool:
        asked.append(address)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    desk_front.click(dialog.open_folder)
    assert [address.toLocalFile() for address in asked] == [str(desk_front.desk.folder)]
    assert dialog.message.isVisible() is not opens


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_escape_and_enter_close_it(dialog: AboutDialog, key: Qt.Key) -> None:
    gone: list[int] = []
    dialog.finished.connect(gone.append)
    assert dialog.close_button.hasFocus()
    QTest.keyClick(dialog.close_button, key)
    assert gone


def test_the_licences_of_others_are_read_by_keyboard(
    desk_front: Front, dialog: AboutDialog
) -> None:
    desk_front.click(dialog.licences)
    shown = dialog.findChild(LicencesDialog)
    assert shown is not None
    names = [shown.parts.item(row).text() for row in range(shown.parts.count())]
    assert any(name.startswith("sqlalchemy ") and "MIT" in name for name in names)
    shown.parts.setCurrentRow(0)
    QTest.keyClicks(shown.parts, "sqlalchemy")
    assert "Permission is hereby granted" in shown.text.toPlainText()
    shown.text.setFocus()
    QTest.keyClick(shown.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert shown.text.textCursor().hasSelection()
    QTest.keyClick(shown, Qt.Key.Key_Escape)


def test_it_tells_how_much_room_the_library_takes(
    desk_front: Front, dialog: AboutDialog, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: "database" in dialog.facts["Size"], timeout=5000)
    sizes = desk_front.desk.maintenance.sizes()
    assert sizes["database"] > 0
    said = desk_front.said(dialog)
    assert "originals" in said
    assert "images" in said
    assert "backups" in said
