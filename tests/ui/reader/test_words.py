"""Words in any script: edges move to where words begin and end, and never out of the text."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsclip.domain.anchors import Anchor, Span
from newsclip.domain.document import Document
from newsclip.domain.highlights import Highlight
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.spans import Mark, Marks, stretches
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.reader.typesetting import typeset
from newsclip.ui.reader.words import Words
from newsclip.ui.theme import load_theme
from tests.helpers.documents import documents
from tests.helpers.reading import prose


def words_of(document: Document) -> Words:
    made = typeset(document, ArticleHeading(title="Title"), ReaderStyle(load_theme("light")))
    return Words(made.document, made.offsets, document.text)


@pytest.mark.parametrize(
    ("text", "start", "end", "following", "preceding"),
    [
        ("one two three", 4, 7, "two three", "one two"),
        ("קצר אבל טוב", 4, 7, "אבל טוב", "קצר אבל"),
        ("a 👩\u200d🚒 b", 2, 5, "👩\u200d🚒 b", "a 👩\u200d🚒"),
        ("one\ntwo\nthree", 4, 7, "two\nthree", "one\ntwo"),
    ],
)
def test_words_are_taken_whole(
    qapp: object, text: str, start: int, end: int, following: str, preceding: str
) -> None:
    words = words_of(prose(*text.split("\n")))
    longer = words.nudged(Span(start, end), "end", 1)
    assert text[longer.start : longer.end] == following
    longer = words.nudged(Span(start, end), "start", -1)
    assert text[longer.start : longer.end] == preceding


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(document=documents(), data=st.data())
def test_nudging_goes_one_way_and_stays_inside(
    qapp: object, document: Document, data: st.DataObject
) -> None:
    length = len(document.text)
    if not length:
        return
    start = data.draw(st.integers(0, length - 1))
    span = Span(start, data.draw(st.integers(start + 1, length)))
    words = words_of(document)
    for edge in ("start", "end"):
        for direction in (1, -1):
            moved = words.nudged(span, edge, direction)
            assert 0 <= moved.start < moved.end <= length
            change = moved.start - span.start if edge == "start" else moved.end - span.end
            assert change * direction >= 0
    assert words.nudged(span, "end", 1).end > span.end or span.end == length
    assert words.nudged(span, "start", -1).start < span.start or span.start == 0


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=30), st.integers(0, 90))
def test_the_marks_over_an_offset_are_exactly_those_that_hold_it(
    pairs: list[tuple[int, int]], offset: int
) -> None:
    spans = [Span(start, start + length) for start, length in pairs]
    marks = marks_of(spans)
    assert {mark.id for mark in marks.at(offset)} == {
        number for number, span in enumerate(spans) if span.contains(offset)
    }
    sizes = [len(mark.span) for mark in marks.at(offset)]
    assert sizes == sorted(sizes)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=30))
def test_marks_that_overlap_are_underlined_in_lanes_of_their_own(
    pairs: list[tuple[int, int]],
) -> None:
    marks = list(marks_of([Span(s, s + n) for s, n in pairs]).by_id.values())
    for one in marks:
        for other in marks:
            if one is not other and one.span.overlaps(other.span):
                assert one.lane != other.lane


def test_a_range_is_cut_where_marks_begin_and_end() -> None:
    outer, inner = Mark(1, Span(0, 10), "claim"), Mark(2, Span(4, 6), "risk")
    pieces = [
        (start, end, [m.id for m in over]) for start, end, over in stretches([outer, inner], 2, 20)
    ]
    assert pieces == [(2, 4, [1]), (4, 6, [1, 2]), (6, 10, [1])]


def marks_of(spans: list[Span]) -> Marks:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    return Marks(
        Highlight(n, UUID(int=n), 1, 1, "claim", Anchor(s.start, s.end, ""), when, when)
        for n, s in enumerate(spans)
    )
