"""Bytes to text: byte order mark, declared encoding, UTF-8, then the most plausible guess."""

import codecs
import re
import unicodedata
from dataclasses import dataclass, replace

from newsclip.importing.plausibility import (
    best_reading,
    interesting,
    looks_like_text,
    wide_reading,
    widest_reading,
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})"""
    rb"""|^\s*<\?xml[^>]{0,120}?encoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
# What pages that declare the narrow name really use, as browsers read them.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "cp950",
}
_ISO_2022_JP = re.compile(rb"\x1b\$[B@]|\x1b\([BJ]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, the encoding it was read in, and a sentence for the user where that was not certain."""

    text: str
    charset: str
    note: str = ""


def decode(data: bytes, *, declared: str = "", partial: bool = False) -> Decoded | None:
    """The bytes as text, or None when they are not text. ``partial`` bytes may end mid-character.

    >>> decode("Köln".encode("utf-16")).text
    'Köln'
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], charset, partial=partial)
    if b"\x00" in data:
        return _unmarked(data, partial=partial) or _with_stray_nuls(data, partial=partial)
    decoded = (
        _certain(data, partial=partial)
        or _as_declared(data, declared, partial=partial)
        or _unmarked(data, partial=partial)
        or _guessed(data, partial=partial)
    )
    if decoded and decoded.charset == "cp1258":  # its tone marks stand apart
        return replace(decoded, text=unicodedata.normalize("NFC", decoded.text))
    return decoded


def _marked(data: bytes, charset: str, *, partial: bool) -> Decoded | None:
    text = _strict(data, charset, partial=partial)
    if text is not None:
        return Decoded(text, charset)
    loose = data.decode(charset, errors="replace")
    note = f"Some bytes are not valid {charset.upper()} and show as �."
    return Decoded(loose, charset, note) if looks_like_text(loose) else None


def _unmarked(data: bytes, *, partial: bool) -> Decoded | None:
    """UTF-32 or UTF-16 without a mark; anything else that holds NULs is no text."""
    if len(data) % 2 and not partial:
        return None
    charset = widest_reading(data) or wide_reading(data)
    text = _strict(data, charset, partial=partial) if charset else None
    note = f"The encoding was not stated; read as {charset.upper()}."
    return None if text is None else Decoded(text, charset, note)


def _with_stray_nuls(data: bytes, *, partial: bool) -> Decoded | None:
    """UTF-8 in which a program left a few NULs; they are taken out later."""
    text = _strict(data, "utf-8", partial=partial) if data.count(0) * 200 <= len(data) else None
    return Decoded(text, "utf-8") if text is not None and looks_like_text(text) else None


def _certain(data: bytes, *, partial: bool) -> Decoded | None:
    """Encodings that prove themselves: ISO-2022-JP by its escapes, UTF-8 by its strictness."""
    if _ISO_2022_JP.search(data[:4000]):
        text = _strict(data, "iso2022_jp", partial=partial)
        if text is not None:
            return Decoded(text, "iso2022_jp")
    text = _strict(data, "utf-8", partial=partial)
    return None if text is None else Decoded(text, "utf-8")


def _as_declared(data: bytes, declared: str, *, partial: bool) -> Decoded | None:
    """The encoding that the server or the page names, where the bytes bear it out."""
    names = [declared, *(_declared_inside(data[:4096]))]
    for charset in filter(None, map(_codec, names)):
        text = _strict(data, charset, partial=partial)
        if text is None and not charset.startswith("utf"):
            text = _mostly(data, charset)
        if text is not None and looks_like_text(text[:5000]):
            return Decoded(text, charset)
    return None


def _declared_inside(head: bytes) -> list[str]:
    return [
        (found.group(1) or found.group(2)).decode("ascii", "replace")
        for found in _DECLARED.finditer(head)
    ]


def _codec(name: str) -> str:
    """Python's name of a text encoding as the web means it, or nothing when it is unknown."""
    try:
        known = codecs.lookup(name.strip(" \"'"))
    except (LookupError, ValueError):
        return ""
    text_codec = getattr(known, "_is_text_encoding", True)
    return _WIDER.get(known.name, known.name) if text_codec else ""


def _strict(data: bytes, charset: str, *, partial: bool) -> str | None:
    """The bytes in that encoding, None when one does not fit; ``partial`` may end in the middle."""
    try:
        return codecs.getincrementaldecoder(charset)().decode(data, final=not partial)
    except (UnicodeDecodeError, LookupError):
        return None


def _mostly(data: bytes, charset: str) -> str | None:
    """The bytes in that encoding when at most one in two hundred does not fit."""
    text = data.decode(charset, errors="replace")
    return text if text.count("�") * 200 <= len(text) else None


def _guessed(data: bytes, *, partial: bool) -> Decoded | None:
    """The most plausible reading of bytes that say nothing of themselves."""
    charset = best_reading(data) or _second_opinion(data)
    if not charset:
        return _nearly_utf8(data)
    text = _strict(data, charset, partial=partial)
    if text is None:
        text = data.decode(charset, errors="replace")
    if not looks_like_text(text[:5000]):
        return None
    shown = codecs.lookup(charset).name.upper()
    return Decoded(text, charset, f"The encoding was not stated; read as {shown}.")


def _nearly_utf8(data: bytes) -> Decoded | None:
    text = _mostly(data, "utf-8")
    if text is None or not looks_like_text(text[:5000]):
        return None
    return Decoded(text, "utf-8", "Some bytes are not valid UTF-8 and show as �.")


def _second_opinion(data: bytes) -> str:
    """What charset-normalizer takes a bounded sample for; it is slow on large input."""
    from charset_normalizer import from_bytes

    best = from_bytes(interesting(data)).best()
    if best is None:
        return ""
    return _codec(best.encoding)
