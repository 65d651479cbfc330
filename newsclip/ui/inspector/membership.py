"""The stories of an article as pills, with a field to put it into another one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.widgets.entrance import Entrance
from newsclip.ui.widgets.tag_editor import TagEditor


class StoriesEditor(QWidget):
    """Puts the article into stories and takes it out; an unknown name begins a story."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = context.desk
        self._article = 0
        self.pills = TagEditor(tr("Stories of the article"), coloured=False)
        self.pills.field.setPlaceholderText(tr("+ story"))
        self.pills.field.setAccessibleName(tr("Put into a story"))
        self.pills.tags_changed.connect(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pills)
        Entrance(self, lambda: self.pills.field)

    def show_article(self, article_id: int) -> None:
        """Show the stories that hold the article. Raises LibraryError."""
        self._article = article_id
        names = {story.id: story.name for story in self._desk.stories.all()}
        self.pills.set_known(names.values())
        mine = self._desk.stories.of_article(article_id)
        self.pills.set_tags(names[story_id] for story_id in mine if story_id in names)

    def _save(self, names: tuple[str, ...]) -> None:
        try:
            self._put_into(names)
        except NewsClipError as error:
            self.failed.emit(error)
        self.show_article(self._article)

    def _put_into(self, names: tuple[str, ...]) -> None:
        stories = self._desk.stories
        wanted = {name.casefold() for name in names}
        mine = set(stories.of_article(self._article))
        for story in stories.all():
            if story.id in mine and story.name.casefold() not in wanted:
                stories.exclude(story.id, [self._article])
        for name in names:
            known = stories.named(name)
            if known is None:
                stories.add(name, [self._article])
            elif known.id not in mine:
                stories.include(known.id, [self._article])
