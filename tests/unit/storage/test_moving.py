"""A library copied to another folder: whole, or not at all."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from newsclip.domain.errors import (
    CancelledError,
    DiskFullError,
    InvalidInputError,
    LibraryDamagedError,
    LibraryError,
)
from newsclip.domain.progress import Silent
from newsclip.services.desk import Desk, open_desk
from newsclip.storage import moving
from newsclip.storage.moving import copy_library
from tests.helpers.desks import add_article, make_desk, mark


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = make_desk(tmp_path)
    article = add_article(desk, title="Ferries", paragraphs=["The ferry runs 11 boats."])
    mark(desk, article, "11 boats", "figure")
    desk.maintenance.back_up()
    yield desk
    desk.close()


class Impatient:
    """Cancels after so many steps."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def step(self, done: int, total: int, label: str = "") -> None:
        self.left -= 1

    @property
    def cancelled(self) -> bool:
        return self.left < 0


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("made", [True, False], ids=["empty folder", "new folder"])
def test_everything_comes_along_and_the_old_one_stays(
    desk: Desk, tmp_path: Path, made: bool
) -> None:
    target = tmp_path / "elsewhere" / "Ünï library"
    if made:
        target.mkdir(parents=True)
    before = files(desk.folder)
    copy_library(desk.store, target, Silent())
    assert files(desk.folder) == before
    locks = {"library.lock", "window.lock", "library.db-wal", "library.db-shm"}
    assert files(target) == before - locks
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    moved = make_desk_in(target)
    (article,) = moved.articles.get_many([1])
    assert article.metadata.title == "Ferries"
    (one,) = moved.highlights.of_version(article.version_id)
    assert one.quote == "11 boats"
    assert moved.maintenance.check().problems == ()
    moved.close()


def make_desk_in(folder: Path) -> Desk:
    return open_desk(folder, worker_count=1)


def test_what_changes_meanwhile_is_in_the_copy(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_to, changes = desk.store.copy_to, ["late", "later"]

    def copying(target: Path) -> None:
        copy_to(target)
        if changes:
            desk.articles.tag([1], add=[changes.pop()])

    monkeypatch.setattr(desk.store, "copy_to", copying)
    copy_library(desk.store, tmp_path / "new", Silent())
    moved = make_desk_in(tmp_path / "new")
    assert set(moved.articles.get(1).tags) == {"late", "later"}
    moved.close()


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_move_that_is_cancelled_leaves_nothing(desk: Desk, tmp_path: Path, steps: int) -> None:
    target = tmp_path / "new" / "library"
    with pytest.raises(CancelledError):
        copy_library(desk.store, target, Impatient(steps))
    assert list(target.parent.iterdir()) == []
    assert desk.articles.get(1).metadata.title == "Ferries"


def test_a_folder_with_something_in_it_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(InvalidInputError, match="not empty"):
        copy_library(desk.store, tmp_path / "full", Silent())
    assert files(tmp_path / "full") == {"mine.txt"}


@pytest.mark.parametrize("place", [".", "inside", ".."])
def test_a_library_cannot_go_into_itself(desk: Desk, place: str) -> None:
    with pytest.raises(InvalidInputError, match="inside it, or around it"):
        copy_library(desk.store, desk.folder / place, Silent())


def test_a_disk_that_is_too_small_is_told_before_anything_is_copied(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "disk_usage", lambda _path: SimpleNamespace(free=1))
    with pytest.raises(DiskFullError, match="no room left"):
        copy_library(desk.store, tmp_path / "new", Silent())
    assert not (tmp_path / "new").exists()


def test_a_copy_that_differs_is_no_copy(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moving, "cmp", lambda *_paths, **_how: False)
    with pytest.raises(LibraryError, match="not copied as it is"):
        copy_library(desk.store, tmp_path / "new", Silent())
    assert not (tmp_path / "new").exists()


def test_a_damaged_copy_of_the_database_is_no_copy(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.store, "copy_to", lambda target: target.write_bytes(b"x" * 4096))
    with pytest.raises(LibraryDamagedError):
        copy_library(desk.store, tmp_path / "new", Silent())
    assert not (tmp_path / "new").exists()
