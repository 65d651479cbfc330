"""Every dialog of the window, as it is opened over the library of ``stops``."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QDialog

from newsclip.domain.errors import EmptyError, FetchError
from newsclip.domain.scope import EvidenceQuery, Scope
from newsclip.importing.containers import Member
from newsclip.importing.importer import Hints
from newsclip.services.offers import Offer
from newsclip.services.outcomes import ImportedItem, ImportReport, Outcome
from newsclip.services.sources import Source, from_address
from newsclip.ui.compare.row_dialog import RowDialog
from newsclip.ui.dialogs.about_dialog import AboutDialog
from newsclip.ui.dialogs.address_dialog import AddressDialog
from newsclip.ui.dialogs.details_dialog import DetailsDialog
from newsclip.ui.dialogs.export_dialog import ExportDialog
from newsclip.ui.dialogs.history_dialog import HistoryDialog
from newsclip.ui.dialogs.import_summary import ImportSummary
from newsclip.ui.dialogs.kinds_dialog import KindsDialog
from newsclip.ui.dialogs.licences_dialog import LicencesDialog
from newsclip.ui.dialogs.link_dialog import LinkDialog
from newsclip.ui.dialogs.offers_dialog import OffersDialog
from newsclip.ui.dialogs.password_dialog import PasswordDialog
from newsclip.ui.dialogs.search_dialog import SearchDialog
from newsclip.ui.dialogs.settings_dialog import SettingsDialog
from newsclip.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from newsclip.ui.dialogs.story_dialog import StoryDialog
from newsclip.ui.dialogs.tag_dialog import TagDialog
from newsclip.ui.faults.dialog import FaultDialog
from newsclip.ui.feeds.dialog import FeedsDialog
from newsclip.ui.versions.dialog import VersionsDialog
from newsclip.ui.welcome.whats_new import WhatsNew
from tests.helpers.stops import Round

FAULT = "NewsClip 1.0\nZeroDivisionError at compare/plot.py:12 in paint\n"


def _summary(round_: Round) -> QDialog:
    gone = FetchError("The page is gone.", "Check the address.", detail="HTTP 404")
    empty = EmptyError("It is empty.", "Save it again.")
    report = ImportReport(
        (
            ImportedItem(Source("file", "a.txt"), Outcome.NEW, 1, "A new one", notes=("A note.",)),
            ImportedItem(from_address("https://volt.example/a"), Outcome.FAILED, error=gone),
            ImportedItem(Source("file", "empty.html"), Outcome.FAILED, error=empty),
        )
    )
    return ImportSummary(report, round_.window)


def _offers(round_: Round) -> QDialog:
    members = tuple(
        Member(f"Page {n}", b"", Hints(f"{n}.html"), f"https://volt.example/{n}") for n in range(3)
    )
    return OffersDialog([Offer(Source("file", "pages.warc"), members)], round_.window)


def _settings(round_: Round) -> QDialog:
    return SettingsDialog(round_.context, round_.window)


def _feeds(round_: Round) -> QDialog:
    return FeedsDialog(round_.context, round_.window)


DIALOGS: Mapping[type[QDialog], Callable[[Round], QDialog]] = {
    AboutDialog: lambda it: AboutDialog(it.context, it.window),
    AddressDialog: lambda it: AddressDialog(it.window),
    DetailsDialog: lambda it: DetailsDialog(it.context, it.story.ledger.id, it.window),
    ExportDialog: lambda it: ExportDialog(it.context, EvidenceQuery(_scope(it)), it.window),
    FaultDialog: lambda it: FaultDialog(FAULT, Path("fault-1.txt"), "", it.window),
    FeedsDialog: _feeds,
    HistoryDialog: lambda it: HistoryDialog(it.context, it.highlight, it.window),
    ImportSummary: _summary,
    KindsDialog: lambda it: KindsDialog(it.context, it.window),
    LicencesDialog: lambda it: LicencesDialog(it.window),
    LinkDialog: lambda it: LinkDialog(it.context, it.highlight, _scope(it), it.window),
    OffersDialog: _offers,
    PasswordDialog: lambda it: PasswordDialog("report.pdf", it.window),
    RowDialog: lambda it: RowDialog("Name row", "Aurel One", "range", _unsaved, it.window),
    SearchDialog: lambda it: SearchDialog(it.context, "kind:risk", 0, it.window),
    SettingsDialog: _settings,
    ShortcutsDialog: lambda it: ShortcutsDialog(it.context, it.window),
    StoryDialog: lambda it: StoryDialog(it.context, [it.story.ledger.id], it.window),
    TagDialog: lambda it: TagDialog.for_articles(it.context, [it.story.ledger.id], it.window),
    VersionsDialog: lambda it: VersionsDialog(it.context, it.story.bare.id, it.window),
    WhatsNew: lambda it: WhatsNew(it.context, it.window),
}
"""How each class of dialog comes to be."""


def _scope(round_: Round) -> Scope:
    return Scope.story(round_.context.desk.stories.all()[0].id)


def _unsaved(_subject: str, _measure: str) -> None:
    """What the walk names is not kept."""


def opened(round_: Round, kind: type[QDialog]) -> QDialog:
    """The dialog of that class, open and at rest, with the keyboard."""
    dialog = DIALOGS[kind](round_)
    dialog.open()
    dialog.activateWindow()
    round_.page.until(dialog.isActiveWindow)
    round_.settle()
    return dialog
