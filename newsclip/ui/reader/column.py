"""The column of text in the middle of a page, and the room beside it."""

from newsclip.ui.reader.letters import GUTTER

NARROW_LEFT, NARROW_RIGHT = 46, 24
"""The least space beside the text in a narrow pane: room for two letters, and for none."""


def beside_column(room: int, column: int) -> tuple[int, int, int]:
    """The room for letters left and right of the column, and what is left over on either side."""
    spare = room - column
    left = max(NARROW_LEFT, min(GUTTER, spare // 2))
    right = max(NARROW_RIGHT, min(GUTTER, spare - left))
    return left, right, max(0, (spare - left - right) // 2)
