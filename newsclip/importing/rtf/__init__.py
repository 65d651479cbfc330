"""Rich Text Format as articles: any code page, styles, lists, tables, notes, links, pictures."""

from newsclip.domain.articles import Extracted
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.office_article import article_of
from newsclip.importing.rtf.reader import RtfReader

__all__ = ["NAME", "extract", "recognises"]

NAME = "rtf"
MEDIA_TYPE = "application/rtf"
_MAGIC = b"{\\rtf"


def recognises(sample: Sample) -> float:
    """The first group says so."""
    return 1.0 if sample.head[:200].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_MAGIC) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article in a rich text. Fails with EmptyError where it has no text, ImportingError."""
    reader = RtfReader(data, hints)
    reader.read()
    notes = ("The file breaks off before its end.",) if reader.broken_off else ()
    return article_of(reader.body, reader.facts, hints, NAME, MEDIA_TYPE, notes)
