"""A later schema: the backup before it, a failure in the middle, and the library after it."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic import command

from newsclip.domain.errors import LibraryBusyError
from newsclip.storage import opening, schema
from newsclip.storage.opening import backups, open_store, restore
from newsclip.storage.schema import HEAD

ROOT = Path(__file__).parents[3]
LATER = f'''"""A later schema.

Revision ID: 9999
Revises: {HEAD}
"""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{HEAD}"


def upgrade() -> None:
    """Make a table anew, as most changes in SQLite need."""
    with op.batch_alter_table("stories", recreate="always") as table:
        table.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default="blue"))
    {{then}}
'''


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library of the first schema, with an article in a story."""
    folder = tmp_path / "library"
    shutil.copytree(ROOT / "tests" / "data" / "libraries" / "0001", folder)
    return folder


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Make this program one that has a second schema; its upgrade ends with the given line."""
    real = command.upgrade

    def make(then: str) -> None:
        versions = tmp_path / "versions"
        versions.mkdir(exist_ok=True)
        (versions / "v9999_later.py").write_text(LATER.format(then=then))

        def upgrade(config: Any, revision: str) -> None:
            ours = ROOT / "newsclip" / "storage" / "migrations" / "versions"
            config.set_main_option("version_locations", f"{ours}{os.pathsep}{versions}")
            real(config, revision)

        monkeypatch.setattr(command, "upgrade", upgrade)
        monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, "9999"))
        monkeypatch.setattr(opening, "HEAD", "9999")

    return make


def _rows(database: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(database)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def test_an_upgrade_takes_a_backup_and_loses_nothing(
    library: Path, later: Callable[[str], None]
) -> None:
    later("pass")
    store = open_store(library)
    assert store.check() == []
    store.close()
    database = library / "library.db"
    assert _rows(database, "SELECT version_num FROM alembic_version") == [("9999",)]
    assert _rows(database, "SELECT name, colour FROM stories") == [("A stored story", "blue")]
    assert _rows(database, "SELECT * FROM story_articles") == [(1, 1)], "nothing cascades"
    (copy,) = backups(library)
    assert copy.name.startswith("before-9999-")
    assert _rows(copy, "SELECT version_num FROM alembic_version") == [("0001",)]


def test_of_the_copies_from_before_upgrades_three_are_kept_and_nothing_of_the_users(
    library: Path, later: Callable[[str], None]
) -> None:
    folder = library / "backups"
    folder.mkdir(exist_ok=True)
    for day in range(1, 6):
        (folder / f"before-0002-2026010{day}T000000Z.db").write_bytes(b"old")
    for name in ("mine.db", "library-20260101T000000Z.db"):
        (folder / name).write_bytes(b"mine")
    later("pass")
    open_store(library).close()
    kept = sorted(path.name for path in folder.glob("before-*"))
    assert kept[:2] == ["before-0002-20260104T000000Z.db", "before-0002-20260105T000000Z.db"]
    assert len(kept) == 3
    assert (folder / "mine.db").exists()
    assert (folder / "library-20260101T000000Z.db").exists()


@pytest.mark.parametrize("then", ["raise OSError(28, 'No space left')", "raise ZeroDivisionError"])
def test_an_upgrade_that_fails_leaves_the_library_as_it_was(
    library: Path, later: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, then: str
) -> None:
    later(then)
    with pytest.raises(Exception, match=r"no room|^$"):
        open_store(library)
    database = library / "library.db"
    assert _rows(database, "SELECT version_num FROM alembic_version") == [("0001",)]
    assert "colour" not in str(_rows(database, "SELECT sql FROM sqlite_master"))
    monkeypatch.undo()
    store = open_store(library)
    assert store.check() == []
    store.close()
    assert _rows(database, "SELECT * FROM story_articles") == [(1, 1)]


def test_a_backup_of_before_can_be_gone_back_to_and_upgraded_again(
    library: Path, later: Callable[[str], None]
) -> None:
    later("pass")
    open_store(library).close()
    assert restore(library).name.startswith("before-9999-")
    open_store(library).close()
    assert _rows(library / "library.db", "SELECT name, colour FROM stories") == [
        ("A stored story", "blue")
    ]


def test_a_library_open_in_a_window_is_not_upgraded_under_it(
    library: Path, later: Callable[[str], None]
) -> None:
    store = open_store(library)
    store.hold_for_window()
    later("pass")
    with pytest.raises(LibraryBusyError, match="open in a window"):
        open_store(library)
    assert store.check() == []
    store.close()
    open_store(library).close()
