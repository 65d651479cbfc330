"""The sidebar: where in the library one is, and what there is."""

from PySide6.QtCore import QElapsedTimer, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.scope import EVERYTHING, INBOX, Place, Scope
from newsclip.domain.stories import Overview
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Coalesced, Latest
from newsclip.ui.library.sidebar_acts import SidebarActs
from newsclip.ui.library.sidebar_delegate import ROW
from newsclip.ui.library.sidebar_entries import NEW_STORY, Entry, entries_of, key_of, trash_of
from newsclip.ui.library.sidebar_menu import fill_menu
from newsclip.ui.library.sidebar_tree import SidebarTree
from newsclip.ui.theme import text_scale

REFRESH = 60
"""Milliseconds after a change until the counts are read anew; changes meanwhile are one."""
REST = 1000
"""Milliseconds between two counts while the library changes all the time."""
CHOICE = 40
"""Milliseconds that a row is current before its scope is told: arrow keys run past many."""


class Sidebar(QWidget):
    """Inbox, stories, saved searches, tags and kinds with their counts; the Trash below."""

    scope_chosen = Signal(object)
    """A Scope, by the user's hand or because the one shown before is gone."""
    failed = Signal(object)
    entered = Signal()
    """Enter was pressed: on to the list."""
    export_requested = Signal(object)
    compare_requested = Signal(object)
    edit_search_requested = Signal(int)
    """The name and words of a saved search are to be changed."""
    counted = Signal(object)
    """The Overview that is shown now, for the status bar."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._scope = INBOX
        self._overview: Overview | None = None
        self._naming: str | None = None
        self._seen = False
        self._acts = SidebarActs(context.desk, context.jobs, self.failed.emit)
        self.setProperty("pane", "sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tree, self.trash = SidebarTree(tr("Library")), SidebarTree(tr("Trash"))
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(self.failed)
        self._soon = Coalesced(REFRESH, self._count, self, rest=REST)
        self._counting = QElapsedTimer()
        self._choice = Coalesced(CHOICE, self._tell, self)
        self._lay_out()
        for tree in (self.tree, self.trash):
            self._connect(tree)
        self.tree.left_below.connect(self._to_trash)
        self.trash.left_above.connect(self._from_trash)
        context.bridge.library_changed.connect(lambda _event: self._soon.ask())
        context.themes.changed.connect(self._repaint)
        self._soon.ask()

    @property
    def scope(self) -> Scope:
        """The scope that is shown."""
        return self._scope

    @property
    def overview(self) -> Overview | None:
        """What was counted last; None before the first count has arrived."""
        return self._overview

    def set_scope(self, scope: Scope) -> None:
        """Show the scope as the current one, without telling."""
        self._choice.stop()
        self._go_to(scope)
        self._show_scope()

    def new_story(self, name: str = "") -> None:
        """Let the user name a new story in its place."""
        self._naming = name
        self._show_entries()
        self.tree.edit_key(NEW_STORY)

    def rename(self, scope: Scope | None = None) -> None:
        """Let the user rename a story, saved search or tag in its place."""
        self.tree.edit_key(key_of(scope or self._scope))

    def delete(self, scope: Scope | None = None) -> None:
        """Delete a story, saved search or tag; undo gives it back."""
        self._acts.delete(scope or self._scope)

    def colour(self, scope: Scope, colour: str) -> None:
        """Give a tag a colour, or none; undo gives it the old one back."""
        self._acts.colour(scope, colour)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(4)
        self.trash.setFixedHeight(round(ROW * text_scale()))
        self.trash.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.tree, 1)
        column.addWidget(self.trash)
        self.setFocusProxy(self.tree)
        self.setMinimumWidth(144)

    def _connect(self, tree: SidebarTree) -> None:
        tree.chosen.connect(self._choose)
        tree.entered.connect(self._enter)
        tree.new_story_wanted.connect(self.new_story)
        tree.naming_ended.connect(self._end_naming)
        tree.rename_wanted.connect(lambda entry: self.rename(entry.scope))
        tree.delete_wanted.connect(lambda entry: self.delete(entry.scope))
        tree.rows.renamed.connect(self._rename)
        tree.rows.dropped.connect(self._acts.drop)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(lambda spot: self._open_menu(tree, spot))

    def _count(self) -> None:
        """Read every count anew; while one count is under way the next one waits for it."""
        if self._latest.waiting:
            self._soon.ask()
            return
        self._counting.start()
        self._latest.ask(self._context.desk.sidebar.overview, self._counted)

    def _counted(self, overview: Overview) -> None:
        self._soon.spare(self._counting.elapsed())
        self._overview = overview
        self._show_entries()
        self._show_scope()
        self.counted.emit(overview)

    def _show_entries(self) -> None:
        if self._overview is not None:
            self.tree.show_entries(entries_of(self._overview, naming=self._naming))
            self.trash.show_entries(trash_of(self._overview))

    def _show_scope(self) -> None:
        """Make the scope's row current; go to the whole library when the row has gone away."""
        shown = [tree.show_key(key_of(self._scope)) for tree in (self.tree, self.trash)]
        if self._seen and not any(shown):
            self._scope = EVERYTHING
            self.tree.show_key(key_of(EVERYTHING))
            self._tell()
        self._seen = any(shown) or self._scope == EVERYTHING

    def _go_to(self, scope: Scope) -> None:
        """Take the scope as the current one, whose row may be still to come."""
        self._scope = scope
        self._seen = False

    def _choose(self, entry: Entry) -> None:
        if entry.scope is not None and entry.scope != self._scope:
            self._scope, self._seen = entry.scope, True
            other = self.tree if entry.scope.place is Place.TRASH else self.trash
            other.show_key("")
            self._choice.put_off()

    def _tell(self) -> None:
        self.scope_chosen.emit(self._scope)

    def _enter(self) -> None:
        if self._choice.pending:
            self._choice.stop()
            self._tell()
        self.entered.emit()

    def _to_trash(self) -> None:
        self.trash.choose_first()
        self.trash.setFocus(Qt.FocusReason.TabFocusReason)

    def _from_trash(self) -> None:
        self.tree.choose_last()
        self.tree.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _rename(self, entry: Entry, name: str) -> None:
        if entry.key == NEW_STORY:
            self._begin_story(name)
        elif entry.scope is not None:
            self._rename_scope(entry.scope, name)

    def _begin_story(self, name: str) -> None:
        try:
            story = self._context.desk.stories.add(name)
        except NewsClipError as error:
            self.failed.emit(error)
            # What was typed is not lost: the field opens again once the old one has closed.
            QTimer.singleShot(0, self, lambda: self.new_story(name))
            return
        self._go_to(Scope.story(story.id))
        self._tell()

    def _rename_scope(self, scope: Scope, name: str) -> None:
        try:
            self._acts.rename(scope, name)
        except NewsClipError as error:
            self.failed.emit(error)
            return
        if scope.place is Place.TAG and scope == self._scope:
            self._go_to(Scope.tag(name))
            self._tell()

    def _end_naming(self) -> None:
        self._naming = None
        QTimer.singleShot(0, self, self._show_entries)

    def _open_menu(self, tree: SidebarTree, spot: QPoint) -> None:
        entry = tree.rows.entry(tree.indexAt(spot))
        menu = fill_menu(self, entry)
        if menu.actions():
            menu.popup(tree.viewport().mapToGlobal(spot))

    def _repaint(self, _theme: object) -> None:
        for tree in (self.tree, self.trash):
            tree.viewport().update()
