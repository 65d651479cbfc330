"""``newsclip import``: files, folders, addresses or stdin become articles."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newsclip.cli.arguments import add_json
from newsclip.cli.bar import progress
from newsclip.cli.command import Command, Exit
from newsclip.cli.commands import choosing
from newsclip.cli.commands.pictures import fetch_pictures, told
from newsclip.cli.output import Output
from newsclip.cli.records import Record
from newsclip.cli.session import Session
from newsclip.domain.errors import EmptyError, InvalidInputError, NewsClipError, TooLargeError
from newsclip.services.receiving import MOST_BYTES
from newsclip.services.sources import ADDRESS, Source, from_address, from_words

if TYPE_CHECKING:
    from newsclip.services.desk import Desk
    from newsclip.services.outcomes import ImportedItem, ImportReport
    from newsclip.services.pictures import PicturesReport

STDIN = "standard input"


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``import``."""
    parser.add_argument(
        "sources",
        nargs="*",
        metavar="PATH|URL|-",
        help="a file, a folder with all below it, an address, or - for standard input",
    )
    parser.add_argument(
        "--story", metavar="NAME", help="put them into this story, begun if need be"
    )
    parser.add_argument(
        "--allow-private", action="store_true", help="let the addresses given be private ones"
    )
    parser.add_argument(
        "--no-fetch",
        action="store_true",
        help="of addresses in a list take what the list says, not their pages",
    )
    parser.add_argument(
        "--resume", action="store_true", help="go on with imports that were cut off"
    )
    choosing.add_choices(parser)
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """Import the sources; what fails is told and the rest goes on."""
    if args.resume:
        return _resume(session)
    if not args.sources:
        raise InvalidInputError("Name a file, a folder, an address, or - for standard input.")
    sources = _sources(args.sources)
    if not sources:
        raise EmptyError(f"There is nothing to import in {' or '.join(args.sources)}.")
    sources = choosing.with_password(sources, args)
    if choosing.wanted(args):
        offers = choosing.offers_of(session, sources)
        if args.list:
            choosing.tell_offers(session, offers)
            return Exit.OK
        sources = choosing.chosen(sources, offers, args)
    report = _import(session, sources, args)
    if again := choosing.unlocked(report):
        opened = _import(session, again, args)
        names = {source.path for source in again}
        kept = [item for item in report.items if item.source.path not in names]
        report = replace(report, items=(*kept, *opened.items))
    return tell_report(session, report, len(sources) - len(report.items))


def _import(session: Session, sources: "Sequence[Source]", args: Namespace) -> "ImportReport":
    desk = session.desk
    story_id = story_id_of(desk, args.story)
    with progress(quiet=session.output.quiet) as bar:
        return desk.imports.run(
            sources,
            bar,
            story_id=story_id,
            allow_private=args.allow_private,
            fetch_links=not args.no_fetch,
        )


def _resume(session: Session) -> int:
    """Go on with what was cut off."""
    from newsclip.services.outcomes import ImportReport

    imports = session.desk.imports
    found = imports.batches.unfinished()
    with progress(quiet=session.output.quiet) as bar:
        reports = [imports.resume(one.id, bar) for one in found]
    items = tuple(item for report in reports for item in report.items)
    cancelled = any(report.cancelled for report in reports)
    return tell_report(session, ImportReport(items, cancelled), 0)


def tell_report(session: Session, report: "ImportReport", left: int) -> int:
    """Fetch the pictures, and say what became of an import that stopped with so many to go.

    Returns the exit code.
    """
    pictures = None if report.cancelled else _pictures(session, report)
    if session.output.json:
        session.output.value(_record(session.desk, report))
    _tell(session.output, report, left=left)
    if pictures is not None:
        session.output.remark(told(pictures))
    if report.cancelled or (pictures and pictures.cancelled):
        return Exit.INTERRUPTED
    return Exit.FAILED if report.failed_sources else Exit.OK


def _pictures(session: Session, report: "ImportReport") -> "PicturesReport | None":
    ids = session.desk.pictures.after(report)
    return fetch_pictures(session, ids) if ids else None


def _sources(words: Sequence[str]) -> list[Source]:
    sources: list[Source] = []
    for word in words:
        sources += [_from_stdin()] if word == "-" else from_words([word])
    return sources


def _from_stdin() -> Source:
    """What is piped in, bytes as they are; an address alone is an address. Raises TooLargeError."""
    data = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise TooLargeError(
            f"More than {MOST_BYTES // 2**20} MB came in on {STDIN}.",
            "Split it, or save only the article.",
            source=STDIN,
        )
    words = data[:4096].strip()
    if len(data) < 4096 and ADDRESS.fullmatch(words.decode("utf-8", "replace")):
        return from_address(words.decode())
    return Source("paste", STDIN, data=data)


def story_id_of(desk: "Desk", name: str | None) -> int:
    """The story of that name, begun if need be; 0 without a name."""
    if name is None:
        return 0
    return (desk.stories.named(name) or desk.stories.add(name)).id


def _tell(output: Output, report: "ImportReport", left: int) -> None:
    for item in report.items:
        if item.error is not None:
            output.failure(item.error)
        elif not output.json:
            output.line(f"{item.outcome.value:<8}{item.article_id:>6}  {item.title}")
        for note in item.notes:
            output.remark(f"{item.source.name}: {note}")
    output.remark(_summary(report, left))


def _summary(report: "ImportReport", left: int) -> str:
    from newsclip.services.outcomes import Outcome

    parts = [
        f"{len(report.of(Outcome.NEW))} new",
        *([f"{updated} changed"] if (updated := len(report.of(Outcome.UPDATED))) else []),
        f"{len(report.of(Outcome.ALREADY))} already there",
        f"{len(report.of(Outcome.FAILED))} failed",
    ]
    if report.cancelled:
        parts.append(f"stopped with {left} to go")
    return ", ".join(parts) + "."


def _record(desk: "Desk", report: "ImportReport") -> Record:
    uuids = {a.id: str(a.uuid) for a in desk.articles.get_many(report.article_ids)}
    return {
        "items": [_item_record(item, uuids.get(item.article_id)) for item in report.items],
        "cancelled": report.cancelled,
    }


def _item_record(item: "ImportedItem", uuid: str | None) -> Record:
    return {
        "source": item.source.name,
        "outcome": item.outcome.value,
        "id": item.article_id or None,
        "uuid": uuid,
        "title": item.title,
        "notes": list(item.notes),
        "error": _error_record(item.error),
    }


def _error_record(error: NewsClipError | None) -> Record | None:
    return None if error is None else {"what": error.what, "remedy": error.remedy}


COMMAND = Command(
    "import",
    "Import files, folders, addresses or standard input.",
    configure,
    run,
    begins_library=True,
)
