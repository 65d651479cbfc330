"""The letters of menus: "&File", or "文件(&F)" in languages that have no such letter in the word."""

import re

_LETTER = re.compile(r"\s*\(&\w\)|&(?!&)")


def without_letter(text: str) -> str:
    """The text of an action as it is read.

    >>> without_letter("&File"), without_letter("导入(&I)…"), without_letter("Cut && Paste")
    ('File', '导入…', 'Cut & Paste')
    """
    return _LETTER.sub("", text.replace("&&", "\0")).replace("\0", "&")
