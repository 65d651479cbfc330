"""What the desktop asks the window to open: files, addresses, and links of our own.

``newsclip://article/UUID`` shows an article of the library; ``newsclip://import?url=ADDRESS`` imports
a page, for a bookmark that sends the page one is on.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from newsclip.language import tr

if TYPE_CHECKING:
    from newsclip.ui.workplace import Workplace

_WEB = ("http", "https")


@dataclass(slots=True)
class Asked:
    """Words sorted into paths, addresses, articles by their UUIDs, and what is none of them."""

    files: list[str] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    articles: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)


class Called:
    """What is to be opened, kept until the library is there to open it in."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = list(words)
        self._workplace: Workplace | None = None

    def arrived(self, workplace: "Workplace") -> None:
        """The library is open."""
        self._workplace = workplace
        words, self._words = self._words, []
        self.open(words)

    def open(self, words: Sequence[str]) -> None:
        """Show or import these, or keep them until that is possible."""
        if self._workplace is None:
            self._words += words
        elif words:
            _open(self._workplace, asked(words))


def asked(words: Sequence[str]) -> Asked:
    """What the words ask for."""
    found = Asked()
    for word in words:
        _sort(word, found)
    return found


def _sort(word: str, into: Asked) -> None:
    parts = urlsplit(word) if "://" in word else None
    match (parts.scheme, parts.netloc) if parts else ("", ""):
        case ("", _):
            into.files.append(word)
        case ("file", _) if parts:
            from urllib.request import url2pathname  # brings the whole network with it

            into.files.append(url2pathname(parts.path))
        case ("http" | "https", _):
            into.addresses.append(word)
        case ("newsclip", "article") if parts:
            into.articles.append(parts.path.strip("/"))
        case ("newsclip", "import") if parts and (address := _address(parts.query)):
            into.addresses.append(address)
        case _:
            into.strange.append(word)


def _address(query: str) -> str:
    """The address of the web in a query, else nothing."""
    address = parse_qs(query).get("url", [""])[0]
    return address if urlsplit(address).scheme in _WEB else ""


def _open(workplace: "Workplace", wanted: Asked) -> None:
    message = workplace.window.message
    for word in wanted.strange:
        message.show_message(
            "warning", tr("“{word}” is nothing that NewsClip can open.", word=word)
        )
    for uuid in wanted.articles:
        found = workplace.desk.articles.with_uuid(uuid)
        if found is None:
            message.show_message(
                "warning", tr("The article that was asked for is not in this library.")
            )
        else:
            workplace.navigation.show_article(found)
    if wanted.files:
        workplace.imports.import_paths(wanted.files)
    if wanted.addresses:
        workplace.imports.import_addresses(wanted.addresses)
