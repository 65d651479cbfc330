"""What a server answered, as a capture keeps it: status, kind, and the body made readable."""

import re
from dataclasses import dataclass
from urllib.parse import urldefrag

from newsclip.importing.addresses import is_web, resolved
from newsclip.importing.warc_records import Capture, Record, header_fields, unpacked

MOST_BODY = 40 * 1024 * 1024
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_CHUNK = re.compile(rb"\s*([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_LONGEST_HEAD = 65_536
_OUTPUT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """A server's answer; its body is decoded, and empty where that could not be done."""

    status: int
    media_type: str
    charset: str
    body: bytes
    location: str = ""
    """Where it sends on to, absolute and without fragment."""


def answer_of(capture: Capture, record: Record) -> Answer | None:
    """The answer in a record, None when the record holds none from the web."""
    if not is_web(record.url):
        return None
    answer = _read(capture, record) if capture.spend(0) else None
    if answer and not capture.spend(len(answer.body)):
        return None
    return answer


def _read(capture: Capture, record: Record) -> Answer | None:
    content = capture.content(record)
    if record.kind == "resource":
        fields = {"content-type": record.fields.get("content-type", "")}
        return _answer(200, fields, content, record.url)
    if record.kind != "response" or not (status := _STATUS.match(content)):
        return None
    end = _END_OF_HEAD.search(content, 0, _LONGEST_HEAD)
    if end is None:
        return None
    fields = header_fields(content[: end.start()])
    return _answer(int(status[1]), fields, content[end.end() :], record.url)


def _answer(status: int, fields: dict[str, str], body: bytes, url: str) -> Answer:
    stated = fields.get("content-type", "")
    charset = _CHARSET.search(stated)
    if "chunked" in fields.get("transfer-encoding", "").lower():
        body = _joined(body)
    return Answer(
        status,
        stated.partition(";")[0].strip().lower(),
        charset[1] if charset else "",
        _decoded(body, fields.get("content-encoding", "")),
        urldefrag(resolved(url, fields.get("location", "")))[0],
    )


def _joined(body: bytes) -> bytes:
    """The chunks of a body as one; as it is where a program joined them and left the header."""
    pieces: list[bytes] = []
    position = 0
    while line := _CHUNK.match(body, position):
        size = int(line[1], 16)
        if not size:
            return b"".join(pieces)
        pieces.append(body[line.end() : line.end() + size])
        position = line.end() + size
    complete = position >= len(body) and pieces
    return b"".join(pieces) if complete else body


def _decoded(body: bytes, encodings: str) -> bytes:
    """The body without its compression; as it is where a program undid it and left the header."""
    for encoding in reversed([name.strip().lower() for name in encodings.split(",")]):
        if encoding in {"gzip", "x-gzip"} and body[:2] == b"\x1f\x8b":
            body = _within(*unpacked(body, MOST_BODY))
        elif encoding == "deflate":
            body = _within(*unpacked(body, MOST_BODY, 15)) or _within(
                *unpacked(body, MOST_BODY, -15)
            )
        elif encoding == "br":
            body = _from_brotli(body)
        elif encoding == "zstd":
            body = _plain(body)
    return body if len(body) <= MOST_BODY else b""


def _within(body: bytes, complete: bool) -> bytes:
    return body if complete else b""


def _from_brotli(body: bytes) -> bytes:
    import brotli

    inflater = brotli.Decompressor()
    out = bytearray()
    chunk = body
    try:
        while not inflater.is_finished() and len(out) <= MOST_BODY:
            piece = inflater.process(chunk, output_buffer_limit=_OUTPUT)
            if not piece and inflater.can_accept_more_data():
                break
            out += piece
            chunk = b""
    except brotli.error:
        return _plain(body)
    return bytes(out)


def _plain(body: bytes) -> bytes:
    """The body if it is mark-up already, as many crawlers keep it; else it cannot be read."""
    return body if body.lstrip()[:1] == b"<" else b""
