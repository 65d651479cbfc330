"""The encoding of text in Latin letters: its plain words tell the language, that the letters."""

import codecs
import re

from newsclip.importing.language import languages_of

_WEST = ("cp1252", "iso8859_15", "mac_roman", "cp850", "cp437")
_NORTH = (*_WEST, "cp1257", "iso8859_4")
_CENTRAL = ("cp1250", "iso8859_2", "cp852", "mac_latin2")
_BALTIC = ("cp1257", "iso8859_13", "iso8859_4", "cp775")
_LETTERS = {
    "en": ("é", _WEST),
    "de": ("äöüß", _WEST),
    "fr": ("àâæçéèêëîïôœùûüÿ", _WEST),
    "es": ("áéíñóúü", _WEST),
    "ca": ("àçèéíïòóúü", _WEST),
    "eu": ("ñ", _WEST),
    "it": ("àèéìíîòóùú", _WEST),
    "pt": ("àáâãçéêíóôõúü", _WEST),
    "nl": ("áèéëïóöü", _WEST),
    "sv": ("åäöé", _WEST),
    "da": ("æøåé", _WEST),
    "nb": ("æøåéò", _WEST),
    "is": ("áðéíóúýþæö", (*_WEST, "mac_iceland", "cp861")),
    "cy": ("âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ", ("cp1252", "iso8859_14")),
    "fi": ("äöåšž", _NORTH),
    "et": ("äõöüšž", (*_BALTIC, *_NORTH)),
    "pl": ("ąćęłńóśźż", (*_CENTRAL, "cp1257")),
    "cs": ("áčďéěíňóřšťúůýž", _CENTRAL),
    "sk": ("áäčďéíĺľňóôŕšťúýž", _CENTRAL),
    "hu": ("áéíóöőúüű", _CENTRAL),
    "hr": ("čćđšž", _CENTRAL),
    "sl": ("čšž", _CENTRAL),
    "ro": ("ăâîșțşţ", ("cp1250", "iso8859_16", "iso8859_2", "cp852", "mac_romanian")),
    "tr": ("çğıöşüâîû", ("cp1254", "cp857", "mac_turkish")),
    "lt": ("ąčęėįšųūž", _BALTIC),
    "lv": ("āčēģīķļņšūž", _BALTIC),
    "eo": ("ĉĝĥĵŝŭ", ("iso8859_3",)),
    "vi": ("àáâãèéêìíòóôõùúýăđĩũơư\u0300\u0301\u0303\u0309\u0323", ("cp1258",)),
}
"""The letters above ASCII of each language, and the encodings it was written in, likely ones first."""
_POINTS = "“”‘’„‚«»‹›–—…•°§©®™€£¿¡ªº·½¼²³\u00a0"
_TAGS = re.compile(r"<(?:script|style)\b.*?</(?:script|style)|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_WORD = re.compile(r"(?<![\w\x80-\xff])[A-Za-z]+(?![\w\x80-\xff])")
_INSIDE = re.compile(r"(?<=[a-z])[^\x00-\x7f’·](?=[a-z])")
_MOST_HIGH = 0.4
_ENOUGH = 0.75


def latin_reading(sample: bytes) -> str:
    """The encoding in which bytes fit a language in Latin letters, or nothing where none does.

    The words that are plain ASCII tell which languages come into question; of the encodings of
    those, the one is taken in which most characters above ASCII are letters of the language.
    """
    text = _TAGS.sub(" ", sample.decode("latin-1"))
    high = sum(character > "\x7f" for character in text)
    low = sum(character.isascii() and character.isalpha() for character in text)
    if not high or high > _MOST_HIGH * (high + low):
        return ""
    languages = languages_of(_WORD.findall(text.lower()), tuple(_LETTERS))
    best, found = _ENOUGH, ""
    for language, weight in languages.items():
        for charset in _LETTERS[language][1]:
            fit = _fit(text, charset, language)
            if fit >= _ENOUGH and fit + weight > best + 1e-9:
                best, found = fit + weight, charset
    return found


def _fit(text: str, charset: str, language: str) -> float:
    """The share of the characters above ASCII that belong, less what does not; 1.0 is perfect."""
    try:
        read = codecs.decode(text.encode("latin-1"), charset)
    except UnicodeDecodeError:
        return -1.0
    letters, foreign, sum_ = _LETTERS[language][0], 0, 0.0
    for character in read:
        if character > "\x7f":
            foreign += 1
            sum_ += _worth(character, letters)
    inside = sum(not character.islower() for character in _INSIDE.findall(read))
    return (sum_ - 2 * inside) / max(foreign, 1)


def _worth(character: str, letters: str) -> float:
    if character in letters or character.lower() in letters:
        return 1.0
    return 0.7 if character in _POINTS else -1.0
