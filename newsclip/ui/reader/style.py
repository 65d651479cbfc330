"""How the reading column is set: family, size, measure, leading, and the colours of the theme."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from newsclip.domain.settings import Settings
from newsclip.ui.theme import Theme, interface_family, reading_family

_MONOS = ["Noto Sans Mono", "Consolas", "Menlo", "DejaVu Sans Mono", "monospace"]

_SAMPLE = "Officials there have courted the makers with tax breaks, and two dealers agreed in 2025."
"""Ordinary words: the average of all letters of a font is wider than that of running text."""


@dataclass(frozen=True)
class ReaderStyle:
    """Sizes in logical pixels, the measure in characters, leading as a multiple of the size."""

    theme: Theme
    family: str = ""
    size: int = 17
    measure: int = 66
    leading: float = 1.6

    @staticmethod
    def of(settings: Settings, theme: Theme) -> "ReaderStyle":
        """The style that the user's settings ask for."""
        return ReaderStyle(
            theme,
            settings.reader_family,
            settings.reader_size,
            settings.reader_measure,
            settings.reader_leading,
        )

    def serif(self, scale: float = 1.0) -> QFont:
        """The reading font, at a multiple of the text size."""
        return _font([_serif(self.family)], self.size * scale)

    def sans(self, scale: float) -> QFont:
        """The interface font at a multiple of the text size, for what is said about the article."""
        return _font([_sans()], self.size * scale)

    def mono(self) -> QFont:
        """The font of code, a little smaller because it looks larger."""
        return _font(_MONOS, self.size * 0.82)

    @property
    def pitch(self) -> float:
        """From one line of text to the next."""
        return self.size * self.leading

    @property
    def column(self) -> int:
        """How wide the column must be for the measure."""
        advance = QFontMetricsF(self.serif()).horizontalAdvance(_SAMPLE)
        return round(self.measure * advance / len(_SAMPLE))


@cache
def _serif(choice: str) -> str:
    """To look a family up takes a tenth of a millisecond, too long for every letter painted."""
    return reading_family(choice)


@cache
def _sans() -> str:
    return interface_family()


def _font(families: list[str], pixels: float) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(max(1, round(pixels)))
    return font


def mix(over: QColor, under: QColor, share: float) -> QColor:
    """A share of one colour over another, opaque."""
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


def page_sheet(style: ReaderStyle) -> str:
    """What keeps the application's look of text fields away from the page."""
    colour = style.theme.color
    return (
        f"QTextBrowser {{ background: {colour('surface').name()}; color: {colour('ink').name()};"
        " border: none; border-radius: 0; padding: 0; min-height: 0;"
        # The overlay paints the selection: Qt would show whole cells where it crosses a table.
        " selection-background-color: transparent;"
        f" selection-color: {colour('ink').name()}; }}"
        " QTextBrowser:focus, QTextBrowser:hover { border: none; padding: 0; }"
    )
