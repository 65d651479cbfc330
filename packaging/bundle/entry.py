#!/usr/bin/env python3
"""Where the frozen program begins."""

import sys
from multiprocessing import freeze_support

if __name__ == "__main__":
    freeze_support()  # a worker process ends in here
    from newsclip.__main__ import main

    sys.exit(main())
