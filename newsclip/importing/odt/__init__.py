"""OpenDocument texts (ODT, and FODT in one file) as articles."""

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import PasswordNeededError
from newsclip.importing.archives import MAGIC, Archive
from newsclip.importing.html_tree import Element
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.odt.body import BodyReader
from newsclip.importing.odt.styles import Styles
from newsclip.importing.office_article import Facts, article_of
from newsclip.importing.xml_tree import child, local, parse_xml
from newsclip.language import tr

__all__ = ["NAME", "extract", "recognises"]

NAME = "odt"
MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
_FLAT = "<office:document"


def recognises(sample: Sample) -> float:
    """The container names its type at its very beginning, the single file in its root element."""
    if sample.head.startswith(MAGIC):
        return 1.0 if f"mimetype{MEDIA_TYPE}".encode() in sample.head[:200] else 0.0
    beginning = sample.text[:20_000]
    return 1.0 if _FLAT in beginning and MEDIA_TYPE in beginning else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article in an OpenDocument text.

    Fails with PasswordNeededError where it is encrypted, EmptyError where it has no text,
    TooLargeError over the limits, ImportingError where it is damaged.
    """
    if not data.startswith(MAGIC):
        root = parse_xml(data, hints)
        return _article([root], root, None, hints)
    archive = Archive(data, hints)
    if b"encryption-data" in (archive.get("META-INF/manifest.xml") or b""):
        raise PasswordNeededError(
            tr("“{name}” is protected by a password.", name=hints.name),
            tr("Open it in LibreOffice, save a copy without password, and import that."),
            source=hints.name,
        )
    content = parse_xml(archive.read("content.xml"), hints)
    others = [
        parse_xml(part, hints)
        for name in ("styles.xml", "meta.xml")
        if (part := archive.get(name)) is not None
    ]
    return _article([content, *others], content, archive, hints)


def _article(
    parts: list[Element], content: Element, archive: Archive | None, hints: Hints
) -> Extracted:
    reader = BodyReader(Styles(parts), archive)
    reader.read(child(content, "body", "text"))
    return article_of(reader.body, _facts(parts, reader.title), hints, NAME, MEDIA_TYPE)


def _facts(parts: list[Element], heading: str) -> Facts:
    """What the document's meta data say."""
    values: dict[str, str] = {}
    for part in parts:
        meta = child(part, "meta")
        for element in meta if meta is not None else ():
            values.setdefault(local(element), element.text or "")
    return Facts(
        title=values.get("title", ""),
        heading=heading,
        byline=values.get("initial-creator") or values.get("creator", ""),
        created=values.get("creation-date", ""),
        changed=values.get("date", ""),
        language=values.get("language", ""),
    )
