"""Mailboxes (.mbox): many messages in one file, each an article of its own."""

import re
from collections.abc import Iterator
from dataclasses import replace

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import EmptyError, TooLargeError, UnsupportedError
from newsclip.importing import email_message
from newsclip.importing.containers import MOST_MEMBERS, Member, MemberKind, nothing_inside
from newsclip.importing.importer import Hints, Sample
from newsclip.importing.mime_parts import Part, head_of
from newsclip.language import tr

NAME = "mbox"
MEDIA_TYPE = "application/mbox"
_FROM_LINE = re.compile(
    rb"^From [^\r\n]{1,300}?\d{1,2}:\d\d[^\r\n]{0,60}\r?\n(?=[A-Za-z][A-Za-z0-9-]{0,80}:|>From )",
    re.MULTILINE,
)
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_MOST_TRIED = 20


def recognises(sample: Sample) -> float:
    """The line that begins each message in a mailbox, with headers after it."""
    return 1.0 if _FROM_LINE.match(sample.head.lstrip(b"\r\n")) else 0.0


def extract(data: bytes, hints: Hints) -> Extracted:
    """The first message that says something, with a note on how many there are."""
    error: EmptyError | UnsupportedError = nothing_inside(hints, tr("a mailbox"))
    count = sum(1 for _ in _FROM_LINE.finditer(data))
    for number, message in enumerate(_messages(data)):
        if number >= _MOST_TRIED:
            break
        try:
            extracted = email_message.extract(message, hints)
        except (EmptyError, UnsupportedError) as failure:
            error = failure
            continue
        more = f"The mailbox holds {count:,} messages; this is one of the first."
        notes = (*extracted.notes, more) if count > 1 else extracted.notes
        return replace(extracted, importer=NAME, media_type=MEDIA_TYPE, notes=notes)
    raise error


def members(data: bytes, hints: Hints) -> tuple[Member, ...]:
    """Every message, by its subject. Fails with TooLargeError where there are too many."""
    found = [_member(message, number) for number, message in enumerate(_messages(data), 1)]
    if len(found) > MOST_MEMBERS:
        raise TooLargeError(
            tr(
                "“{name}” holds {count:,} messages; NewsClip takes {most:,} at once.",
                name=hints.name,
                count=len(found),
                most=MOST_MEMBERS,
            ),
            tr("Export it from your mail program in several smaller files."),
            source=hints.name,
        )
    return tuple(found)


def _member(message: bytes, number: int) -> Member:
    head = head_of(message)
    subject = Part(head, b"").header("subject") if head else ""
    title = subject or f"Message {number}"
    inside = Hints(f"{title}.eml", media_type=email_message.MEDIA_TYPE)
    return Member(title, message, inside, kind=MemberKind.MESSAGE)


def _messages(data: bytes) -> Iterator[bytes]:
    """The messages as they were before they were put into the mailbox."""
    start = -1
    for line in _FROM_LINE.finditer(data):
        if start >= 0:
            yield _ESCAPED.sub(rb"\1", data[start : line.start()])
        start = line.end()
    if start >= 0:
        yield _ESCAPED.sub(rb"\1", data[start:])
