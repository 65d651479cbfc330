"""The characters of a PDF: what its codes mean, and which letter an accent belongs to."""

import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from newsclip.domain.text import clean
from newsclip.importing.pdf.glyphs import Glyph

_HYPHEN = "\x02"
_RADICALS = str.maketrans(
    "⻋⻅⻉⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳⻄⺠⻆⻁⺟⻑⻒",
    "车见贝长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟西民角虎母長镸",
)
_PRESENTATION = (
    (0x2E80, 0x2FDF),
    (0xFB00, 0xFB4F),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFE),
)


def with_marks(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """Accents and vowel signs put after the letter that they stand on, before or after in the file."""
    kept: list[Glyph] = []
    for index, glyph in enumerate(glyphs):
        if not unicodedata.combining(glyph.char[0]):
            kept.append(glyph)
            continue
        after = next(
            (
                one
                for one in glyphs[index + 1 : index + 4]
                if not unicodedata.combining(one.char[0])
            ),
            None,
        )
        near = [one for one in (kept[-1] if kept else None, after) if one is not None]
        bases = [one for one in near if _overlap(one, glyph) > -0.5 * glyph.face.size]
        if bases:
            base = max(bases, key=lambda one: _overlap(one, glyph))
            base.char += glyph.char
            base.spaced |= glyph.spaced and base is after
    return [
        replace(glyph, char=unicodedata.normalize("NFC", glyph.char))
        if len(glyph.char) > 1
        else glyph
        for glyph in kept
    ]


def _overlap(one: Glyph, other: Glyph) -> float:
    if min(one.top, other.top) <= max(one.bottom, other.bottom):
        return -1000.0
    return min(one.right, other.right) - max(one.left, other.left)


def character(code: int) -> str:
    """The character of a code, ligatures and shapes undone; empty for what is none."""
    if code == ord(_HYPHEN):
        return "-"
    char = chr(code) if code <= 0x10FFFF else ""
    if any(first <= code <= last for first, last in _PRESENTATION):
        char = unicodedata.normalize("NFKC", char.translate(_RADICALS))
    return clean(char)
