"""``newsclip export``: highlights with their sources, as Markdown, to a file or to stdout."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.cli.arguments import count
from newsclip.cli.asked import articles_of, highlights_of, kind_named, story_named, tag_named
from newsclip.cli.bar import progress
from newsclip.cli.command import Command, Exit
from newsclip.cli.files import STDOUT, is_stream, write_bytes
from newsclip.cli.session import Session
from newsclip.domain.scope import EVERYTHING, EvidenceQuery, Scope

if TYPE_CHECKING:
    from newsclip.services.desk import Desk


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``export``."""
    part = parser.add_mutually_exclusive_group()
    part.add_argument("--article", type=count, nargs="+", metavar="ID", help="of these articles")
    part.add_argument("--story", metavar="NAME", help="of the articles of a story")
    part.add_argument("--tag", metavar="TAG", help="with the tag, or of articles with it")
    part.add_argument("--ids", type=count, nargs="+", metavar="ID", help="these highlights")
    part.add_argument("--all", action="store_true", help="of the whole library (the default)")
    parser.add_argument("--kind", metavar="KIND", help="only of the kind")
    parser.add_argument("--search", metavar="QUERY", help="only what the search finds")
    parser.add_argument("--group", choices=("article", "kind"), help="how they are grouped")
    parser.add_argument("--template", type=Path, metavar="FILE", help="a template of your own")
    parser.add_argument("--title", default="", help="the title of the note")
    parser.add_argument(
        "-o",
        "--output",
        default=STDOUT,
        metavar="FILE",
        help="where to, - for stdout (the default)",
    )


def run(session: Session, args: Namespace) -> int:
    """Export the highlights that the arguments name."""
    desk = session.desk
    query = query_of(desk, args)
    with progress(quiet=session.output.quiet) as bar:
        text = desk.exports.text(
            query,
            group=args.group or "",
            template=str(args.template.absolute()) if args.template else "",
            title=args.title,
            progress=bar,
        )
    if args.output == STDOUT:
        _write_out(session, text)
    else:
        _save(desk, text, args.output)
        session.output.remark(f"Written: {args.output}")
    return Exit.OK


def query_of(desk: "Desk", args: Namespace) -> EvidenceQuery:
    """The highlights that the arguments name. Raises NotFoundError."""
    scope = EVERYTHING
    if args.article:
        articles_of(desk, args.article)
        scope = Scope.of(*args.article)
    elif args.story is not None:
        scope = Scope.story(story_named(desk, args.story).id)
    elif args.tag is not None:
        scope = Scope.tag(tag_named(desk, args.tag))
    elif args.ids:
        highlights_of(desk, args.ids)
    return EvidenceQuery(
        scope,
        kinds=frozenset([kind_named(args.kind)] if args.kind else []),
        text=args.search or "",
        ids=tuple(args.ids or ()),
    )


def _write_out(session: Session, text: str) -> None:
    """The exact bytes; only a terminal is spared what it would obey."""
    if sys.stdout.isatty():
        session.output.text(text)
    else:
        write_bytes(STDOUT, text.encode())


def _save(desk: "Desk", text: str, name: str) -> None:
    # A link is followed and a device written into: replacing either is not what is meant.
    path = Path(name).expanduser().resolve()
    if is_stream(path):
        write_bytes(name, text.encode())
    else:
        desk.exports.save(text, path)


COMMAND = Command("export", "Export highlights with their sources as Markdown.", configure, run)
