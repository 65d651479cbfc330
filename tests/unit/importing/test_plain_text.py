import pytest

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Block, Heading, ListItem, Paragraph, Quote, Rule
from newsclip.domain.errors import UnsupportedError
from newsclip.importing import registry
from newsclip.importing.importer import Hints
from newsclip.importing.plain_text import extract

LONG = (
    "The council of Seaborough said on Tuesday that forty electric buses will run from next spring, "
    "each of them with a range of over 300 km. The mayor called it a beginning."
)
WRAPPED = """HARBOUR GAZETTE

Town to buy forty electric buses
By Anna Berg | 3 May 2025

The town council said on Tuesday that it would buy forty electric buses
and run them from next spring. The mayor called it a step that "cannot
wait any longer".

What it costs
The price is forty million. Opponents say that this is too high, and they
want the contract published:

- forty buses, each with a range of three hundred
  kilometres
- two charging stations

> We have seen no figures,
> and we want them.

* * *

1. Next steps

The council votes in June. A second vote follows in the autumn, when the
budget is debated.

https://gazette.example/buses?utm_source=mail
"""


def read(text: str) -> Extracted:
    return extract(text.encode(), Hints("pasted.txt"))


def outline(extracted: Extracted) -> list[tuple[type[Block], str]]:
    return [
        (type(block), block.leaves[0].text if block.leaves else "")
        for block in extracted.document.blocks
    ]


def test_one_paragraph_to_a_line_with_sub_headings_and_the_publisher_last() -> None:
    article = read(f"{LONG}\nWhy now\n{LONG}\nConclusion:\n{LONG}\nCOAST EVENING NEWS")
    assert [kind for kind, _ in outline(article)] == [
        Paragraph,
        Heading,
        Paragraph,
        Heading,
        Paragraph,
    ]
    assert outline(article)[3] == (Heading, "Conclusion:")
    assert article.metadata.publisher == "COAST EVENING NEWS"
    assert article.metadata.title_proposed
    assert article.metadata.title == (
        "The council of Seaborough said on Tuesday that forty electric buses will run from next spring"
    )
    assert article.metadata.language == "en"


def test_wrapped_lines_become_paragraphs_and_the_frame_becomes_metadata() -> None:
    article = read(WRAPPED)
    metadata = article.metadata
    assert (metadata.title, metadata.byline) == ("Town to buy forty electric buses", "Anna Berg")
    assert (metadata.publisher, metadata.published) == ("HARBOUR GAZETTE", "2025-05-03")
    assert metadata.url == "https://gazette.example/buses"
    assert not metadata.title_proposed
    found = outline(article)
    assert [kind for kind, _ in found] == [
        Paragraph, Heading, Paragraph, ListItem, ListItem, Quote, Rule, Heading, Paragraph,
    ]  # fmt: skip
    assert found[0][1].endswith('a step that "cannot wait any longer".')
    assert found[3][1] == "forty buses, each with a range of three hundred kilometres"
    assert found[5][1] == "We have seen no figures, and we want them."
    assert found[7][1] == "1. Next steps"


def test_nothing_of_the_body_is_lost() -> None:
    body = read(WRAPPED).document.text
    for words in ("forty million", "two charging stations", "autumn, when the budget"):
        assert words in body


def test_underlined_lines_are_headings() -> None:
    article = read(f"The story of the buses\n======\n\n{LONG}\n\nThe cost\n---\n\n{LONG}\n")
    assert article.metadata.title == "The story of the buses"
    assert outline(article)[1] == (Heading, "The cost")


def test_numbered_lists_keep_their_numbers_and_depth() -> None:
    article = read(f"{LONG}\n\n1. First\n2. Second\n   a) Inner\n3. Third\n")
    items = [block for block in article.document.blocks if isinstance(block, ListItem)]
    assert [(item.marker, item.depth) for item in items] == [
        ("1.", 1),
        ("2.", 1),
        ("a)", 2),
        ("3.", 1),
    ]


def test_verse_has_no_headings() -> None:
    article = read("The sea is wide\nThe night is long\nThe boats come home\nAnd so do we\n")
    assert not any(isinstance(block, Heading) for block in article.document.blocks)


def test_a_dialogue_dash_is_no_bullet() -> None:
    article = read(f"{LONG}\n— I never said that, he said.\n— You did.\n{LONG}")
    assert not any(isinstance(block, ListItem) for block in article.document.blocks)


def test_a_year_at_the_beginning_of_a_sentence_is_no_list() -> None:
    article = read(f"{LONG}\n\n2025. That is when the first bus will run, says the mayor.\n")
    assert "2025. That is when" in article.document.text


def test_chinese_text_has_its_title_and_headings() -> None:
    long = "海滨市政府周二表示，新的电动公交车将在明年春天开始运营，每辆可以行驶三百公里以上。" * 2
    article = read(
        f"海滨市将购买四十辆电动公交车\n记者：王海兰\n{long}\n费用问题\n{long}\n海滨日报"
    )
    assert article.metadata.title == "海滨市将购买四十辆电动公交车"
    assert (article.metadata.byline, article.metadata.publisher) == ("王海兰", "海滨日报")
    assert article.metadata.language == "zh"
    assert [kind for kind, _ in outline(article)] == [Paragraph, Heading, Paragraph]


def test_what_qt_cannot_carry_is_gone_and_a_no_break_space_stays() -> None:
    article = read(
        f"{LONG}\r\nIt costs 40\u00a0million\x00\ufeff, they say, and that is final.\r\n"
    )
    assert "40\u00a0million, they say" in article.document.text
    assert "\r" not in article.document.text


def test_a_title_cut_at_a_word_says_so() -> None:
    words = (
        "Harbour authorities of the northern district council announced without further comment "
    )
    article = read(words * 4)
    assert article.metadata.title.endswith("…")
    assert len(article.metadata.title) <= 100


@pytest.mark.parametrize(
    "data", [b'{"format": 1, "articles": []}', b'[{"a": 1}]', b"[1, 2, 3]", b"{}"]
)
def test_json_data_is_no_article(data: bytes) -> None:
    with pytest.raises(UnsupportedError, match="data, not text"):
        registry.extract(data, Hints("manifest.json"))


def test_a_text_that_begins_with_a_bracket_is_one() -> None:
    words = b"[Updated] The ferry line will run more boats in winter, it said on Monday."
    assert "ferry line" in extract(words, Hints("note.txt")).document.text
