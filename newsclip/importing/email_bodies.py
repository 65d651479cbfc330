"""Which parts of a message are what its author wrote, which came with it, and reading them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsclip.domain.articles import Extracted, Metadata
from newsclip.domain.document import Document
from newsclip.domain.errors import EmptyError
from newsclip.importing import html_page, plain_text
from newsclip.importing.html_images import Carry
from newsclip.importing.importer import Hints, read_text
from newsclip.importing.mime_parts import Part
from newsclip.importing.mime_words import unshifted
from newsclip.language import tr

HTML = "text/html"
PLAIN = "text/plain"
_SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature",
                         "application/x-pkcs7-signature", "application/pgp-keys"})  # fmt: skip
_WORD = re.compile(r"\w+")
_UNSHOWN = re.compile(rb"<(style|script|head|title)\b", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>|&\w{1,10};")
_FOR_BROWSERS = re.compile(
    rb"<nav[\s>]|<link\b[^>]{0,300}\brel=[\"']?canonical"
    rb"|<script\b(?![^>]{0,300}\btype=[\"']?application/ld\+json)",
    re.IGNORECASE,
)
"""What pages have and messages do not: no mail program runs a script or follows a canonical link."""
_REAL_SHARE = 0.3
_WHOLE_SHARE = 0.6


def bodies(part: Part) -> list[Part]:
    """The parts to be read, in order: of alternatives the best, of attachments none."""
    if not part.parts:
        return [part] if part.media_type in {HTML, PLAIN} and not is_attached(part) else []
    if part.media_type == "multipart/alternative":
        return _best([bodies(inner) for inner in part.parts])
    if part.media_type in {"multipart/related", "multipart/signed"}:
        return next(filter(None, map(bodies, _start_first(part))), [])
    return [body for inner in part.parts for body in bodies(inner)]


def is_attached(part: Part) -> bool:
    """Whether a part is a file of its own: it says so, or has a name."""
    return part.disposition == "attachment" or bool(part.filename)


def attachments(root: Part, pictures: set[str]) -> Iterator[Part]:
    """What came with the message, without signatures and without the ``pictures`` it shows."""
    for part in root.walk():
        shown = f"cid:{part.id}" in pictures or part.location in pictures - {""}
        if part.parts or part.media_type in _SIGNATURES or shown or part is root:
            continue
        if is_attached(part) or part.media_type == "message/rfc822":
            yield part


def read_body(part: Part, hints: Hints, carry: Carry) -> Extracted:
    """What a part says. Fails with EmptyError where that is nothing."""
    inside = replace(hints, media_type=part.media_type, charset=part.charset)
    content = unshifted(part.content, part.charset)
    if part.media_type == HTML:
        return _read_html(content, inside, carry)
    return _read_plain(content, part, inside)


def _best(alternatives: list[list[Part]]) -> list[Part]:
    """The last alternative that is mark-up, unless it has hardly any of the words of the text."""
    rich = [parts for parts in alternatives if any(part.media_type == HTML for part in parts)]
    plain = [parts for parts in alternatives if parts and parts not in rich]
    if not rich or not plain:
        return (rich or plain or [[]])[-1]
    words = max(sum(map(_words, parts)) for parts in plain)
    return rich[-1] if sum(map(_words, rich[-1])) >= words * _REAL_SHARE else plain[-1]


def _words(part: Part) -> int:
    """About how many words a part shows."""
    content = part.content
    if part.media_type == HTML:
        pieces = _UNSHOWN.split(content)
        shown = [pieces[0]]
        for name, piece in zip(pieces[1::2], pieces[2::2], strict=True):
            end = piece.lower().find(b"</" + name.lower())
            shown.append(piece[end:] if end >= 0 else b"")
        content = _TAG.sub(b" ", b" ".join(shown))
    return len(_WORD.findall(content.decode("latin-1")))


def _start_first(part: Part) -> list[Part]:
    start = part.parameter("start").strip("<> ")
    return sorted(part.parts, key=lambda inner: not start or inner.id != start)


def _read_html(content: bytes, hints: Hints, carry: Carry) -> Extracted:
    """The article, where it is most of the message or a web page was sent; else, as with
    newsletters, all of it.
    """
    whole = html_page.read_page(content, hints, carry, everything=True)
    try:
        article = html_page.read_page(content, hints, carry)
    except EmptyError:
        return whole
    if _FOR_BROWSERS.search(content):
        return article
    enough = _size(article.document) >= _size(whole.document) * _WHOLE_SHARE
    return article if enough else whole


def _size(document: Document) -> int:
    return len(_WORD.findall(document.text))


def _read_plain(content: bytes, part: Part, hints: Hints) -> Extracted:
    decoded = read_text(content, hints)
    text = decoded.text
    if part.parameter("format").lower() == "flowed":
        text = _unflowed(text, delete_space=part.parameter("delsp").lower() == "yes")
    document = Document(plain_text.blocks_of(text))
    if not document.text.strip():
        raise EmptyError(
            tr("There is no text in “{name}”.", name=hints.name),
            tr("Check that the right file was chosen."),
            source=hints.name,
        )
    notes = (decoded.note,) if decoded.note else ()
    return Extracted(document, Metadata(), "", images={}, notes=notes, provenance={})


def _unflowed(text: str, *, delete_space: bool) -> str:
    """Text of RFC 3676 with its soft line breaks undone."""
    lines: list[str] = []
    depth, open_line = 0, False
    for line in text.splitlines():
        marks = len(line) - len(line.lstrip(">"))
        body = line[marks:].removeprefix(" ")
        if open_line and marks == depth and body != "-- ":
            lines[-1] = (lines[-1][:-1] if delete_space else lines[-1]) + body
        else:
            lines.append(f"{'>' * marks} {body}" if marks else body)
        depth, open_line = marks, body.endswith(" ") and body != "-- "
    return "\n".join(lines)
