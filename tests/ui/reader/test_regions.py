"""Parts of images: drawn, marked, moved, resized and let go of, by mouse and by keys."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span
from newsclip.domain.document import Document, Image, Leaf, Paragraph
from newsclip.domain.highlights import Highlight
from newsclip.domain.regions import Region
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.reader.marking import ACTIONS
from newsclip.ui.reader.pane import ReaderPane
from newsclip.ui.theme import Theme, load_theme
from tests.helpers.desks import add_article, make_context, make_desk
from tests.helpers.pictures import png
from tests.helpers.reading import move

PICTURE = png(400, 200, "#336699")
BEFORE, AFTER = "The boats lie in the harbour.", "More of them will come in winter."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def context(desk: Desk) -> Iterator[Context]:
    made = make_context(desk)
    yield made
    made.jobs.shutdown()
    made.bridge.stop()


class Page:
    """An article with an image between two paragraphs, read in a window."""

    def __init__(self, qtbot: QtBot, desk: Desk, context: Context) -> None:
        self.qtbot, self.desk = qtbot, desk
        sha256 = desk.store.images.put(PICTURE)
        image = Image(sha256=sha256, alt="A chart", width=400, height=200)
        blocks = (Paragraph(Leaf(BEFORE)), image, Paragraph(Leaf(AFTER)))
        self.article = add_article(desk, document=Document(blocks))
        self.start = len(BEFORE) + 1
        desk.history.clear()
        self.pane = ReaderPane(context)
        for action_id in ACTIONS:
            context.actions.connect(action_id, partial(self.pane.act, action_id))
        qtbot.addWidget(self.pane)
        self.pane.resize(780, 640)
        self.pane.show()
        self.pane.activateWindow()
        qtbot.waitUntil(self.pane.isActiveWindow)
        self.pane.show_article(self.article.id)
        self.view = self.pane.view
        self.view.setFocus()
        self.view.grab()

    @property
    def image(self) -> QRectF:
        back = self.view.to_page(QPointF())
        return self.view.geometry_of_text.image_rect(self.start).translated(-back)

    def spot(self, x: float, y: float) -> QPoint:
        """A point of the image, in per cent of it, in the viewport."""
        rect = self.image
        return QPointF(
            rect.left() + rect.width() * x / 100, rect.top() + rect.height() * y / 100
        ).toPoint()

    def drag(self, one: QPoint, other: QPoint, *, release: bool = True) -> None:
        port = self.view.viewport()
        QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=one)
        for step in (0.2, 0.6, 1.0):
            at = QPointF(one) + (QPointF(other) - QPointF(one)) * step
            move(port, at, Qt.MouseButton.LeftButton)
        if release:
            QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=other)

    def press(
        self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.view, key, keys)

    def marks(self) -> list[Highlight]:
        return self.desk.highlights.of_version(self.article.version_id)

    def region(self) -> Region:
        (mark,) = self.marks()
        assert mark.region is not None
        return mark.region

    def colour(self, x: float, y: float) -> str:
        shot = self.view.viewport().grab().toImage()
        return shot.pixelColor(self.spot(x, y) * shot.devicePixelRatio()).name()

    def mark(self, region: Region) -> Highlight:
        span = self.view.article.placed[1]
        self.view.choose_region(span.start, region)
        self.press(Qt.Key.Key_1)
        (made,) = self.marks()
        return made


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> Page:
    return Page(qtbot, desk, context)


def near(region: Region, x: float, y: float, width: float, height: float) -> bool:
    found = (region.x, region.y, region.width, region.height)
    return all(abs(a - b) < 1 for a, b in zip(found, (x, y, width, height), strict=True))


def test_the_image_stands_where_it_is_painted(page: Page) -> None:
    assert (round(page.image.width()), round(page.image.height())) == (400, 200)
    for x, y in ((1, 1), (99, 1), (1, 99), (99, 99)):
        assert page.colour(x, y) == "#336699"
    assert page.colour(-1, 50) != "#336699"
    assert page.colour(50, 101) != "#336699"


def test_a_part_is_drawn_with_the_mouse_and_marked_by_key(page: Page, light: Theme) -> None:
    page.drag(page.spot(20, 25), page.spot(60, 75), release=False)
    assert page.colour(40, 50) != "#336699", "it shows while it is drawn"
    assert page.marks() == []
    QTest.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.spot(60, 75))
    assert page.pane.bar.isVisible()
    page.press(Qt.Key.Key_2)
    (made,) = page.marks()
    assert made.kind == "figure"
    assert near(page.region(), 20, 25, 40, 50)
    assert not page.pane.bar.isVisible()
    assert page.view.current_highlight() == made.id
    assert page.colour(10, 50) == "#336699"
    assert page.colour(40, 50) not in ("#336699", light.color("figure").name())
    page.view.set_current(None)
    assert light.color("figure").name() in {page.colour(60, y) for y in range(30, 70)}, "dotted"
    assert page.desk.history.undo() == "Mark figure"
    assert page.marks() == []
    assert page.colour(40, 50) == "#336699"


def test_it_may_be_drawn_from_any_corner_and_beyond_the_image(page: Page) -> None:
    page.drag(page.spot(70, 80), page.spot(50, -20))
    page.press(Qt.Key.Key_1)
    assert near(page.region(), 50, 0, 20, 80)


def test_the_bar_marks_it_and_stands_beside_it(page: Page) -> None:
    page.drag(page.spot(10, 10), page.spot(40, 30))
    bar = page.pane.bar
    assert bar.isVisible()
    drawn = QRectF(page.spot(10, 10), page.spot(40, 30))
    shown = QRectF(bar.geometry()).translated(-QPointF(page.view.viewport().pos()))
    assert shown.top() + 10 >= drawn.bottom()
    bar.chosen.emit("mark.risk")
    assert [one.kind for one in page.marks()] == ["risk"]


def test_an_image_selected_with_keys_is_marked_as_a_whole_then_shrunk_and_moved(page: Page) -> None:
    page.view.select_ends(page.start, page.start)
    page.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    page.press(Qt.Key.Key_1)
    assert page.region().whole
    for _key in range(10):
        page.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    for _key in range(5):
        page.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    page.press(Qt.Key.Key_Right)
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Down)
    assert page.region().fragment == "xywh=percent:2,4,80,90"
    assert page.desk.history.undo() == "Move highlight"
    assert page.region().whole
    assert page.desk.history.undo() == "Mark claim"


def test_its_sides_and_corners_are_dragged(page: Page) -> None:
    page.mark(Region(20, 20, 40, 40))
    page.drag(page.spot(60, 40), page.spot(80, 45))
    assert near(page.region(), 20, 20, 60, 40)
    page.drag(page.spot(20, 20), page.spot(10, 5))
    assert near(page.region(), 10, 5, 70, 55)
    page.drag(page.spot(40, 30), page.spot(50, 40))
    assert near(page.region(), 20, 15, 70, 55)
    assert len(page.marks()) == 1


def test_a_click_chooses_it_and_escape_lets_go(page: Page) -> None:
    made = page.mark(Region(20, 20, 40, 40))
    page.press(Qt.Key.Key_Escape)
    assert page.view.current_highlight() is None
    page.press(Qt.Key.Key_Right)
    assert page.region() == made.region, "arrows are the caret's again"
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.spot(80, 80))
    assert page.view.current_highlight() is None
    QTest.mouseClick(
        page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.spot(40, 40), delay=600
    )
    assert page.view.current_highlight() == made.id


def test_of_two_that_lie_on_each_other_a_click_chooses_the_inner_one(page: Page) -> None:
    page.mark(Region(10, 10, 80, 80))
    page.press(Qt.Key.Key_Escape)
    page.drag(page.spot(40, 40), page.spot(60, 60))
    page.press(Qt.Key.Key_3)
    inner = next(one for one in page.marks() if one.kind == "risk")
    page.view.set_current(None)
    QTest.mouseClick(
        page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.spot(50, 50), delay=600
    )
    assert page.view.current_highlight() == inner.id


def test_escape_lets_go_of_what_is_selected_or_being_drawn(page: Page) -> None:
    page.drag(page.spot(20, 25), page.spot(60, 75))
    page.press(Qt.Key.Key_Escape)
    assert page.view.selected_span() is None
    assert not page.pane.bar.isVisible()
    assert page.colour(40, 50) == "#336699"
    made = page.mark(Region(20, 20, 40, 40))
    page.drag(page.spot(60, 40), page.spot(80, 45), release=False)
    page.press(Qt.Key.Key_Escape)
    QTest.mouseRelease(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.spot(80, 45))
    assert page.region() == made.region


def test_the_text_round_an_image_is_selected_as_ever(page: Page) -> None:
    rects = page.view.rects(Span(17, 24))
    page.drag(rects[0].topLeft().toPoint() + QPoint(1, 8), page.spot(50, 50))
    assert page.view.selected_region() is None
    assert page.view.selected_span() is not None


def test_it_is_said_to_screen_readers(page: Page) -> None:
    page.mark(Region(20, 20, 40, 40))
    assert page.view.accessibleDescription() == "Claim: “Part of an image: A chart”"


def test_the_dark_theme_paints_its_own_colours(page: Page, context: Context) -> None:
    page.mark(Region(20, 20, 40, 40))
    page.view.set_current(None)
    context.themes.choose("dark")
    assert page.colour(60, 40) == load_theme("dark").color("claim").name()
    context.themes.choose("light")


def test_an_image_that_is_not_there_cannot_be_marked_in_part(
    qtbot: QtBot, desk: Desk, context: Context
) -> None:
    pane = ReaderPane(context)
    qtbot.addWidget(pane)
    pane.resize(780, 640)
    pane.show()
    blocks = (Paragraph(Leaf(BEFORE)), Image(source="https://l.example/x.png", alt="Far"))
    article = add_article(desk, document=Document(blocks))
    pane.show_article(article.id)
    pane.view.grab()
    rect = pane.view.geometry_of_text.image_rect(len(BEFORE) + 1)
    port = pane.view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    move(port, rect.center() + QPointF(40, 10), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(
        port, Qt.MouseButton.LeftButton, pos=rect.center().toPoint() + QPoint(40, 10)
    )
    assert pane.view.selected_region() is None
