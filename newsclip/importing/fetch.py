"""Fetching an address: the only module of NewsClip that touches the network."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from http import HTTPStatus
from time import monotonic
from types import MappingProxyType
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from newsclip import __version__
from newsclip.domain.errors import FetchError, RefusedAddressError, TooLargeError
from newsclip.domain.progress import Progress, Silent
from newsclip.importing import patience
from newsclip.importing.html_images import is_raster
from newsclip.importing.network_addresses import visitable
from newsclip.importing.visits import BrokenOffError, Limits, Reply, visit

PAGE_LIMITS = Limits(size=32 * 1024 * 1024, seconds=60.0)
IMAGE_LIMITS = Limits(size=16 * 1024 * 1024, seconds=30.0)
MOST_REDIRECTS = 10
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PORTS = {"http": 80, "https": 443}
_PAGE_ACCEPT = "text/html,application/xhtml+xml;q=0.9,text/*;q=0.8,*/*;q=0.1"
_FEED_ACCEPT = (
    "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,"
    "text/xml;q=0.9,text/html;q=0.5,*/*;q=0.1"
)
_IMAGE_ACCEPT = "image/webp,image/png,image/jpeg,image/gif"
_MEDIA = ("image/", "video/", "audio/", "font/")
_KEPT_HEADERS = ("content-type", "last-modified", "etag", "date", "content-language", "server")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: the bytes decoded from transport, and how they came."""

    data: bytes
    final_url: str
    status: int
    headers: Mapping[str, str]
    media_type: str
    charset: str
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


def fetch(
    url: str,
    *,
    allow_private: bool = False,
    progress: Progress | None = None,
    limits: Limits = PAGE_LIMITS,
) -> Fetched:
    """Fetch a page, following redirects.

    ``allow_private`` lets the address itself, and redirects within its host, be on a private
    network. Every failure is a FetchError or, beyond the limits, a TooLargeError.
    """
    fetched = _follow(url, _PAGE_ACCEPT, allow_private, progress or Silent(), limits)
    if fetched.media_type.startswith(_MEDIA):
        raise FetchError(
            f"{url} is not a page of text but {fetched.media_type}.",
            "Download it and import the file, if NewsClip reads its format.",
            source=url,
        )
    return fetched


def fetch_feed(
    url: str,
    *,
    etag: str = "",
    modified: str = "",
    allow_private: bool = False,
    progress: Progress | None = None,
    limits: Limits = PAGE_LIMITS,
) -> Fetched:
    """Fetch a feed, or the page that names one; without bytes, as 304, when it has not changed.

    ``etag`` and ``modified`` are what it was sent with the last time. Fails as ``fetch``.
    """
    conditions = {"If-None-Match": etag, "If-Modified-Since": modified}
    asked = {name: value for name, value in conditions.items() if value}
    return _follow(url, _FEED_ACCEPT, allow_private, progress or Silent(), limits, asked)


def fetch_image(
    url: str,
    *,
    allow_private: bool = False,
    progress: Progress | None = None,
    limits: Limits = IMAGE_LIMITS,
) -> Fetched:
    """Fetch a PNG, JPEG, GIF or WebP image; anything else, SVG too, is a FetchError."""
    fetched = _follow(url, _IMAGE_ACCEPT, allow_private, progress or Silent(), limits)
    if not is_raster(fetched.data):
        raise FetchError(
            f"{url} is not an image NewsClip can keep.",
            "PNG, JPEG, GIF and WebP are kept.",
            source=url,
        )
    return fetched


def _follow(
    url: str,
    accept: str,
    allow_private: bool,
    progress: Progress,
    limits: Limits,
    conditions: Mapping[str, str] = MappingProxyType({}),
) -> Fetched:
    """Visit an address and where it redirects to, until something else than a redirect comes."""
    current = _checked(url, url)
    explicit = current.hostname
    deadline = monotonic() + limits.seconds
    seen: set[str] = set()
    for _ in range(MOST_REDIRECTS + 1):
        if current.geturl() in seen:
            raise _failed(url, "redirects in a circle", "Open it in a browser and save the page.")
        seen.add(current.geturl())
        private = allow_private and current.hostname == explicit
        asked = {"Accept": accept, **conditions}
        reply = _patiently(current, asked, private, progress, limits, deadline, url)
        target = reply.headers.get("location", "")
        if reply.status not in _REDIRECTS or not target:
            return _fetched(reply, current.geturl(), url)
        current = _checked(urljoin(current.geturl(), target), url)
    raise _failed(
        url, f"redirects more than {MOST_REDIRECTS} times", "Open it in a browser and save it."
    )


