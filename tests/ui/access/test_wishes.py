"""The system's wishes are read from Qt, whatever its version knows of them."""

from enum import Enum
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from newsclip.ui import wishes


class Contrast(Enum):
    NoPreference = 0
    HighContrast = 1


class Motion(Enum):
    NoPreference = 0
    REDUCE_MOTION = 1


@pytest.fixture
def hints(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    made = SimpleNamespace()
    monkeypatch.setattr(wishes, "_hints", lambda: (None, made))
    return made


def test_what_qt_does_not_know_is_not_asked_for(hints: SimpleNamespace) -> None:
    assert not wishes.system_contrast()
    assert not wishes.system_is_still()
    wishes.when_contrast_changes(lambda: None)


def test_what_the_system_asks_for_is_heard(hints: SimpleNamespace) -> None:
    hints.contrastPreference = lambda: Contrast.HighContrast
    hints.motionPreference = lambda: Motion.REDUCE_MOTION
    assert wishes.system_contrast()
    assert wishes.system_is_still()
    hints.contrastPreference = lambda: Contrast.NoPreference
    hints.motionPreference = lambda: Motion.NoPreference
    assert not wishes.system_contrast()
    assert not wishes.system_is_still()


def test_qt_itself_is_asked_again_and_again(qapp: QApplication) -> None:
    for _look in range(3):
        assert wishes.system_contrast() in {True, False}
        assert wishes.system_is_still() in {True, False}
