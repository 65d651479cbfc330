"""What stands over an article: where it appeared and when, its title, who wrote it, the capture."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat

from newsclip.ui.reader.formats import Decoration, Formats, marked


@dataclass(frozen=True, slots=True)
class ArticleHeading:
    """The lines over an article; an empty one is left out. None of it is canonical text."""

    kicker: str = ""
    title: str = ""
    byline: str = ""
    captured: str = ""


TOP = 34
"""Space over the heading."""

Line = tuple[QTextBlockFormat, QTextCharFormat, str]


def heading_lines(heading: ArticleHeading, formats: Formats) -> list[Line]:
    """The blocks of an article's heading, from the kicker to the rule below it."""
    lines = [
        _kicker(heading.kicker, formats),
        _title(heading.title, formats),
        _detail(heading.byline, formats),
        _detail(heading.captured, formats),
    ]
    shown = [_space(formats), *(line for line in lines if line[2])]
    return [*shown, _rule(formats)] if heading.byline or heading.captured else shown


def _space(formats: Formats) -> Line:
    """Room at the top. (Qt ignores the first margin, and loses hits in a frame's own.)"""
    return formats.block(0, TOP - 6, 6), formats.characters(formats.style.sans(0.3)), ""


def _kicker(text: str, formats: Formats) -> Line:
    size = formats.style.size * 0.71
    font = formats.style.sans(0.71)
    font.setWeight(QFont.Weight.Medium)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 102)
    return formats.block(0, size * 0.55, size * 1.4), formats.characters(font, True), text


def _title(text: str, formats: Formats) -> Line:
    size = formats.style.size
    scale = 27 / 17 if size >= 17 else 1.36
    below = size * 0.62
    return formats.block(0, below, size * scale * 1.24), formats.bold(scale), text


def _detail(text: str, formats: Formats) -> Line:
    size = formats.style.size * 0.765
    characters = formats.characters(formats.style.sans(0.765), True)
    return formats.block(0, 0, size * 1.36), characters, text


def _rule(formats: Formats) -> Line:
    block = marked(formats.block(formats.style.size * 0.5, 20, 6), Decoration.RULE, 1)
    return block, formats.characters(formats.style.sans(0.3)), ""
