"""XML to a tree without expanding, loading or fetching anything that it names."""

from newsclip.domain.errors import ImportingError
from newsclip.importing.html_tree import Element
from newsclip.importing.importer import Hints


def parse_xml(data: bytes, hints: Hints) -> Element:
    """The root element. Fails with ImportingError where the XML is broken or absurdly nested.

    Entities of the document's own stay unexpanded, so a billion of them cost nothing.
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
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ImportingError(
            f"A part of “{hints.name}” is damaged or not well-formed.",
            "Open it in the program it was made with and save it anew.",
            source=hints.name,
            detail=str(error)[:500],
        ) from error
    return root
