"""The application turned round, as it is in Arabic, and what is asked of its pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsclip.services.desk import Desk
from newsclip.ui import theme
from newsclip.ui.context import Context
from tests.helpers.desks import make_context, make_desk
from tests.helpers.stage import Stages


@pytest.fixture(autouse=True)
def from_right(qapp: QApplication) -> Iterator[None]:
    """Everything is read from right to left, until the test is over."""
    chosen = theme.load_theme("light")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.apply(qapp, chosen)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, chosen)


@pytest.fixture
def stage(qtbot: QtBot) -> Stages:
    return Stages(qtbot)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def context(qtbot: QtBot, desk: Desk) -> Iterator[Context]:
    made = make_context(desk)
    yield made
    made.jobs.shutdown()
    made.bridge.stop()
