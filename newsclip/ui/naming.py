"""The name by which the windows of this machine know who has a library open."""

import sys
import zlib
from pathlib import Path

from PySide6.QtCore import QDir


def window_name(library: Path) -> str:
    """The same name for the same folder, however it is written."""
    place = str(library.expanduser().absolute().resolve()).encode()
    return f"newsclip-{zlib.crc32(place):08x}{zlib.adler32(place):08x}"


def may_be_open(name: str) -> bool:
    """Whether another window may have it; quick, so that a start need not load the network for it."""
    return sys.platform == "win32" or Path(QDir.tempPath(), name).exists()
