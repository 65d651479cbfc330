"""The page: its column, its place kept through every change, its pictures, links and keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QTextDocument, QTextTable, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from newsclip.domain.document import (
    Cell,
    Code,
    Document,
    Heading,
    Image,
    Inline,
    InlineStyle,
    Leaf,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from newsclip.domain.settings import Settings
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import load_theme
from tests.helpers.reading import HEADING, Reader, prose

SENTENCE = "Paragraph {} says that the makers have courted dealers with tax breaks for two years. "
LONG = prose(*(f"{SENTENCE.format(n)}" * 4 for n in range(60)))


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    return Reader(qtbot, LONG)


def first_line(reader: Reader) -> str:
    """The paragraph at the top of the window."""
    return LONG.text[reader.view.top_offset() :].split(" says")[0][-12:]


def test_the_heading_stands_over_the_text_and_is_not_part_of_it(reader: Reader) -> None:
    shown = reader.view.toPlainText().lstrip()
    assert shown.startswith("Harbour Ledger · 2 August 2025 · 4 min\nA maker sets a date")
    assert reader.view.article.text.startswith("Paragraph 0")
    assert reader.view.top_offset() == 0


def test_the_column_keeps_the_measure_and_stands_in_the_middle(reader: Reader) -> None:
    reader.view.resize(1200, 600)
    column = reader.view.column_rect()
    assert 60 <= reader.view.rects(reader.span(SENTENCE.format(0)[:60]))[0].width() / 8 <= 75
    assert abs(column.width() - reader.view.reader_style.column) <= 2
    assert abs(column.center().x() - reader.view.width() / 2) < 10


def test_a_narrow_page_fits_without_scrolling_sideways(qtbot: QtBot) -> None:
    wide = Table(((Cell(Leaf("Uninterruptible" * 4)), Cell(Leaf("word " * 30)), Cell(Leaf("1"))),))
    reader = Reader(qtbot, Document((Paragraph(Leaf("x" * 400)), wide, Image(width=2000))))
    reader.view.resize(380, 500)
    qtbot.wait(1)
    assert reader.view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "change",
    [{"size": 24}, {"measure": 45}, {"leading": 2.1}, {"theme": load_theme("dark")}],
    ids=["size", "measure", "leading", "theme"],
)
def test_another_style_keeps_the_place_and_the_selection(
    reader: Reader, change: dict[str, object]
) -> None:
    place = reader.span("Paragraph 30 says").start
    reader.view.select(reader.span("tax breaks", 9))
    reader.view.scroll_to(place)
    assert reader.view.top_offset() == place
    reader.view.set_style(replace(reader.view.reader_style, **change))  # type: ignore[arg-type]
    assert reader.view.top_offset() == place
    assert reader.view.selected_span() == reader.span("tax breaks", 9)


def test_another_width_keeps_the_place(reader: Reader) -> None:
    place = reader.span("Paragraph 40 says").start
    reader.view.scroll_to(place)
    for width in (500, 420, 900):
        reader.view.resize(width, 600)
        assert reader.view.top_offset() == place


def test_settings_make_the_style() -> None:
    theme = load_theme("light")
    settings = Settings(reader_size=20, reader_measure=50, reader_leading=1.4)
    assert ReaderStyle.of(settings, theme) == ReaderStyle(theme, "", 20, 50, 1.4)


def test_the_position_is_told_when_scrolling_rests(reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.view.position_changed, timeout=3000) as told:
        reader.view.scroll_to(reader.span("Paragraph 20 says").start)
    assert told.args == [reader.span("Paragraph 20 says").start]


def test_space_turns_pages_and_home_and_end_go_to_the_ends(reader: Reader) -> None:
    bar = reader.view.verticalScrollBar()
    QTest.keyClick(reader.view, Qt.Key.Key_Space)
    page = bar.value()
    assert reader.view.viewport().height() * 0.7 < page < reader.view.viewport().height()
    QTest.keyClick(reader.view, Qt.Key.Key_PageDown)
    assert bar.value() == 2 * page
    QTest.keyClick(reader.view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(reader.view, Qt.Key.Key_PageUp)
    assert bar.value() == 0
    QTest.keyClick(reader.view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    QTest.keyClick(reader.view, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_an_arrow_begins_where_the_reader_is_not_where_the_caret_was_left(reader: Reader) -> None:
    reader.view.scroll_to(reader.span("Paragraph 30 says").start)
    before = reader.view.verticalScrollBar().value()
    QTest.keyClick(reader.view, Qt.Key.Key_Down)
    assert abs(reader.view.verticalScrollBar().value() - before) < 60


def test_the_wheel_scrolls_beside_the_column_too(reader: Reader) -> None:
    reader.view.resize(1200, 600)
    at = QPointF(4, 300)
    event = QWheelEvent(
        at, at, QPoint(0, -60), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QGuiApplication.sendEvent(reader.view, event)
    assert reader.view.verticalScrollBar().value() > 0


def png(colour: str, width: int = 1600, height: int = 200) -> bytes:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_a_kept_image_is_shown_no_wider_than_the_column(qtbot: QtBot) -> None:
    reader = Reader(qtbot, Document((Image(sha256="ab" * 32), Paragraph(Leaf("After")))))
    asked: list[str] = []

    def image_bytes(sha256: str) -> bytes:
        asked.append(sha256)
        return png("#336699")

    reader.show(image_bytes=image_bytes)
    picture = reader.picture()
    y = reader.middle("After").y() - 60
    row = [picture.pixelColor(x, y).name() for x in range(picture.width())]
    reader.view.set_theme(load_theme("dark"))
    assert asked == ["ab" * 32]
    assert abs(row.count("#336699") - reader.view.column_rect().width()) <= 2


@pytest.mark.parametrize("content", [None, b"", b"not a picture"])
def test_a_missing_image_leaves_a_placeholder_and_is_asked_for_once(
    qtbot: QtBot, content: bytes | None
) -> None:
    reader = Reader(qtbot, Document((Image(sha256="cd" * 32, alt="A chart"), *LONG.blocks)))
    asked: list[str] = []

    def image_bytes(sha256: str) -> bytes | None:
        asked.append(sha256)
        return content

    reader.show(image_bytes=image_bytes)
    reader.view.resize(600, 500)
    reader.view.resize(700, 500)
    reader.picture()
    assert asked == ["cd" * 32]
    box = load_theme("light").color("background").name()
    assert box in reader.colours_in(60, 180, 500, 320)


def test_nothing_is_fetched(reader: Reader) -> None:
    kind = QTextDocument.ResourceType
    for address in ("https://harbourledger.example/a.png", "file:///etc/hostname", "qrc:/a"):
        found = reader.view.document().resource(kind.StyleSheetResource.value, QUrl(address))
        assert not found
        loaded = reader.view.document().resource(kind.ImageResource.value, QUrl(address))
        assert loaded.height() == 144  # the placeholder


def linked() -> Document:
    text = "See the brochure for more."
    link = Inline(8, 16, InlineStyle.LINK, "https://harbourledger.example/b?<b>")
    return Document((Paragraph(Leaf(text, (link,))),))


def test_a_link_is_told_and_never_followed(qtbot: QtBot) -> None:
    reader = Reader(qtbot, linked())
    told: list[str] = []
    reader.view.link_activated.connect(told.append)
    reader.click(reader.middle("brochure"))
    assert [QUrl(address).host() for address in told] == ["harbourledger.example"]
    assert reader.view.source().isEmpty()
    assert "brochure" in reader.view.toPlainText()


def test_a_click_on_a_marked_link_is_for_the_mark(qtbot: QtBot) -> None:
    reader = Reader(qtbot, linked())
    reader.show([reader.highlight(1, "claim", "the brochure")])
    told: list[str] = []
    reader.view.link_activated.connect(told.append)
    reader.click(reader.middle("brochure"))
    assert told == []
    assert reader.view.current_highlight() == 1


def test_the_context_menu_offers_the_link_and_what_others_add(qtbot: QtBot) -> None:
    reader = Reader(qtbot, linked())
    told: list[str] = []
    reader.view.link_activated.connect(told.append)

    def add(menu: QMenu, offset: int) -> None:
        menu.addAction(f"At {reader.document.text[offset - 1 : offset + 1]}")

    reader.view.menu_requested.connect(add)
    menu = reader.view.menu_at(QPointF(reader.middle("brochure")))
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words[:2] == ["Open in browser", "Copy link"]
    assert words[2].startswith("At ")
    menu.actions()[1].trigger()
    assert QGuiApplication.clipboard().text().startswith("https://harbourledger.example/b")
    menu.actions()[0].trigger()
    assert len(told) == 1


def test_every_kind_of_block_is_drawn_in_both_themes(qtbot: QtBot) -> None:
    blocks = (
        Heading(Leaf("Numbers"), 2), Paragraph(Leaf("نص عربي")), ListItem(Leaf("one"), 1, "1."),
        ListItem(Leaf("بند"), 2, "•"), Quote(Leaf("Said she"), 2), Quote(Leaf("said he"), 1),
        Code(Leaf("a = 1\nb = 2")), Rule(), Table(((Cell(Leaf("7"), True),),)), Image(alt="x"),
    )  # fmt: skip
    for theme in ("light", "dark"):
        reader = Reader(qtbot, Document(blocks), theme)
        code = reader.view.rects(reader.span("a = 1"))[0]
        panel = reader.colours_in(code.left() - 8, code.top(), code.left() - 4, code.bottom())
        assert panel == {load_theme(theme).color("background").name()}
        item = reader.view.rects(reader.span("one"))[0]
        assert len(reader.colours_in(item.left() - 24, item.top(), item.left(), item.bottom())) > 1
        item = reader.view.rects(reader.span("بند"))[0]
        assert item.right() < reader.view.rects(reader.span("نص عربي"))[0].right() - 40
        assert (
            len(reader.colours_in(item.right(), item.top(), item.right() + 24, item.bottom())) > 1
        )
        quote = reader.view.rects(reader.span("said he"))[0]
        beside = reader.colours_in(quote.left() - 20, quote.top(), quote.left(), quote.bottom())
        assert load_theme(theme).color("line").name() in beside


def test_an_empty_document_can_be_shown_and_worked_on(qtbot: QtBot) -> None:
    reader = Reader(qtbot, Document())
    QTest.keyClick(reader.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert reader.view.selected_span() is None
    assert reader.view.top_offset() == 0
    reader.view.scroll_to(50)
    reader.view.step_highlight(1)
    reader.view.step_overlapping()
    reader.picture()


def test_a_point_between_paragraphs_is_near_them_in_a_book(qtbot: QtBot) -> None:
    book = prose(*(f"{SENTENCE.format(n)}" * 40 for n in range(120)))
    reader = Reader(qtbot, book)
    assert reader.view.top_offset() == 0
    end = len(book.placed[0].leaf.text)
    gap = reader.view.rects(reader.span(SENTENCE.format(0).strip(), 39))[-1].bottom() + 14
    reader.show()
    assert reader.view.offset_at(QPointF(300, gap)) in range(end - 80, end + 80)


def test_the_end_of_a_book_is_reached_before_it_was_laid_out(qtbot: QtBot) -> None:
    book = prose(*(f"{SENTENCE.format(n)}" * 40 for n in range(120)))
    reader = Reader(qtbot, book)
    place = book.placed[110].start
    reader.view.scroll_to(place)
    assert reader.view.top_offset() == place


def test_documents_that_were_shown_before_are_let_go(reader: Reader, qtbot: QtBot) -> None:
    for _ in range(5):
        reader.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(reader.view.findChildren(QTextDocument)) == 1


def test_a_place_asked_for_before_the_page_has_its_size_is_kept(qtbot: QtBot) -> None:
    view = ArticleView(load_theme("light"))
    qtbot.addWidget(view)
    view.show_document(LONG, HEADING)
    place = LONG.placed[30].start
    view.scroll_to(place)
    view.resize(520, 700)
    view.show()
    qtbot.waitExposed(view)
    assert view.top_offset() == place


def test_cells_that_span_take_the_room_of_several(qtbot: QtBot) -> None:
    rows = (
        (Cell(Leaf("Both"), True, 2), Cell(Leaf("Side"), rowspan=2)),
        (Cell(Leaf("left")), Cell(Leaf("right"))),
    )
    reader = Reader(qtbot, Document((Table(rows),)))
    table = reader.view.document().rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    assert (table.rows(), table.columns()) == (2, 3)
    assert table.cellAt(0, 1).firstPosition() == table.cellAt(0, 0).firstPosition()
    assert table.cellAt(1, 2).firstPosition() == table.cellAt(0, 2).firstPosition()
    for words in ("Both", "Side", "left", "right"):
        reader.view.select(reader.span(words))
        assert reader.words(reader.view.selected_span()) == words
