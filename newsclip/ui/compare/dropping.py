"""Articles of the library that are dropped on a widget, and the ring round it while they are held."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from newsclip.ui.compare.drop_ring import DropRing
from newsclip.ui.library.mime import ARTICLES, articles_of_mime


class Dropping(QObject):
    """Answers drags over the widget; what else is dragged is left to others."""

    dropped = Signal(list)
    """The ids of the articles."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._ring = DropRing(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Take articles, and show that they are taken."""
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._ring.hide()
            event.acceptProposedAction()
            self.dropped.emit(articles_of_mime(event.mimeData()))
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._ring.hide()
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        if not event.mimeData().hasFormat(ARTICLES):
            return False
        event.acceptProposedAction()
        self._ring.show_round(self._widget)
        return True
