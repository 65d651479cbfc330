"""The context menu of a row of the sidebar."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QWidgetAction

from newsclip.domain.scope import Place, Scope
from newsclip.domain.tag_colours import TAG_COLOURS
from newsclip.language import tr
from newsclip.ui.library.sidebar_entries import STORIES, Entry
from newsclip.ui.widgets.tag_swatches import TagSwatches

if TYPE_CHECKING:
    from newsclip.ui.library.sidebar import Sidebar

_NAMED = {Place.STORY: tr("Story"), Place.SEARCH: tr("Saved Search"), Place.TAG: tr("Tag")}


def fill_menu(sidebar: "Sidebar", entry: Entry | None) -> QMenu:
    """What can be done with the row; with the place below all rows, a new story."""
    menu = QMenu(sidebar)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    scope = entry.scope if entry is not None else None
    if entry is None or entry.key == STORIES or (scope and scope.place is Place.STORY):
        _add(menu, tr("New Story…"), sidebar.new_story)
    if entry is None or scope is None:
        return menu
    if entry.name and scope.place in _NAMED:
        _add_naming(menu, sidebar, scope)
    elif scope.place is Place.TAG:  # it only nests others
        _add_colours(menu, sidebar, scope)
    if scope.place is Place.STORY:
        menu.addSeparator()
        compare = _add(
            menu, tr("Compare Its Articles"), lambda: sidebar.compare_requested.emit(scope)
        )
        compare.setEnabled((entry.count or 0) > 1)
    if scope.place is not Place.TRASH:
        menu.addSeparator()
        _add(menu, tr("Export Highlights…"), lambda: sidebar.export_requested.emit(scope))
    return menu


def _add_naming(menu: QMenu, sidebar: "Sidebar", scope: Scope) -> None:
    what = _NAMED[scope.place]
    menu.addSeparator()
    if scope.place is Place.SEARCH:
        _add(menu, tr("Edit Search…"), lambda: sidebar.edit_search_requested.emit(scope.id))
    _add(menu, tr("Rename {what}\tF2", what=what), lambda: sidebar.rename(scope))
    if scope.place is Place.TAG:
        _add_colours(menu, sidebar, scope)
    _add(menu, tr("Delete {what}\tDel", what=what), lambda: sidebar.delete(scope))


def _add_colours(menu: QMenu, sidebar: "Sidebar", scope: Scope) -> None:
    below = menu.addMenu(tr("Colour"))
    swatches = TagSwatches(TAG_COLOURS.token(scope.key).removeprefix("tag-"))
    row = QWidgetAction(below)
    row.setDefaultWidget(swatches)
    below.addAction(row)

    def take(colour: str) -> None:
        menu.close()
        sidebar.colour(scope, colour)

    swatches.chosen.connect(take)
    # A menu that is opened by a key has the keyboard itself once it is shown.
    below.aboutToShow.connect(lambda: QTimer.singleShot(0, swatches, swatches.setFocus))


def _add(menu: QMenu, text: str, act: Callable[[], Any]) -> Any:
    action = menu.addAction(text)
    action.triggered.connect(lambda _checked: act())
    return action
