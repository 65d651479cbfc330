"""The pages of a PDF beside its text: one highlight, marked in either, seen in both."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsclip.domain.anchors import Span
from newsclip.domain.kinds import kind_of
from newsclip.ui.dialogs.password_dialog import PasswordDialog
from newsclip.ui.pages.view import PagesView
from newsclip.ui.theme import load_theme
from tests.helpers.reading import move
from tests.helpers.small_pdf import SmallPage, small_pdf
from tests.helpers.window import WindowPage

LEFT = Qt.MouseButton.LeftButton
DATA = Path(__file__).parents[1] / "data" / "importing"


def open_pages(page: WindowPage, name: str = "two-columns.pdf") -> PagesView:
    page.work.desk.preferences.change(suggest=False)
    page.work.imports.import_paths([str(DATA / name)])
    page.until(lambda: page.work.reader.article is not None)
    page.trigger("view.list")
    page.trigger("view.pages")
    view = page.work.read.pages.view
    page.until(lambda: view.layout_shown.words and view._pictures)
    return view


def span_of(page: WindowPage, words: str) -> Span:
    start = page.text().index(words)
    return Span(start, start + len(words))


def drag(view: PagesView, begin: QPoint, end: QPoint) -> None:
    port = view.viewport()
    QTest.mousePress(port, LEFT, pos=begin)
    for step in (0.4, 1.0):
        move(port, QPointF(begin) + (QPointF(end) - QPointF(begin)) * step, LEFT)
    QTest.mouseRelease(port, LEFT, pos=end)


def drag_over(page: WindowPage, view: PagesView, words: str) -> None:
    """Drag the mouse over the words where they are printed."""
    span = span_of(page, words)
    view.show_offset(span.start)
    rects = view.rects(span)
    begin = QPointF(rects[0].left() + 1, rects[0].center().y()).toPoint()
    end = QPointF(rects[-1].right() - 1, rects[-1].center().y()).toPoint()
    drag(view, begin, end)


def turn_wheel(view: PagesView, keys: Qt.KeyboardModifier) -> None:
    at = QPointF(view.viewport().rect().center())
    everywhere = QPointF(view.viewport().mapToGlobal(at))
    phase = Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(
        at, everywhere, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, keys, phase, False
    )
    QApplication.sendEvent(view.viewport(), turned)


def test_what_is_marked_on_the_page_is_a_highlight_of_the_text(page: WindowPage) -> None:
    view = open_pages(page)
    drag_over(page, view, "first sedans to foreign customers")
    assert page.selected() == "first sedans to foreign customers"
    view.setFocus()
    page.key("2")
    page.until(page.highlights)
    (made,) = page.highlights()
    assert (made.kind, made.anchor.exact) == ("figure", "first sedans to foreign customers")
    assert made.page == "1"
    rect = view.rects(made.anchor.span)[0]
    picture = view.viewport().grab().toImage()
    line = load_theme("light").kind(kind_of("figure").token).line
    under = [
        picture.pixelColor(x, y)
        for x in range(round(rect.left()) + 1, round(rect.right()) - 1)
        for y in range(round(rect.bottom()) - 2, round(rect.bottom()) + 3)
    ]
    assert any(colour.name() == line.name() for colour in under), "underlined on the page too"


def test_a_word_parted_at_a_line_end_and_a_passage_over_columns(page: WindowPage) -> None:
    view = open_pages(page)
    text = page.text()
    layout = view.layout_shown
    assert all(text[word.start : word.end].strip() for word in layout.words)
    assert {word.page for word in layout.words} == {0, 1}
    parted = [
        (one, other)
        for one, other in zip(layout.words, layout.words[1:], strict=False)
        if one.end == other.start
    ]
    assert parted, "a parted word is printed in two places"
    one, other = parted[0]
    whole = text[one.start : other.end]
    span = Span(one.start, other.end)
    assert len(view.rects(span)) == 2, whole


def test_a_click_on_a_highlight_chooses_it_and_the_text_follows(page: WindowPage) -> None:
    view = open_pages(page)
    span = span_of(page, "halt the assembly line")
    made = page.work.desk.highlights.add(page.work.reader.version_id, span, "claim")
    page.until(lambda: view._highlights)
    view.show_offset(span.start)
    at = view.rects(span)[0].center().toPoint()
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert page.work.reader.view.current_highlight() == made.id
    page.until(lambda: page.work.read.inspector.current == made.id)


def test_the_pages_follow_the_text_and_the_text_the_pages(page: WindowPage) -> None:
    view = open_pages(page)
    reader = page.work.reader.view
    view.zoom_by(2.0)
    before = view.verticalScrollBar().value()
    reader.scroll_to(len(page.text()) - 50)
    page.until(lambda: view.verticalScrollBar().value() > before)
    view.setFocus()
    page.key(Qt.Key.Key_Home)
    page.until(lambda: reader.top_offset() < 200)
    assert view.page_in_sight() == 0
    page.work.read.pages.page.setValue(2)
    page.work.read.pages.page.editingFinished.emit()
    assert view.page_in_sight() == 1


def test_print_that_is_not_in_the_text_says_so(page: WindowPage) -> None:
    view = open_pages(page)
    view._move(0)
    rect = view._page_rect(0)
    head = QPointF(rect.center().x(), rect.top() + 3).toPoint()
    drag(view, head, head + QPoint(30, 0))
    assert "not part of the text" in page.status()
    assert page.selected() == ""


def test_a_locked_file_asks_for_its_password_again(page: WindowPage) -> None:
    page.work.desk.preferences.change(suggest=False)
    page.work.imports.import_paths([str(DATA / "encrypted.pdf")])
    dialog = page.dialog(PasswordDialog)
    QTest.keyClicks(dialog.field, "tide")
    page.click(dialog.go)
    page.until(lambda: page.work.reader.article is not None)
    page.trigger("view.pages")
    pane = page.work.read.pages
    page.until(pane.unlock.isVisible)
    page.click(pane.unlock)
    again = page.dialog(PasswordDialog)
    QTest.keyClicks(again.field, "tide")
    page.click(again.go)
    page.until(lambda: pane.view.layout_shown.words)


def test_an_article_without_pages_says_so(page: WindowPage) -> None:
    page.paste("A title\n\nSome words of a pasted article that has no pages at all.\n")
    page.until(lambda: page.work.reader.article is not None)
    page.trigger("view.pages")
    assert "no pages" in page.status()
    assert page.work.read.pages.isHidden()


def test_a_sideways_page_is_marked_with_its_label(page: WindowPage, tmp_path: Path) -> None:
    lines = [(60, 400, 20, "Harbour toll"), (60, 360, 10, "The toll at Lanhai will rise in May")]
    path = tmp_path / "toll.pdf"
    path.write_bytes(small_pdf([SmallPage(lines, rotate=90)], first_label=57))
    view = open_pages(page, str(path))
    span = span_of(page, "toll at Lanhai")
    (rect,) = view.rects(span)
    assert rect.height() > rect.width()
    x = rect.center().x()
    drag(view, QPointF(x, rect.top() + 2).toPoint(), QPointF(x, rect.bottom() - 2).toPoint())
    assert page.selected() == "toll at Lanhai"
    page.key("1")
    page.until(page.highlights)
    assert page.highlights()[0].place == "p. 57"


def test_a_passage_overleaf_has_the_number_of_its_page(page: WindowPage) -> None:
    open_pages(page)
    span = span_of(page, "halt the assembly line")
    made = page.work.desk.highlights.add(page.work.reader.version_id, span, "claim")
    assert made.place == "p. 2"


def test_part_of_a_word_is_covered_in_part(page: WindowPage) -> None:
    view = open_pages(page)
    whole, part = span_of(page, "customers"), span_of(page, "custom")
    (all_of_it,), (some,) = view.rects(whole), view.rects(part)
    assert some.left() == all_of_it.left()
    assert some.width() < 0.8 * all_of_it.width()


def test_pages_and_their_share_of_the_room_are_remembered(
    opener: Callable[[], WindowPage],
) -> None:
    page = opener()
    open_pages(page)
    read = page.work.read
    sizes = read.splitter.sizes()
    handle = read.splitter.handle(read.splitter.indexOf(read.pages))
    at = handle.rect().center()
    QTest.mousePress(handle, LEFT, pos=at)
    move(handle, QPointF(at + QPoint(-60, 0)), LEFT)
    QTest.mouseRelease(handle, LEFT, pos=at)
    wider = read.splitter.sizes()
    assert wider[2] > sizes[2]
    page.close()
    again = opener()
    again.until(lambda: again.work.read.pages.view.layout_shown.words)
    assert again.work.context.actions["view.pages"].isChecked()
    again.window.resize(1400, 900)
    again.trigger("view.pages")
    again.trigger("view.pages")
    found = again.work.read.splitter.sizes()
    assert abs(found[2] / (found[1] + found[2]) - wider[2] / (wider[1] + wider[2])) < 0.03


def test_pages_go_when_their_original_is_dropped(page: WindowPage) -> None:
    open_pages(page)
    article = page.work.reader.article
    assert article is not None
    page.work.desk.articles.drop_originals([article.id])
    page.until(page.work.read.pages.isHidden)
    page.trigger("view.pages")
    page.trigger("view.pages")
    assert "original was dropped" in page.status()
    assert page.text(), "the text is complete"


def test_pages_are_enlarged_by_the_wheel_and_fit_again(page: WindowPage) -> None:
    view = open_pages(page)
    span = span_of(page, "foreign customers")
    width = view.rects(span)[0].width()
    turn_wheel(view, Qt.KeyboardModifier.ControlModifier)
    view.show_offset(span.start)
    assert view.rects(span)[0].width() > 1.1 * width
    page.click(page.work.read.pages.fit)
    view.show_offset(span.start)
    assert abs(view.rects(span)[0].width() - width) < 1
