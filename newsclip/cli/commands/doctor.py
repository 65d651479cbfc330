"""``newsclip doctor``: what runs here, where the library is, whether it is well, how to mend it."""

import platform
from argparse import ArgumentParser, Namespace
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip import __version__
from newsclip.cli.arguments import add_json
from newsclip.cli.command import Command, Exit
from newsclip.cli.records import Record
from newsclip.cli.session import Session
from newsclip.domain.errors import InvalidInputError, LibraryError

if TYPE_CHECKING:
    from newsclip.services.maintenance import Report

QT = ("PySide6-Essentials", "PySide6")
NO_SEARCH = "This SQLite was built without FTS5, which search needs. Install one that has it."


@dataclass(frozen=True, slots=True)
class Findings:
    """What the doctor found: problems in sentences, and sizes where the library could be read."""

    folder: Path
    problems: tuple[str, ...]
    backups: tuple[Path, ...]
    report: "Report | None" = None


def configure(parser: ArgumentParser) -> None:
    """The arguments of ``doctor``."""
    act = parser.add_mutually_exclusive_group()
    act.add_argument("--backup", action="store_true", help="make a backup now")
    act.add_argument(
        "--restore",
        action="store_true",
        help="go back to the newest sound backup; what was there is kept beside it",
    )
    act.add_argument(
        "--self-test",
        action="store_true",
        help="try the program on small files of every format, in a library of its own",
    )
    parser.add_argument(
        "--force", action="store_true", help="restore although nothing is wrong with the library"
    )
    add_json(parser)


def run(session: Session, args: Namespace) -> int:
    """Look at the library, mend it if asked, and say how it is; or try the program itself."""
    if args.self_test:
        return _self_test(session)
    done: Record = {}
    if args.restore:
        done["restored"] = str(_restore(session, force=args.force))
    elif args.backup:
        done["backup"] = str(session.desk.maintenance.back_up())
    found = _examine(session)
    if session.output.json:
        session.output.value(_versions() | _record(found) | done)
    else:
        _tell(session, found, done)
    return Exit.FAILED if found.problems else Exit.OK


def _self_test(session: Session) -> int:
    """Try everything, a line for each as it ends; the user's library is not touched."""
    from newsclip.services.self_test import trials

    output, done = session.output, []
    for trial in trials():
        done.append(trial)
        if not output.json:
            mark = "ok  " if trial.passed else "FAIL"
            output.line(f"{mark} {trial.name:<24}{trial.seconds:6.2f} s  {trial.said}")
    failed = [trial.name for trial in done if not trial.passed]
    if output.json:
        output.value([asdict(trial) for trial in done])
    else:
        output.line(f"{len(done) - len(failed)} of {len(done)} went well.")
    return Exit.FAILED if failed else Exit.OK


def _restore(session: Session, *, force: bool) -> Path:
    found = _examine(session)
    if not found.problems and not force:
        raise InvalidInputError(
            "Nothing is wrong with the library, so nothing was restored.",
            "Add --force to go back to the newest backup all the same.",
        )
    session.close()
    from newsclip.services.maintenance import restore

    return restore(session.folder)


def _examine(session: Session) -> Findings:
    """Everything that can be found out, however bad it is."""
    from newsclip.services.maintenance import backups, database_engine

    folder = session.folder
    problems = () if database_engine()[1] else (NO_SEARCH,)
    try:
        report = session.desk.maintenance.check()
    except LibraryError as error:
        return Findings(folder, (*problems, str(error)), backups(folder))
    return Findings(folder, (*problems, *report.problems), report.backups, report)


def _versions() -> Record:
    from newsclip.services.maintenance import database_engine

    sqlite, search = database_engine()
    return {
        "newsclip": __version__,
        "python": platform.python_version(),
        "qt": _qt_version(),
        "sqlite": sqlite,
        "fts5": search,
        "system": platform.platform(),
    }


def _qt_version() -> str | None:
    """The version of PySide6 as installed, without loading it; None when it is not."""
    for name in QT:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return None


def _record(found: Findings) -> Record:
    report = found.report
    return {
        "library": str(found.folder),
        "problems": list(found.problems),
        "database_bytes": report.database if report else None,
        "originals_bytes": report.originals if report else None,
        "images_bytes": report.images if report else None,
        "backups": [str(path) for path in found.backups],
    }


def _tell(session: Session, found: Findings, done: Record) -> None:
    for name, value in (_versions() | {"library": str(found.folder)}).items():
        session.output.line(f"{name + ':':<11}{_said(value)}")
    if found.report is not None:
        for name in ("database", "originals", "images"):
            session.output.line(f"{name + ':':<11}{_size(getattr(found.report, name))}")
    newest = f", the newest {found.backups[0].name}" if found.backups else ""
    session.output.line(f"{'backups:':<11}{len(found.backups)}{newest}")
    for name, path in done.items():
        session.output.line(f"{name + ':':<11}{path}")
    for problem in found.problems:
        session.output.line(f"{'problem:':<11}{problem}")
    if not found.problems:
        session.output.line("All is well.")


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "not installed" if value is None else str(value)


def _size(number: float) -> str:
    for unit in ("bytes", "KB", "MB"):
        if number < 1024:
            return f"{number:.0f} {unit}" if unit == "bytes" else f"{number:.1f} {unit}"
        number /= 1024
    return f"{number:.1f} GB"


COMMAND = Command(
    "doctor",
    "Check the library and what NewsClip runs on; back up; restore.",
    configure,
    run,
)
