"""Rows of a CSV file under the names of its columns; what looks like a formula is text here."""

import csv
import io
from collections.abc import Iterator

from newsclip.domain.text import clean
from newsclip.importing.importer import Hints, Sample, read_text
from newsclip.importing.libraries.entries import damaged

LARGEST_CELL = 4_000_000
Row = dict[str, str]


def header(sample: Sample) -> frozenset[str]:
    """The names of the columns, in lower case; empty where the text does not begin as CSV."""
    first = sample.text.lstrip("\ufeff").split("\n", 1)[0][:2000]
    if "," not in first:
        return frozenset()
    try:
        names = next(csv.reader([first.strip("\r")]))
    except (csv.Error, StopIteration):
        return frozenset()
    return frozenset(name.strip().lower() for name in names)


def rows(data: bytes, hints: Hints) -> Iterator[Row]:
    """Each row, its cells as they are. Fails with ImportingError where it is no CSV."""
    text = clean(read_text(data, hints).text).lstrip("\ufeff")
    csv.field_size_limit(LARGEST_CELL)
    reader = csv.reader(io.StringIO(text))
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        for cells in reader:
            if any(cells):
                yield dict(zip(names, cells, strict=False))
    except csv.Error as error:
        raise damaged(hints, str(error)) from error
