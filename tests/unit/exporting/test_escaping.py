"""Text goes through Markdown and comes back as it was."""

import re
from html import unescape

import markdown
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsclip.domain.text import clean
from newsclip.exporting.escaping import blockquote, inline, link, tag, web_address

_SPECIAL = st.text(alphabet="ab1 \n\t*_[]()<>#`|\\~=^$%&;:-+.!{}\"'x/\u00a0é中ש", max_size=30)
_PROSE = st.text(max_size=60)
TEXT = st.one_of(_SPECIAL, _PROSE).map(clean).filter(bool)


def rendered(source: str, *extensions: str) -> str:
    """What a reader of the rendered Markdown sees."""
    html = markdown.markdown(source, extensions=list(extensions))
    html = re.sub(r"<br ?/?>\n?", "\n", html)
    inside = re.sub(r"^<blockquote>\n<p>|</p>\n</blockquote>$", "", html)
    assert "<" not in inside, html
    return unescape(inside)


@given(TEXT)
@example("**bold** _it_ `code` [a](http://b.example) ![i](x) <b>&amp;</b> | a | b |")
@example("1. one\n2) two\n- three\n+ four\n# five\n> six\n    seven\n=== \n---")
@example("a\n\n\nb")
@example("  led by spaces\nand followed \u00a0")
@example("[^1]: note\n*[HTML]: abbr\n: definition\n{: .class }\n```\ncode")
@example("a | b\n--|--\n1 | 2")
@example("\\`\\\\`x`\\")
def test_a_blockquote_renders_to_exactly_its_text(text: str) -> None:
    assert rendered(blockquote(text)) == text


@given(TEXT)
def test_it_also_does_with_the_usual_extensions(text: str) -> None:
    assert rendered(blockquote(text), "extra", "sane_lists") == text


@pytest.mark.parametrize(
    "text",
    [
        "more than 100,000 orders",
        "R&D grew by 3.5 % (2024) – “well done!”, she said.",
        "It cost $5 a month.",
        "-5 degrees",
        "2.78 s",
        "订单达到10.4万辆",
    ],
)
def test_ordinary_prose_is_left_as_it_is(text: str) -> None:
    assert blockquote(text) == f"> {text}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a ==mark== b", "> a &#61;&#61;mark&#61;&#61; b"),
        ("a %%hidden%% b", "> a &#37;&#37;hidden&#37;&#37; b"),
        ("from $5 to $6", "> from &#36;5 to &#36;6"),
        ("the end ^block", "> the end &#94;block"),
        ("a #tag", "> a \\#tag"),
        ("[[page]]", "> \\[\\[page\\]\\]"),
    ],
)
def test_what_only_obsidian_takes_for_syntax_is_escaped(text: str, expected: str) -> None:
    assert blockquote(text) == expected


def test_inline_text_stays_on_one_line() -> None:
    assert inline("a\nb\t <i>c</i>") == "a b &lt;i>c&lt;/i>"


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "", "http://[", "//host/x"],
)
def test_only_web_addresses_are_linked(address: str) -> None:
    assert link("Title", address) == "Title"


def test_a_link_cannot_be_broken_out_of() -> None:
    made = link("a](http://evil.example) [b", 'https://x.example/a_b(c)" onclick="x')
    html = markdown.markdown(made)
    assert html.count("<a ") == 1
    assert 'href="https://x.example/a%5Fb%28c%29%22%20onclick=%22x"' in html
    assert unescape(re.sub("<[^>]+>", "", html)) == "a](http://evil.example) [b"


def test_addresses_keep_letters_of_any_script() -> None:
    assert web_address(" https://x.example/新闻?a=1&b=2#c ") == "https://x.example/新闻?a=1&b=2#c"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("exports", "exports"),
        ("road tests", "road-tests"),
        ("supply/battery cells", "supply/battery-cells"),
        ("2026", "_2026"),
        ("新能源", "新能源"),
        ("हिन्दी", "हिन्दी"),
        ("a, b & c!", "a-b-c"),
        (" / ", ""),
    ],
)
def test_tags_take_the_form_obsidian_accepts(name: str, expected: str) -> None:
    assert tag(name) == expected
