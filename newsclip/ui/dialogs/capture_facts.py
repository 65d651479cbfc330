"""How a version came in: file or address, when, how large, and the fingerprint of its bytes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from newsclip.domain.articles import Version
from newsclip.language import tr
from newsclip.ui.dialogs.frame import words
from newsclip.ui.library.dates import moment_text
from newsclip.ui.widgets.buttons import icon_button
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.sizes import size_text

_METHODS = {
    "file": tr("Imported from a file"),
    "url": tr("Fetched from its address"),
    "paste": tr("Pasted"),
    "sample": tr("Sample article"),
}
_FACTS = (tr("Capture"), tr("Source"), tr("Version"), tr("Size"), "SHA-256")
SHORT_HASH = 12


class CaptureFacts(QWidget):
    """Facts that nobody can change, and the importer's notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sha256 = ""
        self.facts = {name: ElidedLabel(mode=Qt.TextElideMode.ElideMiddle) for name in _FACTS}
        self.copy_button = icon_button("copy", tr("Copy the SHA-256"), self._copy)
        self.notes = words("", "note", selectable=True)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, 74)
        grid.setColumnStretch(1, 1)
        for row, (name, label) in enumerate(self.facts.items()):
            label.setProperty("role", "label")
            label.setAccessibleName(name)
            grid.addWidget(words(name, "label"), row, 0)
            grid.addLayout(self._value(name), row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        column.addWidget(words(tr("CAPTURE"), "section"))
        column.addLayout(grid)
        column.addWidget(self.notes)

    def show_version(self, version: Version, versions: int, notes: Sequence[str]) -> None:
        """Show how this version came in."""
        capture = version.capture
        self._sha256 = version.sha256
        method = _METHODS.get(capture.method, capture.method)
        self._say(tr("Capture"), f"{method}, {moment_text(capture.at)}")
        self._say(tr("Source"), capture.final_url or capture.source)
        self._say(
            tr("Version"),
            tr(
                "{number} of {versions} · {words:,} words",
                number=version.number,
                versions=versions,
                words=version.words,
            ),
        )
        size = size_text(version.size)
        gone = (
            tr("original dropped {dropped}", dropped=moment_text(version.dropped))
            if version.dropped
            else ""
        )
        self._say(tr("Size"), " · ".join(part for part in (size, capture.media_type, gone) if part))
        self._say("SHA-256", f"{version.sha256[:SHORT_HASH]}…")
        self.facts["SHA-256"].setToolTip(version.sha256)
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def _say(self, name: str, value: str) -> None:
        self.facts[name].setText(value)

    def _value(self, name: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(5, 0, 0, 0)
        row.addWidget(self.facts[name], 1)
        if name == "SHA-256":
            row.addWidget(self.copy_button)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)
