"""The work of others that NewsClip is made of: each part, its licence, and the licence's text."""

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_LISTED = re.compile(r"^(\S+) +(\S+) +(\S.*)$", re.MULTILINE)
_NEEDED = re.compile(r"^[\w.-]+")
_TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$|/licenses/", re.IGNORECASE)
_CODE = frozenset({".py", ".pyc", ".pyi", ".so"})


@dataclass(frozen=True, slots=True)
class Component:
    """A part by others; ``files`` are where its licence is written out."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]

    def text(self) -> str:
        """The licence in full, one file after the other; empty when the part brought none."""
        found = []
        for path in self.files:
            try:
                found.append(path.read_text("utf-8", errors="replace").strip())
            except OSError:
                continue
        return "\n\n\n".join(found)


def components() -> tuple[Component, ...]:
    """Every part: as the packed program lists them, else as they are installed beside this one."""
    if getattr(sys, "frozen", False):
        return from_list(Path(sys.executable).parent / "licences")
    return installed()


def from_list(folder: Path) -> tuple[Component, ...]:
    """The parts that the list of a packed program names, with the texts in a folder of each."""
    try:
        listed = (folder / "THIRD-PARTY.txt").read_text("utf-8").partition("\n\n")[2]
    except OSError:
        return ()
    return tuple(
        Component(name, version, licence, tuple(sorted((folder / name).glob("*"))))
        for name, version, licence in _LISTED.findall(listed.partition("\n\n")[0])
    )


def installed() -> tuple[Component, ...]:
    """What NewsClip needs to run, however deep, as far as it is installed here."""
    queue, found = ["newsclip"], dict[str, Distribution | None]()
    while queue:
        name = queue.pop()
        if name in found:
            continue
        found[name] = _distribution(name)
        queue += _needs(found[name])
    return tuple(
        _component(name, one) for name, one in sorted(found.items()) if one and name != "newsclip"
    )


def _distribution(name: str) -> Distribution | None:
    """The installed package; None for one that only other systems need."""
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _needs(found: Distribution | None) -> list[str]:
    """The names of what a package needs, without what is optional."""
    required = found.requires or [] if found else []
    names = (_NEEDED.match(one) for one in required if "extra ==" not in one)
    return [re.sub(r"[-_.]+", "-", name[0]).lower() for name in names if name]


def _component(name: str, found: Distribution) -> Component:
    files = (Path(str(found.locate_file(one))) for one in found.files or ())
    texts = (one for one in files if _TEXT.search(one.as_posix()) and one.suffix not in _CODE)
    return Component(
        name, found.version, _licence(found), tuple(sorted(one for one in texts if one.is_file()))
    )


def _licence(found: Distribution) -> str:
    """What a package says of its licence, on one line."""
    for field in ("License-Expression", "License"):
        told = " ".join(found.metadata.get_all(field) or ()).strip()
        if told and "\n" not in told:
            return told
    kinds = found.metadata.get_all("Classifier") or ()
    names = [one.rpartition(" :: ")[2] for one in kinds if one.startswith("License ::")]
    return ", ".join(names)
