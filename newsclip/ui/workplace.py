"""The workplace: the panes of an open library in the window, and what ties them together."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, SettingsChanged, Subject
from newsclip.domain.kinds import KINDS
from newsclip.domain.scope import EvidenceQuery, Place, Scope
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.bridge import Bridge
from newsclip.ui.context import Context
from newsclip.ui.flows.acting import ActingFlow
from newsclip.ui.flows.arriving import ArrivingFlow
from newsclip.ui.flows.checking import CheckingFlow
from newsclip.ui.flows.importing import ImportFlow
from newsclip.ui.flows.offering import Offering
from newsclip.ui.flows.picturing import PicturingFlow
from newsclip.ui.flows.saving import SavingFlow
from newsclip.ui.flows.undoing import UndoingFlow
from newsclip.ui.flows.watching import WatchingFlow
from newsclip.ui.jobs import JobRunner
from newsclip.ui.library.sidebar import Sidebar
from newsclip.ui.motion import keep_still
from newsclip.ui.navigation import READ, Navigation
from newsclip.ui.reader.pane import ReaderPane
from newsclip.ui.screens.read import ReadScreen
from newsclip.ui.shell.helping import Helping
from newsclip.ui.shell.keeping import Keeping
from newsclip.ui.shell.no_library import ask_library
from newsclip.ui.shell.renewal import Renewal
from newsclip.ui.shell.viewing import Viewing
from newsclip.ui.starting import open_window_on
from newsclip.ui.widgets.sizes import size_text
from newsclip.ui.window import MainWindow

if TYPE_CHECKING:
    from newsclip.ui.compare.screen import CompareScreen
    from newsclip.ui.evidence.screen import EvidenceScreen


class Workplace(QObject):
    """One open library in one window. Views never know each other; they meet here."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.window = window
        self.desk = desk
        self.jobs = JobRunner(self)
        self.bridge = Bridge(desk.bus, self)
        self.context = Context(desk, self.bridge, window.themes, window.actions_table, self.jobs)
        self.sidebar = Sidebar(self.context)
        self.read = ReadScreen(self.context)
        self._place()
        self.navigation = Navigation(window, self.context, self.sidebar, self.read)
        self.imports = ImportFlow(self.context, window)
        self.arriving = ArrivingFlow(window, self.context, self.imports, self.navigation)
        self.checking = CheckingFlow(self.context, self.imports, window)
        self.picturing = PicturingFlow(self.context, window)
        self.watching = WatchingFlow(self.context, window)
        self.acting = ActingFlow(self.context, self.navigation.selected, window)
        self.undoing = UndoingFlow(window, self.context)
        self.saving = SavingFlow(window, self.context.unsaved)
        self.viewing = Viewing(self)
        self.helping = Helping(self)
        self.offering = Offering(self.context.actions, self.navigation, self.read)
        self._connect_panes()
        self._connect_actions()
        self.keeping = Keeping(self)
        self.keeping.restore()
        keep_still(desk.preferences.current.reduce_motion)
        self.bridge.look_with(desk.look_for_changes)
        window.top_bar.enable(True)
        self.arriving.offer_unfinished()
        window.status.hold(tr("Saved"))
        self.helping.tell_of_upgrade()
        self.renewal = Renewal(window, str(desk.folder))

    @property
    def compare(self) -> "CompareScreen":
        """The Compare screen."""
        return self.navigation.compare

    @property
    def evidence(self) -> "EvidenceScreen":
        """The Evidence screen."""
        return self.navigation.evidence

    @property
    def reader(self) -> ReaderPane:
        """The reader of the Read screen."""
        return self.read.reader

    def _place(self) -> None:
        self.window.put_sidebar(self.sidebar)
        for screen in (self.read, QWidget(), QWidget()):
            self.window.screens.addWidget(screen)
        self.window.accepts_drop = lambda event: self.imports.accepts(event.mimeData())
        self.window.may_close = self._may_close
        self.window.dropped = lambda event: self.imports.import_data(event.mimeData())

    def _connect_panes(self) -> None:
        window, articles = self.window, self.read.list
        self.sidebar.counted.connect(window.status.show_overview)
        self.sidebar.export_requested.connect(self.export_scope)
        self.sidebar.edit_search_requested.connect(self._edit_search)
        articles.export_requested.connect(self.export_scope)
        articles.sample_requested.connect(self.imports.open_sample)
        articles.add_requested.connect(self.imports.ask_files)
        articles.clear_search_requested.connect(window.top_bar.search.clear)
        self.navigation.screen_built.connect(self._connect_screen)
        self.navigation.scope_changed.connect(self.imports.set_scope)
        self.acting.undoable.connect(self.undoing.offer)
        self.reader.changes_requested.connect(self._show_versions)
        self.read.inspector.details.article_requested.connect(self.navigation.show_article)
        self.imports.finished.connect(self.picturing.follow)
        self.picturing.started.connect(window.status.progress.follow)
        for speaker in (self.read, self.acting, self.checking, self.picturing, self.watching):
            speaker.said.connect(window.status.say)
        for source in (
            self.sidebar,
            self.read,
            self.navigation,
            self.acting,
            self.bridge,
            self.checking,
            self.watching,
            self.picturing,
        ):
            source.failed.connect(window.show_error)
        self.bridge.settings_changed.connect(self._on_settings)
        self.bridge.library_changed.connect(self._on_library)
        self._offer_kinds()

    @Slot(object)
    def _connect_screen(self, screen: QWidget) -> None:
        """Connect Compare or Evidence, whichever was just built."""
        for signal, slot in {
            "failed": self.window.show_error,
            "said": self.window.status.say,
            "link_activated": self.reader.open_link,
            "export_requested": self.export,
        }.items():
            if hasattr(screen, signal):
                getattr(screen, signal).connect(slot)

    def _connect_actions(self) -> None:
        connect = self.context.actions.connect
        acts: dict[str, Callable[..., Any]] = {
            "file.import_files": self.imports.ask_files,
            "file.import_folder": self.imports.ask_folder,
            "file.import_address": self.imports.ask_address,
            "file.feeds": self._show_feeds,
            "file.paste": self.imports.paste,
            "file.open_sample": self.imports.open_sample,
            "file.open_library": self._open_library,
            "file.export": lambda: self.export_scope(self.navigation.export_scope()),
            "file.quit": self.window.close,
            "edit.search": self.navigation.go_to_search,
            "edit.find_in_article": self._find,
            "edit.find_next": lambda: self.reader.find_bar.step(1),
            "edit.find_prev": lambda: self.reader.find_bar.step(-1),
            "edit.select_all": self._select_all,
            "article.compare": lambda: self.navigation.compare_articles(self.navigation.selected()),
            "edit.delete": self._delete,
            "edit.kinds": self._show_kinds,
            "article.check": lambda: self.checking.check(self.navigation.selected()),
            "article.versions": self._show_versions,
            "article.fetch_pictures": lambda: self.picturing.fetch(self.navigation.selected()),
            "article.drop_original": self._ask_drop_originals,
            "story.check": lambda: self.checking.check_scope(self.navigation.scope),
            "article.next": lambda: self.read.list.step(1),
            "article.previous": lambda: self.read.list.step(-1),
            "article.edit_details": self._edit_details,
            "article.delete_forever": self.read.list.ask_delete_forever,
            "story.new": self._new_story,
            "story.rename": self.sidebar.rename,
            "story.delete": self.sidebar.delete,
            "search.save": self._save_search,
        }
        for action_id, act in acts.items():
            connect(action_id, act)
        for action_id in self.context.actions:
            if action_id.startswith(("mark.", "select.", "suggest.")):
                connect(action_id, lambda chosen=action_id: self._act_on_text(chosen))

    def _act_on_text(self, action_id: str) -> None:
        """Do it in the reader; Compare answers the same keys by itself while it shows."""
        if self.navigation.screen == READ:
            self.read.act(action_id)

    @Slot(object)
    def export_scope(self, scope: Scope) -> None:
        """Export the highlights of a scope."""
        self.export(EvidenceQuery(scope))

    @Slot(object)
    def export(self, query: EvidenceQuery) -> None:
        """Show what the export would be, to be saved or copied."""
        from newsclip.ui.dialogs.export_dialog import ExportDialog

        ExportDialog(self.context, query, self.window).open()

    def _show_versions(self) -> None:
        """The versions of the open article held against each other."""
        article = self.reader.article
        if article is None or article.versions < 2:
            self.window.status.say(tr("The open article has one version only."))
            return
        from newsclip.ui.versions.dialog import VersionsDialog

        dialog = VersionsDialog(self.context, article.id, self.window)
        dialog.passage_requested.connect(self.reader.show_passage)
        dialog.mark_again_requested.connect(self._mark_again)
        dialog.show()

    def _mark_again(self, highlight_id: int) -> None:
        """Let the highlight stand over what is selected in the reader."""
        article, span = self.reader.article, self.reader.view.selected_span()
        shown = article is not None and self.reader.version_id == article.version_id
        if span is None or not shown:
            self.window.status.say(tr("Select the passage in the newest version first."))
            return
        try:
            self.desk.versions.mark_again(highlight_id, span)
        except NewsClipError as error:
            self.window.show_error(error)

    def _ask_drop_originals(self) -> None:
        """Ask in place: dropping an original cannot be undone."""
        ids = self.navigation.selected()
        size = self.desk.articles.originals_size(ids) if ids else 0
        if not size:
            self.window.status.say(tr("There is no original to drop."))
            return
        self.window.message.show_message(
            "warning",
            tr(
                "Drop the original of this article, {size}?",
                "Drop the originals of {n} articles, {size}?",
                n=len(ids),
                size=size_text(size),
            ),
            tr(
                "Text, highlights and images stay. This cannot be undone; importing the same file again "
                "brings it back."
            ),
            action=tr("Drop"),
            act=lambda: self._drop_originals(ids),
        )

    def _drop_originals(self, ids: list[int]) -> None:
        articles = self.desk.articles

        def done(freed: int) -> None:
            self.window.status.say(tr("{freed} freed.", freed=size_text(freed)))

        self.jobs.run(
            tr("Dropping originals"),
            lambda _progress: articles.drop_originals(ids),
            done,
            self.window.show_error,
        )

    def _show_kinds(self) -> None:
        """Kinds of the user's own in a window of their own."""
        from newsclip.ui.dialogs.kinds_dialog import KindsDialog

        KindsDialog(self.context, self.window).show()

    @Slot(object)
    def _on_library(self, changed: LibraryChanged) -> None:
        if changed.touches(Subject.KIND):
            self._offer_kinds()

    def _offer_kinds(self) -> None:
        """Let menus and keys offer the kinds there are now."""
        self.context.actions.set_own_kinds([one for one in KINDS.own if not one.retired])

    def _show_feeds(self) -> None:
        """Feeds in a window of their own; what is chosen is imported into the open story."""
        from newsclip.ui.feeds.dialog import FeedsDialog

        dialog = FeedsDialog(self.context, self.window)
        dialog.import_requested.connect(
            lambda ids, fetch: self.imports.import_offered(ids, fetch=fetch)
        )
        dialog.open_requested.connect(self.navigation.show_article)
        self.imports.finished.connect(dialog.refresh_items)
        dialog.show()

    def _open_library(self) -> None:
        """Open another library folder in a window of its own."""
        ask_library(self.window, open_window_on)

    def _find(self) -> None:
        self.navigation.show_screen(READ)
        if self.reader.article is not None:
            self.reader.find_bar.open_bar()

    def _select_all(self) -> None:
        focused: QWidget | None = QApplication.focusWidget()
        select = getattr(focused, "selectAll", None)
        if select is not None:
            select()

    def _edit_details(self) -> None:
        """In the inspector while reading; elsewhere in a dialog, without leaving the screen."""
        if self.navigation.screen == READ:
            self.viewing.show_pane("inspector")
            self.read.inspector.show_details()
        elif ids := self.navigation.selected():
            from newsclip.ui.dialogs.details_dialog import DetailsDialog

            DetailsDialog(self.context, ids[0], self.window).open()

    def _delete(self) -> None:
        """Into the Trash; what is there already is deleted for good, once that was confirmed."""
        if self.navigation.scope.place is Place.TRASH:
            self.read.list.ask_delete_forever()
        else:
            self.context.actions["article.trash"].trigger()

    def _new_story(self) -> None:
        self.viewing.show_pane("sidebar")
        self.sidebar.new_story()

    def _save_search(self) -> None:
        words = self.window.top_bar.search.text().strip()
        if words:
            self._name_search(words)
        else:
            self.window.status.say(tr("Search for something first, then save the search."))
            self.navigation.go_to_search()

    @Slot(int)
    def _edit_search(self, search_id: int) -> None:
        try:
            self._name_search("", search_id)
        except NewsClipError as error:
            self.window.show_error(error)

    def _name_search(self, words: str, search_id: int = 0) -> None:
        from newsclip.ui.dialogs.search_dialog import SearchDialog

        SearchDialog(self.context, words, search_id, self.window).open()

    @Slot(object)
    def _on_settings(self, changed: SettingsChanged) -> None:
        before, after = changed.before, changed.after
        keep_still(after.reduce_motion)
        if (before.theme, before.contrast) != (after.theme, after.contrast):
            self.window.themes.choose(after.theme, after.contrast)
        if before.shortcuts != after.shortcuts:
            self.context.actions.set_shortcuts(after.shortcuts)

    def _may_close(self) -> bool:
        self.read.inspector.flush()
        return self.saving.may_close()

    def close(self) -> None:
        """Put everything away and close the library."""
        self.helping.close()
        self.read.inspector.flush()
        self.keeping.keep()
        self.read.suggesting.stop()
        self.watching.stop()
        self.bridge.stop()
        self.desk.imports.leave()
        self.desk.pictures.leave()
        self.jobs.shutdown()
        self.desk.close()
