"""What bytes that are not text look like, for a sentence that helps."""

import re

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"BM", "a BMP image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x7fELF", "a Linux program"),
    (b"MZ", "a Windows program"),
    (b"\xcf\xfa\xed\xfe", "a macOS program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"SQLite format 3\x00", "a SQLite database"),
    (b"ID3", "an MP3 recording"),
    (b"OggS", "an Ogg recording"),
    (b"fLaC", "a FLAC recording"),
    (b"\x1aE\xdf\xa3", "a Matroska video"),
    (b"wOF2", "a font"),
    (b"wOFF", "a font"),
)
_SVG = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?(?:<\?xml[^>]{0,200}>\s*(?:<!--(?:(?!-->).){0,2000}-->\s*)*"
    rb"(?:<!DOCTYPE\s+svg.{0,3000}?>\s*)?<svg\b|<!DOCTYPE\s+svg\b)",
    re.DOTALL,
)
"""A drawing in a file of its own; one within a page has neither declaration."""
_PRINTABLE = frozenset(range(0x20, 0x7F)) | {9, 10, 12, 13, 27} | frozenset(range(0x80, 0x100))
_CERTAIN = 4
"""Signatures this long prove themselves; shorter ones may also begin a text."""


def looks_like(data: bytes) -> str:
    """The kind of file that the bytes begin as ("a PNG image"), empty when they may be text."""
    head = data[:4096]
    if head[:4] == b"RIFF":
        return {b"WEBP": "a WebP image", b"WAVE": "a WAV recording"}.get(head[8:12], "a video")
    if head[4:8] == b"ftyp":
        return "an MPEG-4 video or HEIF image"
    if _SVG.match(head):
        return "an SVG drawing"
    for signature, name in _SIGNATURES:
        if head.startswith(signature) and (len(signature) >= _CERTAIN or _has_controls(head)):
            return name
    return ""


def _has_controls(head: bytes) -> bool:
    return any(byte not in _PRINTABLE for byte in head)
