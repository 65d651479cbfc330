"""The context menu of the article list."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from newsclip.domain.scope import Place, Scope
from newsclip.language import tr
from newsclip.ui.actions import Actions

if TYPE_CHECKING:
    from newsclip.ui.library.article_list import ArticleList

MOST_COMPARED = 4
_USUAL = (
    "article.to_inbox", "article.to_reading", "article.to_archive", "",
    "article.add_to_story", "article.tag", "article.edit_details", "",
    "article.open_in_browser", "article.copy_citation",
)  # fmt: skip


def fill_menu(articles: "ArticleList", actions: Actions, ids: Sequence[int], scope: Scope) -> QMenu:
    """What can be done with the selected articles."""
    menu = QMenu(articles)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if scope.place is Place.TRASH:
        actions.fill_menu(menu, "article.restore", "article.delete_forever")
        return menu
    actions.fill_menu(menu, *_USUAL, "")
    compare = menu.addAction(tr("Compare"))
    compare.setEnabled(1 < len(ids) <= MOST_COMPARED)
    compare.triggered.connect(lambda _checked: articles.compare_requested.emit(list(ids)))
    export = menu.addAction(tr("Export Highlights…"))
    export.triggered.connect(lambda _checked: articles.export_requested.emit(Scope.of(*ids)))
    actions.fill_menu(menu, "", "article.trash")
    return menu
