"""The page of the first start: where the library goes, how the window looks, what to begin with."""

import contextlib
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from newsclip.domain.values import value_words
from newsclip.language import tr
from newsclip.ui.dialogs.frame import words
from newsclip.ui.dialogs.sizes import scrolling
from newsclip.ui.icons import app_icon
from newsclip.ui.languages import language_box
from newsclip.ui.theme import ThemeController, text_scale
from newsclip.ui.widgets.buttons import primary_button, secondary_button
from newsclip.ui.widgets.entrance import Entrance
from newsclip.ui.widgets.inline_message import InlineMessage
from newsclip.ui.widgets.segmented_control import SegmentedControl

_WIDTH = 560
_ICON = 56
THEMES = ("system", "light", "dark")
DATABASE = "library.db"


class FirstStart(QWidget):
    """Stands where the panes would be; nothing is made before the user begins."""

    begun = Signal(str, bool)
    """The folder of the library, and whether the sample story is wanted."""
    language_chosen = Signal(str)
    """A language, empty for the system's; the window is worded anew in it."""

    def __init__(
        self, folder: Path, themes: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Welcome to NewsClip"))
        self._themes = themes
        self._folder = folder
        self.place = words("", selectable=True)
        self.place_hint = words("", "secondary")
        self.change = secondary_button(tr("Change…"), self._ask_place)
        self.change.setAccessibleName(tr("Change where the library is"))
        self.look = SegmentedControl(tr("Look"), tuple(value_words(name) for name in THEMES))
        self.look.chosen.connect(lambda index: themes.choose(THEMES[index]))
        self.language = language_box()
        self.language.setAccessibleName(tr("Language"))
        self.language.activated.connect(
            lambda index: self.language_chosen.emit(self.language.itemData(index))
        )
        self.sample = QCheckBox(tr("Put the sample story in, to try everything on"))
        self.sample.setChecked(True)
        self.message = InlineMessage()
        self.begin = primary_button(tr("Begin"), self._begin)
        self._lay_out()
        self.show_folder(folder)
        Entrance(self, lambda: self.begin)

    @property
    def theme(self) -> str:
        """The look that was chosen: system, light or dark."""
        return self._themes.choice

    def show_language(self, language: str) -> None:
        """Say which language was chosen, and tell nobody."""
        self.language.setCurrentIndex(max(0, self.language.findData(language)))

    def show_folder(self, folder: Path) -> None:
        """Propose this place for the library."""
        self._folder = folder
        self.place.setText(str(folder))
        self.place.setAccessibleName(tr("Library: {folder}", folder=folder))
        if (folder / DATABASE).exists():
            self.place_hint.setText(tr("There is a library already. It is opened as it is."))
        else:
            self.place_hint.setText(tr("One folder for everything. It is made when you begin."))

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(12)
        picture = words("")
        side = round(_ICON * text_scale())
        picture.setPixmap(app_icon().pixmap(side, side))
        column.addStretch(2)
        column.addWidget(picture)
        column.addWidget(words(tr("Welcome to NewsClip"), "title"))
        column.addWidget(words(_LEAD, "lead"))
        column.addWidget(self._card())
        column.addWidget(self.sample)
        column.addWidget(self.message)
        column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(3)
        room = QWidget()
        room.setLayout(column)
        room.setMaximumWidth(round(_WIDTH * text_scale()))
        around = QWidget()
        middle = QHBoxLayout(around)
        middle.setContentsMargins(24, 12, 24, 12)
        middle.addStretch(1)
        middle.addWidget(room, 1000)
        middle.addStretch(1)
        room.setMinimumWidth(min(room.maximumWidth(), 480))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(around, self.accessibleName()))

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("card", "true")
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(words(tr("Library"), "label"), 0, 0, top)
        grid.addWidget(self.place, 0, 1)
        grid.addWidget(self.place_hint, 1, 1)
        grid.addWidget(self.change, 0, 2, 2, 1, top)
        grid.setRowMinimumHeight(2, 10)
        grid.addWidget(words(tr("Look"), "label"), 3, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.look, 3, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(
            words(tr("System follows your desktop, day and night."), "secondary"), 4, 1, 1, 2
        )
        grid.setRowMinimumHeight(5, 10)
        grid.addWidget(words(tr("Language"), "label"), 6, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.language, 6, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(words(tr("Of the window. Articles may be in any."), "secondary"), 7, 1, 1, 2)
        return card

    def _ask_place(self) -> None:
        dialog = QFileDialog(
            self, tr("Choose where the library goes"), str(_existing(self._folder))
        )
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.show_folder(library_in(Path(folder))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _begin(self) -> None:
        if why := why_not_in(self._folder):
            self.message.show_message(
                "warning",
                tr("A library cannot be made in {folder}.", folder=self._folder),
                tr("Choose another place."),
                detail=why,
            )
            return
        self.message.hide()
        self.begun.emit(str(self._folder), self.sample.isChecked())


_LEAD = tr(
    "A desktop desk for evidence. Everything stays on this machine: no account, no cloud, and no "
    "network but for what you fetch. All of this can be changed later."
)


def library_in(chosen: Path) -> Path:
    """The library that choosing a folder means: itself when it is empty or one, else one inside."""
    with contextlib.suppress(OSError):
        if (chosen / DATABASE).exists() or not any(chosen.iterdir()):
            return chosen
    return chosen / tr("NewsClip library")


def why_not_in(folder: Path) -> str:
    """Why the system lets no library be made there; empty when it does."""
    probe = folder / ".newsclip-probe"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def _existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), Path.home())
