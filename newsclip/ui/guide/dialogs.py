"""The page of the guide, or a heading of it, that each dialog belongs to."""

from PySide6.QtWidgets import QApplication

from newsclip.ui.dialogs.frame import DialogFrame

PAGE_OF = {
    "AboutDialog": "safety#where-it-all-is",
    "AddressDialog": "importing",
    "DetailsDialog": "importing#what-is-kept",
    "ExportDialog": "exporting",
    "FaultDialog": "safety#if-something-is-wrong",
    "FeedsDialog": "importing",
    "HistoryDialog": "marking#change-your-mind",
    "ImportSummary": "importing",
    "KindsDialog": "marking#kinds-of-your-own",
    "LicencesDialog": "safety#where-it-all-is",
    "LinkDialog": "marking#tags-notes-links",
    "OffersDialog": "importing",
    "PasswordDialog": "importing",
    "RowDialog": "comparing",
    "SearchDialog": "searching",
    "SettingsDialog": "settings",
    "ShortcutsDialog": "keyboard",
    "StoryDialog": "reading#keep-order",
    "TagDialog": "marking#tags-notes-links",
    "VersionsDialog": "versions#see-what-changed",
    "WhatsNew": "whats-new",
}
"""By the name of the dialog's class, so that none of them is loaded for it."""


def page_of_dialog() -> str:
    """The page that the dialog in front belongs to; empty where there is none in front."""
    front = QApplication.activeWindow()
    return PAGE_OF.get(type(front).__name__, "index") if isinstance(front, DialogFrame) else ""
