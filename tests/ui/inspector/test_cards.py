"""Cards: what they show, in what order, and how one moves between them."""

from dataclasses import replace
from itertools import pairwise
from uuid import uuid4

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span, make_anchor
from newsclip.domain.document import Document, Image, Leaf, Paragraph
from newsclip.domain.events import Subject, Verb
from newsclip.domain.kinds import KINDS
from newsclip.domain.regions import Region
from newsclip.storage import highlights as stored
from newsclip.ui.inspector.card import DISPLACED
from newsclip.ui.inspector.facts_view import LABELS, Content, FactsView
from tests.helpers.desks import add_article, mark
from tests.helpers.inspectors import Page
from tests.helpers.pictures import png


def test_cards_stand_in_the_order_of_the_text(page: Page) -> None:
    cards = page.inspector.highlights.column.cards()
    assert [card.highlight.id for card in cards] == [page.claim.id, page.figure.id, page.risk.id]
    assert all(one.y() + one.height() < other.y() for one, other in pairwise(cards))
    assert page.inspector.tabs.tabText(0) == "Highlights 3"


def test_a_card_says_its_fields_in_the_words_of_the_reader(page: Page) -> None:
    assert page.card(page.claim).facts.shown() == (
        "Speaker Ida Rong, chief executive", "Status Unverified", "exports", "Which month?",
    )  # fmt: skip
    assert page.card(page.figure).facts.shown() == (
        "Subject Aurel One", "Measure range", "Value 700 km",
    )  # fmt: skip


def test_screen_readers_get_the_kind_the_quote_and_the_fields(page: Page) -> None:
    card = page.card(page.claim)
    assert card.accessibleName() == "Claim: would sell cars abroad in 2027"
    assert "Paragraph 1. Speaker: Ida Rong, chief executive" in card.accessibleDescription()


def test_a_click_makes_the_card_current_and_tells(page: Page) -> None:
    with page.qtbot.waitSignal(page.inspector.highlight_chosen) as told:
        page.click_card(page.figure)
    assert told.args == [page.figure.id]
    assert page.card(page.figure).selected
    assert page.inspector.current == page.figure.id


def test_only_the_current_card_offers_its_empty_fields(page: Page) -> None:
    page.click_card(page.figure)
    form = page.form(page.figure)
    assert form.fields["condition"].isVisible()
    page.click_card(page.claim)
    assert page.card(page.figure).form is None
    assert "Condition" not in " ".join(page.card(page.figure).facts.shown())


def test_a_clicked_card_stays_under_the_mouse_when_one_above_closes(page: Page) -> None:
    page.inspector.resize(340, 420)
    page.click_card(page.claim)
    page.inspector.highlights.column.verticalScrollBar().setValue(150)
    before = page.card(page.figure).y()
    page.inspector.highlights.column.set_current(page.figure.id, reveal=False)
    assert abs(page.card(page.figure).y() - before) <= 1
    assert page.card(page.claim).form is None


def test_a_long_quote_is_folded_until_more_is_clicked(page: Page) -> None:
    quote = page.card(page.risk).quote
    before = page.card(page.risk).height()
    assert page.card(page.risk).quote.folded
    QTest.mouseClick(quote, Qt.MouseButton.LeftButton, pos=QPoint(10, quote.height() - 4))
    page.qtbot.waitUntil(lambda: not quote.folded)
    page.qtbot.waitUntil(lambda: page.card(page.risk).height() > before + 40)


