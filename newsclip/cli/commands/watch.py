"""``newsclip watch``: import what is put into a folder, until Ctrl+C."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from time import sleep

from newsclip.cli.bar import progress
from newsclip.cli.command import Command, Exit
from newsclip.cli.commands.importing import tell_report
from newsclip.cli.session import Session

EVERY = 2.5


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``watch``."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--inner", action="store_true", help="the folders inside it too")
    parser.add_argument("--once", action="store_true", help="import what is there, and end")
    parser.set_defaults(json=False)


def run(session: Session, args: Namespace) -> int:
    """Look again and again."""
    from newsclip.services.watching import Watching

    desk = session.desk
    watching = Watching(desk.memory)
    folder = args.folder.expanduser().absolute()
    code = int(Exit.OK)
    looks = 0
    if not args.once:
        session.output.remark(f"Watching {folder}. Ctrl+C ends it.")
    while True:
        found = watching.look(folder, inner=args.inner)
        looks += 1
        if found:
            with progress(quiet=session.output.quiet) as bar:
                report = desk.imports.run(found, bar)
            code = max(code, tell_report(session, report, 0))
        if args.once and looks > 1:
            return code
        sleep(EVERY)


COMMAND = Command("watch", "Import what is put into a folder.", configure, run, begins_library=True)
