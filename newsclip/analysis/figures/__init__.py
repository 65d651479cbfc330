"""Figures: quantities in running text and what they are figures of."""

from newsclip.analysis.figures.chinese import find_chinese, has_chinese
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.figures.scanner import Scanner

__all__ = ["Quantity", "find_quantities"]


def find_quantities(text: str, language: str = "en") -> list[Quantity]:
    """The quantities of a text in the order they stand; names, dates and bare years are none."""
    if not has_chinese(text):
        return Scanner(text, language or "en").quantities()
    chinese = find_chinese(text)
    taken = {offset for quantity in chinese for offset in range(quantity.start, quantity.end)}
    others = Scanner(text, language or "zh").quantities(taken)
    free = [
        quantity
        for quantity in others
        if quantity.unit
        and taken.isdisjoint(range(quantity.start, quantity.end))
        and not has_chinese(text[quantity.start : quantity.end])
    ]
    return sorted([*chinese, *free], key=lambda quantity: quantity.start)
