"""What is kept between two sessions: window, panes, screen, scope, article."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from newsclip.domain.errors import NewsClipError
from newsclip.domain.scope import Scope
from newsclip.ui.shell.layout import (
    bytes_to_text,
    plain_to_scope,
    plain_to_sort,
    scope_to_plain,
    text_to_bytes,
)

if TYPE_CHECKING:
    from newsclip.ui.workplace import Workplace

EVERY_MS = 15_000


class Keeping(QObject):
    """Keeps the state of the window with the library; now and then, so that a crash loses little."""

    def __init__(self, workplace: "Workplace") -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._memory = workplace.desk.memory
        self._kept: dict[str, object] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.keep)
        self._timer.start()

    def keep(self) -> None:
        """Remember how everything is now, if it changed."""
        state = self._state()
        if state == self._kept:
            return
        try:
            self._memory.remember(window=state)
            self._kept = state
        except NewsClipError as error:
            self._workplace.window.show_error(error)

    def _state(self) -> dict[str, object]:
        place = self._workplace
        shown = place.read.reader.article
        return {
            "geometry": bytes_to_text(place.window.saveGeometry()),
            "body": bytes_to_text(place.window.body.saveState()),
            "read": bytes_to_text(place.read.splitter.saveState()),
            "screen": place.navigation.screen,
            "scope": scope_to_plain(place.navigation.scope),
            "sort": place.navigation.sort.value,
            "article": shown.id if shown else 0,
            "pages": {"shown": place.read.following.wanted, "share": place.read.pages_share},
            "hidden": [name for name, pane in place.viewing.panes.items() if pane.isHidden()],
        }

    def restore(self) -> None:
        """Put everything where it was; the inbox on a first start."""
        kept = self._memory.recall("window", {})
        state = kept if isinstance(kept, dict) else {}
        place = self._workplace
        if state.get("geometry"):
            place.window.restoreGeometry(text_to_bytes(state["geometry"]))
            place.window.body.restoreState(text_to_bytes(state.get("body")))
            if "pages" in state:  # before there were pages, there was a pane less
                place.read.splitter.restoreState(text_to_bytes(state.get("read")))
        self._restore_pages(state.get("pages"))
        for name in state.get("hidden") or ():
            if name in place.viewing.panes:
                place.viewing.panes[name].hide()
                place.context.actions.set_checked(f"view.{name}", False)
        scope = self._living(plain_to_scope(state.get("scope")))
        place.navigation.sort = plain_to_sort(state.get("sort"))
        place.navigation.show_scope(scope)
        article = state.get("article")
        if isinstance(article, int) and article and self._is_there(article):
            self._reopen(article)
        screen = state.get("screen")
        place.navigation.show_screen(screen if isinstance(screen, int) and 0 <= screen < 3 else 0)
        self._kept = state

    def _restore_pages(self, kept: object) -> None:
        pages = kept if isinstance(kept, dict) else {}
        place = self._workplace
        share = pages.get("share")
        if isinstance(share, int | float):
            place.read.pages_share = share
        if pages.get("shown") is True:
            place.read.following.set_wanted(True)
            place.context.actions.set_checked("view.pages", True)

    def _reopen(self, article_id: int) -> None:
        """Open the article once the list is shown, which selects it if it is there."""
        read = self._workplace.read

        def reopen() -> None:
            if read.reader.article is None:
                read.show_article(article_id)

        read.list.select(article_id)
        read.list.shown.connect(reopen, Qt.ConnectionType.SingleShotConnection)

    def _living(self, scope: Scope) -> Scope:
        try:
            self._workplace.desk.exports.scope_name(scope)
        except NewsClipError:
            return plain_to_scope(None)
        return scope

    def _is_there(self, article_id: int) -> bool:
        found = self._workplace.desk.articles.get_many([article_id])
        return bool(found) and found[0].deleted is None
