#!/usr/bin/env python3
"""What the libraries bring along that the program never uses; the bundle leaves it out."""

import re
from collections.abc import Callable, Iterable

Entry = tuple[str, str, str]
"""As PyInstaller has it: where it goes in the bundle, where it comes from, what it is."""

EXCLUDED = [
    # Optional friends of our libraries that may stand in the environment of a developer.
    *("IPython", "babel", "dask", "dateutil", "matplotlib", "mypy", "numpy", "pandas", "psycopg2"),
    *("pip", "pkg_resources", "pygments", "pytest", "pytz", "scipy", "setuptools", "sklearn"),
    *("trafilatura", "uncertainties", "xarray", "hypothesis", "rich", "PySide6.QtDBus"),
    # Of the standard library what only programmers use.
    *("doctest", "ensurepip", "idlelib", "lib2to3", "pdb", "pydoc_data", "test", "tkinter"),
    # What nothing is parsed into.
    *("lxml.objectify", "lxml.isoschematron"),
]

_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qjpeg", "qsvg", "qwebp", "qtiff"},
    "platforminputcontexts": None,
    "platforms": {"qoffscreen", "qwayland", "qxcb", "qwindows", "qcocoa"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": None,
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl", "dmabuf-server"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": None,
}
"""Qt's plugins by folder; None is all of them."""
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<folder>[^/]+)/(?:lib)?(?P<name>[^/.]+)\.")
_UNUSED = re.compile(
    r"PySide6/(?:Qt/)?translations/(?!qtbase_(?:de|fr|es|zh_CN|ar)\.qm)"  # what the window speaks
    r"|pint/testsuite/"
    r"|lxml/(?:isoschematron|objectify|includes)"
    r"|.*/direct_url\.json$"  # tells the folder it was built in
    r"|.*\.dist-info/(?:RECORD|INSTALLER|REQUESTED)$"
)

_LIBRARY = re.compile(r"(?:PySide6/Qt/lib/)?lib(?!python)[^/]*\.so")


def wanted(entry: Entry) -> bool:
    """Whether a file goes into the bundle."""
    name = entry[0].replace("\\", "/")
    if plugin := _PLUGIN.match(name):
        kept = _PLUGINS.get(plugin["folder"], set())
        return kept is None or plugin["name"] in kept
    return not _UNUSED.match(name)


def needed(
    binaries: Iterable[Entry], imports_of: Callable[[str], Iterable[tuple[str, str | None]]]
) -> list[Entry]:
    """The binaries without the shared libraries that only what was left out had needed."""
    binaries = list(binaries)
    libraries = {_file_name(one[0]): one for one in binaries if _LIBRARY.match(one[0])}
    kept = [one for one in binaries if one not in libraries.values()]
    for one in kept:  # which grows meanwhile
        for name, _ in imports_of(one[1]):
            if (found := libraries.pop(_file_name(name), None)) is not None:
                kept.append(found)
    return kept


def without_dangling(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The data files without links to what was left out."""
    names = {one[0] for one in binaries}
    return [one for one in datas if one[2] != "SYMLINK" or one[1] in names]


def _file_name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
