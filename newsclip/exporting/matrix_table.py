"""The matrix of a comparison as a Markdown table or as CSV."""

import csv
import io
from collections.abc import Sequence

from newsclip.domain.comparison import Row
from newsclip.exporting import escaping
from newsclip.language import in_english

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for the beginning of a formula."""
_NOTHING = "—"


def matrix_markdown(rows: Sequence[Row], sources: Sequence[str]) -> str:
    """The rows as a table; words that have a meaning in Markdown stand as they are."""
    heads = ["", *sources, "Verdict", "Why they may differ"]
    lines = [_line([escaping.inline(head) for head in heads]), _line(["---"] * len(heads))]
    for row in rows:
        words = [_about(row), *(cell.words or _NOTHING for cell in row.cells)]
        lines.append(_line([escaping.inline(word) for word in (*words, *_end(row))]))
    return "\n".join(lines) + "\n"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def matrix_csv(rows: Sequence[Row], sources: Sequence[str]) -> str:
    """The rows as CSV (RFC 4180); no cell is taken for a formula."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(map(_harmless, ("subject", "measure", *sources, "verdict", "reason")))
    for row in rows:
        words = [row.subject, row.label, *(cell.words for cell in row.cells), *_end(row)]
        writer.writerow(map(_harmless, words))
    return made.getvalue()


def _harmless(words: str) -> str:
    return f"'{words}" if words.startswith(_FORMULA) else words


def _about(row: Row) -> str:
    return " · ".join(filter(None, (row.subject, row.label)))


def _end(row: Row) -> tuple[str, str]:
    verdict = row.verdict.value if row.kind == "figure" or row.pairs else ""
    return verdict, "; ".join(map(in_english, row.reasons))
