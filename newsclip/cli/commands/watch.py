"""``newsclip watch``: import what is put into a folder, until Ctrl+C."""

from argparse import ArgumentParser, Namespace
from itertools import count
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING

from newsclip.cli.bar import progress
from newsclip.cli.command import Command, Exit
from newsclip.cli.commands.importing import tell_report
from newsclip.cli.session import Session
from newsclip.domain.errors import NotFoundError

if TYPE_CHECKING:
    from newsclip.services.sources import Source

EVERY = 2.5


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``watch``."""
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--inner", action="store_true", help="the folders inside it too")
    parser.add_argument("--once", action="store_true", help="import what is there, and end")
    parser.set_defaults(json=False)


def run(session: Session, args: Namespace) -> int:
    """Look again and again; while the folder is not there, wait for it."""
    folder = args.folder.expanduser().absolute()
    watch = _Watch(session, folder, inner=args.inner)
    if not args.once:
        session.output.remark(f"Watching {folder}. Ctrl+C ends it.")
    for looks in count(1):
        watch.look(patient=not args.once)
        if args.once and looks > 1:
            return watch.code
        sleep(EVERY)
    return watch.code


class _Watch:
    """One folder that is watched, and how the imports from it went."""

    def __init__(self, session: Session, folder: Path, *, inner: bool) -> None:
        from newsclip.services.watching import Watching

        self._session, self._folder, self._inner = session, folder, inner
        self._watching = Watching(session.desk.store)
        self._away = False
        self.code = int(Exit.OK)

    def look(self, *, patient: bool) -> None:
        """Import what is ready; a ``patient`` look waits for a folder that is not there."""
        try:
            found = self._watching.look(self._folder, inner=self._inner)
        except NotFoundError as error:
            if not patient:
                raise
            if not self._away:
                self._session.output.remark(f"{error} Waiting for it.")
            self._away = True
            return
        if self._away:
            self._session.output.remark(f"{self._folder} is back.")
        self._away = False
        if found:
            self._import(found)

    def _import(self, found: "list[Source]") -> None:
        with progress(quiet=self._session.output.quiet) as bar:
            report = self._session.desk.imports.run(found, bar)
        self._watching.finished(found, report)
        self.code = max(self.code, tell_report(self._session, report, 0))


COMMAND = Command("watch", "Import what is put into a folder.", configure, run, begins_library=True)
