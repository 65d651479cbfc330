"""What follows an import: a sentence, the article, and a summary where something failed."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from newsclip.domain.scope import ArticleQuery, Scope
from newsclip.domain.stories import Story
from newsclip.language import tr
from newsclip.services.batches import Unfinished
from newsclip.services.outcomes import ImportedItem, ImportReport, Outcome
from newsclip.services.sources import Source
from newsclip.services.updating import asks_to_look
from newsclip.ui.context import Context
from newsclip.ui.flows.importing import ImportFlow, locked_sources, private_sources, summary
from newsclip.ui.library.latest import Latest
from newsclip.ui.navigation import Navigation
from newsclip.ui.window import MainWindow


class ArrivingFlow(QObject):
    """Tells how an import ended and opens what came."""

    def __init__(
        self, window: MainWindow, context: Context, imports: ImportFlow, navigation: Navigation
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._imports = imports
        self._navigation = navigation
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(window.show_error)
        imports.started.connect(window.status.progress.follow)
        imports.finished.connect(self._imported)
        imports.sample_opened.connect(self._sample_opened)
        imports.failed.connect(window.show_error)

    def offer_unfinished(self) -> None:
        """Offer to go on with an import that a crash or a quit cut off."""
        batches = self._context.desk.imports.batches
        self._latest.ask(batches.unfinished, self._offer_unfinished)

    def _offer_unfinished(self, found: tuple[Unfinished, ...]) -> None:
        if not found:
            return
        left, total = sum(one.left for one in found), sum(one.total for one in found)
        self._window.message.show_message(
            "info",
            tr("An import was cut off: {left:,} of {total:,} are left.", left=left, total=total),
            tr("Dismiss this to be asked again at the next start."),
            action=tr("Go on"),
            act=lambda: self._imports.resume([one.id for one in found]),
        )

    @Slot(object)
    def _imported(self, report: ImportReport) -> None:
        self._window.status.say(summary(report))
        locked = locked_sources(report)
        if locked:
            self._ask_password(locked[0])
        if len(report.of(Outcome.FAILED)) > len(locked[:1]):
            self._show_summary(report)
        elif updated := report.of(Outcome.UPDATED):
            self._window.message.show_message("info", _updated(updated))
        elif report.items and not report.of(Outcome.NEW):
            self._window.message.show_message("info", _already(report))
        if report.article_ids:
            self._navigation.show_article(report.article_ids[0])

    def _ask_password(self, source: Source) -> None:
        """Let the user unlock a file; without its password it stays out, as the user was told."""
        from newsclip.ui.dialogs.password_dialog import PasswordDialog

        dialog = PasswordDialog(source.name, self._window, again=bool(source.password))
        dialog.entered.connect(
            lambda password: self._imports.retry([replace(source, password=password)])
        )
        dialog.open()

    def _show_summary(self, report: ImportReport) -> None:
        from newsclip.ui.dialogs.import_summary import ImportSummary

        dialog = ImportSummary(report, self._window)
        dialog.retry_requested.connect(self._imports.retry)
        dialog.article_requested.connect(self._navigation.show_article)
        if private := private_sources(report):
            dialog.offer_private(lambda: self._imports.retry(private, allow_private=True))
        dialog.open()

    @Slot(object)
    def _sample_opened(self, story: Story) -> None:
        scope = Scope.story(story.id)
        self._navigation.show_scope(scope)
        if ids := self._context.desk.articles.ids(ArticleQuery(scope)):
            self._navigation.show_article(ids[0])


def _updated(items: tuple[ImportedItem, ...]) -> str:
    if len(items) == 1:
        return tr(
            "“{title}” has changed. {words}", title=items[0].title, words=" ".join(items[0].notes)
        )
    looked = sum(asks_to_look(note) for item in items for note in item.notes)
    words = tr(
        "{n} article has changed; the new version is kept beside the old.",
        "{n} articles have changed; the new versions are kept beside the old.",
        n=len(items),
    )
    asked = tr(
        "{n} of them has highlights to look at.",
        "{n} of them have highlights to look at.",
        n=looked,
    )
    return f"{words} {asked}" if looked else words


def _already(report: ImportReport) -> str:
    items = report.of(Outcome.ALREADY)
    notes = " ".join(note for item in items[:1] for note in item.notes)
    if len(items) == 1:
        return tr(
            "“{title}” is in the library already; here it is. {notes}",
            title=items[0].title,
            notes=notes,
        ).strip()
    return tr("{n} is in the library already.", "All {n} are in the library already.", n=len(items))
