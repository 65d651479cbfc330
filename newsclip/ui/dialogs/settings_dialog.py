"""The settings, each applied and saved as it is changed."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import SettingsChanged
from newsclip.domain.settings import NOT_IN_THE_FORM, Settings
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.library_card import LibraryCard
from newsclip.ui.dialogs.settings_form import SettingsForm
from newsclip.ui.dialogs.sizes import fit, scrolling
from newsclip.ui.starting import start_again
from newsclip.ui.widgets.buttons import primary_button, secondary_button

AT_THE_START = frozenset({"language", "interface_text"})
"""Settings that hold from the next start on."""


class SettingsDialog(DialogFrame):
    """Shows every setting but the keys, which have a dialog of their own."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(tr("Settings"), tr("Every change holds at once and is kept."), parent)
        self._context = context
        self._first = ""
        self.form = SettingsForm(self._change)
        self.library = LibraryCard(context)
        self.library.failed.connect(self.message.show_error)
        self.library.moved.connect(self._go_by)
        self.finished.connect(self.library.stop)
        self.form.add_card(tr("Library"), self.library)
        self._area = scrolling(self.form, tr("Settings"))
        self.body.addWidget(self._area, 1)
        self.keys = self.add_button(
            secondary_button(tr("Keyboard shortcuts…"), self._show_shortcuts), left=True
        )
        self.reset = self.add_button(
            secondary_button(tr("Reset to defaults"), self._reset), left=True
        )
        self.close_button = self.add_button(primary_button(tr("Close"), self.accept))
        self.close_button.setDefault(True)
        self.form.show_settings(context.desk.preferences.current)
        context.bridge.settings_changed.connect(self._show)
        fit(self, 640, 690)

    def show_setting(self, name: str) -> None:
        """Bring a setting into sight and the keyboard to it; also before the dialog is open."""
        self._first = name
        if self.isVisible():
            self._find()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Begin at the setting that was asked for, once everything has its place."""
        super().showEvent(event)
        if self._first:
            QTimer.singleShot(0, self, self._find)

    def _find(self) -> None:
        field = self.form.fields.get(self._first)
        if field is not None:
            field.focus()
            self._area.ensureWidgetVisible(field.widget, 0, 60)

    @Slot(object)
    def _show(self, changed: SettingsChanged) -> None:
        self.form.show_settings(changed.after)

    def _change(self, name: str, value: Any) -> None:
        self._apply({name: value})

    def _apply(self, values: dict[str, Any]) -> None:
        """Change settings; what is wrong with that is said, and what holds is shown."""
        self.message.hide()
        preferences = self._context.desk.preferences
        before = preferences.current
        try:
            after = preferences.change(**values)
        except NewsClipError as error:
            self.message.show_error(error)
            self.form.show_settings(preferences.current)
            return
        if any(getattr(before, name) != getattr(after, name) for name in AT_THE_START):
            self.message.show_message(
                "info",
                tr("That holds from the next start on."),
                action=tr("Start again now"),
                act=self._start_again,
            )

    def _start_again(self) -> None:
        self.accept()
        if (parent := self.parentWidget()) is not None:
            start_again(parent.window(), str(self._context.desk.folder))

    def _go_by(self, folder: str) -> None:
        """Go on with the library in its new place; the window that is open knows the old one only."""
        desk, window = self._context.desk, self.parentWidget()
        before = desk.preferences.current.library
        desk.maintenance.go_by(Path(folder))
        self.accept()
        if window is None:
            return
        start_again(window.window(), folder)
        if window.window().isVisible():  # something in it is under way
            desk.preferences.change(library=before)

    def _reset(self) -> None:
        before = _shown(self._context.desk.preferences.current)
        self._apply(_shown(Settings()))
        if before != _shown(Settings()) and self.message.isHidden():
            self.message.show_message(
                "info",
                tr("Every setting has its default again."),
                action=tr("Undo"),
                act=lambda: self._apply(before),
            )

    def _show_shortcuts(self) -> None:
        from newsclip.ui.dialogs.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._context, self).open()


def _shown(settings: Settings) -> dict[str, Any]:
    """The values of the settings that this dialog shows."""
    return {name: value for name, value in asdict(settings).items() if name not in NOT_IN_THE_FORM}
