"""Linking two passages in the window, and going from one to the other."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from newsclip.ui.dialogs.link_dialog import LinkDialog
from newsclip.ui.inspector.card import HighlightCard
from tests.helpers.window import WindowPage

ONE = "The maker speaks\n\nIt drives over 700 km on a charge, says the maker.\n"
OTHER = "The test drive\n\nIn winter we drove 640 km before it stopped on the hill.\n"


def card(page: WindowPage, highlight_id: int) -> HighlightCard:
    found = page.work.read.inspector.highlights.column.card(highlight_id)
    assert found is not None
    return found


def test_two_passages_are_linked_and_each_leads_to_the_other(page: WindowPage) -> None:
    page.work.desk.preferences.change(suggest=False)
    page.paste(ONE)
    page.until(lambda: page.title() == "The maker speaks")
    first = page.mark("over 700 km", "2")
    page.paste(OTHER)
    page.until(lambda: page.title() == "The test drive")
    second = page.mark("640 km", "2")
    tab = page.work.read.inspector.highlights
    menu = tab.menu_of(second.id)
    next(act for act in menu.actions() if act.text() == "Link to…").trigger()
    dialog = page.dialog(LinkDialog)
    QTest.keyClicks(dialog.search, "700")
    page.until(lambda: dialog.found.count() == 1)
    page.click(dialog.relation.findChildren(QAbstractButton)[1])
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    page.until(lambda: not page.dialogs(LinkDialog))
    page.until(lambda: "Contradicts" in card(page, second.id).accessibleDescription())
    line = card(page, second.id).content.conflicts[0]
    assert (line.label, line.highlight_id) == ("Contradicts", first.id)
    card(page, second.id).conflict_chosen.emit(line)
    page.until(lambda: page.title() == "The maker speaks")
    page.until(lambda: "Contradicts: “640 km”" in card(page, first.id).accessibleDescription())
    page.trigger("edit.undo")
    page.until(lambda: "Contradicts" not in card(page, first.id).accessibleDescription())
