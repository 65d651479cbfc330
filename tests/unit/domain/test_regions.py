"""Parts of images: kept inside the image, written as media fragments and read again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclip.domain.regions import Region, between, parse_fragment

PERCENT = st.floats(-50, 150, allow_nan=False)


@given(PERCENT, PERCENT, PERCENT, PERCENT)
def test_what_lies_between_two_corners_is_inside_and_can_be_written(
    x: float, y: float, other_x: float, other_y: float
) -> None:
    region = between(x, y, other_x, other_y)
    assert region.x >= 0
    assert region.y >= 0
    assert region.right <= 100.01
    assert region.bottom <= 100.01
    assert parse_fragment(region.fragment) == region


@given(PERCENT, PERCENT)
def test_moving_and_resizing_stay_inside(right: float, down: float) -> None:
    region = Region(20, 30, 40, 50)
    for changed in (region.moved(right, down), region.resized(right, down)):
        assert parse_fragment(changed.fragment) == changed
    moved = region.moved(right, down)
    assert (moved.width, moved.height) == (40, 50)


def test_a_side_is_put_elsewhere_and_the_opposite_one_stays() -> None:
    region = Region(20, 30, 40, 50)
    assert region.with_side("left", 10) == Region(10, 30, 50, 50)
    assert region.with_side("top", 90) == Region(20, 79, 40, 1)
    assert region.with_side("right", 130) == Region(20, 30, 80, 50)
    assert region.with_side("bottom", 0) == Region(20, 30, 40, 1)


def test_it_is_written_as_a_fragment_and_said_in_words() -> None:
    region = Region(12.5, 0, 33.333333, 100, alt="Two ferries")
    assert region.fragment == "xywh=percent:12.5,0,33.33,100"
    assert region.words == "Part of an image: Two ferries"
    assert Region(0, 0, 100, 100).words == "Image"


@pytest.mark.parametrize(
    "text",
    ["", "xywh=1,2,3,4", "percent:50,0,60,10", "percent:0,0,0,10", "percent:-1,0,9,9",
     "percent:1,2,3", "percent:nan,0,1,1", "xywh=percent:1,1,1e3,1"],
)  # fmt: skip
def test_what_names_no_part_of_an_image_is_none(text: str) -> None:
    assert parse_fragment(text) is None
