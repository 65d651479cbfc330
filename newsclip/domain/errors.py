"""What can go wrong that a user can do something about.

Each error carries fields; ``what`` says what happened and to what, ``remedy`` what can be done.
The window and the command line show the two sentences; anything that is not a NewsClipError is a
bug and reaches the crash dialog or a traceback.
"""

from typing import Any

from newsclip.language import tr


class NewsClipError(Exception):
    """The root. ``what`` happened, to what; and the ``remedy``, a sentence of its own."""

    def __init__(self, what: str, remedy: str = "", *, detail: str = "") -> None:
        super().__init__(what, remedy, detail)
        self.what = what
        self.remedy = remedy
        self.detail = detail

    def __str__(self) -> str:
        return " ".join(part for part in (self.what, self.remedy) if part)

    def __reduce__(self) -> tuple[Any, ...]:
        # The usual way calls the class with ``args``, which keyword fields cannot survive; errors
        # have to travel from worker processes with all their fields.
        return _revive, (type(self), self.args, self.__dict__)


def _revive(kind: type[NewsClipError], args: tuple[Any, ...], fields: dict[str, Any]) -> Any:
    """The error that was pickled, without calling its initialiser."""
    error = kind.__new__(kind, *args)
    error.__dict__.update(fields)
    return error


class NotFoundError(NewsClipError):
    """Something asked for by name or number is not in the library."""


class InvalidInputError(NewsClipError):
    """A value given by the user cannot be used as it is."""


class ImportingError(NewsClipError):
    """A source could not be made into an article. ``source`` names it."""

    def __init__(self, what: str, remedy: str = "", *, source: str = "", detail: str = "") -> None:
        super().__init__(what, remedy, detail=detail)
        self.source = source


class UnreadableError(ImportingError):
    """The bytes could not be read: missing, no permission, a folder, a dead device."""


class UnsupportedError(ImportingError):
    """The bytes are in no format NewsClip reads."""


class EmptyError(ImportingError):
    """There is no article in the bytes."""


class TooLargeError(ImportingError):
    """The source is over a limit on size, depth or time."""


class PasswordNeededError(ImportingError):
    """The bytes are encrypted, and the password is missing or not the right one."""


class FetchError(ImportingError):
    """An address could not be fetched."""


class RefusedAddressError(FetchError):
    """An address that NewsClip does not visit by itself: private network, loopback, odd scheme."""


class BusyError(FetchError):
    """A ``host`` that asks to be left alone for longer than NewsClip waits."""

    def __init__(
        self, what: str, remedy: str = "", *, source: str = "", host: str = "", detail: str = ""
    ) -> None:
        super().__init__(what, remedy, source=source, detail=detail)
        self.host = host


class DisallowedError(FetchError):
    """An address that its site does not let programs fetch, where the user wants that obeyed."""


class ExportingError(NewsClipError):
    """An export could not be written."""


class LibraryError(NewsClipError):
    """The library cannot be opened, read or written."""


class LibraryDamagedError(LibraryError):
    """The database file is corrupt."""


class LibraryNewerError(LibraryError):
    """The library was made by a newer NewsClip."""


class LibraryBusyError(LibraryError):
    """Another process holds the library for longer than we waited."""


class LibraryReadOnlyError(LibraryError):
    """The library folder or its disk cannot be written."""


class DiskFullError(LibraryError):
    """There is no room left on the disk."""


class CancelledError(NewsClipError):
    """The user cancelled a job; what was done is kept."""

    def __init__(self) -> None:
        super().__init__(tr("Cancelled."), tr("What was done until then is kept."))
