"""What is done to the selected articles: states, stories, tags, Trash, citation."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from newsclip.domain.articles import State
from newsclip.domain.errors import NewsClipError
from newsclip.domain.values import value_words
from newsclip.language import tr
from newsclip.ui.context import Context

AT_ONCE = 300
"""Articles that are changed at once, without a job."""


class ActingFlow(QObject):
    """Carries out the actions of the Article menu on whatever is selected."""

    failed = Signal(object)
    said = Signal(str)
    undoable = Signal(str)
    """A sentence of what was done and can be undone at once."""

    def __init__(
        self, context: Context, selected: Callable[[], list[int]], window: QWidget
    ) -> None:
        super().__init__(window)
        self._context = context
        self._desk = context.desk
        self._selected = selected
        self._window = window
        for action_id, act in {
            "article.to_inbox": lambda: self._move(State.INBOX),
            "article.to_reading": lambda: self._move(State.READING),
            "article.to_archive": lambda: self._move(State.ARCHIVE),
            "article.trash": self._trash,
            "article.restore": self._restore,
            "article.open_in_browser": self._open_in_browser,
            "article.copy_citation": self._copy_citation,
            "article.add_to_story": self._add_to_story,
            "article.tag": self._tag,
        }.items():
            context.actions.connect(action_id, self._guarded(act))

    def _guarded(self, act: Callable[[], object]) -> Callable[[], None]:
        def guarded() -> None:
            try:
                act()
            except NewsClipError as error:
                self.failed.emit(error)

        return guarded

    def _ids(self) -> list[int]:
        ids = self._selected()
        if not ids:
            self.said.emit(tr("Select an article first."))
        return ids

    def _move(self, state: State) -> None:
        if ids := self._ids():
            said = tr(
                "Article moved to {place}.",
                "{n} articles moved to {place}.",
                n=len(ids),
                place=value_words(state.value),
            )
            self._do(ids, lambda: self._desk.articles.set_state(ids, state), said)

    def _trash(self) -> None:
        if ids := self._ids():
            said = tr("Article moved to the Trash.", "{n} articles moved to the Trash.", n=len(ids))
            self._do(ids, lambda: self._desk.articles.trash(ids), said)

    def _restore(self) -> None:
        if ids := self._ids():
            said = tr("Article restored.", "{n} articles restored.", n=len(ids))
            self._do(ids, lambda: self._desk.articles.restore(ids), said)

    def _do(self, ids: list[int], work: Callable[[], object], said: str) -> None:
        """Do it at once; to so many that it takes more than a frame, as a job."""
        if len(ids) <= AT_ONCE:
            work()
            self.undoable.emit(said)
            return
        self._context.jobs.run(
            tr("Changing {n} article", "Changing {n} articles", n=len(ids)),
            lambda _progress: work(),
            lambda _result: self.undoable.emit(said),
            self.failed.emit,
        )

    def _open_in_browser(self) -> None:
        for article in self._desk.articles.get_many(self._ids()[:1]):
            url = QUrl(article.metadata.url)
            if url.scheme() in ("http", "https"):
                QDesktopServices.openUrl(url)
            else:
                self.said.emit(tr("This article has no web address."))

    def _copy_citation(self) -> None:
        if ids := self._ids():
            lines = [self._desk.exports.citation(article_id) for article_id in ids]
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.said.emit(tr("Citation copied."))

    def _add_to_story(self) -> None:
        from newsclip.ui.dialogs.story_dialog import StoryDialog

        if ids := self._ids():
            dialog = StoryDialog(self._context, ids, self._window)
            dialog.failed.connect(self.failed)
            dialog.open()

    def _tag(self) -> None:
        from newsclip.ui.dialogs.tag_dialog import TagDialog

        if ids := self._ids():
            dialog = TagDialog.for_articles(self._context, ids, self._window)
            dialog.failed.connect(self.failed)
            dialog.open()
