"""Faults: what nobody caught is written down without anything of the user's, and told."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from newsclip import __version__
from newsclip.domain.progress import Progress
from newsclip.ui.faults.dialog import FaultDialog
from newsclip.ui.faults.report import MOST_KEPT, write_report
from newsclip.ui.faults.tracing import kind_text, short_path, trace_text
from newsclip.ui.faults.watch import FaultWatch
from tests.helpers.window import WindowPage

PRIVATE = "The minister's letter"
ADDRESS = "https://secret.example/letter"
FILE = "/home/jane/letter.html"
ROOT = Path(__file__).parents[3]


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowPage]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    page = WindowPage(qtbot, tmp_path)
    watch = FaultWatch(page.window, tmp_path / "faults")
    watch.doors()
    yield page
    watch.end()
    page.close()


def reports(folder: Path) -> list[Path]:
    return sorted((folder / "faults").glob("fault-*.txt"))


def fail() -> None:
    try:
        raise FileNotFoundError(2, "No such file", FILE)
    except OSError as error:
        raise ValueError(PRIVATE + ADDRESS) from error


def break_action(page: WindowPage, action_id: str, act: Callable[[], None] = fail) -> None:
    page.window.actions_table.connect(action_id, act)


def test_a_fault_in_the_window_is_written_down_and_shown(page: WindowPage, tmp_path: Path) -> None:
    break_action(page, "file.feeds")
    page.trigger("view.evidence")
    page.trigger("file.feeds")
    dialog = page.dialog(FaultDialog)
    (path,) = reports(tmp_path)
    said = page.words(dialog)
    assert "Nothing was lost" in said
    assert str(path) in said
    text = path.read_text("utf-8")
    for told in (__version__, "Qt: ", "System: ", "view.evidence", "file.feeds", "ValueError"):
        assert told in text
    assert "FileNotFoundError: number 2" in text
    assert "in fail" in text


def test_a_report_says_nothing_of_the_users(page: WindowPage, tmp_path: Path) -> None:
    break_action(page, "file.feeds")
    page.trigger("file.feeds")
    dialog = page.dialog(FaultDialog)
    text = reports(tmp_path)[0].read_text("utf-8")
    for said in (text, dialog.report.toPlainText()):
        for words in (PRIVATE, "jane", "secret.example", f"{Path.home()}/", str(ROOT)):
            assert words not in said


def test_it_can_be_copied_shown_and_gone_on_from(
    page: WindowPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[QUrl] = []

    def open_url(address: QUrl) -> bool:
        asked.append(address)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    break_action(page, "file.feeds")
    page.trigger("file.feeds")
    dialog = page.dialog(FaultDialog)
    assert dialog.report.isHidden()
    page.press(dialog, "Show the report")
    assert dialog.report.isVisible()
    page.press(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == reports(tmp_path)[0].read_text("utf-8")
    page.press(dialog, "Show file")
    assert [url.toLocalFile() for url in asked] == [str(tmp_path / "faults")]
    page.press(dialog, "Continue")
    page.until(lambda: not page.dialogs(FaultDialog))
    assert page.window.isVisible()


def test_the_window_can_be_closed_from_it(page: WindowPage) -> None:
    break_action(page, "file.feeds")
    page.trigger("file.feeds")
    page.press(page.dialog(FaultDialog), "Quit")
    page.until(lambda: not page.window.isVisible())


def test_the_same_fault_is_told_once(page: WindowPage, tmp_path: Path) -> None:
    break_action(page, "file.feeds")
    page.trigger("file.feeds")
    dialog = page.dialog(FaultDialog)
    page.window.actions_table["file.feeds"].trigger()
    page.until(lambda: "once more" in page.words(dialog))
    page.press(dialog, "Continue")
    page.until(lambda: not page.dialogs(FaultDialog))
    page.trigger("file.feeds")
    page.until(lambda: "again" in page.status())
    assert not page.dialogs(FaultDialog)
    assert len(reports(tmp_path)) == 1


def test_faults_of_jobs_and_threads_are_told(page: WindowPage, tmp_path: Path) -> None:
    def work(_progress: Progress) -> None:
        fail()

    page.work.jobs.run("Looking", work, lambda _none: None, lambda _error: None)
    dialog = page.dialog(FaultDialog)
    page.press(dialog, "Continue")
    page.until(lambda: not page.dialogs(FaultDialog))
    threading.Thread(target=lambda: os.environ["NEWSCLIP_MISSING"]).start()
    page.dialog(FaultDialog)
    assert "KeyError" in reports(tmp_path)[1].read_text("utf-8")


def test_where_no_file_can_be_written_the_report_can_be_copied(
    page: WindowPage, tmp_path: Path
) -> None:
    (tmp_path / "faults").write_text("in the way", "utf-8")
    break_action(page, "file.feeds")
    page.trigger("file.feeds")
    dialog = page.dialog(FaultDialog)
    assert "could not be written" in page.words(dialog)
    assert not dialog.show_file.isEnabled()
    page.press(dialog, "Copy")
    assert "ValueError" in QGuiApplication.clipboard().text()


RUN = """
import faulthandler, os, sys
from PySide6.QtCore import QTimer
from newsclip.ui.app import make_application, run_window
from newsclip.ui.window import MainWindow
app = make_application()
def look():
    windows = [one for one in app.topLevelWidgets() if isinstance(one, MainWindow)]
    if not windows or windows[0].screens.count() != 3:
        return
    timer.stop()
    windows[0].actions_table["view.evidence"].trigger()
    END
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(run_window())
"""


def run(folder: Path, end: str) -> int:
    """A program of its own that ends like that once its library is open."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "NEWSCLIP_CONFIG": str(folder),
        "NEWSCLIP_LIBRARY": str(folder / "crashing"),
    }
    code = RUN.replace("END", end)
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        timeout=100,
        check=False,
    )
    return ran.returncode


