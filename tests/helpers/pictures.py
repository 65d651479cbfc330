"""Pictures: of widgets, to look at; and small ones to put into articles."""

import struct
import zlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


def grab(widget: QWidget, path: Path) -> Path:
    """Save what the widget shows now as a PNG; the folder is made when it is not there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    QCoreApplication.processEvents()
    if not widget.grab().save(str(path), "PNG"):
        message = f"no picture could be written to {path}"
        raise OSError(message)
    return path


def png(width: int, height: int, colour: str, right: str = "") -> bytes:
    """A picture of one colour, or with another one in its right half, as a PNG made without Qt."""
    one, other = (bytes.fromhex(part.removeprefix("#")) for part in (colour, right or colour))
    row = b"\0" + one * (width - width // 2) + other * (width // 2)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )
