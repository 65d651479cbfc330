"""The program's door: the window when only a library is named, the command line otherwise.

Worker processes import this module again, so it imports neither front end until one is chosen.
"""

import gc
import os
import sys
from collections.abc import Sequence
from errno import ENOSPC
from pathlib import Path

FAILED = 1
INTERRUPTED = 130
BROKEN_PIPE = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run NewsClip with these arguments (else the process's own) and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        code = _run(words)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _let_go_of_stdout()
        return BROKEN_PIPE
    except OSError as error:
        if error.filename is not None or error.errno != ENOSPC:
            raise
        _let_go_of_stdout()
        sys.stderr.write("newsclip: The output could not be written: no room is left there.\n")
        return FAILED
    return code


def _run(words: list[str]) -> int:
    wanted, library, opened = _window_wanted(words)
    if wanted:
        gc.disable()  # until the library is open: what a start makes, it keeps
        return _window(library, opened)
    from newsclip.cli.main import main as run_command

    return run_command(words, tour=_tour, window=_window)


def _window_wanted(words: list[str]) -> tuple[bool, Path | None, list[str]]:
    """Whether nothing but a library is named, or what to open: which library, and what."""
    match words:
        case []:
            return True, None, []
        case ["--library", folder] if folder:
            return True, Path(folder), []
        case [word] if word.startswith("--library=") and word != "--library=":
            return True, Path(word.removeprefix("--library=")), []
        case ["open", *named] if not any(word.startswith("-") for word in named):
            return True, None, named
    return False, None, []


def _whole(word: str) -> str:
    """A path as it is from anywhere, for a window that was started elsewhere."""
    return word if "://" in word else str(Path(word).expanduser().absolute())


def _window(library: Path | None, words: Sequence[str]) -> int:
    """The window, whose modules are worded as they are imported: the language comes first."""
    try:
        from newsclip.ui import languages

        languages.begin()
        from newsclip.ui.app import run_window
    except ImportError as error:
        return _no_window(error)
    return run_window(library, [_whole(word) for word in words])


def _no_window(error: ImportError) -> int:
    """Say what Qt lacks on this system; any other import that fails is a bug."""
    if not (error.name or "").startswith(("PySide6", "shiboken6")) and ".so" not in str(error):
        raise error
    from newsclip.services.screens import no_qt

    sys.stderr.write(f"newsclip: {no_qt(str(error))}\n")
    return FAILED


def _tour(output: Path | None, library: Path | None) -> int:
    from newsclip.ui.tour import run_tour

    return run_tour(output, library)


def _let_go_of_stdout() -> None:
    """Whoever read our output went away; nothing more may be written, not even at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
