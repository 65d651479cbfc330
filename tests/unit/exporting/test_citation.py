"""Citations: one plain line, and a quote that takes its source along."""

import re

import markdown
import pytest

from newsclip.exporting.citation import citation, long_date, quote_with_source
from tests.helpers.exporting import a_version, an_article


def test_a_citation_says_who_what_where_and_when() -> None:
    assert citation(an_article(), a_version()) == (
        "Mireille Santos-Hauge, “Aurel sets 2027 for its first car exports”, The Harbour Ledger, "
        "2 August 2026, https://harbourledger.example/aurel (captured 22 November 2026)"
    )


def test_what_is_unknown_is_left_out() -> None:
    bare = an_article(title="", byline="", publisher="", published="", url="")
    assert citation(bare, a_version()) == "“Untitled” (captured 22 November 2026)"


def test_a_later_version_is_named() -> None:
    assert citation(an_article(), a_version(3)).endswith("(version 3, captured 22 November 2026)")


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2026-08-02", "2 August 2026"),
        ("2026-08-21T06:30:00Z", "21 August 2026"),
        ("2026-08", "August 2026"),
        ("2026", "2026"),
        ("2026-99", "2026-99"),
    ],
)
def test_dates_are_as_precise_as_they_are_known(iso: str, words: str) -> None:
    assert long_date(iso) == words


def test_a_copied_quote_carries_its_source() -> None:
    copied = quote_with_source("Up to *35 %*\nand <more>", an_article(), a_version())
    assert copied.startswith(
        "> Up to \\*35 %\\*  \n> and &lt;more>\n>\n> — Mireille Santos-Hauge, "
    )
    html = markdown.markdown(copied)
    assert '<a href="https://harbourledger.example/aurel">' in html
    assert re.search(r"<p>Up to \*35 %\*<br />\nand &lt;more&gt;</p>", html)


def test_a_copied_quote_links_only_to_the_web() -> None:
    article = an_article(url="javascript:alert(1)", title="a_b_c <i>")
    copied = quote_with_source("x", article, a_version())
    assert "javascript" not in copied
    assert "“a\\_b\\_c &lt;i>”" in copied
