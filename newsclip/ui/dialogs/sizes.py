"""Sizes of dialogs that hold much: as large as they like, as small as the screen needs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from newsclip.ui.theme import text_scale

EDGES = 48
"""Pixels kept free round a dialog for the frame of its window and the desktop's panels."""


def fit(dialog: QDialog, width: int, height: int) -> None:
    """Give the dialog a size of the design, grown with the text, that its screen can hold."""
    room, scale = dialog.screen().availableSize(), text_scale()
    dialog.resize(
        min(round(width * scale), room.width() - EDGES),
        min(round(height * scale), room.height() - EDGES),
    )


def scrolling(body: QWidget, name: str) -> QScrollArea:
    """The body in an area that scrolls up and down when there is too little room for it."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(body)
    return area
