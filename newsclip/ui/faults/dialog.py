"""What is shown after a fault: what happened, that nothing was lost, and where the report is."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from newsclip.language import tr
from newsclip.ui.dialogs.frame import DialogFrame, words
from newsclip.ui.faults.report import PROMISE
from newsclip.ui.theme import text_scale
from newsclip.ui.widgets.buttons import link_button, primary_button, secondary_button

_NOW = tr("Something went wrong inside NewsClip")
_NOW_LEAD = tr(
    "What you did last may not have happened. Nothing was lost: everything is saved as you make it."
)
_THEN = tr("NewsClip ended by a fault last time")
_THEN_LEAD = tr(
    "Nothing was lost: everything is saved as you make it. You can go on where you were."
)

_ROOM = 120
"""Pixels more than the least, for reading the report."""


class FaultDialog(DialogFrame):
    """Shows the report whole. It sends nothing; the user decides who sees it."""

    quit_requested = Signal()

    def __init__(
        self,
        text: str,
        path: Path | None,
        why_not: str = "",
        parent: QWidget | None = None,
        *,
        last_time: bool = False,
    ) -> None:
        title, lead = (_THEN, _THEN_LEAD) if last_time else (_NOW, _NOW_LEAD)
        super().__init__(title, lead, parent)
        self.text, self.path = text, path
        self._more = 0
        self.where = words(_where(path, why_not), selectable=True)
        self.body.addWidget(self.where)
        self.body.addWidget(words(tr(PROMISE), "secondary"))
        self.again = words("", "strong")
        self.again.hide()
        self.body.addWidget(self.again)
        self.fold = link_button(tr("Show the report"), self._fold)
        self.body.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.report = _report_box(text)
        self.body.addWidget(self.report, 100)
        self.body.addStretch(1)
        self._add_buttons(last_time=last_time)
        self.setMinimumWidth(min(round(560 * text_scale()), self.screen().availableSize().width()))

    def _add_buttons(self, *, last_time: bool) -> None:
        self.copy = self.add_button(secondary_button(tr("Copy"), self._copy), left=True)
        self.show_file = self.add_button(
            secondary_button(tr("Show file"), self._show_file), left=True
        )
        self.show_file.setEnabled(self.path is not None)
        if not last_time:
            self.quit = self.add_button(secondary_button(tr("Quit"), self._quit))
        self.go_on = self.add_button(primary_button(tr("Continue"), self.accept))
        self.go_on.setDefault(True)
        self.go_on.setFocus()

    def count(self) -> None:
        """One more fault happened meanwhile."""
        self._more += 1
        self.again.setText(
            tr(
                "Something went wrong once more meanwhile.",
                "Something went wrong {n} times more meanwhile.",
                n=self._more,
            )
        )
        self.again.show()

    def _fold(self) -> None:
        shown = self.report.isHidden()
        self.report.setVisible(shown)
        self.fold.setText(tr("Hide the report") if shown else tr("Show the report"))
        height = self.sizeHint().height() + (_ROOM if shown else 0)
        self.resize(self.width(), min(height, self.screen().availableSize().height()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.message.show_message("info", tr("The report is on the clipboard."))

    def _show_file(self) -> None:
        folder = self.path.parent if self.path else Path()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.message.show_message(
                "warning",
                tr("This desktop did not open the folder."),
                tr("Copy its name from above and open it in your file manager."),
            )

    def _quit(self) -> None:
        self.accept()
        self.quit_requested.emit()


def _where(path: Path | None, why_not: str) -> str:
    if path is None:
        return tr(
            "The report could not be written to a file ({why_not}). You can copy it from here.",
            why_not=why_not,
        )
    return tr("A report is in {path}", path=path)


def _report_box(text: str) -> QPlainTextEdit:
    box = QPlainTextEdit(text)
    box.setReadOnly(True)
    box.setAccessibleName(tr("Report"))
    box.setTabChangesFocus(True)
    box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    box.setMinimumHeight(240)
    box.hide()
    return box
