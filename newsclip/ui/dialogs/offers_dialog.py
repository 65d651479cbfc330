"""What files hold several things of, to choose among before any of it is imported."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from newsclip.language import tr
from newsclip.services.offers import Offer
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.widgets.buttons import flat_button, primary_button, secondary_button

_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class OffersDialog(DialogFrame):
    """A tree of files and what is in them. Enter imports what is ticked."""

    chosen = Signal(object, bool)
    """For each offer, by its number, the members chosen; and whether pages are to be fetched."""

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        count = sum(len(offer.members) for offer in offers)
        super().__init__(
            tr("Choose what to import"),
            tr("{n} thing in {files}.", "{n} things in {files}.", n=count, files=_files(offers)),
            parent,
        )
        self.offers = offers
        fit(self, 600, 440)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Show only what contains"))
        self.filter.setAccessibleName(tr("Show only what contains these words"))
        self.filter.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(tr("What the files hold"))
        self.fetch = QCheckBox(tr("Fetch the pages of links; else take what the file says of them"))
        self.fetch.setChecked(True)
        self.fetch.setVisible(any(offer.links for offer in offers))
        for widget in (self.filter, self.tree, self.fetch):
            self.body.addWidget(widget)
        self.body.setStretch(1, 1)
        self.add_button(flat_button(tr("All"), lambda: self._tick(_CHECKED)), left=True)
        self.add_button(flat_button(tr("None"), lambda: self._tick(_UNCHECKED)), left=True)
        self.add_button(secondary_button(tr("Cancel"), self.reject))
        self.go = primary_button(tr("Import"), self.accept)
        self.go.setDefault(True)
        self.add_button(self.go)
        self._fill()
        self.filter.textChanged.connect(self._show_only)
        self.tree.itemChanged.connect(lambda *_: self._count())
        self._count()
        self.tree.setFocus()

    def accept(self) -> None:
        """Hand over what is ticked."""
        chosen = {}
        for number in range(self.tree.topLevelItemCount()):
            rows = _below(self.tree.topLevelItem(number))
            ticked = [row for row, item in enumerate(rows) if item.checkState(0) == _CHECKED]
            chosen[number] = [self.offers[number].members[row] for row in ticked]
        self.chosen.emit(chosen, self.fetch.isChecked())
        super().accept()

    def _fill(self) -> None:
        for offer in self.offers:
            top = QTreeWidgetItem([offer.source.name])
            top.setFlags(
                top.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable
            )
            for member in offer.members:
                item = QTreeWidgetItem([member.title or member.url])
                item.setToolTip(0, member.url or member.title)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(0, _UNCHECKED if offer.beside else _CHECKED)
                top.addChild(item)
            self.tree.addTopLevelItem(top)
            top.setExpanded(True)
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))

    def _leaves(self) -> list[QTreeWidgetItem]:
        tops = [self.tree.topLevelItem(i) for i in range(self.tree.topLevelItemCount())]
        return [item for top in tops for item in _below(top)]

    def _tick(self, state: Qt.CheckState) -> None:
        """Tick or untick what is shown."""
        for item in self._leaves():
            if not item.isHidden():
                item.setCheckState(0, state)

    def _show_only(self, words: str) -> None:
        wanted = words.casefold().split()
        for item in self._leaves():
            said = f"{item.text(0)} {item.toolTip(0)}".casefold()
            item.setHidden(not all(word in said for word in wanted))

    def _count(self) -> None:
        ticked = sum(item.checkState(0) == _CHECKED for item in self._leaves())
        self.go.setText(
            tr("Import {n}", "Import {n}", n=ticked) if ticked else tr("Import the files only")
        )
        links_only = all(offer.links for offer in self.offers)
        self.go.setEnabled(bool(ticked) or not links_only)


def _below(top: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
    if top is None:
        return []
    children = [top.child(row) for row in range(top.childCount())]
    return [child for child in children if child is not None]


def _files(offers: Sequence[Offer]) -> str:
    if len(offers) == 1:
        return f"“{offers[0].source.name}”"
    return tr("{n} file", "{n} files", n=len(offers))
