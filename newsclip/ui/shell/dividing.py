"""More or less room for the pane that the keyboard is in: what the mouse does by dragging its edge."""

from PySide6.QtWidgets import QApplication, QSplitter, QWidget

STEP = 32
"""How many pixels a pane gets or gives at once."""


def give_room(window: QWidget, by: int) -> bool:
    """Widen the pane of the keyboard, a negative number narrows it; whether there was one.

    Its neighbours give the room, or take it, as far as their least sizes allow.
    """
    focused = QApplication.focusWidget()
    found = _pane_of(focused) if focused is not None and window.isAncestorOf(focused) else None
    if found is None:
        return False
    splitter, index = found
    sizes = splitter.sizes()
    shown = [one for one, size in enumerate(sizes) if size and one != index]
    if not shown:
        return False
    neighbour = min(shown, key=lambda one: (abs(one - index), one < index))
    sizes[index] += by
    sizes[neighbour] -= by
    splitter.setSizes([max(0, size) for size in sizes])
    splitter.splitterMoved.emit(0, 0)  # whoever keeps sizes hears of it as of a drag
    return True


def _pane_of(widget: QWidget) -> tuple[QSplitter, int] | None:
    """The splitter next above the widget, and which of its panes the widget is in."""
    pane, above = widget, widget.parentWidget()
    while above is not None:
        if isinstance(above, QSplitter) and above.count() > 1:
            return above, above.indexOf(pane)
        pane, above = above, above.parentWidget()
    return None
