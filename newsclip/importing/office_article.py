"""What office documents have in common: leaves with styles, list marks, notes, pictures, facts."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import (
    Block,
    Document,
    Heading,
    Image,
    InlineStyle,
    Leaf,
    ListItem,
    Paragraph,
    Rule,
)
from newsclip.domain.errors import EmptyError
from newsclip.domain.text import flow
from newsclip.importing.dates import iso_date
from newsclip.importing.html_images import is_raster
from newsclip.importing.importer import Hints
from newsclip.importing.inline_text import LeafBuilder
from newsclip.importing.language import guess_language
from newsclip.importing.titles import propose_title
from newsclip.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_IMAGES = 2_000
_NO_TITLE = re.compile(
    r"^(?:untitled.*|microsoft \w+\s*-.*|\S+\.(?:docx?|odt|rtf|dotx?|pdf)|document\s*\d*|[\W\d_]*)$",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(r"^(?:admin\w*|user\d*|owner|unknown|root|python-docx|[\W\d_]*|\S*@\S*)$",
    re.IGNORECASE)  # fmt: skip
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(slots=True)
class Facts:
    """What a document says of itself; ``heading`` is the paragraph that is set as its title."""

    title: str = ""
    heading: str = ""
    byline: str = ""
    created: str = ""
    changed: str = ""
    language: str = ""
    url: str = ""


@dataclass
class Body:
    """The blocks of a document in the making."""

    leaf: LeafBuilder = field(default_factory=LeafBuilder)
    blocks: list[Block] = field(default_factory=list)
    images: dict[str, bytes] = field(default_factory=dict)
    notes: list[list[Leaf]] = field(default_factory=list)
    waiting: list[Image] = field(default_factory=list)
    """Pictures of the open paragraph; they follow it."""

    @contextmanager
    def styled(self, styles: Iterable[InlineStyle], href: str = "") -> "Iterator[None]":
        """Text added within has these styles."""
        opened = list(styles)
        for style in opened:
            self.leaf.open(style, href if style is InlineStyle.LINK else "")
        yield
        for _ in opened:
            self.leaf.close()

    def emit(self, block: Block | None) -> None:
        """Add a block that has any text, then the pictures that stood in it."""
        if block is not None and any(leaf.text.strip() for leaf in block.leaves):
            self.blocks.append(block)
        self.blocks += self.waiting
        self.waiting = []

    def picture(self, data: bytes | None, alt: str) -> None:
        """A picture in the open paragraph; what is no raster image is left out."""
        if not data or not is_raster(data) or len(self.images) >= _MOST_IMAGES:
            return
        source = f"data:sha256/{hashlib.sha256(data).hexdigest()}"
        self.images[source] = data
        self.waiting.append(Image(source=source, alt=flow(alt)[:2000]))

    def refer(self, note: list[Leaf]) -> None:
        """A reference to a note, which comes at the end, as a raised number in the text."""
        self.notes.append(note)
        with self.styled([InlineStyle.SUPERSCRIPT]):
            self.leaf.add(str(len(self.notes)))

    def finished(self) -> list[Block]:
        """All blocks, with the notes behind them."""
        blocks = list(self.blocks)
        if any(leaf.text for note in self.notes for leaf in note):
            blocks.append(Rule())
        for number, note in enumerate(self.notes, start=1):
            blocks += [
                ListItem(leaf, 1, "" if index else f"{number}.")
                for index, leaf in enumerate(leaf for leaf in note if leaf.text)
            ]
        return blocks


def one_leaf(leaves: Sequence[Leaf]) -> Leaf:
    """Several leaves as one, a line each, their spans moved along."""
    spans = []
    start = 0
    for leaf in leaves:
        spans += [
            replace(span, start=span.start + start, end=span.end + start) for span in leaf.inlines
        ]
        start += len(leaf.text) + 1
    return Leaf("\n".join(leaf.text for leaf in leaves), tuple(spans))


def counted(number: int, form: str) -> str:
    """A number as a list shows it: ``1``, ``a``, ``A``, ``i`` or ``I``.

    >>> counted(4, "I"), counted(28, "a"), counted(7, "1")
    ('IV', 'bb', '7')
    """
    if form in {"a", "A"} and 0 < number < 1000:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters.upper() if form == "A" else letters
    if form in {"i", "I"} and 0 < number < 4000:
        return _roman(number).upper() if form == "I" else _roman(number)
    return str(number)


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written


def article_of(
    body: Body, facts: Facts, hints: Hints, name: str, media_type: str, notes: Iterable[str] = ()
) -> Extracted:
    """The article that a body and its facts make. Fails with EmptyError where there is no text."""
    blocks = body.finished()
    title, source, blocks = _title(facts, blocks, name)
    if not any(leaf.text.strip() for block in blocks for leaf in block.leaves):
        if not title:
            raise EmptyError(
                tr("There is no text in “{name}”.", name=hints.name),
                tr("Check that the right file was chosen."),
                source=hints.name,
            )
        blocks = [Paragraph(Leaf(title))]
    document = Document(tuple(blocks))
    metadata, sources = _metadata(facts, title, document, hints, name)
    return Extracted(
        document,
        metadata,
        name,
        media_type,
        images=body.images,
        notes=tuple(notes),
        provenance={"title": source} | sources,
    )


def _title(facts: Facts, blocks: list[Block], name: str) -> tuple[str, str, list[Block]]:
    """The title, where it comes from, and the blocks without the heading that is the title."""
    stated = flow(facts.title)
    stated = "" if _NO_TITLE.match(stated) else stated
    first = next((i for i, block in enumerate(blocks[:4]) if _is_title(block, facts)), None)
    if first is None:
        return stated, name if stated else "lead", blocks
    heading = flow(blocks[first].leaves[0].text)
    without = blocks[:first] + blocks[first + 1 :]
    if facts.heading or not stated or stated.casefold() == heading.casefold():
        return heading, "heading", without
    return stated, name, blocks


def _is_title(block: Block, facts: Facts) -> bool:
    if not isinstance(block, Heading):
        return False
    return flow(block.leaf.text) == facts.heading if facts.heading else block.level == 1


def _metadata(
    facts: Facts, title: str, document: Document, hints: Hints, name: str
) -> tuple[Metadata, dict[str, str]]:
    byline = flow(facts.byline)
    byline = "" if _NO_AUTHOR.match(byline) else byline
    created, changed = iso_date(facts.created), iso_date(facts.changed)
    updated = changed if changed[:10] > created[:10] else ""
    guessed = guess_language(document.text)
    same = facts.language.split("-")[0] == guessed.split("-")[0]
    language = facts.language if same or not guessed else guessed
    values = {"byline": byline, "published": created, "updated": updated}
    sources = {key: name for key, value in values.items() if value}
    if language:
        sources["language"] = name if language == facts.language else "text"
    metadata = Metadata(
        title=title or propose_title(_lead(document)),
        byline=byline,
        published=created,
        updated=updated,
        language=language,
        url=hints.url,
        title_proposed=not title,
    )
    return metadata, sources


def _lead(document: Document) -> str:
    texts = [block.leaf.text for block in document.blocks if isinstance(block, Paragraph)]
    any_text = (leaf.text for block in document.blocks for leaf in block.leaves if leaf.text)
    return texts[0] if texts else next(any_text, "")
