"""The look of the window: colour tokens, palette, style sheet, fonts, and following the system.

The tokens live in ``resources/themes``; the palette and the style sheet are both made from them, so
that a colour is written down once. Setting Qt's colour scheme does nothing on several platforms, so
the palette is set here.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from newsclip.places import resource
from newsclip.ui.mirroring import is_mirrored, mirrored_sheet
from newsclip.ui.tinting import tinted_folder
from newsclip.ui.wishes import system_contrast, when_contrast_changes

INTERFACE_SIZE = 13
"""Pixels of the interface font where text is not enlarged."""

READING_FAMILIES = ("Source Serif 4", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")


@dataclass(frozen=True, slots=True)
class KindColours:
    """The colours of a kind: underline, tint behind the text, letter on a patch of ``line``."""

    line: QColor
    tint: QColor
    letter_ink: QColor


@dataclass(frozen=True)
class Theme:
    """A named set of colour tokens; one of high contrast has edges where others have tints."""

    name: str
    dark: bool
    tokens: Mapping[str, str]
    high_contrast: bool = False

    def color(self, token: str) -> QColor:
        """The colour of a token. Raises KeyError for one that is not in the theme."""
        return QColor(self.tokens[token])

    def kind(self, kind_id: str) -> KindColours:
        """The colours of a kind of highlight. Raises KeyError for an unknown kind."""
        return KindColours(
            self.color(kind_id), self.color(f"{kind_id}-tint"), self.color("letter-ink")
        )


@cache
def load_theme(name: str) -> Theme:
    """The theme in ``resources/themes``, over the one it is based on; FileNotFoundError if unknown."""
    content = json.loads(resource("themes", f"{name}.json").read_text("utf-8"))
    base = content.get("base")
    tokens = {**load_theme(base).tokens, **content["tokens"]} if base else content["tokens"]
    return Theme(content["name"], content["dark"], MappingProxyType(tokens), bool(base))


def current() -> Theme:
    """The theme applied last; light before any was."""
    app = QApplication.instance()
    name = app.property("newsclipTheme") if app else None
    return load_theme(name or "light")


def apply(app: QApplication, theme: Theme) -> None:
    """Give the application the theme's palette, font and style sheet."""
    if app.property("newsclipTheme") is None:
        app.setStyle("Fusion")
    app.setProperty("newsclipTheme", theme.name)
    app.setPalette(palette(theme))
    app.setFont(interface_font())
    sheet = style_sheet(theme, text_scale())
    turned = is_mirrored(app)
    app.setProperty("newsclipMirrored", turned)
    sheet = mirrored_sheet(sheet) if turned else sheet
    if app.styleSheet() != sheet:  # Qt would dress every widget anew, whatever changed
        app.setStyleSheet(sheet)


_ROLES = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "background",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink-secondary",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "conflict-ink",
    QPalette.ColorRole.ToolTipBase: "popup",
    QPalette.ColorRole.ToolTipText: "popup-ink",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "row-line",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
}


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's palette, for what no style sheet reaches."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, theme.color(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
        QPalette.ColorRole.HighlightedText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("ink-disabled"))
    inactive = theme.color("selection-inactive")
    made.setColor(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight, inactive)
    return made


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """The style sheet: ``@token`` is a colour, ``text(12)`` a size that grows with the font.

    Raises KeyError when the sheet names a token that the theme has not.
    """
    sheet = resource("style", "newsclip.qss").read_text("utf-8")
    sheet = sheet.replace("@icons", tinted_folder(theme.name, theme.tokens))
    sheet = re.sub(r"@([a-z]+(?:-[a-z]+)*)", lambda found: theme.tokens[found[1]], sheet)
    return re.sub(r"text\((\d+)\)", lambda found: f"{round(int(found[1]) * scale)}px", sheet)


def enlarge(app: QApplication, percent: int) -> None:
    """How large the user wants the text of the interface, before anything is built."""
    app.setProperty("newsclipTextPercent", percent)


def text_scale() -> float:
    """How much larger than usual text is: what the platform wants, and the user on top; 1 or more."""
    app = QGuiApplication.instance()
    if app is None:
        return 1.0
    percent = app.property("newsclipTextPercent") or 100
    return max(1.0, QGuiApplication.primaryScreen().logicalDotsPerInch() / 96) * percent / 100


def interface_font(
    size: float = INTERFACE_SIZE, weight: QFont.Weight = QFont.Weight.Normal
) -> QFont:
    """The font of the interface at a size of the design; it grows with the platform's text."""
    font = QFont(interface_family())
    font.setPixelSize(max(1, round(size * text_scale())))
    font.setWeight(weight)
    return font


def tabular(font: QFont) -> QFont:
    """The font with figures of one width, for columns of numbers."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def interface_family() -> str:
    """Inter where it is installed, else the platform's own sans."""
    if QFontDatabase.hasFamily("Inter"):
        return "Inter"
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def reading_family(choice: str = "") -> str:
    """The chosen family when it is installed, else the best serif that is."""
    for family in (choice, *READING_FAMILIES):
        if family and QFontDatabase.hasFamily(family):
            return family
    font = QFont("serif")
    font.setStyleHint(QFont.StyleHint.Serif)
    return font.defaultFamily()


def system_scheme() -> Qt.ColorScheme:
    """Whether the system is light or dark now."""
    return QGuiApplication.styleHints().colorScheme()


class ThemeController(QObject):
    """Keeps the application in the theme that the user chose, or in the system's."""

    changed = Signal(object)
    """The new Theme, after it was applied."""

    def __init__(self, app: QApplication, choice: str = "system", contrast: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice, self._contrast = choice, contrast
        self._theme = load_theme(self._wanted())
        apply(app, self._theme)
        app.styleHints().colorSchemeChanged.connect(self._follow)
        when_contrast_changes(self._follow)
        app.layoutDirectionChanged.connect(self._turn)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> str:
        """What the user chose: system, light or dark."""
        return self._choice

    def choose(self, choice: str, contrast: str = "") -> None:
        """Follow the system, or stay light or dark; the contrast too, unless nothing is said of it."""
        self._choice, self._contrast = choice, contrast or self._contrast
        self._follow()

    def _turn(self, _direction: Qt.LayoutDirection) -> None:
        """Turn the style sheet round, unless it is already: an application may have had many windows."""
        if self._app.property("newsclipMirrored") is not is_mirrored(self._app):
            apply(self._app, self._theme)

    def _wanted(self) -> str:
        dark = system_scheme() is Qt.ColorScheme.Dark
        shade = self._choice if self._choice in {"light", "dark"} else ("dark" if dark else "light")
        high = self._contrast == "high" or (self._contrast == "system" and system_contrast())
        return f"{shade}-contrast" if high else shade

    def _follow(self, _changed: object = None) -> None:
        theme = load_theme(self._wanted())
        if theme != self._theme:
            self._theme = theme
            apply(self._app, theme)
            self.changed.emit(theme)
