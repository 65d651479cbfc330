"""The sidebar shows what there is, follows every change, and lets a user choose, name and drop."""

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from newsclip.domain.articles import State
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.events import Change, LibraryChanged, Subject, Verb
from newsclip.domain.scope import EVERYTHING, INBOX, TRASH, Scope
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.library.mime import articles_to_mime
from newsclip.ui.library.sidebar import Sidebar
from newsclip.ui.library.sidebar_delegate import MARGIN, STEP
from newsclip.ui.library.sidebar_model import SidebarRole
from newsclip.ui.library.sidebar_tree import SidebarTree
from newsclip.ui.theme import Theme
from newsclip.ui.widgets.painting import DOT
from newsclip.ui.widgets.tag_swatches import TagSwatches
from tests.helpers.desks import add_article
from tests.helpers.library import fill_library


@pytest.fixture
def sidebar(qtbot: QtBot, desk: Desk, context: Context) -> Sidebar:
    fill_library(desk)
    sidebar = Sidebar(context)
    qtbot.addWidget(sidebar)
    sidebar.resize(208, 820)
    sidebar.show()
    qtbot.waitUntil(lambda: sidebar.overview is not None)
    return sidebar


def rows(tree: SidebarTree) -> list[str]:
    """What the tree shows from top to bottom, as "label count"."""
    shown = []
    index = tree.model().index(0, 0)
    while index.isValid():
        entry = tree.rows.entry(index)
        assert entry is not None
        shown.append(entry.label if entry.count is None else f"{entry.label} {entry.count}")
        index = tree.indexBelow(index)
    return shown


def index_of(tree: SidebarTree, label: str) -> QModelIndex:
    index = tree.model().index(0, 0)
    while index.isValid() and index.data() != label:
        index = tree.indexBelow(index)
    assert index.isValid(), label
    return index


def click(tree: SidebarTree, label: str, offset: QPoint | None = None) -> None:
    rect = tree.visualRect(index_of(tree, label))
    spot = offset + rect.topLeft() if offset else rect.center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def editor(tree: SidebarTree) -> QLineEdit:
    found = tree.viewport().findChildren(QLineEdit)
    assert found
    return found[-1]


def test_it_counts_every_part_of_the_library(sidebar: Sidebar) -> None:
    assert rows(sidebar.tree) == [
        "Inbox 4", "Reading 1", "Archive 1", "All articles 6",
        "STORIES", "Aurel goes abroad 6", "Battery fires 2026 1", "Port tariffs 0",
        "SAVED SEARCHES", "Unverified claims 3", "Conflicting figures 0",
        "TAGS", "exports 1", "markets", "europe 1", "gulf 1", "range 1",
        "KINDS", "Claims 4", "Figures 0", "Risks 2", "Highlights 1",
    ]  # fmt: skip
    assert rows(sidebar.trash) == ["Trash"]


