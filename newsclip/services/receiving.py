"""Receiving a source: its bytes as they came, and how they came."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.domain.articles import Capture
from newsclip.domain.errors import TooLargeError, UnreadableError
from newsclip.domain.progress import Progress
from newsclip.importing.importer import Hints
from newsclip.language import tr
from newsclip.services.preferences import Preferences
from newsclip.services.sources import Source

if TYPE_CHECKING:
    from newsclip.importing.robots import Robots

MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Received:
    """The bytes of a source, what is known of them, and where a page's own files would be."""

    data: bytes
    hints: Hints
    capture: Capture
    beside: Path | None = None


def receive(
    source: Source,
    progress: Progress,
    *,
    allow_private: bool = False,
    robots: "Robots | None" = None,
) -> Received:
    """Read or fetch the source, if ``robots`` are given only as they permit.

    Raises UnreadableError, TooLargeError, FetchError.
    """
    if source.error:
        raise UnreadableError(
            tr("“{name}” could not be read.", name=source.name),
            tr("Check that it is there and that you may open it."),
            source=source.name,
            detail=source.error,
        )
    if source.url:
        return _fetch(source, progress, allow_private=allow_private, robots=robots)
    if source.data is not None:
        hints = source.hints or Hints(source.name, media_type=source.media_type)
        hints = replace(hints, password=source.password or hints.password)
        return Received(source.data, hints, _capture(source))
    return _read(source)


def _fetch(
    source: Source, progress: Progress, *, allow_private: bool, robots: "Robots | None"
) -> Received:
    from newsclip.importing.fetch import fetch

    fetched = fetch(source.url, allow_private=allow_private, progress=progress, permit=robots)
    capture = Capture(
        method="url",
        source=source.url,
        at=fetched.at,
        media_type=fetched.media_type,
        final_url=fetched.final_url,
        status=fetched.status,
        headers=dict(fetched.headers),
    )
    hints = Hints(
        source.url, url=fetched.final_url, media_type=fetched.media_type, charset=fetched.charset
    )
    return Received(fetched.data, hints, capture)


def _read(source: Source) -> Received:
    path = source.path or Path(source.name)
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _too_large(source, size)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _unreadable(source, error) from error
    if len(data) > MOST_BYTES:
        raise _too_large(source, len(data))
    hints = Hints(source.name, password=source.password)
    return Received(data, hints, _capture(source), path.parent)


def _too_large(source: Source, size: int) -> TooLargeError:
    return TooLargeError(
        tr(
            "“{name}” has {size} MB or more; NewsClip reads up to {most} MB.",
            name=source.name,
            size=size // 2**20,
            most=MOST_BYTES // 2**20,
        ),
        tr("Split it, or save only the article."),
        source=source.name,
    )


def _unreadable(source: Source, error: OSError) -> UnreadableError:
    match error:
        case FileNotFoundError():
            what, remedy = (
                tr("is not there"),
                tr("Check the name and whether its disk is connected."),
            )
        case PermissionError():
            what, remedy = (
                tr("may not be read"),
                tr("Ask for permission to read it, or copy it elsewhere first."),
            )
        case IsADirectoryError():
            what, remedy = tr("is a folder"), tr("Use “Import folder”.")
        case _:
            what, remedy = tr("could not be read"), tr("Check its disk, then try again.")
    return UnreadableError(
        f"“{source.name}” {what}.", remedy, source=source.name, detail=str(error)
    )


def _capture(source: Source) -> Capture:
    return Capture(
        method=source.method, source=source.name, at=datetime.now(UTC), media_type=source.media_type
    )


def robots_for(preferences: Preferences) -> "Robots | None":
    """The rules of sites for one import or one job of pictures, where the user wants them obeyed."""
    if not preferences.current.obey_robots:
        return None
    from newsclip.importing.robots import Robots

    return Robots()
