"""What somebody may have done to a ZIP container: every form of it, from any whole one."""

import io
import stat
import struct
import zipfile
from collections.abc import Callable, Iterator

MB = 1024 * 1024
_SHORT = 100
"""Bytes of an entry that only tells what the container is."""
Entries = list[tuple[zipfile.ZipInfo, bytes]]

UNSAFE = ("../../out", "/etc/out", "C:/out", "a/../../out", "..\\out", "nul\x00l", "two\nlines")


def hostile(whole: bytes) -> Iterator[tuple[str, bytes]]:
    """The container as an attacker sends it, each with what was done."""
    entries = _entries(whole)
    for name in UNSAFE:
        yield f"named {name!r}", _zipped(_under(entries, name), lambda n, _i: n)
    yield "all links", _zipped(entries, lambda n, _i: _link(n))
    yield "sixty thousand entries", _crowded(whole, 60_000)
    yield "a bomb", _filled(entries, bytes(40 * MB))
    yield "a bomb in a bomb", _filled(entries, _filled(entries, bytes(20 * MB)))
    yield "two gigabytes declared", _declared(whole, 2**31 - 1)
    yield "little declared, much inside", _declared(_filled(entries, bytes(30 * MB)), 10)
    yield "encrypted", _flagged(whole)
    yield "another checksum", _patched(whole, 16, struct.pack("<L", 0x12345678))
    yield "compressed in a way of its own", _patched(whole, 10, struct.pack("<H", 97))
    yield "all in one place", _overlapping(whole)
    yield "everything twice", _zipped([*entries, *entries], lambda n, _i: n)
    for tenth in range(1, 10):
        yield f"cut at {tenth} tenths", whole[: len(whole) * tenth // 10]


def _entries(whole: bytes) -> Entries:
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        return [(info, archive.read(info)) for info in archive.infolist() if not info.is_dir()]


def _zipped(entries: Entries, changed: Callable[[zipfile.ZipInfo, int], zipfile.ZipInfo]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (info, data) in enumerate(entries):
            fresh = changed(info, number)
            if fresh.filename in archive.NameToInfo:
                archive.NameToInfo.pop(fresh.filename)
            archive.writestr(fresh, data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _under(entries: Entries, name: str) -> Entries:
    """The entries as if they stood in a folder of that name."""
    found: Entries = []
    for info, data in entries:
        fresh = zipfile.ZipInfo("x")
        fresh.filename = fresh.orig_filename = f"{name}/{info.filename}"
        found.append((fresh, data))
    return found


def _link(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    fresh = zipfile.ZipInfo(info.filename)
    fresh.external_attr = (stat.S_IFLNK | 0o777) << 16
    return fresh


def _crowded(whole: bytes, more: int) -> bytes:
    """The directory names so many entries more, all of which stand where the first one does."""
    end = whole.rfind(b"PK\x05\x06")
    number, size, start = struct.unpack("<HLL", whole[end + 10 : end + 20])
    extra = b"".join(_directory_entry(f"more/{n}".encode()) for n in range(more))
    count = struct.pack(
        "<HHLL", (number + more) % 65536, (number + more) % 65536, size + len(extra), start
    )
    return whole[:end] + extra + whole[end : end + 8] + count + b"\0\0"


def _directory_entry(name: bytes) -> bytes:
    fixed = struct.pack(
        "<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 0, 0, 33, 0, 0, 0, len(name), 0, 0, 0, 0, 0, 0
    )
    return fixed + name


def _filled(entries: Entries, content: bytes) -> bytes:
    """The longer entries with another content; the short ones tell the format."""
    filled = [(info, content if len(data) > _SHORT else data) for info, data in entries]
    return _zipped(filled, lambda n, _i: n)


def _patched(whole: bytes, offset: int, value: bytes) -> bytes:
    """Every entry of the directory with another value at the offset."""
    data = bytearray(whole)
    at = data.find(b"PK\x01\x02")
    while at >= 0:
        data[at + offset : at + offset + len(value)] = value
        at = data.find(b"PK\x01\x02", at + 46)
    return bytes(data)


def _declared(whole: bytes, size: int) -> bytes:
    return _patched(whole, 24, struct.pack("<L", size))


def _flagged(whole: bytes) -> bytes:
    return _patched(whole, 8, struct.pack("<H", 1))


def _overlapping(whole: bytes) -> bytes:
    """Every entry of the directory leads to the content of the first."""
    return _patched(whole, 42, struct.pack("<L", 0))
