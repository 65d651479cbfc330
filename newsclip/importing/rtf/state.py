"""What holds inside a group of a rich text, and what a paragraph is by its properties."""

from dataclasses import dataclass, field
from enum import Enum

from newsclip.domain.document import InlineStyle

TOGGLES = {
    "b": InlineStyle.BOLD,
    "i": InlineStyle.ITALIC,
    "ul": InlineStyle.UNDERLINE,
    "strike": InlineStyle.STRIKE,
}


class Place(Enum):
    """Where the text of a group goes."""

    TEXT = "text"
    NOWHERE = "nowhere"
    FONTS = "fonttbl"
    STYLES = "stylesheet"
    TITLE = "title"
    AUTHOR = "author"
    CREATED = "creatim"
    CHANGED = "revtim"
    MARKER = "listtext"
    INSTRUCTION = "fldinst"
    PICTURE = "pict"
    NOTE = "footnote"


DESTINATIONS = {place.value: place for place in Place if place not in {Place.TEXT, Place.NOWHERE}}
DESTINATIONS["pntext"] = Place.MARKER
SKIPPED = frozenset(
    {
        "colortbl", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
        "footerf", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "nonshppict", "objdata",
        "objclass", "xe", "tc", "tcf", "themedata", "datastore", "generator", "listtable",
        "listoverridetable", "rsidtbl", "revtbl", "filetbl", "private", "latentstyles", "annotation",
        "atnid", "atnauthor", "comment", "doccomm", "bkmkstart", "bkmkend", "template", "keywords",
        "subject", "operator", "company", "category", "manager", "hlinkbase", "printim", "buptim",
        "userprops", "xmlnstbl", "pnseclvl", "shpinst", "docvar", "password",
    }
)  # fmt: skip
SHOWN_STARRED = frozenset({"shppict", "fldinst", "pict", "listtext", "pntext", "footnote"})
"""Groups marked as negligible that are not."""


@dataclass(slots=True)
class State:
    """What a group inherits and may change until it ends."""

    place: Place = Place.TEXT
    styles: frozenset[InlineStyle] = frozenset()
    font: int = -1
    size: int = 24
    skip: int = 1
    hidden: bool = False
    field: list[str] = field(default_factory=lambda: [""])
    """The address of the field round the group, shared by the groups in it."""


@dataclass(slots=True)
class ParagraphLook:
    """The properties of the paragraph in the making."""

    style: int = 0
    level: int = 0
    in_table: bool = False
    listed: bool = False
    depth: int = 1
