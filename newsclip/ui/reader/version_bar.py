"""The bar over an article that has several versions: which one is shown, and what waits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from newsclip.domain.articles import Version
from newsclip.ui.library.dates import moment_text
from newsclip.ui.widgets.buttons import flat_button, secondary_button


class VersionBar(QWidget):
    """Hidden while there is one version only."""

    version_chosen = Signal(int)
    changes_requested = Signal()
    """The versions are to be compared, and what waits for a decision to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Versions of the article")
        self._menu = QMenu(self)
        self.button = secondary_button("", menu=self._menu)
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.changes = flat_button("What changed", self.changes_requested.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self.button)
        row.addWidget(self.note, 1)
        row.addWidget(self.changes)
        self.hide()

    def show_versions(self, versions: Sequence[Version], shown: int, waiting: int) -> None:
        """Show which of the versions is read; ``waiting`` highlights wait for a decision."""
        self.setVisible(len(versions) > 1)
        if len(versions) < 2:
            return
        self._menu.clear()
        for version in reversed(versions):
            action = self._menu.addAction(_words(version))
            action.setCheckable(True)
            action.setChecked(version.id == shown)
            action.triggered.connect(
                lambda _checked, chosen=version.id: self.version_chosen.emit(chosen)
            )
        current = next((one for one in versions if one.id == shown), versions[-1])
        self.button.setText(f"Version {current.number} of {len(versions)}")
        newest = max(versions, key=lambda one: one.number)
        older = "" if current.id == newest.id else "An older version. "
        self.note.setText(older + _waiting(waiting))
        self.changes.setText("Look at them" if waiting else "What changed")

    def menu_texts(self) -> list[str]:
        """The versions that can be chosen, newest first."""
        return [action.text() for action in self._menu.actions()]


def _words(version: Version) -> str:
    return f"Version {version.number} · {moment_text(version.capture.at)} · {version.words:,} words"


def _waiting(count: int) -> str:
    if not count:
        return ""
    return f"{count} highlight{'s' if count > 1 else ''} changed with the text."
