"""Saved web pages as articles: the main content, its images and what the page says of itself."""

import re

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import Block, Document, Heading, Image, Paragraph
from newsclip.domain.errors import EmptyError, TooLargeError
from newsclip.domain.text import flow
from newsclip.importing.html_document import HtmlReader, PlacedBlock
from newsclip.importing.html_images import Carry, ImageReader
from newsclip.importing.html_lines import without_pointers
from newsclip.importing.html_main import Choice, choose, words_in
from newsclip.importing.html_tree import Element, parse_html, remove_clutter
from newsclip.importing.importer import MOST_TEXT, Hints, Sample, read_text
from newsclip.importing.language import guess_language
from newsclip.importing.page_metadata import PageFacts, base_address, page_facts, tidy_byline
from newsclip.importing.titles import propose_title

NAME = "html"
MEDIA_TYPE = "text/html"
_DOCTYPE = re.compile(r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL)  # fmt: skip
_ANY_TAG = re.compile(
    r"<(?:p|div|span|a|h[1-6]|ul|ol|li|table|img|br|article|section|blockquote|b|i|em|strong|"
    r"meta|title|style|script|figure|center|font|pre|code)\b[^<>]*>",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"^(?:By|BY|Von|Par|Por|Di|Door|Av|Af)\s+([A-ZÀ-Þ][\w.’'-]*(?:\s+[\w.,’'&-]+){1,7})$"
)
_WORKINGS = ("script", "form", "nav", "iframe", "frameset")
"""What a page without any of it does not need for its text: then few words are an article too."""
_MOST_TAGS = 1_500_000
_ENOUGH_TO_TELL = 100
_SENTENCE = 8
_SHORT_SENTENCE = 4
_FINAL = re.compile(r"""[.!?…。！？]["'”’»)\]」]*$""")


def recognises(sample: Sample) -> float:
    """A page says so in its first line; a fragment shows it by its many tags."""
    text = sample.text
    if _DOCTYPE.match(text[:4096]):
        return 1.0
    tags = len(_ANY_TAG.findall(text[:20_000]))
    starts = text.lstrip()[:1] == "<"
    named = sample.hints.extension in {"html", "htm", "xhtml"} or "html" in sample.hints.media_type
    if starts and tags:
        return 0.9
    if tags and named:
        return 0.7
    return 0.5 if tags * 200 > len(text[:20_000]) and tags > 2 else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article of a saved page. Fails with EmptyError where the page holds none."""
    return read_page(data, hints)


def read_page(
    data: bytes, hints: Hints, carry: Carry | None = None, *, everything: bool = False
) -> Extracted:
    """The article of a page, or ``everything`` in it, with images that ``carry`` has for it.

    Fails with EmptyError where the page holds none.
    """
    decoded = read_text(data, hints)
    if decoded.text.count("<") > _MOST_TAGS:
        raise _too_large(hints)
    root = parse_html(decoded.text)
    if root is None:
        raise _no_article(hints)
    facts = page_facts(root, decoded.text, hints.url)
    base = base_address(root, decoded.text, hints.url)
    whole = not everything and (
        len(_ANY_TAG.findall(decoded.text[:4096])) < 1 or _is_page(decoded.text)
    )
    plain = not any(root.find(f".//{tag}") is not None for tag in _WORKINGS)
    remove_clutter(root)
    _check_size(root, hints)
    images = ImageReader(base, carry)
    choice = choose(_body(root)) if whole else Choice([_body(root)])
    reader = HtmlReader(base, images, choice.without)
    for element in choice.roots:
        reader.read(element)
    chosen = reader.blocks
    if whole and not plain and not _is_article(chosen):
        raise _no_article(hints)
    return _article(chosen, reader.images, facts, hints, decoded.note)


def _check_size(root: Element, hints: Hints) -> None:
    if root.xpath("string-length()") > 2 * MOST_TEXT:
        raise _too_large(hints)


def _too_large(hints: Hints) -> TooLargeError:
    return TooLargeError(
        f"“{hints.name}” holds more than NewsClip can show in one article.",
        "Save the part you need and import that.",
        source=hints.name,
    )


def _is_article(chosen: list[PlacedBlock]) -> bool:
    """Whether at least one block reads as a sentence, not only as labels and buttons."""
    return any(
        (words := words_in(entry.block)) >= _SENTENCE
        or (words >= _SHORT_SENTENCE and _FINAL.search(entry.block.leaves[-1].text))
        for entry in chosen
    )


def _is_page(text: str) -> bool:
    return bool(re.search(r"<(?:html|body|head)\b", text[:65_536], re.IGNORECASE))


def _body(root: Element) -> Element:
    body = root.find("body")
    return root if body is None else body


def _no_article(hints: Hints) -> EmptyError:
    return EmptyError(
        f"No article was found in “{hints.name}”.",
        "If the page loads its text later, save it from the browser or paste the text.",
        source=hints.name,
    )


def _article(
    chosen: list[PlacedBlock], images: dict[str, bytes], facts: PageFacts, hints: Hints, note: str
) -> Extracted:
    blocks = without_pointers(chosen)
    title = facts.get("title")
    blocks = _without_title(blocks, title)
    if not any(leaf.text.strip() for block in blocks for leaf in block.leaves):
        raise _no_article(hints)
    _learn_shown_byline(blocks, facts)
    document = Document(tuple(blocks))
    used = {block.source for block in blocks if isinstance(block, Image)}
    return Extracted(
        document,
        metadata_of(facts, document),
        NAME,
        MEDIA_TYPE,
        images={source: data for source, data in images.items() if source in used},
        notes=(note,) if note else (),
        provenance=facts.sources,
    )


def _learn_shown_byline(blocks: list[Block], facts: PageFacts) -> None:
    """Take the byline from a short line that begins with "By" near the top; it stays in the text."""
    for block in blocks[:8]:
        if isinstance(block, Paragraph) and (found := _BYLINE.match(block.leaf.text)):
            facts.learn("byline", tidy_byline(found[1]), "text")


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
    if stated and len(document.text) < _ENOUGH_TO_TELL:
        return stated
    facts.sources["language"] = "text"
    return guessed


def _without_title(blocks: list[Block], title: str) -> list[Block]:
    """The blocks without the heading among the first that only repeats the title."""
    for index, block in enumerate(blocks[:6]):
        if isinstance(block, Heading) and _same(block.leaf.text, title):
            return blocks[:index] + blocks[index + 1 :]
    return blocks


def _same(heading: str, title: str) -> bool:
    one, other = (re.sub(r"\W+", "", text.lower()) for text in (heading, title))
    return bool(one) and one == other
