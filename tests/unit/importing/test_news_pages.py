"""Pages of many builds give their article whole and in order, and nothing that stands around it.

Beside each page in ``tests/data/importing/pages`` stands what is expected of it: a line with a plus
is in the article, in this order, one with a minus is not.
"""

from pathlib import Path

import pytest

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Code, Image
from newsclip.domain.text import flow
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract

PAGES = Path(__file__).parents[2] / "data" / "importing" / "pages"
NAMES = sorted(file.stem for file in PAGES.glob("*.html"))


def read(name: str) -> Extracted:
    return extract((PAGES / f"{name}.html").read_bytes(), Hints("page.html"))


def lines(name: str, sign: str) -> list[str]:
    told = (PAGES / f"{name}.txt").read_text("utf-8").splitlines()
    return [line[2:] for line in told if line.startswith(sign)]


@pytest.mark.parametrize("name", NAMES)
def test_what_belongs_to_the_article_is_kept_in_order(name: str) -> None:
    text, expected = flow(read(name).document.text), lines(name, "+")
    assert [words for words in expected if words not in text] == []
    places = [text.index(words) for words in expected]
    assert places == sorted(places)
    assert len(expected) >= 2


@pytest.mark.parametrize("name", NAMES)
def test_what_stands_around_the_article_is_gone(name: str) -> None:
    text = flow(read(name).document.text)
    assert [words for words in lines(name, "-") if words in text] == []


@pytest.mark.parametrize(
    ("name", "byline", "published", "language"),
    [
        ("german", "Anna Berg", "2025-05-06", "de"),
        ("french", "Anne Montagne", "2025-05-06", "fr"),
        ("chinese", "", "2025-05-06", "zh-CN"),
        ("arabic", "أحمد علي", "2025-05-06", "ar"),
        ("russian", "Анна Берг", "2025-05-06", "ru"),
        ("spanish", "Ana Monte", "2025-05-06", "es"),
        ("japanese", "", "2025-05-06", "ja"),
        ("korean", "김민수", "2025-05-06", "ko"),
        ("line-breaks", "ANNA BERG", "", "en"),
        ("amp", "Anna Berg", "", "en"),
        ("code-blog", "", "2025-05-06", "en"),
    ],
)
def test_who_wrote_it_when_and_in_which_language(
    name: str, byline: str, published: str, language: str
) -> None:
    known = read(name).metadata
    assert (known.byline, known.published[:10], known.language) == (byline, published, language)


def test_a_teaser_says_that_it_looks_cut_off() -> None:
    assert any("for subscribers" in note for note in read("teaser").notes)


def test_code_keeps_its_lines_and_images_of_amp_pages_are_images() -> None:
    code = [
        block.leaf.text for block in read("code-blog").document.blocks if isinstance(block, Code)
    ]
    assert "for photo in photos:\n    total += len(find(photo))" in code[0]
    assert "def find(photo):\n    return" in code[1]
    images = [block for block in read("amp").document.blocks if isinstance(block, Image)]
    assert [image.source for image in images] == ["https://gazette.example/bridge.jpg"]


def test_a_chinese_paragraph_begins_with_its_first_word() -> None:
    assert all(not line.startswith("\u3000") for line in read("chinese").document.text.splitlines())
