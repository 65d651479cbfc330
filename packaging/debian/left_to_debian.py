#!/usr/bin/env python3
"""Takes out of a bundle the shared libraries that Debian itself has, which the package depends on.

    python packaging/debian/left_to_debian.py FOLDER

FOLDER is the bundle's _internal. Prints the name of each library that was taken out.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bundle"))

from parts import owners_of_libraries


def main(folder: Path) -> None:
    """Remove them; Python's own library stays, as its modules are those of this very build."""
    owned = owners_of_libraries()
    for path in sorted(folder.glob("lib*.so*")):
        if path.is_symlink() or path.name.startswith("libpython") or path.name not in owned:
            continue
        path.unlink()
        sys.stdout.write(f"{path.name} {owned[path.name]}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
