"""The user's settings: each declared once, with its type, default, label and hint."""

from dataclasses import dataclass, field
from typing import Any

from newsclip.language import mark


def _setting(
    default: Any,
    label: str,
    hint: str = "",
    *,
    choices: tuple[str, ...] = (),
    low: float = 0,
    high: float = 0,
) -> Any:
    """A field of Settings. ``low`` and ``high`` bound a number; ``choices`` a string."""
    details = {"label": label, "hint": hint, "choices": choices, "low": low, "high": high}
    return field(default=default, metadata=details)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user can set. Sizes are logical pixels, the measure is in characters."""

    language: str = _setting(
        "",
        mark("Language"),
        mark("Of the window; articles may be in any. It changes at the next start."),
    )
    theme: str = _setting(
        "system",
        mark("Theme"),
        mark("Follow the system, or always light or dark."),
        choices=("system", "light", "dark"),
    )
    contrast: str = _setting(
        "system",
        mark("Contrast"),
        mark("Follow the system, or always as usual or high."),
        choices=("system", "usual", "high"),
    )
    interface_text: int = _setting(
        100,
        mark("Interface text"),
        mark("Of menus, lists and buttons, in per cent; holds from the next start on."),
        low=100,
        high=200,
    )
    reduce_motion: bool = _setting(
        False,
        mark("Reduce motion"),
        mark("Let nothing fade or move. Where the system asks for it, that holds in any case."),
    )
    reader_family: str = _setting(
        "", mark("Reading font"), mark("One of the families on this machine.")
    )
    reader_size: int = _setting(
        17, mark("Text size"), mark("Of the reading column, in pixels."), low=10, high=40
    )
    reader_measure: int = _setting(
        66, mark("Line length"), mark("Characters to a line."), low=40, high=110
    )
    reader_leading: float = _setting(
        1.6, mark("Line height"), mark("As a multiple of the size."), low=1.0, high=2.4
    )
    fetch_images: bool = _setting(
        True, mark("Keep images"), mark("Fetch the images of a page when it is imported.")
    )
    obey_robots: bool = _setting(
        False,
        mark("Obey robots.txt"),
        mark(
            "Fetch only what sites let programs fetch; you can always save a page in the browser."
        ),
    )
    watch: bool = _setting(
        False,
        mark("Watch a folder"),
        mark("Import what is put into the folder below; nothing in it is changed."),
    )
    watch_folder: str = _setting(
        "", mark("Watched folder"), mark("Files are taken once they are complete.")
    )
    watch_inner: bool = _setting(
        False, mark("Folders inside it too"), mark("Links are never followed.")
    )
    suggest: bool = _setting(
        True,
        mark("Suggest passages"),
        mark("Look for claims, figures and risks, and propose them for marking."),
    )
    check_articles: str = _setting(
        "off",
        mark("Check for changes"),
        mark(
            "Look at the addresses of articles again while the window is open, and keep what changed."
        ),
        choices=("off", "daily", "weekly"),
    )
    export_group: str = _setting(
        "article",
        mark("Group exports by"),
        mark("How exported highlights are grouped."),
        choices=("article", "kind"),
    )
    export_template: str = _setting(
        "", mark("Export template"), mark("A Markdown template of your own, or ours.")
    )
    keep_backups: int = _setting(
        5, mark("Backups kept"), mark("How many copies of the library are kept."), low=1, high=50
    )
    shortcuts: tuple[tuple[str, str], ...] = _setting(
        (), mark("Shortcuts"), mark("Changed keys, by action.")
    )
    library: str = _setting(
        "", mark("Library"), mark("Where the library is, when not in the usual place.")
    )
    seen_version: str = _setting(
        "", mark("Version seen"), mark("The newest version whose news were told.")
    )


NOT_IN_THE_FORM = frozenset({"shortcuts", "library", "seen_version"})
"""Settings that are changed elsewhere than among all others."""
