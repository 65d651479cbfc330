"""The history of one highlight; any state of it can be gone back to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.highlight_history import Entry
from newsclip.domain.progress import Progress
from newsclip.domain.wording import short_quote
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.library.dates import moment_text
from newsclip.ui.widgets.buttons import primary_button, secondary_button

_ENTRY = Qt.ItemDataRole.UserRole


class HistoryDialog(DialogFrame):
    """What changed and when, the newest first."""

    def __init__(self, context: Context, highlight_id: int, parent: QWidget | None = None) -> None:
        self._context = context
        self._desk = context.desk
        self._id = highlight_id
        quote = short_quote(self._desk.highlights.get(highlight_id).quote, 60)
        super().__init__(tr("History"), f"“{quote}”", parent)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Changes"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.body.addWidget(self.list, 1)
        self.restore = self.add_button(
            secondary_button(tr("Go back to this state"), self._restore), left=True
        )
        self.add_button(primary_button(tr("Close"), self.accept))
        self.list.currentRowChanged.connect(self._allow)
        context.bridge.library_changed.connect(self._on_library)
        fit(self, 560, 460)
        self._read()

    def _on_library(self, changed: LibraryChanged) -> None:
        if self._id in changed.ids(Subject.HIGHLIGHT):
            self._read()

    def _read(self) -> None:
        def work(_progress: Progress) -> list[Entry]:
            return self._desk.highlights.history(self._id)

        self._context.jobs.run(tr("Reading history"), work, self._show, self._tell, quiet=True)

    def _show(self, entries: list[Entry]) -> None:
        self.list.clear()
        for entry in reversed(entries):
            at = moment_text(entry.at)
            item = QListWidgetItem("\n".join((at, *entry.words)))
            item.setData(_ENTRY, entry.id)
            self.list.addItem(item)
        self._allow(self.list.currentRow())

    def _allow(self, row: int) -> None:
        self.restore.setEnabled(row > 0)

    def _restore(self) -> None:
        entry_id = int(self.list.currentItem().data(_ENTRY))
        try:
            self._desk.highlights.go_back(self._id, entry_id)
        except NewsClipError as error:
            self.message.show_error(error)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, NewsClipError):
            self.message.show_error(error)
