"""Windows for the journeys: the real one, on a library in a temporary folder."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsclip.ui import theme
from newsclip.ui.app import make_application
from tests.helpers.window import WindowPage

Opener = Callable[[], WindowPage]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    app = make_application(["newsclip-tests"])
    theme.apply(app, theme.load_theme("light"))
    return app


@pytest.fixture
def opener(qtbot: QtBot, tmp_path: Path) -> Iterator[Opener]:
    """Opens a window on the test's library; what is still open at the end is closed."""
    pages: list[WindowPage] = []

    def open_window() -> WindowPage:
        pages.append(WindowPage(qtbot, tmp_path))
        return pages[-1]

    yield open_window
    for page in pages:
        page.close()


@pytest.fixture
def page(opener: Opener) -> WindowPage:
    """A window on an empty library."""
    return opener()


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The words of the programs that were started, which are not."""
    words: list[list[str]] = []

    def note(_program: str, arguments: list[str]) -> bool:
        words.append(arguments)
        return True

    monkeypatch.setattr(QProcess, "startDetached", note)
    return words
