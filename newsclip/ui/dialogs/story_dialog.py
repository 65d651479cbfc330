"""Putting articles into a story: find one by typing, or begin a new one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.stories import Story
from newsclip.language import tr
from newsclip.ui.announcing import announce_choice
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.widgets.buttons import primary_button, secondary_button

_TO_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class StoryDialog(DialogFrame):
    """Chooses the story that takes the articles."""

    failed = Signal(object)
    added = Signal(object)
    """The Story that took them."""

    def __init__(
        self, context: Context, article_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        count = len(article_ids)
        lead = tr("Type to find a story, or to name a new one.")
        title = tr("Add article to a story", "Add {n} articles to a story", n=count)
        super().__init__(title, lead, parent)
        self._stories = context.desk.stories
        self._ids = list(article_ids)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Story"))
        self.field.setPlaceholderText(tr("Story"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Stories"))
        self.list.setMinimumSize(380, 200)
        self.list.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body.addWidget(self.field)
        self.body.addWidget(self.list, 1)
        self.add_button(secondary_button(tr("Cancel"), self.reject))
        self.go = self.add_button(primary_button(tr("Add"), self.accept))
        self.go.setDefault(True)
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.list.itemSelectionChanged.connect(self._name_button)
        announce_choice(self.field, self.list)
        self._all = context.desk.stories.all()
        self._filter("")
        self.field.setFocus()

    def accept(self) -> None:
        """Put the articles into the chosen story, made if need be."""
        chosen = self.list.selectedItems()
        if not chosen:
            return
        story = chosen[0].data(Qt.ItemDataRole.UserRole)
        try:
            if isinstance(story, Story):
                self._stories.include(story.id, self._ids)
            else:
                story = self._stories.add(self.field.text(), self._ids)
        except NewsClipError as error:
            self.message.show_error(error)
            return
        self.added.emit(story)
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Arrow keys in the field move in the list."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _TO_LIST:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        self.list.clear()
        for story in self._all:
            if wanted in story.name.casefold():
                self._offer(f"{story.name}  ({story.articles})", story)
        named = any(story.name.casefold() == wanted for story in self._all)
        if wanted and not named:
            self._offer(tr("New story “{text}”", text=text.strip()), None)
        self.list.setCurrentRow(0)
        self._name_button()

    def _offer(self, words: str, story: Story | None) -> None:
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, story)
        self.list.addItem(item)

    def _name_button(self) -> None:
        chosen = self.list.selectedItems()
        new = bool(chosen) and chosen[0].data(Qt.ItemDataRole.UserRole) is None
        self.go.setEnabled(bool(chosen))
        self.go.setText(tr("Begin story") if new else tr("Add"))
