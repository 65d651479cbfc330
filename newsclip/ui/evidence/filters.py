"""The row of filters over the Evidence table."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from newsclip.domain.kinds import KINDS
from newsclip.domain.scope import EvidenceQuery
from newsclip.domain.values import value_words
from newsclip.language import tr, within
from newsclip.ui.evidence.listing import Grouping
from newsclip.ui.theme import text_scale
from newsclip.ui.widgets.chip import Chip
from newsclip.ui.widgets.flow_layout import FlowLayout
from newsclip.ui.widgets.search_field import SearchField

Values = Callable[[], Iterable[tuple[str, str]]]
"""What a filter offers now: stored value and words."""


class FilterBar(QWidget):
    """Kinds, status, tag, publisher, grouping and words."""

    changed = Signal()
    grouping_changed = Signal(object)

    def __init__(self, statuses: Values, tags: Values, publishers: Values, grouping: QMenu) -> None:
        super().__init__()
        self.setAccessibleName(tr("Filters"))
        self.kinds = {kind.id: Chip(kind.plural, kind.token, checkable=True)
                      for kind in KINDS.values()}  # fmt: skip
        self.status = ChoiceChip(tr("Status"), statuses)
        self.tag = ChoiceChip(tr("Tag"), tags)
        self.publisher = ChoiceChip(tr("Publisher"), publishers)
        self.group = Chip(tr("Group by: none"))
        self.group.set_menu(grouping)
        self.words = SearchField(tr("Filter"))
        self.words.setProperty("dense", True)
        self.words.setFixedSize(round(130 * text_scale()), self.group.sizeHint().height())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, gap=8)
        for chip in self.kinds.values():
            chip.setChecked(True)
            chip.clicked.connect(self._kind_clicked)
            row.addWidget(chip)
        for choice in (self.status, self.tag, self.publisher):
            choice.changed.connect(self.changed)
            row.addWidget(choice)
        row.addWidget(self.group)
        row.addWidget(self.words)
        self.words.searched.connect(lambda _text: self.changed.emit())

    def follow_kinds(self) -> None:
        """Have a chip for each kind there is now; new ones let everything through."""
        row = self.layout()
        for place, kind in enumerate(KINDS.values()):
            if kind.id in self.kinds:
                self.kinds[kind.id].setText(kind.plural)
                continue
            chip = self.kinds[kind.id] = Chip(kind.plural, kind.token, checkable=True)
            chip.setChecked(True)
            chip.clicked.connect(self._kind_clicked)
            if isinstance(row, FlowLayout):
                row.insert_widget(place, chip)

    def narrowed(self, query: EvidenceQuery) -> EvidenceQuery:
        """The query with these filters; all kinds or no choice let everything through."""
        chosen = frozenset(kind for kind, chip in self.kinds.items() if chip.isChecked())
        return replace(
            query,
            kinds=frozenset() if len(chosen) == len(self.kinds) else chosen,
            statuses=self.status.chosen,
            tags=self.tag.chosen,
            publishers=self.publisher.chosen,
        )

    @property
    def active(self) -> bool:
        """Whether any filter is set."""
        return bool(self.narrowed(EvidenceQuery()) != EvidenceQuery() or self.words.text().strip())

    def clear(self) -> None:
        """Let everything through."""
        for chip in self.kinds.values():
            chip.setChecked(True)
        for choice in (self.status, self.tag, self.publisher):
            choice.set_chosen(frozenset())
        self.words.set_text_quietly("")
        self.changed.emit()

    def show_grouping(self, grouping: Grouping) -> None:
        """Name the grouping on its chip."""
        self.group.setText(tr("Group by: {value}", value=within(value_words(grouping.value))))

    def _kind_clicked(self) -> None:
        """With no kind left there would be nothing to see: then all come back."""
        if not any(chip.isChecked() for chip in self.kinds.values()):
            for chip in self.kinds.values():
                chip.setChecked(True)
        self.changed.emit()


class ChoiceChip(Chip):
    """A filter of several values; its menu stays open while one checks them."""

    changed = Signal()

    def __init__(self, title: str, values: Values) -> None:
        super().__init__(title, checkable=True)
        self._title = title
        self._values = values
        self.chosen: frozenset[str] = frozenset()
        self.menu = StayingMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.set_menu(self.menu)
        self.clicked.connect(lambda _on: self.setChecked(bool(self.chosen)))

    def set_chosen(self, chosen: frozenset[str]) -> None:
        """Choose these values without telling anybody."""
        self.chosen = chosen
        self.setChecked(bool(chosen))
        only = (
            next(iter(chosen))
            if len(chosen) == 1
            else tr("{n} chosen", "{n} chosen", n=len(chosen))
        )
        self.setText(f"{self._title}: {only[:24]}" if chosen else self._title)

    def _fill(self) -> None:
        self.menu.clear()
        for value, words in self._values():
            action = self.menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in self.chosen)
            action.toggled.connect(lambda on, it=value: self._toggle(it, on))
        if not self.menu.actions():
            self.menu.addAction(tr("Nothing to choose from")).setEnabled(False)
        self.menu.addSeparator()
        every = self.menu.addAction(tr("All"))
        every.setEnabled(bool(self.chosen))
        every.triggered.connect(self._clear)

    def _toggle(self, value: str, on: bool) -> None:
        self.set_chosen(self.chosen | {value} if on else self.chosen - {value})
        self.changed.emit()

    def _clear(self) -> None:
        self.set_chosen(frozenset())
        self.changed.emit()


class StayingMenu(QMenu):
    """A menu that stays open while its checkable entries are clicked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 (Qt's name)
        """Toggle without closing."""
        if not self._toggled(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Space toggles without closing, Enter closes as well."""
        if event.key() != Qt.Key.Key_Space or not self._toggled(self.activeAction()):
            super().keyPressEvent(event)

    @staticmethod
    def _toggled(action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True
