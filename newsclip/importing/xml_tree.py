"""XML to a tree without expanding, loading or fetching anything that it names."""

from newsclip.domain.errors import ImportingError
from newsclip.importing.html_tree import Element
from newsclip.importing.importer import Hints
from newsclip.language import tr


def parse_xml(data: bytes, hints: Hints, *, lenient: bool = False) -> Element:
    """The root element. Fails with ImportingError where the XML is broken or absurdly nested.

    Entities of the document's own stay unexpanded, so a billion of them cost nothing. ``lenient``
    reads on after what is not well-formed.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=lenient,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged(hints, str(error)) from error
    if root is None:
        raise _damaged(hints, tr("no element"))
    return root


def _damaged(hints: Hints, detail: str) -> ImportingError:
    return ImportingError(
        tr("A part of “{name}” is damaged or not well-formed.", name=hints.name),
        tr("Open it in the program it was made with and save it anew."),
        source=hints.name,
        detail=detail[:500],
    )


def local(element: Element) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element | None, name: str) -> str:
    """An attribute by its name without namespace, empty where it is not there."""
    if element is None:
        return ""
    for key, value in element.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: Element | None, *path: str) -> Element | None:
    """The first descendant along a path of names without namespaces."""
    for name in path:
        if element is None:
            return None
        element = next((one for one in element if local(one) == name), None)
    return element
