"""Choosing the language of the window: it holds from the next start, which can be at once."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from newsclip.services.bus import Bus
from newsclip.services.preferences import Preferences
from newsclip.ui.dialogs.settings_dialog import SettingsDialog
from newsclip.ui.welcome.first_start import FirstStart
from tests.helpers.window import WindowPage

ROOT = Path(__file__).parents[2]
SPEAKING = """
import sys
from PySide6.QtCore import QTimer, Qt
from PySide6.QtWidgets import QApplication
from newsclip.__main__ import main

def tell():
    app = QApplication.instance()
    window = next(w for w in app.topLevelWidgets() if w.inherits("QMainWindow"))
    way = "backwards" if app.layoutDirection() == Qt.LayoutDirection.RightToLeft else "forwards"
    text = window.actions_table["file.settings"].text()
    sys.stdout.buffer.write(f"{way} {text}".encode())
    window.close()

import newsclip.ui.languages as languages
dress = languages.dress
def dress_and_tell(app):
    dress(app)
    QTimer.singleShot(1500, tell)
languages.dress = dress_and_tell
sys.exit(main(["--library", sys.argv[1]]))
"""


def choose(box: QComboBox, language: str) -> None:
    """As a user does: open the list, take the line."""
    box.setFocus()
    box.showPopup()
    QTest.qWait(20)
    index = box.findData(language)
    rect = box.view().visualRect(box.model().index(index, 0))
    QTest.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_the_settings_offer_to_start_again_in_the_language(
    qtbot: QtBot, tmp_path: Path, started: list[list[str]]
) -> None:
    page = WindowPage(qtbot, tmp_path)
    page.trigger("file.settings")
    dialog = page.dialog(SettingsDialog)
    box = dialog.form.fields["language"].widget
    assert isinstance(box, QComboBox)
    choose(box, "de")
    page.until(dialog.message.isVisible)
    assert page.work.desk.preferences.current.language == "de"
    assert "next start" in dialog.message.accessibleName()
    again = next(one for one in dialog.message.findChildren(QPushButton) if "again" in one.text())
    again.click()
    page.until(lambda: not page.window.isVisible())
    QApplication.instance().aboutToQuit.emit()  # type: ignore[union-attr]
    assert started[0][-2:] == ["--library", str(tmp_path / "library")]


def test_the_first_start_begins_anew_in_the_language(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: list[list[str]]
) -> None:
    monkeypatch.setenv("NEWSCLIP_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("NEWSCLIP_LIBRARY", raising=False)
    page = WindowPage(qtbot, tmp_path, greet=True)
    page.until(lambda: page.window.findChild(FirstStart))
    greeting = page.window.findChild(FirstStart)
    assert isinstance(greeting, FirstStart)
    choose(greeting.language, "fr")
    page.until(lambda: not page.window.isVisible())
    QApplication.instance().aboutToQuit.emit()  # type: ignore[union-attr]
    assert len(started) == 1
    assert "--library" not in started[0]
    kept = Preferences(tmp_path / "config" / "settings.json", Bus())
    assert kept.current.language == "fr"
    assert kept.fresh, "the page of the first start is shown again, in French"


@pytest.mark.parametrize(
    ("language", "told"),
    [("de", "forwards E&instellungen"), ("ar", "backwards"), ("", "forwards Se&ttings")],
)
def test_the_program_speaks_the_language_of_the_settings(
    tmp_path: Path, language: str, told: str
) -> None:
    config = tmp_path / "config"
    config.mkdir()
    (config / "settings.json").write_text(json.dumps({"language": language, "seen_version": "x"}))
    said = subprocess.run(
        [sys.executable, "-c", SPEAKING, str(tmp_path / "library")],
        cwd=ROOT,
        env={
            **os.environ, "NEWSCLIP_CONFIG": str(config), "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8", "LANGUAGE": "", "PYTHONUTF8": "1",
        },
        capture_output=True,
        timeout=60,
        check=False,
    )  # fmt: skip
    assert said.returncode == 0, said.stderr.decode()
    assert said.stdout.decode().startswith(told), said.stdout.decode()


def test_a_language_that_nobody_speaks_is_the_system_s(qtbot: QtBot, tmp_path: Path) -> None:
    page = WindowPage(qtbot, tmp_path)
    page.work.desk.preferences.change(language="xx")
    page.trigger("file.settings")
    box = page.dialog(SettingsDialog).form.fields["language"].widget
    assert isinstance(box, QComboBox)
    assert box.currentText() == "As the system"
    page.close()
