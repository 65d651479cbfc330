"""Highlights for tests of the analysis, made without a library."""

from datetime import UTC, datetime
from itertools import count
from uuid import UUID

from newsclip.domain.anchors import Anchor
from newsclip.domain.highlights import Highlight

_NUMBERS = count(1)
_THEN = datetime(2026, 1, 2, tzinfo=UTC)


def highlight(kind: str, article: int, quote: str = "words", **fields: str) -> Highlight:
    """A highlight of the article with these fields."""
    number = next(_NUMBERS)
    anchor = Anchor(0, len(quote), quote)
    told = {name: value for name, value in fields.items() if value}
    return Highlight(
        number, UUID(int=number), article, article, kind, anchor, _THEN, _THEN, fields=told
    )


def figure(
    article: int,
    value: str,
    unit: str = "",
    measure: str = "Range",
    subject: str = "SU7",
    **more: str,
) -> Highlight:
    """A figure of the article."""
    return highlight(
        "figure", article, f"{value} {unit}", value=value, unit=unit, measure=measure,
        subject=subject, **more,
    )  # fmt: skip
