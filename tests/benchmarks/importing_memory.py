"""Peak memory of an import without a window, measured in a process of its own.

``python -m tests.benchmarks.importing_memory FOLDER LIBRARY``: imports the folder's files into a new
library and prints the megabytes that this process and its largest worker held at most.
"""

import subprocess
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")


def measured(files: Path, library: Path) -> tuple[float, float]:
    """The megabytes of the process that imports, and of its largest worker."""
    module = "tests.benchmarks.importing_memory"
    command = [sys.executable, "-m", module, str(files), str(library)]
    ran = subprocess.run(command, check=True, capture_output=True, text=True)
    ours, workers = map(float, ran.stdout.split())
    return ours, workers


def main(files: Path, library: Path) -> None:
    """Import the files and print the two peaks."""
    from newsclip.services.bus import Bus
    from newsclip.services.desk import open_desk
    from newsclip.services.preferences import Preferences
    from newsclip.services.sources import from_path

    bus = Bus()
    desk = open_desk(library, preferences=Preferences(library / "settings.json", bus), bus=bus)
    desk.imports.run(from_path(files))
    desk.close()
    print(*_peaks())


def _peaks() -> tuple[float, float]:
    """Of this process and its largest child, in megabytes.

    What the system counts for a process begins with what the one had that began it; Linux tells it
    without.
    """
    from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

    unit = 2**20 if sys.platform == "darwin" else 2**10
    ours, workers = (getrusage(who).ru_maxrss / unit for who in (RUSAGE_SELF, RUSAGE_CHILDREN))
    if _STATUS.exists():
        ours = int(_STATUS.read_text().partition("VmHWM:")[2].split()[0]) / unit
    return ours, workers


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
