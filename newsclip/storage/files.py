"""Originals and images: files named by their SHA-256, written so that a crash leaves no half of one."""

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from newsclip.storage.failures import translated


class ContentFiles:
    """A folder of files addressed by content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes) -> str:
        """Store the bytes and return their SHA-256. Raises DiskFullError, LibraryReadOnlyError."""
        digest = sha256(data).hexdigest()
        path = self.path(digest)
        if not path.exists():
            with translated(self._folder.parent):
                _write(path, data)
        return digest

    def get(self, digest: str) -> bytes | None:
        """The bytes, or None when they are not here or are not what their name says."""
        try:
            data = self.path(digest).read_bytes()
        except OSError:
            return None
        return data if sha256(data).hexdigest() == digest else None

    def path(self, digest: str) -> Path:
        """Where the content is, or would be. Raises ValueError for what is no SHA-256."""
        if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
            message = f"not a SHA-256: {digest!r}"
            raise ValueError(message)
        return self._folder / digest[:2] / digest

    def remove(self, digest: str) -> None:
        """Forget the content; nothing happens when it is not here."""
        self.path(digest).unlink(missing_ok=True)

    def all(self) -> Iterator[str]:
        """The SHA-256 of everything stored."""
        for path in self._folder.glob("??/*"):
            if len(path.name) == 64:
                yield path.name

    def size(self) -> int:
        """Bytes used by everything stored."""
        return sum(self.path(digest).stat().st_size for digest in self.all())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=".part-", delete=False) as part:
        try:
            part.write(data)
            part.flush()
            os.fsync(part.fileno())
        except OSError:
            part.close()
            Path(part.name).unlink(missing_ok=True)
            raise
    Path(part.name).replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder last; systems without such a thing are left alone."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
