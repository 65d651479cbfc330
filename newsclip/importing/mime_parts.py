"""Messages of MIME parts, as e-mail and saved pages use them, taken apart within limits.

The parser of the standard library recurses with the nesting and takes seconds over many short
lines; here a part is a slice of the bytes, found by its boundary and decoded when it is asked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from functools import cached_property

from newsclip.importing.mime_words import decoded_header, guessed, transfer_decoded

MOST_PARTS = 10_000
DEEPEST = 20
_LONGEST_HEAD = 65_536
_LONGEST_BOUNDARY = 200
_BLANK = re.compile(rb"\r?\n[ \t]*\r?\n|\A[ \t]*\r?\n")
_HEADER_LINE = re.compile(rb"[!-9;-~]+[ \t]*:|[ \t]+\S")
_FIRST_LINE = re.compile(rb"[A-Za-z][A-Za-z0-9-]*[ \t]*:")
_REST_OF_LINE = re.compile(rb"(--)?[ \t]{0,80}(?:\r?\n|\Z)")
_MARKS = b"\xef\xbb\xbf \t\r\n"


@dataclass(frozen=True)
class Part:
    """One part: its headers, its body as transferred, and the parts it is made of, if any."""

    head: Message
    body: bytes
    parts: tuple["Part", ...] = ()

    @cached_property
    def media_type(self) -> str:
        """The type in lower case ("text/html"); "text/plain" where none is stated."""
        return self.head.get_content_type()

    @cached_property
    def content(self) -> bytes:
        """The body, its transfer encoding undone."""
        return transfer_decoded(self.body, self.header("content-transfer-encoding"))

    @cached_property
    def charset(self) -> str:
        """The encoding of text that the part states."""
        return self._parameter("charset")

    @cached_property
    def id(self) -> str:
        """The Content-ID without its brackets."""
        return self.header("content-id").strip("<> ")

    @cached_property
    def location(self) -> str:
        """The Content-Location; white space from folding taken out."""
        return re.sub(r"\s+", "", self.header("content-location"))

    @cached_property
    def filename(self) -> str:
        """The name the part would have as a file, without any folder."""
        name = self._parameter("filename", "content-disposition") or self._parameter("name")
        return re.split(r"[\\/]", decoded_header(name))[-1].strip()[:255]

    @cached_property
    def disposition(self) -> str:
        """Whether the part is meant "inline" or as an "attachment"; empty where it does not say."""
        return self.header("content-disposition").partition(";")[0].strip().lower()

    def header(self, name: str) -> str:
        """The first header of that name as text, empty when there is none."""
        return decoded_header(str(self.head.get(name, "")))

    def parameter(self, name: str) -> str:
        """A parameter of the Content-Type."""
        return self._parameter(name)

    def walk(self) -> Iterator["Part"]:
        """This part and all below it, in order."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def _parameter(self, name: str, header: str = "content-type") -> str:
        from email.utils import collapse_rfc2231_value

        value = self.head.get_param(name, "", header)
        return collapse_rfc2231_value(value).strip() if value else ""


@dataclass(slots=True)
class _Budget:
    """How many parts may still be opened."""

    left: int = MOST_PARTS


@dataclass(frozen=True, slots=True)
class Parsed:
    """A message; ``complete`` is false where it has more parts than are read."""

    root: Part
    complete: bool


def read_message(data: bytes) -> Parsed:
    """The message in the bytes. What is cut off or damaged ends where the bytes do."""
    budget = _Budget()
    root = _read(data.lstrip(_MARKS), 0, budget)
    return Parsed(root, budget.left > 0)


def head_of(data: bytes) -> Message | None:
    """The headers that the bytes begin with, None when they begin with anything else."""
    start = data[: _LONGEST_HEAD * 2].lstrip(_MARKS)
    if not _FIRST_LINE.match(start):
        return None
    block, _ = _divided(start)
    lines = block.splitlines()
    return _headers(block) if all(map(_HEADER_LINE.match, lines)) else None


def _read(data: bytes, depth: int, budget: _Budget) -> Part:
    block, body = _divided(data)
    head = _headers(block)
    boundary = _boundary(head)
    if not boundary or depth >= DEEPEST:
        return Part(head, body)
    parts = []
    for piece in _pieces(body, boundary):
        budget.left -= 1
        if budget.left <= 0:
            break
        parts.append(_read(piece, depth + 1, budget))
    return Part(head, body, tuple(parts))


def _divided(data: bytes) -> tuple[bytes, bytes]:
    """The headers and what follows the first blank line."""
    blank = _BLANK.search(data, 0, _LONGEST_HEAD)
    if blank is None:
        return data[:_LONGEST_HEAD], b""
    return data[: blank.start()], data[blank.end() :]


def _headers(block: bytes) -> Message:
    """The headers; bytes that should not stand there unencoded are taken as they most likely are."""
    from email.parser import HeaderParser
    from email.policy import compat32

    return HeaderParser(policy=compat32).parsestr(guessed(block))


def _boundary(head: Message) -> str:
    if head.get_content_maintype() != "multipart":
        return ""
    boundary = head.get_boundary() or ""
    return boundary if len(boundary) <= _LONGEST_BOUNDARY else ""


def _pieces(body: bytes, boundary: str) -> Iterator[bytes]:
    """What stands between the boundary lines; the last piece ends with the bytes if it is cut."""
    mark = b"--" + boundary.encode("utf-8", "replace")
    start = -1
    for found in _lines_with(mark, body):
        rest = _REST_OF_LINE.match(body, found + len(mark))
        if rest is None:
            continue
        if start >= 0:
            yield body[start : _before_break(body, found, start)]
        start = rest.end()
        if rest[1]:
            return
    if start >= 0:
        yield body[start:]


def _lines_with(mark: bytes, body: bytes) -> Iterator[int]:
    """Where lines begin with the mark."""
    if body.startswith(mark):
        yield 0
    found = body.find(b"\n" + mark)
    while found >= 0:
        yield found + 1
        found = body.find(b"\n" + mark, found + 1)


def _before_break(body: bytes, end: int, start: int) -> int:
    """The end of what comes before a boundary line: the break before it is part of the boundary."""
    end -= 1
    return max(end - body.startswith(b"\r", end - 1), start) if end > start else start
