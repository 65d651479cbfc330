"""Suggestions as a reader meets them: dots in the text, cards with a reason, three keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from newsclip.domain.suggestions import Suggestion
from newsclip.ui.inspector.suggestion_delegate import button_rects, card_rect
from tests.helpers.window import NONE, WindowPage

LEFT = Qt.MouseButton.LeftButton
PASTED = """\
A plant opens again

“We will reopen the Lanhai plant in May,” said Anna Miller, chief executive of Norrvolt.

The sedan has a range of 700 km under WLTP.

Analysts warn that new tariffs could push the launch back to 2028.
"""


def arrive(page: WindowPage) -> list[Suggestion]:
    """Paste the article and wait for what is proposed."""
    page.paste(PASTED)
    page.until(lambda: len({one.kind for one in shown(page)}) == 3)
    page.work.reader.view.setFocus()
    return shown(page)


def shown(page: WindowPage) -> list[Suggestion]:
    return list(page.work.read.suggesting.proposals.shown)


def current(page: WindowPage) -> Suggestion | None:
    return page.work.read.suggesting.current


def tab_title(page: WindowPage) -> str:
    tabs = page.work.read.inspector.tabs
    return tabs.tabText(tabs.indexOf(page.work.read.inspector.suggestions))


def test_tab_steps_enter_accepts_backspace_dismisses(page: WindowPage) -> None:
    found = arrive(page)
    assert tab_title(page) == f"Suggestions {len(found)}"
    page.key(Qt.Key.Key_Tab)
    assert current(page) == found[0]
    bar = page.work.reader.suggestion_bar
    assert bar.isVisible()
    assert found[0].why[0] in bar.accessibleDescription()
    assert "Suggested" in page.work.reader.view.accessibleDescription()
    page.key(Qt.Key.Key_Return)
    (made,) = page.highlights()
    assert (made.kind, made.anchor.exact) == (found[0].kind, found[0].exact)
    assert current(page) == found[1]
    page.key(Qt.Key.Key_Backspace)
    assert found[1].id not in {one.id for one in shown(page)}
    assert len(page.highlights()) == 1
    page.trigger("edit.undo")
    page.until(lambda: found[1].id in {one.id for one in shown(page)})
    page.trigger("edit.undo")
    page.until(lambda: len(shown(page)) == len(found))
    assert page.highlights() == []


def test_shift_tab_goes_back_and_tab_after_the_last_leaves_the_text(page: WindowPage) -> None:
    found = arrive(page)
    for _ in found:
        page.key(Qt.Key.Key_Tab)
    assert current(page) == found[-1]
    page.key(Qt.Key.Key_Tab, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert current(page) == found[-2]
    page.key(Qt.Key.Key_Tab)
    page.key(Qt.Key.Key_Tab)
    assert current(page) is None
    assert not page.work.reader.suggestion_bar.isVisible()
    assert QApplication.focusWidget() is not page.work.reader.view


def test_a_kind_key_accepts_as_that_kind(page: WindowPage) -> None:
    found = arrive(page)
    page.key(Qt.Key.Key_Tab)
    page.key("3")
    (made,) = page.highlights()
    assert (made.kind, made.anchor.exact) == ("risk", found[0].exact)


def test_keys_in_the_find_bar_are_not_taken(page: WindowPage) -> None:
    arrive(page)
    page.key(Qt.Key.Key_Tab)
    page.trigger("edit.find_in_article")
    page.key("plant")
    page.key(Qt.Key.Key_Backspace)
    page.key(Qt.Key.Key_Return)
    assert page.work.reader.find_bar.field.text() == "plan"
    assert page.highlights() == []


def test_a_click_on_the_dots_singles_the_passage_out(page: WindowPage) -> None:
    found = arrive(page)
    figure = next(one for one in found if one.exact.endswith("700 km"))
    view = page.work.reader.view
    rect = view.rects(figure.span)[0]
    page.click(view.viewport(), rect.center().toPoint())
    assert current(page) == figure
    page.select("We will reopen")
    assert current(page) is None


def test_the_dots_are_painted_and_gone_when_switched_off(page: WindowPage) -> None:
    found = arrive(page)
    figure = next(one for one in found if one.exact.endswith("700 km"))
    view = page.work.reader.view
    faint = QColor(view.reader_style.theme.tokens["ink-tertiary"])

    def dots() -> int:
        rect = view.rects(figure.span)[0]
        image = view.viewport().grab().toImage()
        ratio = image.devicePixelRatio()
        rows = range(round(rect.bottom() - 2), round(rect.bottom() + 4))
        columns = range(round(rect.left()), round(rect.right()))
        at = (QPoint(round(x * ratio), round(y * ratio)) for y in rows for x in columns)
        return sum(image.pixelColor(point) == faint for point in at)

    assert dots() > 5
    page.work.desk.preferences.change(suggest=False)
    page.until(lambda: not shown(page))
    page.bot.wait(50)
    assert dots() == 0
    assert tab_title(page) == "Suggestions"


def test_cards_say_why_and_their_buttons_decide(page: WindowPage) -> None:
    found = arrive(page)
    inspector = page.work.read.inspector
    inspector.tabs.setCurrentWidget(inspector.suggestions)
    page.bot.wait(50)
    cards = inspector.suggestions.list
    index = cards.model().index(0, 0)
    words = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert all(reason in words for reason in found[0].why)
    card = card_rect(cards.visualRect(index))
    QTest.mouseClick(cards.viewport(), LEFT, NONE, button_rects(card)["accept"].center())
    page.until(lambda: len(page.highlights()) == 1)
    card = card_rect(cards.visualRect(cards.model().index(0, 0)))
    QTest.mouseClick(cards.viewport(), LEFT, NONE, button_rects(card)["dismiss"].center())
    page.until(lambda: len(shown(page)) == len(found) - 2)
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    assert current(page) is not None
    page.key(Qt.Key.Key_Return)
    page.until(lambda: len(page.highlights()) == 2)


def test_all_of_a_kind_are_accepted_as_one_step(page: WindowPage) -> None:
    found = arrive(page)
    tab = page.work.read.inspector.suggestions
    tab.all_menu.aboutToShow.emit()
    figures = [one for one in found if one.kind == "figure"]
    label = f"Accept {len(figures)} figure{'s' if len(figures) > 1 else ''}"
    next(act for act in tab.all_menu.actions() if act.text() == label).trigger()
    page.until(lambda: len(page.highlights()) == len(figures))
    page.trigger("edit.undo")
    page.until(lambda: not page.highlights())


def test_what_is_imported_is_looked_through_before_it_is_opened(page: WindowPage) -> None:
    arrive(page)
    other = page.work.desk.imports
    from newsclip.services.sources import from_text

    report = other.run([from_text(PASTED.replace("700", "640").replace("A plant", "One plant"))])
    version = page.work.desk.articles.get(report.items[0].article_id).version_id
    page.until(lambda: page.work.desk.suggestions.of_version(version))
