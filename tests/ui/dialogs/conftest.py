"""A desk with a few articles, and the surroundings of a dialog."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from tests.helpers.desks import make_context, make_desk
from tests.helpers.library import fill_library


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = make_desk(tmp_path)
    fill_library(desk)
    yield desk
    desk.close()


@pytest.fixture
def context(qtbot: QtBot, desk: Desk) -> Iterator[Context]:
    context = make_context(desk)
    yield context
    context.jobs.shutdown()
    context.bridge.stop()
