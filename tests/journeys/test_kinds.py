"""A kind of one's own, from the dialog to the text."""

from PySide6.QtTest import QTest

from newsclip.domain.kinds import KINDS
from newsclip.ui.dialogs.kinds_dialog import KindsDialog
from newsclip.ui.inspector.fields import ChoiceField
from newsclip.ui.theme import load_theme
from tests.helpers.window import WindowPage

PASTED = "The works\n\nWhich market comes first is not known. The works opens in May.\n"


def make_question(page: WindowPage) -> KindsDialog:
    """Define it in the dialog, field and all."""
    page.trigger("edit.kinds")
    dialog = page.dialog(KindsDialog)
    assert not dialog.save.isEnabled(), "a built-in kind can only be looked at"
    page.click(dialog.add)
    QTest.keyClicks(dialog.form.label, "Question")
    QTest.keyClicks(dialog.form.letter, "q")
    dialog.form.add_field()
    fields = dialog.form.fields
    fields.model().setData(fields.model().index(0, 0), "State")
    sort = fields.cellWidget(0, 1)
    assert sort is not None
    sort.setProperty("currentIndex", 1)
    fields.model().setData(fields.model().index(0, 2), "open, answered")
    page.click(dialog.save)
    page.until(lambda: "question" in KINDS)
    return dialog


def test_a_kind_is_made_and_marks_with_its_own_key(page: WindowPage) -> None:
    page.work.desk.preferences.change(suggest=False)
    page.paste(PASTED)
    page.until(lambda: page.title() == "The works")
    dialog = make_question(page)
    assert (KINDS["question"].key, KINDS["question"].letter) == ("4", "Q")
    dialog.accept()
    page.until(lambda: not page.dialogs(KindsDialog))
    page.window.activateWindow()
    page.until(page.window.isActiveWindow)
    assert page.window.actions_table["mark.own_1"].text() == "Question"
    one = page.mark("Which market comes first", "4")
    assert one.kind == "question"
    form = page.work.read.inspector.highlights.column.card(one.id)
    assert form is not None
    assert "Question" in form.accessibleName()
    state = form.open_form().fields["state"]
    assert isinstance(state, ChoiceField)
    colours = load_theme("light").kind(KINDS["question"].token)
    image = page.work.reader.view.viewport().grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(0, image.height(), 2)
    }
    assert colours.tint.name() in seen
    assert colours.line.name() in seen, "the letter in the margin or the line"
    names = [button.entry.label for button in page.work.reader.bar._buttons]
    assert names[3] == "Question"
    page.trigger("view.evidence")
    page.until(lambda: "question" in page.work.evidence.filters.kinds)
    page.trigger("edit.undo")
    page.until(lambda: not page.highlights())


def test_what_clashes_is_told_in_the_dialog(page: WindowPage) -> None:
    dialog = make_question(page)
    page.click(dialog.add)
    QTest.keyClicks(dialog.form.label, "Quote")
    QTest.keyClicks(dialog.form.letter, "q")
    page.click(dialog.save)
    assert "letter Q is that of Question" in dialog.message.accessibleName()
    assert "quote" not in KINDS
    dialog.form.letter.setText("U")
    page.click(dialog.save)
    page.until(lambda: "quote" in KINDS)
    page.click(dialog.up)
    page.until(lambda: [kind.id for kind in KINDS.own] == ["quote", "question"])
    page.click(dialog.retire)
    page.until(lambda: KINDS["quote"].retired)
    dialog.accept()
