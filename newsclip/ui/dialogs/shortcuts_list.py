"""The list of all actions by menu, with their keys; a row takes a new key in its place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from newsclip.language import tr
from newsclip.ui.action_table import ACTIONS, MENUS, ActionContext
from newsclip.ui.dialogs.shortcuts_keys import SPECS, Keys, native, title, usual
from newsclip.ui.mirroring import OwnOrder
from newsclip.ui.mnemonics import without_letter
from newsclip.ui.theme import current, interface_font, text_scale

_ID = Qt.ItemDataRole.UserRole
ACTION, MEANING, WHERE, KEYS = range(4)
_WIDTHS = {ACTION: 190, WHERE: 108, KEYS: 190}
_LEAST_MEANING = 140
_PLAIN = "QTreeView::item { padding: 0 8px; } QHeaderView::section { background: palette(base); }"
_WHERE = {
    ActionContext.WINDOW: tr("Everywhere"),
    ActionContext.READER: tr("Reader"),
    ActionContext.TEXT: tr("Article text"),
    ActionContext.LIST: tr("Article list"),
    ActionContext.EVIDENCE: tr("Evidence"),
    ActionContext.COMPARE: tr("Compare"),
}


class KeyCatcher(QKeySequenceEdit):
    """Takes the next key that is pressed; Escape or leaving it takes none."""

    caught = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaximumSequenceLength(1)
        self.setFinishingKeyCombinations([])
        field = self.findChild(QLineEdit)
        if field is not None:
            field.setPlaceholderText(tr("Press the new keys"))
            field.setProperty("dense", "true")
            field.setAccessibleName(name)
        self.keySequenceChanged.connect(self._catch)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Escape alone gives up."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 (Qt's name)
        """Leaving gives up."""
        super().focusOutEvent(event)
        self.left.emit()

    def _catch(self, keys: QKeySequence) -> None:
        if not keys.isEmpty():
            self.caught.emit(keys.toString())


class ShortcutsList(QTreeWidget):
    """All actions under the titles of their menus. Enter or a double click changes the keys."""

    change_requested = Signal()
    remove_requested = Signal()
    caught = Signal(str, str)
    """The action and the key that was pressed for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Actions and their keys"))
        self.setItemDelegate(OwnOrder(self))
        self.setHeaderLabels([tr("Action"), tr("What it does"), tr("Where"), tr("Keys")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setStyleSheet(_PLAIN)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._menus: dict[str, QTreeWidgetItem] = {}
        self._editor: KeyCatcher | None = None
        self._catching = ""
        self._size_columns()
        self._fill()
        self.itemDoubleClicked.connect(lambda _item, _column: self.change_requested.emit())

    @property
    def action_id(self) -> str:
        """The current action, empty when there is none."""
        item = self.currentItem()
        return item.data(0, _ID) or "" if item is not None else ""

    def show_keys(self, keys: Keys) -> None:
        """Show these keys; those that differ from the usual ones stand out."""
        for action_id, item in self._rows.items():
            changed = keys.changed(action_id)
            item.setText(KEYS, native(keys.of(action_id)))
            weight = QFont.Weight.DemiBold if changed else QFont.Weight.Normal
            item.setFont(KEYS, interface_font(weight=weight))
            told = native(usual(action_id)) or "none"
            item.setToolTip(KEYS, tr("Changed. Usually: {told}", told=told) if changed else "")

    def show_matching(self, words: str) -> int:
        """Show only actions with all these words; how many there are."""
        wanted = words.casefold().split()
        count = 0
        for item in self._rows.values():
            said = " ".join(item.text(column) for column in range(4)).casefold()
            menu = self._menus[item.data(0, _ID)].text(0).casefold()
            found = all(word in f"{menu} {said}" for word in wanted)
            item.setHidden(not found)
            count += found
        self._hide_empty_menus()
        return count

    def first(self) -> None:
        """Make the first action that is shown the current one."""
        shown = next((item for item in self._rows.values() if not item.isHidden()), None)
        chosen = self.currentItem()
        if shown is not None and (chosen is None or chosen.isHidden()):
            self.setCurrentItem(shown)

    def catch_key(self) -> None:
        """Wait in the current row for the new key."""
        action_id, item = self.action_id, self.currentItem()
        if not action_id or item is None:
            return
        self._end_catching()
        self.scrollToItem(item)
        editor = KeyCatcher(tr("New keys for {action_id}", action_id=title(action_id)))
        editor.caught.connect(lambda key: self._caught(action_id, key))
        editor.left.connect(self._end_catching)
        self._editor, self._catching = editor, action_id
        self.setItemWidget(item, KEYS, editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter and F2 change the keys, Delete takes them away."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2} and self.action_id:
            self.change_requested.emit()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.action_id:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 (Qt's name)
        """Leave out what an action does where there is no room to say it."""
        super().resizeEvent(event)
        needed = round((sum(_WIDTHS.values()) + _LEAST_MEANING) * text_scale())
        self.setColumnHidden(MEANING, self.viewport().width() < needed)
        # The last one takes what is left when it is not the meaning that does.
        self.header().setStretchLastSection(self.isColumnHidden(MEANING))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _caught(self, action_id: str, key: str) -> None:
        self._end_catching()
        self.caught.emit(action_id, key)

    def _end_catching(self) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        focused: QWidget | None = self.window().focusWidget()
        had_focus = focused is not None and (focused is editor or editor.isAncestorOf(focused))
        self.removeItemWidget(self._rows[self._catching], KEYS)
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _size_columns(self) -> None:
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(MEANING, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, round(width * text_scale()))

    def _fill(self) -> None:
        for name in MENUS:
            menu = QTreeWidgetItem([without_letter(tr(name))])
            menu.setFlags(Qt.ItemFlag.ItemIsEnabled)
            menu.setFont(0, interface_font(11, QFont.Weight.DemiBold))
            self.addTopLevelItem(menu)
            menu.setFirstColumnSpanned(True)
            for spec in ACTIONS:
                if spec.menu.partition("/")[0] == name.replace("&", ""):
                    menu.addChild(self._row(spec.id))
                    self._menus[spec.id] = menu
            menu.setExpanded(True)
        self._colour()

    def _row(self, action_id: str) -> QTreeWidgetItem:
        spec = SPECS[action_id]
        item = QTreeWidgetItem([title(action_id), spec.tooltip, _WHERE[spec.context], ""])
        item.setToolTip(MEANING, spec.tooltip)
        item.setData(0, _ID, action_id)
        self._rows[action_id] = item
        return item

    def _colour(self) -> None:
        quiet = current().color("ink-secondary")
        for menu in self._menus.values():
            menu.setForeground(0, quiet)
        for row in self._rows.values():
            row.setForeground(MEANING, quiet)
            row.setForeground(WHERE, quiet)

    def _hide_empty_menus(self) -> None:
        shown = {
            self._menus[name].text(0) for name, row in self._rows.items() if not row.isHidden()
        }
        for menu in self._menus.values():
            menu.setHidden(menu.text(0) not in shown)