def test_words_of_a_quote_are_selected_by_mouse_and_copied(page: Page) -> None:
    quote = page.card(page.claim).quote
    QTest.mousePress(quote, Qt.MouseButton.LeftButton, pos=QPoint(0, 8))
    QTest.mouseMove(quote, QPoint(quote.width(), quote.height() - 2))
    quote._caret = len(page.claim.anchor.exact)  # offscreen moves carry no button
    QTest.mouseRelease(quote, Qt.MouseButton.LeftButton)
    assert quote.hasFocus()
    QTest.keyClick(quote, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == page.claim.anchor.exact
    QTest.mouseDClick(quote, Qt.MouseButton.LeftButton, pos=QPoint(12, 8))
    assert quote.selected_text == "would"


def test_arrows_move_between_cards_and_bring_the_reader_along(page: Page) -> None:
    page.click_card(page.claim)
    page.card(page.claim).setFocus()
    with page.qtbot.waitSignal(page.inspector.highlight_chosen) as told:
        page.press(Qt.Key.Key_Down)
    assert told.args == [page.figure.id]
    assert page.card(page.figure).hasFocus()
    page.press(Qt.Key.Key_End)
    assert page.inspector.current == page.risk.id
    page.press(Qt.Key.Key_Home)
    assert page.inspector.current == page.claim.id


def test_delete_moves_on_to_the_next_card_and_undo_brings_it_back(page: Page) -> None:
    page.click_card(page.claim)
    page.card(page.claim).setFocus()
    page.press(Qt.Key.Key_Delete)
    assert page.stored(page.claim).deleted is not None
    assert page.inspector.current == page.figure.id
    assert page.card(page.figure).hasFocus()
    page.desk.history.undo()
    cards = page.inspector.highlights.column.cards()
    assert [card.highlight.id for card in cards] == [page.claim.id, page.figure.id, page.risk.id]


def test_a_displaced_highlight_says_so(page: Page) -> None:
    moved = replace(
        page.claim, anchor=replace(page.claim.anchor, exact="would sell ships", start=0, end=16)
    )
    with page.desk.store.write() as tx:
        stored.put(tx, moved)
        tx.record(Subject.HIGHLIGHT, Verb.EDITED, [moved.id], [moved.article_id])
    card = page.card(page.claim)
    assert card.highlight.displaced
    assert DISPLACED in card.accessibleDescription()
    low = page.card(page.claim).quote.y()
    assert low > page.card(page.figure).quote.y() + 10


def test_a_new_highlight_comes_in_its_place(page: Page) -> None:
    new = mark(page.desk, page.article, "more than 100,000 orders", "figure")
    cards = page.inspector.highlights.column.cards()
    assert [card.highlight.id for card in cards][1] == new.id
    assert page.inspector.tabs.tabText(0) == "Highlights 4"


def test_an_article_without_highlights_says_what_to_do(page: Page) -> None:
    bare = add_article(page.desk, title="Bare")
    page.inspector.show_article(bare.id)
    empty = page.inspector.highlights.empty
    assert empty.isVisible()
    assert "press 1, 2 or 3" in empty.accessibleDescription()
    assert page.inspector.tabs.tabText(0) == "Highlights"


def test_of_five_thousand_highlights_only_those_in_sight_are_built(page: Page) -> None:
    many = add_article(page.desk, title="Many", paragraphs=["word " * 5200])
    text = page.desk.articles.document(many.version_id).text
    made = [
        replace(
            page.claim, id=0, uuid=uuid4(), article_id=many.id, version_id=many.version_id,
            anchor=make_anchor(text, Span(place * 5, place * 5 + 4)),
        )
        for place in range(5000)
    ]  # fmt: skip
    with page.desk.store.write() as tx:
        ids = [stored.add(tx, highlight) for highlight in made]
        tx.record(Subject.HIGHLIGHT, Verb.ADDED, ids, [many.id])
    page.inspector.show_article(many.id)
    column = page.inspector.highlights.column
    page.qtbot.waitUntil(lambda: len(column.entries) == 5000)
    assert len(column.cards()) < 20
    page.inspector.set_current(ids[2500])
    card = column.card(ids[2500])
    assert card is not None
    assert 0 <= card.y() <= column.viewport().height() - card.height()
    assert len(column.cards()) < 40
    for _ in range(30):
        column.verticalScrollBar().setValue(column.verticalScrollBar().value() - 90)
    shown = sorted((card.y(), card.height()) for card in column.cards())
    assert all(y + high < other for (y, high), (other, _) in pairwise(shown))
    assert column.card(ids[2500]) is card


def test_fields_and_notes_break_between_words_not_within_them(qtbot: QtBot) -> None:
    view = FactsView()
    qtbot.addWidget(view)
    word = "inquiry"
    room = view.fontMetrics().horizontalAdvance(word * 2)
    view.set_content(Content(note=" ".join([word] * 3)))
    high = view.height_for(room + 12)
    assert high >= 3 * view.fontMetrics().height()


def test_a_field_stands_clear_of_its_label(qtbot: QtBot) -> None:
    view = FactsView()
    qtbot.addWidget(view)
    labels = [field.label for kind in KINDS.values() for field in kind.fields]
    assert max(map(view.fontMetrics().horizontalAdvance, labels)) + 4 <= LABELS


def test_a_part_of_an_image_is_shown_cut_out_and_follows_the_part(page: Page) -> None:
    picture = png(200, 100, "#cc3311", "#336699")
    image = Image(sha256=page.desk.store.images.put(picture), alt="A chart", width=200, height=100)
    article = add_article(page.desk, document=Document((image, Paragraph(Leaf("After it.")))))
    made = page.desk.highlights.add(
        article.version_id, Span(0, 1), "claim", region=Region(0, 0, 25, 50)
    )
    page.inspector.show_article(article.id)
    page.qtbot.waitUntil(lambda: page.inspector.highlights.column.card(made.id) is not None)
    card = page.card(made)
    shown = card.thumbnail.grab().toImage()
    assert (shown.pixelColor(25, 25).name(), card.thumbnail.height()) == ("#cc3311", 50)
    assert card.quote.accessibleName() == "Part of an image: A chart"
    page.desk.highlights.set_region(made.id, Region(75, 0, 25, 100))
    page.qtbot.waitUntil(lambda: card.thumbnail.height() == 100)
    assert card.thumbnail.grab().toImage().pixelColor(25, 25).name() == "#336699"
