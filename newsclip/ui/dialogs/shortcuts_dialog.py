"""Every action and its keys: the help page, and the place to change them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import SettingsChanged
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.shortcuts_keys import SPECS, Clash, Keys, native, title, usual
from newsclip.ui.dialogs.shortcuts_list import ShortcutsList
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.mnemonics import without_letter
from newsclip.ui.widgets.buttons import primary_button, secondary_button
from newsclip.ui.widgets.empty_state import EmptyState
from newsclip.ui.widgets.search_field import SearchField

_LEAD = tr("Enter or a double click on an action waits for its new keys.")


class ShortcutsDialog(DialogFrame):
    """Shows the actions by menu, finds them, and gives them other keys."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(tr("Keyboard shortcuts"), _LEAD, parent)
        self._preferences = context.desk.preferences
        self._keys = Keys(self._preferences.current.shortcuts)
        self._adding = False
        self.search = SearchField(tr("Find an action or a key"))
        self.list = ShortcutsList()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            EmptyState(tr("No action"), tr("No action, menu or key has these words."), "search")
        )
        self.change = secondary_button(tr("Change…"), lambda: self._begin(adding=False))
        self.add = secondary_button(tr("Add another…"), lambda: self._begin(adding=True))
        self.remove = secondary_button(tr("Remove"), self._remove)
        self.reset = secondary_button(tr("Reset"), self._reset)
        self._lay_out()
        self.reset_all = self.add_button(
            secondary_button(tr("Reset all"), lambda: self._save(Keys())), left=True
        )
        self.close_button = self.add_button(primary_button(tr("Close"), self.accept))
        self.close_button.setDefault(True)
        self._connect(context)
        self._show()
        self.list.first()
        self.search.setFocus()
        fit(self, 900, 660)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Escape in the empty search field closes the dialog."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
            and not self.search.text()
        ):
            self.reject()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self.body.addWidget(self.search)
        self.body.addWidget(_card(self._stack), 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.change, self.add, self.remove, self.reset):
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _connect(self, context: Context) -> None:
        context.bridge.settings_changed.connect(self._on_settings)
        self.search.searched.connect(self._find)
        self.search.left.connect(self._to_list)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_buttons())
        self.list.change_requested.connect(lambda: self._begin(adding=False))
        self.list.remove_requested.connect(self._remove)
        self.list.caught.connect(self._caught)

    @Slot(object)
    def _on_settings(self, changed: SettingsChanged) -> None:
        self._keys = Keys(changed.after.shortcuts)
        self._show()

    def _show(self) -> None:
        self.list.show_keys(self._keys)
        self._show_buttons()

    def _show_buttons(self) -> None:
        action_id = self.list.action_id
        keys = self._keys.of(action_id) if action_id else ()
        self.change.setEnabled(bool(action_id))
        self.add.setEnabled(bool(keys))
        self._enable(self.remove, bool(keys))
        self._enable(self.reset, bool(action_id) and self._keys.changed(action_id))
        self._enable(self.reset_all, bool(self._keys.shortcuts))

    def _enable(self, button: QWidget, enabled: bool) -> None:
        """Enable or disable; the keyboard goes to the list from a button that is disabled."""
        if not enabled and button.hasFocus():
            self.list.setFocus()
        button.setEnabled(enabled)

    @Slot(str)
    def _find(self, words: str) -> None:
        self._stack.setCurrentIndex(0 if self.list.show_matching(words) else 1)
        self.list.first()

    @Slot()
    def _to_list(self) -> None:
        self.list.first()
        self.list.setFocus()

    # Changing keys

    def _begin(self, *, adding: bool) -> None:
        self.message.hide()
        self._adding = adding
        self.list.catch_key()

    @Slot(str, str)
    def _caught(self, action_id: str, key: str) -> None:
        keys = (*self._keys.of(action_id), key) if self._adding else (key,)
        self._give(self._keys, action_id, keys, (key,))

    def _reset(self) -> None:
        action_id = self.list.action_id
        self._give(self._keys, action_id, usual(action_id), usual(action_id))

    def _remove(self) -> None:
        self.message.hide()
        self._save(self._keys.with_keys(self.list.action_id, ()))

    def _give(
        self, before: Keys, action_id: str, keys: tuple[str, ...], new: tuple[str, ...]
    ) -> None:
        """Give the action the keys, or say what stands against one of the new ones."""
        self.message.hide()
        clash = before.clash(action_id, new)
        if clash is None:
            self._save(before.with_keys(action_id, keys))
        elif clash.menu:
            what = tr(
                "{native} opens the {menu} menu.", native=native([clash.key]), menu=clash.menu
            )
            self.message.show_message("warning", what, tr("Choose other keys."))
        else:
            without = before.without(clash.action_id, clash.key)
            self._refuse(action_id, clash, lambda: self._give(without, action_id, keys, new))

    def _refuse(self, action_id: str, clash: Clash, take: Callable[[], None]) -> None:
        other, menu = (
            title(clash.action_id),
            " › ".join(without_letter(tr(part)) for part in SPECS[clash.action_id].menu.split("/")),
        )
        self.message.show_message(
            "warning",
            tr(
                "{native} belongs to “{other}” in the {replace} menu.",
                native=native([clash.key]),
                other=other,
                replace=menu.replace("/", " › "),
            ),
            tr(
                "Choose other keys for “{action_id}”, or take these from “{other}”.",
                action_id=title(action_id),
                other=other,
            ),
            action=tr("Take them"),
            act=take,
        )

    def _save(self, keys: Keys) -> None:
        self.message.hide()
        try:
            self._preferences.change(shortcuts=keys.shortcuts)
        except NewsClipError as error:
            self.message.show_error(error)
        self._keys = Keys(self._preferences.current.shortcuts)
        self._show()


def _card(widget: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("card", "true")
    inside = QVBoxLayout(card)
    inside.setContentsMargins(6, 4, 4, 6)
    inside.addWidget(widget)
    return card
