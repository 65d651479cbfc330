"""Formulas of a page (MathML) as one line of text: x^2, (a+b)/2, √(x)."""

import re
from collections.abc import Callable

from newsclip.importing.html_tree import Element

_SKIPPED = frozenset({"annotation", "annotation-xml", "script", "style"})
_TOKENS = frozenset({"mi", "mn", "mo", "mtext", "ms"})


def formula(element: Element) -> str:
    """The formula as a line; spans of it that are left out are notes for other programs."""
    return " ".join(_line(element).split())


def _line(element: Element) -> str:
    parts = [
        _line(child)
        for child in element
        if isinstance(child.tag, str) and child.tag not in _SKIPPED
    ]
    if element.tag in _TOKENS or not parts:
        return " ".join("".join(element.itertext()).split())
    if element.tag == "mfrac" and re.match(r"0(?!\.[1-9])", element.get("linethickness") or ""):
        return " over ".join(parts)
    compose = _COMPOSED.get(element.tag)
    if compose and len(parts) >= 2:
        return compose(parts)
    if element.tag == "msqrt":
        return f"√({' '.join(parts)})"
    return (", " if element.tag == "mtr" else " ").join(part for part in parts if part)


def _grouped(part: str) -> str:
    """A part in brackets, unless it is a single sign."""
    return f"({part})" if " " in part else part


_COMPOSED: dict[str, Callable[[list[str]], str]] = {
    "mfrac": lambda parts: f"{_grouped(parts[0])}/{_grouped(parts[1])}",
    "msup": lambda parts: f"{_grouped(parts[0])}^{_grouped(parts[1])}",
    "mover": lambda parts: f"{parts[0]}{parts[1]}" if len(parts[1]) == 1 else " ".join(parts),
    "msub": lambda parts: f"{_grouped(parts[0])}_{_grouped(parts[1])}",
    "munder": lambda parts: f"{parts[0]}_{_grouped(parts[1])}",
    "msubsup": lambda parts: f"{parts[0]}_{_grouped(parts[1])}^{_grouped(parts[-1])}",
    "munderover": lambda parts: f"{parts[0]}_{_grouped(parts[1])}^{_grouped(parts[-1])}",
    "mroot": lambda parts: f"{_grouped(parts[1])}√({parts[0]})",
}
