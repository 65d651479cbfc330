"""Fetching an address: the only module of NewsClip that touches the network."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from http import HTTPStatus
from types import MappingProxyType

from newsclip.domain.errors import FetchError, TooLargeError
from newsclip.domain.progress import Progress, Silent
from newsclip.importing.errands import Errand, Permit, failed
from newsclip.importing.html_images import is_raster
from newsclip.importing.visits import Limits, Reply
from newsclip.language import tr

PAGE_LIMITS = Limits(size=32 * 1024 * 1024, seconds=60.0)
IMAGE_LIMITS = Limits(size=16 * 1024 * 1024, seconds=30.0)
_PAGE_ACCEPT = "text/html,application/xhtml+xml;q=0.9,text/*;q=0.8,*/*;q=0.1"
_FEED_ACCEPT = (
    "application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,"
    "text/xml;q=0.9,text/html;q=0.5,*/*;q=0.1"
)
_IMAGE_ACCEPT = "image/webp,image/png,image/jpeg,image/gif"
_MEDIA = ("image/", "video/", "audio/", "font/")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave: the bytes decoded from transport, and how they came.

    ``headers`` are all that came, as ``visits.Reply`` has them.
    """

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
    permit: Permit | None = None,
) -> Fetched:
    """Fetch a page, following redirects.

    ``allow_private`` lets the address itself, and redirects within its host, be on a private
    network. ``permit`` is asked before each address (``robots.Robots``). Every failure is a
    FetchError or, beyond the limits, a TooLargeError.
    """
    fetched = _follow(url, _PAGE_ACCEPT, allow_private, progress or Silent(), limits, permit=permit)
    if fetched.media_type.startswith(_MEDIA):
        raise FetchError(
            tr(
                "{url} is not a page of text but {media_type}.",
                url=url,
                media_type=fetched.media_type,
            ),
            tr("Download it and import the file, if NewsClip reads its format."),
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
    permit: Permit | None = None,
) -> Fetched:
    """Fetch a PNG, JPEG, GIF or WebP image; anything else, SVG too, is a FetchError."""
    fetched = _follow(
        url, _IMAGE_ACCEPT, allow_private, progress or Silent(), limits, permit=permit
    )
    if not is_raster(fetched.data):
        raise FetchError(
            tr("{url} is not an image NewsClip can keep.", url=url),
            tr("PNG, JPEG, GIF and WebP are kept."),
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
    permit: Permit | None = None,
) -> Fetched:
    """What an address, or where it redirects to, gives."""
    asked = {"Accept": accept, **conditions}
    reply, final_url = Errand(url, asked, allow_private, progress, limits, permit).run()
    return _fetched(reply, final_url, url)


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
        headers=reply.headers,
        media_type=content.get_content_type() if reply.headers.get("content-type") else "",
        charset=content.get_content_charset("") or "",
    )


def _status_error(status: int, source: str) -> FetchError:
    """What an answer without a page means."""
    saving = "Open it in a browser and save the page, or paste its text."
    if status in {404, 410}:
        return failed(
            source, tr("was not found ({status})", status=status), tr("Check the address."), status
        )
    if status in {401, 402, 403, 407, 451}:
        return failed(
            source,
            tr("may not be read without permission ({status})", status=status),
            saving,
            status,
        )
    if status == 429:
        return failed(
            source, tr("is asked too often (429)"), tr("Wait some minutes and retry."), status
        )
    if status >= 500:
        return failed(
            source,
            tr("has a fault on its server ({status})", status=status),
            tr("Retry later."),
            status,
        )
    return failed(
        source, tr("answered with {status} instead of a page", status=status), saving, status
    )


__all__ = ["Fetched", "Limits", "TooLargeError", "fetch", "fetch_feed", "fetch_image"]