def test_a_death_without_a_word_is_told_at_the_next_start(page: WindowPage, tmp_path: Path) -> None:
    assert run(tmp_path, "faulthandler._sigsegv()") != 0
    assert not reports(tmp_path)
    watch = FaultWatch(page.window, tmp_path / "faults")
    watch.tell_of_last_time()
    dialog = page.dialog(FaultDialog)
    assert "last time" in page.words(dialog)
    text = reports(tmp_path)[0].read_text("utf-8")
    assert "Fatal Python error: Segmentation fault" in text
    assert "view.evidence" in text
    assert "newsclip/ui/app.py" in text
    assert str(ROOT) not in text
    page.press(dialog, "Continue")
    watch.tell_of_last_time()
    assert not page.dialogs(FaultDialog)
    assert not list((tmp_path / "faults").glob("session-*"))


@pytest.mark.parametrize("end", ["windows[0].close()", "os._exit(9)"])
def test_an_ordinary_end_and_a_killed_program_are_no_faults(
    page: WindowPage, tmp_path: Path, end: str
) -> None:
    run(tmp_path, end)
    left = list((tmp_path / "faults").glob("session-*.txt"))
    assert bool(left) is (end != "windows[0].close()")
    FaultWatch(page.window, tmp_path / "faults").tell_of_last_time()
    assert not page.dialogs(FaultDialog)
    assert not reports(tmp_path)


def test_of_many_reports_the_newest_are_kept(tmp_path: Path) -> None:
    paths = [write_report(tmp_path, str(number)) for number in range(MOST_KEPT + 5)]
    kept = sorted(tmp_path.glob("fault-*.txt"))
    assert len(kept) == MOST_KEPT
    assert paths[-1] in kept
    assert paths[0] not in kept


def test_paths_are_told_from_the_program_on() -> None:
    assert short_path("/home/jane/newsclip/newsclip/ui/app.py") == "newsclip/ui/app.py"
    assert short_path("/home/jane/.venv/lib/python3.11/site-packages/a/b.py") == (
        "site-packages/a/b.py"
    )
    assert short_path("/home/jane/secret.py") == "secret.py"


def test_what_the_language_says_of_names_stays_and_the_rest_goes() -> None:
    with pytest.raises(AttributeError) as missing:
        getattr(PRIVATE, "absent")  # noqa: B009 - the error of the language is what is looked at
    assert kind_text(missing.value) == "AttributeError: str has no “absent”"
    assert kind_text(KeyError(PRIVATE)) == "KeyError"
    group = ExceptionGroup(
        PRIVATE, [KeyError(PRIVATE), UnicodeDecodeError("utf-8", b"a", 0, 1, "x")]
    )
    text = trace_text(group)
    assert PRIVATE not in text
    assert "KeyError" in text
    assert "UnicodeDecodeError: utf-8" in text
