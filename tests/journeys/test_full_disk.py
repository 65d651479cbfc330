"""A disk that is full, everywhere it is written to: it is said, and nothing that was written is lost."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from sqlalchemy import event

from newsclip.domain.errors import DiskFullError, ExportingError, NewsClipError
from newsclip.services.bus import Bus
from newsclip.services.preferences import Preferences
from newsclip.storage import failures
from newsclip.storage.failures import library_error
from newsclip.ui.inspector.note_editor import NoteEditor
from tests.helpers.desks import add_article, make_desk
from tests.helpers.window import WindowPage

PASTED = "The works\n\nWhich market comes first is not known. The works opens in May.\n"


@contextmanager
def full(page: WindowPage) -> Iterator[None]:
    """For a time the disk takes no commit, as SQLite has it on a full one."""
    engine = page.work.desk.store._engine

    def refuse(_connection: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    event.listen(engine, "commit", refuse)
    try:
        yield
    finally:
        event.remove(engine, "commit", refuse)


def test_a_highlight_on_a_full_disk_is_told_and_can_be_made_later(page: WindowPage) -> None:
    page.paste(PASTED)
    page.until(lambda: page.title() == "The works")
    with full(page):
        page.select("market comes first")
        page.key("1")
        page.until(lambda: "no room left" in page.message())
        assert page.highlights() == []
    page.key("1")
    page.until(lambda: [one.quote for one in page.highlights()] == ["market comes first"])


def note_of(page: WindowPage, highlight_id: int) -> NoteEditor:
    inspector = page.work.read.inspector
    inspector.edit_note(highlight_id)
    card = inspector.highlights.column.card(highlight_id)
    assert card is not None
    return card.open_form().note


def test_a_note_that_cannot_be_saved_is_kept_and_saved_again(page: WindowPage) -> None:
    page.work.desk.preferences.change(suggest=False)
    page.paste(PASTED)
    page.until(lambda: page.title() == "The works")
    one, other = page.mark("Which market comes first", "1"), page.mark("opens in May", "2")
    highlights = page.work.desk.highlights
    with full(page):
        note = note_of(page, one.id)
        note.setFocus()
        QTest.keyClicks(note, "Ask Ada")
        note_of(page, other.id)
        page.until(lambda: "no room left" in page.message())
        assert "kept in this window" in page.message()
        assert highlights.get(one.id).note == ""
        assert note_of(page, one.id).toPlainText() == "Ask Ada", "it is there when one comes back"
    assert page.window.message.action_button.text() == "Save again"
    page.click(page.window.message.action_button)
    page.until(lambda: highlights.get(one.id).note == "Ask Ada")


def test_a_window_stays_while_a_note_is_not_saved(page: WindowPage) -> None:
    page.work.desk.preferences.change(suggest=False)
    page.paste(PASTED)
    page.until(lambda: page.title() == "The works")
    inspector = page.work.read.inspector
    inspector.show_details()
    page.until(inspector.details.note.isVisible)
    with full(page):
        inspector.details.note.setFocus()
        QTest.keyClicks(inspector.details.note, "Call the works")
        page.window.close()
        assert page.window.isVisible()
        assert "could not be saved" in page.message()
        page.click(page.window.message.action_button)
        page.until(lambda: not page.window.isVisible())
    assert QGuiApplication.clipboard().text() == "Call the works"


def test_an_export_on_a_full_disk_leaves_the_older_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(tmp_path)
    path = tmp_path / "out.md"
    path.write_text("as it was")
    monkeypatch.setattr("os.fsync", _no_room)
    with pytest.raises(ExportingError, match="could not be written") as caught:
        desk.exports.save("new", path)
    monkeypatch.undo()
    assert "free space" in caught.value.remedy
    assert path.read_text() == "as it was"
    assert [one.name for one in tmp_path.glob(".*")] == []
    desk.close()


def test_settings_on_a_full_disk_are_told_and_the_older_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    preferences = Preferences(path, Bus())
    preferences.change(theme="dark")
    monkeypatch.setattr("os.replace", _no_room)
    with pytest.raises(NewsClipError, match="could not be saved"):
        preferences.change(theme="light")
    monkeypatch.undo()
    assert json.loads(path.read_text())["theme"] == "dark"
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_a_backup_on_a_full_disk_leaves_no_half_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(tmp_path)
    add_article(desk)
    desk.maintenance.back_up()
    folder = desk.folder / "backups"
    before = sorted(folder.iterdir())

    def half(_store: object, target: Path) -> None:
        target.write_bytes(b"half")
        raise DiskFullError("There is no room left.", "Free some space.")

    monkeypatch.setattr("newsclip.storage.store.Store.copy_to", half)
    with pytest.raises(DiskFullError):
        desk.maintenance.back_up()
    monkeypatch.undo()
    assert sorted(folder.iterdir()) == before
    desk.close()


def test_a_disk_too_full_to_open_a_library_is_not_taken_for_a_broken_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite calls it an I/O error when it cannot make the file that readers share."""
    error = sqlite3.OperationalError("disk I/O error")
    assert not isinstance(library_error(error, tmp_path), DiskFullError)
    monkeypatch.setattr(failures, "_room_in", lambda _folder: 0)
    assert isinstance(library_error(error, tmp_path), DiskFullError)


def _no_room(*_args: object, **_kwargs: object) -> None:
    raise OSError(28, "No space left on device")
