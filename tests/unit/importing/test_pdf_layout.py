"""Where words stand on a page, held against the ink of the page itself."""

from pathlib import Path

import pytest

from newsclip.domain.anchors import Span
from newsclip.domain.pages import Box, Layout, Running
from newsclip.importing import pdf
from newsclip.importing.importer import Hints
from newsclip.importing.pdf.layout import layout_of, picture_of
from tests.helpers.small_pdf import SmallPage, small_pdf

DATA = Path(__file__).parents[2] / "data" / "importing"
LINES = (
    (60, 400, 20, "Harbour toll"),
    (60, 360, 10, "The toll at Lanhai will rise to 40 yuan a day, the port"),
    (60, 346, 10, "said on Monday, and ships that wait must pay it as well."),
)


def box_of(layout: Layout, text: str, words: str, page: int = 0) -> Box:
    start = text.index(words)
    span = Span(start, start + len(words))
    (word,) = layout.within(span, page)
    return word.part(span)


def dark_share(path: Path, box: Box, layout: Layout, page: int) -> float:
    """How much of a box is ink."""
    scale = 3
    across, _, data = picture_of(path, "", page, round(layout.pages[page].width * scale))
    shades = [
        data[(y * across + x) * 4]
        for y in range(round(box.top * scale), round(box.bottom * scale))
        for x in range(round(box.left * scale), round(box.right * scale))
    ]
    return sum(shade < 128 for shade in shades) / len(shades)


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [(0, 0, 400, 500), (40, 300, 380, 450)])
def test_words_are_where_their_ink_is_however_the_page_is_turned_and_cropped(
    tmp_path: Path, rotate: int, crop: tuple[int, int, int, int]
) -> None:
    path = tmp_path / "small.pdf"
    path.write_bytes(small_pdf([SmallPage(LINES, rotate, crop)]))
    text, layout = layout_of(path.read_bytes(), Hints("small.pdf"))
    assert text == pdf.extract(path.read_bytes(), Hints("small.pdf")).document.text
    wide, high = crop[2] - crop[0], crop[3] - crop[1]
    upright = rotate % 180 == 0
    assert layout.pages[0].width == (wide if upright else high)
    assert layout.pages[0].height == (high if upright else wide)
    for words in ("Lanhai", "Monday,", "well."):
        box = box_of(layout, text, words)
        assert dark_share(path, box, layout, 0) > 0.1, words
        assert (box.right - box.left > box.bottom - box.top) == upright
    first, _ = layout.words[:2]
    assert first.running is {
        0: Running.RIGHT, 90: Running.DOWN, 180: Running.LEFT, 270: Running.UP
    }[rotate]  # fmt: skip
    beside = box_of(layout, text, "Lanhai")
    blank = Box(beside.left, beside.top + 32, beside.right, beside.bottom + 32)
    if rotate == 0:
        assert dark_share(path, blank, layout, 0) == 0


def test_a_part_of_a_word_takes_its_part_of_the_box() -> None:
    data = small_pdf([SmallPage(LINES)])
    text, layout = layout_of(data, Hints("small.pdf"))
    whole, half = box_of(layout, text, "Monday,"), box_of(layout, text, "Mon")
    assert half.left == whole.left
    assert half.right == pytest.approx(whole.left + (whole.right - whole.left) * 3 / 7)
    arabic = (DATA / "arabic.pdf").read_bytes()
    _, layout = layout_of(arabic, Hints("a.pdf"))
    word = next(
        one for one in layout.words if one.end - one.start > 4 and one.running is Running.LEFT
    )
    first = word.part(Span(word.start, word.start + 1))
    assert first.right == word.box.right
    assert first.left > word.box.left


def test_letters_of_scripts_without_spaces_are_chosen_one_by_one() -> None:
    data = (DATA / "chinese.pdf").read_bytes()
    text, layout = layout_of(data, Hints("a.pdf"))
    start = text.index("。")
    letters = [layout.at(start - back) for back in (3, 2, 1)]
    assert [(one.start, one.end) for one in letters if one] == [
        (start - back, start - back + 1) for back in (3, 2, 1)
    ]


def test_a_passage_has_the_printed_number_of_the_page_it_stands_on() -> None:
    first = [
        *LINES,
        *((60, 330 - 14 * row, 10, "the ships wait and the toll") for row in range(20)),
    ]
    second = [(60, 440, 10, "goes on rising overleaf until the ships have left."), *LINES[1:]]
    data = small_pdf([SmallPage(first), SmallPage(second)], first_label=57)
    document = pdf.extract(data, Hints("small.pdf")).document
    text = document.text
    assert "toll goes on rising" in text, "one paragraph over both pages"
    assert document.page_label(text.index("at Lanhai")) == "57"
    assert document.page_label(text.index("toll goes on")) == "57"
    assert document.page_label(text.index("goes on rising")) == "58"