def _checked(url: str, source: str) -> SplitResult:
    """The parts of an address that may be visited, made ASCII and without fragment."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port, parts = "", None, urlsplit("")
    if parts.scheme.lower() not in _PORTS or not host:
        raise RefusedAddressError(
            f"{source} does not lead to a web page: only http and https addresses can be fetched.",
            "Check the address.",
            source=source,
        )
    if parts.username is not None or parts.password is not None:
        raise RefusedAddressError(
            "The address contains a user name or password.",
            "Remove them; a page behind a login can be saved from the browser and imported.",
            source=source,
        )
    return _ascii(parts, host, port, source)


def _ascii(parts: SplitResult, host: str, port: int | None, source: str) -> SplitResult:
    try:
        name = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise _failed(source, "names no valid host", "Check the address.") from error
    scheme = parts.scheme.lower()
    netloc = f"[{name}]" if ":" in name else name
    if port not in {None, _PORTS[scheme]}:
        netloc += f":{port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._") or "/"
    query = quote(parts.query, safe="/?%:@!$&'()*+,;=~-._[]")
    return urlsplit(urlunsplit((scheme, netloc, path, query, "")))


def _patiently(
    parts: SplitResult,
    asked: Mapping[str, str],
    private: bool,
    progress: Progress,
    limits: Limits,
    deadline: float,
    source: str,
) -> Reply:
    """What the address answers; what may pass is waited for and asked again.

    Waiting counts against the time a fetch may take. A connection that breaks is asked for again too;
    one that was refused, or is not to be visited, is not.
    """
    for attempt in range(patience.TRIES):
        last = attempt == patience.TRIES - 1
        try:
            with patience.turn(parts.hostname or "", progress):
                reply = _visited(parts, asked, private, progress, limits, deadline, source)
        except BrokenOffError:
            pause = patience.waits("", attempt)
            if last or pause is None or monotonic() + pause > deadline:
                raise
        else:
            pause = patience.waits(patience.retry_after(reply.headers), attempt)
            passing = reply.status in patience.PASSING
            if last or not passing or pause is None or monotonic() + pause > deadline:
                return reply
        patience.rest(pause, progress)
    raise AssertionError("the last try returns or raises")


def _visited(
    parts: SplitResult,
    asked: Mapping[str, str],
    private: bool,
    progress: Progress,
    limits: Limits,
    deadline: float,
    source: str,
) -> Reply:
    port = parts.port or _PORTS[parts.scheme]
    numbers = visitable(parts.hostname or "", port, private=private, source=source)
    headers = {
        "Host": parts.netloc,
        "User-Agent": f"NewsClip/{__version__}",
        **asked,
        "Accept-Encoding": "gzip, deflate",
        "Connection": "close",
    }
    return visit(parts, numbers, port, headers, progress, limits, deadline, source)


def _fetched(reply: Reply, final_url: str, source: str) -> Fetched:
    unchanged = reply.status == HTTPStatus.NOT_MODIFIED
    if not unchanged and not HTTPStatus.OK <= reply.status < HTTPStatus.MULTIPLE_CHOICES:
        raise _status_error(reply.status, source)
    content = Message()
    content["content-type"] = reply.headers.get("content-type", "")
    return Fetched(
        data=reply.data,
        final_url=final_url,
        status=reply.status,
        headers={name: reply.headers[name] for name in _KEPT_HEADERS if name in reply.headers},
        media_type=content.get_content_type() if reply.headers.get("content-type") else "",
        charset=content.get_content_charset("") or "",
    )


def _status_error(status: int, source: str) -> FetchError:
    """What an answer without a page means."""
    saving = "Open it in a browser and save the page, or paste its text."
    if status in {404, 410}:
        return _failed(source, f"was not found ({status})", "Check the address.", status)
    if status in {401, 402, 403, 407, 451}:
        return _failed(source, f"may not be read without permission ({status})", saving, status)
    if status == 429:
        return _failed(source, "is asked too often (429)", "Wait some minutes and retry.", status)
    if status >= 500:
        return _failed(source, f"has a fault on its server ({status})", "Retry later.", status)
    return _failed(source, f"answered with {status} instead of a page", saving, status)


def _failed(source: str, how: str, remedy: str, status: int = 0) -> FetchError:
    return FetchError(
        f"{source} {how}.", remedy, source=source, detail=f"status {status}" if status else ""
    )


__all__ = ["Fetched", "Limits", "TooLargeError", "fetch", "fetch_feed", "fetch_image"]
