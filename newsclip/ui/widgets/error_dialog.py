"""The dialog for what the window cannot go on from, and for bugs."""

import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.ui.widgets.buttons import primary_button, secondary_button
from newsclip.ui.widgets.icon_label import IconLabel


class ErrorDialog(QDialog):
    """Says what happened and what can be done; the details can be copied."""

    def __init__(
        self, what: str, remedy: str = "", detail: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("NewsClip")
        self.setAccessibleName(what)
        self.setMinimumWidth(480)
        self.what, self.remedy, self.detail = what, remedy, detail
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._head())
        if detail:
            column.addWidget(self._detail_box())
        column.addLayout(self._buttons())

    @staticmethod
    def of(error: BaseException, parent: QWidget | None = None) -> "ErrorDialog":
        """The dialog for an error: ours with its remedy, any other with its traceback."""
        if isinstance(error, NewsClipError):
            return ErrorDialog(error.what, error.remedy, error.detail, parent)
        return ErrorDialog(
            "Something went wrong inside NewsClip.",
            "Your library is safe: everything was saved as it was made. "
            "Copy the details if you want to report this.",
            "".join(traceback.format_exception(error)),
            parent,
        )

    def copy(self) -> None:
        """Put all of it on the clipboard."""
        parts = (self.what, self.remedy, self.detail)
        QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))

    def _head(self) -> QHBoxLayout:
        picture = IconLabel("error", "error-ink", 28)
        words = QVBoxLayout()
        words.setSpacing(4)
        for role, text in (("title", self.what), ("", self.remedy)):
            if text:
                words.addWidget(_words(role, text))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _detail_box(self) -> QPlainTextEdit:
        box = QPlainTextEdit(self.detail)
        box.setReadOnly(True)
        box.setAccessibleName("Details")
        box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        box.setMinimumHeight(120)
        return box

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(secondary_button("Copy details", self.copy))
        close = primary_button("Close", self.accept)
        close.setDefault(True)
        row.addWidget(close)
        return row


def _words(role: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
