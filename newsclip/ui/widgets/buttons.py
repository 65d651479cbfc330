"""Buttons in their four roles. The style sheet does the rest."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from newsclip.ui.icons import icon
from newsclip.ui.mnemonics import without_letter
from newsclip.ui.theme import text_scale
from newsclip.ui.widgets.menu_button import MenuButton

Slot = Callable[[], Any]

_ICON = 16


def primary_button(
    text: str, clicked: Slot | None = None, menu: QMenu | None = None
) -> QPushButton:
    """The one button of a screen that does what the screen is for."""
    return _button("primary", text, clicked, menu)


def secondary_button(
    text: str, clicked: Slot | None = None, menu: QMenu | None = None
) -> QPushButton:
    """A button beside the primary one."""
    return _button("secondary", text, clicked, menu)


def flat_button(text: str, clicked: Slot | None = None, menu: QMenu | None = None) -> QPushButton:
    """A button without a box."""
    return _button("flat", text, clicked, menu)


def link_button(text: str, clicked: Slot | None = None) -> QPushButton:
    """An underlined word that does something."""
    button = _button("link", text, clicked, None)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def icon_button(name: str, label: str, clicked: Slot | None = None) -> QToolButton:
    """A small button that shows an icon only; its label is its tooltip and accessible name."""
    button = QToolButton()
    button.setIcon(icon(name, "ink-secondary"))
    side = round(_ICON * text_scale())
    button.setIconSize(QSize(side, side))
    button.setToolTip(label)
    button.setAccessibleName(label)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if clicked:
        button.clicked.connect(lambda _checked: clicked())
    return button


def action_button(action: QAction, role: str = "secondary") -> QPushButton:
    """A button that triggers an action and is enabled, named and explained as it is."""
    button = _button(role, "", action.trigger, None)

    def reflect() -> None:
        text = without_letter(action.text()).rstrip("…")
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    reflect()
    action.changed.connect(reflect)
    return button


def _button(role: str, text: str, clicked: Slot | None, menu: QMenu | None) -> QPushButton:
    button = MenuButton(text)
    button.setAccessibleName(text)
    button.setProperty("role", role)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAutoDefault(role == "primary")
    if clicked:
        button.clicked.connect(lambda _checked: clicked())
    if menu:
        button.setMenu(menu)
    return button
