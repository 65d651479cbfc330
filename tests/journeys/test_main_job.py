"""Read, mark, see, compare, search, organise, export, come back: the main job in the window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from newsclip.domain.articles import State
from newsclip.domain.scope import TRASH, ArticleQuery, Scope
from newsclip.ui.navigation import COMPARE, EVIDENCE, READ
from tests.helpers.compare_page import ComparePage
from tests.helpers.desks import add_article, make_desk, mark
from tests.helpers.window import WindowPage
from tests.journeys.conftest import Opener

ONE = (
    "The maker said on Monday that it would sell abroad in 2027.",
    "The Aurel One has a range of over 700 km and drew more than 100,000 orders.",
    "Tariffs could push that date back, Ann Reed, chief analyst at Moss, said.",
)
TWO = (
    "On paper the Aurel One has a range of 500 km on the WLTP cycle.",
    "Nobody has checked that.",
)
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def filled(opener: Opener, tmp_path: Path) -> WindowPage:
    """A window on a library of two articles in a story, the first one open."""
    desk = make_desk(tmp_path)
    one = add_article(desk, title="One", paragraphs=ONE, publisher="Harbour Ledger")
    two = add_article(
        desk, title="Two", paragraphs=TWO, publisher="Volt Weekly", published="2025-01-01"
    )
    desk.stories.add("Cars abroad", [one.id, two.id])
    desk.close()
    page = opener()
    page.until(lambda: page.titles() == ["One", "Two"])
    page.work.read.list.select(one.id)
    page.until(lambda: page.title() == "One")
    return page


def test_twelve_passages_by_keyboard_alone(filled: WindowPage) -> None:
    """No mouse: into the article, select by words, press a key; twelve times."""
    page = filled
    view = page.work.reader.view
    page.work.read.list.view.setFocus()
    page.key(Qt.Key.Key_Return)
    page.until(view.hasFocus)
    page.key(Qt.Key.Key_Home, modifier=CONTROL)
    for _ in range(30):
        number = len(page.highlights())
        if number == 12:
            break
        page.key(Qt.Key.Key_Right, modifier=CONTROL | SHIFT)
        page.key(Qt.Key.Key_Right, modifier=CONTROL | SHIFT)
        page.key("123H"[number % 4])
        page.key(Qt.Key.Key_Right, modifier=CONTROL)
    marked = page.highlights()
    assert len(marked) == 12
    assert {h.kind for h in marked} == {"claim", "figure", "risk", "plain"}
    for highlight in marked:
        anchor = highlight.anchor
        assert page.text()[anchor.start : anchor.end] == anchor.exact


def test_keys_mark_kinds_and_prefill_their_fields(filled: WindowPage) -> None:
    figure = filled.mark("over 700 km", "2")
    assert (figure.value("value"), figure.value("unit")) == ("> 700", "km")
    risk = filled.mark("Tariffs could push that date back", "3")
    assert risk.value("likelihood") == "possible"
    claim = filled.mark("push that date", "1")
    assert claim.value("status") == "unverified"
    assert filled.mark("analyst", "H").kind == "plain"
    filled.until(lambda: len(filled.work.read.inspector.highlights.column.entries) == 4)


def test_the_bar_beside_the_selection_marks_too(filled: WindowPage) -> None:
    filled.select("over 700 km")
    bar = filled.work.reader.bar
    filled.until(bar.isVisible)
    button = next(b for b in bar._buttons if b.entry.action_id == "mark.figure")
    filled.click(button)
    assert [h.kind for h in filled.highlights()] == ["figure"]
    filled.until(lambda: not bar.isVisible())


def test_note_and_tag_keys_lead_into_the_inspector(filled: WindowPage) -> None:
    filled.select("over 700 km")
    filled.key("N")
    filled.bot.wait(50)
    filled.key("Which cycle?")
    (highlight,) = filled.highlights()
    filled.until(lambda: filled.highlights()[0].note == "Which cycle?")
    filled.work.reader.view.setFocus()
    filled.work.reader.view.set_current(highlight.id)
    filled.key("T")
    filled.bot.wait(50)
    filled.key("range", Qt.Key.Key_Return)
    filled.until(lambda: filled.highlights()[0].tags == ("range",))


def test_undo_and_redo_of_everything_from_the_keyboard(filled: WindowPage) -> None:
    highlight = filled.mark("over 700 km", "2")
    filled.key("1")
    assert filled.highlights()[0].kind == "claim"
    filled.key(Qt.Key.Key_Right, modifier=Qt.KeyboardModifier.AltModifier | SHIFT)
    assert filled.highlights()[0].anchor.exact == "over 700 km and"
    filled.key(Qt.Key.Key_Delete)
    assert filled.highlights() == []
    for expected in ("over 700 km and", "over 700 km"):
        filled.trigger("edit.undo")
        assert filled.highlights()[0].anchor.exact == expected
    filled.trigger("edit.undo")
    assert filled.highlights()[0].kind == "figure"
    filled.trigger("edit.undo")
    assert filled.highlights() == []
    filled.trigger("edit.redo")
    assert filled.highlights()[0].uuid == highlight.uuid


def test_overlapping_highlights_are_stepped_through(filled: WindowPage) -> None:
    outer = filled.mark("a range of over 700 km and drew", "1")
    inner = filled.mark("over 700 km", "2")
    view = filled.work.reader.view
    view.setFocus()
    seen = []
    for _ in range(2):
        filled.key("O")
        seen.append(view.current_highlight())
    assert set(seen) == {outer.id, inner.id}


def test_a_copied_quote_has_its_source(filled: WindowPage) -> None:
    filled.select("over 700 km")
    filled.key("C")
    words = QGuiApplication.clipboard().text()
    assert words.startswith("> over 700 km")
    assert "Harbour Ledger" in words


def test_compare_shows_the_conflict_and_a_click_brings_both_passages(filled: WindowPage) -> None:
    one = filled.mark("over 700 km", "2")
    filled.trigger("article.next")
    filled.until(lambda: filled.title() == "Two")
    two = filled.mark("500 km", "2")
    desk = filled.work.desk
    for highlight in (one, two):
        desk.highlights.edit(highlight.id, fields={"subject": "Aurel One", "measure": "Range"})
    filled.choose(Scope.story(desk.stories.all()[0].id))
    filled.trigger("view.compare")
    page = ComparePage(filled.bot, filled.work.compare)
    filled.until(lambda: "Range" in page.labels())
    row = next(line for line in page.lines() if line[0] == "Range")
    assert "700 km" in row[1]
    assert "500 km" in row[2]
    for column in (1, 2):
        spoken = page.cell("Range", column).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "conflict" in spoken.lower()
    page.click("Range", 1)
    filled.until(lambda: [c.view.current_highlight() for c in page.columns] == [one.id, two.id])


def test_evidence_shows_every_highlight_and_leads_back(filled: WindowPage) -> None:
    highlight = filled.mark("over 700 km", "2")
    filled.mark("Tariffs", "3")
    filled.trigger("view.evidence")
    assert filled.window.screens.currentIndex() == EVIDENCE
    filled.until(lambda: "2 highlights" in filled.words(filled.work.evidence))
    filled.work.evidence.passage_requested.emit(highlight.article_id, highlight.id)
    assert filled.window.screens.currentIndex() == READ
    assert filled.work.reader.view.current_highlight() == highlight.id


def test_search_as_one_types_shows_hits_in_context(filled: WindowPage) -> None:
    filled.search("tariff")
    filled.until(lambda: filled.titles() == ["One"])
    (row,) = filled.work.desk.articles.rows(list(filled.work.read.list.model.ids), "tariff")
    assert "Tariffs could push" in row.hit
    filled.search("nothing like it")
    filled.until(lambda: filled.titles() == [])
    filled.key(Qt.Key.Key_Escape)
    filled.until(lambda: filled.titles() == ["One", "Two"])


def test_states_and_the_trash(filled: WindowPage) -> None:
    filled.trigger("article.to_archive")
    filled.until(lambda: filled.titles() == ["Two"])
    filled.choose(Scope.state(State.ARCHIVE))
    filled.until(lambda: filled.titles() == ["One"])
    filled.until(lambda: filled.title() == "One")
    filled.trigger("article.trash")
    filled.until(lambda: filled.titles() == [])
    filled.choose(TRASH)
    filled.until(lambda: filled.titles() == ["One"])
    filled.work.read.list.view.setFocus()
    filled.trigger("edit.select_all")
    filled.trigger("article.restore")
    filled.until(lambda: filled.titles() == [])
    assert len(filled.work.desk.articles.ids(ArticleQuery())) == 2


def test_everything_is_as_it_was_left(filled: WindowPage, opener: Opener) -> None:
    story = filled.work.desk.stories.all()[0]
    filled.choose(Scope.story(story.id))
    filled.work.read.list.select(2)
    filled.until(lambda: filled.title() == "Two")
    filled.mark("500 km", "2")
    filled.trigger("view.inspector")
    filled.window.resize(800, 700)
    size = filled.window.size()
    filled.trigger("view.compare")
    filled.until(lambda: filled.window.screens.currentIndex() == COMPARE)
    filled.close()
    again = opener()
    assert again.work.navigation.scope == Scope.story(story.id)
    assert again.window.screens.currentIndex() == COMPARE
    again.until(lambda: again.title() == "Two")
    assert [h.anchor.exact for h in again.highlights()] == ["500 km"]
    assert again.work.read.inspector.isHidden()
    assert again.window.height() == size.height()


def test_the_command_line_works_beside_the_window_which_shows_it(
    filled: WindowPage, tmp_path: Path
) -> None:
    (tmp_path / "new.txt").write_text("A third article comes in by the command line.\n" * 3)
    library = str(tmp_path / "library")
    root = Path(__file__).parents[2]

    def command(*words: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "newsclip", "--library", library, *words],
            cwd=root,
            env=dict(os.environ),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr

    command("highlight", "add", "1", "--quote", "over 700 km", "--kind", "figure")
    filled.until(lambda: [h.anchor.exact for h in filled.work.reader.view._highlights])
    command("import", str(tmp_path / "new.txt"))
    filled.until(lambda: len(filled.titles()) == 3)


def test_the_theme_and_the_reading_column_are_settings(filled: WindowPage, opener: Opener) -> None:
    view = filled.work.reader.view
    before = view.reader_style.size
    filled.trigger("view.text_larger")
    filled.trigger("view.theme_dark")
    assert view.reader_style.size == before + 1
    assert view.reader_style.theme.dark
    filled.close()
    again = opener()
    assert again.work.reader.view.reader_style.size == before + 1
    assert again.work.reader.view.reader_style.theme.dark
    again.trigger("view.theme_light")


def test_an_article_deleted_elsewhere_leaves_the_reader_in_peace(
    filled: WindowPage, tmp_path: Path
) -> None:
    other = make_desk(tmp_path)
    mark(other, other.articles.get(2), "500 km", "figure")
    other.articles.trash([1])
    other.articles.delete_forever([1])
    other.close()
    filled.until(lambda: filled.titles() == ["Two"])
    filled.until(lambda: filled.title() != "One")
