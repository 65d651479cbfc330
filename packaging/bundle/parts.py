#!/usr/bin/env python3
"""What the bundle is made of, told by what is installed where it was built."""

import importlib.metadata
import os
import platform
import re
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
_LICENCE = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$|/licenses/", re.IGNORECASE)

_SHARED = re.compile(r"(?:/usr)?/lib/(?:[^/]+-linux-gnu[^/]*/)?lib[^/]+\.so[^/]*")
DPKG = Path("/var/lib/dpkg")


@dataclass(frozen=True)
class Part:
    """A piece of other people's work in the bundle: its licence, and the files that tell it."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]
    purl: str


def parts(bundle: Path) -> list[Part]:
    """Every part: Python, what freezes it, the distributions, the libraries of the system."""
    return [*_distributions(), _python(), *_system_libraries(bundle)]


def version() -> str:
    """Our own version, from the one place that has it."""
    text = (ROOT / "newsclip" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.*)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("newsclip/__init__.py does not tell the version.")
    return found[1]


def _distributions() -> list[Part]:
    """What newsclip needs to run, however deep, and PyInstaller, whose loader starts it."""
    queue = [*(importlib.metadata.requires("newsclip") or []), "pyinstaller"]
    seen: dict[str, Part] = {}
    while queue:
        needed = Requirement(queue.pop())
        name = canonicalize_name(needed.name)
        if name in seen or (needed.marker and not needed.marker.evaluate({"extra": ""})):
            continue
        found = importlib.metadata.distribution(name)
        seen[name] = _part(name, found)
        queue += found.requires or [] if name != "pyinstaller" else []
    return [seen[name] for name in sorted(seen)]


def _part(name: str, found: Distribution) -> Part:
    files = [Path(str(found.locate_file(one))) for one in found.files or ()]
    told = tuple(sorted(one for one in files if _LICENCE.search(one.as_posix()) and one.is_file()))
    told = tuple(one for one in told if one.suffix not in {".py", ".pyc"})
    return Part(name, found.version, _licence(found), told, f"pkg:pypi/{name}@{found.version}")


def _licence(found: Distribution) -> str:
    """What a distribution says of its licence, on one line."""
    told = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    if told and "\n" not in told.strip():
        return told.strip()
    kinds = [
        one.rpartition(" :: ")[2]
        for one in found.metadata.get_all("Classifier") or ()
        if one.startswith("License ::")
    ]
    return ", ".join(kinds) or "see its files"


def _python() -> Part:
    number = platform.python_version()
    text = Path(os.__file__).with_name("LICENSE.txt")
    return Part(
        "python",
        number,
        "PSF-2.0",
        (text,) if text.is_file() else (),
        f"pkg:generic/python@{number}",
    )


def _system_libraries(bundle: Path) -> list[Part]:
    """The shared libraries that came from Debian packages of the machine it was built on."""
    names = {one.name for one in bundle.rglob("*.so*") if not one.is_symlink()}
    owners = owners_of_libraries()
    numbers = _installed()
    found = sorted({owners[one] for one in names & owners.keys() if "libpython" not in one})
    return [_system_part(owner, numbers[owner]) for owner in found if owner in numbers]


def owners_of_libraries() -> dict[str, str]:
    """The Debian package of this machine by the file name of each shared library it has."""
    owners = {}
    for listed in sorted(DPKG.glob("info/*.list")):
        owner = listed.stem.partition(":")[0]
        for path in listed.read_text("utf-8").splitlines():
            if _SHARED.fullmatch(path):
                owners[path.rpartition("/")[2]] = owner
    return owners


def _installed() -> dict[str, str]:
    """The version of each Debian package of this machine."""
    status = DPKG / "status"
    told = status.read_text("utf-8") if status.is_file() else ""
    found = re.finditer(r"^Package: (.*)\n(?:.+\n)*?Version: (.*)$", told, re.MULTILINE)
    return {one[1]: one[2] for one in found}


def _system_part(owner: str, number: str) -> Part:
    text = Path("/usr/share/doc", owner, "copyright")
    files = (text,) if text.is_file() else ()
    return Part(owner, number, "see its copyright file", files, f"pkg:deb/debian/{owner}@{number}")
