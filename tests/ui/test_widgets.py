"""Controls answer to mouse and keyboard, say what they are, and show the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsclip.ui import theme
from newsclip.ui.theme import Theme
from newsclip.ui.widgets.buttons import (
    Slot,
    action_button,
    icon_button,
    link_button,
    primary_button,
)
from newsclip.ui.widgets.card_frame import CardFrame
from newsclip.ui.widgets.chip import Chip
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.empty_state import EmptyState
from newsclip.ui.widgets.flow_layout import FlowLayout
from newsclip.ui.widgets.icon_label import IconLabel
from newsclip.ui.widgets.kind_dot import KindDot
from newsclip.ui.widgets.number_field import DecimalField, NumberField
from newsclip.ui.widgets.segmented_control import SegmentedControl
from tests.helpers.stage import LEFT, Stages, child_at, focused


@pytest.fixture
def stage(qtbot: QtBot) -> Stages:
    return Stages(qtbot)


def ringed(widget: QWidget, chosen: Theme) -> bool:
    """Whether the colour of the focus ring is seen at the widget's edge."""
    image = widget.grab().toImage()
    middle = image.height() // 2
    return _near(image, 1, middle, chosen)


def _near(image: QImage, x: int, y: int, chosen: Theme) -> bool:
    found, ring = image.pixelColor(x, y), chosen.color("focus")
    return (
        sum(
            abs(a - b)
            for a, b in (
                (found.red(), ring.red()),
                (found.green(), ring.green()),
                (found.blue(), ring.blue()),
            )
        )
        < 60
    )


