"""The bar over an article that has several versions: which one is shown, and what waits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from newsclip.domain.articles import Version
from newsclip.ui.library.dates import moment_text
from newsclip.ui.widgets.buttons import flat_button, secondary_button
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.flow_layout import FlowLayout


class VersionBar(QWidget):
    """Hidden while there is one version only."""

    version_chosen = Signal(int)
    changes_requested = Signal()
    """The versions are to be compared, and what waits for a decision to be shown."""

    carry_requested = Signal()
    """What was marked in older versions is to be brought to the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Versions of the article")
        self._menu = QMenu(self)
        self.button = secondary_button("", menu=self._menu)
        self.note = ElidedLabel()
        self.changes = flat_button("What changed", self.changes_requested.emit)
        self.carry = flat_button("Carry forward", self.carry_requested.emit)
        self.carry.setToolTip("Look for what is marked in older versions in the newest one")
        self.carry.hide()
        row = FlowLayout(self, gap=10)
        row.setContentsMargins(14, 6, 10, 6)
        row.addWidget(self.button)
        row.addWidget(self.note)
        row.add_spring()
        row.addWidget(self.carry)
        row.addWidget(self.changes)
        self.hide()

    def show_versions(
        self, versions: Sequence[Version], shown: int, waiting: int, behind: int = 0
    ) -> None:
        """Show which of the versions is read; ``waiting`` highlights wait for a decision.

        ``behind`` are in older versions only, since they were made there later.
        """
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
        older = "" if current.id == newest.id else "An older version."
        self.note.setText(" ".join(filter(None, (older, _waiting(waiting), _behind(behind)))))
        self.carry.setVisible(behind > 0)
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


def _behind(count: int) -> str:
    if not count:
        return ""
    what = "1 highlight is" if count == 1 else f"{count} highlights are"
    return f"{what} not in the newest version yet."


def carried_words(standing: int, waiting: int) -> str:
    """What came of carrying forward: "2 stand in the newest version, 1 waits for a decision."."""
    parts = []
    if standing:
        parts.append(f"{standing} stand{'s' if standing == 1 else ''} in the newest version")
    if waiting:
        parts.append(f"{waiting} wait{'s' if waiting == 1 else ''} for a decision")
    return f"{', '.join(parts)}."
