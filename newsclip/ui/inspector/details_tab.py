"""The Details tab: the article's metadata, its stories and its tags."""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged
from newsclip.ui.context import Context
from newsclip.ui.inspector.membership import StoriesEditor
from newsclip.ui.widgets.tag_editor import TagEditor

_FORM = "newsclip.ui.dialogs.details_form"


class DetailsTab(QScrollArea):
    """What is known of the article besides its text."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._article: int | None = None
        self._form: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.tags = TagEditor("Tags of the article")
        self.tags.tags_changed.connect(self._save_tags)
        self.stories = StoriesEditor(context)
        self.stories.failed.connect(self.failed)
        self._body = QWidget()
        self._body.setProperty("pane", "background")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(6)
        for words, part in (("STORIES", self.stories), ("TAGS", self.tags)):
            label = QLabel(words)
            label.setProperty("role", "section")
            label.setBuddy(part)
            self._column.addWidget(label)
            self._column.addWidget(part)
            self._column.addSpacing(10)
        self._column.addStretch(1)
        self._body.setVisible(False)
        self.setWidget(self._body)
        context.bridge.library_changed.connect(self._refresh)

    def show_article(self, article_id: int | None) -> None:
        """Show another article, or nothing."""
        self._article = article_id
        if article_id is not None:
            self._make_form()
        self._tell_form(article_id)
        self._read()

    def flush(self) -> None:
        """Save what is typed into the form."""
        flush: Callable[[], None] | None = getattr(self._form, "flush", None)
        if flush is not None:
            flush()

    def _make_form(self) -> None:
        """The form is made when first needed; its module is loaded then."""
        if self._form is None and find_spec(_FORM) is not None:
            form = import_module(_FORM).MetadataForm(self._context)
            form.failed.connect(self.failed)
            self._form = form
            self._column.insertWidget(0, form)
            self._column.insertSpacing(1, 10)

    def _tell_form(self, article_id: int | None) -> None:
        show: Callable[[int | None], None] | None = getattr(self._form, "show_article", None)
        if show is not None:
            show(article_id)

    def _refresh(self, changed: LibraryChanged) -> None:
        if self._article is not None and self._article in changed.articles():
            self._read()

    def _read(self) -> None:
        """Show the tags and stories as they are now."""
        self._body.setVisible(self._article is not None)
        if self._article is None:
            return
        try:
            article = self._context.desk.articles.get(self._article)
            self.tags.set_known(tag.name for tag in self._context.desk.tags.all())
            self.tags.set_tags(article.tags)
            self.stories.show_article(self._article)
        except NewsClipError:
            self._body.setVisible(False)

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