def test_a_segment_is_chosen_by_mouse_and_by_arrow_keys(stage: Stages) -> None:
    control = SegmentedControl("Screen", ("Read", "Compare", "Evidence"))
    chosen: list[int] = []
    control.chosen.connect(chosen.append)
    window = stage(control)
    QTest.mouseClick(child_at(control, -20, 20), LEFT)
    assert chosen == [2]
    window.first.setFocus()
    QTest.keyClick(window.first, Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Evidence"
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert (chosen, control.current) == ([2, 0], 0)
    assert focused().accessibleName() == "Read"


def test_a_segment_triggers_its_action_and_follows_it(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    read, compare = (QAction(text, owner, checkable=True) for text in ("&Read", "&Compare"))
    read.setChecked(True)
    control = SegmentedControl("Screen")
    qtbot.addWidget(control)
    control.add_action(read)
    control.add_action(compare)
    assert control.current == 0
    compare.setChecked(True)
    assert control.current == 1


def test_clicking_the_chosen_segment_leaves_it_chosen(stage: Stages) -> None:
    control = SegmentedControl("Screen", ("Read", "Compare"))
    stage(control)
    QTest.mouseClick(child_at(control, 20, 20), LEFT)
    assert control.current == 0


def test_a_chip_toggles_by_mouse_and_space(stage: Stages, light: Theme) -> None:
    chip = Chip("Claims", "claim", checkable=True)
    stage(chip)
    assert not ringed(chip, light)
    QTest.mouseClick(chip, LEFT)
    assert chip.isChecked()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()
    assert ringed(chip, light)
    assert chip.accessibleName() == "Claims"


def test_a_chip_shows_its_kind_and_that_it_is_on(stage: Stages, light: Theme) -> None:
    chip = Chip("Claims", "claim", checkable=True)
    chip.setChecked(True)
    stage(chip)
    image = chip.grab().toImage()
    assert image.pixelColor(16, image.height() // 2) == light.color("claim")
    assert image.pixelColor(8, image.height() // 2) == light.color("selected")


def test_a_chip_opens_its_menu(stage: Stages) -> None:
    chip = Chip("Status")
    plain = chip.sizeHint().width()
    menu = QMenu(chip)
    menu.addAction("Unverified")
    chip.set_menu(menu)
    assert chip.sizeHint().width() > plain
    stage(chip)
    QTest.mouseClick(chip, LEFT)
    assert menu.isVisible()
    menu.close()


def test_a_chip_reflects_its_action(stage: Stages) -> None:
    chip = Chip("Only conflicts")
    action = QAction("Only Conflicts", chip, checkable=True)
    action.setToolTip("Show conflicts (X)")
    chip.set_action(action)
    stage(chip)
    QTest.mouseClick(chip, LEFT)
    assert action.isChecked()
    action.setChecked(False)
    assert not chip.isChecked()
    action.setEnabled(False)
    assert not chip.isEnabled()
    assert chip.toolTip() == "Show conflicts (X)"


@pytest.mark.parametrize("make", [primary_button, link_button])
def test_a_button_has_a_name_and_answers(
    stage: Stages, make: Callable[[str, Slot], QPushButton], light: Theme
) -> None:
    calls: list[int] = []
    button = make("Add article", lambda: calls.append(1))
    stage(button)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert calls == [1]
    assert button.accessibleName() == "Add article"


def test_a_button_of_an_action_is_as_the_action(qtbot: QtBot, stage: Stages) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    action = QAction("&Export Highlights…", owner)
    action.setToolTip("Export (Ctrl+E)")
    button = action_button(action)
    stage(button)
    assert (button.text(), button.toolTip()) == ("Export Highlights", "Export (Ctrl+E)")
    with qtbot.waitSignal(action.triggered):
        QTest.mouseClick(button, LEFT)
    action.setEnabled(False)
    assert not button.isEnabled()


def test_an_icon_button_is_named_by_its_label(qtbot: QtBot) -> None:
    button = icon_button("close", "Dismiss")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Dismiss", "Dismiss")
    assert button.focusPolicy() is Qt.FocusPolicy.StrongFocus


def test_a_menu_button_has_room_for_its_arrow(qtbot: QtBot) -> None:
    plain = primary_button("Export")
    with_menu = primary_button("Export", None, QMenu(plain))
    for button in (plain, with_menu):
        qtbot.addWidget(button)
        button.ensurePolished()
    assert 10 <= with_menu.sizeHint().width() - plain.sizeHint().width() <= 18


def test_a_long_label_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    label = ElidedLabel("A headline that is too long for its pane")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == "A headline that is too long for its pane"
    label.resize(600, 20)
    label.grab()
    assert label.toolTip() == ""


def test_widgets_flow_into_the_next_line(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    flow = FlowLayout(pane, gap=4)
    for _number in range(4):
        child = QWidget()
        child.setFixedSize(40, 10)
        flow.addWidget(child)
    assert flow.heightForWidth(400) == 10
    assert flow.heightForWidth(90) == 24
    assert flow.heightForWidth(41) == 52
    pane.resize(90, 60)
    pane.show()
    places = [item.geometry().topLeft().toTuple() for n in range(4) if (item := flow.itemAt(n))]
    assert places == [(0, 0), (44, 0), (0, 14), (44, 14)]


def test_an_empty_view_offers_what_to_do(stage: Stages) -> None:
    empty = EmptyState("No articles yet", "Drop files here.", "inbox")
    calls: list[str] = []
    empty.add_button("Add article", lambda: calls.append("add"), primary=True)
    action = QAction("&Open the Sample Story", empty)
    action.triggered.connect(lambda: calls.append("sample"))
    empty.add_action(action)
    stage(empty)
    for button in empty.findChildren(QPushButton):
        QTest.mouseClick(button, LEFT)
    assert calls == ["add", "sample"]
    assert (empty.accessibleName(), empty.accessibleDescription()) == (
        "No articles yet",
        "Drop files here.",
    )


def test_a_dot_has_the_colour_of_its_kind(qtbot: QtBot, light: Theme) -> None:
    dot = KindDot("risk")
    qtbot.addWidget(dot)
    dot.resize(9, 9)
    assert dot.grab().toImage().pixelColor(4, 4) == light.color("risk")
    dot.set_kind("claim")
    assert dot.grab().toImage().pixelColor(4, 4) == light.color("claim")
    assert dot.accessibleName() == "Claim"


def test_a_card_shows_its_edge_and_that_it_is_current(
    qtbot: QtBot, stage: Stages, light: Theme
) -> None:
    card = CardFrame("figure")
    stage(card)
    card.setFixedSize(200, 80)
    image = card.grab().toImage()
    assert image.pixelColor(2, 40) == light.color("figure")
    assert image.pixelColor(100, 40) == light.color("surface")
    assert not _near(image, 198, 40, light)
    card.set_selected(True)
    assert _near(card.grab().toImage(), 198, 40, light)
    with qtbot.waitSignal(card.clicked):
        QTest.mouseClick(card, LEFT)


def test_a_widget_made_before_a_change_of_theme_follows_it(
    qapp: QApplication, stage: Stages, light: Theme
) -> None:
    chip = Chip("Claims")
    stage(chip)
    dark = theme.load_theme("dark")
    theme.apply(qapp, dark)
    assert chip.grab().toImage().pixelColor(8, chip.height() // 2) == dark.color("surface")


def test_numbers_keep_their_bounds(stage: Stages) -> None:
    size, leading = NumberField("Text size", 10, 40), DecimalField("Line height", 1.0, 2.4)
    stage(size, leading)
    size.setValue(400)
    leading.setValue(0.2)
    assert (size.value(), leading.value()) == (40, 1.0)
    assert (size.accessibleName(), leading.accessibleName()) == ("Text size", "Line height")
    assert size.lineEdit().textMargins().left() > 0


def test_an_icon_beside_words_follows_the_theme(
    qapp: QApplication, stage: Stages, light: Theme
) -> None:
    label = IconLabel("dot", "ink", 24)
    stage(label)
    assert label.grab().toImage().pixelColor(12, 12) == light.color("ink")
    dark = theme.load_theme("dark")
    theme.apply(qapp, dark)
    assert label.grab().toImage().pixelColor(12, 12) == dark.color("ink")
