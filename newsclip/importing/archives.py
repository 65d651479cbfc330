"""ZIP containers, read in memory and within limits; nothing in them is trusted or written out."""

import io
import re
import stat
import struct
import zipfile
import zlib
from functools import cached_property
from typing import NoReturn

from newsclip.domain.errors import ImportingError, TooLargeError
from newsclip.importing.importer import Hints
from newsclip.language import tr

MAGIC = b"PK\x03\x04"
MOST_ENTRIES = 10_000
MOST_UNPACKED = 200 * 1024 * 1024
"""Bytes of all entries together, as declared and as read."""
MOST_RATIO = 300
"""How many times smaller than its content an entry may be; real text stays far below."""
_SMALL = 4 * 1024 * 1024
"""An entry up to this size may have any ratio: a page of blanks is no bomb."""
_LONGEST_NAME = 1000
_ENTRY_MARK = b"PK\x01\x02"
_OUTSIDE = re.compile(r"(?:^|/)\.\.(?:/|$)|^/|^[A-Za-z]:|[\x00-\x1f\\]")
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1


class Archive:
    """The entries of a ZIP container by name. What is read is counted against one budget.

    Entries with a name that leads out of the archive, links and folders are not seen at all.
    """

    def __init__(self, data: bytes, hints: Hints) -> None:
        """Read the directory of the archive. Fails with ImportingError or TooLargeError."""
        self._hints = hints
        self._left = MOST_UNPACKED
        if data.count(_ENTRY_MARK) > MOST_ENTRIES:
            raise self._too_large(tr("holds more than {count:,} files", count=MOST_ENTRIES))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (
            zipfile.BadZipFile,
            ValueError,
            NotImplementedError,
            OSError,
            struct.error,
        ) as error:
            self._damaged(error)
        listed = self._zip.infolist()
        self._entries = {info.filename: info for info in listed if _is_plain_file(info)}
        self._unsafe = [info for info in listed if not info.is_dir() and not _is_plain_file(info)]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the entries, in the order of the archive."""
        return tuple(self._entries)

    def __contains__(self, name: object) -> bool:
        return name in self._entries

    def size(self, name: str) -> int:
        """How many bytes an entry declares to hold; 0 when it is not there."""
        info = self._entries.get(name)
        return info.file_size if info else 0

    def get(self, name: str) -> bytes | None:
        """The content of an entry, None when there is none of that name.

        Fails with ImportingError where it is damaged or encrypted, TooLargeError over the limits.
        """
        info = self._entries.get(name)
        if info is None:
            return None
        self._check(info)
        try:
            with self._zip.open(info) as entry:
                data = entry.read(self._left + 1)
        except (
            zipfile.BadZipFile, zlib.error, EOFError, ValueError,
            NotImplementedError, RuntimeError, OSError,
        ) as error:  # fmt: skip
            self._damaged(error)
        self._left -= len(data)
        if self._left < 0:
            raise self._too_large(
                tr("unpacks to more than {words} MB", words=MOST_UNPACKED // 2**20)
            )
        return data

    def read(self, name: str) -> bytes:
        """The content of an entry that has to be there; ImportingError when it is not."""
        data = self.get(name)
        if data is None:
            self.refuse_unsafe()
            self._damaged(KeyError(name))
        return data

    def refuse_unsafe(self) -> None:
        """Where entries were not seen because they are links or lead out, say so as the reason why
        nothing was found. Fails with ImportingError, or does nothing."""
        if not self._unsafe:
            return
        name = self._unsafe[0].orig_filename or self._unsafe[0].filename
        raise ImportingError(
            tr(
                "“{name}” holds links, or files whose names lead out of it, and "
                "nothing else that could be read.",
                name=self._hints.name,
            ),
            tr("Such a file may be meant to do harm. Get it again from a source you trust."),
            source=self._hints.name,
            detail=repr(name[:200]),
        )

    def _check(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise ImportingError(
                tr("“{name}” is protected by a password.", name=self._hints.name),
                tr("Open it in the program it was made with and save a copy without password."),
                source=self._hints.name,
            )
        if info.file_size > self._left:
            raise self._too_large(
                tr("unpacks to more than {words} MB", words=MOST_UNPACKED // 2**20)
            )
        if info.file_size > max(_SMALL, info.compress_size * MOST_RATIO):
            raise self._too_large(tr("unpacks to absurdly more than it holds, as archive bombs do"))
        if info.compress_type not in _METHODS:
            self._damaged(
                NotImplementedError(
                    tr("compression method {compress_type}", compress_type=info.compress_type)
                )
            )

    def _too_large(self, how: str) -> TooLargeError:
        return TooLargeError(
            f"“{self._hints.name}” {how}.",
            tr("If you trust it, unpack it yourself and import the part you need."),
            source=self._hints.name,
        )

    def _damaged(self, error: Exception) -> NoReturn:
        raise ImportingError(
            tr("“{name}” is damaged or incomplete.", name=self._hints.name),
            tr(
                "Download or copy it again, or open it in the program it was made with and save it anew."
            ),
            source=self._hints.name,
            detail=f"{type(error).__name__}: {error}",
        ) from error


def _is_plain_file(info: zipfile.ZipInfo) -> bool:
    """Whether an entry is a file whose name stays inside the archive."""
    mode = info.external_attr >> 16
    return bool(info.filename) and not (
        info.is_dir()
        or stat.S_ISLNK(mode)
        or len(info.filename) > _LONGEST_NAME
        or _OUTSIDE.search(info.orig_filename or info.filename)
    )
