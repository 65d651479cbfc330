"""Anchors: what they keep, and how they find their words again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclip.domain.anchors import Span, locate, make_anchor, trimmed


@given(st.text(min_size=1), st.data())
def test_an_anchor_finds_its_words_in_its_own_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = make_anchor(text, Span(start, end))
    assert anchor.exact == text[start:end]
    assert locate(anchor, text) == Span(start, end)


def test_the_occurrence_with_its_context_wins_over_the_nearer_one() -> None:
    old = "alpha 700 km beta. gamma 700 km delta."
    anchor = make_anchor(old, Span(25, 31))
    new = "alpha 700 km beta. And now much more text before it all: gamma 700 km delta."
    span = locate(anchor, new)
    assert span is not None
    assert new[span.start - 6 : span.end + 6] == "gamma 700 km delta"


def test_words_that_are_gone_are_not_found_elsewhere() -> None:
    assert locate(make_anchor("a range of 700 km", Span(11, 17)), "a range of 830 km") is None


@pytest.mark.parametrize("span", [Span(2, 2), Span(3, 2), Span(-1, 2), Span(0, 99)])
def test_a_span_outside_the_text_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="not inside"):
        make_anchor("short", span)


def test_white_space_at_the_ends_is_left_out() -> None:
    assert trimmed("a  b \n", Span(1, 6)) == Span(3, 4)
    assert trimmed("a   b", Span(1, 4)) is None
