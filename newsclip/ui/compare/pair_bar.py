"""The bar under the matrix: what the program thinks of two claims, and the user's word on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from newsclip.domain.comparison import Pair
from newsclip.domain.links import Relation
from newsclip.language import tr
from newsclip.ui.actions import Actions
from newsclip.ui.mirroring import mirrored_margins
from newsclip.ui.widgets.buttons import secondary_button
from newsclip.ui.widgets.elided_label import ElidedLabel

_SEEMS = {
    Relation.SAME: tr("These two seem to say the same"),
    Relation.CONTRADICTS: tr("These two seem to contradict each other"),
}


class PairBar(QFrame):
    """Shown while the current row of the matrix has a pair that nobody decided on."""

    shown_changed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("message", "info")
        self.words = ElidedLabel()
        self.confirm = secondary_button(tr("Confirm"), actions["compare.confirm_pair"].trigger)
        self.refuse = secondary_button(tr("Not a pair"), actions["compare.refuse_pair"].trigger)
        for button, action_id in ((self.confirm, "confirm_pair"), (self.refuse, "refuse_pair")):
            button.setToolTip(actions[f"compare.{action_id}"].toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(mirrored_margins(12, 4, 8, 4))
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.refuse, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_pair(self, pair: Pair | None, more: int = 0) -> None:
        """Ask about this pair, ``more`` being those that follow; None hides the bar."""
        if pair is not None:
            self.words.setText(pair_words(pair, more))
            self.setAccessibleName(pair_words(pair, more))
        if (pair is None) == self.isVisible():
            self.setVisible(pair is not None)
            self.shown_changed.emit()


def pair_words(pair: Pair, more: int = 0) -> str:
    """What seems so and why: "These two seem to say the same: both say plant, close"."""
    why = "; ".join(pair.reasons)
    words = f"{_SEEMS[pair.relation]}: {why}" if why else _SEEMS[pair.relation]
    return tr("{words} ({more} more)", words=words, more=more) if more else words
