"""A paragraph whose figures are read: what is the same for all of them is looked up once."""

import re
from functools import cached_property

from newsclip.analysis.figures.naming import Names

_CAR = re.compile(
    r"\b(?:car|cars|battery|charge|vehicle|sedan|suv|ev|auto|voiture|coche|cltc|wltp)\b",
    re.IGNORECASE,
)


class Paragraph:
    """A paragraph in a language, and where it starts in the text that its figures are told by."""

    def __init__(self, text: str, language: str, start: int = 0) -> None:
        self.text = text
        self.start = start
        self._language = language

    @cached_property
    def names(self) -> Names:
        """The names in it."""
        return Names(self.text, self._language)

    @cached_property
    def about_cars(self) -> bool:
        """Whether it speaks of cars."""
        return _CAR.search(self.text) is not None
