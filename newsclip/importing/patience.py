"""Patience with servers: a pause between two requests to one host, and another try after a while.

Waiting longer each time, with chance in it so that many do not come back together, is exponential
backoff with full jitter. A server that says when to come back (``Retry-After``, RFC 9110) is obeyed.
"""

import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from threading import Lock

from newsclip.domain.progress import Progress, check

TRIES = 4
"""How often an address is asked at most."""
BEGIN = 1.0
"""Seconds that the first wait takes at most; each further one twice as long."""
LONGEST = 30.0
"""Seconds that a server may have us wait; beyond it the user is told instead."""
PAUSE = 0.4
"""Seconds between two requests to the same host."""
PASSING = frozenset({429, 502, 503, 504})
"""Answers that may be another in a moment."""
_STEP = 0.05
_A_YEAR = 366 * 86_400

_hosts: dict[str, Lock] = {}
_free: dict[str, float] = {}
"""When a host may be asked next, by the monotonic clock."""
_guard = Lock()


def backoff(attempt: int) -> float:
    """Seconds until the next try where the server names none; ``attempt`` counts from 0."""
    return random.uniform(0.2, 1.0) * min(LONGEST, BEGIN * float(1 << attempt))  # noqa: S311 - no secret


def retry_after(headers: Mapping[str, str]) -> float | None:
    """In how many seconds the server wants to be asked again; None when it does not say."""
    return _seconds(headers.get("retry-after", ""))


def later(seconds: float, now: datetime | None = None) -> str:
    """When that is, by the clock of this machine and counted from now: "at 18:40 (in 1 hour)"."""
    if seconds > _A_YEAR:
        return "in more than a year"
    now = now or datetime.now(UTC).astimezone()
    when = now + timedelta(seconds=seconds)
    day = "" if when.date() == now.date() else f"on {when.day} {when:%B %Y} "
    return f"{day}at {when:%H:%M} ({_counted(seconds)})"


def _counted(seconds: float) -> str:
    for name, size in (("day", 86_400), ("hour", 3600), ("minute", 60)):
        if (count := round(seconds / size)) >= 1 and seconds >= size * 0.95:
            return f"in {count} {name}{'s' if count > 1 else ''}"
    return "in less than a minute"


def _seconds(said: str) -> float | None:
    """A Retry-After in seconds, whichever way it is written; None when there is none."""
    text = said.strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return float(text)
    try:
        when = parsedate_to_datetime(text) if text else None
    except (ValueError, TypeError, IndexError):
        return None
    if when is None:
        return None
    aware = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (aware - datetime.now(UTC)).total_seconds())


def rest(seconds: float, progress: Progress) -> None:
    """Wait so long. Raises CancelledError when the user cancels meanwhile."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        check(progress)
        time.sleep(min(_STEP, left))
    check(progress)


@contextmanager
def turn(host: str, progress: Progress) -> Iterator[None]:
    """The time in which a host is asked: one request at once, and a pause since the one before.

    This machine itself is not spared.
    """
    if is_here(host):
        yield
        return
    with _guard:
        lock = _hosts.setdefault(host, Lock())
    while not lock.acquire(timeout=_STEP):
        check(progress)
    try:
        rest(_free.get(host, 0.0) - time.monotonic(), progress)
        yield
    finally:
        spare(host, PAUSE)
        lock.release()


def spare(host: str, seconds: float) -> None:
    """Let nobody ask the host for so long."""
    with _guard:
        _free[host] = max(_free.get(host, 0.0), time.monotonic() + seconds)


def may_ask(host: str) -> bool:
    """Whether nobody asks the host now and its pause is over."""
    with _guard:
        lock = _hosts.get(host)
        return not (lock and lock.locked()) and _free.get(host, 0.0) <= time.monotonic()


def is_here(host: str) -> bool:
    """Whether the host is this very machine, which is not spared."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
