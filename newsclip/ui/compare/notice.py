"""Says quietly that a column was closed because its article went away."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.compare.content import Content
from newsclip.ui.compare.words import title_words
from newsclip.ui.widgets.toast import Toast


class ClosedNotice(Toast):
    """Offers to restore what is in the Trash."""

    restored = Signal(tuple)
    """The articles that are back."""
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk

    def tell(self, contents: Sequence[Content]) -> None:
        """Name the articles whose columns were closed."""
        names = ", ".join(f"“{title_words(content.article)}”" for content in contents)
        ids = tuple(content.article.id for content in contents)
        if self._desk.articles.get_many(ids):
            words = tr(
                "{names} went to the Trash; its column was closed.",
                "{names} went to the Trash; their columns were closed.",
                n=len(ids),
                names=names,
            )
            self.show_text(words, tr("Restore"), lambda: self._restore(ids))
        else:
            self.show_text(
                tr(
                    "{names} is no longer in the library; its column was closed.",
                    "{names} are no longer in the library; their columns were closed.",
                    n=len(ids),
                    names=names,
                )
            )

    def _restore(self, ids: tuple[int, ...]) -> None:
        try:
            self._desk.articles.restore(ids)
        except NewsClipError as error:
            self.failed.emit(error)
        else:
            self.restored.emit(ids)
