"""Tagging several things at once: what all of them have can be taken off, others be added."""

from collections.abc import Callable, Iterable, Sequence
from functools import reduce

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame, words
from newsclip.ui.widgets.buttons import primary_button, secondary_button
from newsclip.ui.widgets.tag_editor import TagEditor

Save = Callable[[Sequence[str], Sequence[str]], object]
"""Takes the tags to add and the tags to remove."""


class TagDialog(DialogFrame):
    """Shows the tags that all have in common; saves what was added and removed."""

    failed = Signal(object)

    def __init__(
        self,
        what: str,
        tags: Sequence[Iterable[str]],
        known: Iterable[str],
        save: Save,
        parent: QWidget | None = None,
    ) -> None:
        lead = tr("Type a tag and press Enter. A slash nests: markets/gulf.")
        super().__init__(tr("Tag {what}", what=what), lead, parent)
        self._before, others = in_common(tags)
        self._save = save
        self.editor = TagEditor(tr("Tags of {what}", what=what))
        self.editor.setMinimumWidth(360)
        self.editor.set_known(known)
        self.editor.set_tags(self._before)
        self.body.addWidget(self.editor)
        if others:
            self.body.addWidget(
                words(tr("Some also have: {words}", words=", ".join(others)), "secondary")
            )
        self.add_button(secondary_button(tr("Cancel"), self.reject))
        self._done = self.add_button(primary_button(tr("Done"), self.accept))
        self.editor.setFocus()

    @staticmethod
    def for_articles(
        context: Context, article_ids: Sequence[int], parent: QWidget | None = None
    ) -> "TagDialog":
        """The dialog for articles. Raises NewsClipError."""
        desk = context.desk
        articles = desk.articles.get_many(article_ids)
        what = (
            f"“{articles[0].metadata.title}”"
            if len(articles) == 1
            else tr("{n} article", "{n} articles", n=len(articles))
        )

        def save(add: Sequence[str], remove: Sequence[str]) -> None:
            desk.articles.tag(article_ids, add=add, remove=remove)

        tags = [article.tags for article in articles]
        return TagDialog(what, tags, _known(context), save, parent)

    @staticmethod
    def for_highlights(
        context: Context, highlight_ids: Sequence[int], parent: QWidget | None = None
    ) -> "TagDialog":
        """The dialog for highlights. Raises NewsClipError."""
        desk = context.desk
        highlights = desk.highlights.get_many(highlight_ids)
        count = len(highlights)

        def save(add: Sequence[str], remove: Sequence[str]) -> None:
            desk.highlights.tag(highlight_ids, add=add, remove=remove)

        what = tr("the highlight", "{n} highlights", n=count)
        tags = [highlight.tags for highlight in highlights]
        return TagDialog(what, tags, _known(context), save, parent)

    def accept(self) -> None:
        """Save the difference as one step."""
        self._done.setFocus()  # what is half typed in the field becomes a tag as it loses the focus
        before, after = set(self._before), set(self.editor.tags)
        try:
            if before != after:
                self._save(sorted(after - before), sorted(before - after))
        except NewsClipError as error:
            self.message.show_error(error)
            return
        super().accept()


def in_common(tags: Sequence[Iterable[str]]) -> tuple[list[str], list[str]]:
    """The tags that all have, and those that only some have."""
    sets = [set(one) for one in tags]
    if not sets:
        return [], []
    common = reduce(set.intersection, sets)
    return sorted(common), sorted(set().union(*sets) - common)


def _known(context: Context) -> list[str]:
    return [tag.name for tag in context.desk.tags.all()]
