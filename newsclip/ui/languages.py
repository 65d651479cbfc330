"""The languages of the window: which there are, which is spoken, and who speaks it.

A language is chosen before anything of the window is made, and holds until the program ends: menus
and tables are worded as they are made.
"""

import json

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox

from newsclip import places
from newsclip.domain.kinds import KINDS
from newsclip.language import set_speaker, tr

ENGLISH = "en"
LANGUAGES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""What the window speaks, each by its own name."""

_WITHOUT_SMALL_LETTERS = frozenset({"de", "zh_CN", "ar"})
_PERCENT = {"de": "{} %", "fr": "{}\u202f%", "es": "{}\u00a0%", "ar": "{}٪"}
_USUAL = {ENGLISH: "en_GB", "ar": "ar_AE"}
"""Where the language is written as we do: in Arabic with the digits that the sources have."""
_spoken = ENGLISH
_translators: list[QTranslator] = []


class QtSpeaker:
    """Speaks a language from its compiled catalogue in ``resources/translations``."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._locale = locale_of(language)
        self._catalogue = QTranslator()
        self.known = self._catalogue.load(
            str(places.resource("translations", f"newsclip_{language}.qm"))
        )

    def translate(self, text: str, plural: str, n: int) -> str:
        """The text as the catalogue has it; empty when it has not."""
        if plural:
            return self._catalogue.translate("", text, plural, n) or ""
        return self._catalogue.translate("", text) or ""

    def number(self, value: float) -> str:
        """A number as the language writes it."""
        if isinstance(value, int):
            return self._locale.toString(value)
        return self._locale.toString(float(value), "f", 1)

    def percent(self, words: str) -> str:
        """Digits with the sign of per cent where the language has it."""
        return _PERCENT.get(self._language, "{}%").format(words)

    def within(self, words: str) -> str:
        """German keeps its capitals within a sentence; Chinese and Arabic have none."""
        return words if self._language in _WITHOUT_SMALL_LETTERS else words.lower()


def spoken() -> str:
    """The language that is spoken now, one of LANGUAGES."""
    return _spoken


def locale_of(language: str) -> QLocale:
    """How dates and numbers are written: as the system does where it speaks that language."""
    system = QLocale.system()
    usual = QLocale(_USUAL.get(language, language))
    return system if system.language() == usual.language() else usual


def interface_locale() -> QLocale:
    """How dates and numbers are written in the window."""
    return locale_of(_spoken)


def begin(language: str | None = None) -> str:
    """Speak a language from now on: this one, else the one in the settings, else the system's.

    Call it before modules of the window are imported. Returns the language.
    """
    global _spoken  # noqa: PLW0603 - the process has one user, who reads one language
    wanted = language if language is not None else _in_settings()
    _spoken = wanted if wanted in LANGUAGES else _of_system()
    speaker = QtSpeaker(_spoken) if _spoken != ENGLISH else None
    if speaker is not None and not speaker.known:
        _spoken, speaker = ENGLISH, None
    set_speaker(speaker)
    KINDS.say_anew()
    return _spoken


def dress(app: QApplication) -> None:
    """Let Qt's own words, dates and the direction of the window be those of the language."""
    QLocale.setDefault(locale_of(_spoken))
    if _spoken == ENGLISH:
        return
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if _spoken == "ar" else Qt.LayoutDirection.LeftToRight
    )
    own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if own.load(f"qtbase_{_spoken}", folder):
        app.installTranslator(own)
        _translators.append(own)


def _in_settings() -> str:
    """The language that was chosen; empty when none was, or the settings are damaged."""
    try:
        stored = json.loads(places.settings_file().read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    language = stored.get("language") if isinstance(stored, dict) else None
    return language if isinstance(language, str) else ""


def _of_system() -> str:
    """The first language of the system that the window speaks; English when it speaks none."""
    for tag in QLocale.system().uiLanguages():
        parts = tag.replace("_", "-").split("-")
        if parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts):
            return "zh_CN"
        if parts[0] in LANGUAGES:
            return parts[0]
    return ENGLISH


def language_box() -> QComboBox:
    """Every language by its own name, so that who chose a wrong one finds the way back."""
    box = QComboBox()
    box.addItem(tr("As the system"), "")
    for code, name in LANGUAGES.items():
        box.addItem(name, code)
    return box
