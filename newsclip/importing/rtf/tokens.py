"""Rich text as a stream of tokens: groups, control words with their numbers, and bytes of text."""

import re
from collections.abc import Iterator
from enum import Enum
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,9})? ?"
    rb"|\\'([0-9A-Fa-f]{2})"
    rb"|\\([^A-Za-z])"
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)"
    rb"|[\r\n]+|\\",
    re.DOTALL,
)
CODE_PAGES = {
    0: "cp1252", 77: "mac_roman", 78: "cp932", 79: "cp949", 80: "gbk", 81: "cp950", 128: "cp932",
    129: "cp949", 130: "johab", 134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254",
    163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""The encodings of fonts, by the number of their character set."""
CHARACTERS = {
    "tab": " ", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002", "qmspace": "\u2005",
    "zwj": "\u200d", "zwnj": "\u200c", "ltrmark": "\u200e", "rtlmark": "\u200f", "nestcell": " ",
}  # fmt: skip
SYMBOLS = {"~": "\u00a0", "_": "\u2011", "{": "{", "}": "}", "\\": "\\", "\t": " "}


class Kind(Enum):
    """What a token is."""

    OPEN = "{"
    CLOSE = "}"
    WORD = "word"
    BYTES = "bytes"
    STAR = "*"
    CHARACTER = "character"


class Token(NamedTuple):
    """A token: the ``word`` and its ``number`` of a control word, or the ``data`` of a text."""

    kind: Kind
    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Token]:
    """The tokens of a rich text, binary data left out."""
    place = 0
    while match := _TOKEN.match(data, place):
        place = match.end()
        word, number, code, symbol, brace, text = match.groups()
        if word:
            value = int(number) if number else None
            if word == b"bin":
                place += max(value or 0, 0)
            else:
                yield Token(Kind.WORD, word.decode("ascii"), value)
        elif code:
            yield Token(Kind.BYTES, data=bytes.fromhex(code.decode("ascii")))
        elif brace:
            yield Token(Kind.OPEN if brace == b"{" else Kind.CLOSE)
        elif text:
            yield Token(Kind.BYTES, data=text)
        elif symbol:
            yield from _symbol(symbol.decode("latin-1"))


def _symbol(symbol: str) -> Iterator[Token]:
    if symbol == "*":
        yield Token(Kind.STAR)
    elif symbol in "\r\n":
        yield Token(Kind.WORD, "par")
    elif symbol in SYMBOLS:
        yield Token(Kind.CHARACTER, SYMBOLS[symbol])


def encoding_of(number: int) -> str:
    """Python's name of a Windows code page, that of Western Europe where it is unknown.

    >>> encoding_of(1251), encoding_of(65001), encoding_of(7)
    ('cp1251', 'utf-8', 'cp1252')
    """
    special = {65001: "utf-8", 10000: "mac_roman", 936: "gbk"}
    if number in special:
        return special[number]
    try:
        "".encode(f"cp{number}")
    except LookupError:
        return "cp1252"
    return f"cp{number}"
