"""Importing from the window: files, folders, addresses, the clipboard, what is dropped."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from newsclip.domain.errors import CancelledError, PasswordNeededError, RefusedAddressError
from newsclip.domain.progress import Progress
from newsclip.domain.scope import Place, Scope
from newsclip.language import tr
from newsclip.services.offers import Offer
from newsclip.services.outcomes import ImportReport, Outcome
from newsclip.services.sources import (
    Source,
    from_address,
    from_html,
    from_member,
    from_path,
    from_text,
)
from newsclip.ui.context import Context
from newsclip.ui.jobs import Job
from newsclip.ui.library.mime import ARTICLES

if TYPE_CHECKING:
    from newsclip.importing.containers import Member


FILTERS = tr(
    "Articles (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.warc *.gz *.wacz *.eml *.mbox *.epub "
    "*.pdf *.docx *.odt *.fodt *.rtf *.md *.markdown *.txt *.text *.json *.csv *.ris *.bib *.xml "
    "*.opml *.url *.webloc *.zip);;All files (*)"
)


class ImportFlow(QObject):
    """Runs imports as jobs and tells their end."""

    started = Signal(object)
    """The Job, for whoever shows progress."""
    finished = Signal(object)
    """The ImportReport."""
    sample_opened = Signal(object)
    """The sample Story."""
    failed = Signal(object)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._scope = Scope()

    def set_scope(self, scope: Scope) -> None:
        """What is imported while a story is open goes into it."""
        self._scope = scope

    def ask_files(self) -> None:
        """Let the user choose files."""
        dialog = QFileDialog(self._window, tr("Import files"), "", FILTERS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._ask(dialog)

    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        dialog = QFileDialog(self._window, tr("Import a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self.import_paths)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_address(self) -> None:
        """Let the user type or paste addresses."""
        from newsclip.ui.dialogs.address_dialog import AddressDialog

        dialog = AddressDialog(self._window)
        dialog.addresses_chosen.connect(self.import_addresses)
        dialog.open()

    def paste(self) -> None:
        """Import what is on the clipboard: files, an address, a page, or text."""
        data = QGuiApplication.clipboard().mimeData()
        if data is not None:
            self.import_data(data)

    @staticmethod
    def accepts(data: QMimeData) -> bool:
        """Whether something dropped or pasted can be imported."""
        if data.hasFormat(ARTICLES):
            return False
        return data.hasUrls() or data.hasHtml() or data.hasText()

    def import_data(self, data: QMimeData) -> None:
        """Import what was dropped or pasted."""
        if data.hasFormat(ARTICLES):
            return
        if data.hasUrls():
            paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
            addresses = [url.toString() for url in data.urls() if url.scheme() in ("http", "https")]
            self._run(lambda: [*_of_paths(paths), *map(from_address, addresses)])
        elif data.hasText() and (source := from_text(data.text())).url:
            self._run(lambda: [source])
        elif data.hasHtml():
            html = data.html()
            self._run(lambda: [from_html(html)])
        elif data.text().strip():
            text = data.text()
            self._run(lambda: [from_text(text)])

    def import_paths(self, paths: Sequence[str]) -> None:
        """Import files and folders."""
        self._run(lambda: _of_paths(paths))

    def import_addresses(self, addresses: Sequence[str]) -> None:
        """Fetch and import the pages at these addresses."""
        self._run(lambda: [from_address(address) for address in addresses])

    def retry(self, sources: Sequence[Source], *, allow_private: bool = False) -> None:
        """Try again what failed."""
        self._run(lambda: list(sources), allow_private=allow_private)

    def _run(self, sources: Callable[[], list[Source]], *, allow_private: bool = False) -> None:
        """Look whether there is something to choose among, let it be chosen, and import."""
        offers = self._context.desk.offers

        def look(progress: Progress) -> tuple[list[Source], tuple[Offer, ...]]:
            found = sources()
            return found, offers.look(found, progress)

        def looked(found: tuple[list[Source], tuple[Offer, ...]]) -> None:
            self._offer(*found, allow_private=allow_private)

        job: Job = self._context.jobs.run(tr("Looking"), look, looked, self._looking_failed)
        self.started.emit(job)

    def _looking_failed(self, error: Exception) -> None:
        if not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _offer(
        self, sources: list[Source], offers: tuple[Offer, ...], *, allow_private: bool
    ) -> None:
        if not offers:
            self._import(sources, allow_private=allow_private)
            return
        from newsclip.ui.dialogs.offers_dialog import OffersDialog

        dialog = OffersDialog(offers, self._window)

        def go(chosen: "dict[int, list[Member]]", fetch: bool) -> None:
            places = {id(offer.source): number for number, offer in enumerate(offers)}
            wanted: list[Source] = []
            for source in sources:
                number = places.get(id(source))
                wanted += [source] if number is None else _of(offers[number], chosen[number], fetch)
            self._import(wanted, allow_private=allow_private, fetch_links=fetch)

        dialog.chosen.connect(go)
        dialog.open()

    def _import(
        self, sources: list[Source], *, allow_private: bool = False, fetch_links: bool = True
    ) -> None:
        story = self._scope.id if self._scope.place is Place.STORY else 0
        imports = self._context.desk.imports

        def work(progress: Progress) -> ImportReport:
            return imports.run(
                sources,
                progress,
                story_id=story,
                allow_private=allow_private,
                fetch_links=fetch_links,
            )

        job: Job = self._context.jobs.run(
            tr("Importing"), work, self.finished.emit, self.failed.emit
        )
        self.started.emit(job)

    def import_offered(
        self, item_ids: Sequence[int], *, fetch: bool = True, allow_private: bool = False
    ) -> None:
        """Import what feeds offer."""
        story = self._scope.id if self._scope.place is Place.STORY else 0
        feeds = self._context.desk.feeds

        def work(progress: Progress) -> ImportReport:
            return feeds.bring_in(
                item_ids, progress, story_id=story, fetch=fetch, allow_private=allow_private
            )

        job: Job = self._context.jobs.run(
            tr("Importing"), work, self.finished.emit, self.failed.emit
        )
        self.started.emit(job)

    def resume(self, batch_ids: Sequence[int]) -> None:
        """Go on with imports that were cut off."""
        imports = self._context.desk.imports

        def work(progress: Progress) -> ImportReport:
            reports = [imports.resume(batch_id, progress) for batch_id in batch_ids]
            items = tuple(item for report in reports for item in report.items)
            return ImportReport(items, any(report.cancelled for report in reports))

        job: Job = self._context.jobs.run(
            tr("Importing"), work, self.finished.emit, self.failed.emit
        )
        self.started.emit(job)

    def open_sample(self) -> None:
        """Add the sample story."""
        samples = self._context.desk.samples
        job = self._context.jobs.run(
            tr("Opening the sample story"), samples.open, self.sample_opened.emit, self.failed.emit
        )
        self.started.emit(job)


def _of(offer: Offer, chosen: "list[Member]", fetch: bool) -> list[Source]:
    """What to import of an offer: what was chosen, and the file that is an article by itself.

    A book of which chapters were chosen is not imported as a whole besides.
    """
    whole = offer.beside and not any(member.kind == "chapter" for member in chosen)
    its = [from_member(member, fetch=fetch) for member in chosen]
    return [offer.source, *its] if whole else its


def _of_paths(paths: Sequence[str]) -> list[Source]:
    return [source for path in paths for source in from_path(Path(path))]


def private_sources(report: ImportReport) -> tuple[Source, ...]:
    """The addresses that were refused only because they are on a private network."""
    return tuple(
        item.source
        for item in report.of(Outcome.FAILED)
        if isinstance(item.error, RefusedAddressError)
    )


def locked_sources(report: ImportReport) -> tuple[Source, ...]:
    """What could not be read for want of its password."""
    failed = report.of(Outcome.FAILED)
    return tuple(item.source for item in failed if isinstance(item.error, PasswordNeededError))


def summary(report: ImportReport) -> str:
    """A report in one sentence."""
    new, updated, known, failed = (len(report.of(outcome)) for outcome in Outcome)
    parts = []
    if new:
        parts.append(tr("{n} imported", "{n} imported", n=new))
    if updated:
        parts.append(
            tr(
                "{n} changed since and kept as a new version",
                "{n} changed since and kept as a new version",
                n=updated,
            )
        )
    if known:
        parts.append(tr("{n} already in the library", "{n} already in the library", n=known))
    if failed:
        parts.append(tr("{n} could not be imported", "{n} could not be imported", n=failed))
    if report.cancelled:
        parts.append(tr("the rest was cancelled"))
    words = ", ".join(parts) or tr("Nothing to import")
    return f"{words[0].upper()}{words[1:]}."
