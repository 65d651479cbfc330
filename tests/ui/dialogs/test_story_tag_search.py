"""Articles are put into stories and tagged, and searches saved, by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from newsclip.domain.errors import NotFoundError
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.dialogs.search_dialog import SearchDialog
from newsclip.ui.dialogs.story_dialog import StoryDialog
from newsclip.ui.dialogs.tag_dialog import TagDialog, in_common


def show(qtbot: QtBot, dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()


def offered(dialog: StoryDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_a_story_is_found_by_typing(qtbot: QtBot, context: Context, desk: Desk) -> None:
    dialog = StoryDialog(context, [5, 6])
    show(qtbot, dialog)
    QTest.keyClicks(dialog.field, "tariffs")
    assert offered(dialog) == ["Port tariffs  (0)", "New story “tariffs”"]
    with qtbot.waitSignal(dialog.added):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert sorted(desk.stories.articles(3)) == [5, 6]
    assert not dialog.isVisible()


def test_arrow_keys_in_the_field_choose_a_new_story(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    dialog = StoryDialog(context, [5])
    show(qtbot, dialog)
    QTest.keyClicks(dialog.field, "port")
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.go.text() == "Begin story"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    story = desk.stories.named("port")
    assert story is not None
    assert desk.stories.articles(story.id) == [5]


def test_an_exact_name_offers_no_second_story(qtbot: QtBot, context: Context, desk: Desk) -> None:
    dialog = StoryDialog(context, [5])
    show(qtbot, dialog)
    QTest.keyClicks(dialog.field, "PORT tariffs")
    assert offered(dialog) == ["Port tariffs  (0)"]


def test_a_story_that_fails_keeps_the_dialog_open(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    dialog = StoryDialog(context, [5])
    show(qtbot, dialog)
    desk.stories.add("Meanwhile")
    QTest.keyClicks(dialog.field, "meanwhile")
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.message.isVisible()
    assert "already a story" in dialog.message.accessibleName()


def test_common_tags_are_shown_and_the_difference_saved_as_one_step(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    desk.articles.tag([1, 2], add=["shared"])
    desk.history.clear()
    dialog = TagDialog.for_articles(context, [1, 2])
    show(qtbot, dialog)
    assert dialog.editor.tags == ("shared",)
    field = dialog.editor.field
    QTest.keyClicks(field, "urgent")
    QTest.keyClick(field, Qt.Key.Key_Return)
    dialog.accept()
    assert desk.articles.get(1).tags == ("exports", "markets/gulf", "shared", "urgent")
    assert desk.articles.get(2).tags == ("markets/europe", "range", "shared", "urgent")
    desk.history.undo()
    assert "urgent" not in desk.articles.get(1).tags + desk.articles.get(2).tags


def test_nothing_is_saved_when_nothing_changed_or_on_cancel(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    dialog = TagDialog.for_articles(context, [1])
    show(qtbot, dialog)
    dialog.accept()
    other = TagDialog.for_articles(context, [1])
    show(qtbot, other)
    QTest.keyClicks(other.editor.field, "lost")
    QTest.keyClick(other.editor.field, Qt.Key.Key_Return)
    other.reject()
    assert desk.history.undo_label == ""
    assert desk.articles.get(1).tags == ("exports", "markets/gulf")


def test_highlights_are_tagged_together(qtbot: QtBot, context: Context, desk: Desk) -> None:
    dialog = TagDialog.for_highlights(context, [1, 3])
    show(qtbot, dialog)
    QTest.keyClicks(dialog.editor.field, "checked")
    QTest.keyClick(dialog.editor.field, Qt.Key.Key_Return)
    dialog.accept()
    assert [h.tags for h in desk.highlights.get_many([1, 2, 3])] == [
        ("checked",), (), ("checked",),
    ]  # fmt: skip
    desk.history.undo()
    assert [h.tags for h in desk.highlights.get_many([1, 3])] == [(), ()]


def test_tags_in_common() -> None:
    assert in_common([("a", "b"), ("b", "c")]) == (["b"], ["a", "c"])
    assert in_common([]) == ([], [])


def test_a_search_is_saved_and_changed(qtbot: QtBot, context: Context, desk: Desk) -> None:
    dialog = SearchDialog(context, "kind:risk")
    show(qtbot, dialog)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "needs a name" in dialog.message.accessibleName()
    QTest.keyClicks(dialog.name, "Risks")
    with qtbot.waitSignal(dialog.saved) as told:
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    search = told.args[0]
    assert (search.name, search.query) == ("Risks", "kind:risk")
    again = SearchDialog(context, search_id=search.id)
    show(qtbot, again)
    again.query.selectAll()
    QTest.keyClicks(again.query, "kind:claim")
    QTest.keyClick(again.query, Qt.Key.Key_Return)
    assert desk.searches.get(search.id).query == "kind:claim"
    with pytest.raises(NotFoundError):
        SearchDialog(context, search_id=99)
