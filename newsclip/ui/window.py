"""The window: a frame that is painted at once, and filled when the library is open."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from newsclip.language import tr
from newsclip.ui.actions import ActionContext, Actions
from newsclip.ui.shell.status_bar import StatusBar
from newsclip.ui.shell.top_bar import TopBar
from newsclip.ui.theme import ThemeController
from newsclip.ui.widgets.inline_message import InlineMessage
from newsclip.ui.widgets.toast import Toast

TITLE = "NewsClip"
SIZE = (1440, 900)
_FRAME = (16, 56)
"""What a desktop puts round a window, at most: borders and title."""
SIDEBAR_WIDTH = 208


class MainWindow(QMainWindow):
    """The frame: top bar, room for the panes, status bar. ``Workplace`` fills it."""

    painted = Signal()
    """The first frame is on the screen."""
    closing = Signal()

    def __init__(self, themes: ThemeController, actions: Actions) -> None:
        super().__init__()
        self.themes = themes
        self.actions_table = actions
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.resize(*SIZE)
        self.top_bar = TopBar(actions)
        self.message = InlineMessage()
        self.status = StatusBar()
        self.body = QSplitter(Qt.Orientation.Horizontal)
        self.body.setHandleWidth(1)
        self.body.setChildrenCollapsible(False)
        self.screens = QStackedWidget()
        self._sidebar_room = QWidget()
        self._lay_out()
        self.toast = Toast(self)
        self._was_painted = False
        self.accepts_drop: Callable[[QDragEnterEvent], bool] = lambda _event: False
        self.may_close: Callable[[], bool] = lambda: True
        self.dropped: Callable[[QDropEvent], None] = lambda _event: None
        self.top_bar.enable(False)
        self.status.hold(tr("Opening the library…"))
        actions.install(self, ActionContext.WINDOW)

    def _lay_out(self) -> None:
        self._sidebar_room.setProperty("pane", "sidebar")
        self._sidebar_room.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body.addWidget(self._sidebar_room)
        self.body.addWidget(self.screens)
        self.body.setStretchFactor(1, 1)
        self.body.setSizes([SIDEBAR_WIDTH, SIZE[0] - SIDEBAR_WIDTH])
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.top_bar, self.message):
            column.addWidget(widget)
        column.addWidget(self.body, 1)
        column.addWidget(self.status)
        self.setCentralWidget(central)

    def fit(self, room: QSize) -> None:
        """Be no larger than this room on the screen, frame included, where that is possible."""
        self.resize(self.size().boundedTo(room - QSize(*_FRAME)))

    def put_sidebar(self, sidebar: QWidget) -> None:
        """Put the sidebar in the room kept for it."""
        sizes = self.body.sizes()
        self.body.replaceWidget(0, sidebar)
        self._sidebar_room.deleteLater()
        self.body.setSizes(sizes)

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """Say what went wrong over the panes, in its place."""
        self.message.show_error(error)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """Paint, and the first time tell so once the frame is out."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Take what can be imported."""
        if self.accepts_drop(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 (Qt's name)
        """Import it."""
        event.acceptProposedAction()
        self.dropped(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 (Qt's name)
        """Go out of sight at once; what has to be put away is put away behind."""
        if not self.may_close():
            event.ignore()
            return
        self.hide()
        self.closing.emit()
        super().closeEvent(event)
