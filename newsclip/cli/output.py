"""What the command line says: results on stdout, everything else on stderr."""

import json
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from io import TextIOWrapper
from typing import Any

from newsclip.cli.plain import many_lines, one_line, safe
from newsclip.cli.tables import Column, table_lines
from newsclip.domain.errors import NewsClipError

_OBEYED_IN_JSON = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)

_UTF_8 = ("utf-8", "utf8")


def prepare_streams() -> None:
    """Let stdout and stderr carry every script: a terminal as far as it can, all else in UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, TextIOWrapper) or stream.encoding.lower() in _UTF_8:
            continue
        if stream.isatty():
            stream.reconfigure(errors="replace")
        else:
            stream.reconfigure(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Output:
    """Where a command writes. ``json``: one JSON value and nothing else. ``quiet``: no remarks."""

    json: bool = False
    quiet: bool = False

    def value(self, value: Any) -> None:
        """Write the one JSON value."""
        text = json.dumps(value, ensure_ascii=False, indent=2)
        print(_OBEYED_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text))

    def line(self, text: str = "") -> None:
        """Write a line of the result, its spaces as they are."""
        print(safe(text))

    def line_below(self, text: str) -> None:
        """Write a line that belongs to the one before."""
        print(f"        {one_line(text)}")

    def text(self, text: str) -> None:
        """Write lines of the result as they are, except for what a terminal would obey."""
        print(many_lines(text))

    def table(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """Write rows under their headings; nothing when there are none."""
        room = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        for line in table_lines(columns, rows, room):
            print(line)

    def remark(self, text: str) -> None:
        """Say something about the result; left out when quiet."""
        if not self.quiet:
            print(one_line(text), file=sys.stderr)

    def failure(self, error: NewsClipError) -> None:
        """Say what went wrong and what can be done."""
        sys.stdout.flush()
        print(f"newsclip: {one_line(str(error))}", file=sys.stderr)
