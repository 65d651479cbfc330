"""What sites let programs fetch: robots.txt, by the Robots Exclusion Protocol (RFC 9309).

The standard library's parser takes the first rule that fits and knows no wildcards, so that it both
fetches what is disallowed and leaves what is allowed; here the longest rule counts, as the RFC has it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock
from urllib.parse import SplitResult, unquote_to_bytes

from newsclip.domain.errors import DisallowedError, FetchError, TooLargeError
from newsclip.domain.progress import Progress
from newsclip.importing.errands import Errand
from newsclip.importing.visits import Limits
from newsclip.language import tr

AGENT = "newsclip"
LIMITS = Limits(size=512 * 1024, seconds=20.0)
"""The RFC asks for 500 KiB at least to be read."""
_MOST_RULES = 5_000
_LINE = re.compile(rb"^\s*([A-Za-z-]+)\s*:\s*([^#\r\n]*)")


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules for one program: patterns of paths and whether they allow; the longest counts."""

    rules: tuple[tuple[bytes, bool], ...] = ()

    def allows(self, path: str) -> bool:
        """Whether a path, with its query, may be fetched."""
        wanted = unquote_to_bytes(path)
        fitting = [(len(rule), allow) for rule, allow in self.rules if _fits(rule, wanted)]
        return max(fitting, default=(0, True))[1]


EVERYTHING = Rules()
NOTHING = Rules(((b"/", False),))


def parse(data: bytes, agent: str = AGENT) -> Rules:
    """The rules for the program in the bytes of a robots.txt; those for all when none name it."""
    own: list[tuple[bytes, bool]] = []
    others: list[tuple[bytes, bool]] = []
    named = False
    agents: set[str] = set()
    heading = False
    for name, value in _lines(data):
        if name == "user-agent":
            agents = agents if heading else set()
            agents.add(value.decode("ascii", "replace").lower().split("/")[0].strip())
            heading = True
            named = named or agent in agents
        elif name in {"allow", "disallow"}:
            heading = False
            rule = (value, name == "allow")
            if not value or len(own) + len(others) >= _MOST_RULES:
                continue
            if agent in agents:
                own.append(rule)
            if "*" in agents:
                others.append(rule)
    return Rules(tuple(own if named else others))


def _lines(data: bytes) -> Iterable[tuple[str, bytes]]:
    for line in data.removeprefix(b"\xef\xbb\xbf").splitlines():
        if match := _LINE.match(line):
            yield match[1].decode("ascii").lower(), match[2].strip()


def _fits(rule: bytes, path: bytes) -> bool:
    """Whether a pattern fits the beginning of a path: ``*`` is anything, ``$`` at its end the end.

    The parts between the stars are sought one after the other, so that no pattern takes long.
    """
    to_end = rule.endswith(b"$")
    first, *others = map(unquote_to_bytes, rule.removesuffix(b"$").split(b"*"))
    if not path.startswith(first):
        return False
    at = len(first)
    if not others:
        return at == len(path) or not to_end
    for part in others[:-1]:
        found = path.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    last = others[-1]
    return path.endswith(last, at) if to_end else path.find(last, at) >= 0


class Robots:
    """The rules of the sites that one import meets, each asked for once."""

    def __init__(self) -> None:
        self._found: dict[str, Rules | FetchError] = {}
        self._locks: dict[str, Lock] = {}
        self._guard = Lock()

    def check(self, parts: SplitResult, source: str, *, private: bool, progress: Progress) -> None:
        """Raise DisallowedError when the site does not let programs fetch the address."""
        origin = f"{parts.scheme}://{parts.netloc}"
        with self._guard:
            lock = self._locks.setdefault(origin, Lock())
        with lock:
            if origin not in self._found:
                self._found[origin] = _asked(origin, private=private, progress=progress)
        found = self._found[origin]
        if isinstance(found, FetchError):
            raise DisallowedError(
                tr(
                    "{source} was not fetched: the rules of {hostname} for programs "
                    "(robots.txt) could not be had. {what}",
                    source=source,
                    hostname=parts.hostname,
                    what=found.what,
                ),
                tr("Retry later, or turn “Obey robots.txt” off in the settings."),
                source=source,
            )
        path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
        if not found.allows(path):
            raise DisallowedError(
                tr(
                    "{source} was not fetched: {hostname} does not let programs fetch it "
                    "(robots.txt).",
                    source=source,
                    hostname=parts.hostname,
                ),
                tr(
                    "Open it in a browser and save the page, or turn “Obey robots.txt” off in the settings."
                ),
                source=source,
            )


def _asked(origin: str, *, private: bool, progress: Progress) -> Rules | FetchError:
    """The rules at a site; all is allowed where there are none, nothing while it has a fault."""
    address = f"{origin}/robots.txt"
    asked = {"Accept": "text/plain,*/*;q=0.1"}
    try:
        reply, _ = Errand(address, asked, private, progress, LIMITS).run()
    except TooLargeError:
        return EVERYTHING
    except FetchError as error:
        return error
    if reply.status >= 500 or reply.status == 429:
        return FetchError(tr("It answered with {status}.", status=reply.status), source=address)
    return parse(reply.data) if reply.status < 300 else EVERYTHING
