"""Why no window can be opened on this machine, and what can be done about it, without Qt."""

import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from newsclip.domain.errors import NewsClipError

_MISSING = re.compile(r"(lib[\w.+-]+\.so[\w.]*)(?: => not found|: cannot open shared object file)")
_XCB = re.compile(r"libxcb-([\w-]+)\.so")
_PACKAGES = {
    "libEGL": ("libegl1", "libglvnd-egl"),
    "libGL": ("libgl1", "libglvnd-glx"),
    "libGLX": ("libglx0", "libglvnd-glx"),
    "libOpenGL": ("libopengl0", "libglvnd-opengl"),
    "libX11": ("libx11-6", "libX11"),
    "libX11-xcb": ("libx11-xcb1", "libX11-xcb"),
    "libdbus-1": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig": ("libfontconfig1", "fontconfig"),
    "libfreetype": ("libfreetype6", "freetype"),
    "libglib-2.0": ("libglib2.0-0", "glib2"),
    "libwayland-client": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl": ("libwayland-egl1", "libwayland-egl"),
    "libxcb": ("libxcb1", "libxcb"),
    "libxcb-cursor": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-render-util": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-util": ("libxcb-util1", "xcb-util"),
    "libxkbcommon": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
"""The package that brings a library: Debian's name, then Fedora's."""

SAFE = "Nothing of yours was touched. The command line needs no screen: newsclip --help"


class NoScreenError(NewsClipError):
    """There is no way to show a window."""


def no_qt(said: str) -> NoScreenError:
    """Qt itself cannot be loaded; ``said`` is what the loader said of it."""
    if libraries := missing_in(said):
        return _lacking(libraries, said)
    return NoScreenError(
        "No window can be opened: Qt cannot be loaded.",
        f"Install NewsClip anew. {SAFE}",
        detail=said,
    )


def no_screen(
    said: Sequence[str], plugins: Path | None, environment: Mapping[str, str]
) -> NoScreenError:
    """Qt found no way to the screen. ``said`` are its words, ``plugins`` are where its ways lie."""
    detail = "\n".join(said)
    wanted = environment.get("QT_QPA_PLATFORM", "")
    if wanted and any("not find the Qt platform plugin" in line for line in said):
        return NoScreenError(
            f"No window can be opened: Qt has no way to a screen that is called “{wanted}”.",
            f"Unset QT_QPA_PLATFORM and start NewsClip again. {SAFE}",
            detail=detail,
        )
    if plugins and (libraries := _missing_of(plugins, wanted, environment)):
        return _lacking(libraries, detail)
    shown = environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY")
    if not shown:
        return NoScreenError(
            "No window can be opened: there is no screen here (DISPLAY and WAYLAND_DISPLAY are not set).",
            f"Start NewsClip from a desktop, or come over the network with ssh -X. {SAFE}",
            detail=detail,
        )
    return NoScreenError(
        f"No window can be opened: the screen {shown} does not answer.",
        f"Look whether its desktop is running and lets you in, then start NewsClip again. {SAFE}",
        detail=detail,
    )


def other_way(tried: str, environment: Mapping[str, str]) -> str:
    """The way to the screen that is left when ``tried`` failed; empty when there is none."""
    ways = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    failed = {way for way in ways if way in tried}
    open_ways = (way for way, name in ways.items() if environment.get(name) and way not in failed)
    return next(open_ways, "")


def missing_in(said: str) -> list[str]:
    """The shared libraries that a loader's words name as missing, each once."""
    return sorted(set(_MISSING.findall(said)))


def packages_for(libraries: Iterable[str]) -> tuple[list[str], list[str]]:
    """The packages that bring these libraries on Debian and on Fedora; unknown ones by their file."""
    found = [_package(library) for library in libraries]
    debian, fedora = (sorted({one[side] for one in found}) for side in (0, 1))
    return debian, fedora


def _package(library: str) -> tuple[str, str]:
    stem = library.partition(".so")[0]
    if stem in _PACKAGES:
        return _PACKAGES[stem]
    if _XCB.match(library):
        return f"{stem}0", "libxcb"
    return library, f"'{library}()(64bit)'"


def _lacking(libraries: Sequence[str], detail: str) -> NoScreenError:
    debian, fedora = (" ".join(names) for names in packages_for(libraries))
    return NoScreenError(
        f"No window can be opened: this system lacks {', '.join(libraries)}.",
        f"Debian, Ubuntu: sudo apt install {debian}. Fedora: sudo dnf install {fedora}. {SAFE}",
        detail=detail,
    )


def _missing_of(plugins: Path, wanted: str, environment: Mapping[str, str]) -> list[str]:
    """What the way to this screen needs and the system does not have; nothing where that is not told."""
    way = wanted or ("wayland" if environment.get("WAYLAND_DISPLAY") else "xcb")
    files = [*plugins.glob(f"platforms/libq{way.partition(';')[0].partition('-')[0]}*.so")]
    if way.startswith("xcb"):
        files += plugins.parent.glob("lib/libQt6XcbQpa.so*")
    try:
        done = subprocess.run(  # noqa: S603 - a fixed program and files of Qt's own
            ["ldd", *map(str, files)],  # noqa: S607 - where the system has it
            capture_output=True, text=True, check=False, timeout=10,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return []
    return missing_in(done.stdout)
