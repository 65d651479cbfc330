"""With text at 200 per cent no word is cut, and everything fits a small screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from newsclip.ui import theme
from tests.helpers.fitting import FRAME, ROOM, cut, too_large
from tests.helpers.stops import Round, leave, start
from tests.helpers.stops_dialogs import DIALOGS, opened
from tests.helpers.stops_places import PLACES


@pytest.fixture(scope="module")
def walk(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Round]:
    """A window of large text on a small screen, for the whole walk."""
    theme.enlarge(qapp, 200)
    theme.apply(qapp, theme.load_theme("light"))
    walk = start(QtBot(request), tmp_path_factory.mktemp("large"))
    walk.page.window.resize(ROOM.width(), ROOM.height() - FRAME)
    yield walk
    walk.page.close()
    theme.enlarge(qapp, 100)
    theme.apply(qapp, theme.load_theme("light"))


@pytest.mark.parametrize("place", PLACES)
def test_a_place_can_be_read_whole(walk: Round, place: str) -> None:
    shown = PLACES[place](walk)
    found, why = cut(shown), too_large(shown.window())
    leave(walk, shown)
    assert not found
    assert not why


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_can_be_read_whole(walk: Round, kind: type[QDialog]) -> None:
    dialog = opened(walk, kind)
    found, why = cut(dialog), too_large(dialog)
    dialog.close()
    assert not found
    assert not why
