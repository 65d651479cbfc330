"""What the program says to its user, in the user's language.

``tr`` says a text; what is said in one language here may be translated by a speaker that the window
sets. Without one, as on the command line and in worker processes, it is English, which needs no
catalogue. The texts are collected by ``make translations`` (docs/how-to/add-a-language.md).
"""

from string import Formatter
from typing import Any, Protocol


class Speaker(Protocol):
    """Who knows the words, the plural forms and the numbers of a language."""

    def translate(self, text: str, plural: str, n: int) -> str:
        """The text in the language, in the form that ``n`` asks for; empty when it is not known."""

    def number(self, value: float) -> str:
        """A number with the digits and the grouping of the language."""

    def percent(self, words: str) -> str:
        """A number in digits as a percentage."""

    def within(self, words: str) -> str:
        """The words as they stand within a sentence."""


class _English:
    def translate(self, text: str, plural: str, n: int) -> str:
        return plural if plural and n != 1 else text

    def number(self, value: float) -> str:
        return f"{value:,}"

    def percent(self, words: str) -> str:
        return f"{words}%"

    def within(self, words: str) -> str:
        return words.lower()


_ENGLISH: Speaker = _English()
_speaker: Speaker = _ENGLISH


class Said(str):
    """A text that was said, which knows what it was made of.

    It travels to another process as that and is said anew there, so that a worker's words arrive in
    the language of the window.
    """

    __slots__ = ("made_of",)
    made_of: tuple[str, str, int | None, dict[str, Any]]

    def __reduce__(self) -> tuple[Any, ...]:
        return _say, self.made_of


def tr(text: str, plural: str = "", /, *, n: int | None = None, **values: Any) -> str:
    """The text in the user's language, its {names} filled with the values.

    With ``n``, ``text`` is what is said of one and ``plural`` what is said of several; {n} stands
    for the number with the language's digits. A value can be given as ``{x:,}``, a number by the
    language's grouping, and in every way that ``str.format`` knows.

    >>> tr("{n} highlight", "{n} highlights", n=1_200)
    '1,200 highlights'
    >>> tr("Saved as {name}.", name="notes.md")
    'Saved as notes.md.'
    """
    return _say(text, plural, n, values)


def mark(text: str) -> str:
    """Mark a text for the translators that is said later: ``tr(spec.label)``. Gives it back as it is."""
    return text


def set_speaker(speaker: Speaker | None) -> None:
    """Say everything from now on as this speaker does; None is English."""
    global _speaker  # noqa: PLW0603 - the process has one user, who reads one language
    _speaker = speaker or _ENGLISH


def number_words(value: float) -> str:
    """A number in the digits and the grouping of the user's language."""
    return _speaker.number(value)


def within(words: str) -> str:
    """Words that stand alone elsewhere, as they stand within a sentence: "Claim" is "claim".

    Languages that keep their capitals there, as German does, give them back as they are.
    """
    return _speaker.within(words)


def _say(text: str, plural: str, n: int | None, values: dict[str, Any]) -> str:
    """Raises KeyError when the text asks for a value that was not given."""
    count = 1 if n is None else n
    if _speaker is _ENGLISH:
        words = _in_english(text, plural, n, values)
        return _made(words, text, plural, n, values)
    template = _speaker.translate(text, plural if n is not None else "", count)
    if not template:
        template = _ENGLISH.translate(text, plural, count)
    if n is not None:
        words = _FILLING.vformat(template, (), {**values, "n": _speaker.number(n)})
    else:
        words = _FILLING.vformat(template, (), values) if values else template
    return _made(words, text, plural, n, values)


def at_start(words: str) -> str:
    """Words as they begin a sentence: "all rows" is "All rows"; what follows is left as it is."""
    return words[:1].upper() + words[1:]


def in_english(words: str) -> str:
    """What was said, as it is said in English: for files, whose words are the same on every desk."""
    if not isinstance(words, Said):
        return words
    text, plural, n, values = words.made_of
    inner = {
        name: in_english(value) if isinstance(value, str) else value
        for name, value in values.items()
    }
    return _in_english(text, plural, n, inner)


def _in_english(text: str, plural: str, n: int | None, values: dict[str, Any]) -> str:
    if n is None:
        return text.format(**values) if values else text
    return (text if n == 1 else plural).format(n=f"{n:,}", **values)


def _made(words: str, text: str, plural: str, n: int | None, values: dict[str, Any]) -> Said:
    said = Said(words)
    said.made_of = (text, plural, n, values)
    return said


class _Filling(Formatter):
    def format_field(self, value: Any, format_spec: str) -> Any:
        if format_spec == ",":
            return _speaker.number(value)
        if format_spec.endswith("%"):
            return _speaker.percent(format(value * 100, f"{format_spec[:-1]}f"))
        return super().format_field(value, format_spec)


_FILLING = _Filling()
