"""Files that the command line writes because it was told their name."""

import sys
from pathlib import Path

from newsclip.domain.errors import ExportingError

STDOUT = "-"


def write_bytes(name: str, data: bytes) -> None:
    """Write the bytes to the named file, or to stdout. Raises ExportingError."""
    if name == STDOUT:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        Path(name).expanduser().write_bytes(data)
    except OSError as error:
        raise unwritable(name, error) from error


def is_stream(path: Path) -> bool:
    """Whether the path is a device or a pipe, which is written into and never replaced."""
    return path.exists() and not path.is_file() and not path.is_dir()


def unwritable(name: str, error: OSError) -> ExportingError:
    """The named file cannot be written."""
    return ExportingError(
        f"“{name}” could not be written: {error.strerror or error}.",
        "Check the folder's permissions and free space, or choose another place.",
        detail=str(error),
    )
