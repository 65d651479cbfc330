"""The pages beside the text: the view with its bar, kept in step with the reader."""

from collections import deque

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from newsclip.domain.errors import NewsClipError, PasswordNeededError
from newsclip.domain.pages import Layout
from newsclip.domain.progress import Progress
from newsclip.language import tr
from newsclip.ui.actions import ActionContext
from newsclip.ui.context import Context
from newsclip.ui.mirroring import mirrored_margins
from newsclip.ui.pages.view import PagesView
from newsclip.ui.widgets.buttons import icon_button
from newsclip.ui.widgets.empty_state import EmptyState
from newsclip.ui.widgets.flow_layout import FlowLayout
from newsclip.ui.widgets.number_field import NumberField

_STEP = 1.2
Picture = tuple[int, int, bytes]


class PagesPane(QWidget):
    """Shows the pages of a version; asks for what is missing in the background."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pages = context.desk.pages
        self._version = 0
        self._wanted: deque[tuple[int, int]] = deque()
        self._drawing = False
        self.setMinimumWidth(200)
        self.view = PagesView()
        self.empty = EmptyState("", "")
        self.unlock = self.empty.add_button(tr("Enter the password…"), self._ask_password)
        self.count = QLabel()
        self.count.setProperty("role", "secondary")
        self.page = NumberField(tr("Go to page"), 1, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        context.actions.install(self.view, ActionContext.READER)
        self._lay_out()
        self.view.picture_wanted.connect(self._want)
        self.view.nothing_here.connect(
            lambda: self.said.emit(
                tr("This is not part of the text: running heads and page numbers.")
            )
        )
        self.view.verticalScrollBar().valueChanged.connect(lambda _value: self._say_page())
        self.page.editingFinished.connect(lambda: self.view.go_to_page(self.page.value() - 1))

    def _lay_out(self) -> None:
        bar = FlowLayout(gap=8)
        bar.setContentsMargins(mirrored_margins(12, 4, 8, 4))
        bar.addWidget(self.page)
        bar.addWidget(self.count)
        bar.add_spring()
        self.fit = icon_button("columns", tr("Pages as wide as the view"), self.view.fit_width)
        bar.addWidget(self.fit)
        bar.addWidget(
            icon_button("dash", tr("Smaller pages"), lambda: self.view.zoom_by(1 / _STEP))
        )
        bar.addWidget(icon_button("add", tr("Larger pages"), lambda: self.view.zoom_by(_STEP)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    @property
    def version_id(self) -> int:
        """The version whose pages are shown, 0 when none are."""
        return self._version

    def show_version(self, version_id: int) -> None:
        """Show the pages of a version; 0 shows none."""
        if version_id == self._version:
            return
        self._version = version_id
        self._wanted.clear()
        self.view.show_layout(Layout((), ()))
        self._tell(tr("Reading the pages…") if version_id else tr("No pages"), "")
        if version_id:
            self._read()

    def _read(self) -> None:
        version = self._version

        def work(progress: Progress) -> Layout:
            return self._pages.layout(version, progress)

        def done(layout: Layout) -> None:
            if version == self._version:
                self._show(layout)

        def failed(error: Exception) -> None:
            if version != self._version or not isinstance(error, NewsClipError):
                return
            self._tell(error.what, error.remedy, locked=isinstance(error, PasswordNeededError))

        self._context.jobs.run(tr("Reading pages"), work, done, failed, quiet=True)

    def _show(self, layout: Layout) -> None:
        self.view.show_layout(layout)
        self._stack.setCurrentWidget(self.view)
        self.page.setRange(1, max(1, len(layout.pages)))
        self.count.setText(tr("of {pages:,}", pages=len(layout.pages)))
        self._say_page()
        if not layout.words:
            self.said.emit(
                tr(
                    "This file is read otherwise now than when it was imported: its pages can be "
                    "looked at, not marked. Import it again to mark on them."
                )
            )

    def _say_page(self) -> None:
        page = self.view.page_in_sight()
        if page >= 0 and not self.page.hasFocus():
            self.page.setValue(page + 1)

    def _tell(self, what: str, remedy: str, *, locked: bool = False) -> None:
        self.empty.set_words(what, remedy)
        self.unlock.setVisible(locked)
        self._stack.setCurrentWidget(self.empty)

    def _ask_password(self) -> None:
        from newsclip.ui.dialogs.password_dialog import PasswordDialog

        dialog = PasswordDialog(tr("The original"), self.window())
        dialog.entered.connect(self._unlock)
        dialog.open()

    def _unlock(self, password: str) -> None:
        self._pages.unlock(self._version, password)
        self._tell(tr("Reading the pages…"), "")
        self._read()

    # Pictures, one at a time, the last one asked for first

    def _want(self, page: int, width: int) -> None:
        self._wanted = deque(one for one in self._wanted if one[0] != page)
        self._wanted.append((page, width))
        self._draw()

    def _draw(self) -> None:
        if self._drawing or not self._wanted or not self._version:
            return
        page, width = self._wanted.pop()
        version = self._version
        self._drawing = True

        def work(progress: Progress) -> Picture:
            return self._pages.picture(version, page, width, progress)

        def done(picture: Picture) -> None:
            self._drawing = False
            if version == self._version:
                across, down, data = picture
                image = QImage(data, across, down, 4 * across, QImage.Format.Format_RGB32)
                self.view.show_picture(page, width, image.copy())
            self._draw()

        def failed(error: Exception) -> None:
            self._drawing = False
            if version == self._version:
                self.failed.emit(error)
            self._draw()

        self._context.jobs.run(tr("Drawing a page"), work, done, failed, quiet=True)
