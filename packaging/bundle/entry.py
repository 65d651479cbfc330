#!/usr/bin/env python3
"""Where the frozen program begins."""

import sys
from multiprocessing import freeze_support

STILL_OURS = "/proc/self/exe"
"""The file that this process was started from, even when an upgrade has put another in its place."""


def read_on() -> None:
    """Go on reading our own modules from our own file, whatever stands under its name later.

    The program is one file that holds its modules, opened anew for each of them; after an upgrade the
    name leads to the new program, in which they stand elsewhere.
    """
    if sys.platform.startswith("linux"):
        import pyimod02_importers

        pyimod02_importers.pyz_archive._filename = STILL_OURS  # noqa: SLF001 - it has no other door


if __name__ == "__main__":
    read_on()
    freeze_support()  # a worker process ends in here
    from newsclip.__main__ import main

    sys.exit(main())
