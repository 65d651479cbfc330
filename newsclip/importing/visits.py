"""One request to one machine by its number, with a deadline that nothing can outlast."""

import socket
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from threading import Timer
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import SplitResult

from newsclip.domain.errors import FetchError, TooLargeError
from newsclip.domain.progress import Progress, check
from newsclip.language import tr

if TYPE_CHECKING:
    from urllib3 import HTTPResponse
    from urllib3.connection import HTTPConnection

CONNECT_SECONDS = 10.0
"""Seconds a machine may take to take the call."""
SILENT_SECONDS = 20.0
"""Seconds a server may say nothing, at most; a third of the time an address may take, if shorter."""
_CHUNK = 65_536
_MOST_NUMBERS = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """How many bytes, once decompressed, and how many seconds an address may take."""

    size: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered; header names are in lower case.

    A field that came several times is one, joined by commas as RFC 9110 (5.2) has it; Set-Cookie, whose
    values have commas of their own (5.3), by line ends.
    """

    status: int
    headers: Mapping[str, str]
    data: bytes


class PassingError(FetchError):
    """The server went away in the middle, or fell silent; it may be back in a moment."""


def visit(
    parts: SplitResult,
    numbers: list[str],
    port: int,
    headers: Mapping[str, str],
    progress: Progress,
    limits: Limits,
    deadline: float,
    source: str,
) -> Reply:
    """Ask the first of the numbers that can be reached. Fails with FetchError or TooLargeError."""
    for number in numbers[:_MOST_NUMBERS]:
        check(progress)
        connection = _connection(parts, number, port, deadline)
        try:
            connection.connect()
            connection.timeout = min(SILENT_SECONDS, limits.seconds / 3)
        except Exception as error:
            connection.close()
            if number == numbers[:_MOST_NUMBERS][-1] or _is_untrusted(error):
                raise _explained(error, parts, source, late=monotonic() >= deadline) from error
            continue
        return _asked(connection, parts, headers, progress, limits, deadline, source)
    raise FetchError(
        tr("{source} could not be reached.", source=source), tr("Check the address."), source=source
    )


def _connection(parts: SplitResult, number: str, port: int, deadline: float) -> "HTTPConnection":
    from urllib3.connection import HTTPConnection, HTTPSConnection

    timeout = max(0.1, min(CONNECT_SECONDS, deadline - monotonic()))
    if parts.scheme == "http":
        return HTTPConnection(number, port, timeout=timeout)
    import certifi

    # The number is visited, the name is what the certificate has to be for.
    return HTTPSConnection(
        number,
        port,
        timeout=timeout,
        cert_reqs="CERT_REQUIRED",
        ca_certs=certifi.where(),
        server_hostname=parts.hostname,
        assert_hostname=parts.hostname,
    )


def _asked(
    connection: "HTTPConnection",
    parts: SplitResult,
    headers: Mapping[str, str],
    progress: Progress,
    limits: Limits,
    deadline: float,
    source: str,
) -> Reply:
    path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    with _cut_off(connection, deadline, source, parts):
        connection.request("GET", path, headers=headers, preload_content=False)
        response = connection.getresponse()
        with closing(response):
            names, status = _joined(response), response.status
            data = b"" if status >= 300 else _body(response, names, progress, limits, source)
        return Reply(status, names, data)


def _joined(response: "HTTPResponse") -> dict[str, str]:
    """The header fields by name in lower case, those that came several times as one."""
    fields = response.headers
    return {
        name.lower(): ("\n" if name.lower() == "set-cookie" else ", ").join(fields.getlist(name))
        for name in fields
    }


@contextmanager
def _cut_off(
    connection: "HTTPConnection", deadline: float, source: str, parts: SplitResult
) -> Iterator[None]:
    """Shut the connection at the deadline, whatever is being waited for; explain what happened.

    Timeouts of the socket start again with every byte, so a server that trickles outlasts them.
    """
    sock = connection.sock
    timer = Timer(max(0.05, deadline - monotonic()), _shut, [sock])
    timer.daemon = True
    timer.start()
    try:
        yield
        _ended_in_time(deadline, parts, source)
    except (FetchError, TooLargeError):
        raise
    except Exception as error:
        if _is_library_error(error):
            raise _explained(error, parts, source, late=monotonic() >= deadline) from error
        raise
    finally:
        timer.cancel()
        connection.close()


def _ended_in_time(deadline: float, parts: SplitResult, source: str) -> None:
    """Fail where the deadline has passed: a connection that was shut looks like a page's end."""
    if monotonic() >= deadline:
        raise _explained(TimeoutError(), parts, source, late=True)


def _shut(sock: socket.socket | None) -> None:
    if sock is not None:
        with suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)


def _body(
    response: "HTTPResponse",
    headers: Mapping[str, str],
    progress: Progress,
    limits: Limits,
    source: str,
) -> bytes:
    """The decompressed body, read piece by piece so that neither size nor Cancel is overlooked."""
    stated = headers.get("content-length", "")
    total = int(stated) if stated.isdigit() else 0
    if total > limits.size:
        raise _too_large(source, limits)
    pieces: list[bytes] = []
    size = 0
    while piece := response.read1(_CHUNK, decode_content=True):
        check(progress)
        size += len(piece)
        if size > limits.size:
            raise _too_large(source, limits)
        pieces.append(piece)
        progress.step(size, total, source)
    if response.length_remaining:
        raise PassingError(
            tr("{source} came only in part.", source=source), tr("Retry later."), source=source
        )
    return b"".join(pieces)


def _too_large(source: str, limits: Limits) -> TooLargeError:
    return TooLargeError(
        tr("{source} is larger than {words} MB.", source=source, words=limits.size // 2**20),
        tr("Save the part you need from the browser and import that."),
        source=source,
    )


def _is_library_error(error: Exception) -> bool:
    from http.client import HTTPException

    from urllib3.exceptions import HTTPError

    return isinstance(error, OSError | HTTPError | HTTPException | ValueError)


def _is_untrusted(error: Exception) -> bool:
    import ssl

    return isinstance(error, ssl.SSLError) or isinstance(error.__cause__, ssl.SSLError)


def _explained(error: Exception, parts: SplitResult, source: str, *, late: bool) -> FetchError:
    """What went wrong, in a sentence for the user. ``late``: the address has had all its time."""
    from urllib3.exceptions import ConnectTimeoutError, ReadTimeoutError

    host, kind = parts.hostname, FetchError
    if late:
        what, remedy = f"{host} takes too long to answer.", "Retry later."
    elif _is_untrusted(error):
        what, remedy = f"{host} cannot prove who it is.", "Its certificate is not to be trusted."
    elif "refused" in str(error).lower():
        what, remedy = f"{host} refuses the connection.", "Check the address, or retry later."
    elif isinstance(error, TimeoutError | ConnectTimeoutError | ReadTimeoutError):
        kind = PassingError
        what, remedy = f"{host} does not answer.", "Check the address, or retry later."
    elif "Name" in type(error).__name__ or "unreachable" in str(error).lower():
        what, remedy = f"{host} cannot be reached.", "Check the network connection."
    else:
        kind = PassingError
        what, remedy = f"{host} broke off the connection.", "Retry later."
    return kind(what, remedy, source=source, detail=f"{type(error).__name__}: {error}")
