"""Addresses are checked as they are typed, and handed over only when all can be fetched."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.ui.dialogs.address_dialog import AddressDialog, is_address


def opened(qtbot: QtBot, clipboard: str = "") -> AddressDialog:
    QGuiApplication.clipboard().setText(clipboard)
    dialog = AddressDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_typed_addresses_are_imported(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.field, "https://volt.example/a")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.field, "ledger.example/b https://volt.example/a")
    assert dialog.go.text() == "Import 2 pages"
    with qtbot.waitSignal(dialog.addresses_chosen) as told:
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert told.args == [["https://volt.example/a", "https://ledger.example/b"]]
    assert not dialog.isVisible()


def test_what_is_no_address_is_named_and_nothing_is_handed_over(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    QTest.keyClicks(dialog.field, "https://volt.example/a ftp://files.example/b")
    assert not dialog.go.isEnabled()
    assert "ftp://files.example/b" in dialog.note.text()
    with qtbot.assertNotEmitted(dialog.addresses_chosen):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()


def test_the_clipboard_is_taken_when_it_holds_addresses_only(qtbot: QtBot) -> None:
    dialog = opened(qtbot, "https://a.example/1\nhttps://b.example/2\n")
    assert dialog.addresses() == ["https://a.example/1", "https://b.example/2"]
    with qtbot.waitSignal(dialog.addresses_chosen):
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened(qtbot, "See https://a.example/1 for more").field.toPlainText() == ""


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("https://a.example", True),
        ("HTTP://a.example/x?y=1#z", True),
        ("https://", False),
        ("file:///etc/hosts", False),
        ("javascript:alert(1)", False),
        ("https://a b", False),
    ],
)
def test_addresses_are_http_and_have_a_host(word: str, right: bool) -> None:
    assert is_address(word) is right
