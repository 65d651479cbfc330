"""``newsclip tags``: labels on articles and highlights."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence

from newsclip.cli.arguments import add_act, add_acts, count, run_act
from newsclip.cli.asked import articles_of, highlights_of
from newsclip.cli.command import Command, Exit
from newsclip.cli.records import tag_record
from newsclip.cli.session import Session
from newsclip.cli.tables import Column
from newsclip.domain.errors import InvalidInputError
from newsclip.domain.stories import Tag
from newsclip.domain.tag_colours import COLOURS
from newsclip.services.names import tag_names

COLUMNS = (
    Column("tag", gives=True),
    Column("articles", right=True),
    Column("highlights", right=True),
    Column("colour"),
)


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``tags``."""
    acts = add_acts(parser)
    add_act(acts, "list", "List the tags.", list_)
    renaming = add_act(acts, "rename", "Rename a tag and those below it.", rename)
    renaming.add_argument("tag", metavar="TAG", help="its name")
    renaming.add_argument("new", metavar="NEW", help="its new name; a tag of that name takes it in")
    colouring = add_act(acts, "colour", "Give a tag a colour.", colour)
    colouring.add_argument("tag", metavar="TAG", help="its name")
    colouring.add_argument(
        "colour", choices=(*COLOURS, "none"), metavar="COLOUR", help=f"{', '.join(COLOURS)} or none"
    )
    deleting = add_act(acts, "delete", "Take a tag off everything.", delete)
    deleting.add_argument("tag", metavar="TAG", help="its name")
    _add_owners(add_act(acts, "add", "Give tags to articles or highlights.", add))
    _add_owners(add_act(acts, "remove", "Take tags off articles or highlights.", remove))


def _add_owners(parser: ArgumentParser) -> None:
    parser.add_argument("tags", nargs="+", metavar="TAG", help="a tag; a/b nests")
    for what in ("article", "highlight"):
        parser.add_argument(
            f"--{what}", type=count, nargs="+", action="extend", default=[], metavar="ID",
            help=f"the {what}s' numbers",
        )  # fmt: skip


def list_(session: Session, args: Namespace) -> int:
    """List the tags by name, with what has them."""
    return _show(session, session.desk.tags.all())


def rename(session: Session, args: Namespace) -> int:
    """Rename the tag."""
    session.desk.tags.rename(args.tag.lstrip("#"), args.new)
    return _show_named(session, [args.new])


def colour(session: Session, args: Namespace) -> int:
    """Give the tag the colour, or take it away."""
    name = args.tag.lstrip("#")
    session.desk.tags.set_colour(name, "" if args.colour == "none" else args.colour)
    return _show_named(session, [name])


def delete(session: Session, args: Namespace) -> int:
    """Take the tag off everything."""
    session.desk.tags.delete(args.tag.lstrip("#"))
    return _show_named(session, [args.tag])


def add(session: Session, args: Namespace) -> int:
    """Give the tags to the articles and highlights."""
    return _retag(session, args, adding=True)


def remove(session: Session, args: Namespace) -> int:
    """Take the tags off the articles and highlights."""
    return _retag(session, args, adding=False)


def _retag(session: Session, args: Namespace, *, adding: bool) -> int:
    desk, names = session.desk, tag_names(args.tags)
    if not names:
        raise InvalidInputError("A tag needs a name.")
    if not args.article and not args.highlight:
        raise InvalidInputError("Nothing is named.", "Use --article or --highlight with numbers.")
    articles_of(desk, args.article)
    highlights_of(desk, args.highlight)
    change = {"add" if adding else "remove": names}
    if args.article:
        desk.articles.tag(args.article, **change)
    if args.highlight:
        desk.highlights.tag(args.highlight, **change)
    return _show_named(session, names)


def _show_named(session: Session, names: Sequence[str]) -> int:
    """The tags of those names as they are now; those that nothing has any more are not shown."""
    wanted = {name.casefold() for name in tag_names(names)}
    return _show(session, [t for t in session.desk.tags.all() if t.name.casefold() in wanted])


def _show(session: Session, tags: Sequence[Tag]) -> int:
    if session.output.json:
        session.output.value([tag_record(tag) for tag in tags])
    else:
        rows = [(tag.name, str(tag.articles), str(tag.highlights), tag.colour) for tag in tags]
        session.output.table(COLUMNS, rows)
    return Exit.OK


COMMAND = Command("tags", "List, give, rename, colour and delete tags.", configure, run_act)
