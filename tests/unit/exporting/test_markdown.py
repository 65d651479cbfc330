"""The Markdown note: exact quotes, their sources, their order, and nothing that depends on a clock."""

import random
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from html import unescape
from pathlib import Path
from typing import Any

import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from newsclip.domain.errors import ExportingError
from newsclip.domain.kinds import KINDS
from newsclip.domain.text import clean
from newsclip.exporting.markdown import export_markdown
from newsclip.exporting.selection import ExportItem, ExportOptions
from newsclip.language import set_speaker
from tests.helpers.exporting import a_highlight, a_version, an_article, an_item
from tests.helpers.speakers import Capitals

OPTIONS = ExportOptions("Aurel goes abroad", scope="Story: Aurel")
BY_KIND = replace(OPTIONS, group="kind")

RANGE = a_highlight(
    "a range of 700 km",
    "figure",
    number=1,
    start=5,
    tags=("range", "road tests"),
    fields={
        "subject": "Aurel One", "measure": "range", "value": "700", "unit": "km",
        "condition": "WLTP", "as_of": "2025", "qualifier": "certified",
    },
)  # fmt: skip
CLAIM = a_highlight(
    "“We will not ship a single car”",
    "claim",
    number=2,
    start=60,
    note="Ask again.",
    fields={"speaker": "Shen Ruolan", "status": "unverified"},
)


def front_matter(text: str) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(text.split("---\n")[1])
    return loaded


def quotes(text: str) -> list[str]:
    """The text of every block quotation, as a reader of the rendered note sees it."""
    html = re.sub(r"<br ?/?>\n?", "\n", markdown.markdown(text))
    found = re.findall(r"<blockquote>\n<p>(.*?)</p>\n</blockquote>", html, re.DOTALL)
    return [unescape(quote) for quote in found]


def test_a_figure_is_written_with_its_quantity_and_everything_around_it() -> None:
    item = ExportItem(
        an_article(), a_version(), (RANGE,), {1: 3}, {1: ("830 km (CLTC) in Volt Weekly",)}
    )
    text = export_markdown([item], OPTIONS)
    assert "> a range of 700 km\n" in text
    assert (
        "**Figure** · Aurel One · Range: 700 km (WLTP), as of 2025 · Qualifier: certified\n" in text
    )
    assert "- **Conflicts with** 830 km (CLTC) in Volt Weekly\n" in text
    assert "- Tags: #range #road-tests\n" in text
    assert (
        "- Source 1, paragraph 3: Mireille Santos-Hauge, The Harbour Ledger, 2026-08-02, "
        "[Aurel sets 2027 for its first car exports](https://harbourledger.example/aurel), "
        "version 1, captured 2026-11-22\n"
    ) in text


def test_a_claim_is_written_with_speaker_status_and_note() -> None:
    text = export_markdown([an_item(CLAIM)], OPTIONS)
    assert "**Claim** · Speaker: Shen Ruolan · Status: Unverified\n" in text
    assert "- Note: Ask again.\n" in text


def test_a_displaced_highlight_says_so() -> None:
    shown = export_markdown([an_item(replace(CLAIM, displaced=True))], OPTIONS)
    assert "**Displaced**" in shown
    assert "**Displaced**" not in export_markdown([an_item(CLAIM)], OPTIONS)


@given(st.lists(st.text(max_size=40).map(clean).filter(bool), min_size=1, max_size=4))
def test_every_quote_survives_the_whole_note(texts: list[str]) -> None:
    marks = [a_highlight(text, number=n, start=100 * n) for n, text in enumerate(texts, 1)]
    assert quotes(export_markdown([an_item(*marks)], OPTIONS)) == texts


