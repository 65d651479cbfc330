"""Libraries that are new, moved, damaged, newer, full, read-only or held by another."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from newsclip.domain.errors import (
    DiskFullError,
    LibraryBusyError,
    LibraryDamagedError,
    LibraryNewerError,
    LibraryReadOnlyError,
    NotFoundError,
)
from newsclip.domain.scope import EvidenceQuery
from newsclip.services.desk import Desk
from newsclip.storage import locks, opening
from newsclip.storage.opening import backup, backups, open_store, restore
from newsclip.storage.schema import REVISIONS, stored_revision
from tests.helpers.desks import add_article, make_desk, mark


def test_a_library_can_be_moved(tmp_path: Path) -> None:
    desk = make_desk(tmp_path / "here")
    article = add_article(desk, title="One", paragraphs=["Words of it."])
    original = desk.articles.original(article.version_id)
    desk.close()
    (tmp_path / "there").mkdir()
    shutil.move(tmp_path / "here" / "library", tmp_path / "there" / "library")
    moved = make_desk(tmp_path / "there")
    assert moved.articles.get(article.id).metadata.title == "One"
    assert moved.articles.original(article.version_id) == original == b"Words of it."
    moved.close()


@pytest.mark.parametrize("content", [b"garbage " * 200, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_corrupt_database_is_said_to_be_so_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "library.db").write_bytes(content)
    with pytest.raises(LibraryDamagedError, match="damaged") as caught:
        open_store(tmp_path)
    assert "doctor --restore" in caught.value.remedy
    assert (tmp_path / "library.db").read_bytes() == content


def test_damage_found_while_reading_is_said_too_and_a_backup_brings_all_back(
    tmp_path: Path,
) -> None:
    desk = make_desk(tmp_path)
    for number in range(50):
        add_article(desk, title=f"Article {number}", paragraphs=["word " * 400])
    desk.close()
    database = tmp_path / "library" / "library.db"
    raw = bytearray(database.read_bytes())
    raw[8192:-4096] = b"\xee" * (len(raw) - 12288)
    database.write_bytes(raw)
    with pytest.raises(LibraryDamagedError):
        make_desk(tmp_path).articles.rows(list(range(1, 51)))
    restore(tmp_path / "library")
    again = make_desk(tmp_path)
    assert len(again.articles.rows(list(range(1, 51)))) == 50
    assert again.maintenance.check().problems == ()
    again.close()
    assert list((tmp_path / "library").glob("damaged-*.db"))


def test_a_newer_library_is_not_touched(tmp_path: Path) -> None:
    open_store(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "library.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    before = (tmp_path / "library.db").read_bytes()
    with pytest.raises(LibraryNewerError, match="newer"):
        open_store(tmp_path)
    assert (tmp_path / "library.db").read_bytes() == before


def test_without_any_backup_there_is_nothing_to_go_back_to(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match="no usable backup"):
        restore(tmp_path)


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("not a folder")
    with pytest.raises(LibraryReadOnlyError, match="cannot be written"):
        open_store(tmp_path / "library")


def test_a_read_only_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, *_args: object, **_kwargs: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "touch", refuse)
    with pytest.raises(LibraryReadOnlyError) as caught:
        open_store(tmp_path)
    assert "--library" in caught.value.remedy


def _write_beyond(desk: Desk, pages: int) -> None:
    """Change the library as if its disk had room for this many pages and no more."""
    with desk.store.write() as tx:
        tx.connection.execute(text(f"PRAGMA max_page_count = {pages}"))
        tx.connection.execute(text("UPDATE bodies SET document = :long"), {"long": "x" * 4_000_000})


def test_a_full_disk_takes_the_whole_change_back(tmp_path: Path) -> None:
    desk = make_desk(tmp_path)
    article = add_article(desk, paragraphs=["Some words to mark."])
    with desk.store.read() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()

    with pytest.raises(DiskFullError, match="no room"):
        _write_beyond(desk, pages)
    assert desk.articles.document(article.version_id).text == "Some words to mark."
    assert len(mark(desk, article, "words", "plain").anchor.exact) == 5
    desk.close()


def test_backups_are_kept_in_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = open_store(tmp_path)
    for second in range(5):
        monkeypatch.setattr(opening, "_stamp", lambda second=second: f"20260101T00000{second}Z")
        backup(store, keep=3)
    assert sorted(path.name for path in backups(tmp_path)) == [
        f"library-20260101T00000{second}Z.db" for second in (2, 3, 4)
    ]
    store.close()


def test_a_crash_leaves_no_lock_behind(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path; from newsclip.storage.locks import exclusive\n"
        "with exclusive(Path(sys.argv[1])):\n    os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    assert done.returncode == 9
    open_store(tmp_path).close()


def test_who_waits_too_long_for_another_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "PATIENCE", 0.05)
    with locks.exclusive(tmp_path), pytest.raises(LibraryBusyError, match="Another program"):
        open_store(tmp_path)


def test_a_killed_process_loses_nothing_that_was_committed(tmp_path: Path) -> None:
    code = (
        "import os, sys; from pathlib import Path\n"
        "from tests.helpers.desks import make_desk, add_article, mark\n"
        "desk = make_desk(Path(sys.argv[1]))\n"
        "article = add_article(desk, title='Kept', paragraphs=['Words to mark.'])\n"
        "mark(desk, article, 'Words', 'plain')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    root = str(Path(__file__).parents[3])
    environment = {**os.environ, "PYTHONPATH": root}
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, env=environment)
    desk = make_desk(tmp_path)
    assert [row.title for row in desk.articles.rows([1])] == ["Kept"]
    assert len(desk.highlights.of_articles([1])[1]) == 1
    assert desk.maintenance.check().problems == ()
    desk.close()


def test_the_stored_library_of_each_released_schema_opens(tmp_path: Path) -> None:
    stored = Path(__file__).parents[2] / "data" / "libraries"
    found = sorted(path.name for path in stored.iterdir() if path.is_dir())
    assert found == list(REVISIONS)
    for name in found:
        (tmp_path / name).mkdir()
        shutil.copytree(stored / name, tmp_path / name / "library")
        desk = make_desk(tmp_path / name)
        assert [row.title for row in desk.articles.rows([1])] == ["A stored article"]
        (highlight,) = desk.highlights.of_articles([1])[1]
        assert (highlight.anchor.exact, highlight.displaced) == ("over 700 km", False)
        assert desk.maintenance.check().problems == ()
        desk.close()


def test_after_the_upgrade_images_marked_before_it_are_found_by_their_words(tmp_path: Path) -> None:
    stored = Path(__file__).parents[2] / "data" / "libraries" / "0005"
    shutil.copytree(stored, tmp_path / "library")
    connection = sqlite3.connect(tmp_path / "library" / "library.db")
    region = '{"xywh": "percent:1,1,9,9", "sha256": "00", "alt": "Aerial view"}'
    connection.execute("UPDATE highlights SET region = ?", (region,))
    connection.commit()
    connection.close()
    desk = make_desk(tmp_path)
    for words in ("aerial", "over 700 km"):
        assert desk.evidence.ids(EvidenceQuery(text=words)) == [1]
    assert desk.maintenance.check().problems == ()
    desk.close()


def test_a_library_that_a_window_has_open_is_not_restored_under_it(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    backup(store, keep=3)
    store.hold_for_window()
    with pytest.raises(LibraryBusyError, match="open in a window"):
        restore(tmp_path)
    with pytest.raises(LibraryBusyError, match="open in a window"):
        open_store(tmp_path).hold_for_window()
    store.close()
    assert restore(tmp_path).name.startswith("library-")


def test_a_backup_of_a_newer_program_does_not_stop_the_older_ones(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    sound = backup(store, keep=3)
    store.close()
    newer = sound.with_name("library-99990101T000000Z.db")
    shutil.copyfile(sound, newer)
    connection = sqlite3.connect(newer)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    os.utime(newer, (2**31, 2**31))
    assert restore(tmp_path) == sound


def test_a_restore_that_is_cut_off_leaves_a_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(tmp_path)
    backup(store, keep=3)
    store.close()
    real = Path.replace

    def cut(self: Path, target: Path) -> Path:
        if self.suffix == ".part":
            raise KeyboardInterrupt
        return real(self, target)

    monkeypatch.setattr(Path, "replace", cut)
    with pytest.raises(KeyboardInterrupt):
        restore(tmp_path)
    monkeypatch.undo()
    assert stored_revision(tmp_path / "library.db") == REVISIONS[-1]
    assert restore(tmp_path).name.startswith("library-")
