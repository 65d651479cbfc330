"""Saved web pages as articles: the main content, its images and what the page says of itself."""

import re
from collections.abc import Iterator

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Document, Image
from newsclip.domain.errors import EmptyError, TooLargeError
from newsclip.importing.html_document import HtmlReader, PlacedBlock
from newsclip.importing.html_images import Carry, ImageReader
from newsclip.importing.html_lines import without_pointers
from newsclip.importing.html_main import Choice, choose, words_in
from newsclip.importing.html_metadata import (
    learn_shown_byline,
    metadata_of,
    without_title,
    without_told,
)
from newsclip.importing.html_stated import NOTE as STATED
from newsclip.importing.html_stated import fuller_text
from newsclip.importing.html_tree import Element, parse_html, remove_clutter
from newsclip.importing.html_walls import ends_with_offer, offers, wall_of, without_offers
from newsclip.importing.importer import MOST_TEXT, Hints, Sample, read_text
from newsclip.importing.page_metadata import PageFacts, base_address, page_facts
from newsclip.importing.wall_signs import Wall, signs_of
from newsclip.language import tr

NAME = "html"
MEDIA_TYPE = "text/html"
_DOCTYPE = re.compile(r"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL)  # fmt: skip
_ANY_TAG = re.compile(
    r"<(?:p|div|span|a|h[1-6]|ul|ol|li|table|img|br|article|section|blockquote|b|i|em|strong|"
    r"meta|title|style|script|figure|center|font|pre|code)\b[^<>]*>",
    re.IGNORECASE,
)
_WORKINGS = ("script", "noscript", "form", "nav", "iframe", "frameset")
"""What a page without any of it does not need for its text: then few words are an article too."""
_STUB_NOTE = (
    "This looks like the free beginning of an article for subscribers; the rest is missing."
)
_OFFERS_WITHIN = 200_000
_MOST_TAGS = 1_500_000
_STUB = 250
"""Words: an article as short as this, on a page that offers subscriptions, may be cut off."""
_TEASER = 60
"""Words: so little on a page with a paywall's markup is only the beginning."""
_BLOCKS = ("p", "div", "section", "li", "td", "h1", "h2", "h3", "h4", "h5", "h6", "aside", "footer",
           "header", "form", "blockquote", "main", "article")  # fmt: skip
_REMEDY = "Open it in a browser until the text shows, then save it from there or paste the text."
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
    scripted = any(root.find(f".//{tag}") is not None for tag in ("script", "noscript"))
    signs = signs_of(root)
    remove_clutter(root)
    _check_size(root, hints)
    reader = _read(root, HtmlReader(base, ImageReader(base, carry)), whole=whole)
    if not whole:
        return _article(reader.blocks, reader.images, facts, hints, (decoded.note,))
    if fuller := fuller_text(reader.blocks, facts.body, base):
        return _article(fuller, reader.images, facts, hints, (decoded.note, STATED))
    _refuse_empty(reader.blocks, facts, hints, signs, plain=plain, scripted=scripted)
    if _is_stub(reader.blocks, facts, root, signs):
        shown = without_offers(reader.blocks)
        return _article(shown, reader.images, facts, hints, (decoded.note, _STUB_NOTE))
    return _article(reader.blocks, reader.images, facts, hints, (decoded.note,))


def _read(root: Element, reader: HtmlReader, *, whole: bool) -> HtmlReader:
    """The reader, after it has read the article of a whole page, or all of a fragment."""
    choice = choose(_body(root)) if whole else Choice([_body(root)])
    reader.leave_out(choice.without)
    for element in choice.roots:
        reader.read(element)
    return reader


def _check_size(root: Element, hints: Hints) -> None:
    if root.xpath("string-length()") > 2 * MOST_TEXT:
        raise _too_large(hints)


def _too_large(hints: Hints) -> TooLargeError:
    return TooLargeError(
        tr("“{name}” holds more than NewsClip can show in one article.", name=hints.name),
        tr("Save the part you need and import that."),
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


def _refuse_empty(
    chosen: list[PlacedBlock],
    facts: PageFacts,
    hints: Hints,
    signs: frozenset[Wall],
    *,
    plain: bool,
    scripted: bool,
) -> None:
    """Say what a page without an article is instead, as far as can be told."""
    stated = bool(facts.get("published") and facts.get("byline"))
    if wall := wall_of(chosen, facts.get("title"), signs, stated=stated):
        raise _no_article(hints, wall)
    if not plain and not _is_article(chosen):
        unread = Wall.CONSENT if Wall.CONSENT in signs else Wall.SCRIPT if scripted else None
        raise _no_article(hints, unread)


def _no_article(hints: Hints, instead: Wall | None = None) -> EmptyError:
    return EmptyError(
        tr("No article was found in “{name}”.", name=hints.name)
        if instead is None
        else tr(
            "No article was found in “{name}”: {instead}.", name=hints.name, instead=tr(instead)
        ),
        instead.remedy if instead else _REMEDY,
        source=hints.name,
    )


def _is_stub(
    chosen: list[PlacedBlock], facts: PageFacts, root: Element, signs: frozenset[Wall]
) -> bool:
    """Whether the text looks cut off for those who do not pay."""
    words = sum(words_in(entry.block) for entry in chosen)
    if words > _STUB:
        return False
    if words <= _TEASER and Wall.PAYWALL in signs:
        return True
    if facts.paid or ends_with_offer(chosen) or any(map(offers, _lines(root))):
        return True
    last = next((text for entry in reversed(chosen) if (text := _words(entry))), "")
    return Wall.PAYWALL in signs and last.endswith(("…", "...", "[…]"))


def _words(entry: PlacedBlock) -> str:
    leaves = entry.block.leaves
    return leaves[-1].text.strip() if leaves else ""


def _lines(root: Element) -> Iterator[str]:
    """The texts of the blocks of a page that hold no other block."""
    left = _OFFERS_WITHIN
    for element in root.iter(*_BLOCKS):
        if left > 0 and next(element.iterdescendants(*_BLOCKS), None) is None:
            text = " ".join("".join(element.itertext()).split())
            left -= len(text)
            yield text


def _article(
    chosen: list[PlacedBlock],
    images: dict[str, bytes],
    facts: PageFacts,
    hints: Hints,
    notes: tuple[str, ...],
) -> Extracted:
    blocks = without_pointers(chosen)
    blocks = without_title(blocks, facts.get("title"))
    if not any(leaf.text.strip() for block in blocks for leaf in block.leaves):
        raise _no_article(hints)
    blocks = without_told(blocks, facts)
    learn_shown_byline(blocks, facts)
    document = Document(tuple(blocks))
    used = {block.source for block in blocks if isinstance(block, Image)}
    return Extracted(
        document,
        metadata_of(facts, document),
        NAME,
        MEDIA_TYPE,
        images={source: data for source, data in images.items() if source in used},
        notes=tuple(filter(None, notes)),
        provenance=facts.sources,
    )
