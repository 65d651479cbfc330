"""The Details tab: the article's metadata, its stories and its tags."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.inspector.article_note import ArticleNote
from newsclip.ui.inspector.membership import StoriesEditor
from newsclip.ui.inspector.same_text import SameText
from newsclip.ui.unsaved import Key
from newsclip.ui.widgets.entrance import tab_through
from newsclip.ui.widgets.tag_editor import TagEditor

if TYPE_CHECKING:
    from newsclip.ui.dialogs.details_form import MetadataForm


class DetailsTab(QScrollArea):
    """What is known of the article besides its text."""

    failed = Signal(object)
    article_requested = Signal(int)
    """Another article, with the same text, is to be shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: int | None = None
        self._form: MetadataForm | None = None
        self._stale = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tags = TagEditor(tr("Tags of the article"))
        self.tags.tags_changed.connect(self._save_tags)
        self.stories = StoriesEditor(context)
        self.stories.failed.connect(self.failed)
        self._body = QWidget()
        self._body.setProperty("pane", "background")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(6)
        for words, part in ((tr("STORIES"), self.stories), (tr("TAGS"), self.tags)):
            label = QLabel(words)
            label.setProperty("role", "section")
            label.setBuddy(part)
            self._column.addWidget(label)
            self._column.addWidget(part)
            self._column.addSpacing(10)
        self.note = ArticleNote()
        self.note.left.connect(self._save_note)
        label = QLabel(tr("NOTE"))
        label.setProperty("role", "section")
        label.setBuddy(self.note)
        self._column.addWidget(label)
        self._column.addWidget(self.note)
        self.same_text = SameText(context)
        self.same_text.article_requested.connect(self.article_requested)
        self._column.insertWidget(0, self.same_text)
        self._column.addStretch(1)
        self._body.setVisible(False)
        self.setWidget(self._body)
        context.bridge.library_changed.connect(self._refresh)

    def show_article(self, article_id: int | None) -> None:
        """Show another article, or nothing; it is read when the tab is in sight."""
        self.flush()
        self._article = article_id
        self._stale = True
        self._body.setVisible(False)
        self._catch_up()

    def flush(self) -> None:
        """Save what is typed into the form and the note."""
        self.note.leave()
        if self._form is not None:
            self._form.flush()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 (Qt's name)
        """Read what was put off."""
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        if not self._stale or not self.isVisible():
            return
        self._stale = False
        if self._article is not None:
            self._made_form().show_article(self._article)
        self._read()

    def _made_form(self) -> "MetadataForm":
        """The form, made when first needed; its module is loaded then."""
        if self._form is None:
            from newsclip.ui.dialogs.details_form import MetadataForm

            self._form = MetadataForm(self._context)
            self._form.failed.connect(self.failed)
            self._column.insertWidget(1, self._form)
            self._column.insertSpacing(2, 10)
            tab_through(
                self.same_text, self._form, *self.stories.pills.parts, *self.tags.parts, self.note
            )
        return self._form

    def _refresh(self, changed: LibraryChanged) -> None:
        if changed.touches(Subject.TAG):
            self.tags.repaint_pills()
        concerned = self._article is not None and self._article in changed.articles()
        if concerned and changed.touches(Subject.ARTICLE, Subject.STORY, Subject.TAG):
            if self.isVisible():
                self._read()
            else:
                self._stale = True

    def _read(self) -> None:
        """Show the tags and stories as they are now."""
        self._body.setVisible(self._article is not None)
        if self._article is None:
            return
        try:
            article = self._context.desk.articles.get(self._article)
            self.tags.set_known(tag.name for tag in self._context.desk.tags.all())
            self.tags.set_tags(article.tags)
            waiting = self._context.unsaved.words(self._note_key())
            self.note.show_note(article.note if waiting is None else waiting)
            self.stories.show_article(self._article)
            self.same_text.show_article(self._article)
        except NewsClipError:
            self._body.setVisible(False)

    def _note_key(self) -> Key:
        return "article", self._article or 0, "note"

    def _save_note(self, note: str) -> None:
        if self._article is None:
            return
        article, articles = self._article, self._context.desk.articles
        try:
            self._context.unsaved.save(
                self._note_key(), note, lambda: articles.set_note(article, note)
            )
        except NewsClipError as error:
            self.failed.emit(error)

    def _save_tags(self, tags: tuple[str, ...]) -> None:
        if self._article is None:
            return
        desk = self._context.desk
        try:
            before = desk.articles.get(self._article).tags
            added = [tag for tag in tags if tag not in before]
            removed = [tag for tag in before if tag not in tags]
            desk.articles.tag([self._article], add=added, remove=removed)
        except NewsClipError as error:
            self.failed.emit(error)
