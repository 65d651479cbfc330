"""The menu key in lists: Qt asks for the menu of whatever stands in the middle, not of the current row."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView


def asks_by_key(view: QAbstractItemView, event: QEvent) -> bool:
    """For the menu key, ask for the menu of the current row; whether that was what the event is."""
    if not isinstance(event, QContextMenuEvent):
        return False
    if event.reason() is not QContextMenuEvent.Reason.Keyboard or not view.currentIndex().isValid():
        return False
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    event.accept()
    return True
