"""Opening: a source is received, and what it holds is laid out: one article, several, or addresses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from newsclip.domain.errors import ImportingError
from newsclip.domain.progress import Progress
from newsclip.services.receiving import Received, receive
from newsclip.services.records import from_record
from newsclip.services.sources import Source, from_member
from newsclip.services.workers import Workers

if TYPE_CHECKING:
    from newsclip.importing.robots import Robots

Opened = tuple[Source, Received | None]
"""One article's source and bytes; without bytes, an address that a list names, still to be fetched."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Opens sources. ``allow_private`` and ``fetch_links`` are as ``Imports.run`` has them."""

    workers: Workers
    allow_private: bool
    fetch_links: bool
    robots: "Robots | None" = None
    recall: Callable[[str], bytes | None] = lambda _digest: None
    """Gives the bytes of an original in the library."""

    def open(self, source: Source, progress: Progress) -> list[Opened]:
        """What the source holds. Raises ImportingError, CancelledError."""
        return list(self._laid_out(source, self._received(source, progress), progress))

    def _received(self, source: Source, progress: Progress) -> Received:
        """The source's bytes; where the page of a list's entry cannot be had, the list's own."""
        try:
            if source.original and source.data is None:
                source = replace(source, data=self.recall(source.original))
            return receive(source, progress, allow_private=self.allow_private, robots=self.robots)
        except ImportingError as error:
            if source.record is None:
                raise
            return from_record(source, error)

    def _laid_out(self, source: Source, received: Received, progress: Progress) -> Iterator[Opened]:
        """The articles in a web capture, a mailbox or a list; anything else is one by itself."""
        from newsclip.importing.containers import MemberKind, may_hold_several

        if (
            source.record is not None
            or source.hints is not None
            or not may_hold_several(received.data)
        ):
            yield source, received
            return
        found = self.workers.members(received.data, received.hints, progress)
        wanted = (MemberKind.PAGE, MemberKind.MESSAGE, MemberKind.LINK)
        members = [member for member in found if member.kind in wanted]
        if len(members) < 2 and not any(one.kind is MemberKind.LINK for one in members):
            yield source, received
            return
        for member in members:
            one = from_member(member, fetch=self.fetch_links)
            if one.url:
                yield one, None
                continue
            name = f"{source.name}: {member.title or member.url}"
            one = replace(one, name=name, method=source.method)
            capture = replace(received.capture, source=name, final_url=member.url)
            yield one, Received(member.data, member.hints, capture)
