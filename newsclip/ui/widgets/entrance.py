"""The entrance of a pane: which of its controls has the keyboard when the pane is given it.

Qt's focus proxy would do that too, but then Tab never comes to what stands before the proxy.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class Entrance(QObject):
    """Hands the keyboard on to the control that ``inner`` names at that moment."""

    def __init__(self, pane: QWidget, inner: Callable[[], QWidget]) -> None:
        super().__init__(pane)
        self._inner = inner
        pane.installEventFilter(self)

    def eventFilter(self, _pane: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Let everything pass, and follow the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._inner().setFocus(event.reason())
        return False


def first_control(pane: QWidget) -> QWidget:
    """The first control in the pane that Tab comes to; the pane itself where there is none."""
    tabbed = (one for one in _controls(pane) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((one for one in tabbed if one.isVisible() and one.isEnabled()), pane)


def tab_through(*panes: QWidget) -> None:
    """Let Tab go through these parts of a window one after the other, each as it was made."""
    for one, other in pairwise(control for pane in panes for control in _controls(pane)):
        QWidget.setTabOrder(one, other)


def tab_before(control: QWidget, other: QWidget) -> None:
    """Let Tab come to a control just before it comes to another in the same window."""
    QWidget.setTabOrder(other, control)
    QWidget.setTabOrder(control, other)


def _controls(pane: QWidget) -> Iterator[QWidget]:
    """What in the pane can have the keyboard, now or when another of its group has had it.

    Asking Qt for the next in its chain would give Python a parent for each that it has not.
    """
    for one in (pane, *pane.findChildren(QWidget)):
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.window() is pane.window():
            yield one
