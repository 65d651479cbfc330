"""Which words of a page a span covers."""

from newsclip.domain.anchors import Span
from newsclip.domain.pages import Box, Layout, PageSize, PrintedWord

BOX = Box(0, 0, 10, 10)
SIZE = PageSize(100, 100)
# "one two-" ends page 0, whose note stands behind what goes on overleaf: "gether", then "note".
LAYOUT = Layout(
    (SIZE, SIZE, SIZE),
    (
        PrintedWord(0, 3, 0, BOX),
        PrintedWord(4, 6, 0, BOX),
        PrintedWord(6, 12, 1, BOX),
        PrintedWord(13, 17, 0, BOX),
    ),
)


def covered(start: int, end: int, page: int) -> list[int]:
    return [word.start for word in LAYOUT.within(Span(start, end), page)]


def test_a_span_covers_words_page_by_page() -> None:
    assert covered(0, 17, 0) == [0, 4, 13]
    assert covered(0, 17, 1) == [6]
    assert covered(5, 8, 0) == [4]
    assert covered(5, 8, 1) == [6]
    assert covered(3, 4, 0) == [], "the space between two words"
    assert covered(7, 9, 0) == []
    assert covered(2, 5, 0) == [0, 4]
    assert covered(0, 17, 2) == []


def test_pages_without_words_have_no_text() -> None:
    assert LAYOUT.text_of([2]) is None
    assert LAYOUT.text_of([1, 2]) == Span(6, 12)
    assert LAYOUT.text_of([0]) == Span(0, 17)


def test_an_offset_between_words_belongs_to_the_word_before() -> None:
    assert LAYOUT.at(3) == LAYOUT.words[0]
    assert LAYOUT.at(99) == LAYOUT.words[-1]
    assert Layout((), ()).at(3) is None
