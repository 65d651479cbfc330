"""The View menu: screens, panes, the reading column, the theme."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.domain.settings import Settings
from newsclip.ui.shell.dividing import STEP as STEP_OF_PANES
from newsclip.ui.shell.dividing import give_room

if TYPE_CHECKING:
    from newsclip.ui.workplace import Workplace

SMALLEST, LARGEST = 10, 40
NARROWEST, WIDEST, STEP = 40, 110, 4


class Viewing(QObject):
    """Shows and hides, enlarges and narrows; each choice is a setting that is kept."""

    def __init__(self, workplace: "Workplace") -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._preferences = workplace.desk.preferences
        connect = workplace.context.actions.connect
        for number, name in enumerate(("read", "compare", "evidence")):
            connect(
                f"view.{name}", lambda _on, screen=number: workplace.navigation.show_screen(screen)
            )
        for name in ("sidebar", "list", "inspector"):
            connect(f"view.{name}", lambda shown, pane=name: self.panes[pane].setVisible(shown))
            workplace.context.actions.set_checked(f"view.{name}", True)
        connect("view.pages", workplace.read.following.set_wanted)
        for name in ("system", "light", "dark"):
            connect(f"view.theme_{name}", lambda _on, theme=name: self.change(theme=theme))
        connect("view.text_larger", lambda: self._resize(1))
        connect("view.text_smaller", lambda: self._resize(-1))
        connect("view.text_reset", lambda: self.change(reader_size=Settings().reader_size))
        connect("view.measure_wider", lambda: self._widen(STEP))
        connect("view.measure_narrower", lambda: self._widen(-STEP))
        connect("view.pane_wider", lambda: give_room(workplace.window, STEP_OF_PANES))
        connect("view.pane_narrower", lambda: give_room(workplace.window, -STEP_OF_PANES))
        connect("view.fullscreen", self._fill_screen)
        connect("view.next_pane", self._next_pane)
        connect("view.reader_settings", lambda: self._settings("reader_family"))
        connect("file.settings", lambda: self._settings(""))
        self._show_choice()

    @property
    def panes(self) -> dict[str, QWidget]:
        """The panes that can be hidden, by the name of their action."""
        place = self._workplace
        return {
            "sidebar": place.sidebar,
            "list": place.read.list,
            "inspector": place.read.inspector,
        }

    def show_pane(self, name: str) -> None:
        """Bring back a pane that may be hidden."""
        self.panes[name].show()
        self._workplace.context.actions.set_checked(f"view.{name}", True)

    def change(self, **values: object) -> None:
        """Change settings; what is wrong with that is shown."""
        try:
            self._preferences.change(**values)
        except NewsClipError as error:
            self._workplace.window.show_error(error)
        self._show_choice()

    def _show_choice(self) -> None:
        chosen = f"view.theme_{self._preferences.current.theme}"
        self._workplace.context.actions.set_checked(chosen, True)

    def _resize(self, by: int) -> None:
        size = self._preferences.current.reader_size + by
        self.change(reader_size=max(SMALLEST, min(LARGEST, size)))

    def _widen(self, by: int) -> None:
        measure = self._preferences.current.reader_measure + by
        self.change(reader_measure=max(NARROWEST, min(WIDEST, measure)))

    def _fill_screen(self, on: bool) -> None:
        window = self._workplace.window
        if on:
            window.showFullScreen()
        else:
            window.showNormal()

    def _next_pane(self) -> None:
        """Move the focus round: sidebar, list, reader, pages, inspector; or the screen that is shown."""
        place = self._workplace
        screen = place.window.screens.currentWidget()
        order: list[QWidget] = [place.sidebar]
        if screen is place.read:
            read = place.read
            order += [read.list, read.reader.view, read.pages.view, read.inspector]
        elif screen is not None:
            order.append(screen)
        shown = [pane for pane in order if pane.isVisible()]
        focused: QWidget | None = place.window.focusWidget()
        here = next(
            (
                i
                for i, pane in enumerate(shown)
                if focused and (pane is focused or pane.isAncestorOf(focused))
            ),
            -1,
        )
        if shown:
            shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)

    def _settings(self, first: str) -> None:
        from newsclip.ui.dialogs.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._workplace.context, self._workplace.window)
        if first:
            dialog.show_setting(first)
        dialog.open()
