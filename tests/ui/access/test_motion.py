"""Where motion is not wanted, nothing moves: nothing fades, no bar runs to and fro."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span
from newsclip.ui import motion
from newsclip.ui.reader import marked
from tests.helpers.reading import Reader, prose

UI = Path(motion.__file__).parent
ANIMATIONS = ("QVariantAnimation(", "QPropertyAnimation(", "QTimeLine(", "setRange(0, 0)")
"""What makes things move in Qt."""


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    yield
    motion.keep_still(False)


def running() -> list[QAbstractAnimation]:
    """Every animation of any widget or style that is under way."""
    owners = [QApplication.style(), *QApplication.allWidgets()]
    found = [one for owner in owners for one in owner.findChildren(QAbstractAnimation)]
    return [one for one in found if one.state() is QAbstractAnimation.State.Running]


def flashed(qtbot: QtBot) -> Reader:
    reader = Reader(qtbot, prose("The boats lie in the harbour.", "Nobody knows for how long."))
    reader.view.flash(Span(0, 9))
    return reader


def test_a_passage_that_is_jumped_to_fades(qtbot: QtBot) -> None:
    reader = flashed(qtbot)
    assert running()
    qtbot.waitUntil(lambda: reader.view.overlay.flash is None)


def test_where_nothing_may_move_it_lights_up_and_goes_out(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marked, "_FLASH", 200)
    motion.keep_still(True)
    reader = flashed(qtbot)
    assert not running()
    for _look in range(3):
        qtbot.wait(20)
        flash = reader.view.overlay.flash
        assert flash is not None
        assert flash[1] == 1.0
    qtbot.waitUntil(lambda: reader.view.overlay.flash is None)


@pytest.mark.parametrize("still", [True, False])
def test_a_bar_without_an_end_runs_only_where_things_may_move(qtbot: QtBot, still: bool) -> None:
    bar = QProgressBar()
    qtbot.addWidget(bar)
    motion.keep_still(still)
    motion.show_busy(bar)
    bar.show()
    qtbot.wait(50)
    assert (bar.maximum() == 0) is not still
    assert not (still and running())


def test_what_the_system_asks_for_holds_in_any_case(monkeypatch: pytest.MonkeyPatch) -> None:
    assert motion.wanted()
    monkeypatch.setattr(motion, "system_is_still", lambda: True)
    assert not motion.wanted()
    monkeypatch.setattr(motion, "system_is_still", lambda: False)
    motion.keep_still(True)
    assert not motion.wanted()


def test_the_menus_of_qt_keep_still_too(qapp: QApplication) -> None:
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    motion.keep_still(True)
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    motion.keep_still(False)
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_General) is before


def test_nothing_is_animated_without_asking() -> None:
    found = {
        path for path in UI.rglob("*.py") if any(a in path.read_text("utf-8") for a in ANIMATIONS)
    }
    assert found
    assert not [path.name for path in found if "motion" not in path.read_text("utf-8")]
