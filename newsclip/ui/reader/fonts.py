"""Whether the fonts of this system can show what an article is written in, and which would."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextLayout

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr

_LATIN_END = 0x24F
_CJK = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")


class MissingFontError(NewsClipError):
    """No font of this system has the letters of a script."""


class Fonts:
    """Looks once at each script; what is missing is told once while the window is open."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def look_at(self, text: str, font: QFont) -> MissingFontError | None:
        """What to tell of the first script in the text that cannot be shown, or None."""
        for script, letter in _scripts(text):
            if script in self._known:
                continue
            self._known.add(script)
            if not can_show(letter, font):
                return _missing(script)
        return None


def can_show(letter: str, font: QFont) -> bool:
    """Whether the font, or another that stands in for it, has the letter."""
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(index != 0 for run in layout.glyphRuns() for index in run.glyphIndexes())


def _scripts(text: str) -> Iterator[tuple[str, str]]:
    """The scripts of a text by the first word of their letters' names, with a letter of each."""
    found: dict[str, str] = {}
    for letter in sorted(set(text)):
        if ord(letter) > _LATIN_END and letter.isalpha():
            script = unicodedata.name(letter, "").partition(" ")[0]
            if script:
                found.setdefault(script, letter)
    yield from found.items()


def _missing(script: str) -> MissingFontError:
    package = "fonts-noto-cjk" if script.startswith(_CJK) else "fonts-noto-core"
    name = script if script == "CJK" else script.capitalize()
    return MissingFontError(
        tr("No font on this system has the letters of this article’s script ({name}).", name=name),
        tr(
            "Its text is whole. Install a font that has them ({package} on Debian and Ubuntu) and "
            "start NewsClip again.",
            package=package,
        ),
    )
