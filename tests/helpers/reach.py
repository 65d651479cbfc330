"""What someone without a mouse or without sight finds in a window: what Tab reaches, what it is called."""

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QAbstractItemModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QSlider,
    QTabBar,
    QWidget,
)

from newsclip.ui.widgets.icon_label import IconLabel

CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTabBar,
)  # fmt: skip
EMPTY_ROLES = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Grouping,
    QAccessible.Role.Whitespace,
    QAccessible.Role.UserRole,
}
"""Roles that say nothing of what a control does."""
KEY = re.compile(r"\(\S+\)$")
"""A name that ends in the key that does the same, as in "Claim (1)"."""
MOST_STEPS = 400


def called(widget: QWidget) -> str:
    """The widget in a message of a test: its class, its name and who holds it."""
    holder = widget.parentWidget()
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(holder).__name__} > {type(widget).__name__} “{name}”"


def spoken(widget: QWidget) -> QAccessibleInterface:
    """The widget as a screen reader has it."""
    return QAccessible.queryAccessibleInterface(widget)


def everything(root: QWidget) -> Iterator[QWidget]:
    """Every widget that shows, in the window alone and not in windows before it."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.window() is root.window() and in_sight(widget):
            yield widget


def in_sight(widget: QWidget) -> bool:
    """Whether it shows and has room; what was scrolled away counts."""
    return widget.isVisible() and widget.width() > 1 and widget.height() > 1


def wants_keys(widget: QWidget) -> bool:
    """Whether Tab should come to it."""
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.focusProxy() is None


def nameless(root: QWidget) -> list[str]:
    """What can have the keyboard, and what can be pressed, but has no name."""
    return [
        called(widget)
        for widget in everything(root)
        if (wants_keys(widget) or _pressed(widget)) and not _name(widget).strip()
    ]


def roleless(root: QWidget) -> list[str]:
    """What can have the keyboard, but does not say what it is."""
    return [
        f"{called(widget)}: {spoken(widget).role().name}"
        for widget in everything(root)
        if wants_keys(widget)
        and not isinstance(widget, QAbstractScrollArea)
        and spoken(widget).role() in EMPTY_ROLES
    ]


def mouse_only(root: QWidget) -> list[str]:
    """Buttons and fields that the keyboard does not come to, by Tab or through what holds them."""
    return [
        called(widget)
        for widget in everything(root)
        if _pressed(widget) and widget.isEnabled() and not _reached(widget)
    ]


def _name(widget: QWidget) -> str:
    return spoken(widget).text(QAccessible.Text.Name)


def _pressed(widget: QWidget) -> bool:
    """Whether a mouse would use it, and it is no part of another control."""
    if not isinstance(widget, CONTROLS):
        return False
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, CONTROLS):
            return False
        above = above.parentWidget()
    return not isinstance(above, QAbstractItemView)


def _reached(widget: QWidget) -> bool:
    """By Tab, by arrows from its neighbour, or because it hands the keyboard on."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or KEY.search(_name(widget)):
        return True
    return isinstance(widget, QAbstractItemView) and _follows_the_field(widget)


def _follows_the_field(view: QAbstractItemView) -> bool:
    """Whether the arrows of a field beside it move its current row."""
    field: QWidget | None = view.window().focusWidget()
    before = view.currentIndex()
    if field is None:
        return False
    QTest.keyClick(field, Qt.Key.Key_Down)
    moved = view.currentIndex() != before
    QTest.keyClick(field, Qt.Key.Key_Up)
    return moved


