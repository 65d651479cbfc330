"""E-mail messages (.eml): press releases and newsletters, with what is attached to them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import unquote

from newsclip.domain.articles import Extracted
from newsclip.domain.document import Document, Paragraph
from newsclip.domain.errors import EmptyError, UnsupportedError
from newsclip.importing.addresses import canonical_url, is_web
from newsclip.importing.containers import Member, MemberKind, carrying, nothing_inside
from newsclip.importing.dates import iso_date
from newsclip.importing.email_bodies import attachments, bodies, read_body
from newsclip.importing.html_images import Carry
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.language import guess_language
from newsclip.importing.mhtml import images_in, page_location
from newsclip.importing.mime_parts import Part, head_of, read_message
from newsclip.importing.mime_words import decoded_header
from newsclip.importing.titles import propose_title
from newsclip.language import tr

NAME = "email"
MEDIA_TYPE = "message/rfc822"
_TRAVELLED = ("received", "message-id", "return-path", "delivered-to", "mime-version", "x-mailer")
_WRITTEN = ("from", "subject", "date")
_ENCRYPTED = frozenset(
    {"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"}
)
_MEDIA = ("image/", "audio/", "video/", "font/")
_MOST_NAMED = 20
_MOST_ATTACHED = 1_000
_DEEPEST = 3


def recognises(sample: Sample) -> float:
    """The headers of a message that was sent, or at least addressed."""
    head = head_of(sample.head)
    if head is None or not any(name in head for name in _WRITTEN):
        return 0.0
    if any(name in head for name in _TRAVELLED):
        return 1.0
    addressed = "@" in str(head.get("from", "")) and ("to" in head or "subject" in head)
    return 0.95 if addressed and iso_date(str(head.get("date", ""))) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """What the message says. Fails with EmptyError for nothing, UnsupportedError for ciphers."""
    return _read(data, hints, _DEEPEST)


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """The attached files that may hold an article: no pictures, sounds or signatures."""
    root = read_message(data).root
    found = []
    for part in attachments(root, _pictures(root)):
        if part.content.strip() and not part.media_type.startswith(_MEDIA):
            name = name_of(part)
            inside = Hints(name, media_type=part.media_type, charset=part.charset)
            found.append(Member(name, part.content, inside, kind=MemberKind.ATTACHMENT))
    return tuple(found[:_MOST_ATTACHED])


def name_of(part: Part) -> str:
    """What an attachment is called; a message by its subject."""
    if part.filename:
        return part.filename
    head = head_of(part.content) if part.media_type == MEDIA_TYPE else None
    subject = Part(head, b"").header("subject") if head else ""
    return f"{subject or 'message'}.eml" if head else "attachment"


def _read(data: bytes, hints: Hints, deepest: int) -> Extracted:
    parsed = read_message(data)
    root = parsed.root
    location = page_location(root, hints) or _archived(root)
    carry = carrying(images_in(root, location), location)
    chosen = bodies(root)
    read = list(_readable(chosen, replace(hints, url=location), carry))
    if not read:
        return _forwarded(root, hints, deepest)
    left_out = () if parsed.complete else ("It has too many parts; the last were left out.",)
    notes = [*_notes(root, _pictures(root)), *left_out]
    return _joined(read, root, location, notes)


def _readable(parts: Sequence[Part], hints: Hints, carry: Carry) -> Iterator[Extracted]:
    for part in parts:
        try:
            yield read_body(part, hints, carry)
        except EmptyError:
            continue


def _forwarded(root: Part, hints: Hints, deepest: int) -> Extracted:
    """The message that a message without words of its own only carries."""
    if any(part.media_type in _ENCRYPTED for part in root.walk()):
        raise UnsupportedError(
            tr("“{name}” is an encrypted message.", name=hints.name),
            tr("Open it in your mail program, then copy its text and paste that."),
            source=hints.name,
        )
    inner = [part for part in root.walk() if part.media_type == MEDIA_TYPE and not part.parts]
    if not inner or not deepest:
        raise _nothing(root, hints)
    extracted = _read(inner[0].content, hints, deepest - 1)
    return replace(extracted, notes=("It was forwarded as an attachment.", *extracted.notes))


def _nothing(root: Part, hints: Hints) -> EmptyError:
    attached = [name_of(part) for part in attachments(root, set())]
    if not attached:
        return nothing_inside(hints, tr("a message"))
    return EmptyError(
        tr(
            "“{name}” is a message without text; attached is “{attached}”.",
            name=hints.name,
            attached=attached[0],
        ),
        tr("Save what is attached from your mail program, and import that."),
        source=hints.name,
    )


def _joined(read: list[Extracted], root: Part, location: str, notes: list[str]) -> Extracted:
    """The parts that were read as one article, with what the headers say of it."""
    document = Document(tuple(block for one in read for block in one.document.blocks))
    found, sources = _facts(root, location)
    first = read[0].metadata
    language = first.language or guess_language(document.text)
    title = found.pop("title", "") or ("" if first.title_proposed else first.title)
    metadata = replace(
        first,
        **found,
        title=title or propose_title(_lead(document)),
        language=language,
        title_proposed=not title,
    )
    return Extracted(
        document,
        metadata,
        NAME,
        MEDIA_TYPE,
        images={name: data for one in read for name, data in one.images.items()},
        notes=(*dict.fromkeys(note for one in read for note in one.notes), *notes),
        provenance={**read[0].provenance, **sources},
    )


def _facts(root: Part, location: str) -> tuple[dict[str, str], dict[str, str]]:
    """What the headers say that the article takes over, and which header said it."""
    sent = iso_date(root.header("date"))
    received = iso_date(root.header("received").rpartition(";")[2])
    stated = (
        ("title", root.header("subject"), "subject"),
        ("byline", sender(root), "from"),
        ("publisher", root.header("organization"), "organization"),
        ("published", sent or received, "date header" if sent else "received"),
        ("url", canonical_url(location), "message headers"),
    )
    found = {name: value for name, value, _ in stated if value}
    return found, {name: source for name, value, source in stated if value}


def sender(part: Part) -> str:
    """The name of who wrote a message, or else the address."""
    from email.utils import parseaddr

    name, address = parseaddr(str(part.head.get("from", ""))[:2000])
    return decoded_header(name).strip(" \"'") or address


def _archived(root: Part) -> str:
    """The address where a list or a newsletter keeps the message for all to read."""
    address = root.header("archived-at").strip("<> ")
    return address if is_web(address) else ""


def _lead(document: Document) -> str:
    texts = [block.leaf.text for block in document.blocks if isinstance(block, Paragraph)]
    return texts[0] if texts else document.text.strip().partition("\n")[0]


def _pictures(root: Part) -> set[str]:
    """The names of the pictures that the pages of the message show."""
    pages = b"".join(part.content for part in bodies(root) if part.media_type == "text/html")
    return {name for name in images_in(root, "") if unquote(name).encode() in pages}


def _notes(root: Part, pictures: set[str]) -> Iterator[str]:
    names = [f"{name_of(part)} ({_size(part)})" for part in attachments(root, pictures)]
    if names:
        more = f" and {len(names) - _MOST_NAMED:,} more" if len(names) > _MOST_NAMED else ""
        listed = ", ".join(names[:_MOST_NAMED]) + more
        plural = "s" if len(names) > 1 else ""
        yield f"It came with {len(names):,} attachment{plural}: {listed}."


def _size(part: Part) -> str:
    size = len(part.content)
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(size // 1000, 1)} kB"
