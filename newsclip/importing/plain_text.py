"""Plain text as an article: what a user pastes or saves, without any mark-up."""

import re
from collections.abc import Iterator
from statistics import median

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import (
    Block,
    Document,
    Heading,
    Leaf,
    ListItem,
    Paragraph,
    Quote,
    Rule,
)
from newsclip.domain.errors import EmptyError
from newsclip.domain.text import clean, flow
from newsclip.importing.importer import MOST_TEXT, Hints, Sample, read_text
from newsclip.importing.language import guess_language
from newsclip.importing.text_frame import Frame, frame
from newsclip.importing.text_lines import Form, Piece, pieces, width
from newsclip.importing.titles import propose_title
from newsclip.language import tr

NAME = "plain-text"
MEDIA_TYPE = "text/plain"
_FINAL = re.compile(r"""[.,;!…。！，；、]["'”’»)\]]*$""")
_HEADING_WIDTH = 100
_HEADING_WORDS = 15
_JSON = re.compile(r'\{\s*"[^"\n]*"\s*:|\[\s*(?:[\[{"]|-?\d+\s*,)|[\[{]\s*[\]}]$')
"""The beginning of JSON data."""


def recognises(sample: Sample) -> float:
    """Any text can be read as plain text, if nothing knows it better; JSON data is no article."""
    text = sample.text.strip()
    return 0.2 if text and not _JSON.match(text) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The article in a plain text. Fails with EmptyError when there is none."""
    decoded = read_text(data, hints, most=MOST_TEXT)
    framed = frame(_usable(clean(decoded.text)))
    blocks = tuple(_blocks(framed.body))
    if not blocks and not framed.title:
        raise EmptyError(
            tr("There is no text in “{name}”.", name=hints.name),
            tr("Check that the right file was chosen."),
            source=hints.name,
        )
    document = Document(blocks or (Paragraph(Leaf(framed.title)),))
    return Extracted(
        document,
        _metadata(framed, document, hints),
        NAME,
        MEDIA_TYPE,
        images={},
        notes=(decoded.note,) if decoded.note else (),
        provenance=framed.sources,
    )


def blocks_of(text: str) -> tuple[Block, ...]:
    """All of a plain text as blocks: no line is taken for a title, a byline or a date."""
    return tuple(_blocks(_usable(clean(text))))


def _usable(text: str) -> list[Piece]:
    """The pieces that have any text once its white space is collapsed."""
    return [piece for piece in pieces(text) if piece.form is Form.RULE or flow(piece.text)]


def _metadata(framed: Frame, document: Document, hints: Hints) -> Metadata:
    title = flow(framed.title)
    proposed = not title
    if proposed:
        title = propose_title(_lead(document))
        framed.sources["title"] = "lead"
    language = guess_language(document.text)
    if language:
        framed.sources["language"] = "text"
    return Metadata(
        title=title,
        byline=flow(framed.byline),
        publisher=flow(framed.publisher),
        published=framed.published,
        language=language,
        url=framed.url or hints.url,
        title_proposed=proposed,
    )


def _lead(document: Document) -> str:
    """The first running text, or the first text of any kind."""
    texts = [
        (isinstance(block, Paragraph), leaf.text)
        for block in document.blocks
        for leaf in block.leaves
    ]
    return next((text for running, text in texts if running), texts[0][1] if texts else "")


def _blocks(body: list[Piece]) -> Iterator[Block]:
    headings = _headings(body)
    lists = _lists(body)
    for index, piece in enumerate(body):
        leaf = Leaf(flow(piece.text))
        if piece.form is Form.RULE:
            yield Rule()
        elif piece.form is Form.HEADING:
            yield Heading(leaf, max(piece.depth, 2))
        elif piece.form is Form.QUOTE:
            yield Quote(leaf, piece.depth)
        elif index in headings:
            yield Heading(_with_marker(piece))
        elif index in lists:
            yield ListItem(leaf, piece.depth, piece.marker)
        else:
            yield Paragraph(_with_marker(piece))


def _with_marker(piece: Piece) -> Leaf:
    """The text with the number or dash that was no list's."""
    dash = "–" if piece.form is Form.BULLET else piece.marker
    return Leaf(flow(f"{dash} {piece.text}" if piece.marker else piece.text))


def _lists(body: list[Piece]) -> set[int]:
    """Which marked pieces are list items: those with company, or of more than a mere number."""
    marked = {i for i, piece in enumerate(body) if piece.form in {Form.BULLET, Form.NUMBER}}
    return {i for i in marked if body[i].form is Form.BULLET or i - 1 in marked or i + 1 in marked}


def _headings(body: list[Piece]) -> set[int]:
    """Which pieces are sub-headings: short lines that do not end as sentences, before longer text.

    In a text of short lines throughout (verse, a chat, a list of names) none is.
    """
    widths = [width(piece.text) for piece in body if piece.form is Form.TEXT]
    long_enough = [size for size in widths if size > 60]
    if not long_enough or len(long_enough) * 3 < len(widths):
        return set()
    typical = median(long_enough)
    candidates = {
        index for index, piece in enumerate(body) if _heading_like(piece, body, index, typical)
    }
    return {index for index in candidates if _leads_to_text(body, index, candidates)}


def _heading_like(piece: Piece, body: list[Piece], index: int, typical: float) -> bool:
    """Whether a line alone could be a heading."""
    alone = piece.form is Form.TEXT or (
        piece.form is Form.NUMBER
        and not any(
            0 <= i < len(body) and body[i].form is Form.NUMBER for i in (index - 1, index + 1)
        )
    )
    size = width(piece.text)
    if not alone or size > min(_HEADING_WIDTH, typical * 0.8) or _FINAL.search(piece.text):
        return False
    first = next((c for c in piece.text if c.isalpha()), "")
    return first != "" and not first.islower() and len(piece.text.split()) <= _HEADING_WORDS


def _leads_to_text(body: list[Piece], index: int, candidates: set[int]) -> bool:
    """Whether longer text, a list or a quote comes next, at most one other heading between."""
    after = index + 1
    if after in candidates:
        after += 1
    if after >= len(body):
        return False
    piece = body[after]
    if piece.form in {Form.BULLET, Form.NUMBER, Form.QUOTE}:
        return True
    return (
        piece.form is Form.TEXT
        and after not in candidates
        and (width(piece.text) > 1.2 * width(body[index].text))
    )
