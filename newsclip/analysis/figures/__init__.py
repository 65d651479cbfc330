"""Figures: quantities in running text and what they are figures of."""

from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.scanner import Scanner

__all__ = ["Quantity", "find_quantities"]


def find_quantities(text: str, language: str = "en") -> list[Quantity]:
    """The quantities of a text in the order they stand; names, dates and bare years are none."""
    return Scanner(text, language or "en").quantities()
