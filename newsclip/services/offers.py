"""Offers: what files hold several things of, before any of it is imported."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.domain.errors import NewsClipError
from newsclip.domain.progress import Progress, Silent, check
from newsclip.services.receiving import receive
from newsclip.services.sources import Source
from newsclip.services.workers import Workers

if TYPE_CHECKING:
    from newsclip.importing.containers import Member

HEAD = 4096
BOOK = b"application/epub+zip"


@dataclass(frozen=True, slots=True)
class Offer:
    """A source that holds several things, and those; none is chosen yet."""

    source: Source
    members: "tuple[Member, ...]"

    @property
    def links(self) -> bool:
        """Whether its articles are elsewhere, to be fetched."""
        return all(member.kind == "link" for member in self.members)

    @property
    def beside(self) -> bool:
        """Whether the source is an article by itself, with its members beside or within it."""
        return all(member.kind in ("chapter", "attachment") for member in self.members)


class Offers:
    """Looks into files for what could be chosen among."""

    def __init__(self, workers: Workers) -> None:
        self._workers = workers

    def look(
        self, sources: Sequence[Source], progress: Progress | None = None
    ) -> tuple[Offer, ...]:
        """The sources among these that hold several things. What cannot be read is left to the import."""
        progress = progress or Silent()
        found = []
        for number, source in enumerate(sources):
            progress.step(number, len(sources), source.name)
            check(progress)
            if offer := self._look(source, progress):
                found.append(offer)
        return tuple(found)

    def _look(self, source: Source, progress: Progress) -> Offer | None:
        from newsclip.importing.containers import MemberKind, may_hold_several

        if source.url or source.hints is not None or not source.path or source.error:
            return None
        head = _head(source.path)
        message = source.path.suffix.lower() in (".eml", ".msg")
        if not (may_hold_several(head) or BOOK in head or message or _is_zip(source.path, head)):
            return None
        try:
            received = receive(source, progress)
            members = self._workers.members(received.data, received.hints, progress)
        except NewsClipError:
            return None
        several = len(members) > 1 or any(
            one.kind in (MemberKind.LINK, MemberKind.ATTACHMENT) for one in members
        )
        return Offer(source, members) if several else None


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""


def _is_zip(path: Path, head: bytes) -> bool:
    """A ZIP that may be a capture, a book or an export: the directory of those is at their end."""
    return head.startswith(b"PK\x03\x04") and path.suffix.lower() in (".wacz", ".zip", ".epub")
