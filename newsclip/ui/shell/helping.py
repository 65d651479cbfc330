"""The Help menu: the guide, the round through the window, what is new, the keys, about."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from newsclip import __version__
from newsclip.domain.errors import NewsClipError
from newsclip.ui.navigation import COMPARE, EVIDENCE, READ

if TYPE_CHECKING:
    from newsclip.ui.guide.guide_window import GuideWindow
    from newsclip.ui.welcome.coach_marks import CoachMarks
    from newsclip.ui.workplace import Workplace


class Helping(QObject):
    """Opens what explains the program."""

    def __init__(self, workplace: "Workplace") -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self.round: CoachMarks | None = None
        self._guide: GuideWindow | None = None
        connect = workplace.context.actions.connect
        connect("help.guide", self.show_guide)
        connect("help.round", self.show_round)
        connect("help.whats_new", self.show_news)
        connect("help.shortcuts", self._shortcuts)
        connect("help.about", self._about)

    def show_guide(self) -> None:
        """Open the guide at the page for the dialog or screen that is in front; it has one window."""
        from newsclip.ui.guide.dialogs import page_of_dialog
        from newsclip.ui.guide.guide_window import GuideWindow

        if self._guide is None:
            self._guide = GuideWindow(self._workplace.context.themes)
            self._guide.destroyed.connect(self._guide_closed)
        self._guide.open_page(page_of_dialog() or self._page())
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()

    def _guide_closed(self) -> None:
        self._guide = None

    def close(self) -> None:
        """The window closes, and the guide with it."""
        if self._guide is not None:
            self._guide.close()

    def _page(self) -> str:
        """The page that is about where one is."""
        place = self._workplace
        screen = place.navigation.screen
        if screen == COMPARE:
            from newsclip.ui.compare.panels import Panel

            panel = place.compare.panels.currentIndex()
            return "ledger" if panel in (Panel.CONFLICTS, Panel.TIMELINE) else "comparing"
        if screen == EVIDENCE:
            return "searching#every-highlight-as-a-table"
        return "reading" if place.reader.article or place.read.list.model.ids else "getting-started"

    def show_round(self) -> None:
        """Begin the five steps through the window; they begin anew when they are under way."""
        from newsclip.ui.welcome.coach_marks import CoachMarks
        from newsclip.ui.welcome.steps import steps_of

        place = self._workplace
        if self.round is not None:
            self.round.leave()
        place.navigation.show_screen(READ)
        place.viewing.show_pane("inspector")
        self.round = CoachMarks(place.window, steps_of(place))
        self.round.left.connect(self._over)

    def _over(self) -> None:
        self.round = None

    def show_news(self, since: str = "") -> None:
        """Show what is new, since a version or in all."""
        from newsclip.ui.welcome.whats_new import WhatsNew

        WhatsNew(self._workplace.context, self._workplace.window, since=since).open()

    def tell_of_upgrade(self) -> None:
        """Once after an upgrade, show what is new. On a first start there is nothing to tell."""
        preferences = self._workplace.desk.preferences
        seen, fresh = preferences.current.seen_version, preferences.fresh
        if seen == __version__:
            return
        try:
            preferences.change(seen_version=__version__)
        except NewsClipError as error:
            self._workplace.window.show_error(error)
        if not fresh:
            QTimer.singleShot(0, self, lambda: self.show_news(seen))

    def _shortcuts(self) -> None:
        from newsclip.ui.dialogs.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(self._workplace.context, self._workplace.window).open()

    def _about(self) -> None:
        from newsclip.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._workplace.context, self._workplace.window).open()
