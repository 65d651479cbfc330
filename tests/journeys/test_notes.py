"""Notes in Markdown, and the history of a highlight, in the window."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from newsclip.ui.dialogs.history_dialog import HistoryDialog
from newsclip.ui.widgets.rich_note import RichNote
from tests.helpers.window import NONE, WindowPage

LEFT = Qt.MouseButton.LeftButton
PASTED = "The works\n\nWhich market comes first is not known. The works opens in May.\n"


def test_a_note_is_written_with_marks_and_shown_set(page: WindowPage) -> None:
    page.work.desk.preferences.change(suggest=False)
    page.paste(PASTED)
    page.until(lambda: page.title() == "The works")
    one = page.mark("Which market comes first", "1")
    inspector = page.work.read.inspector
    inspector.edit_note(one.id)
    card = inspector.highlights.column.card(one.id)
    assert card is not None
    note = card.open_form().note
    note.setFocus()
    QTest.keyClicks(note, "Ask ")
    QTest.keyClick(note, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(note, "Ada")
    note.flush()
    assert page.work.desk.highlights.get(one.id).note == "Ask **Ada**"
    page.work.desk.highlights.edit(one.id, note="See [the list](https://list.example/a) **now**")
    inspector.set_current(0)
    page.until(lambda: card.form is None and "list.example" in card.content.note)
    opened: list[str] = []
    card.link_chosen.connect(opened.append)
    rect = card.facts.rect_of("note")
    spots = (
        rect.topLeft().toPointF() + QPointF(x, 14) for x in range(8, rect.width() - 8, 6)
    )  # fmt: skip
    linked = next(spot for spot in spots if card.facts._key_at(spot.toPoint()).startswith("link:"))
    inspector.highlights.link_chosen.disconnect(page.work.reader.open_link)
    QTest.mouseClick(card.facts, LEFT, NONE, linked.toPoint())
    assert opened == ["https://list.example/a"]


@pytest.mark.usefixtures("qapp")
def test_nothing_in_a_note_is_loaded_or_run() -> None:
    note = RichNote(
        "![x](file:///etc/hostname) <script>1</script> [y](javascript:1) [z](file:///etc)",
        QFont(),
        300,
    )
    for x in range(0, 300, 3):
        for y in range(0, note.height, 5):
            assert note.link_at(QPointF(x, y)) == ""


def test_the_history_is_read_and_gone_back_to(page: WindowPage) -> None:
    page.work.desk.preferences.change(suggest=False)
    page.paste(PASTED)
    page.until(lambda: page.title() == "The works")
    one = page.mark("Which market comes first", "1")
    page.work.desk.highlights.edit(one.id, note="First thought")
    page.work.desk.highlights.edit(one.id, note="Second thought")
    tab = page.work.read.inspector.highlights
    menu = tab.menu_of(one.id)
    next(act for act in menu.actions() if act.text() == "History…").trigger()
    dialog = page.dialog(HistoryDialog)
    page.until(lambda: dialog.list.count() == 3)
    assert "Second thought" in dialog.list.item(0).text()
    assert not dialog.restore.isEnabled()
    dialog.list.setCurrentRow(1)
    page.click(dialog.restore)
    page.until(lambda: page.work.desk.highlights.get(one.id).note == "First thought")
    page.until(lambda: dialog.list.count() == 4)
    dialog.accept()
