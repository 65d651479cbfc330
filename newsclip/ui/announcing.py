"""What screen readers are told although the keyboard is elsewhere. Nothing is done while none listens."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Let a screen reader say the words: when it has come to rest, or at once."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    hand_over(event)


def announce_choice(field: QWidget, choices: QListWidget) -> None:
    """Say what the arrows come to in a list while the keyboard stays in the field beside it."""

    def tell(item: QListWidgetItem | None) -> None:
        announce(field, item.text() if item is not None else "")

    choices.currentItemChanged.connect(tell)


def hand_over(event: QAccessibleAnnouncementEvent) -> None:
    """Give it to the system."""
    QAccessible.updateAccessibility(event)
