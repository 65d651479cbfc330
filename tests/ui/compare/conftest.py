"""A shown Compare screen over a library of articles that agree and disagree."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from tests.helpers.compare_page import ComparePage, show_screen
from tests.helpers.compare_story import Story, make_story
from tests.helpers.desks import make_context, make_desk


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def context(desk: Desk) -> Iterator[Context]:
    made = make_context(desk)
    yield made
    made.themes.choose("light")
    made.jobs.shutdown()
    made.bridge.stop()


@pytest.fixture
def story(desk: Desk) -> Story:
    return make_story(desk)


@pytest.fixture
def page(qtbot: QtBot, context: Context, story: Story) -> ComparePage:
    """The screen, shown and active, with nothing compared yet."""
    return show_screen(qtbot, context)
