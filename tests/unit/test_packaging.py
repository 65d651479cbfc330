"""What one installs: pinned versions, sound scripts, and a wheel with everything in it."""

import importlib.metadata
import importlib.util
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from newsclip.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
SCRIPTS = sorted(PACKAGING.rglob("*.sh"))
PIN = re.compile(r'[A-Za-z0-9_.-]+==[0-9][0-9A-Za-z.]*(; python_version (<|>=) "3\.\d+")?')


def _project() -> dict[str, Any]:
    loaded: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return loaded


def _constraints() -> list[str]:
    lines = (PACKAGING / "constraints.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _pins() -> dict[str, str]:
    """The pinned version of each distribution on this Python."""
    requirements = map(Requirement, _constraints())
    return {
        canonicalize_name(pin.name): str(pin.specifier).removeprefix("==")
        for pin in requirements
        if pin.marker is None or pin.marker.evaluate()
    }


def _needed() -> Iterator[Requirement]:
    """Every distribution the project needs, for use and for development, and what those need."""
    project = _project()
    queue = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    seen: set[str] = set()
    while queue:
        needed = Requirement(queue.pop())
        name = canonicalize_name(needed.name)
        if name in seen or (needed.marker and not needed.marker.evaluate({"extra": ""})):
            continue
        seen.add(name)
        yield needed
        queue += importlib.metadata.requires(name) or []


def test_constraints_are_exact_pins_without_addresses() -> None:
    odd = [line for line in _constraints() if not PIN.fullmatch(line)]
    assert odd == []
    assert "://" not in (PACKAGING / "constraints.txt").read_text("utf-8")


def test_every_dependency_however_deep_is_pinned_within_its_bounds() -> None:
    pins = _pins()
    for needed in _needed():
        name = canonicalize_name(needed.name)
        assert name in pins, f"{name} has no constraint"
        assert needed.specifier.contains(pins[name]), f"{needed} is pinned to {pins[name]}"


def test_pyside_stays_below_the_release_that_aborts_on_python_3_11() -> None:
    chosen = {
        str(pin.specifier)
        for pin in map(Requirement, _constraints())
        if canonicalize_name(pin.name) == "pyside6-essentials"
        and (pin.marker is None or pin.marker.evaluate({"python_version": "3.11"}))
    }
    assert chosen == {"==6.11.3"}


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_the_scripts_are_posix_shell(script: Path) -> None:
    done = subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert script.read_text("utf-8").startswith("#!/bin/sh\n")


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_the_ci_script_is_sound_and_can_be_run() -> None:
    script = ROOT / ".ci" / "run"
    done = subprocess.run(["bash", "-n", script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert os.access(script, os.X_OK)
    assert "set -euo pipefail" in script.read_text("utf-8")


def a_program(folder: Path, name: str, body: str) -> Path:
    """A small shell program that stands in for a Python."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def run_script(
    name: str, *arguments: object, **environment: str
) -> subprocess.CompletedProcess[str]:
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    return subprocess.run(
        ["sh", PACKAGING / name, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env=kept | environment,
    )


def test_a_python_too_old_is_refused_in_plain_words(tmp_path: Path) -> None:
    old = a_program(tmp_path, "old", '[ "$1" = --version ] && echo Python 3.8.1 && exit 0; exit 1')
    done = run_script("environment.sh", tmp_path / "venv", PYTHON=str(old))
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr
    assert "Python 3.8.1" in done.stderr


def test_a_missing_venv_module_names_the_package(tmp_path: Path) -> None:
    body = f'case "$2" in *ensurepip*) exit 1;; esac; exec "{sys.executable}" "$@"'
    bare = a_program(tmp_path, "bare", body)
    done = run_script("environment.sh", tmp_path / "venv", PYTHON=str(bare))
    assert done.returncode == 1
    assert "apt install python3-venv" in done.stderr
    assert not (tmp_path / "venv").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="the names are those of Linux packages")
def test_a_missing_system_library_is_named_by_its_packages(tmp_path: Path) -> None:
    body = (
        'case "$2" in *find_spec*) echo /nowhere;; *) '
        "echo 'ImportError: libEGL.so.1: cannot open shared object file' >&2; exit 1;; esac"
    )
    done = run_script("system-check.sh", a_program(tmp_path, "python", body))
    assert done.returncode == 1
    assert "sudo apt install libegl1" in done.stderr
    assert "sudo dnf install libglvnd-egl" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="the names are those of Linux packages")
def test_all_that_a_screen_lacks_is_named_at_once_and_only_warned_of(tmp_path: Path) -> None:
    plugin = tmp_path / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    plugin.parent.mkdir(parents=True)
    plugin.touch()
    body = f'case "$2" in *find_spec*) echo "{tmp_path}";; *QGuiApplication*) exit 1;; esac'
    lacking = "libxcb-cursor.so.0 libxcb-icccm.so.4 libodd.so.1"
    a_program(tmp_path, "ldd", f'for l in {lacking}; do echo "  $l => not found"; done')
    python = a_program(tmp_path, "python", body)
    path = f"{tmp_path}:{os.environ['PATH']}"
    done = run_script("system-check.sh", python, PATH=path, DISPLAY=":9")
    assert done.returncode == 0
    assert "sudo apt install libxcb-cursor0 libxcb-icccm4\n" in done.stderr
    assert "sudo dnf install xcb-util-cursor xcb-util-wm\n" in done.stderr
    assert "libodd.so.1" in done.stderr
    assert run_script("system-check.sh", python, PATH=path).stderr == ""


def test_where_qt_loads_the_check_is_silent() -> None:
    done = run_script("system-check.sh", sys.executable)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(sys.platform != "linux", reason="a Mac always has a screen")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "-m newsclip tour"),
        ({"DISPLAY": ":9"}, "-m newsclip"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "-m newsclip"),
    ],
)
def test_without_a_screen_the_tour_is_performed(
    tmp_path: Path, environment: dict[str, str], expected: str
) -> None:
    python = a_program(tmp_path, "python", 'echo "$@"')
    done = run_script("run.sh", python, **environment)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == expected


def _wheel(folder: Path) -> set[str]:
    (built,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with zipfile.ZipFile(built) as wheel:
        return set(wheel.namelist())


def _tracked(folder: str) -> set[str]:
    """Every file of a folder that travels, as the wheel names it."""
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {f"newsclip/_bundled/{path.relative_to(ROOT).as_posix()}" for path in files}


def test_the_wheel_holds_the_program_its_resources_and_its_seeds(tmp_path: Path) -> None:
    names = _wheel(tmp_path)
    assert {"newsclip/places.py", "newsclip/py.typed"} <= names
    assert "newsclip/_bundled/seeds/manifest.json" in names
    assert "newsclip/_bundled/resources/templates/highlights.md.j2" in names
    assert _tracked("seeds") | _tracked("resources") | _tracked("docs/guide") <= names
    assert "newsclip/_bundled/docs/guide/whats-new.md" in names
    assert not any(name.startswith(("tests/", "docs/")) for name in names)


def _trimming() -> Any:
    """The module that says what the bundle leaves out."""
    return _script("bundle/trimming.py")


def _script(name: str) -> Any:
    """One of the programs of packaging, as a module."""
    path = PACKAGING / name
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("name", "goes"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qminimal.dll", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so", True),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("pint/testsuite/conftest.py", False),
        ("pint/default_en.txt", True),
        ("newsclip/_bundled/seeds/manifest.json", True),
        ("newsclip/storage/migrations/env.py", True),
    ],
)
def test_the_bundle_has_what_is_used_only(name: str, goes: bool) -> None:
    assert _trimming().wanted((name, "/somewhere", "BINARY")) is goes


def test_a_library_goes_when_what_needed_it_went() -> None:
    module = ("PySide6/QtGui.abi3.so", "/b/QtGui.abi3.so", "EXTENSION")
    python = ("libpython3.11.so.1.0", "/b/libpython3.11.so.1.0", "BINARY")
    gui = ("PySide6/Qt/lib/libQt6Gui.so.6", "/b/libQt6Gui.so.6", "BINARY")
    png = ("libpng16.so.16", "/b/libpng16.so.16", "BINARY")
    gtk = ("libgtk-3.so.0", "/b/libgtk-3.so.0", "BINARY")
    imports = {module[1]: [(gui[0], None)], gui[1]: [("libpng16.so.16", "/b")]}
    kept = _trimming().needed([module, python, gtk, png, gui], lambda path: imports.get(path, []))
    assert set(kept) == {module, python, gui, png}


def test_no_link_points_to_what_was_left_out() -> None:
    kept = ("PySide6/Qt/lib/libQt6Gui.so.6", "/b/libQt6Gui.so.6", "BINARY")
    links = [(one.rpartition("/")[2], one, "SYMLINK") for one in (kept[0], "lib/libgone.so")]
    assert _trimming().without_dangling(links, [kept]) == links[:1]


def test_everything_that_packages_are_built_with_is_pinned() -> None:
    pins = _pins()
    for needed in map(Requirement, _project()["optional-dependencies"]["package"]):
        assert needed.specifier.contains(pins[canonicalize_name(needed.name)])


@pytest.fixture(scope="module")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The man page and the completions, as they are made."""
    folder: Path = tmp_path_factory.mktemp("documents")
    _script("debian/documents.py").main(folder)
    return folder


@pytest.mark.parametrize("name", ["newsclip.1", "newsclip.bash", "_newsclip", "newsclip.fish"])
def test_manual_and_completions_know_every_command(documents: Path, name: str) -> None:
    text = (documents / name).read_text("utf-8")
    for command in COMMANDS:
        assert re.search(rf"\b{command.name}\b", text), command.name
    assert re.search(r"self\\?-test", text)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("words", "expected"),
    [(["do"], {"doctor"}), (["doctor", "--self"], {"--self-test"}), (["tags", "ren"], {"rename"})],
)
def test_bash_completes(documents: Path, words: list[str], expected: set[str]) -> None:
    line = " ".join(["newsclip", *words])
    script = (
        f"source '{documents}/newsclip.bash'; COMP_WORDS=({line}); COMP_CWORD={len(words)}; "
        'COMPREPLY=(); _newsclip; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == expected


def _steps(**environment: str) -> str:
    """What `make package` would do."""
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    done = subprocess.run(
        ["make", "--dry-run", "--always-make", "package"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env=kept | environment,
    )
    return done.stdout


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_continuous_integration_builds_the_wheel_alone() -> None:
    assert "packaging/wheel.sh" in _steps(CI="true")
    assert "bundle" not in _steps(CI="true")
    assert "packaging/debian/build.sh" in _steps()


def test_the_recipes_that_were_not_run_can_at_least_be_read() -> None:
    flatpak = yaml.safe_load(
        (PACKAGING / "flatpak" / "org.newsclip.NewsClip.yml").read_text("utf-8")
    )
    assert flatpak["command"] == "newsclip"
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8"))
    assert set(workflow["jobs"]) == {"linux", "windows", "macos"}
    for name in ("Info", "entitlements"):
        assert plistlib.loads((PACKAGING / "macos" / f"{name}.plist").read_bytes())
    told = (PACKAGING / "README.md").read_text("utf-8")
    for recipe in ("flatpak/org.newsclip.NewsClip.yml", "windows/newsclip.iss", "macos/build.sh"):
        assert (PACKAGING / recipe).is_file()
        assert f"`{recipe}`" in told.partition("not run here")[2]
