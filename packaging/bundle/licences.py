#!/usr/bin/env python3
"""Collects the licences of everything in the bundle.

    python packaging/bundle/licences.py FOLDER BUNDLE

FOLDER gets one folder for each part and THIRD-PARTY.txt, the list of them. Ends with an error when
a part brings no licence text and none of ours stands in for it.
"""

import shutil
import sys
from pathlib import Path

from parts import ROOT, Part, parts

TEXTS = ROOT / "packaging" / "licences"
"""The texts of licences that a package names without bringing them."""
_SAME = {"shiboken6": "pyside6-essentials"}

HEAD = """NewsClip {version} contains the work of others. Each part and its licence:

"""
QT = """
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They are shared
libraries in the folder _internal/PySide6 and may be replaced by others of the same interface.
"""


def main(folder: Path, bundle: Path) -> int:
    """Write the texts and the list; how many parts have none."""
    from parts import version

    shutil.rmtree(folder, ignore_errors=True)
    found = parts(bundle)
    bare = [part for part in found if not _copy(part, folder / part.name)]
    lines = [f"{one.name:<28} {one.version:<24} {one.licence}\n" for one in found]
    listed = HEAD.format(version=version()) + "".join(lines) + QT
    (folder / "THIRD-PARTY.txt").write_text(listed, encoding="utf-8")
    for part in bare:
        sys.stderr.write(f"{part.name}: no licence text; add one to packaging/licences\n")
    return len(bare)


def _copy(part: Part, folder: Path) -> bool:
    """Copy the texts of a part; whether there were any."""
    own = sorted((TEXTS / _SAME.get(part.name, part.name)).glob("*"))
    for text in (*part.files, *own):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text, _free(folder / text.name))
    return folder.is_dir()


def _free(path: Path) -> Path:
    """The path, with a number where there is a text of that name already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free


if __name__ == "__main__":
    sys.exit(1 if main(Path(sys.argv[1]), Path(sys.argv[2])) else 0)
