"""Lists of addresses: a text with one to a line, and the files that browsers keep an address in."""

import plistlib
import re
from xml.parsers.expat import ExpatError

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import Document, Inline, InlineStyle, Leaf, Paragraph
from newsclip.domain.errors import EmptyError, TooLargeError
from newsclip.domain.text import clean, flow
from newsclip.importing.addresses import is_web
from newsclip.importing.containers import MOST_MEMBERS, Member, MemberKind
from newsclip.importing.importer import Hints, Sample, read_text
from newsclip.language import tr

NAME = "address-list"
MEDIA_TYPE = "text/uri-list"
_LINE = re.compile(
    r"^\s*(?:[-*•]\s+|\d{1,5}[.)]\s+)?(?P<before>[^\n]{0,200}?[\s:|–—-]\s*)?"
    r"<?(?P<url>https?://[^\s<>\"]{4,4000})>?(?P<after>[^\n]{0,200})$",
    re.IGNORECASE,
)
_SHORTCUT = re.compile(r"^\s*\[(?:InternetShortcut|Desktop Entry)\]", re.IGNORECASE)
_SHORTCUT_URL = re.compile(r"^\s*URL\s*=\s*(\S+)\s*$", re.IGNORECASE | re.MULTILINE)
_PLIST = re.compile(r"<plist\b[^>]*>\s*<dict>\s*<key>URL</key>", re.IGNORECASE)
_WORDS = 14
"""Words beside an address from which on a line is prose that mentions one."""


def recognises(sample: Sample) -> float:
    """Every line that says anything is an address, at most with a title beside it or a remark."""
    text = sample.text
    if _SHORTCUT.match(text) and _SHORTCUT_URL.search(text):
        return 1.0
    if _PLIST.search(text[:2_000]) or (
        sample.head.startswith(b"bplist00") and _binary(sample.data)
    ):
        return 0.95
    lines = [line for line in text.splitlines() if line.strip() and not _is_remark(line)]
    if len(sample.data) > len(sample.head):
        lines = lines[:-1]  # it may be cut
    return 0.9 if lines and all(map(_link, lines)) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The list itself, as an article of links: its pages are imported by ``members``.

    Fails with EmptyError where it names no address.
    """
    found = _links(data, hints)
    leaves = [_leaf(url, title) for url, title in found]
    single = found[0] if len(found) == 1 else None
    metadata = Metadata(
        title=(single[1] or single[0]) if single else f"{len(found)} addresses",
        url=single[0] if single else "",
        title_proposed=True,
    )
    document = Document(tuple(Paragraph(leaf) for leaf in leaves))
    return Extracted(document, metadata, NAME, MEDIA_TYPE)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every address, each once, with its title where the list gives one."""
    found = _links(data, hints)
    if len(found) > MOST_MEMBERS:
        raise TooLargeError(
            tr(
                "“{name}” lists {count:,} addresses; NewsClip takes {most:,} at once.",
                name=hints.name,
                count=len(found),
                most=MOST_MEMBERS,
            ),
            tr("Split the list."),
            source=hints.name,
        )
    return tuple(
        Member(
            title or url,
            f"{title} {url}".strip().encode(),
            Hints(title or url, url=url, media_type=MEDIA_TYPE, charset="utf-8"),
            url,
            MemberKind.LINK,
        )
        for url, title in found
    )


def _links(data: bytes, hints: Hints) -> list[tuple[str, str]]:
    """Each address with its title, in order."""
    if data.startswith(b"bplist00") or _PLIST.search(data[:2_000].decode("latin-1")):
        url = _binary(data)
        found = [(url, "")] if url else []
    else:
        text = clean(read_text(data, hints).text)
        shortcut = _SHORTCUT_URL.search(text) if _SHORTCUT.match(text) else None
        lines = [shortcut[1]] if shortcut else text.splitlines()
        found = [link for line in lines if not _is_remark(line) if (link := _link(line))]
    kept = dict(reversed(found))
    if not kept:
        raise EmptyError(
            tr("“{name}” names no address of a page.", name=hints.name),
            tr("Write one address to a line, each beginning with https://."),
            source=hints.name,
        )
    return [(url, kept[url]) for url in dict.fromkeys(url for url, _ in found)]


def _is_remark(line: str) -> bool:
    return line.lstrip().startswith(("#", "//", ";"))


def _link(line: str) -> tuple[str, str] | None:
    """The address in a line and what stands beside it, None where the line is something else."""
    found = _LINE.match(line)
    if found is None:
        return None
    before, after = (flow(found[part] or "").strip(" -–—:|,;") for part in ("before", "after"))
    url = found["url"].rstrip(".,;")
    beside = before or after
    if not is_web(url) or (before and after) or len(beside.split()) > _WORDS or "://" in beside:
        return None
    return url, beside


def _binary(data: bytes) -> str:
    """The address in a .webloc of macOS, XML or binary; empty when there is none."""
    if len(data) > 65_536 or b"<!ENTITY" in data:
        return ""
    try:
        whole = plistlib.loads(data)
    except (ExpatError, ValueError, TypeError, LookupError, AttributeError, OverflowError,
            RecursionError, EOFError, plistlib.InvalidFileException):  # fmt: skip
        return ""
    url = whole.get("URL", "") if isinstance(whole, dict) else ""
    return url if isinstance(url, str) and is_web(url) else ""


def _leaf(url: str, title: str) -> Leaf:
    text = flow(title) or url
    return Leaf(text, (Inline(0, len(text), InlineStyle.LINK, url),))
