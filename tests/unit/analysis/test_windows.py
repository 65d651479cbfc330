"""A few quotes are followed in a part of two texts: with the same result as along the whole of them."""

from random import Random

import pytest

from newsclip.analysis.reanchoring import resolve
from newsclip.analysis.windows import fixed_lines
from newsclip.domain.anchors import Span, make_anchor
from newsclip.domain.revisions import Fate

WORDS = ("ferry", "winter", "harbour", "ice", "crew", "route", "price", "fuel", "storm", "island")


def paragraph(number: int, words: int = 40) -> str:
    chance = Random(number)
    return f"Report {number}: " + " ".join(chance.choice(WORDS) for _ in range(words)) + "."


OLD = "\n".join(paragraph(number) for number in range(120))


def edited(text: str) -> str:
    """The text with a paragraph put in, one taken out, one moved to the end, numbers changed."""
    lines = text.split("\n")
    lines[20] = lines[20].replace("Report 20:", "Report 21 of them:")
    moved = lines.pop(90)
    del lines[60]
    lines.insert(40, paragraph(900))
    return "\n".join([*lines, moved])


@pytest.mark.parametrize(
    "new", [edited(OLD), OLD, OLD[: len(OLD) // 2], "Nothing of it is left. " * 900]
)
def test_one_quote_has_the_fate_it_has_among_many(new: str) -> None:
    step = len(OLD) // 70
    anchors = [make_anchor(OLD, Span(at, at + 45)) for at in range(5, len(OLD) - 60, step)]
    together = resolve(anchors, OLD, new)
    for number, anchor in enumerate(anchors):
        old = OLD + " " * (number + 1)  # another pair of texts each time
        assert resolve([anchor], old, new) == (together[number],)


def test_what_was_taken_out_or_moved_is_told_for_one_quote_too() -> None:
    new = edited(OLD)

    def fate(words: str) -> Fate:
        start = OLD.index(words)
        return resolve([make_anchor(OLD, Span(start, start + len(words)))], OLD, new)[0].fate

    assert fate(paragraph(60)) is Fate.GONE
    assert fate(paragraph(90)) is Fate.MOVED
    assert fate(paragraph(20)) is Fate.REWORDED
    assert fate(paragraph(61)) is Fate.INTACT


def test_lines_are_fixed_where_each_is_once_in_either_text_and_in_the_same_order() -> None:
    one, two, three = (paragraph(number) for number in (1, 2, 3))
    found = fixed_lines(f"{one}\n{two}\n{three}", f"{one}\nshort\n{three}")
    assert found is not None
    assert [len(line) for line in found.old] == [len(one), len(three)]
    assert fixed_lines(f"{one}\n{two}", f"{two}\n{one}") is None
    assert fixed_lines(f"{one}\n{one}", one) is None
    assert fixed_lines("", "") is None
