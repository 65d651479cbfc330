"""The bar over an article that has several versions: which one is shown, and what waits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from newsclip.domain.articles import Version
from newsclip.language import tr
from newsclip.ui.library.dates import moment_text
from newsclip.ui.mirroring import mirrored_margins
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
        self.setAccessibleName(tr("Versions of the article"))
        self._menu = QMenu(self)
        self.button = secondary_button("", menu=self._menu)
        self.note = ElidedLabel()
        self.changes = flat_button(tr("What changed"), self.changes_requested.emit)
        self.carry = flat_button(tr("Carry forward"), self.carry_requested.emit)
        self.carry.setToolTip(tr("Look for what is marked in older versions in the newest one"))
        self.carry.hide()
        row = FlowLayout(self, gap=10)
        row.setContentsMargins(mirrored_margins(14, 6, 10, 6))
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
        self.button.setText(
            tr("Version {number} of {versions}", number=current.number, versions=len(versions))
        )
        newest = max(versions, key=lambda one: one.number)
        older = "" if current.id == newest.id else tr("An older version.")
        self.note.setText(" ".join(filter(None, (older, _waiting(waiting), _behind(behind)))))
        self.carry.setVisible(behind > 0)
        self.changes.setText(tr("Look at them") if waiting else tr("What changed"))

    def menu_texts(self) -> list[str]:
        """The versions that can be chosen, newest first."""
        return [action.text() for action in self._menu.actions()]


def _words(version: Version) -> str:
    return tr(
        "Version {number} · {at} · {words:,} words",
        number=version.number,
        at=moment_text(version.capture.at),
        words=version.words,
    )


def _waiting(count: int) -> str:
    if not count:
        return ""
    return tr(
        "{n} highlight changed with the text.", "{n} highlights changed with the text.", n=count
    )


def _behind(count: int) -> str:
    if not count:
        return ""
    return tr(
        "{n} highlight is not in the newest version yet.",
        "{n} highlights are not in the newest version yet.",
        n=count,
    )


def carried_words(standing: int, waiting: int) -> str:
    """What came of carrying forward: "2 stand in the newest version, 1 waits for a decision."."""
    parts = []
    if standing:
        parts.append(
            tr("{n} stands in the newest version", "{n} stand in the newest version", n=standing)
        )
    if waiting:
        parts.append(tr("{n} waits for a decision", "{n} wait for a decision", n=waiting))
    return f"{', '.join(parts)}."
