"""What each door of the program loads, seen in processes of their own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.desks import add_article, make_desk, mark

READERS = frozenset(
    {"trafilatura", "lxml", "markdown", "yaml", "urllib3", "charset_normalizer", "nh3"}
)
WRITERS = frozenset({"jinja2", "markdown", "yaml"})
ANALYSIS = frozenset({"pint"})
UPGRADES = frozenset({"alembic"})
NETWORK = frozenset({"http", "ssl", "email"})
HEAVY = READERS | WRITERS | ANALYSIS | UPGRADES

TELL = """
import json, sys
def tell():
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
"""

COMMAND = """
import runpy
sys.argv = ["newsclip", *ARGUMENTS]
try:
    runpy.run_module("newsclip", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code, end.code
print()
tell()
"""

WINDOW = """
from pathlib import Path
from PySide6.QtCore import QTimer
from newsclip.ui.app import make_application, run_window
from newsclip.ui.window import MainWindow

app = make_application()
turns = 0

def look():
    global turns
    turns += 1
    windows = [one for one in app.topLevelWidgets() if isinstance(one, MainWindow)]
    filled = windows and windows[0].screens.count() == 3
    if turns > 600:
        print("the window was not filled")
        app.exit(1)
    elif filled and turns > 20:
        timer.stop()
        tell()
        windows[0].close()

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
sys.exit(run_window(Path(LIBRARY)))
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    desk = make_desk(tmp_path)
    article = add_article(desk, title="A sedan", paragraphs=["It drives over 700 km."])
    mark(desk, article, "over 700 km", "figure", subject="Sedan", measure="Range")
    desk.close()
    return tmp_path / "library"


def _loaded(code: str, library: Path) -> set[str]:
    """The top-level modules that a fresh process has loaded when the code calls ``tell``."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "NEWSCLIP_CONFIG": str(library.parent / "config"),
        "NEWSCLIP_LIBRARY": str(library),
    }
    ran = subprocess.run(
        [sys.executable, "-c", TELL + code],
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return set(json.loads(ran.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["search", "sedan", "--json"],
        ["highlight", "list"],
        ["doctor"],
        ["export", "--quiet"],
        ["--help"],
    ],
)
def test_the_command_line_loads_no_qt(library: Path, arguments: list[str]) -> None:
    loaded = _loaded(f"ARGUMENTS = {arguments!r}{COMMAND}", library)
    assert "newsclip" in loaded
    assert not {"PySide6", "shiboken6"} & loaded


@pytest.mark.parametrize("arguments", [["list"], ["show", "1"], ["search", "sedan"]])
def test_looking_loads_nothing_heavy(library: Path, arguments: list[str]) -> None:
    loaded = _loaded(f"ARGUMENTS = {arguments!r}{COMMAND}", library)
    assert "sqlalchemy" in loaded
    assert not HEAVY & loaded


def test_help_does_not_wait_for_the_library(library: Path) -> None:
    loaded = _loaded(f"ARGUMENTS = ['--help']{COMMAND}", library)
    assert not (HEAVY | {"sqlalchemy"}) & loaded


def test_the_door_itself_loads_neither_front_end(library: Path) -> None:
    loaded = _loaded(
        "import newsclip.__main__\n"
        "assert not [n for n in sys.modules if n.startswith(('newsclip.ui', 'newsclip.cli'))]\n"
        "tell()",
        library,
    )
    assert not (HEAVY | {"PySide6", "sqlalchemy", "argparse"}) & loaded


def test_workers_load_no_qt(library: Path) -> None:
    code = "from newsclip.importing.worker import warm_up\nassert warm_up() > 1\ntell()"
    loaded = _loaded(code, library)
    assert "charset_normalizer" in loaded
    assert not {"PySide6", "sqlalchemy"} & loaded


def test_the_first_frame_waits_for_qt_only(library: Path) -> None:
    """The window is painted before the library is opened, so that neither waits for the other."""
    loaded = _loaded("import newsclip.ui.app\ntell()", library)
    assert "PySide6" in loaded
    assert not (HEAVY | NETWORK | {"sqlalchemy"}) & loaded


def test_an_open_window_has_loaded_nothing_it_does_not_need(library: Path) -> None:
    loaded = _loaded(f"LIBRARY = {str(library)!r}{WINDOW}", library)
    assert {"PySide6", "sqlalchemy"} <= loaded
    assert not HEAVY & loaded


def test_qt_keeps_its_references_to_none(library: Path) -> None:
    """PySide6 6.12 on Python 3.11 loses one at every such call and aborts after some thousands."""
    _loaded(
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(50_000):\n"
        "    thing.setObjectName('a')\n"
        "assert abs(sys.getrefcount(None) - before) < 1_000 or sys.version_info >= (3, 12)\n"
        "tell()",
        library,
    )
