"""What the context menu of the reading column offers for a link."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from newsclip.language import tr

if TYPE_CHECKING:
    from newsclip.ui.reader.view import ArticleView


def menu_of(view: "ArticleView", address: str) -> QMenu:
    """A menu with what can be done with the link; empty where there is none."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if address:
        menu.addAction(tr("Open in browser")).triggered.connect(
            lambda: view.link_activated.emit(address)
        )
        menu.addAction(tr("Copy link")).triggered.connect(
            lambda: QGuiApplication.clipboard().setText(address)
        )
        menu.addSeparator()
    return menu
