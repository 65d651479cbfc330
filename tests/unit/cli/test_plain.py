"""Text for terminals: harmless, aligned, cut where it does not fit."""

import pytest

from newsclip.cli.plain import elided, many_lines, one_line, padded, width
from newsclip.cli.tables import Column, table_lines


@pytest.mark.parametrize(
    "control",
    ["\x1b", "\x07", "\x08", "\x7f", "\x9b", "\u202e", "\u2066", "\u200f", "\ud800"],
)
def test_what_a_terminal_would_obey_is_marked(control: str) -> None:
    assert one_line(f"a{control}[31mb") == "a\ufffd[31mb"
    assert many_lines(f"a\n{control}b") == "a\n\ufffdb"


def test_a_line_is_one_line() -> None:
    assert one_line(" a\r\nb\u2028c\t d ") == "a b c d"


def test_lines_stay_lines() -> None:
    assert many_lines("a\n\n  b\tc") == "a\n\n  b c"


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("奥睿尔", 6), ("e\u0301", 1), ("ａ", 2), ("👩\u200d🔬", 4), ("", 0)],
)
def test_width_counts_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_a_cut_text_fits_its_columns() -> None:
    assert elided("奥睿尔出海", 6) == "奥睿…"
    assert elided("abc", 3) == "abc"
    assert elided("abcd", 3) == "ab…"
    assert width(elided("奥睿尔出海", 7)) <= 7


def test_padding_fills_columns() -> None:
    assert padded("奥", 4) == "奥  "
    assert padded("奥", 4, right=True) == "  奥"


def test_columns_stand_under_each_other() -> None:
    columns = (Column("id", right=True), Column("title"), Column("state"))
    lines = list(table_lines(columns, [("7", "奥睿尔", "inbox"), ("12", "ab", "archive")]))
    starts = {width(line[: line.index(state)]) for line, state in
              zip(lines, ("STATE", "inbox", "archive"), strict=True)}  # fmt: skip
    assert starts == {12}
    assert lines[1].startswith(" 7  奥睿尔")


def test_a_table_fits_the_terminal() -> None:
    columns = (Column("id", right=True), Column("title", gives=True), Column("state"))
    lines = list(table_lines(columns, [("1", "long " * 40, "inbox")], 40))
    assert all(width(line) <= 40 for line in lines)
    assert "…" in lines[1]
    assert lines[1].endswith("inbox")


def test_a_cell_cannot_break_the_table() -> None:
    lines = list(table_lines((Column("title"),), [("a\nb\x1b[2J",)]))
    assert lines == ["TITLE", "a b\ufffd[2J"]
