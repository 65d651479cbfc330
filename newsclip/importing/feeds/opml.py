"""OPML: the list of feeds that one feed reader hands to another (http://opml.org/spec2.opml)."""

import re
from dataclasses import dataclass

from newsclip.domain.errors import EmptyError, TooLargeError
from newsclip.domain.text import clean, flow
from newsclip.importing.addresses import is_web
from newsclip.importing.html_tree import Element
from newsclip.importing.importer import Hints, read_text
from newsclip.importing.xml_tree import attribute, local, parse_xml
from newsclip.language import tr

MOST_FEEDS = 5_000
_DEEPEST = 20
_ROOT = re.compile(
    r"^\s*(?:<\?[^>]{0,300}\?>\s*|<!--(?:[^-]|-(?!->)){0,5000}-->\s*)*<opml\b", re.IGNORECASE
)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,300}\?>")


@dataclass(frozen=True, slots=True)
class Outline:
    """A feed in the list: its address, what the list calls it, and the folders it lies in."""

    url: str
    title: str = ""
    site: str = ""
    folder: str = ""


def is_opml(text: str) -> bool:
    """Whether the text begins as OPML."""
    return bool(_ROOT.match(text))


def read_opml(data: bytes, hints: Hints) -> tuple[Outline, ...]:
    """The feeds in the list, each once. Fails with EmptyError where it names none."""
    text = _DECLARATION.sub("", clean(read_text(data, hints).text).lstrip())
    root = parse_xml(text.encode(), hints, lenient=True)
    found: dict[str, Outline] = {}
    for outline in root.iter():
        url = attribute(outline, "xmlUrl").strip()
        if local(outline) == "outline" and is_web(url):
            found.setdefault(url, _outline(outline, url))
    if len(found) > MOST_FEEDS:
        raise TooLargeError(
            tr(
                "“{name}” lists {count:,} feeds; NewsClip takes {most:,} at once.",
                name=hints.name,
                count=len(found),
                most=MOST_FEEDS,
            ),
            tr("Split the list."),
            source=hints.name,
        )
    if not found:
        raise EmptyError(
            tr("“{name}” is a list of feeds without any feed in it.", name=hints.name),
            tr("Export the list of your feed reader anew, as OPML."),
            source=hints.name,
        )
    return tuple(found.values())


def _outline(outline: Element, url: str) -> Outline:
    title = flow(attribute(outline, "title") or attribute(outline, "text"))
    site = attribute(outline, "htmlUrl").strip()
    return Outline(url, title, site if is_web(site) else "", _folder(outline))


def _folder(outline: Element) -> str:
    names: list[str] = []
    above = outline.getparent()
    while above is not None and local(above) == "outline" and len(names) < _DEEPEST:
        names.append(flow(attribute(above, "title") or attribute(above, "text")).replace("/", "-"))
        above = above.getparent()
    return "/".join(reversed([name for name in names if name]))


def write_opml(outlines: tuple[Outline, ...]) -> bytes:
    """The list as OPML 2.0, by folder."""
    from lxml import etree

    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Feeds in NewsClip"
    body = etree.SubElement(root, "body")
    folders: dict[str, Element] = {"": body}
    for outline in outlines:
        holder = _made(folders, outline.folder)
        name = outline.title or outline.url
        one = etree.SubElement(holder, "outline", type="rss", text=name, xmlUrl=outline.url)
        if outline.site:
            one.set("htmlUrl", outline.site)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return written


def _made(folders: dict[str, Element], path: str) -> Element:
    """The element of a folder, made with those above it where it is not there."""
    from lxml import etree

    if path not in folders:
        above, _, name = path.rpartition("/")
        folders[path] = etree.SubElement(_made(folders, above), "outline", text=name)
    return folders[path]
