"""The actions of the window, made from their one table.

Menus, tool bars, the shortcut editor and the help page all come from ``action_table.ACTIONS``.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from newsclip.domain.kinds import Kind
from newsclip.language import tr
from newsclip.ui.action_table import ACTIONS, MENUS, ActionContext, ActionSpec
from newsclip.ui.icons import icon

__all__ = ["ACTIONS", "MENUS", "ActionContext", "ActionSpec", "Actions"]

OWN_KIND = "mark.own_"
"""How the actions begin that stand for kinds of the user's own."""

Shortcuts = Iterable[tuple[str, str]]
"""Changed keys by action, as settings keep them: several keys are joined by "; "."""


class Actions:
    """A QAction for each entry of the table, owned by the window.

    Each QAction tells its own changes; the keys of a context work in the widgets they are
    installed in.
    """

    def __init__(self, parent: QObject | None = None, shortcuts: Shortcuts = ()) -> None:
        self._owner = parent or QObject()
        self._specs = {spec.id: spec for spec in ACTIONS}
        self._groups: dict[str, QActionGroup] = {}
        self._refused: set[str] = set()
        self._kind_keys: dict[str, str] = {}
        self._shortcuts: tuple[tuple[str, str], ...] = ()
        self._not_offered: set[str] = set()
        self._actions = {spec.id: self._make(spec) for spec in ACTIONS}
        self.set_shortcuts(shortcuts)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def spec(self, action_id: str) -> ActionSpec:
        """The entry of the table. Raises KeyError for an unknown action."""
        return self._specs[action_id]

    def connect(self, action_id: str, slot: Callable[..., Any]) -> None:
        """Call the slot when the action is triggered; checkable ones hand over their state."""
        checkable = self._specs[action_id].checkable

        def answer(checked: bool) -> None:
            if checkable:
                slot(checked)
            else:
                slot()

        self._actions[action_id].triggered.connect(answer)

    def set_enabled(self, action_id: str, enabled: bool) -> None:
        """Allow or forbid the action: what its own screen knows."""
        _keep(self._refused, action_id, member=not enabled)
        self._apply(action_id)

    def set_offered(self, action_id: str, offered: bool) -> None:
        """Offer the action or not: what the window knows. Enabled is what is offered and allowed."""
        _keep(self._not_offered, action_id, member=not offered)
        self._apply(action_id)

    def set_checked(self, action_id: str, checked: bool) -> None:
        """Show the state of a checkable action without triggering it."""
        self._actions[action_id].setChecked(checked)

    def install(self, widget: QWidget, *contexts: ActionContext) -> None:
        """Let the keys of the contexts work in the widget and its children."""
        for spec in ACTIONS:
            if spec.context in contexts:
                widget.addAction(self._actions[spec.id])

    def fill_menu_bar(self, bar: QMenuBar | QMenu) -> None:
        """Add every menu with its actions, submenus included, to a bar or to a menu of menus."""
        menus: dict[str, QMenu] = {}
        for title in MENUS:
            menus[title.replace("&", "")] = bar.addMenu(tr(title))
        for spec in ACTIONS:
            menu = _submenu(menus, spec.menu)
            if spec.starts_section and menu.actions():
                menu.addSeparator()
            menu.addAction(self._actions[spec.id])

    def fill_menu(self, menu: QMenu, *action_ids: str) -> None:
        """Add these actions; an empty string is a separator."""
        for action_id in action_ids:
            if action_id:
                menu.addAction(self._actions[action_id])
            else:
                menu.addSeparator()

    def shortcuts(self, action_id: str) -> tuple[str, ...]:
        """The keys of the action now, in portable form."""
        return tuple(key.toString() for key in self._actions[action_id].shortcuts())

    def set_shortcuts(self, shortcuts: Shortcuts) -> None:
        """Give every action its key of the table, or the one the user put in its place."""
        self._shortcuts = tuple(shortcuts)
        own = dict(self._shortcuts)
        for spec in ACTIONS:
            keys = own.get(spec.id, self._kind_keys.get(spec.id, "; ".join(spec.keys)))
            self._actions[spec.id].setShortcuts(QKeySequence.listFromString(keys) if keys else [])
            self._describe(spec)

    def set_own_kinds(self, kinds: Sequence[Kind]) -> None:
        """Let the slots for the user's own kinds stand for these; the others are out of sight."""
        slots = [action_id for action_id in self._specs if action_id.startswith(OWN_KIND)]
        self._kind_keys = dict.fromkeys(slots, "")
        for action_id in slots:
            self._actions[action_id].setVisible(False)
        for action_id, kind in zip(slots, kinds, strict=False):
            self._kind_keys[action_id] = kind.key
            action = self._actions[action_id]
            action.setText(kind.label.replace("&", "&&"))
            action.setVisible(True)
        self.set_shortcuts(self._shortcuts)

    def conflicts(self) -> tuple[tuple[str, str, str], ...]:
        """Pairs of actions that share a key where both would answer, with that key."""
        return tuple(
            (one.id, other.id, key)
            for one, other in combinations(ACTIONS, 2)
            if one.context.meets(other.context)
            for key in self.shortcuts(one.id)
            if key in self.shortcuts(other.id)
        )

    def _apply(self, action_id: str) -> None:
        refused = action_id in self._refused or action_id in self._not_offered
        self._actions[action_id].setEnabled(not refused)

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(spec.text, self._owner)
        action.setObjectName(spec.id)
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(spec.repeats)
        action.setShortcutContext(_reach(spec.context))
        action.setMenuRole(spec.role)
        if spec.icon:
            action.setIcon(icon(spec.icon))
            action.setIconVisibleInMenu(False)
        if spec.group:
            self._group(spec.group).addAction(action)
        return action

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self._owner)
        return self._groups[name]

    def _describe(self, spec: ActionSpec) -> None:
        action = self._actions[spec.id]
        keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()]
        action.setToolTip(f"{spec.tooltip} ({keys[0]})" if keys else spec.tooltip)
        action.setStatusTip(spec.tooltip)


def _reach(context: ActionContext) -> Qt.ShortcutContext:
    if context is ActionContext.WINDOW:
        return Qt.ShortcutContext.WindowShortcut
    if context is ActionContext.TEXT:
        return Qt.ShortcutContext.WidgetShortcut
    return Qt.ShortcutContext.WidgetWithChildrenShortcut


def _keep(names: set[str], name: str, *, member: bool) -> None:
    (names.add if member else names.discard)(name)


def _submenu(menus: dict[str, QMenu], path: str) -> QMenu:
    """The menu at a path like "View/Theme", made when it is not there yet."""
    if path not in menus:
        above, _, title = path.rpartition("/")
        menus[path] = _submenu(menus, above).addMenu(tr(title))
    return menus[path]
