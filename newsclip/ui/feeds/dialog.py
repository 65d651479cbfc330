"""The Feeds window: subscribe, look through what is offered, import what is wanted."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QListView,
    QMenu,
    QSplitter,
    QTableView,
    QWidget,
)

from newsclip.domain.errors import NewsClipError, RefusedAddressError, UnreadableError
from newsclip.domain.events import LibraryChanged, Subject
from newsclip.domain.feeds import Offer, Offered, Subscription
from newsclip.domain.progress import Progress
from newsclip.language import tr
from newsclip.services.feeds import Feeds
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame, words
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.feeds.models import HEADS, FeedsModel, ItemsModel
from newsclip.ui.library.latest import Coalesced, Latest
from newsclip.ui.mirroring import OwnOrder
from newsclip.ui.widgets.buttons import primary_button, secondary_button
from newsclip.ui.widgets.progress_strip import ProgressStrip

T = TypeVar("T")
REFRESH = 60
LISTS = tr("Lists of feeds (*.opml *.xml);;All files (*)")


class ItemsView(QTableView):
    """What is offered; Enter imports, Delete dismisses."""

    entered = Signal()
    dismissed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Enter and Delete act on the selection; other keys move in it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)


class FeedsDialog(DialogFrame):
    """Feeds on the left, what they offer on the right. The network is used only on request."""

    import_requested = Signal(list, bool)
    """Ids of what is offered, to be imported; whether from their pages."""
    open_requested = Signal(int)
    """An article that something offered became."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Feeds"),
            tr("What the sites you follow offer. A feed is asked when you press Refresh."),
            parent,
        )
        self._context = context
        self._desk: Feeds = context.desk.feeds
        self._chosen = 0
        self.feeds, self.items = FeedsModel(), ItemsModel()
        self.address = QLineEdit()
        self.feed_list, self.item_list = QListView(), ItemsView()
        for listed in (self.feed_list, self.item_list):
            listed.setItemDelegate(OwnOrder(listed))
        self.summary = words("", "secondary", selectable=True)
        self.strip = ProgressStrip()
        self._latest = Latest(context.jobs, self)
        self._latest.failed.connect(self.message.show_error)
        self._soon = Coalesced(REFRESH, self._read, self)
        self._lay_out()
        self._connect()
        self._soon.ask()

    def _lay_out(self) -> None:
        fit(self, 760, 480)
        self.address.setPlaceholderText(tr("Address of a feed, or of a page that has one"))
        self.address.setAccessibleName(tr("Address to subscribe to"))
        self.subscribe_button = secondary_button(tr("Subscribe"), self.subscribe)
        self.refresh_button = secondary_button(tr("Refresh"), self.refresh)
        menu = QMenu(self)
        self.more = secondary_button(tr("More"), menu=menu)
        menu.addAction(tr("Import a list of feeds…"), self._ask_list)
        menu.addAction(tr("Export the list of feeds…"), self._ask_target)
        menu.addSeparator()
        self.rename_action = menu.addAction(tr("Rename feed…"), self._rename)
        self.leave_action = menu.addAction(tr("Unsubscribe"), self.unsubscribe)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.address, 1)
        for button in (self.subscribe_button, self.refresh_button, self.more):
            top.addWidget(button)
        self.body.addLayout(top)
        self._prepare_lists()
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.feed_list)
        splitter.addWidget(self.item_list)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([220, 540])
        self.body.addWidget(splitter, 1)
        self.summary.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self.summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.strip)
        self.fetch = QCheckBox(tr("Fetch the pages; else take what the feed says"))
        self.fetch.setChecked(True)
        self.body.addWidget(self.fetch)
        self.open_button = self.add_button(secondary_button(tr("Open"), self._open), left=True)
        self.dismiss_button = self.add_button(
            secondary_button(tr("Dismiss"), self.dismiss), left=True
        )
        self.add_button(secondary_button(tr("Close"), self.close))
        self.import_button = self.add_button(primary_button(tr("Import"), self.bring_in))

    def _prepare_lists(self) -> None:
        self.feed_list.setModel(self.feeds)
        self.feed_list.setAccessibleName(tr("Feeds"))
        self.feed_list.setUniformItemSizes(True)
        self.item_list.setModel(self.items)
        self.item_list.setAccessibleName(tr("Offered articles"))
        self.item_list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.item_list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.item_list.setShowGrid(False)
        self.item_list.setWordWrap(False)
        self.item_list.setTabKeyNavigation(False)
        self.item_list.verticalHeader().hide()
        head = self.item_list.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 130), (2, 96), (3, 96)):
            room = head.fontMetrics().horizontalAdvance(HEADS[column]) + 24
            self.item_list.setColumnWidth(column, max(width, room))

    def _connect(self) -> None:
        self.address.returnPressed.connect(self.subscribe)
        self.feed_list.selectionModel().currentChanged.connect(lambda *_: self._feed_chosen())
        self.item_list.selectionModel().selectionChanged.connect(lambda *_: self._looked_at())
        self.items.modelReset.connect(self._looked_at)
        self.item_list.entered.connect(self.bring_in)
        self.item_list.doubleClicked.connect(lambda _index: self.bring_in())
        self.item_list.dismissed.connect(self.dismiss)
        self._context.bridge.library_changed.connect(self._library_changed)

    def chosen(self) -> list[Offered]:
        """The selected entries, in their order."""
        rows = sorted(index.row() for index in self.item_list.selectionModel().selectedRows())
        return [self.items.items[row] for row in rows]

    def refresh_items(self, _report: object = None) -> None:
        """Read the lists anew."""
        self._soon.ask()

    def subscribe(self, *, allow_private: bool = False) -> None:
        """Subscribe to the address in the field."""
        url = self.address.text().strip()
        if not url:
            self.address.setFocus()
            return
        url = url if "://" in url else f"https://{url}"

        def work(progress: Progress) -> Subscription:
            return self._desk.subscribe(url, progress, allow_private=allow_private)

        def retry() -> None:
            self.subscribe(allow_private=True)

        self._run(tr("Subscribing"), work, self._subscribed, retry)

    def _subscribed(self, feed: Subscription) -> None:
        self.address.clear()
        self._chosen = feed.id
        self._soon.ask()

    def refresh(self) -> None:
        """Ask the chosen feed, or all of them, what is new."""
        feed = self.feeds.feed(self.feed_list.currentIndex().row())
        ids = [feed.id] if feed else None

        def work(progress: Progress) -> int:
            return self._desk.refresh(ids, progress)

        self._run(tr("Refreshing feeds"), work, self._refreshed)

    def _refreshed(self, fresh: int) -> None:
        failing = [feed for feed in self._desk.all() if feed.error]
        if failing:
            names = ", ".join(feed.title for feed in failing[:3])
            more = len(failing) - 3
            words = (
                tr(
                    "{names} and {n} more could not be refreshed.",
                    "{names} and {n} more could not be refreshed.",
                    n=more,
                    names=names,
                )
                if more > 0
                else tr("{names} could not be refreshed.", names=names)
            )
            self.message.show_message(
                "warning",
                words,
                tr("What they offered before is kept."),
                detail="\n".join(f"{feed.title}: {feed.error}" for feed in failing),
            )
        else:
            self.summary.setText(
                tr("{n} new.", "{n} new.", n=fresh) if fresh else tr("Nothing new.")
            )
        self._soon.ask()

    def bring_in(self) -> None:
        """Import the selected entries; those that are in the library are opened."""
        chosen = self.chosen()
        wanted = [one.id for one in chosen if one.state is not Offer.IMPORTED]
        if wanted:
            self.import_requested.emit(wanted, self.fetch.isChecked())
        elif chosen:
            self._open()

    def dismiss(self) -> None:
        """Take the selected entries off the list; undo brings them back."""
        if ids := [one.id for one in self.chosen()]:
            self._try(lambda: self._desk.set_state(ids, Offer.DISMISSED))

    def unsubscribe(self) -> None:
        """Leave the chosen feed; undo brings it back."""
        feed = self.feeds.feed(self.feed_list.currentIndex().row())
        if feed is not None:
            self._try(lambda: self._desk.unsubscribe([feed.id]))

    def _open(self) -> None:
        found = next((one.article_id for one in self.chosen() if one.article_id), 0)
        if found:
            self.open_requested.emit(found)

    def _rename(self) -> None:
        feed = self.feeds.feed(self.feed_list.currentIndex().row())
        if feed is None:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(tr("Rename feed"))
        dialog.setLabelText(tr("Name"))
        dialog.setTextValue(feed.title)
        dialog.textValueSelected.connect(
            lambda name: self._try(lambda: self._desk.rename(feed.id, name))
        )
        dialog.open()

    def _ask_list(self) -> None:
        dialog = QFileDialog(self, tr("Import a list of feeds"), "", LISTS)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_list)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_list(self, path: str) -> None:
        """Subscribe to the feeds of an OPML file."""

        def work(_progress: Progress) -> tuple[int, int]:
            return self._desk.subscribe_list(_bytes_of(Path(path)), Path(path).name)

        self._run(tr("Reading the list"), work, self._listed)

    def _listed(self, counted: tuple[int, int]) -> None:
        new, known = counted
        self.message.show_message(
            "info",
            tr(
                "{n} new feed, {known} already there.",
                "{n} new feeds, {known} already there.",
                n=new,
                known=known,
            ),
            tr("Refresh asks them what they offer.") if new else "",
        )
        self._soon.ask()

    def _ask_target(self) -> None:
        dialog = QFileDialog(self, tr("Export the list of feeds"), "feeds.opml", LISTS)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("opml")
        dialog.fileSelected.connect(self.export_list)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_list(self, path: str) -> None:
        """Write the feeds as OPML."""
        try:
            Path(path).write_bytes(self._desk.as_list())
        except OSError as error:
            self.message.show_message(
                "error",
                tr("“{path}” could not be written.", path=path),
                tr("Choose another place."),
                detail=str(error),
            )

    def _run(
        self,
        label: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        retry: Callable[[], None] | None = None,
    ) -> None:
        self.message.hide()

        def failed(error: Exception) -> None:
            if isinstance(error, RefusedAddressError) and retry is not None:
                self.message.show_error(error, action=tr("Fetch it"), act=retry)
            else:
                self.message.show_error(error)

        self.strip.follow(self._context.jobs.run(label, work, done, failed))

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except NewsClipError as error:
            self.message.show_error(error)

    def _read(self) -> None:
        feed_id = self._chosen

        def read() -> tuple[tuple[Subscription, ...], list[Offered]]:
            feeds = self._desk.all()
            ids = [one.id for one in feeds if feed_id in (0, one.id)] or [f.id for f in feeds]
            return feeds, self._desk.offered(ids)

        self._latest.ask(read, self._show)

    def _show(self, found: tuple[tuple[Subscription, ...], list[Offered]]) -> None:
        feeds, items = found
        self.feeds.set_feeds(feeds)
        row = self.feeds.row_of(self._chosen)
        self.feed_list.selectionModel().setCurrentIndex(
            self.feeds.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.items.set_items(items, feeds)
        self.item_list.setColumnHidden(1, bool(self._chosen))
        if not feeds:
            self.summary.setText(
                tr("No feeds yet. Type an address above, or import the list of another reader.")
            )
        self._enable()

    def _feed_chosen(self) -> None:
        feed = self.feeds.feed(self.feed_list.currentIndex().row())
        chosen = feed.id if feed else 0
        if chosen != self._chosen:
            self._chosen = chosen
            self._soon.ask()
        self._enable()

    def _looked_at(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            one = chosen[0]
            self.summary.setText(" — ".join(filter(None, (one.byline, one.summary or one.url))))
            if one.state is Offer.NEW:
                self._try(lambda: self._desk.set_state([one.id], Offer.SEEN))
        elif chosen:
            self.summary.setText(tr("{n} selected.", "{n} selected.", n=len(chosen)))
        else:
            self.summary.setText("")
        self._enable()

    def _enable(self) -> None:
        chosen = self.chosen()
        feed = self.feeds.feed(self.feed_list.currentIndex().row())
        self.import_button.setEnabled(bool(chosen))
        self.import_button.setText(tr("Import", "Import {n}", n=max(1, len(chosen))))
        self.dismiss_button.setEnabled(bool(chosen))
        self.open_button.setEnabled(any(one.article_id for one in chosen))
        self.refresh_button.setEnabled(bool(self.feeds.feeds))
        self.rename_action.setEnabled(feed is not None)
        self.leave_action.setEnabled(feed is not None)

    def _library_changed(self, event: LibraryChanged) -> None:
        if event.touches(Subject.FEED):
            self._soon.ask()


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError(
            tr("“{name}” could not be read.", name=path.name),
            tr("Check that it is there and that you may open it."),
            source=path.name,
            detail=str(error),
        ) from error
