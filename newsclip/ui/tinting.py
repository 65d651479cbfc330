"""Drawings in the colours of a theme.

Qt's style sheets take pictures only from files, so the few that the sheet names are written, tinted,
to a folder of their own that goes away with the process.
"""

import atexit
import shutil
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from newsclip.places import resource

_IN_STYLE_SHEET = {
    "chevron-down": ("chevron-down", "ink-secondary"),
    "arrow-down": ("arrow-down", "ink-secondary"),
    "arrow-down-disabled": ("arrow-down", "ink-disabled"),
    "chevron-up": ("chevron-up", "ink-secondary"),
    "chevron-right": ("chevron-right", "ink-secondary"),
    "chevron-left": ("chevron-left", "ink-secondary"),
    "check": ("check", "accent-ink"),
    "check-menu": ("check", "ink"),
    "check-disabled": ("check", "ink-disabled"),
    "dash": ("dash", "accent-ink"),
    "dot": ("dot", "accent-ink"),
    "dot-disabled": ("dot", "ink-disabled"),
    "close": ("close", "ink-secondary"),
}
"""Name in the style sheet: the drawing and the token of its colour."""


@cache
def drawing(name: str) -> str:
    """The SVG text of an icon. Raises FileNotFoundError for one that was not drawn."""
    return resource("icons", f"{name}.svg").read_text("utf-8")


def tinted(name: str, colour: str) -> bytes:
    """The SVG of an icon with its strokes in the colour."""
    return drawing(name).replace("currentColor", colour).encode()


def tinted_folder(theme: str, tokens: Mapping[str, str]) -> str:
    """The folder of the style sheet's pictures in a theme, as a style sheet writes a path."""
    folder = _scratch() / theme
    if not folder.exists():
        folder.mkdir()
        for name, (icon, token) in _IN_STYLE_SHEET.items():
            (folder / f"{name}.svg").write_bytes(tinted(icon, tokens[token]))
    return folder.as_posix()


@cache
def _scratch() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="newsclip-style-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
