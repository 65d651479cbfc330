"""``newsclip links``: what one highlight has to do with another."""

from argparse import ArgumentParser, Namespace

from newsclip.cli.arguments import add_act, add_acts, count, run_act
from newsclip.cli.command import Command, Exit
from newsclip.cli.session import Session
from newsclip.domain.links import Relation


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``links``."""
    acts = add_acts(parser)
    adding = add_act(acts, "add", "Link one highlight to another.", add)
    adding.add_argument("source", type=count, metavar="HIGHLIGHT")
    adding.add_argument("relation", choices=[one.value for one in Relation], metavar="RELATION",
                        help=", ".join(Relation))  # fmt: skip
    adding.add_argument("target", type=count, metavar="OTHER")
    listing = add_act(acts, "list", "List the links of highlights.", list_)
    listing.add_argument("highlights", type=count, nargs="+", metavar="HIGHLIGHT")
    removing = add_act(acts, "remove", "Take a link away.", remove)
    removing.add_argument("link", type=count, metavar="LINK")


def add(session: Session, args: Namespace) -> int:
    """Link two highlights."""
    link = session.desk.links.add(args.source, args.target, Relation(args.relation))
    if session.output.json:
        session.output.value({"id": link.id})
    else:
        session.output.line(f"{link.id}")
    return Exit.OK


def list_(session: Session, args: Namespace) -> int:
    """List links from the side of each highlight."""
    found = session.desk.links.of(args.highlights)
    if session.output.json:
        session.output.value(
            [
                {
                    "id": one.link.id,
                    "highlight": end,
                    "relation": one.link.relation.value,
                    "direction": "to" if one.link.source == end else "from",
                    "other": one.row.highlight.id,
                    "quote": one.row.highlight.quote,
                    "title": one.row.title,
                }
                for end in args.highlights
                for one in found.get(end, ())
            ]
        )
        return Exit.OK
    for end in args.highlights:
        for one in found.get(end, ()):
            session.output.line(f"{one.link.id}  {end} {one.words.lower()} {one.row.highlight.id}")
            session.output.line_below(one.row.highlight.quote)
            session.output.line_below(one.row.title)
    if not found:
        session.output.remark("No links.")
    return Exit.OK


def remove(session: Session, args: Namespace) -> int:
    """Take a link away."""
    session.desk.links.remove(args.link)
    return Exit.OK


COMMAND = Command("links", "Link highlights: supports, contradicts, same, answers.",
                  configure, run_act)  # fmt: skip
