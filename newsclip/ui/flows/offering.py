"""Which actions are offered: only those that would do something where one is."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from newsclip.domain.scope import Place
from newsclip.ui.actions import ActionContext, Actions
from newsclip.ui.navigation import COMPARE, EVIDENCE, READ, Navigation
from newsclip.ui.screens.read import ReadScreen

_WALKING = ("article.next", "article.previous", "edit.find_next", "edit.find_prev")
_PANES = ("view.list", "view.inspector")
_OF_LIVING = (
    "article.to_inbox", "article.to_reading", "article.to_archive", "article.add_to_story",
    "article.tag", "article.trash",
)  # fmt: skip
_OF_ANY = ("article.edit_details", "article.open_in_browser", "article.copy_citation")
_OF_DEAD = ("article.restore", "article.delete_forever")


class Offering(QObject):
    """Keeps every action of the window in step with the screen, the scope and the selection."""

    def __init__(self, actions: Actions, navigation: Navigation, read: ReadScreen) -> None:
        super().__init__(navigation)
        self._actions = actions
        self._navigation = navigation
        self._read = read
        read.list.selection_changed.connect(self.refresh)
        read.list.shown.connect(self.refresh)
        read.reader.article_shown.connect(self.refresh)
        navigation.scope_changed.connect(self.refresh)
        navigation.screen_changed.connect(self.refresh)
        navigation.screen_built.connect(self._watch)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer what makes sense now."""
        for action_id, offered in self._now():
            self._actions.set_offered(action_id, offered)

    @Slot(object)
    def _watch(self, screen: QWidget) -> None:
        for signal in ("columns_changed", "selection_changed"):
            if hasattr(screen, signal):
                getattr(screen, signal).connect(self.refresh)
        self.refresh()

    def _now(self) -> Iterator[tuple[str, bool]]:
        screen = self._navigation.screen
        yield from self._of_screens(screen)
        some = self._navigation.has_selected()
        reading = screen == READ
        in_trash = reading and self._navigation.scope.place is Place.TRASH
        for names, offered in (
            (_WALKING, reading),
            (_PANES, reading),
            (_OF_ANY, some),
            (_OF_LIVING, some and not in_trash),
            (_OF_DEAD, some and in_trash),
            (("edit.delete",), some and reading),
            (("article.compare",), some and not in_trash and screen != COMPARE),
            (("edit.find_in_article",), self._read.reader.article is not None),
        ):
            for name in names:
                yield name, offered
        for name in ("story.rename", "story.delete"):
            yield name, self._navigation.scope.place is Place.STORY

    def _of_screens(self, screen: int) -> Iterator[tuple[str, bool]]:
        """The actions of the readers, of Compare and of Evidence, where these are shown."""
        shown = {
            ActionContext.COMPARE: screen == COMPARE,
            ActionContext.EVIDENCE: screen == EVIDENCE,
        }
        for action_id in self._actions:
            context = self._actions.spec(action_id).context
            if context is ActionContext.READER:
                yield action_id, self._can_mark(screen)
            elif context is ActionContext.TEXT:
                yield action_id, screen == READ and self._read.reader.article is not None
            elif context in shown:
                yield action_id, shown[context]

    def _can_mark(self, screen: int) -> bool:
        if screen == COMPARE:
            return self._navigation.has_selected()
        return screen == READ and self._read.reader.article is not None
