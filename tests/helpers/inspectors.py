"""What a user sees and does in the inspector."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.articles import Article
from newsclip.domain.highlights import Highlight
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.inspector.card import HighlightCard
from newsclip.ui.inspector.form import CardForm
from newsclip.ui.inspector.inspector import Inspector

PARAGRAPHS = (
    "The maker's chief said it would sell cars abroad in 2027, once the plant keeps up.",
    "The sedan has drawn more than 100,000 orders. The maker quotes a range of 700 km for it.",
    "Analysts warn that tariffs could push that date back. " + "And so on, at some length. " * 20,
)


@dataclass
class Page:
    """What a user sees and does in the inspector."""

    qtbot: QtBot
    desk: Desk
    context: Context
    inspector: Inspector
    article: Article
    claim: Highlight
    figure: Highlight
    risk: Highlight

    def card(self, highlight: Highlight) -> HighlightCard:
        found = self.inspector.highlights.column.card(highlight.id)
        assert found is not None
        return found

    def form(self, highlight: Highlight) -> CardForm:
        found = self.card(highlight).form
        assert found is not None
        return found

    def field(self, highlight: Highlight, name: str) -> QLineEdit:
        found = self.form(highlight).fields[name]
        assert isinstance(found, QLineEdit)
        return found

    def stored(self, highlight: Highlight) -> Highlight:
        return self.desk.highlights.get(highlight.id)

    def click_part(self, highlight: Highlight, key: str) -> None:
        view = self.card(highlight).facts
        place = view.rect_of(key).center()
        assert view.rect_of(key).isValid()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)

    def click_card(self, highlight: Highlight) -> None:
        QTest.mouseClick(self.card(highlight), Qt.MouseButton.LeftButton, pos=QPoint(40, 14))

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        target = widget or self.focused()
        QTest.keyClick(target, key)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        found = self.inspector.window().focusWidget()
        assert found is not None
        return found

    def choose(self, menu: QMenu, words: str) -> None:
        action = next(action for action in menu.actions() if action.text() == words)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def open_menu(self) -> QMenu:
        menus = [menu for menu in self.inspector.findChildren(QMenu) if menu.isVisible()]
        assert menus
        return menus[-1]
