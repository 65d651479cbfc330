"""The way to the screen: another one is tried where the first fails; where none is left, it is said.

Qt ends the process when it cannot show anything. That is a matter of what Qt says, so its words are
listened to while the application is made, and its last word is answered instead.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLibraryInfo, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

TRIED = "NEWSCLIP_SCREEN_TRIED"
"""In the environment of a second try: what the first one was."""
FAILED = 1


def reach_screen(make: Callable[[], QApplication]) -> QApplication:
    """What ``make`` makes, the Qt application. Ends the process with a clear word when it cannot be."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: Any, words: str) -> None:
        said.append(words)
        if kind is QtMsgType.QtFatalMsg:
            _end(said)

    before = qInstallMessageHandler(hear)
    try:
        made = make()
    finally:
        qInstallMessageHandler(before)
    os.environ.pop(TRIED, None)
    for words in said:
        _write(words)
    return made


def _end(said: list[str]) -> None:
    """Begin anew on another way to the screen, or say why there is none; this process is over."""
    from newsclip.services.screens import no_screen, other_way

    wanted = os.environ.get("QT_QPA_PLATFORM", "")
    unknown = bool(wanted) and any("not find the Qt platform" in one for one in said)
    way = "" if unknown else other_way(_tried(said), os.environ)
    if TRIED not in os.environ and (unknown or way) and sys.platform.startswith("linux"):
        why = said[0].rstrip(".") if said else "Qt did not reach the screen"
        _write(f"newsclip: {why}; trying another way.")
        _again(way)
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    error = no_screen(said, plugins, os.environ)
    _write(f"newsclip: {error}")
    _show(str(error))
    os._exit(FAILED)


def _tried(said: list[str]) -> str:
    """The ways that failed: those of an earlier try, and those that Qt speaks of."""
    spoken = (line for line in said if line.startswith("Could not load"))
    return " ".join([os.environ.get(TRIED, ""), *spoken])


def _again(way: str) -> None:
    """This program from its beginning, by that way or by the one that Qt takes of itself."""
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    environment[TRIED] = os.environ.get("QT_QPA_PLATFORM", "") or "1"
    if way:
        environment["QT_QPA_PLATFORM"] = way
    frozen = bool(getattr(sys, "frozen", False))
    words = sys.argv[1:] if frozen else sys.orig_argv[1:]
    os.execve(sys.executable, [sys.executable, *words], environment)  # noqa: S606 - ourselves


def _show(sentence: str) -> None:
    """Where no terminal is looked at, let the desktop show it: it may have tools that reach the screen."""
    import shutil
    import subprocess

    if sys.stderr is not None and sys.stderr.isatty():
        return
    for words in (
        ["zenity", "--error", "--no-markup", f"--text={sentence}"],
        ["kdialog", "--error", sentence],
        ["xmessage", sentence],
    ):
        if os.environ.get("DISPLAY") and (tool := shutil.which(words[0])):
            quiet = subprocess.DEVNULL
            subprocess.Popen(  # noqa: S603 - the desktop's own, told what to say
                [tool, *words[1:]], stdout=quiet, stderr=quiet, start_new_session=True
            )
            return


def _write(words: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")
        sys.stderr.flush()
