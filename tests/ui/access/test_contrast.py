"""Every colour can be told from what it stands on: letters at 4.5 to 1, marks at 3 to 1.

The three tables below name all tokens of the themes, so that a new one has to be thought about.
"""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.kinds import KINDS, OWN_COLOURS
from newsclip.domain.tag_colours import COLOURS
from newsclip.places import resource
from newsclip.ui import theme
from newsclip.ui.theme import Theme, load_theme

THEMES = sorted(path.stem for path in resource("themes").glob("*.json"))
OWN = tuple(f"own-{colour}" for colour in OWN_COLOURS)
TAGS = tuple(f"tag-{colour}" for colour in COLOURS)
KIND_LINES = ("claim", "figure", "risk", "plain", *OWN)
TINTS = tuple(f"{token}-tint" for token in (*KIND_LINES, *TAGS))
PANES = ("background", "sidebar", "surface", "note", "tag")
ROWS = ("hover", "hover-background", "hover-sidebar", "selected")
VERDICTS = ("agree-tint", "conflict-tint", "status")

LETTERS: dict[str, tuple[str, ...]] = {
    "ink": (
        *PANES, *ROWS, *TINTS, *VERDICTS, "pressed", "sidebar-selected", "selection",
        "selection-inactive", "inserted-tint", "removed-tint", "found", "found-current",
        "warning-tint", "error-tint", "info-tint",
    ),
    "ink-secondary": (*PANES, *ROWS, *VERDICTS),
    "ink-on-selected": ("sidebar-selected", "hover-sidebar", "pressed", "sidebar", "selection"),
    "accent-ink": ("accent", "accent-hover", "accent-pressed"),
    "popup-ink": ("popup", "popup-hover"),
    "popup-secondary": ("popup", "popup-hover"),
    "status-ink": ("status", "surface", "selected"),
    "agree-ink": ("agree-tint", "surface"),
    "conflict-ink": ("conflict-tint", "surface", "selected", "background"),
    "warning-ink": ("warning-tint", "surface"),
    "error-ink": ("error-tint",),
    "info-ink": ("info-tint",),
    "link": ("surface", "background", "note", "claim-tint", "figure-tint", "risk-tint"),
    "letter-ink": KIND_LINES,
}  # fmt: skip
"""Colours of text, with every ground they are written on."""

MARKS: dict[str, tuple[str, ...]] = {
    "focus": (*PANES, *ROWS, "sidebar-selected"),
    "accent": ("background", "sidebar", "surface", "selected", "hover"),
    "ink-tertiary": ("background", "surface", "tag"),
    "control-line": ("background", "surface"),
    "scroll-hover": ("background", "sidebar", "surface"),
    "ink": ("background", "surface"),
    "popup-ink": ("popup",),
    **{line: ("background", "sidebar", "surface", "hover-sidebar", f"{line}-tint")
       for line in KIND_LINES},
    **dict.fromkeys(TAGS, ("sidebar", "sidebar-selected", "hover-sidebar", "surface", "accent-ink")),
}  # fmt: skip
"""Colours of what is drawn and means something, with every ground it is drawn on."""

QUIET = {
    "ink-disabled": "what cannot be used now, and says so to screen readers",
    "line": "separates panes and frames buttons, which their words name",
    "row-line": "separates rows",
    "selected-line": "frames what its ground and its state tell already",
    "popup-line": "frames a popup, which its ground sets apart",
    "scroll": "keys and wheel scroll too, and it is strong under the mouse",
    "shadow": "depth alone",
}
"""Colours that tell nothing by themselves, and why."""


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2, 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def too_faint(name: str, table: dict[str, tuple[str, ...]], least: float) -> list[str]:
    chosen = load_theme(name)
    found = []
    for token, grounds in table.items():
        for ground in grounds:
            ratio = contrast(chosen.color(token), chosen.color(ground))
            if ratio < least:
                found.append(f"{token} on {ground}: {ratio:.2f}")
    return found


@pytest.mark.parametrize("name", THEMES)
def test_text_can_be_read_on_its_ground(name: str) -> None:
    assert not too_faint(name, LETTERS, 4.5)


@pytest.mark.parametrize("name", THEMES)
def test_what_is_drawn_stands_out_from_its_ground(name: str) -> None:
    assert not too_faint(name, MARKS, 3)


HIGH = [name for name in THEMES if load_theme(name).high_contrast]
GROUNDS = ("background", "sidebar", "surface")
EDGES: dict[str, tuple[str, ...]] = {
    "line": GROUNDS,
    "row-line": GROUNDS,
    "selected-line": GROUNDS,
    "scroll": GROUNDS,
    "ink-disabled": GROUNDS,
}
"""What is quiet otherwise."""


@pytest.mark.parametrize("name", HIGH)
def test_high_contrast_is_higher(name: str) -> None:
    assert not too_faint(name, LETTERS, 7)
    assert not too_faint(name, MARKS, 4.5)
    assert not too_faint(name, EDGES, 3)


@pytest.mark.parametrize("name", THEMES)
def test_no_token_is_forgotten(name: str) -> None:
    grounds = {one for table in (LETTERS, MARKS) for pairs in table.values() for one in pairs}
    known = grounds | set(LETTERS) | set(MARKS) | set(QUIET)
    assert set(load_theme(name).tokens) == known


def test_every_kind_has_its_colours_in_the_table() -> None:
    assert {kind.token for kind in KINDS.values()} <= set(KIND_LINES)


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
INK = re.compile(r"(?<![-\w])color: @([a-z-]+)")
GROUND = re.compile(r"(?<![-\w])background: @([a-z-]+)")
EDGE = re.compile(r"border(?:-color)?: (?:2px solid )?@([a-z-]+)")


def rules() -> Iterator[tuple[str, str]]:
    sheet = re.sub(
        r"/\*.*?\*/", "", resource("style", "newsclip.qss").read_text("utf-8"), flags=re.DOTALL
    )
    for selector, body in RULE.findall(sheet):
        if "disabled" not in selector:
            yield " ".join(selector.split()), body


def test_the_style_sheet_writes_only_what_the_table_allows() -> None:
    strange = []
    for selector, body in rules():
        inks, grounds = INK.findall(body), GROUND.findall(body)
        strange += [f"{selector}: {ink}" for ink in inks if ink not in LETTERS]
        strange += [
            f"{selector}: {ink} on {ground}"
            for ink in inks
            for ground in grounds
            if ground not in LETTERS.get(ink, ())
        ]
    assert not strange


def test_the_ring_of_the_focus_is_always_a_mark() -> None:
    rings = {
        (selector, edge)
        for selector, body in rules()
        if ":focus" in selector
        for edge in EDGE.findall(body)
    }
    assert len(rings) >= 10
    assert not [ring for ring in rings if ring[1] not in MARKS]


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_an_empty_field_asks_for_can_be_read(
    qapp: QApplication, qtbot: QtBot, light: Theme, name: str, kind: type[QWidget]
) -> None:
    chosen = load_theme(name)
    theme.apply(qapp, chosen)
    field = kind()
    qtbot.addWidget(field)
    field.show()
    asked = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert asked.alpha() == 255
    assert contrast(asked, chosen.color("surface")) >= 4.5
