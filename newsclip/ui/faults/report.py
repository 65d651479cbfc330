"""The report of a fault: what it says, and the file it is kept in. It never leaves this machine."""

import contextlib
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from newsclip import __version__
from newsclip.language import mark

PREFIX = "fault-"
MOST_KEPT = 20
PROMISE = mark(
    "It says nothing of your articles, their addresses or your files, and was sent nowhere."
)


def report_text(trace: str, steps: Sequence[str], at: datetime | None = None) -> str:
    """Everything a report says."""
    when = (at or datetime.now(UTC)).strftime("%Y-%m-%d %H:%M:%S UTC")
    did = [f"  {step}" for step in steps] or ["  nothing yet"]
    parts = (f"NewsClip {__version__}: report of a fault", PROMISE, "", f"When: {when}")
    return "\n".join([*parts, *system_lines(), "", "Last actions:", *did, "", trace.rstrip(), ""])


def system_lines() -> list[str]:
    """What NewsClip runs on."""
    import PySide6
    from PySide6.QtCore import qVersion
    from PySide6.QtGui import QGuiApplication

    lines = [
        f"System: {platform.system()} {platform.release()}, {platform.machine()}",
        f"Python: {platform.python_version()}",
        f"Qt: {qVersion()} (PySide6 {PySide6.__version__})",
    ]
    if QGuiApplication.instance() is not None:
        screens = ", ".join(
            f"{screen.size().width()} by {screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        )
        lines += [f"Platform: {QGuiApplication.platformName()}", f"Screens: {screens}"]
    return lines


def write_report(folder: Path, text: str) -> Path:
    """Keep the report in a file of its own, and let the oldest go. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{PREFIX}{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
    path.write_text(text, encoding="utf-8")
    for old in sorted(folder.glob(f"{PREFIX}*.txt"))[:-MOST_KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return path
