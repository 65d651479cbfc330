"""Word documents (DOCX) as articles, with lists, tables, notes, links and the pictures inside."""

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import PasswordNeededError
from newsclip.importing.archives import MAGIC, Archive
from newsclip.importing.docx.body import BodyReader
from newsclip.importing.docx.package import Package
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.office_article import article_of
from newsclip.language import tr

__all__ = ["NAME", "extract", "recognises"]

NAME = "docx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def recognises(sample: Sample) -> float:
    """A ZIP container that lists Word's parts, or the encrypted envelope that Word puts round it."""
    if sample.head.startswith(MAGIC):
        return 1.0 if b"[Content_Types].xml" in sample.data and b"word/" in sample.data else 0.0
    encrypted = sample.head.startswith(_OLE) and _ENCRYPTED in sample.data
    return 0.9 if encrypted else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article in a Word document.

    Fails with PasswordNeededError where it is encrypted, EmptyError where it has no text,
    TooLargeError over the limits, ImportingError where it is damaged.
    """
    if data.startswith(_OLE):
        raise PasswordNeededError(
            tr("“{name}” is protected by a password.", name=hints.name),
            tr("Open it in Word or LibreOffice, save a copy without password, and import that."),
            source=hints.name,
        )
    package = Package(Archive(data, hints), hints)
    reader = BodyReader(package)
    reader.read(package.document)
    return article_of(reader.body, package.facts(reader.title), hints, NAME, MEDIA_TYPE)
