"""Controls of our own stand the other way round and answer to the keys as one reads."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from newsclip.ui import theme
from newsclip.ui.icons import icon
from newsclip.ui.mirroring import (
    OwnOrder,
    in_own_order,
    mirrored_sheet,
    paint_line,
    popup_below,
    runs_from_right,
)
from newsclip.ui.theme import Theme
from newsclip.ui.widgets.card_frame import EDGE, CardFrame
from newsclip.ui.widgets.chip import Chip
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.flow_layout import FlowLayout
from newsclip.ui.widgets.search_field import SearchField
from newsclip.ui.widgets.segmented_control import SegmentedControl
from newsclip.ui.widgets.tag_pill import TagPill
from newsclip.ui.widgets.tag_swatches import TagSwatches
from tests.helpers.mirrors import at_left, at_right, columns_of, inked, picture
from tests.helpers.stage import LEFT, Stages, focused

NONE = Qt.KeyboardModifier.NoModifier


def test_the_right_key_chooses_the_segment_at_the_right(stage: Stages) -> None:
    control = SegmentedControl("Screen", ("Read", "Compare", "Evidence"))
    window = stage(control)
    control.set_current(1)
    window.first.setFocus()
    QTest.keyClick(window.first, Qt.Key.Key_Tab)
    before = focused().x()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert control.current == 0
    assert focused().x() > before


def test_a_chip_has_its_dot_at_the_right_and_its_arrow_at_the_left(
    stage: Stages, light: Theme
) -> None:
    chip = Chip("Claims", "claim")
    chip.set_menu(QMenu(chip))
    stage(chip)
    shown = picture(chip)
    assert at_right(columns_of(shown, light.color("claim")), shown)
    arrow = shown.copy(QRect(8, 4, 14, shown.height() - 8))
    assert columns_of(arrow, light.color("ink"))


def test_a_tag_is_removed_by_the_cross_at_its_left(stage: Stages) -> None:
    pill = TagPill("exports")
    removed: list[str] = []
    opened: list[str] = []
    pill.removed.connect(removed.append)
    pill.opened.connect(opened.append)
    stage(pill)
    middle = pill.height() // 2
    QTest.mouseClick(pill, LEFT, NONE, QPoint(pill.width() - 12, middle))
    assert (removed, opened) == ([], ["exports"])
    QTest.mouseClick(pill, LEFT, NONE, QPoint(12, middle))
    assert removed == ["exports"]


def test_colours_begin_at_the_right_and_the_left_key_goes_on(stage: Stages) -> None:
    swatches = TagSwatches("red")
    stage(swatches)
    first = swatches.rect_of("red")
    assert first.center().x() > swatches.width() / 2
    named = swatches.accessibleName()
    QTest.keyClick(swatches, Qt.Key.Key_Left)
    assert swatches.accessibleName() != named


def test_what_flows_begins_at_the_right(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    flow = FlowLayout(pane)
    pills = [TagPill(name) for name in ("one", "two", "three")]
    for pill in pills:
        flow.addWidget(pill)
    pane.resize(400, 60)
    pane.show()
    assert pills[0].geometry().right() == 399
    assert pills[0].x() > pills[1].x() > pills[2].x()


def test_a_card_has_its_edge_at_the_right(stage: Stages, light: Theme) -> None:
    card = CardFrame("claim")
    card.setFixedSize(200, 80)
    stage(card)
    edge = columns_of(picture(card), light.color("claim"))
    assert min(edge) >= 200 - EDGE - 1
    assert card.contentsMargins().right() == EDGE


def test_the_search_field_has_its_key_and_its_cross_at_the_left(stage: Stages) -> None:
    field = SearchField("Search", "Ctrl K")
    field.setFixedWidth(300)
    stage(field)
    field.setText("tariffs")
    cross = next(
        one for one in field.findChildren(QWidget) if one.accessibleName() == "Clear the search"
    )
    assert cross.isVisible()
    assert cross.geometry().right() < 60
    QTest.mouseClick(cross, LEFT)
    assert field.text() == ""


def test_an_english_name_stands_at_the_right_in_its_own_order(stage: Stages) -> None:
    label = ElidedLabel("Volt Weekly (2).")
    label.setFixedWidth(400)
    stage(label)
    shown = picture(label)
    assert at_right(inked(shown), shown)
    assert shown == picture_of_line("Volt Weekly (2).", label)


def picture_of_line(words: str, like: ElidedLabel) -> QImage:
    """The words as a window from left to right paints them at its right."""
    pane = QWidget()
    pane.setFixedSize(like.size())
    pane.setFont(like.font())
    pane.setPalette(like.palette())
    shown = picture(like)
    shown.fill(shown.pixel(0, 0))
    painter = QPainter(shown)
    painter.setFont(like.font())
    painter.setPen(like.palette().color(like.foregroundRole()))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(like.contentsRect(), right, words)
    painter.end()
    return shown


def test_the_far_side_of_a_line_is_the_left_one() -> None:
    shown = QImage(200, 24, QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.white)
    painter = QPainter(shown)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    paint_line(painter, shown.rect(), "12", trailing=True)
    painter.end()
    assert at_left(inked(shown), shown)


def test_a_menu_opens_below_the_right_corner(stage: Stages, qtbot: QtBot) -> None:
    chip = Chip("Status")
    menu = QMenu(chip)
    menu.addAction("A rather long entry that is wider than the chip")
    chip.set_menu(menu)
    window = stage(chip)
    window.move(500, 100)
    popup_below(menu, chip)
    qtbot.waitUntil(menu.isVisible)
    assert abs(menu.geometry().right() - chip.mapToGlobal(chip.rect().topRight()).x()) <= 1
    menu.close()


def test_arrows_that_point_the_way_are_mirrored_and_others_are_not(qapp: QApplication) -> None:
    def drawn(name: str) -> QImage:
        return icon(name).pixmap(24, 24).toImage()

    def tip(arrow: QImage) -> int:
        return max(range(24), key=lambda x: arrow.pixelColor(x, 12).alpha())

    still = drawn("search")
    assert tip(drawn("chevron-right")) < 12 < tip(drawn("chevron-left"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert tip(drawn("chevron-left")) < 12 < tip(drawn("chevron-right"))
    assert still == drawn("search")


def test_a_list_of_choices_leaves_room_for_its_arrow_at_the_left(stage: Stages) -> None:
    box = QComboBox()
    box.addItem("First choice")
    box.setFixedWidth(200)
    stage(box)
    shown = picture(box).copy(QRect(30, 6, 166, box.height() - 12))
    assert shown.width() - max(inked(shown)) < 10


def test_only_what_qt_leaves_is_turned_in_the_style_sheet() -> None:
    sheet = theme.style_sheet(theme.load_theme("light"))
    turned = mirrored_sheet(sheet)
    assert mirrored_sheet(turned) == sheet
    assert "QComboBox { padding-right: 10px; padding-left: 24px; }" in turned
    assert 'QPushButton[menu="true"] { padding-right: 26px; }' in turned
    assert "margin: 0 6px 0 14px" in turned


def test_the_comma_of_a_key_stands_behind_it(qtbot: QtBot) -> None:
    listed = QListWidget()
    listed.setItemDelegate(OwnOrder(listed))
    qtbot.addWidget(listed)
    listed.addItem("Ctrl+,")
    listed.resize(200, 60)
    listed.show()
    place = listed.visualItemRect(listed.item(0)).adjusted(4, 4, -4, -4)
    shown = picture(listed.viewport(), place)
    last, ground = max(inked(shown)), shown.pixel(0, 0)
    rows = [y for y in range(shown.height()) if shown.pixel(last, y) != ground]
    assert min(rows) > shown.height() / 2, "a letter stands at the right end"


def test_words_kept_apart_do_not_say_from_which_side_a_line_is_read() -> None:
    assert runs_from_right(f"{in_own_order('Volt Weekly')} في 7 مقالات")
    assert not runs_from_right(in_own_order("Volt Weekly"))
    assert not runs_from_right("Volt Weekly في 7 مقالات")
