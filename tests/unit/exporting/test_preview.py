"""The preview: what the note looks like, with nothing loaded and nothing run."""

import pytest

from newsclip.exporting.markdown import export_markdown
from newsclip.exporting.preview import render_preview
from newsclip.exporting.selection import ExportOptions
from tests.helpers.exporting import a_highlight, an_item


def test_the_front_matter_becomes_a_table() -> None:
    html = render_preview(
        "---\ntitle: A & B\npublished_from: 2026-08-02\ntags:\n- x\n- y\n---\n\n# A"
    )
    assert '<th dir="auto">Title</th><td dir="auto">A &amp; B</td>' in html
    assert '<th dir="auto">Published from</th><td dir="auto">2026-08-02</td>' in html
    assert "x<br>y" in html
    assert "---" not in html
    assert '<h1 dir="auto">A</h1>' in html


def test_an_exported_note_shows_its_quotes() -> None:
    note = export_markdown([an_item(a_highlight("2 * 3 <b>"))], ExportOptions("T"))
    assert "<blockquote" in render_preview(note)
    assert "2 * 3 &lt;b&gt;" in render_preview(note)


@pytest.mark.parametrize(
    ("source", "absent"),
    [
        ("<script>alert(1)</script>", "alert"),
        ("![x](https://tracker.example/p.png)", "tracker"),
        ("<img src='https://tracker.example/p.png'>", "tracker"),
        ("[x](javascript:alert(1))", "javascript"),
        ("[x](file:///etc/passwd)", "file:"),
        ("<p style='background:url(https://tracker.example)' onclick='x()'>a</p>", "tracker"),
        ("---\na: <script>alert(1)</script>\n---\n", "<script"),
        ("---\na: [1\n<script>\n---\n", "<script"),
    ],
)
def test_nothing_is_loaded_or_run(source: str, absent: str) -> None:
    assert absent not in render_preview(source)


@pytest.mark.parametrize("yaml", ["a: [1", "- 1\n- 2", "", "a: 2026-99-99", "? {a: 1}\n: b"])
def test_front_matter_that_is_no_table_of_properties_does_not_break_it(yaml: str) -> None:
    assert '<h1 dir="auto">A</h1>' in render_preview(f"---\n{yaml}\n---\n# A\n")


def test_a_date_beside_arabic_keeps_its_order_and_addresses_stay_as_they_are() -> None:
    html = render_preview(
        "---\nsources:\n- مرصد (2026-08-30)\n---\n> نص\n\n"
        "مرصد، 2026-08 [there](https://x.example/?day=2026-08-30&a=1)\n"
    )
    assert "مرصد (\u20662026-08-30\u2069)" in html
    assert "مرصد، \u20662026-08\u2069 <a" in html
    assert 'href="https://x.example/?day=2026-08-30&amp;a=1"' in html
