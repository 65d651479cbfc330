"""The sheet is whole, and the theme follows the system or the user."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from newsclip.places import resource
from newsclip.ui import icons, theme
from newsclip.ui.theme import Theme, ThemeController, load_theme

THEMES = ["light", "dark", "light-contrast", "dark-contrast"]


@pytest.mark.parametrize("name", THEMES)
def test_all_themes_have_the_same_tokens(name: str) -> None:
    assert set(load_theme(name).tokens) == set(load_theme("light").tokens)


@pytest.mark.parametrize("name", THEMES)
def test_every_token_is_a_colour(name: str) -> None:
    for token, value in load_theme(name).tokens.items():
        assert QColor(value).isValid(), token


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        load_theme("sepia-of-nowhere")


@pytest.mark.parametrize("name", THEMES)
def test_the_sheet_is_filled_in_wholly(qapp: QApplication, name: str) -> None:
    sheet = theme.style_sheet(load_theme(name))
    assert "@" not in sheet
    assert "text(" not in sheet
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        with open(path, encoding="utf-8") as drawing:  # noqa: PTH123 - Qt's path, as Qt opens it
            assert "currentColor" not in drawing.read()


def test_the_sheet_grows_with_the_text() -> None:
    chosen = load_theme("light")
    assert "font-size: 12px" in theme.style_sheet(chosen, 1.0)
    doubled = theme.style_sheet(chosen, 2.0)
    assert "font-size: 24px" in doubled
    assert "font-size: 12px" not in doubled


def test_text_grows_as_the_user_asks(qapp: QApplication) -> None:
    before = theme.interface_font().pixelSize()
    theme.enlarge(qapp, 150)
    try:
        assert theme.interface_font().pixelSize() == round(1.5 * before)
        assert theme.text_scale() == 1.5
    finally:
        theme.enlarge(qapp, 100)


def test_the_palette_is_the_themes(qapp: QApplication, light: Theme) -> None:
    theme.apply(qapp, load_theme("dark"))
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#1b1a18")
    theme.apply(qapp, light)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#f4f2ed")


def test_a_button_is_painted_in_the_tokens(qtbot: QtBot, light: Theme) -> None:
    button = QPushButton("")
    button.setProperty("role", "primary")
    qtbot.addWidget(button)
    button.resize(80, 32)
    assert button.grab().toImage().pixelColor(40, 16) == light.color("accent")


def test_an_icon_follows_the_theme(qapp: QApplication, light: Theme) -> None:
    made = icons.icon("check")
    theme.apply(qapp, light)
    before = _lightness(made.pixmap(32, 32).toImage().pixelColor(13, 22).name())
    theme.apply(qapp, load_theme("dark"))
    after = _lightness(made.pixmap(32, 32).toImage().pixelColor(13, 22).name())
    assert before < 80
    assert after > 150


def _lightness(colour: str) -> int:
    return QColor(colour).lightness()


@pytest.mark.parametrize("name", icons.icon_names())
def test_every_drawing_leaves_ink(qapp: QApplication, name: str) -> None:
    image = icons.icon(name).pixmap(24, 24).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
    assert inked > 4


def test_an_icon_that_was_not_drawn_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("unicorn")


@pytest.fixture
def controller(
    qapp: QApplication, light: Theme, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ThemeController]:
    """A controller that follows a system which is light."""
    monkeypatch.setattr(theme, "system_scheme", lambda: Qt.ColorScheme.Light)
    made = ThemeController(qapp, "system")
    yield made
    Shiboken.delete(made)


def test_a_choice_overrides_the_system(
    qapp: QApplication, qtbot: QtBot, controller: ThemeController
) -> None:
    assert controller.theme.name == "light"
    with qtbot.waitSignal(controller.changed) as seen:
        controller.choose("dark")
    assert seen.args == [load_theme("dark")]
    assert theme.current().name == "dark"
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current().name == "dark"
    controller.choose("system")
    assert theme.current().name == "light"


def test_the_system_is_followed_live(
    qapp: QApplication, controller: ThemeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "system_scheme", lambda: Qt.ColorScheme.Dark)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert controller.theme.name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor("#262421")


def test_high_contrast_is_the_systems_or_the_users(
    qapp: QApplication, controller: ThemeController, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "system_contrast", lambda: True)
    controller.choose("system")
    assert controller.theme.name == "light-contrast"
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == QColor("#000000")
    controller.choose("dark")
    assert controller.theme.name == "dark-contrast"
    controller.choose("dark", "usual")
    assert controller.theme.name == "dark"
    monkeypatch.setattr(theme, "system_contrast", lambda: False)
    controller.choose("light", "high")
    assert controller.theme.name == "light-contrast"
    controller.choose("light", "system")
    assert controller.theme.name == "light"


def test_the_reading_family_is_one_that_is_installed(qapp: QApplication) -> None:
    installed = QFontDatabase.families()
    assert theme.reading_family("No Such Letters") == theme.reading_family("")
    assert theme.reading_family("") in installed or not set(theme.READING_FAMILIES) & set(installed)
    assert theme.reading_family(installed[0]) == installed[0]


def _tabs() -> QTabBar:
    tabs = QTabBar()
    tabs.addTab("Highlights")
    tabs.addTab("Details")
    return tabs


def _list() -> QListWidget:
    view = QListWidget()
    view.addItems(["one", "two"])
    view.setCurrentRow(0)
    return view


def _table() -> QTableWidget:
    table = QTableWidget(2, 2)
    table.setCurrentCell(0, 0)
    return table


def _tree() -> QTreeWidget:
    tree = QTreeWidget()
    item = QTreeWidgetItem(["one"])
    tree.addTopLevelItem(item)
    tree.setCurrentItem(item)
    return tree


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "push button": lambda: QPushButton("Do it"),
    "tool button": QToolButton,
    "line edit": lambda: QLineEdit("words"),
    "text edit": lambda: QTextEdit("words"),
    "combo box": QComboBox,
    "spin box": QSpinBox,
    "check box": lambda: QCheckBox("Keep"),
    "radio button": lambda: QRadioButton("Dark"),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "tabs": _tabs,
    "list": _list,
    "table": _table,
    "tree": _tree,
}


@pytest.mark.parametrize("name", CONTROLS)
def test_the_focus_is_seen_on_every_control(qtbot: QtBot, light: Theme, name: str) -> None:
    window, control = QWidget(), CONTROLS[name]()
    layout = QVBoxLayout(window)
    other = QPushButton("other")
    layout.addWidget(other)
    layout.addWidget(control)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.setFocus()
    without = _count(control, light)
    control.setFocus()
    assert _count(control, light) > without + 20


def _count(widget: QWidget, chosen: Theme) -> int:
    """How many pixels have the colour of the focus ring."""
    image, ring = widget.grab().toImage(), chosen.color("focus")
    return sum(
        image.pixelColor(x, y) == ring for x in range(image.width()) for y in range(image.height())
    )


def test_no_widget_needs_colours_of_its_own(qtbot: QtBot, light: Theme) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    pane.resize(20, 20)
    assert pane.grab().toImage().pixelColor(10, 10) == light.color("background")
    assert resource("style", "newsclip.qss").read_text("utf-8").count("#") == 0
