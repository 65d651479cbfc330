"""What became of an import: how many, and each failure with its reason and remedy."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsclip.language import tr
from newsclip.services.outcomes import ImportedItem, ImportReport, Outcome
from newsclip.ui.dialogs.frame import DialogFrame, words
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.widgets.buttons import flat_button, link_button, primary_button, secondary_button

_DONE = {
    Outcome.NEW: tr("Imported."),
    Outcome.UPDATED: tr("Kept as a new version."),
    Outcome.ALREADY: tr("Was in the library already."),
}
MOST_SHOWN = 200
"""Entries with widgets of their own; the copied report has all."""


class ImportSummary(DialogFrame):
    """Counts, failures with a retry, and notes on what was imported."""

    retry_requested = Signal(list)
    """The sources that failed, to be tried again."""
    article_requested = Signal(int)

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(tr("Import finished"), counts(report), parent)
        self.report = report
        fit(self, 560, 320)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._list.setContentsMargins(0, 0, 8, 0)
        self._fill()
        self.body.addWidget(self._scrolled(), 1)
        self.add_button(secondary_button(tr("Copy report"), self.copy), left=True)
        if report.failed_sources:
            self.add_button(secondary_button(tr("Retry failed"), self._retry))
        close = self.add_button(primary_button(tr("Close"), self.accept))
        close.setDefault(True)
        close.setFocus()

    def offer_private(self, act: Callable[[], object]) -> None:
        """Offer to visit the private addresses that were refused, on the user's word."""

        def agree() -> None:
            self.accept()
            act()

        self.message.show_message(
            "warning",
            tr("Some addresses lead into a private network."),
            tr("NewsClip does not go there by itself. Fetch them only if you know them."),
            action=tr("Fetch them"),
            act=agree,
        )

    def copy(self) -> None:
        """Put the report on the clipboard as text."""
        QGuiApplication.clipboard().setText(report_text(self.report))

    def _retry(self) -> None:
        self.retry_requested.emit(list(self.report.failed_sources))
        self.accept()

    def _open(self, article_id: int) -> None:
        self.article_requested.emit(article_id)
        self.accept()

    def _fill(self) -> None:
        failed = self.report.of(Outcome.FAILED)
        told = [item for item in self.report.items if item.outcome is not Outcome.FAILED]
        shown = [*failed, *sorted(told, key=lambda item: not item.notes)][:MOST_SHOWN]
        for item in shown:
            failure = item.outcome is Outcome.FAILED
            self._list.addWidget(FailedEntry(item) if failure else self._done(item))
        left = len(self.report.items) - len(shown)
        if left > 0:
            self._list.addWidget(
                words(
                    tr(
                        "and {n} more, in the copied report",
                        "and {n} more, in the copied report",
                        n=left,
                    ),
                    "secondary",
                )
            )
        self._list.addStretch(1)

    def _done(self, item: ImportedItem) -> QWidget:
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(words(item.title or item.source.name, "strong", selectable=True))
        said = _DONE[item.outcome]
        column.addWidget(words(" ".join([said, *item.notes]), "secondary", selectable=True))
        row.addLayout(column, 1)
        button: QPushButton = flat_button(tr("Open"), lambda: self._open(item.article_id))
        button.setAccessibleName(tr("Open {title}", title=item.title))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return entry

    def _scrolled(self) -> QScrollArea:
        inside = QWidget()
        inside.setLayout(self._list)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("What was imported"))
        area.setWidget(inside)
        return area


class FailedEntry(QFrame):
    """One failure: name, what happened, what can be done, and the details folded away."""

    def __init__(self, item: ImportedItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("message", "error")
        error = item.error
        what = error.what if error else tr("It could not be imported.")
        self.detail = words(error.detail if error else "", "detail", selectable=True)
        self.detail.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        column.addWidget(words(item.source.name, "strong", selectable=True))
        column.addWidget(words(what, selectable=True))
        if error and error.remedy:
            column.addWidget(words(error.remedy, "secondary", selectable=True))
        if error and error.detail:
            self.more = link_button(tr("Details"), self._fold)
            column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(self.detail)
        self.setAccessibleName(f"{item.source.name}: {what}")

    def _fold(self) -> None:
        shown = self.detail.isHidden()
        self.detail.setVisible(shown)
        self.more.setText(tr("Hide details") if shown else tr("Details"))


_COUNTED = (Outcome.NEW, Outcome.UPDATED, Outcome.ALREADY, Outcome.FAILED)


def counts(report: ImportReport) -> str:
    """How many of each outcome, in a sentence."""
    new, updated, already, failed = (len(report.of(outcome)) for outcome in _COUNTED)
    parts = [
        tr("{n} imported", "{n} imported", n=new) if new else "",
        tr("{n} kept as a new version", "{n} kept as a new version", n=updated) if updated else "",
        tr("{n} already in the library", "{n} already in the library", n=already)
        if already
        else "",
        tr("{n} failed", "{n} failed", n=failed) if failed else "",
    ]
    words = ", ".join(filter(None, parts)) or tr("Nothing was imported")
    end = tr(" Cancelled before the rest; what was done is kept.") if report.cancelled else ""
    return f"{words}.{end}"


def report_text(report: ImportReport) -> str:
    """The whole report as plain text."""
    lines = [counts(report), ""]
    for item in report.items:
        lines.append(f"{item.outcome.value}: {item.source.name}")
        if item.title:
            lines.append(f"    {item.title}")
        if item.error:
            lines += [f"    {line}" for line in (str(item.error), item.error.detail) if line]
        lines += [f"    {note}" for note in item.notes]
    return "\n".join(lines) + "\n"
