"""The kinds of highlight: the built-in ones to look at, those of the user's own to make."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.kinds import BUILT_IN, KINDS, OWN_COLOURS, Kind, Underline
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.kind_form import KindForm
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.theme import text_scale
from newsclip.ui.widgets.buttons import primary_button, secondary_button

_ID = Qt.ItemDataRole.UserRole


class KindsDialog(DialogFrame):
    """A list on the left, the chosen kind on the right. What is changed is kept on Save."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        lead = tr("Kinds of your own are offered beside Claim, Figure and Risk, in every view.")
        super().__init__(tr("Kinds of highlight"), lead, parent)
        self._kinds = context.desk.kinds
        self._fresh: Kind | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Kinds"))
        self.list.setFixedWidth(round(190 * text_scale()))
        self.form = KindForm()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.form, 1)
        column = QVBoxLayout()
        column.addLayout(row)
        self.body.addLayout(column, 1)
        self.add = self.add_button(secondary_button(tr("New kind"), self.begin), left=True)
        self.retire = self.add_button(secondary_button(tr("Retire"), self._retire), left=True)
        self.up = self.add_button(secondary_button(tr("Move up"), self._move_up), left=True)
        self.save = self.add_button(secondary_button(tr("Save"), self._save))
        self.close_button = self.add_button(primary_button(tr("Close"), self.accept))
        self.list.currentItemChanged.connect(self._show_current)
        context.bridge.library_changed.connect(self._on_library)
        self._fill()
        fit(self, 760, 640)

    def _on_library(self, changed: LibraryChanged) -> None:
        if changed.touches(Subject.KIND):
            self._fill()

    def _fill(self, chosen: str = "") -> None:
        """Read the list anew, keeping the choice."""
        current = self.list.currentItem() if self.list.currentRow() >= 0 else None
        wanted = chosen or (str(current.data(_ID)) if current else BUILT_IN[0].id)
        self.list.blockSignals(True)
        self.list.clear()
        for kind in KINDS.values():
            item = QListWidgetItem(
                tr("{label} (retired)", label=kind.label) if kind.retired else kind.label
            )
            item.setData(_ID, kind.id)
            self.list.addItem(item)
            if kind.id == wanted:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._show_current()

    def current(self) -> Kind | None:
        """The kind that is chosen; None while a new one is made."""
        if self.list.currentRow() < 0:
            return None
        return KINDS.get(str(self.list.currentItem().data(_ID)))

    def _show_current(self, *_items: object) -> None:
        kind = self.current()
        if kind is None:
            return
        self._fresh = None
        self.form.show_kind(kind, own=kind in KINDS.own)
        self._offer()

    def _offer(self) -> None:
        kind = self._fresh or self.current()
        own = kind is not None and (self._fresh is not None or kind in KINDS.own)
        self.save.setEnabled(own)
        self.retire.setEnabled(own and self._fresh is None)
        self.retire.setText(tr("Offer again") if kind and kind.retired else tr("Retire"))
        place = KINDS.own.index(kind) if kind in KINDS.own else 0
        self.up.setEnabled(own and self._fresh is None and place > 0)
        self.message.hide()

    def begin(self) -> None:
        """Make a new kind, with a letter, a key and a colour that are free."""
        used = {kind.token for kind in KINDS.own}
        colour = next((c for c in OWN_COLOURS if f"own-{c}" not in used), OWN_COLOURS[0])
        keys = {kind.key for kind in KINDS.offered}
        key = next((k for k in "4567890" if k not in keys), "")
        self.list.blockSignals(True)
        self.list.clearSelection()
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self._fresh = Kind("", "", "", "", key, f"own-{colour}", Underline.SOLID)
        self.form.show_kind(self._fresh, own=True)
        self._offer()
        self.form.label.setFocus()

    def _save(self) -> None:
        kind = self.form.kind()
        try:
            made = self._kinds.add(kind) if self._fresh else self._kinds.change(kind)
        except NewsClipError as error:
            self.message.show_error(error)
            return
        self._fresh = None
        self._fill(made.id)

    def _retire(self) -> None:
        kind = self.current()
        if kind is None:
            return
        try:
            self._kinds.change(replace(kind, retired=not kind.retired))
        except NewsClipError as error:
            self.message.show_error(error)
            return
        self._fill(kind.id)

    def _move_up(self) -> None:
        kind = self.current()
        if kind is None:
            return
        ids = [one.id for one in KINDS.own]
        place = ids.index(kind.id)
        ids[place - 1], ids[place] = ids[place], ids[place - 1]
        self._kinds.order(ids)
        self._fill(kind.id)
