"""The metadata of a page's article: what the page says, and what only its text can tell."""

import re

from newsclip.domain.articles import Metadata
from newsclip.domain.document import Block, Document, Heading, Paragraph
from newsclip.domain.text import flow
from newsclip.importing.dates import iso_date
from newsclip.importing.language import guess_language
from newsclip.importing.page_facts import PageFacts
from newsclip.importing.page_metadata_names import joined, visible_name
from newsclip.importing.titles import propose_title

_BYLINE = re.compile(
    r"^(?:By|BY|Von|Par|Por|Di|Door|Av|Af)\s+([A-ZÀ-Þ][\w.’'-]*(?:\s+[\w.,’'&-]+){1,12})$"
)
_KOREAN = re.compile(r"^(?:\S{1,12}\s*=\s*)?([가-힣]{2,4})\s*(?:기자|특파원)(?:\s|$)")
"""A reporter's line, which stands at the end as often as at the beginning."""
_TOP = 4
_LINE = 120
"""How many blocks at the top, and how long a line, may only repeat what the metadata tell."""
_BARS = re.compile(r"\s+[|·•–—/]\s+|\n")
_DAY = re.compile(
    r"(?:[^\W\d]+,\s+)?(?:\d{1,2}\.?(?:st|nd|rd|th)?\s+(?:de\s+)?[^\W\d]+\.?,?\s+(?:de\s+)?\d{4}"
    r"|[^\W\d]+\.?\s+\d{1,2},?\s+\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}"
    r"|\d{4}年\d{1,2}月\d{1,2}日)(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?)?",
    re.IGNORECASE,
)
"""A day as a line of its own writes it, with or without a weekday before and a time after."""
_LABEL = re.compile(
    r"^(?:by|von|par|por|di|door|published|posted|updated|veröffentlicht|publié|publicado)"
    r"(?:\s+(?:on|am|le|el))?\s*:?\s+",
    re.IGNORECASE,
)
_DUMMY = "la"
"""The language of text that only fills space; who writes it in earnest says so."""
_ENOUGH_TO_TELL = 100


def learn_shown_byline(blocks: list[Block], facts: PageFacts) -> None:
    """Take the byline from a short line that begins with "By" near the top; it stays in the text."""
    for block in (*blocks[:8], *blocks[-4:]):
        if isinstance(block, Paragraph) and (found := _KOREAN.match(block.leaf.text)):
            facts.learn("byline", found[1], "text")
    for block in blocks[:8]:
        if isinstance(block, Paragraph) and (found := _BYLINE.match(block.leaf.text)):
            facts.learn("byline", joined([visible_name(found[1])]), "text")


def metadata_of(facts: PageFacts, document: Document) -> Metadata:
    """The facts as metadata; a missing title is proposed, a missing language guessed."""
    title = facts.get("title")
    proposed = not title
    if proposed:
        title = _proposed(document)
        facts.sources["title"] = "lead"
    facts.values["language"] = _language(facts, document)
    return Metadata(
        title=title,
        byline=facts.get("byline"),
        publisher=facts.get("publisher"),
        published=facts.get("published"),
        updated=facts.get("updated"),
        language=facts.get("language"),
        url=facts.get("url"),
        title_proposed=proposed,
    )


def _proposed(document: Document) -> str:
    """A headline from the first heading of the top level, or from the first running text."""
    first = document.blocks[0] if document.blocks else None
    if isinstance(first, Heading):
        return flow(first.leaf.text)
    texts = [block.leaf.text for block in document.blocks if isinstance(block, Paragraph)]
    any_text = (leaf.text for block in document.blocks for leaf in block.leaves)
    return propose_title(texts[0] if texts else next(any_text, ""))


def _language(facts: PageFacts, document: Document) -> str:
    """The stated language, unless the text itself is plainly in another script or language."""
    stated = facts.get("language")
    guessed = guess_language(document.text)
    if not guessed or stated.split("-")[0] == guessed.split("-")[0]:
        return stated or guessed
    if stated and (len(document.text) < _ENOUGH_TO_TELL or guessed == _DUMMY):
        return stated
    facts.sources["language"] = "text"
    return guessed


def without_title(blocks: list[Block], title: str) -> list[Block]:
    """The blocks without the heading among the first that only repeats the title."""
    for index, block in enumerate(blocks[:6]):
        if isinstance(block, Heading) and _same(block.leaf.text, title):
            return blocks[:index] + blocks[index + 1 :]
    return blocks


def without_told(blocks: list[Block], facts: PageFacts) -> list[Block]:
    """The blocks without the lines at the top that only repeat who wrote it, where and when.

    The reader shows these above the text, from the metadata. A line with anything else in it stays.
    """
    kept = [not _only_tells(block, facts) for block in blocks[:_TOP]]
    return [block for block, keep in zip(blocks, kept, strict=False) if keep] + blocks[_TOP:]


def _only_tells(block: Block, facts: PageFacts) -> bool:
    if not isinstance(block, Paragraph) or len(block.leaf.text) > _LINE:
        return False
    parts = [part for part in _BARS.split(block.leaf.text) if part.strip()]
    return bool(parts) and all(_told(part, facts) for part in parts)


def _told(part: str, facts: PageFacts) -> bool:
    words = _LABEL.sub("", part.strip())
    named = (facts.get("byline"), facts.get("publisher"))
    if any(name and _same(words, name) for name in named):
        return True
    day = iso_date(words)[:10] if _DAY.fullmatch(words) else ""
    return bool(day) and day in {facts.get(name)[:10] for name in ("published", "updated")}


def _same(heading: str, title: str) -> bool:
    one, other = (re.sub(r"\W+", "", text.lower()) for text in (heading, title))
    return bool(one) and one == other
