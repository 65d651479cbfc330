"""Formulas come in as a line of text, and only once."""

import pytest

from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract

PROSE = "The board said on Tuesday, after a long meeting, that the quay will open in May, at last."


def line(formula: str, around: str = "It is {} now.") -> str:
    page = f"<html><body><p>{PROSE}</p><p>{around.format(formula)}</p><p>{PROSE}</p></body></html>"
    return extract(page.encode(), Hints("page.html")).document.text.split("\n")[1]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<mi>a</mi><mo>=</mo><mn>0</mn>", "a = 0"),
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x^2"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac>", "(a + b)/2"),
        ("<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac>", "n over k"),
        ("<msqrt><mi>x</mi></msqrt>", "√(x)"),
        ("<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>", "∑_i^n"),
        ("<mi>a</mi><annotation encoding='x-tex'>a</annotation>", "a"),
        ("<mi href='javascript:alert(1)'>a</mi><mtext><script>alert(1)</script></mtext>", "a"),
    ],
)
def test_a_formula_is_a_line_of_text(inside: str, text: str) -> None:
    assert line(f"<math><mrow>{inside}</mrow></math>") == f"It is {text} now."


def test_a_formula_drawn_beside_its_mark_up_is_read_once() -> None:
    drawn = '<span aria-hidden="true"><span>a</span></span>'
    assert line(f"<span><math><mi>a</mi></math>{drawn}</span>") == "It is a now."


def test_an_element_of_a_page_s_own_making_is_what_is_in_it() -> None:
    assert line("<x-note><b>a</b></x-note>") == "It is a now."
    assert line("<x-f><x-g><math><mi>a</mi></math></x-g></x-f>") == "It is a now."
    assert line("<x-box><div>a</div></x-box>") == "It is"
