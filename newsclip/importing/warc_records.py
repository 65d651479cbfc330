"""The records of a web capture (WARC, ISO 28500), found and unpacked within limits.

A capture holds everything a page needed: styles, films, answers of all kinds. So only the beginning
of a record is looked at first, and its content unpacked when it is asked for.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

GZIP = b"\x1f\x8b\x08"
MARK = b"WARC/"
MOST_RECORDS = 200_000
MOST_UNPACKED = 512 * 1024 * 1024
"""Bytes that all records together may unpack to."""
MOST_READ = 2 * 1024 * 1024 * 1024
"""Bytes of answers, decompressed, that are read from one file, some of them several times."""
MOST_CONTENT = 48 * 1024 * 1024
"""Bytes of one record; a longer one is passed over."""
_HEAD = 65_536
_STEP = 65_536
_OUTPUT = 1024 * 1024
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_SLACK = 64


@dataclass(frozen=True, slots=True)
class Record:
    """A record: what it says of itself, and from where to where it is in the file."""

    fields: dict[str, str]
    start: int
    end: int
    content_start: int
    """From the beginning of the record, unpacked."""
    content_size: int

    @property
    def kind(self) -> str:
        """The type ("response", "resource", "warcinfo")."""
        return self.fields.get("warc-type", "").lower()

    @property
    def url(self) -> str:
        """The address that was captured."""
        return self.fields.get("warc-target-uri", "").strip("<>")


class Capture:
    """The records of a file in order. ``note`` says what of it could not be read."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.note = ""
        self.records: list[Record] = []
        self._left = MOST_UNPACKED
        self._purse = MOST_READ
        self._marks = {MARK: -1, GZIP: -1}
        self._index()

    def raw(self, record: Record) -> bytes:
        """The record as it is in the file, packed or not; by itself it is a capture too."""
        return self.data[record.start : record.end]

    def content(self, record: Record) -> bytes:
        """The content of a record, cut off where the file is; empty when it is too long."""
        if record.content_size > MOST_CONTENT:
            self.note = f"A part of it of more than {MOST_CONTENT // 2**20} MB was left out."
            return b""
        whole = record.content_start + record.content_size
        raw = self.raw(record)
        if raw.startswith(GZIP):
            raw, _ = unpacked(raw, whole)
        return raw[record.content_start : whole]

    def spend(self, size: int) -> bool:
        """Count what was read; false, and told in the note, when it has become too much."""
        self._purse -= size
        if self._purse < 0:
            self.note = "The capture unpacks to very much; the last part of it was left out."
        return self._purse >= 0

    def _index(self) -> None:
        position = 0
        while 0 <= position < len(self.data):
            if len(self.records) >= MOST_RECORDS or self._left <= 0:
                self.note = "The capture is very large; the last part of it was left out."
                return
            position = self._record_at(position)

    def _record_at(self, position: int) -> int:
        """Note the record there; where to go on, -1 when there is no more."""
        if self.data.startswith(GZIP, position):
            return self._packed_at(position)
        if not self.data.startswith(MARK, position):
            return self._next(position)
        head = self.data[position : position + _HEAD]
        fields, content_start, size = _parsed(head)
        if not content_start:
            return self._next(position + 1)
        end = min(position + content_start + size, len(self.data))
        self._left -= end - position
        self.records.append(Record(fields, position, end, content_start, size))
        return end

    def _packed_at(self, position: int) -> int:
        head, total, end = _skimmed(self.data, position, self._left)
        self._left -= total
        if end < 0:
            self.note = "The capture is damaged or incomplete; what follows the damage is missing."
        fields, content_start, size = _parsed(head)
        if not content_start:
            return end
        if total > content_start + size + _SLACK:
            return self._as_one(position)
        stop = end if end >= 0 else len(self.data)
        self.records.append(Record(fields, position, stop, content_start, size))
        return end

    def _as_one(self, position: int) -> int:
        """Go on in the unpacked form of a file that was packed as a whole."""
        self.data, _ = unpacked(self.data[position:], MOST_UNPACKED // 2)
        self.records.clear()
        self._marks = {MARK: -1, GZIP: -1}
        return 0

    def _next(self, position: int) -> int:
        """Where the next record begins; it is told when more than line breaks come between."""
        begin = min(self._found(mark, position) for mark in self._marks)
        if self.data[position:begin].strip(b"\r\n"):
            self.note = self.note or "The capture is damaged; some of it could not be read."
        return begin

    def _found(self, mark: bytes, position: int) -> int:
        """The next place after a line break that has the mark; each is looked for only once."""
        if self._marks[mark] < position:
            found = self.data.find(b"\n" + mark, max(position - 1, 0))
            self._marks[mark] = found + 1 if found >= 0 else len(self.data)
        return self._marks[mark]


def unpacked(data: bytes, most: int, bits: int = 31) -> tuple[bytes, bool]:
    """Deflated data, and whether that is all: no more than ``most`` bytes, up to any damage.

    Several gzip members in a row are one, as the format has it.
    """
    out = bytearray()
    position = 0
    while position >= 0 and len(out) <= most and (not out or data.startswith(GZIP, position)):
        position = _member(data, position, bits, most - len(out), out)
    complete = len(out) <= most
    del out[most:]
    return bytes(out), complete


def _member(data: bytes, start: int, bits: int, most: int, out: bytearray) -> int:
    for piece, end in _inflated(data, start, bits):
        out += piece
        if end >= 0:
            return end
        most -= len(piece)
        if most < 0:
            return -1
    return -1


def _skimmed(data: bytes, start: int, most: int) -> tuple[bytes, int, int]:
    """The first bytes of a gzip member, how many it has, and where it ends; -1 when it does not."""
    head, total = bytearray(), 0
    for piece, end in _inflated(data, start, 31):
        total += len(piece)
        if len(head) < _HEAD:
            head += piece[: _HEAD - len(head)]
        if end >= 0:
            return bytes(head), total, end
        if total > most:
            break
    return bytes(head), total, -1


def _inflated(data: bytes, start: int, bits: int) -> Iterator[tuple[bytes, int]]:
    """What deflated data holds, in pieces, with the place of its end once that is reached."""
    inflater = zlib.decompressobj(bits)
    while start < len(data):
        chunk = data[start : start + _STEP]
        start += len(chunk)
        while chunk:
            try:
                piece = inflater.decompress(chunk, _OUTPUT)
            except zlib.error:
                return
            if inflater.eof:
                yield piece, start - len(inflater.unused_data)
                return
            yield piece, -1
            chunk = inflater.unconsumed_tail


def _parsed(head: bytes) -> tuple[dict[str, str], int, int]:
    """The fields of a record, where its content begins and how long it is; 0, 0 when it is none."""
    blank = _END_OF_HEAD.search(head) if head.startswith(MARK) else None
    if blank is None:
        return {}, 0, 0
    fields = header_fields(head[: blank.start()])
    length = fields.get("content-length", "")
    if not (length.isascii() and length.isdigit() and len(length) < 16):
        return {}, 0, 0
    return fields, blank.end(), int(length)


def header_fields(block: bytes) -> dict[str, str]:
    """The fields after the first line of a head, by lower-case name; the first of each counts."""
    fields: dict[str, str] = {}
    for line in block.split(b"\n")[1:500]:
        name, colon, value = line.partition(b":")
        if colon:
            text = value.strip().decode("utf-8", "replace")
            fields.setdefault(name.strip().lower().decode("ascii", "replace"), text)
    return fields
