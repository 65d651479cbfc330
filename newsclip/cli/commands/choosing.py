"""What comes in of files that hold several things, and the password of those that are locked."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Sequence
from dataclasses import replace
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.cli.bar import progress
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.errors import InvalidInputError, NotFoundError

if TYPE_CHECKING:
    from newsclip.services.offers import Offer
    from newsclip.services.outcomes import ImportReport
    from newsclip.services.sources import Source

_COLUMNS = (
    Column("number", right=True),
    Column("what"),
    Column("bytes", right=True),
    Column("title", gives=True),
)
MOST_NUMBERS = 100_000


def add_choices(parser: ArgumentParser) -> None:
    """The options of ``import`` about what a file holds."""
    parser.add_argument(
        "--list", action="store_true", help="list what the files hold, and import nothing"
    )
    parser.add_argument(
        "--only", type=numbers, metavar="1,3-5", help="of one file only these, by their number"
    )
    parser.add_argument(
        "--chapters", action="store_true", help="each chapter of a book an article of its own"
    )
    parser.add_argument(
        "--attachments", action="store_true", help="the attachments of messages too"
    )
    parser.add_argument(
        "--password-file", type=Path, metavar="FILE", help="its first line opens locked files"
    )


def numbers(word: str) -> list[int]:
    """Numbers and ranges of them: "1,3-5". Raises ArgumentTypeError."""
    found: list[int] = []
    for part in word.split(","):
        first, dash, last = part.strip().partition("-")
        if not first.isdigit() or (dash and not last.isdigit()):
            raise ArgumentTypeError(f"{word!r} is not of the form 1,3-5")
        low, high = int(first), int(last) if dash else int(first)
        if not 1 <= low <= high <= MOST_NUMBERS:
            raise ArgumentTypeError(f"{part!r} is no range from 1 to {MOST_NUMBERS:,}")
        found += range(low, high + 1)
    return found


def wanted(args: Namespace) -> bool:
    """Whether the arguments choose among what files hold."""
    return bool(args.list or args.only or args.chapters or args.attachments)


def offers_of(session: Session, sources: Sequence["Source"]) -> "tuple[Offer, ...]":
    """The sources that hold several things."""
    with progress(quiet=session.output.quiet) as bar:
        return session.desk.offers.look(sources, bar)


def tell_offers(session: Session, offers: "Sequence[Offer]") -> None:
    """Write what there is to choose among."""
    if session.output.json:
        session.output.value(
            [
                {
                    "source": offer.source.name,
                    "members": [
                        {
                            "number": number,
                            "kind": one.kind.value,
                            "title": one.title,
                            "url": one.url,
                            "size": len(one.data),
                        }
                        for number, one in enumerate(offer.members, 1)
                    ],
                }
                for offer in offers
            ]
        )
        return
    for offer in offers:
        session.output.line(offer.source.name)
        rows = [
            (str(number), one.kind.value, str(len(one.data)), one.title)
            for number, one in enumerate(offer.members, 1)
        ]
        session.output.table(_COLUMNS, rows)
    if not offers:
        session.output.remark("None of these holds several things.")


def chosen(
    sources: "Sequence[Source]", offers: "Sequence[Offer]", args: Namespace
) -> "list[Source]":
    """The sources with what was chosen of each in its place.

    Raises InvalidInputError where numbers are given for several files, NotFoundError for a number
    that is not there.
    """
    if args.only and (len(offers) != 1 or len(sources) != 1):
        raise InvalidInputError(
            "--only is about one file that holds several things.", "“--list” shows what it holds."
        )
    found: list[Source] = []
    for source in sources:
        offer = next((one for one in offers if one.source is source), None)
        found += [source] if offer is None else _of(offer, args)
    return found


def _of(offer: "Offer", args: Namespace) -> "list[Source]":
    from newsclip.services.sources import from_member

    fetch = not args.no_fetch
    if args.only:
        wrong = [number for number in args.only if number > len(offer.members)]
        if wrong:
            raise NotFoundError(
                f"“{offer.source.name}” holds {len(offer.members)} things; there is no {wrong[0]}.",
                "“--list” shows them.",
            )
        return [from_member(offer.members[number - 1], fetch=fetch) for number in args.only]
    kinds = {"chapter"} if args.chapters else set()
    kinds |= {"attachment"} if args.attachments else set()
    mine = [one for one in offer.members if one.kind.value in kinds]
    if not mine:
        return [offer.source]
    its = [from_member(one, fetch=fetch) for one in mine]
    instead = all(one.kind.value == "chapter" for one in mine)
    return its if instead else [offer.source, *its]


def with_password(sources: "Sequence[Source]", args: Namespace) -> "list[Source]":
    """The sources, with the password of the file that was named. Raises NotFoundError."""
    if args.password_file is None:
        return list(sources)
    try:
        text = args.password_file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotFoundError(
            f"The password in {args.password_file} could not be read.", detail=str(error)
        ) from error
    password = text.partition("\n")[0].rstrip("\r")
    return [replace(source, password=password) for source in sources]


def unlocked(report: "ImportReport") -> "list[Source]":
    """What was locked, with the password typed for it; nothing away from a terminal."""
    from newsclip.domain.errors import PasswordNeededError
    from newsclip.services.outcomes import Outcome

    locked = [
        item.source
        for item in report.of(Outcome.FAILED)
        if isinstance(item.error, PasswordNeededError)
    ]
    if not locked or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return []
    found = []
    for source in locked:
        password = getpass(f"Password of {source.name} (empty leaves it out): ", sys.stderr)
        if password:
            found.append(replace(source, password=password))
    return found