def test_the_front_matter_is_what_obsidian_expects() -> None:
    article = an_article(title='He said: "yes" # no', tags=("exports", "新能源"))
    text = export_markdown([an_item(RANGE, CLAIM, article=article)], OPTIONS)
    assert front_matter(text) == {
        "title": "Aurel goes abroad",
        "type": "highlights",
        "scope": "Story: Aurel",
        "date": date(2026, 11, 23),
        "published_from": date(2026, 8, 2),
        "published_to": date(2026, 8, 2),
        "captured": date(2026, 11, 22),
        "articles": 1,
        "highlights": 2,
        "conflicts": 0,
        "sources": ['He said: "yes" # no (The Harbour Ledger, 2026-08-02)'],
        "tags": ["exports", "range", "road-tests", "新能源"],
    }


@given(st.text(max_size=200).map(clean))
def test_any_title_makes_valid_front_matter(title: str) -> None:
    text = export_markdown([an_item(CLAIM)], ExportOptions(title))
    assert front_matter(text)["title"] == (" ".join(title.split()) or "Untitled")


def test_grouped_by_article_in_order_of_date_then_title() -> None:
    items = [
        an_item(CLAIM, article=an_article(1, published="", title="Undated")),
        an_item(CLAIM, article=an_article(2, published="2026-05", title="B")),
        an_item(CLAIM, article=an_article(3, published="2026-05", title="A")),
        an_item(CLAIM, article=an_article(4, published="2025-12-31", title="Z")),
        ExportItem(an_article(5, title="Nothing marked"), a_version(article=5), ()),
    ]
    text = export_markdown(items, OPTIONS)
    assert re.findall("^## (.*)", text, re.MULTILINE) == ["Z", "A", "B", "Undated", "Sources"]
    assert re.findall(r"^(\d)\. .*\[(\w+)\]", text, re.MULTILINE) == [
        ("1", "Z"), ("2", "A"), ("3", "B"), ("4", "Undated"),
    ]  # fmt: skip


def test_grouped_by_kind_each_passage_names_its_source() -> None:
    other = an_item(replace(RANGE, id=9), article=an_article(2, title="Tested"))
    text = export_markdown([an_item(RANGE, CLAIM), other], BY_KIND)
    assert re.findall("^## (.*)", text, re.MULTILINE) == ["Claims", "Figures", "Sources"]
    figures = text[text.index("## Figures") : text.index("## Sources")]
    assert "- Source 1: " in figures
    assert "- Source 2: " in figures


@pytest.mark.parametrize("options", [OPTIONS, BY_KIND], ids=["article", "kind"])
def test_the_same_library_gives_the_same_bytes_whatever_the_order(options: ExportOptions) -> None:
    items = [
        an_item(RANGE, CLAIM, article=an_article(number, title=f"T{number % 3}"))
        for number in range(1, 9)
    ]
    first = export_markdown(items, options)
    random.Random(7).shuffle(items)
    turned = [replace(item, highlights=item.highlights[::-1]) for item in items]
    assert export_markdown(turned, options).encode() == first.encode()


def test_it_ends_with_one_newline_and_has_no_carriage_return() -> None:
    text = export_markdown([an_item(CLAIM)], OPTIONS)
    assert re.search(r"[^\n]\n\Z", text)
    assert "\r" not in text
    assert "\n\n\n" not in text


def test_html_and_addresses_from_outside_do_no_harm() -> None:
    article = an_article(
        title="<img src=x onerror=alert(1)>", url="javascript:alert(1)", byline="<b>x</b>"
    )
    mark = a_highlight("<script>alert(1)</script>", note="<iframe src=x></iframe>")
    html = markdown.markdown(export_markdown([an_item(mark, article=article)], OPTIONS))
    assert not re.search(r"<(script|img|iframe|b)\b", html)
    assert "javascript:" not in html


def test_the_summary_counts_highlights_sources_and_conflicts() -> None:
    item = ExportItem(an_article(), a_version(), (RANGE, CLAIM), {}, {1: ("830 km",)})
    summary = "2 highlights from 1 source · 1 in conflict"
    assert f"\n\nStory: Aurel · {summary}\n\n" in export_markdown([item], OPTIONS)
    named_alike = replace(OPTIONS, scope=OPTIONS.title)
    assert f"\n\n{summary}\n\n" in export_markdown([item], named_alike)


