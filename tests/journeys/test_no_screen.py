"""A start where no window can be opened: said in a sentence, without a dump and without a change."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def start(folder: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Start the window as a user does, in a system that is otherwise as it is."""
    kept = {name: value for name, value in os.environ.items() if name not in SCREEN}
    kept |= {"NEWSCLIP_CONFIG": str(folder), "NEWSCLIP_LIBRARY": str(folder / "library")}
    return subprocess.run(
        [sys.executable, "-m", "newsclip"], cwd=ROOT, env=kept | environment,
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "there is no screen here"),
        ({"DISPLAY": ":4177"}, "the screen :4177 does not answer"),
        ({"QT_QPA_PLATFORM": "xcb"}, "there is no screen here"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the screens of Linux")
def test_a_screen_that_is_not_there(tmp_path: Path, environment: dict[str, str], said: str) -> None:
    done = start(tmp_path, **environment)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith(f"newsclip: No window can be opened: {said}")
    assert not (tmp_path / "library").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the screens of Linux")
def test_a_way_that_qt_does_not_know_is_left_for_another(tmp_path: Path) -> None:
    done = start(tmp_path, QT_QPA_PLATFORM="nonsense", DISPLAY=":4177")
    assert done.returncode == 1
    first, second = done.stderr.splitlines()
    assert "nonsense" in first
    assert "trying another way" in first
    assert "the screen :4177 does not answer" in second


def test_a_library_of_qt_that_is_missing_is_said(tmp_path: Path) -> None:
    """As a minimal system has it: Qt is there, and something that it needs is not."""
    qt = tmp_path / "PySide6"
    qt.mkdir()
    (qt / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file: No such file', "
        "name='PySide6.QtGui')"
    )
    done = start(tmp_path, PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert "this system lacks libEGL.so.1" in done.stderr
    assert "apt install libegl1" in done.stderr
    assert "Traceback" not in done.stderr
