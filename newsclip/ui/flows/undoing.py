"""Undo and redo: the menu's words, what was undone, the offer after a deletion."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import HistoryChanged
from newsclip.language import tr, within
from newsclip.ui.context import Context
from newsclip.ui.window import MainWindow


class UndoingFlow(QObject):
    """Undoes and redoes what was done through the desk."""

    def __init__(self, window: MainWindow, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._actions = context.actions
        history = context.desk.history
        context.actions.connect("edit.undo", lambda: self._move(history.undo, tr("Undone")))
        context.actions.connect("edit.redo", lambda: self._move(history.redo, tr("Redone")))
        context.bridge.history_changed.connect(self._show)
        self._show(HistoryChanged(history.undo_label, history.redo_label))

    def _move(self, act: Callable[[], str], said: str) -> None:
        try:
            label = act()
        except NewsClipError as error:
            self._window.show_error(error)
            return
        if label:
            self._window.status.say(f"{said}: {within(label)}.")

    @Slot(object)
    def _show(self, history: HistoryChanged) -> None:
        for action_id, verb, label in (
            ("edit.undo", tr("&Undo"), history.undo),
            ("edit.redo", tr("&Redo"), history.redo),
        ):
            self._actions[action_id].setText(f"{verb} {within(label)}".strip())
            self._actions.set_enabled(action_id, bool(label))

    @Slot(str)
    def offer(self, sentence: str) -> None:
        """Say what was done, with a button that takes it back."""
        self._window.toast.show_text(sentence, tr("Undo"), self._actions["edit.undo"].trigger)
