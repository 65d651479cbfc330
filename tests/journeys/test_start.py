"""The first start, the sample story, and libraries that cannot be opened."""

import os
import sqlite3
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from newsclip.domain.comparison import Verdict
from newsclip.domain.errors import LibraryDamagedError, LibraryNewerError, LibraryReadOnlyError
from newsclip.domain.scope import Place
from newsclip.ui import starting
from newsclip.ui.navigation import COMPARE, EVIDENCE, READ
from newsclip.ui.shell.no_library import NoLibrary
from newsclip.ui.single import Single
from tests.helpers.desks import add_article, make_desk
from tests.helpers.window import WindowPage


def buttons(page: WindowPage) -> dict[str, QPushButton]:
    return {b.text(): b for b in page.window.findChildren(QPushButton) if b.isVisible()}


def test_an_empty_library_says_what_to_do_and_the_sample_story_opens(page: WindowPage) -> None:
    page.until(lambda: "Open the sample story" in buttons(page))
    assert "library is empty" in page.words(page.work.read.list).lower()
    page.click(buttons(page)["Open the sample story"])
    page.until(lambda: page.work.navigation.scope.place is Place.STORY and page.title())
    assert page.articles() == 6
    page.until(lambda: len(page.titles()) == page.articles())
    ids = list(page.work.read.list.model.ids)
    desk = page.work.desk
    languages = {row.language[:2] for row in desk.articles.rows(ids)}
    assert {"en", "zh", "ar"} <= languages
    matrix = desk.comparisons.matrix(ids)
    for verdict in (Verdict.AGREE, Verdict.CONFLICT, Verdict.SINGLE):
        assert matrix.count(verdict), verdict
    kinds = {h.kind for marks in desk.highlights.of_articles(ids).values() for h in marks}
    assert {"claim", "figure", "risk"} <= kinds


def test_a_damaged_library_is_said_and_restored_from_the_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(tmp_path)
    add_article(desk, title="Kept")
    desk.close()
    (tmp_path / "library" / "library.db").write_bytes(b"nonsense" * 1000)
    page = WindowPage(qtbot, tmp_path)
    assert isinstance(page.error, LibraryDamagedError)
    assert "damaged" in page.message()
    page.click(page.window.message.action_button)
    page.until(lambda: page.place is not None)
    page.until(lambda: page.titles() == ["Kept"])
    page.close()


def test_an_older_backup_is_chosen_and_what_was_there_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    for title in ("First", "Second"):
        desk = make_desk(tmp_path)
        add_article(desk, title=title)
        desk.close()
        for made in (tmp_path / "library" / "backups").glob("library-2*.db"):
            kept = made.rename(made.with_name(f"older-{title}-{made.name}"))
            os.utime(kept, (1.7e9, 1.7e9 + len(title)))
    database = tmp_path / "library" / "library.db"
    database.write_bytes(b"nonsense" * 1000)
    page = WindowPage(qtbot, tmp_path)
    offered = page.window.screens.currentWidget()
    assert isinstance(offered, NoLibrary)
    assert str(tmp_path / "library") in page.words(offered)
    entries = offered.menu().actions()
    assert [entry.text().partition(" · ")[2] for entry in entries] == ["2 articles", "1 article"]
    entries[1].trigger()
    page.until(lambda: page.place is not None)
    page.until(lambda: page.titles() == ["First"])
    assert any(path.read_bytes()[:8] == b"nonsense" for path in database.parent.glob("damaged-*"))
    page.close()


def test_another_library_is_opened_where_none_is(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    monkeypatch.setattr(starting, "open_window_on", started.append)
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "library.db").write_bytes(b"nonsense" * 1000)
    page = WindowPage(qtbot, tmp_path)
    page.trigger("file.open_library")
    dialog = page.dialog(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "other"))
    page.until(lambda: started == [str(tmp_path / "other")])
    page.until(lambda: not page.window.isVisible())


def test_a_newer_library_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    make_desk(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "library" / "library.db")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    page = WindowPage(qtbot, tmp_path)
    assert isinstance(page.error, LibraryNewerError)
    assert "newer NewsClip" in page.message()
    page.close()


def test_a_folder_that_cannot_be_written_is_said_and_another_offered(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk(tmp_path)
    add_article(desk, title="Kept")
    desk.close()
    before = (tmp_path / "library" / "library.db").read_bytes()
    touch = Path.touch

    def refuse(path: Path) -> None:
        if path.name == ".writable":
            raise PermissionError(13, "Permission denied", str(path))
        touch(path)

    monkeypatch.setattr(Path, "touch", refuse)
    page = WindowPage(qtbot, tmp_path)
    assert isinstance(page.error, LibraryReadOnlyError)
    assert "cannot be written" in page.message()
    offered = page.window.screens.currentWidget()
    assert isinstance(offered, NoLibrary)
    assert offered.other.isVisible()
    assert (tmp_path / "library" / "library.db").read_bytes() == before
    monkeypatch.undo()
    page.click(offered.again)
    page.until(lambda: page.place is not None)
    page.until(lambda: page.titles() == ["Kept"])
    page.close()


def test_a_second_window_raises_the_first_and_ends(page: WindowPage, tmp_path: Path) -> None:
    library = tmp_path / "library"
    single = Single(library)
    raised: list[bool] = []
    single.raised.connect(lambda: raised.append(True))
    single.listen()
    root = Path(__file__).parents[2]
    second = subprocess.Popen(
        [sys.executable, "-m", "newsclip", "--library", str(library)],
        cwd=root,
        env={**os.environ, "NEWSCLIP_CONFIG": str(tmp_path)},
    )
    page.until(lambda: second.poll() is not None)
    page.until(lambda: raised)
    assert second.returncode == 0
    single.close()


def test_every_screen_fits_a_small_display(page: WindowPage) -> None:
    """Nothing is asked of a display of 800 by 600 but the scroll bars."""
    for screen in (READ, COMPARE, EVIDENCE):
        page.work.navigation.show_screen(screen)
        page.window.resize(800, 600)
        page.until(lambda: page.window.width() == 800 and page.window.height() == 600)
        assert page.window.body.minimumSizeHint().width() <= 800
    page.work.navigation.show_screen(READ)
    read = page.work.read
    panes = (read.list, read.reader, read.inspector)
    page.until(lambda: all(one.geometry().right() < other.x() for one, other in pairwise(panes)))
    assert read.inspector.mapTo(page.window, read.inspector.rect().topRight()).x() < 800