def tabbed(root: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where the keyboard goes as Tab is pressed in the window, until it comes round again.

    It begins where the keyboard is in what was opened, in the window itself at its first control.
    """
    window = root.window()
    window.activateWindow()
    QApplication.processEvents()
    begin = _begin(root)
    if begin is None:
        return []
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    visited = [begin]
    for _step in range(MOST_STEPS):
        QTest.keyClick(visited[-1], key)
        here: QWidget | None = QApplication.focusWidget()
        if here is None or here is begin:
            break
        if here is not visited[-1]:
            visited.append(here)
    return visited


def _begin(root: QWidget) -> QWidget | None:
    here: QWidget | None = root.window().focusWidget()
    if here is not None and not root.isWindow() and root.isAncestorOf(here):
        return here
    return next((one for one in everything(root.window()) if wants_keys(one)), None)


def caught(visited: list[QWidget]) -> list[str]:
    """Where the keyboard stayed, or went to and fro, instead of coming round."""
    twice = [one for one in visited if visited.count(one) > 1]
    return [called(one) for one in dict.fromkeys(twice)] or (
        [called(visited[-1])] if QApplication.focusWidget() is not visited[0] else []
    )


def unseen(visited: list[QWidget]) -> list[str]:
    """What looks the same with the keyboard as without it; an empty list has nothing to show it on."""
    found = []
    for one, other in pairwise([*visited, *visited[:1]]):
        if isinstance(one, QAbstractItemView) and not _rows(one):
            continue
        one.setFocus(Qt.FocusReason.TabFocusReason)
        lit = one.grab().toImage()
        other.setFocus(Qt.FocusReason.TabFocusReason)
        if one is not other and lit == one.grab().toImage():
            found.append(called(one))
    return found


def unreached(root: QWidget, visited: list[QWidget]) -> list[str]:
    """What should have the keyboard in its turn and has it never."""
    return [
        called(one) for one in everything(root) if wants_keys(one) and not _came_to(one, visited)
    ]


def _came_to(widget: QWidget, visited: list[QWidget]) -> bool:
    return any(one is widget or one.focusProxy() is widget for one in visited)


def backwards(visited: list[QWidget], rtl: bool = False) -> list[str]:
    """Steps of Tab that jump back: up within a column, or against the reading direction in a row.

    Tab goes round: one such step leads from the end to the beginning.
    """
    steps = pairwise([*visited, *visited[:1]])
    jumps = [
        (one, other)
        for one, other in steps
        if not _floats(other) and _jumps_back(_place(one), _place(other), rtl)
    ]
    return [f"{called(one)} → {called(other)}" for one, other in jumps] if len(jumps) > 1 else []


def _floats(widget: QWidget) -> bool:
    """Whether it stands over what it belongs to, and so comes after it."""
    return bool(widget.property("floats") or (widget.parentWidget() or widget).property("floats"))


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _jumps_back(one: QRect, other: QRect, rtl: bool) -> bool:
    above = other.bottom() <= one.top() + 4
    beside = other.left() >= one.right() - 4 if rtl else other.right() <= one.left() + 4
    same_column = other.left() < one.right() and other.right() > one.left()
    same_row = other.top() < one.bottom() and other.bottom() > one.top()
    return (above and (same_column or beside)) or (beside and same_row)


def silent_lists(root: QWidget) -> list[str]:
    """Lists and tables that show rows but tell a screen reader none of them."""
    return [
        called(view)
        for view in everything(root)
        if isinstance(view, QAbstractItemView)
        and not isinstance(view, QHeaderView)
        and _rows(view)
        and not _first_words(view)
    ]


def _rows(view: QAbstractItemView) -> int:
    model: QAbstractItemModel | None = view.model()
    return model.rowCount(view.rootIndex()) if model is not None else 0


def _first_words(view: QAbstractItemView) -> str:
    heard = spoken(view)
    children: list[QAccessibleInterface | None] = [
        heard.child(n) for n in range(min(heard.childCount(), 40))
    ]
    names = (one.text(QAccessible.Text.Name) for one in children if one is not None)
    return next((name for name in names if name.strip()), "")


def unfit(root: QWidget) -> list[str]:
    """All that is amiss with a screen or dialog for who has no mouse or does not see it."""
    visited = tabbed(root)
    found = {
        "keeps the keyboard": caught(visited) if visited else [],
        "has no name": nameless(root),
        "does not say what it is": roleless(root),
        "is for the mouse alone": mouse_only(root),
        "tells none of its rows": silent_lists(root),
        "paints and tells nothing": painted_only(root),
        "is never reached by Tab": unreached(root, visited),
        "is a step back of Tab": backwards(visited),
        "looks the same with the keyboard": unseen(visited),
        "is never reached by Shift+Tab": unreached(root, tabbed(root, Qt.Key.Key_Backtab)),
    }
    return [f"{one} {what}" for what, several in found.items() for one in several]


def painted_only(root: QWidget) -> list[str]:
    """Widgets that paint for themselves and tell nothing: no name, no description, no children."""
    return [
        called(widget)
        for widget in everything(root)
        if type(widget).__module__.startswith("newsclip.")
        and "paintEvent" in vars(type(widget))
        and not isinstance(widget, QAbstractScrollArea | IconLabel)
        and not _says_something(widget)
    ]


def _says_something(widget: QWidget) -> bool:
    heard = spoken(widget)
    own = _name(widget) or heard.text(QAccessible.Text.Description)
    return bool(own.strip()) or any(_name(child) for child in widget.findChildren(QWidget))
