"""What the screen remembers, and what it makes of damage."""

from typing import Any

import pytest

from newsclip.services.desk import Desk
from newsclip.ui.compare.remembered import Remembered, recall, remember


def test_what_is_remembered_comes_back(desk: Desk) -> None:
    kept = Remembered((3, 1), False, "risk", True, (240,), (500, 700))
    remember(desk.memory, kept)
    assert recall(desk.memory) == kept


@pytest.mark.parametrize(
    "damaged",
    [None, [], "compare", {"articles": "12", "show": [1]}, {"articles": [1, "x"], "show": "none"}],
)
def test_damage_falls_back_to_the_usual(desk: Desk, damaged: Any) -> None:
    desk.memory.remember(compare=damaged)
    assert recall(desk.memory) == Remembered()
