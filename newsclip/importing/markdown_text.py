"""Markdown, with YAML front matter or without; its HTML goes the way of any other HTML."""

import re
from dataclasses import replace

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import Block, Document, Heading, Image, Leaf, Paragraph
from newsclip.domain.errors import EmptyError
from newsclip.domain.text import clean, flow
from newsclip.importing import plain_text
from newsclip.importing.front_matter import FrontMatter, has_front_matter, split_front_matter
from newsclip.importing.html_document import HtmlReader
from newsclip.importing.html_tree import parse_html, remove_clutter
from newsclip.importing.importer import MOST_TEXT, Hints, Sample, read_text
from newsclip.importing.language import guess_language
from newsclip.importing.markdown_marks import taken_out
from newsclip.importing.titles import propose_title
from newsclip.language import tr

NAME = "markdown"
MEDIA_TYPE = "text/markdown"
_EXTENSIONS = ("tables", "fenced_code", "footnotes", "def_list", "sane_lists")
_MARKS = {
    "heading": re.compile(r"^#{1,6} \S", re.MULTILINE),
    "link": re.compile(r"\[[^\[\]\n]{1,500}\]\((?:https?:|/|\.|#|mailto:)"),
    "image": re.compile(r"!\[[^\[\]\n]{0,500}\]\(\S"),
    "fence": re.compile(r"^(?:```|~~~)", re.MULTILINE),
    "strong": re.compile(r"(?<!\w)(?:\*\*|__)(?=\S)[^\n*]{1,300}?(?<=\S)(?:\*\*|__)(?!\w)"),
    "table": re.compile(r"^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+", re.MULTILINE),
    "reference": re.compile(r"^\[[^\[\]\n]{1,300}\]:\s+\S", re.MULTILINE),
    "emphasis": re.compile(r"(?<![\w*])\*(?=[^\s*])[^*\n]{1,300}(?<=\S)\*(?![\w*])"),
}
_MOST_MARKS = 5000
_NAMED = frozenset({"md", "markdown", "mdown", "mkd", "qmd"})


def recognises(sample: Sample) -> float:
    """Front matter proves it; else several kinds of marks, of which a name or type needs fewer."""
    text = sample.text
    if has_front_matter(text):
        return 0.95
    kinds = sum(bool(pattern.search(text)) for pattern in _MARKS.values())
    if sample.hints.extension in _NAMED or "markdown" in sample.hints.media_type:
        return 0.6 if text.strip() else 0.0
    strong = kinds >= 2 or bool(_MARKS["heading"].match(text.lstrip()))
    return 0.55 if strong else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article in a Markdown text. Fails with EmptyError when there is none."""
    decoded = read_text(data, hints, most=MOST_TEXT)
    front = split_front_matter(clean(decoded.text))
    front.body, marks = taken_out(front.body)
    if _is_tangled(front.body):
        plain = plain_text.extract(data, hints)
        note = "Its Markdown has too many marks in one paragraph; it was read as plain text."
        return replace(plain, notes=(*plain.notes, note))
    blocks, images = _blocks(front.body, front.values.get("url", hints.url))
    title, blocks = _title(front, blocks)
    if not any(leaf.text.strip() for block in blocks for leaf in block.leaves):
        if not title:
            raise _nothing(hints)
        blocks = [Paragraph(Leaf(title))]
    document = Document(tuple(blocks))
    used = {block.source for block in blocks if isinstance(block, Image)}
    return Extracted(
        document,
        _metadata(front, title, document, hints),
        NAME,
        MEDIA_TYPE,
        images={source: data for source, data in images.items() if source in used},
        notes=tuple(filter(None, (decoded.note, *front.notes))),
        provenance=_provenance(front, title),
        marks=marks,
        tags=front.tags if marks else (),
    )


def _nothing(hints: Hints) -> EmptyError:
    return EmptyError(
        tr("There is no text in “{name}”.", name=hints.name),
        tr("Check that the right file was chosen."),
        source=hints.name,
    )


def _is_tangled(body: str) -> bool:
    """Whether a paragraph has absurdly many marks, whose partners take the library too long."""
    return any(
        sum(map(paragraph.count, "[*_`<>&\\")) > _MOST_MARKS
        for paragraph in re.split(r"\n\s*\n", body)
    )


def _blocks(body: str, url: str) -> tuple[list[Block], dict[str, bytes]]:
    from markdown import Markdown

    page = Markdown(extensions=list(_EXTENSIONS), output_format="html").convert(body)
    root = parse_html(f"<html><body>{page}</body></html>")
    if root is None:
        return [], {}
    remove_clutter(root)
    reader = HtmlReader(url)
    return [placed.block for placed in reader.read(root)], reader.images


def _title(front: FrontMatter, blocks: list[Block]) -> tuple[str, list[Block]]:
    """The stated title, or the heading the text begins with; that is not shown twice."""
    first = blocks[0] if blocks else None
    stated = front.values.get("title", "")
    if isinstance(first, Heading) and (first.level == 1 or stated):
        heading = flow(first.leaf.text)
        if not stated or heading.casefold() == stated.casefold():
            return stated or heading, blocks[1:]
    return stated, blocks


def _metadata(front: FrontMatter, title: str, document: Document, hints: Hints) -> Metadata:
    stated = front.values
    texts = [block.leaf.text for block in document.blocks if isinstance(block, Paragraph)]
    lead = texts[0] if texts else document.text.strip().split("\n")[0]
    return Metadata(
        title=title or propose_title(lead),
        byline=stated.get("byline", ""),
        publisher=stated.get("publisher", ""),
        published=stated.get("published", ""),
        updated=stated.get("updated", ""),
        language=stated.get("language") or guess_language(document.text),
        url=stated.get("url") or hints.url,
        title_proposed=not title,
    )


def _provenance(front: FrontMatter, title: str) -> dict[str, str]:
    sources = dict.fromkeys(front.values, "front matter")
    sources.setdefault("title", "first heading" if title else "lead")
    sources.setdefault("language", "text")
    if front.tags:
        sources["tags"] = ", ".join(front.tags)
    return sources