def test_its_model_is_sound_while_things_come_go_and_move(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk
) -> None:
    tester = QAbstractItemModelTester(
        sidebar.tree.rows, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    desk.stories.rename(1, "Zinc")
    desk.stories.trash(2)
    desk.stories.add("Middle")
    desk.tags.rename("markets/gulf", "places/all")
    qtbot.waitUntil(lambda: "all 1" in rows(sidebar.tree))
    shown = rows(sidebar.tree)
    assert [shown.index(name) for name in ("Middle 0", "Port tariffs 0", "Zinc 6")] == [5, 6, 7]
    assert tester.model() is sidebar.tree.rows


def test_a_change_anywhere_is_counted_without_losing_the_place(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk
) -> None:
    with qtbot.waitSignal(sidebar.scope_chosen):
        click(sidebar.tree, "Aurel goes abroad")
    before = sidebar.tree.currentIndex().internalId()
    chosen: list[object] = []
    sidebar.scope_chosen.connect(chosen.append)
    desk.stories.add("A first one")
    article = add_article(desk, title="Newer")
    desk.stories.include(1, [article.id])
    qtbot.waitUntil(lambda: "Aurel goes abroad 7" in rows(sidebar.tree))
    assert "Inbox 5" in rows(sidebar.tree)
    assert sidebar.tree.currentIndex().internalId() == before
    assert sidebar.scope == Scope.story(1)
    assert chosen == []


def test_a_burst_of_changes_is_counted_once(qtbot: QtBot, sidebar: Sidebar, desk: Desk) -> None:
    counts: list[object] = []
    sidebar.counted.connect(counts.append)
    for number in range(12):
        desk.stories.add(f"Story {number}")
    qtbot.waitUntil(lambda: "Story 11 0" in rows(sidebar.tree))
    qtbot.wait(150)
    assert len(counts) <= 2


def test_a_click_chooses_a_scope(qtbot: QtBot, sidebar: Sidebar) -> None:
    for label, scope in (
        ("Reading", Scope.state(State.READING)),
        ("All articles", EVERYTHING),
        ("Battery fires 2026", Scope.story(2)),
        ("Unverified claims", Scope.saved(1)),
        ("gulf", Scope.tag("markets/gulf")),
        ("markets", Scope.tag("markets")),
        ("Risks", Scope.kind("risk")),
    ):
        with qtbot.waitSignal(sidebar.scope_chosen) as told:
            click(sidebar.tree, label)
        assert told.args == [scope]
        assert sidebar.scope == scope


def test_arrow_keys_run_to_the_trash_and_back_and_tell_where_they_stop(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    sidebar.set_scope(Scope.kind("risk"))
    sidebar.tree.setFocus()
    chosen: list[object] = []
    sidebar.scope_chosen.connect(chosen.append)
    QTest.keyClick(sidebar.tree, Qt.Key.Key_Down)
    QTest.keyClick(sidebar.tree, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == [TRASH]
    assert not sidebar.tree.selectedIndexes()
    QTest.keyClick(sidebar.trash, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: len(chosen) == 2)
    assert chosen[1] == Scope.kind("plain")
    assert not sidebar.trash.selectedIndexes()


def test_arrow_keys_skip_headings(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.set_scope(EVERYTHING)
    with qtbot.waitSignal(sidebar.scope_chosen) as told:
        QTest.keyClick(sidebar.tree, Qt.Key.Key_Down)
    assert told.args == [Scope.story(1)]


def test_enter_goes_on_to_the_list_with_the_scope_told_first(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    order: list[object] = []
    sidebar.scope_chosen.connect(order.append)
    sidebar.entered.connect(lambda: order.append("entered"))
    sidebar.set_scope(INBOX)
    QTest.keyClick(sidebar.tree, Qt.Key.Key_Down)
    QTest.keyClick(sidebar.tree, Qt.Key.Key_Return)
    assert order == [Scope.state(State.READING), "entered"]


def test_typing_finds_a_row(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.set_scope(INBOX)
    with qtbot.waitSignal(sidebar.scope_chosen) as told:
        QTest.keyClicks(sidebar.tree, "port")
    assert told.args == [Scope.story(3)]


def test_a_nested_tag_folds_by_its_arrow_and_by_keys(sidebar: Sidebar) -> None:
    click(sidebar.tree, "markets", QPoint(9, 14))
    assert "gulf 1" not in rows(sidebar.tree)
    sidebar.set_scope(Scope.tag("markets"))
    QTest.keyClick(sidebar.tree, Qt.Key.Key_Right)
    assert "gulf 1" in rows(sidebar.tree)
    QTest.keyClick(sidebar.tree, Qt.Key.Key_Left)
    assert "gulf 1" not in rows(sidebar.tree)


def test_what_was_folded_stays_so_when_the_library_changes(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk
) -> None:
    click(sidebar.tree, "SAVED SEARCHES")
    desk.searches.add("Late", "late")
    desk.stories.add("Another")
    qtbot.waitUntil(lambda: "Another 0" in rows(sidebar.tree))
    assert "Late 0" not in rows(sidebar.tree)


def test_the_plus_names_a_new_story_in_its_place(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk
) -> None:
    heading = sidebar.tree.visualRect(index_of(sidebar.tree, "STORIES"))
    click(sidebar.tree, "STORIES", QPoint(heading.width() - 22, heading.height() - 12))
    field = editor(sidebar.tree)
    QTest.keyClicks(field, "Fuel prices")
    desk.tags.rename("range", "reach")  # a change meanwhile leaves the half-typed name alone
    qtbot.waitUntil(lambda: "reach 1" in rows(sidebar.tree))
    assert field.text() == "Fuel prices"
    with qtbot.waitSignal(sidebar.scope_chosen) as told:
        QTest.keyClick(field, Qt.Key.Key_Return)
    story = desk.stories.named("Fuel prices")
    assert story is not None
    assert told.args == [Scope.story(story.id)]
    qtbot.waitUntil(lambda: "Fuel prices 0" in rows(sidebar.tree))
    assert sidebar.tree.currentIndex().data() == "Fuel prices"


def test_escape_begins_no_story(qtbot: QtBot, sidebar: Sidebar, desk: Desk) -> None:
    before = len(desk.stories.all())
    sidebar.new_story()
    QTest.keyClicks(editor(sidebar.tree), "Never mind")
    QTest.keyClick(editor(sidebar.tree), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows(sidebar.tree).count("") == 0)
    assert len(desk.stories.all()) == before


def test_a_taken_name_is_told_and_what_was_typed_stays(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk
) -> None:
    sidebar.new_story()
    QTest.keyClicks(editor(sidebar.tree), "port TARIFFS")
    with qtbot.waitSignal(sidebar.failed) as told:
        QTest.keyClick(editor(sidebar.tree), Qt.Key.Key_Return)
    assert isinstance(told.args[0], InvalidInputError)
    qtbot.waitUntil(lambda: editor(sidebar.tree).text() == "port TARIFFS")
    assert len(desk.stories.all()) == 3


def test_f2_renames_a_story_and_a_tag(qtbot: QtBot, sidebar: Sidebar, desk: Desk) -> None:
    sidebar.set_scope(Scope.story(3))
    QTest.keyClick(sidebar.tree, Qt.Key.Key_F2)
    QTest.keyClicks(editor(sidebar.tree), "Harbour fees")
    QTest.keyClick(editor(sidebar.tree), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Harbour fees 0" in rows(sidebar.tree))
    sidebar.set_scope(Scope.tag("markets/gulf"))
    QTest.keyClick(sidebar.tree, Qt.Key.Key_F2)
    assert editor(sidebar.tree).text() == "markets/gulf"
    QTest.keyClicks(editor(sidebar.tree), "places/gulf")
    with qtbot.waitSignal(sidebar.scope_chosen) as told:
        QTest.keyClick(editor(sidebar.tree), Qt.Key.Key_Return)
    assert told.args == [Scope.tag("places/gulf")]
    qtbot.waitUntil(lambda: "places" in rows(sidebar.tree))
    assert sidebar.scope == Scope.tag("places/gulf")


def test_del_deletes_what_can_be_deleted_and_undo_brings_it_back(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk
) -> None:
    sidebar.set_scope(Scope.story(1))
    with qtbot.waitSignal(sidebar.scope_chosen) as told:
        QTest.keyClick(sidebar.tree, Qt.Key.Key_Delete)
    assert told.args == [EVERYTHING]
    assert "Aurel goes abroad 6" not in rows(sidebar.tree)
    assert rows(sidebar.trash) == ["Trash 1"]
    desk.history.undo()
    qtbot.waitUntil(lambda: "Aurel goes abroad 6" in rows(sidebar.tree))
    sidebar.set_scope(INBOX)
    QTest.keyClick(sidebar.tree, Qt.Key.Key_Delete)
    qtbot.wait(100)
    assert "Inbox 4" in rows(sidebar.tree)


def menu_texts(sidebar: Sidebar, tree: SidebarTree, label: str) -> dict[str, QAction]:
    tree.customContextMenuRequested.emit(tree.visualRect(index_of(tree, label)).center())
    menu = sidebar.findChildren(QMenu)[-1]
    return {action.text().split("\t")[0]: action for action in menu.actions() if action.text()}


def test_the_menu_of_a_story_offers_what_the_window_does(qtbot: QtBot, sidebar: Sidebar) -> None:
    shown = menu_texts(sidebar, sidebar.tree, "Aurel goes abroad")
    assert list(shown) == [
        "New Story…", "Rename Story", "Delete Story", "Compare Its Articles", "Export Highlights…",
    ]  # fmt: skip
    for text, signal in (
        ("Compare Its Articles", sidebar.compare_requested),
        ("Export Highlights…", sidebar.export_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            shown[text].trigger()
        assert told.args == [Scope.story(1)]
    sidebar.findChildren(QMenu)[-1].close()


def swatches_of(qtbot: QtBot, sidebar: Sidebar, label: str, *, entry: int = 2) -> TagSwatches:
    """The colours in the menu of a tag, opened by the keyboard as the given entry."""
    menu_texts(sidebar, sidebar.tree, label)
    menu = next(one for one in sidebar.findChildren(QMenu) if one.isVisible())
    for _step in range(entry):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Right)
    found = menu.findChild(TagSwatches)
    assert found is not None
    qtbot.waitUntil(lambda: found.window().focusWidget() is found)
    return found


def dot_of(sidebar: Sidebar, label: str) -> QColor:
    """The colour in the middle of where a tag's dot is painted."""
    tree = sidebar.tree
    rect = tree.visualRect(index_of(tree, label))
    left = rect.left() + 2 * MARGIN + STEP * int(index_of(tree, label).data(SidebarRole.DEPTH))
    ratio = tree.devicePixelRatioF()
    shot = tree.viewport().grab().toImage()
    return shot.pixelColor(round((left + DOT // 2) * ratio), round(rect.center().y() * ratio))


def test_a_tag_is_given_a_colour_by_keyboard_and_by_mouse(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk, light: Theme
) -> None:
    swatches = swatches_of(qtbot, sidebar, "gulf")
    assert swatches.accessibleName() == "None"
    QTest.keyClick(swatches, Qt.Key.Key_Home)
    for _step in range(5):
        QTest.keyClick(swatches, Qt.Key.Key_Right)
    assert swatches.accessibleName() == "Blue"
    QTest.keyClick(swatches, Qt.Key.Key_Return)
    assert desk.tags.get("markets/gulf").colour == "blue"
    qtbot.waitUntil(lambda: dot_of(sidebar, "gulf") == light.color("tag-blue"))
    assert dot_of(sidebar, "europe") != light.color("tag-blue")
    swatches = swatches_of(qtbot, sidebar, "gulf")
    place = swatches.rect_of("red").center()
    QTest.mouseMove(swatches, place)
    QTest.mouseClick(swatches, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: dot_of(sidebar, "gulf") == light.color("tag-red"))
    assert desk.history.undo() == "Colour tag"
    qtbot.waitUntil(lambda: dot_of(sidebar, "gulf") == light.color("tag-blue"))
    swatches = swatches_of(qtbot, sidebar, "gulf")
    QTest.keyClick(swatches, Qt.Key.Key_End)
    QTest.keyClick(swatches, Qt.Key.Key_Space)
    assert desk.tags.get("markets/gulf").colour == ""


def test_a_tag_that_only_nests_others_is_given_a_colour(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk, light: Theme
) -> None:
    assert "markets" not in {tag.name for tag in desk.tags.all()}
    swatches = swatches_of(qtbot, sidebar, "markets", entry=1)
    QTest.mouseClick(swatches, Qt.MouseButton.LeftButton, pos=swatches.rect_of("red").center())
    qtbot.waitUntil(lambda: dot_of(sidebar, "markets") == light.color("tag-red"))
    assert desk.history.undo() == "Colour tag"
    qtbot.waitUntil(lambda: dot_of(sidebar, "markets") != light.color("tag-red"))


def drop(tree: SidebarTree, label: str, ids: list[int]) -> bool:
    """Drop articles onto a row as the window system would."""
    index = index_of(tree, label)
    mime = articles_to_mime(ids)
    model = tree.rows
    if not model.canDropMimeData(mime, Qt.DropAction.CopyAction, -1, -1, index):
        return False
    event = QDropEvent(
        QPointF(tree.visualRect(index).center()),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dropEvent(event)
    return event.isAccepted()


def test_articles_are_dropped_onto_what_takes_them(
    qtbot: QtBot, sidebar: Sidebar, desk: Desk
) -> None:
    assert drop(sidebar.tree, "Port tariffs", [1, 2])
    assert sorted(desk.stories.articles(3)) == [1, 2]
    assert drop(sidebar.tree, "Archive", [1])
    assert desk.articles.get(1).state is State.ARCHIVE
    assert drop(sidebar.tree, "gulf", [3])
    assert desk.articles.get(3).tags == ("markets/gulf",)
    assert drop(sidebar.trash, "Trash", [2])
    assert desk.articles.get(2).deleted is not None
    assert not drop(sidebar.tree, "All articles", [1])
    assert not drop(sidebar.tree, "Claims", [1])
    qtbot.waitUntil(lambda: rows(sidebar.trash) == ["Trash 1"])


def test_a_failure_to_count_is_told(
    qtbot: QtBot, sidebar: Sidebar, context: Context, desk: Desk
) -> None:
    desk.store.close()
    (desk.store.folder / "library.db").write_bytes(b"no database at all" * 500)
    with qtbot.waitSignal(sidebar.failed):
        desk.bus.publish(LibraryChanged((Change(Subject.STORY, Verb.ADDED, (1,)),)))


def test_what_has_no_name_of_its_own_is_not_renamed(sidebar: Sidebar) -> None:
    """F2 on the inbox does nothing, and Qt has nothing to complain about."""
    click(sidebar.tree, "Inbox")
    QTest.keyClick(sidebar.tree, Qt.Key.Key_F2)
    assert sidebar.tree.state() != SidebarTree.State.EditingState
