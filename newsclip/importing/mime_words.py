"""What messages encode to travel as plain ASCII: bodies, header words, and odd 7-bit encodings."""

import base64
import binascii
import codecs
import re

from newsclip.importing.encodings import decode

_LONGEST = 4000
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]+")
# Of these every byte is ASCII, so they would pass for UTF-8.
_SEVEN_BIT = frozenset({"utf-7", "hz", "iso2022_kr", "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2",
                        "iso2022_jp_3", "iso2022_jp_ext", "iso2022_jp_2004"})  # fmt: skip
_ALIASES = {"unicode-1-1-utf-7": "utf-7", "hz-gb-2312": "hz", "iso-2022-jp-ms": "iso2022_jp_ext"}


def transfer_decoded(body: bytes, encoding: str) -> bytes:
    """A body with its transfer encoding undone; what is damaged in it is passed over."""
    match encoding.strip().lower():
        case "quoted-printable":
            return binascii.a2b_qp(body)
        case "base64":
            return _from_base64(body)
        case _:
            return body


def unshifted(data: bytes, charset: str) -> bytes:
    """Text in an encoding that shifts between alphabets in 7 bits as UTF-8; all other as it is."""
    name = charset.strip(" \"'").lower()
    try:
        known = codecs.lookup(_ALIASES.get(name, name)).name
    except (LookupError, ValueError):
        return data
    return data.decode(known, "replace").encode() if known in _SEVEN_BIT else data


def decoded_header(value: str) -> str:
    """A header as text: encoded words read, folding undone.

    >>> decoded_header("=?iso-8859-1?q?K=F6ln?= am Rhein")
    'Köln am Rhein'
    """
    from email.errors import HeaderParseError
    from email.header import decode_header

    short = value[:_LONGEST]
    if "=?" not in short:
        return " ".join(short.split())
    try:
        words = decode_header(short)
    except (HeaderParseError, ValueError):
        return " ".join(short.split())
    return " ".join("".join(_word(*word) for word in words).split())


def _word(word: bytes | str, charset: str | None) -> str:
    if isinstance(word, str):
        return word
    for name in filter(None, (charset, "utf-8")):
        try:
            return word.decode(_ALIASES.get(name.lower(), name))
        except (LookupError, ValueError):
            continue
    return guessed(word)


def guessed(raw: bytes) -> str:
    """Bytes of which nothing is said, as text."""
    if raw.isascii():
        return raw.decode("ascii")
    decoded = decode(raw)
    return decoded.text if decoded else raw.decode("cp1252", "replace")


def _from_base64(body: bytes) -> bytes:
    letters = _NOT_BASE64.sub(b"", body).rstrip(b"=")
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    try:
        return base64.b64decode(letters + b"=" * (-len(letters) % 4))
    except binascii.Error:
        return b""
