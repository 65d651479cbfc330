"""Regions: the part of an image that a highlight marks.

A rectangle in per cent of the image, as W3C Media Fragments write it
(https://www.w3.org/TR/media-frags/#naming-space): "xywh=percent:25,10,50,40". It holds whatever size
the image is shown in.
"""

import math
import re
from dataclasses import dataclass, replace
from typing import Literal

from newsclip.language import tr

SMALLEST = 1.0
"""Per cent of the image that a region is wide and high at least."""
WHOLE = 100.0

Side = Literal["left", "top", "right", "bottom"]

_NUMBER = r"(\d{1,3}(?:\.\d{1,6})?)"
_FRAGMENT = re.compile(rf"(?:xywh=)?percent:{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}")


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle inside an image: ``sha256`` is the image's stored content, ``alt`` its words."""

    x: float
    y: float
    width: float
    height: float
    sha256: str = ""
    alt: str = ""

    def __post_init__(self) -> None:
        """Keep what a fragment can say, so that a region is the same after it was stored."""
        for name in ("x", "y", "width", "height"):
            object.__setattr__(self, name, round(getattr(self, name), 2))

    @property
    def right(self) -> float:
        """The right side, from the left of the image."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower side, from the top of the image."""
        return self.y + self.height

    @property
    def whole(self) -> bool:
        """Whether it is all of the image."""
        return self.width >= WHOLE and self.height >= WHOLE

    @property
    def fragment(self) -> str:
        """The rectangle as a media fragment."""
        parts = (self.x, self.y, self.width, self.height)
        return "xywh=percent:" + ",".join(f"{part:.2f}".rstrip("0").rstrip(".") for part in parts)

    @property
    def words(self) -> str:
        """What stands in the place of a quote: "Part of an image: the alternative text"."""
        what = tr("Image") if self.whole else tr("Part of an image")
        return f"{what}: {self.alt}" if self.alt else what

    def moved(self, right: float, down: float) -> "Region":
        """The region moved so far, as far as the image goes."""
        x = min(max(0.0, self.x + right), WHOLE - self.width)
        y = min(max(0.0, self.y + down), WHOLE - self.height)
        return replace(self, x=x, y=y)

    def resized(self, right: float, down: float) -> "Region":
        """The region made wider and higher at its right and lower side."""
        width = min(max(SMALLEST, self.width + right), WHOLE - self.x)
        height = min(max(SMALLEST, self.height + down), WHOLE - self.y)
        return replace(self, width=width, height=height)

    def with_side(self, side: Side, at: float) -> "Region":
        """The region with one side put elsewhere; the opposite one stays."""
        match side:
            case "left":
                x = min(max(0.0, at), self.right - SMALLEST)
                return replace(self, x=x, width=self.right - x)
            case "top":
                y = min(max(0.0, at), self.bottom - SMALLEST)
                return replace(self, y=y, height=self.bottom - y)
            case "right":
                return self.resized(at - self.right, 0)
            case _:
                return self.resized(0, at - self.bottom)


def between(x: float, y: float, other_x: float, other_y: float) -> Region:
    """The rectangle between two corners, in per cent, kept inside the image."""
    left, right = sorted(min(max(0.0, one), WHOLE) for one in (x, other_x))
    top, bottom = sorted(min(max(0.0, one), WHOLE) for one in (y, other_y))
    wide, high = max(SMALLEST, right - left), max(SMALLEST, bottom - top)
    return Region(min(left, WHOLE - wide), min(top, WHOLE - high), wide, high)


def parse_fragment(text: str) -> Region | None:
    """The rectangle that a media fragment in per cent names; None for anything else."""
    found = _FRAGMENT.fullmatch(text.strip())
    if found is None:
        return None
    x, y, width, height = map(float, found.groups())
    inside = x + width <= WHOLE + 0.01 and y + height <= WHOLE + 0.01
    whole = min(width, height) >= SMALLEST and math.isfinite(x + y + width + height)
    return Region(x, y, width, height) if inside and whole else None
