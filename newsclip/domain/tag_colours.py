"""The colours a tag can have, and which tag has which."""

from collections.abc import Mapping

COLOURS = ("red", "orange", "yellow", "green", "teal", "blue", "violet", "pink", "brown")
"""What themes have colours for, as tokens "tag-red" and "tag-red-tint" and so on."""


class TagColours:
    """The colour of each tag that has one.

    A process has one library open, and so one set of colours.
    """

    def __init__(self) -> None:
        self._by_key: Mapping[str, str] = {}

    def set_all(self, by_key: Mapping[str, str]) -> None:
        """These are the colours from now on, by the folded names of tags; unknown ones are none."""
        self._by_key = {key: colour for key, colour in by_key.items() if colour in COLOURS}

    def token(self, name: str) -> str:
        """The theme's token for the tag of that name, whatever its case; empty without a colour."""
        colour = self._by_key.get(name.casefold(), "")
        return f"tag-{colour}" if colour else ""


TAG_COLOURS = TagColours()
