"""Editing in place: every edit is stored, none is lost, each can be undone."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from newsclip.domain.errors import NewsClipError
from newsclip.ui.inspector.fields import ChoiceField
from newsclip.ui.theme import Theme
from newsclip.ui.widgets.tag_pill import TagPill
from tests.helpers.desks import add_article, mark
from tests.helpers.inspectors import Page


def test_a_click_on_a_field_edits_it_and_enter_saves(page: Page) -> None:
    page.click_part(page.figure, "field:measure")
    field = page.field(page.figure, "measure")
    assert field.hasFocus()
    page.type("range, WLTP")
    page.press(Qt.Key.Key_Return)
    assert page.stored(page.figure).value("measure") == "range, WLTP"
    assert page.card(page.figure).hasFocus()
    page.desk.history.undo()
    assert field.text() == "range"


def test_escape_keeps_what_was_stored(page: Page) -> None:
    page.click_part(page.figure, "field:measure")
    page.type("nonsense")
    page.press(Qt.Key.Key_Escape)
    assert page.field(page.figure, "measure").text() == "range"
    page.click_card(page.claim)
    assert page.stored(page.figure).value("measure") == "range"


def test_a_status_is_chosen_from_its_chip(page: Page) -> None:
    page.click_part(page.claim, "field:status")
    page.choose(page.open_menu(), "Disputed")
    assert page.stored(page.claim).value("status") == "disputed"
    chip = page.form(page.claim).fields["status"]
    assert isinstance(chip, ChoiceField)
    assert chip.text() == "Disputed"


def test_enter_on_a_card_edits_its_first_field_and_tab_goes_on(page: Page) -> None:
    page.click_card(page.claim)
    page.card(page.claim).setFocus()
    page.press(Qt.Key.Key_Return)
    assert page.field(page.claim, "speaker").hasFocus()
    page.press(Qt.Key.Key_Tab)
    assert page.field(page.claim, "role").hasFocus()
    page.press(Qt.Key.Key_Tab)
    assert page.form(page.claim).fields["status"].hasFocus()


def test_a_half_typed_field_outlives_a_change_from_elsewhere(page: Page) -> None:
    page.click_part(page.figure, "field:subject")
    page.type("Aurel T")
    page.desk.highlights.edit(page.figure.id, fields={"condition": "WLTP"}, tags=["range"])
    field = page.field(page.figure, "subject")
    assert (field.text(), field.hasFocus()) == ("Aurel T", True)
    assert page.field(page.figure, "condition").text() == "WLTP"
    page.type("wo")
    page.press(Qt.Key.Key_Return)
    assert page.stored(page.figure).value("subject") == "Aurel Two"
    assert page.stored(page.figure).tags == ("range",)


def test_the_note_is_saved_as_it_is_typed(page: Page) -> None:
    page.inspector.edit_note(page.figure.id)
    note = page.form(page.figure).note
    assert note.hasFocus()
    page.type("Ask them.")
    page.qtbot.waitUntil(lambda: page.stored(page.figure).note == "Ask them.")
    assert note.hasFocus()
    page.press(Qt.Key.Key_Return)
    page.type("Twice.")
    page.press(Qt.Key.Key_Escape)
    assert page.stored(page.figure).note == "Ask them.\nTwice."


def test_a_note_typed_without_a_pause_is_saved_all_the_same(page: Page) -> None:
    """A crash must not take the whole of a long thought with it."""
    page.inspector.edit_note(page.figure.id)
    note = page.form(page.figure).note
    for _ in range(60):
        QTest.keyClicks(note, "x")
        page.qtbot.wait(50)
        if page.stored(page.figure).note:
            break
    assert page.stored(page.figure).note.startswith("x")
    assert note.hasFocus()


def test_a_note_is_saved_when_another_article_is_opened(page: Page) -> None:
    other = add_article(page.desk, title="Other")
    page.inspector.edit_note(page.figure.id)
    page.type("Half typed")
    page.inspector.show_article(other.id)
    assert page.stored(page.figure).note == "Half typed"


def test_a_note_is_saved_when_the_window_flushes(page: Page) -> None:
    page.inspector.edit_note(page.figure.id)
    page.type("At the last moment")
    page.inspector.flush()
    assert page.stored(page.figure).note == "At the last moment"


def test_a_note_half_typed_outlives_a_change_of_its_highlight(page: Page) -> None:
    page.inspector.edit_note(page.claim.id)
    note = page.form(page.claim).note
    note.selectAll()
    page.type("Mine")
    page.desk.highlights.edit(page.claim.id, note="Theirs")
    assert note.toPlainText() == "Mine"


def test_a_stored_note_shows_at_once_when_nothing_is_typed(page: Page) -> None:
    page.inspector.edit_note(page.claim.id)
    page.desk.highlights.edit(page.claim.id, note="Theirs")
    assert page.form(page.claim).note.toPlainText() == "Theirs"


def test_tags_are_added_and_offered(page: Page) -> None:
    page.inspector.edit_tags(page.figure.id)
    field = page.focused()
    assert isinstance(field, QLineEdit)
    known = field.completer().model()
    assert [known.data(known.index(row, 0)) for row in range(known.rowCount())] == ["exports"]
    page.type("range")
    page.press(Qt.Key.Key_Return)
    assert page.stored(page.figure).tags == ("range",)
    page.desk.history.undo()
    assert page.form(page.figure).tags.tags == ()


def test_pills_take_the_colour_of_their_tag_at_once(page: Page, light: Theme) -> None:
    view = page.card(page.claim).facts
    rect = view.rect_of("tags")

    def ground() -> QColor:
        return view.grab().toImage().pixelColor(rect.left() + 6, rect.center().y())

    assert ground() == light.color("tag")
    page.desk.tags.set_colour("exports", "green")
    assert ground() == light.color("tag-green-tint")
    page.inspector.edit_tags(page.claim.id)
    pill = page.form(page.claim).tags.findChild(TagPill)
    assert isinstance(pill, TagPill)
    shown = pill.grab().toImage().pixelColor(6, pill.height() // 2)
    assert shown == light.color("tag-green-tint")


def test_a_highlight_just_marked_is_tagged_by_its_key(page: Page) -> None:
    page.inspector.edit_tags(10_000)
    assert page.inspector.current == 0
    new = mark(page.desk, page.article, "more than 100,000 orders", "figure")
    page.inspector.edit_fields(new.id)
    assert page.field(new, "subject").hasFocus()


def test_the_menu_changes_the_kind_and_the_form_follows(page: Page) -> None:
    page.click_card(page.figure)
    more = page.card(page.figure).more
    assert more is not None
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    menu = page.open_menu()
    kinds = menu.actions()[0].menu()
    assert isinstance(kinds, QMenu)
    next(action for action in kinds.actions() if action.text() == "Risk").trigger()
    menu.close()
    assert page.stored(page.figure).kind == "risk"
    assert list(page.form(page.figure).fields) == ["category", "severity", "likelihood", "affected"]


def test_the_menu_copies_the_quote_with_its_source(page: Page) -> None:
    menu = page.inspector.highlights.menu_of(page.claim.id)
    next(a for a in menu.actions() if a.text().startswith("Copy")).trigger()
    copied = QGuiApplication.clipboard().text()
    assert page.claim.anchor.exact in copied
    assert "Harbour Ledger" in copied
    menu.close()


def test_an_edit_that_fails_is_told_and_keeps_the_text(page: Page) -> None:
    page.click_part(page.figure, "field:measure")
    page.type("orders")
    with page.desk.store.write() as tx:
        tx.connection.exec_driver_sql("DELETE FROM highlights WHERE id = ?", (page.figure.id,))
    with page.qtbot.waitSignal(page.inspector.failed) as told:
        page.press(Qt.Key.Key_Return)
    assert told.args is not None
    assert isinstance(told.args[0], NewsClipError)
    assert page.field(page.figure, "measure").text() == "orders"


def test_a_conflict_is_shown_and_leads_to_the_other_passage(page: Page) -> None:
    other = add_article(
        page.desk, title="Tested", publisher="Volt Weekly", paragraphs=["It manages 830 km there."]
    )
    against = mark(
        page.desk, other, "830 km", "figure",
        subject="Aurel One", measure="range", value="830", unit="km", condition="",
    )  # fmt: skip
    page.desk.stories.add("Abroad", [page.article.id, other.id])
    words = "Conflict 830 km in Volt Weekly →"
    page.qtbot.waitUntil(lambda: words in page.card(page.figure).facts.shown(), timeout=10_000)
    with page.qtbot.waitSignal(page.inspector.passage_requested) as told:
        page.click_part(page.figure, "conflict:0")
    assert told.args == [other.id, against.id]
    assert page.inspector.current == 0
    page.desk.highlights.edit(against.id, fields={"value": "700"})
    page.qtbot.waitUntil(lambda: words not in page.card(page.figure).facts.shown(), timeout=10_000)


def test_tags_and_stories_of_the_article_are_edited_under_details(page: Page) -> None:
    page.inspector.show_details()
    details = page.inspector.details
    details.tags.setFocus()
    page.type("cars")
    page.press(Qt.Key.Key_Return)
    assert page.desk.articles.get(page.article.id).tags == ("cars",)
    details.stories.setFocus()
    page.type("Abroad")
    page.press(Qt.Key.Key_Return)
    story = page.desk.stories.named("abroad")
    assert story is not None
    assert page.desk.stories.articles(story.id) == [page.article.id]
    page.desk.history.undo()
    assert details.stories.pills.tags == ()


def test_a_click_beside_everything_only_chooses_the_card(page: Page) -> None:
    QTest.mouseClick(page.card(page.claim), Qt.MouseButton.LeftButton, pos=QPoint(150, 14))
    assert page.inspector.current == page.claim.id
    assert page.desk.history.undo_label == ""


def test_a_figure_that_may_be_another_one_says_so_until_its_value_is_settled(page: Page) -> None:
    article = add_article(page.desk, title="Doubt", paragraphs=["It sold 1.234 of them, or 12 km."])
    unsure, sure = (mark(page.desk, article, words, "figure") for words in ("1.234", "12 km"))
    page.inspector.show_article(article.id)
    page.click_card(unsure)
    form = page.form(unsure)
    assert form.doubt.isVisible()
    assert form.doubt.text() == "Unsure: “1.234” may be 1234 or 1 and a fraction"
    page.desk.highlights.edit(unsure.id, fields={"value": "1234"})
    assert not form.doubt.isVisible()
    page.click_card(sure)
    assert not page.form(sure).doubt.isVisible()
