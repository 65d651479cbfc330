"""The workplace: the panes of an open library in the window, and what ties them together."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import HistoryChanged, SettingsChanged
from newsclip.domain.scope import (
    EVERYTHING,
    INBOX,
    ArticleQuery,
    ArticleSort,
    EvidenceQuery,
    Place,
    Scope,
)
from newsclip.domain.settings import Settings
from newsclip.domain.stories import Story
from newsclip.services.desk import Desk
from newsclip.services.imports import ImportReport, Outcome
from newsclip.ui.bridge import Bridge
from newsclip.ui.compare.screen import CompareScreen
from newsclip.ui.context import Context
from newsclip.ui.evidence.screen import EvidenceScreen
from newsclip.ui.flows.acting import ActingFlow
from newsclip.ui.flows.importing import ImportFlow, private_sources, summary
from newsclip.ui.jobs import JobRunner
from newsclip.ui.library.sidebar import Sidebar
from newsclip.ui.reader.pane import ReaderPane
from newsclip.ui.screens.read import ReadScreen
from newsclip.ui.shell.keeping import Keeping
from newsclip.ui.shell.viewing import Viewing
from newsclip.ui.window import TITLE, MainWindow

READ, COMPARE, EVIDENCE = range(3)


class Workplace(QObject):
    """One open library in one window. Views never know each other; they meet here."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self.window = window
        self.desk = desk
        self.jobs = JobRunner(self)
        self.bridge = Bridge(desk.bus, self)
        self.context = Context(desk, self.bridge, window.themes, window.actions_table, self.jobs)
        self.scope: Scope = INBOX
        self._before_search: Scope = INBOX
        self.sort = ArticleSort.NEWEST
        self.sidebar = Sidebar(self.context)
        self.read = ReadScreen(self.context)
        self.compare = CompareScreen(self.context)
        self.evidence = EvidenceScreen(self.context)
        self.imports = ImportFlow(self.context, window)
        self.acting = ActingFlow(self.context, self._selected, window)
        self.viewing = Viewing(self)
        self._place()
        self._connect_panes()
        self._connect_flows()
        self._connect_actions()
        self.keeping = Keeping(self)
        self.keeping.restore()
        self.bridge.look_with(desk.look_for_changes)
        self._show_history(HistoryChanged(desk.history.undo_label, desk.history.redo_label))
        window.top_bar.enable(True)
        window.status.say("Saved")

    def _place(self) -> None:
        self.window.put_sidebar(self.sidebar)
        for screen in (self.read, self.compare, self.evidence):
            self.window.screens.addWidget(screen)
        self.window.accepts_drop = lambda event: self.imports.accepts(event.mimeData())
        self.window.dropped = lambda event: self.imports.import_data(event.mimeData())

    def _connect_panes(self) -> None:
        failed = self.window.show_error
        self.sidebar.scope_chosen.connect(self.show_scope)
        self.sidebar.counted.connect(self.window.status.show_overview)
        self.sidebar.export_requested.connect(self.export_scope)
        self.sidebar.compare_requested.connect(self.compare_scope)
        self.sidebar.edit_search_requested.connect(self._edit_search)
        self.sidebar.entered.connect(self.read.list.setFocus)
        self.read.list.sort_changed.connect(self._sorted)
        self.read.list.compare_requested.connect(self.compare_articles)
        self.read.list.export_requested.connect(self.export_scope)
        self.read.list.sample_requested.connect(self.imports.open_sample)
        self.read.list.add_requested.connect(self.imports.ask_files)
        self.read.list.clear_search_requested.connect(self.window.top_bar.search.clear)
        self.read.said.connect(self.window.status.say)
        self.compare.said.connect(self.window.status.say)
        self.compare.link_activated.connect(self.read.reader.open_link)
        self.compare.passage_requested.connect(self._from_compare)
        self.compare.note_requested.connect(self._note_in_read)
        self.compare.tag_requested.connect(self._tags_in_read)
        self.evidence.passage_requested.connect(self.show_passage)
        self.evidence.export_requested.connect(self.export)
        for pane in (self.sidebar, self.read, self.compare, self.evidence):
            pane.failed.connect(failed)
        self.bridge.failed.connect(failed)
        self.bridge.history_changed.connect(self._show_history)
        self.bridge.settings_changed.connect(self._on_settings)

    def _connect_flows(self) -> None:
        follow = self.window.status.progress.follow
        self.imports.started.connect(follow)
        self.imports.finished.connect(self._imported)
        self.imports.sample_opened.connect(self._sample_opened)
        for flow in (self.imports, self.acting):
            flow.failed.connect(self.window.show_error)
        self.acting.said.connect(self.window.status.say)
        self.acting.undoable.connect(self._offer_undo)
        search = self.window.top_bar.search
        search.searched.connect(self.search)
        search.left.connect(self._leave_search)

    def _connect_actions(self) -> None:
        connect = self.context.actions.connect
        acts: dict[str, Callable[..., Any]] = {
            "file.import_files": self.imports.ask_files,
            "file.import_folder": self.imports.ask_folder,
            "file.import_address": self.imports.ask_address,
            "file.paste": self.imports.paste,
            "file.open_sample": self.imports.open_sample,
            "file.export": lambda: self.export_scope(self._export_scope()),
            "file.quit": self.window.close,
            "edit.undo": lambda: self._undo(self.desk.history.undo, "Undone"),
            "edit.redo": lambda: self._undo(self.desk.history.redo, "Redone"),
            "edit.search": self._to_search,
            "edit.find_in_article": self._find,
            "edit.find_next": lambda: self.read.reader.find_bar.step(1),
            "edit.find_prev": lambda: self.read.reader.find_bar.step(-1),
            "edit.select_all": self._select_all,
            "article.compare": lambda: self.compare_articles(self._selected()),
            "article.next": lambda: self.read.list.step(1),
            "article.previous": lambda: self.read.list.step(-1),
            "article.edit_details": self._edit_details,
            "article.delete_forever": self.read.list.ask_delete_forever,
            "story.new": self._new_story,
            "search.save": self._save_search,
            "story.rename": self._rename,
            "story.delete": self._delete_place,
        }
        for action_id, act in acts.items():
            connect(action_id, act)
        for action_id in self.context.actions:
            if action_id.startswith("mark."):
                connect(action_id, lambda chosen=action_id: self._act_on_text(chosen))

    # Where one is

    @Slot(object)
    def show_scope(self, scope: Scope) -> None:
        """Show a part of the library in whichever screen is open."""
        self.scope = scope
        self.window.top_bar.search.set_text_quietly("")
        self._apply_query("")

    @Slot(str)
    def search(self, words: str) -> None:
        """Search the whole library; clearing the words goes back to where one was."""
        if words.strip() and self.scope != EVERYTHING:
            self._before_search, self.scope = self.scope, EVERYTHING
        elif not words.strip() and self.scope == EVERYTHING:
            self.scope = self._before_search
        self.sidebar.set_scope(self.scope)
        self._apply_query(words)

    def _apply_query(self, words: str) -> None:
        self.imports.set_scope(self.scope)
        self.read.list.set_query(ArticleQuery(self.scope, words, self.sort), typing=bool(words))
        self.evidence.set_scope(self.scope)
        self.evidence.set_text(words)
        if not words:
            self._before_search = self.scope
        self.window.setWindowTitle(f"{self._scope_name()} — {TITLE}")

    @Slot(object)
    def _sorted(self, sort: ArticleSort) -> None:
        self.sort = sort

    def _scope_name(self) -> str:
        try:
            return self.desk.exports.scope_name(self.scope)
        except NewsClipError:
            return TITLE

    def show_screen(self, screen: int) -> None:
        """Show Read, Compare or Evidence."""
        if screen == COMPARE and not self.compare.article_ids():
            self._fill_compare()
        self.window.screens.setCurrentIndex(screen)
        names = ("view.read", "view.compare", "view.evidence")
        self.context.actions.set_checked(names[screen], True)

    def _fill_compare(self) -> None:
        """Begin with what is selected, else with the first articles of the scope."""
        ids = self._selected()
        if len(ids) < 2:
            ids = self.desk.articles.ids(ArticleQuery(self.scope))[:3]
        self.compare.open(ids[:4])

    @Slot(int, int)
    def show_passage(self, article_id: int, highlight_id: int) -> None:
        """Open the article at the highlight, in the Read screen."""
        self.show_screen(READ)
        self.read.show_passage(article_id, highlight_id)

    @Slot(int, int)
    def _from_compare(self, article_id: int, highlight_id: int) -> None:
        if highlight_id:
            self.show_passage(article_id, highlight_id)
        else:
            self.show_article(article_id)

    def show_article(self, article_id: int) -> None:
        """Open the article in the Read screen, in a scope that holds it."""
        self.show_screen(READ)
        if article_id not in self.desk.articles.ids(ArticleQuery(self.scope)):
            self.sidebar.set_scope(EVERYTHING)
            self.show_scope(EVERYTHING)
        self.read.list.select(article_id)
        self.read.show_article(article_id)

    def compare_articles(self, article_ids: list[int]) -> None:
        """Put articles side by side."""
        if article_ids:
            self.compare.open(article_ids[:4])
        self.show_screen(COMPARE)

    @Slot(object)
    def compare_scope(self, scope: Scope) -> None:
        """Put the newest articles of a scope side by side."""
        self.compare_articles(self.desk.articles.ids(ArticleQuery(scope))[:4])

    def _selected(self) -> list[int]:
        ids = self.read.list.selected_ids()
        shown = self.read.reader.article
        return ids or ([shown.id] if shown else [])

    # What is done

    def _act_on_text(self, action_id: str) -> None:
        """Do it in the reader; Compare answers the same keys by itself while it shows."""
        if self.window.screens.currentIndex() == READ:
            self.reader.act(action_id)

    @property
    def reader(self) -> ReaderPane:
        """The reader of the Read screen."""
        return self.read.reader

    def _note_in_read(self, highlight_id: int) -> None:
        self._in_read(highlight_id, self.read.inspector.edit_note)

    def _tags_in_read(self, highlight_id: int) -> None:
        self._in_read(highlight_id, self.read.inspector.edit_tags)

    def _in_read(self, highlight_id: int, then: Callable[[int], None]) -> None:
        try:
            highlight = self.desk.highlights.get(highlight_id)
        except NewsClipError as error:
            self.window.show_error(error)
            return
        self.show_passage(highlight.article_id, highlight_id)
        then(highlight_id)

    def _export_scope(self) -> Scope:
        shown = self.read.reader.article
        on_read = self.window.screens.currentIndex() == READ
        if on_read and shown is not None and self.scope.place is not Place.STORY:
            return Scope.of(shown.id)
        return self.scope

    @Slot(object)
    def export_scope(self, scope: Scope) -> None:
        """Export the highlights of a scope."""
        self.export(EvidenceQuery(scope))

    @Slot(object)
    def export(self, query: EvidenceQuery) -> None:
        """Show what the export would be, to be saved or copied."""
        from newsclip.ui.dialogs.export_dialog import ExportDialog

        dialog = ExportDialog(self.context, query, self.window)
        dialog.open()

    def _undo(self, act: Callable[[], str], said: str) -> None:
        try:
            label = act()
        except NewsClipError as error:
            self.window.show_error(error)
            return
        if label:
            self.window.status.say(f"{said}: {label.lower()}.")

    @Slot(str)
    def _offer_undo(self, sentence: str) -> None:
        self.window.toast.show_text(sentence, "Undo", self.context.actions["edit.undo"].trigger)

    @Slot(object)
    def _show_history(self, history: HistoryChanged) -> None:
        for action_id, verb, label in (
            ("edit.undo", "&Undo", history.undo),
            ("edit.redo", "&Redo", history.redo),
        ):
            self.context.actions[action_id].setText(f"{verb} {label.lower()}".strip())
            self.context.actions.set_enabled(action_id, bool(label))

    @Slot(object)
    def _imported(self, report: ImportReport) -> None:
        self.window.status.say(summary(report))
        failed = report.of(Outcome.FAILED)
        if failed:
            self._show_summary(report)
        elif report.items and not report.of(Outcome.NEW):
            self.window.message.show_message("info", _already(report))
        if report.article_ids:
            self.show_article(report.article_ids[0])

    def _show_summary(self, report: ImportReport) -> None:
        from newsclip.ui.dialogs.import_summary import ImportSummary

        dialog = ImportSummary(report, self.window)
        dialog.retry_requested.connect(self.imports.retry)
        dialog.article_requested.connect(self.show_article)
        private = private_sources(report)
        if private:
            dialog.offer_private(lambda: self.imports.retry(private, allow_private=True))
        dialog.open()

    @Slot(object)
    def _sample_opened(self, story: Story) -> None:
        self.sidebar.set_scope(Scope.story(story.id))
        self.show_scope(Scope.story(story.id))
        ids = self.desk.articles.ids(ArticleQuery(self.scope))
        if ids:
            self.show_article(ids[0])

    def _to_search(self) -> None:
        self.window.top_bar.search.setFocus()
        self.window.top_bar.search.selectAll()

    def _leave_search(self) -> None:
        evidence = self.window.screens.currentIndex() == EVIDENCE
        (self.evidence if evidence else self.read.list).setFocus()

    def _find(self) -> None:
        self.show_screen(READ)
        if self.read.reader.article is not None:
            self.read.reader.find_bar.open_bar()

    def _select_all(self) -> None:
        focused: QWidget | None = QApplication.focusWidget()
        select = getattr(focused, "selectAll", None)
        if select is not None:
            select()

    def _edit_details(self) -> None:
        self.show_screen(READ)
        self.context.actions["view.inspector"].setChecked(True)
        self.read.inspector.setVisible(True)
        self.read.inspector.show_details()

    def _new_story(self) -> None:
        self.context.actions["view.sidebar"].setChecked(True)
        self.sidebar.setVisible(True)
        self.sidebar.new_story()

    def _save_search(self) -> None:
        words = self.window.top_bar.search.text().strip()
        if words:
            self._name_search(words)
        else:
            self.window.status.say("Search for something first, then save the search.")
            self._to_search()

    @Slot(int)
    def _edit_search(self, search_id: int) -> None:
        self._name_search("", search_id)

    def _name_search(self, words: str, search_id: int = 0) -> None:
        from newsclip.ui.dialogs.search_dialog import SearchDialog

        SearchDialog(self.context, words, search_id, self.window).open()

    def _rename(self) -> None:
        self.sidebar.rename()

    def _delete_place(self) -> None:
        self.sidebar.delete()

    @Slot(object)
    def _on_settings(self, changed: SettingsChanged) -> None:
        before: Settings = changed.before
        after: Settings = changed.after
        if before.theme != after.theme:
            self.window.themes.choose(after.theme)
        if before.shortcuts != after.shortcuts:
            self.context.actions.set_shortcuts(after.shortcuts)

    def close(self) -> None:
        """Put everything away and close the library."""
        self.read.inspector.flush()
        self.keeping.keep()
        self.bridge.stop()
        self.jobs.shutdown()
        self.desk.close()


def _already(report: ImportReport) -> str:
    items = report.of(Outcome.ALREADY)
    notes = " ".join(note for item in items[:1] for note in item.notes)
    if len(items) == 1:
        return f"“{items[0].title}” is in the library already; here it is. {notes}".strip()
    return f"All {len(items)} are in the library already."
