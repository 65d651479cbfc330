"""An errand: one address and where it redirects to, asked with patience and within its time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import Protocol
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from newsclip import __version__
from newsclip.domain.errors import BusyError, FetchError, RefusedAddressError
from newsclip.domain.progress import Progress
from newsclip.importing import patience
from newsclip.importing.network_addresses import visitable
from newsclip.importing.visits import Limits, PassingError, Reply, visit
from newsclip.language import tr

USER_AGENT = f"NewsClip/{__version__}"
MOST_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PORTS = {"http": 80, "https": 443}


class Permit(Protocol):
    """Says whether an address may be fetched."""

    def check(self, parts: SplitResult, source: str, *, private: bool, progress: Progress) -> None:
        """Raise FetchError when it may not."""


@dataclass(slots=True)
class Errand:
    """What one address is asked for. Only the time in which it is asked counts, no waiting.

    ``asked`` are header fields; ``allow_private`` lets the address itself, and redirects within its
    host, be on a private network.
    """

    source: str
    asked: Mapping[str, str]
    allow_private: bool
    progress: Progress
    limits: Limits
    permit: Permit | None = None
    """Asked before each address; raises a FetchError where it must not be fetched."""
    _left: float = field(init=False)
    """Seconds it may still take."""

    def __post_init__(self) -> None:
        self._left = self.limits.seconds

    def run(self) -> tuple[Reply, str]:
        """The first answer that is no redirect, and its address. Raises FetchError, TooLargeError."""
        current = checked(self.source, self.source)
        explicit = current.hostname
        seen: set[str] = set()
        for _ in range(MOST_REDIRECTS + 1):
            if current.geturl() in seen:
                raise failed(
                    self.source,
                    tr("redirects in a circle"),
                    tr("Open it in a browser and save the page."),
                )
            seen.add(current.geturl())
            private = self.allow_private and current.hostname == explicit
            if self.permit is not None:
                self.permit.check(current, self.source, private=private, progress=self.progress)
            reply = self._patiently(current, private=private)
            target = reply.headers.get("location", "")
            if reply.status not in _REDIRECTS or not target:
                return reply, current.geturl()
            current = checked(urljoin(current.geturl(), target), self.source)
        raise failed(
            self.source,
            tr("redirects more than {count} times", count=MOST_REDIRECTS),
            tr("Open it in a browser and save it."),
        )

    def _patiently(self, parts: SplitResult, *, private: bool) -> Reply:
        """What the address answers; what may pass is waited for and asked again.

        A connection that breaks or falls silent is asked for again too; one that was refused, or is
        not to be visited, is not.
        """
        host = parts.hostname or ""
        for attempt in range(patience.TRIES):
            last = attempt == patience.TRIES - 1
            try:
                with patience.turn(host, self.progress):
                    reply = self._visit(parts, private=private)
            except PassingError as error:
                if last or self._left <= 0:
                    raise _given_up(error, attempt + 1) from error
                pause = patience.backoff(attempt)
            else:
                if reply.status not in patience.PASSING:
                    return reply
                wanted = patience.retry_after(reply.headers)
                if wanted is not None and wanted > patience.LONGEST:
                    raise _told_to_wait(self.source, host, reply.status, wanted)
                if last or self._left <= 0:
                    return reply
                pause = patience.backoff(attempt) if wanted is None else wanted
                patience.spare(host, pause)
            patience.rest(pause, self.progress)
        raise AssertionError(tr("the last try returns or raises"))

    def _visit(self, parts: SplitResult, *, private: bool) -> Reply:
        port = parts.port or _PORTS[parts.scheme]
        begin = monotonic()
        headers = {
            "Host": parts.netloc,
            "User-Agent": USER_AGENT,
            **self.asked,
            "Accept-Encoding": "gzip, deflate",
            "Connection": "close",
        }
        try:
            numbers = visitable(parts.hostname or "", port, private=private, source=self.source)
            deadline = begin + self._left
            return visit(
                parts, numbers, port, headers, self.progress, self.limits, deadline, self.source
            )
        finally:
            self._left -= monotonic() - begin


def checked(url: str, source: str) -> SplitResult:
    """The parts of an address that may be visited, made ASCII and without fragment."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if parts.scheme.lower() not in _PORTS or not host:
        raise RefusedAddressError(
            tr(
                "{source} does not lead to a web page: only http and https addresses "
                "can be fetched.",
                source=source,
            ),
            tr("Check the address."),
            source=source,
        )
    if parts.username is not None or parts.password is not None:
        raise RefusedAddressError(
            tr("The address contains a user name or password."),
            tr("Remove them; a page behind a login can be saved from the browser and imported."),
            source=source,
        )
    return _ascii(parts, host, port, source)


def _ascii(parts: SplitResult, host: str, port: int | None, source: str) -> SplitResult:
    try:
        name = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise failed(source, tr("names no valid host"), tr("Check the address.")) from error
    scheme = parts.scheme.lower()
    netloc = f"[{name}]" if ":" in name else name
    if port not in {None, _PORTS[scheme]}:
        netloc += f":{port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._") or "/"
    query = quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]")
    return urlsplit(urlunsplit((scheme, netloc, path, query, "")))


def failed(source: str, how: str, remedy: str, status: int = 0) -> FetchError:
    """The error that says what an address does instead of giving a page."""
    return FetchError(
        f"{source} {how}.",
        remedy,
        source=source,
        detail=tr("status {status}", status=status) if status else "",
    )


def _given_up(error: PassingError, tries: int) -> FetchError:
    """What failed again and again, with how often it was tried."""
    times = "" if tries == 1 else f" It was tried {tries} times."
    return FetchError(
        f"{error.what}{times}", error.remedy, source=error.source, detail=error.detail
    )


def _told_to_wait(source: str, host: str, status: int, seconds: float) -> BusyError:
    return BusyError(
        tr(
            "{host} is busy ({status}) and asks to be asked again {seconds}.",
            host=host,
            status=status,
            seconds=patience.later(seconds),
        ),
        tr("Retry then."),
        source=source,
        host=host,
        detail=tr("status {status}", status=status),
    )
