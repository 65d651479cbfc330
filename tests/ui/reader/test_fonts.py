"""Letters that no font has are told, with the package that would help, and never twice."""

import pytest
from PySide6.QtGui import QFont

from newsclip.ui.reader import fonts
from newsclip.ui.reader.fonts import Fonts, can_show

PRIVATE = "\uf8ff"
"""A letter of private use: no font of a system has it."""


def test_a_letter_that_no_font_has_is_known_for_it(qapp: object) -> None:
    font = QFont("DejaVu Serif")
    assert can_show("a", font)
    assert not can_show(PRIVATE, font)


@pytest.mark.parametrize(
    ("text", "script", "package"),
    [
        ("The port, 海滨市政府周二表示", "CJK", "fonts-noto-cjk"),
        ("The port, 해빈시는 화요일", "Hangul", "fonts-noto-cjk"),
        ("The port, الميناء", "Arabic", "fonts-noto-core"),
        ("The port, გაზეთი", "Georgian", "fonts-noto-core"),
    ],
)
def test_the_script_and_its_package_are_told_once(
    qapp: object, monkeypatch: pytest.MonkeyPatch, text: str, script: str, package: str
) -> None:
    monkeypatch.setattr(fonts, "can_show", lambda letter, _font: letter < "\u0250")
    known = Fonts()
    error = known.look_at(text, QFont())
    assert error is not None
    assert script in error.what
    assert package in error.remedy
    assert known.look_at(text, QFont()) is None


def test_a_text_that_can_be_shown_is_no_matter(qapp: object) -> None:
    assert Fonts().look_at("Café, Ελλάδα, Москва ½ 👩‍🚒", QFont("DejaVu Serif")) is None