def test_nothing_marked_is_said() -> None:
    assert "No highlights." in export_markdown([], OPTIONS)


def test_two_versions_of_one_article_are_two_sources() -> None:
    later = ExportItem(
        an_article(), a_version(2, at=datetime(2026, 12, 1, tzinfo=UTC)), (replace(CLAIM, id=5),)
    )
    text = export_markdown([later, an_item(CLAIM)], OPTIONS)
    assert front_matter(text)["articles"] == 1
    assert text.index("version 1, captured 2026-11-22") < text.index(
        "version 2, captured 2026-12-01"
    )


def exported_with(tmp_path: Path, template: str) -> str:
    path = tmp_path / "mine.md.j2"
    path.write_text(template, encoding="utf-8")
    return export_markdown([an_item(CLAIM, RANGE)], replace(OPTIONS, template=str(path)))


def test_a_template_of_the_users_own(tmp_path: Path) -> None:
    made = exported_with(
        tmp_path,
        "{{ title }}\r\n{% for g in groups %}{% for h in g.highlights %}\n"
        "* {{ h.kind }}: {{ h.quote }} ({{ h.source.publisher }})\n{% endfor %}{% endfor %}",
    )
    assert made == (
        "Aurel goes abroad\n* Figure: a range of 700 km (The Harbour Ledger)\n"
        "* Claim: “We will not ship a single car” (The Harbour Ledger)\n"
    )


NESTED_LOOPS = "{% for a in range(9000) %}\n{% for b in range(9000) %}\n{% endfor %}{% endfor %}"
DOUBLING = (
    "{% set n = namespace(x='a') %}\n{% for i in range(64) %}\n{%set n.x = n.x ~ n.x %}{% endfor %}"
)


@pytest.mark.parametrize(
    ("template", "line", "why"),
    [
        ("a\n{% for x in %}", 2, "Expected an expression"),
        ("a\nb\n{{ titel }}", 3, "'titel' is undefined"),
        ("{{ title }}\n{{ 1 + 'a' }}", 2, "unsupported operand"),
        ("\n{{ ().__class__.__bases__[0].__subclasses__() }}", 2, "unsafe"),
        ("\n\n{% include '/etc/hostname' %}", 3, "no loader"),
        (NESTED_LOOPS, 2, "without end"),
        ("{% macro m() %}{{ m() }}{% endmacro %}\n{{ m() }}", 1, "without end"),
        ("\n{{ 'a' * 1000000000 }}", 2, "not available"),
        ("\n{{ title.ljust(1000000000) }}", 2, "not available"),
        ("\n{{ '%1000000000d' % 1 }}", 2, "not available"),
        (DOUBLING, 3, "more text"),
    ],
)
def test_a_template_that_does_not_work_is_refused_with_its_line(
    tmp_path: Path, template: str, line: int, why: str
) -> None:
    with pytest.raises(ExportingError) as caught:
        exported_with(tmp_path, template)
    assert f"mine.md.j2 does not work at line {line}:" in caught.value.what
    assert why in caught.value.what
    assert caught.value.remedy


def test_a_missing_template_and_one_that_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(ExportingError, match="could not be read"):
        export_markdown([an_item(CLAIM)], replace(OPTIONS, template=str(tmp_path / "none.j2")))
    (tmp_path / "binary.j2").write_bytes(b"\xff\xfe\x00\x01\x80")
    with pytest.raises(ExportingError, match="not a UTF-8 text"):
        export_markdown([an_item(CLAIM)], replace(OPTIONS, template=str(tmp_path / "binary.j2")))


def test_files_keep_their_words_whatever_the_window_speaks() -> None:
    """What is exported is English: two desks of two languages write the same file."""
    items = [an_item(RANGE), an_item(CLAIM)]
    before = export_markdown(items, BY_KIND)
    set_speaker(Capitals())
    KINDS.say_anew()
    try:
        assert KINDS["claim"].plural == "CLAIMS"
        assert export_markdown(items, BY_KIND) == before
    finally:
        set_speaker(None)
        KINDS.say_anew()
