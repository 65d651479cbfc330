"""The shape of the house: every room placed, one module that knows where things are."""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "newsclip"


@cache
def _modules() -> tuple[tuple[Path, ast.Module], ...]:
    """Every module of the package with its syntax tree."""
    return tuple(
        (path.relative_to(ROOT), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PACKAGE.rglob("*.py"))
        if "_bundled" not in path.parts
    )


def test_every_room_has_its_layer() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contract = project["tool"]["importlinter"]["contracts"][0]
    assert contract["type"] == "layers"
    placed = {room.strip() for layer in contract["layers"] for room in layer.split("|")}
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    files = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}
    assert placed == rooms | files
    assert contract["exhaustive"] is True


def _strings(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def test_only_places_knows_where_things_are() -> None:
    """Nobody else asks for ``__file__``, package data, or a folder of that name."""
    offenders = []
    for path, tree in _modules():
        if path.name == "places.py":
            continue
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        parts = {words.strip("/").partition("/")[0] for words in _strings(tree)}
        imported = {name for name, _ in _imports(tree)}
        if (
            "__file__" in names
            or {"resources", "seeds", "_bundled"} & parts
            or {"importlib.resources", "pkgutil", "platformdirs"} & imported
        ):
            offenders.append(str(path))
    assert offenders == []


def _imports(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Every module imported, and each name taken from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def test_nothing_takes_everything_from_qt() -> None:
    stars = [str(path) for path, tree in _modules() for _, name in _imports(tree) if name == "*"]
    assert stars == []


def test_only_the_window_names_qt_and_only_storage_names_sql() -> None:
    """Imports inside functions count as well."""
    for path, tree in _modules():
        tops = {module.partition(".")[0] for module, _ in _imports(tree)}
        if path.parts[1] != "ui":
            assert not {"PySide6", "shiboken6"} & tops, path
        if path.parts[1] != "storage":
            assert not {"sqlalchemy", "alembic", "sqlite3"} & tops, path
