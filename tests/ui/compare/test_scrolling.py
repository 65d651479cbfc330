"""The mapping between columns that scroll together."""

import pytest

from newsclip.ui.compare.scrolling import mapped


@pytest.mark.parametrize(
    ("fraction", "here", "there", "place"),
    [
        (0.0, 0.0, 0.0, 0.0),
        (0.4, 0.0, 0.0, 0.4),
        (0.5, 0.5, 0.2, 0.2),
        (0.25, 0.5, 0.2, 0.1),
        (0.75, 0.5, 0.2, 0.6),
        (1.0, 0.5, 0.2, 1.0),
        (0.0, 0.0, 0.3, 0.3),
        (1.0, 1.0, 0.3, 0.3),
        (0.5, 1.0, 0.3, 0.15),
    ],
)
def test_in_proportion_before_and_after_the_joint(
    fraction: float, here: float, there: float, place: float
) -> None:
    assert mapped(fraction, here, there) == pytest.approx(place)
