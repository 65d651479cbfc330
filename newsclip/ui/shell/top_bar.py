"""The top bar: the three screens, the search field, export, add."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from newsclip.language import tr
from newsclip.ui.actions import Actions
from newsclip.ui.widgets.buttons import icon_button, primary_button, secondary_button
from newsclip.ui.widgets.search_field import SearchField
from newsclip.ui.widgets.segmented_control import SegmentedControl

HEIGHT = 52
_ABOVE = 4
SCREENS = ("view.read", "view.compare", "view.evidence")


class TopBar(QWidget):
    """Always there, over whatever screen is shown."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setProperty("pane", "toolbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._actions = actions
        self.screens = SegmentedControl(tr("Screens"))
        for action_id in SCREENS:
            self.screens.add_action(actions[action_id])
        self.search = SearchField(tr("Search articles, highlights and tags"), tr("Ctrl K"))
        self.search.setMaximumWidth(520)
        self.search.setMinimumWidth(160)
        self.export = secondary_button(
            tr("Export"), menu=self._menu("file.export", "evidence.export_selection")
        )
        self.add = primary_button(
            tr("Add article"),
            menu=self._menu(
                "file.import_files",
                "file.import_folder",
                "file.import_address",
                "file.paste",
                "",
                "file.open_sample",
            ),
        )
        self.more = icon_button("menu", tr("Menu"))
        self.more.setPopupMode(self.more.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._whole_menu())
        self._lay_out()

    def _menu(self, *action_ids: str) -> QMenu:
        menu = QMenu(self)
        self._actions.fill_menu(menu, *action_ids)
        return menu

    def _whole_menu(self) -> QMenu:
        """Every action, by the menus a menu bar would have."""
        menu = QMenu(self)
        menu.aboutToShow.connect(
            lambda: self._actions.fill_menu_bar(menu) if menu.isEmpty() else None
        )
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, _ABOVE, 14, _ABOVE)
        row.setSpacing(10)
        row.addWidget(self.screens)
        row.addStretch(1)
        row.addWidget(self.search, 20)
        row.addStretch(1)
        for widget in (self.export, self.add, self.more):
            row.addWidget(widget)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def enable(self, ready: bool) -> None:
        """Whether there is a library to work with."""
        for widget in (self.screens, self.search, self.export, self.add, self.more):
            widget.setEnabled(ready)
