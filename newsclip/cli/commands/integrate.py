"""``newsclip integrate``: put NewsClip into the menus of the desktop, or take it out."""

from argparse import ArgumentParser, Namespace

from newsclip.cli.arguments import add_json
from newsclip.cli.command import Command, Exit
from newsclip.cli.session import Session


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``integrate``."""
    parser.add_argument("--remove", action="store_true", help="take the entry and the icon away")
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """Write or remove the entry and the icon of this user."""
    from newsclip.services.integration import add_to_desktop, remove_from_desktop

    paths = remove_from_desktop() if args.remove else add_to_desktop()
    if session.output.json:
        session.output.value([str(path) for path in paths])
        return Exit.OK
    for path in paths:
        session.output.line(str(path))
    session.output.remark(_said(removed=args.remove, any_=bool(paths)))
    return Exit.OK


def _said(*, removed: bool, any_: bool) -> str:
    if not removed:
        return "NewsClip is in the menus of the desktop."
    return "NewsClip is out of the menus; libraries stay." if any_ else "It was not in the menus."


COMMAND = Command("integrate", "Put NewsClip into the menus of the desktop.", configure, run)
