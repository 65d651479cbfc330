"""What a user sees and does on the Evidence screen."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.articles import Article
from newsclip.domain.highlights import Highlight
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.evidence.cells import NUMBER
from newsclip.ui.evidence.screen import EvidenceScreen

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Page:
    """The screen with its four highlights, by name."""

    qtbot: QtBot
    desk: Desk
    context: Context
    screen: EvidenceScreen
    ledger: Article
    weekly: Article
    marks: dict[str, Highlight]

    def shown(self) -> list[str]:
        """The lines from top to bottom: names of highlights, or headings."""
        names = {one.id: name for name, one in self.marks.items()}
        lines = self.screen.table.lines
        return [
            names.get(lines.highlight_id(line), "") or str(lines.index(line, 0).data())
            for line in range(lines.rowCount())
        ]

    def wait_for(self, lines: Sequence[str]) -> None:
        try:
            self.qtbot.waitUntil(lambda: self.shown() == list(lines), timeout=4000)
        except TimeoutError:  # say what was there instead
            assert self.shown() == list(lines)

    def cell(self, name: str, column: str) -> QModelIndex:
        lines = self.screen.table.lines
        return lines.index(lines.line_of(self.marks[name].id), NUMBER[column])

    def words(self, name: str, column: str) -> str:
        return str(self.cell(name, column).data())

    def click(
        self,
        name: str,
        column: str = "quote",
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        table = self.screen.table
        place = table.visualRect(self.cell(name, column)).center()
        QTest.mouseClick(table.viewport(), LEFT, keys, place)

    def double_click(self, name: str, column: str) -> None:
        self.click(name, column)
        table = self.screen.table
        place = table.visualRect(self.cell(name, column)).center()
        QTest.mouseDClick(table.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)

    def press(
        self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.focused(), key, keys)

    def finish(self) -> None:
        """Enter in a cell's editor; Qt commits it in its next round."""
        QTest.keyClick(self.focused(), Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not self.screen.table.editing)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        found = self.screen.window().focusWidget()
        assert found is not None
        return found

    def editor(self) -> QLineEdit:
        found = self.focused()
        assert isinstance(found, QLineEdit)
        return found

    def stored(self, name: str) -> Highlight:
        return self.desk.highlights.get(self.marks[name].id)

    def open_menu(self) -> QMenu:
        menus = [menu for menu in self.screen.findChildren(QMenu) if menu.isVisible()]
        assert menus
        return menus[-1]

    def choose(self, words: str, menu: QMenu | None = None) -> None:
        menu = menu or self.open_menu()
        action = next(one for one in menu.actions() if one.text() == words)
        place: QPoint = menu.actionGeometry(action).center()
        QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, place)
