"""What a PDF says of itself, and what of it can be believed."""

import re
from collections.abc import Mapping, Sequence

from newsclip.domain.articles import Metadata
from newsclip.domain.document import Document, Heading, Paragraph
from newsclip.domain.text import clean, flow
from newsclip.importing.dates import iso_date
from newsclip.importing.importer import Hints
from newsclip.importing.language import guess_language
from newsclip.importing.pdf.assembly import Placed
from newsclip.importing.titles import propose_title

_DATE = re.compile(
    r"^(?:D:)?(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?"
)
_NO_TITLE = re.compile(
    r"^(?:untitled.*|microsoft \w+\s*-.*|\S*\.(?:docx?|odt|rtf|indd|pdf|qxd|tex|pages|html?|pptx?)|"
    r"(?:print|layout|document|dokument|slide|about:blank)\s*\d*|https?:\S*|[\W\d_]*)$",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"^(?:admin\w*|user\d*|owner|unknown|root|[\W\d_]*|\S*@\S*)$", re.IGNORECASE
)
_NEAR_THE_TOP = 6


def choose_title(
    facts: Mapping[str, str], placed: Sequence[Placed]
) -> tuple[str, str, list[Placed]]:
    """The title, where it comes from, and the blocks without the heading that is the title."""
    stated = flow(facts.get("Title", ""))
    if _NO_TITLE.match(stated):
        stated = ""
    heading = _top_heading(placed)
    if stated and (heading is None or not _same(stated, _text(placed[heading]))):
        return stated, "pdf", list(placed)
    if heading is not None:
        source = "pdf" if stated else "heading"
        return stated or _text(placed[heading]), source, [*placed[:heading], *placed[heading + 1 :]]
    return "", "lead", list(placed)


def _top_heading(placed: Sequence[Placed]) -> int | None:
    """The largest heading near the top, if the document has one of the first level there."""
    for index, entry in enumerate(placed[:_NEAR_THE_TOP]):
        if isinstance(entry.block, Heading) and entry.block.level == 1:
            return index
    return None


def _text(entry: Placed) -> str:
    return flow(entry.block.leaves[0].text)


def _same(one: str, other: str) -> bool:
    folded = [re.sub(r"[\W_]+", "", text).casefold() for text in (one, other)]
    return folded[0] == folded[1]


def metadata_of(
    facts: Mapping[str, str], document: Document, title: str, source: str, hints: Hints
) -> tuple[Metadata, dict[str, str]]:
    """The metadata, and which source gave each field of it."""
    sources = {"title": source}
    byline = flow(facts.get("Author", ""))
    if _NO_AUTHOR.match(byline):
        byline = ""
    made, changed = (pdf_date(facts.get(name, "")) for name in ("CreationDate", "ModDate"))
    language = guess_language(document.text)
    for name, value in (("byline", byline), ("published", made)):
        if value:
            sources[name] = "pdf"
    if changed[:10] > made[:10]:
        sources["updated"] = "pdf"
    if language:
        sources["language"] = "text"
    metadata = Metadata(
        title=title or propose_title(_lead(document)),
        byline=byline,
        published=made,
        updated=changed if "updated" in sources else "",
        language=language,
        url=hints.url,
        title_proposed=not title,
    )
    return metadata, sources


def _lead(document: Document) -> str:
    texts = [block.leaf.text for block in document.blocks if isinstance(block, Paragraph)]
    return next((text for text in texts if len(text) > 40), texts[0] if texts else document.text)


def pdf_date(written: str) -> str:
    """A date of a PDF in ISO 8601, empty when it is none.

    >>> pdf_date("D:20250802100000+02'00'")
    '2025-08-02T08:00:00Z'
    """
    found = _DATE.match(clean(written).strip())
    if not found:
        return iso_date(written)
    year, month, day, hour, minute, second, zulu, hours, minutes = found.groups()
    zone = "Z" if zulu else f"{hours}:{minutes or '00'}" if hours else ""
    clock = f"T{hour}:{minute}:{second or '00'}{zone}" if hour and zone else ""
    return iso_date(f"{year}-{month}-{day}{clock}")
