"""An export before it is saved: what it says, how it is laid out, and where it goes."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from newsclip.domain.errors import ExportingError, NewsClipError
from newsclip.domain.scope import EvidenceQuery
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.export_drafting import Draft, Drafting, Wish
from newsclip.ui.dialogs.export_files import ask_where
from newsclip.ui.dialogs.export_options import ExportOptionsPane
from newsclip.ui.dialogs.export_preview import ExportPreview
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.sizes import fit, scrolling
from newsclip.ui.theme import text_scale
from newsclip.ui.widgets.buttons import primary_button, secondary_button
from newsclip.ui.widgets.empty_state import EmptyState

_DELAY = 250
"""Milliseconds of quiet after which a changed option makes a new draft."""

_OPTIONS_WIDTH = 256
_FOLDER = "export_folder"
_WORKING, _EMPTY = range(2)


class ExportDialog(DialogFrame):
    """Previews the highlights that the query finds as Markdown, saves or copies them."""

    saved = Signal(str)
    """The path of the file that was written."""

    def __init__(
        self, context: Context, query: EvidenceQuery, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Export highlights"), parent=parent)
        self._context = context
        self._query = query
        self._draft: Draft | None = None
        self._current = False
        self._then: Callable[[], None] | None = None
        self._saving = False
        self._leaving = False
        name, missing = _name(context, query)
        self.options = ExportOptionsPane(name, context.desk.preferences.current)
        self.preview = ExportPreview(context.themes)
        self.copy: QPushButton
        self.save: QPushButton
        self._drafting = Drafting(context.desk, context.jobs, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._lay_out()
        self._connect()
        fit(self, 1040, 680)
        if missing is None:
            self._ask()
        else:
            self._fail(missing)

    def done(self, result: int) -> None:
        """Close; a file that is being written is waited for, so that its failure is not lost."""
        if self._saving:
            self._leaving = True
            return
        self._timer.stop()
        self._drafting.forget()
        super().done(result)

    # What is shown

    def _lay_out(self) -> None:
        area = scrolling(self.options, tr("Options of the export"))
        area.setFixedWidth(round(_OPTIONS_WIDTH * text_scale()))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(area)
        row.addWidget(self.preview, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(
            EmptyState(
                tr("Nothing to export yet"),
                tr(
                    "There is no highlight here. Select words in an article and choose Claim, Figure, "
                    "Risk or Highlight beside them; then export again."
                ),
                "export",
            )
        )
        self.body.addWidget(self._stack, 1)
        self.close_button = self.add_button(secondary_button(tr("Close"), self.reject))
        self.copy = self.add_button(
            secondary_button(tr("Copy Markdown"), lambda: self._with_draft(self._copy))
        )
        self.save = self.add_button(
            primary_button(tr("Save as…"), lambda: self._with_draft(self._ask_where))
        )
        self.save.setDefault(True)
        self.save.setFocus()

    def _connect(self) -> None:
        self.options.changed.connect(self._change)
        self._timer.timeout.connect(self._ask)
        self._drafting.drafted.connect(self._show)
        self._drafting.failed.connect(self._fail)
        self._context.bridge.library_changed.connect(self._change)

    @Slot()
    def _change(self, _event: object = None) -> None:
        """Make a new draft soon: an option changed, or what is exported."""
        self._current = False
        self._timer.start()

    @Slot()
    def _ask(self) -> None:
        self._current = False
        self.preview.set_busy(True)
        options = self.options
        self._drafting.ask(
            Wish(
                self._query,
                title=options.chosen_title,
                group=options.chosen_group,
                template=options.chosen_template,
            )
        )

    @Slot(object)
    def _show(self, draft: Draft | None) -> None:
        self._draft, self._current = draft, True
        self.preview.set_busy(False)
        if self.message.property("message") == "error":
            self.message.hide()
        self._stack.setCurrentIndex(_EMPTY if draft is None else _WORKING)
        for button in (self.copy, self.save):
            button.setVisible(draft is not None)
            button.setEnabled(True)
        then, self._then = self._then, None
        if draft is None:
            self.close_button.setFocus()
            return
        self.preview.show_draft(draft)
        if then is not None:
            then()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """Say why there is no draft. With another template or title there may be one."""
        self._draft, self._then, self._current = None, None, True
        self.preview.set_busy(False)
        self.preview.clear()
        for button in (self.copy, self.save):
            button.setEnabled(False)
        if isinstance(error, ExportingError) and self.options.template.path:
            act = self.options.use_own_template
            self.message.show_error(error, action=tr("Use NewsClip's template"), act=act)
        else:
            self.message.show_error(error)

    # What is done with it

    def _with_draft(self, act: Callable[[], None]) -> None:
        """Do it with the draft of the options as they are now, which may still be in the making."""
        if self._current and self._draft is not None:
            act()
            return
        self._then = act
        if self._timer.isActive():
            self._timer.stop()
            self._ask()

    def _copy(self) -> None:
        if self._draft is not None:
            QGuiApplication.clipboard().setText(self._draft.text)
            copied = tr(
                "{n} highlight copied as Markdown.",
                "{n} highlights copied as Markdown.",
                n=self._draft.highlights,
            )
            self.message.show_message("info", copied)

    def _ask_where(self) -> None:
        folder = str(self._context.desk.memory.recall(_FOLDER, ""))
        ask_where(self, folder, self.options.chosen_title, self._save)

    def _save(self, chosen: str) -> None:
        draft, path, exports = self._draft, Path(chosen), self._context.desk.exports
        if draft is None:
            return
        self._saving = True
        self.message.hide()
        self._context.jobs.run(
            tr("Saving the export"),
            lambda _progress: exports.save(draft.text, path),
            lambda _nothing: self._saved(path),
            self._not_saved,
        )

    def _saved(self, path: Path) -> None:
        self._saving = False
        with suppress(NewsClipError):
            self._context.desk.memory.remember(**{_FOLDER: str(path.parent)})
        self.message.show_message(
            "info",
            tr("Saved as “{name}”.", name=path.name),
            tr("It is in {parent}.", parent=path.parent),
            action=tr("Show in folder"),
            act=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
        )
        self.saved.emit(str(path))
        if self._leaving:
            self.accept()

    def _not_saved(self, error: Exception) -> None:
        self._saving = self._leaving = False
        self.message.show_error(error, action=tr("Choose another place"), act=self._ask_where)


def _name(context: Context, query: EvidenceQuery) -> tuple[str, NewsClipError | None]:
    """What is exported in words, or why it cannot be named: it is gone."""
    try:
        return context.desk.exports.scope_name(query.scope), None
    except NewsClipError as error:
        return "", error
