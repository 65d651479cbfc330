"""In a window that is read from right to left, Tab goes from right to left too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from newsclip.ui import theme
from newsclip.ui.dialogs.settings_dialog import SettingsDialog
from newsclip.ui.dialogs.tag_dialog import TagDialog
from tests.helpers.reach import backwards, tabbed
from tests.helpers.stops import Round, start
from tests.helpers.stops_dialogs import opened
from tests.helpers.stops_places import PLACES


@pytest.fixture(scope="module")
def walk(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Round]:
    """One mirrored window for the whole walk."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.apply(qapp, theme.load_theme("light"))
    walk = start(QtBot(request), tmp_path_factory.mktemp("mirrored"))
    yield walk
    walk.page.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    theme.apply(qapp, theme.load_theme("light"))


@pytest.mark.parametrize("place", ["read: details", "compare: table", "evidence"])
def test_tab_goes_the_way_of_reading(walk: Round, place: str) -> None:
    visited = tabbed(PLACES[place](walk))
    assert len(visited) > 10
    assert not backwards(visited, rtl=True)
    assert backwards(visited), "from left to right it would be the wrong way"


@pytest.mark.parametrize("kind", [SettingsDialog, TagDialog])
def test_in_dialogs_too(walk: Round, kind: type[SettingsDialog | TagDialog]) -> None:
    dialog = opened(walk, kind)
    visited = tabbed(dialog)
    dialog.close()
    assert len(visited) > 3
    assert not backwards(visited, rtl=True)
