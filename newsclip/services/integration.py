"""The program in the menus of a Linux desktop: an entry and an icon, added and removed."""

import sys
from pathlib import Path

from newsclip import places
from newsclip.domain.errors import LibraryError, NewsClipError

_ENTRY = """[Desktop Entry]
Type=Application
Version=1.4
Name=NewsClip
GenericName=Desk for Evidence
Comment=Read, mark, compare and cite articles offline
Exec={command} open %U
Icon=newsclip
Terminal=false
Categories=Office;Network;News;
Keywords=articles;highlights;journalism;sources;quotes;
MimeType={types};
StartupNotify=true
StartupWMClass=newsclip
"""
_TYPES = (
    "text/html",
    "application/xhtml+xml",
    "application/x-mimearchive",
    "message/rfc822",
    "application/mbox",
    "application/epub+zip",
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.oasis.opendocument.text",
    "application/rtf",
    "text/markdown",
    "text/plain",
    "application/warc",
    "application/wacz",
    "application/x-webarchive",
    "x-scheme-handler/newsclip",
)
"""What a desktop may offer to open with NewsClip; the last are its own links."""
_RESERVED = frozenset("\"'\\><~|&;$*?#()` \t\n")


def desktop_entry(command: str) -> str:
    """The entry that starts NewsClip by this command and hands it files, addresses and links."""
    return _ENTRY.format(command=command, types=";".join(_TYPES))


def add_to_desktop() -> list[Path]:
    """Write the entry and the icon for this user. Returns what was written.

    Raises NewsClipError on a system that has no such entries, or where they cannot be written.
    """
    entry, icon = _paths()
    try:
        for path in (entry, icon):
            path.parent.mkdir(parents=True, exist_ok=True)
        icon.write_bytes(places.resource("icons", "app.svg").read_bytes())
        entry.write_text(desktop_entry(_command()), encoding="utf-8")
    except OSError as error:
        raise LibraryError(
            f"The desktop entry could not be written in {entry.parent}.",
            "Check the folder's permissions and free space.",
            detail=str(error),
        ) from error
    return [entry, icon]


def remove_from_desktop() -> list[Path]:
    """Take the entry and the icon away again. Returns what was there; libraries stay.

    Raises NewsClipError as ``add_to_desktop`` does.
    """
    found = [path for path in _paths() if path.exists()]
    for path in found:
        path.unlink()
    return found


def _paths() -> tuple[Path, Path]:
    if sys.platform in {"win32", "darwin"}:
        raise NewsClipError(
            "This system has no desktop entries.", "The installer puts NewsClip into its menus."
        )
    data = places.desktop_data()
    return (
        data / "applications" / "newsclip.desktop",
        data / "icons" / "hicolor" / "scalable" / "apps" / "newsclip.svg",
    )


def _command() -> str:
    """How this very program is started, quoted as the specification of desktop entries has it."""
    script = Path(sys.argv[0])
    if script.name.startswith("newsclip") and script.is_absolute():
        return _quoted(str(script))
    beside = Path(sys.executable).with_name("newsclip")
    if beside.exists():
        return _quoted(str(beside))
    return f"{_quoted(sys.executable)} -m newsclip"


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if not _RESERVED & set(word):
        return word
    escaped = "".join(f"\\{c}" if c in '"`$\\' else c for c in word)
    # A backslash is escaped once more, as in every string of a desktop entry.
    return '"' + escaped.replace("\\", "\\\\") + '"'
