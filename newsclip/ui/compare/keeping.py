"""Remembers the columns, the choices and the room of the Compare screen, a moment after they change."""

from PySide6.QtCore import QObject, Signal

from newsclip.domain.errors import NewsClipError
from newsclip.ui.compare import remembered
from newsclip.ui.compare.comparing import Comparing
from newsclip.ui.compare.deck import Deck
from newsclip.ui.compare.options import Options
from newsclip.ui.compare.table import MatrixOverColumns
from newsclip.ui.context import Context
from newsclip.ui.library.latest import Coalesced

_AFTER = 400
"""Milliseconds."""


class Keeping(QObject):
    """Keeps what is set, with the library and with the story that is compared."""

    failed = Signal(object)

    def __init__(
        self,
        context: Context,
        comparing: Comparing,
        options: Options,
        table: MatrixOverColumns,
        deck: Deck,
    ) -> None:
        super().__init__(deck)
        self._desk = context.desk
        self._comparing, self._options = comparing, options
        self._table, self._deck = table, deck
        self._widths: tuple[int, ...] = ()
        self._soon = Coalesced(_AFTER, self._keep, self)
        deck.resized_by_user.connect(self._take_widths)
        table.resized_by_user.connect(self.ask)

    def recall(self, kept: remembered.Remembered) -> None:
        """Give the parts the room they had; the columns follow when they are there."""
        self._table.choose(kept.heights)
        self._widths = kept.widths

    def restore_widths(self) -> None:
        """Give the columns that are there the widths they had, where they are as many."""
        if len(self._widths) == len(self._deck.columns()) > 1:
            self._deck.setSizes([*self._widths, 0])

    def forget_widths(self, columns: int) -> None:
        """Forget widths that are not those of so many columns."""
        self._widths = self._widths if len(self._widths) == columns else ()

    def ask(self) -> None:
        """Remember everything once nothing has changed for a moment."""
        self._soon.put_off()

    def finish(self) -> None:
        """Remember at once what was to be remembered."""
        if self._soon.pending:
            self._soon.stop()
            self._keep()

    def _take_widths(self) -> None:
        self._widths = tuple(self._deck.sizes()[: len(self._deck.columns())])
        self.ask()

    def _keep(self) -> None:
        options, ids = self._options, self._comparing.ids
        kept = remembered.Remembered(
            articles=ids,
            together=options.together,
            show=options.show.value,
            only_conflicts=options.only_conflicts,
            most_disputed=options.most_disputed,
            suggested=options.suggested,
            whole_story=options.whole_story,
            heights=self._table.chosen(),
            widths=self._widths,
        )
        story = self._comparing.preferred_story
        try:
            remembered.remember(self._desk.memory, kept)
            if story and len(ids) > 1:
                self._desk.comparisons.keep_columns(story, ids)
        except NewsClipError as error:
            self.failed.emit(error)
