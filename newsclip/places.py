"""Where things are: the bundled resources and seeds, the user's library and settings.

The one place that knows. In a checkout ``resources/`` and ``seeds/`` stand beside the package; in
an installed wheel they travel inside it.
"""

import os
import sys
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _root() -> Path:
    bundled = _PACKAGE / "_bundled"
    return bundled if bundled.is_dir() else _PACKAGE.parent


def program() -> Path:
    """The file that an upgrade replaces: the frozen program itself, else the package's first module."""
    return Path(sys.executable) if getattr(sys, "frozen", False) else _PACKAGE / "__init__.py"


def resource(*parts: str) -> Path:
    """The path of a bundled resource: icons, themes, templates."""
    return _root().joinpath("resources", *parts)


def seeds() -> Path:
    """The folder of sample articles and their manifest."""
    return _root() / "seeds"


def guide() -> Path:
    """The folder of the pages of the guide, with their pictures."""
    return _root() / "docs" / "guide"


def news() -> Path:
    """The page of the guide that says what is new for its readers in each version."""
    return guide() / "whats-new.md"


def default_library() -> Path:
    """The library folder when none is named: NEWSCLIP_LIBRARY, else the user's choice, else the usual."""
    if named := os.environ.get("NEWSCLIP_LIBRARY"):
        return Path(named).expanduser()
    chosen = _chosen_library()
    return Path(chosen) if chosen else usual_library()


def _chosen_library() -> str:
    """The folder that was chosen at the first start; empty when none was, or the settings are damaged."""
    import json

    try:
        stored = json.loads(settings_file().read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    folder = stored.get("library") if isinstance(stored, dict) else None
    return folder if isinstance(folder, str) and Path(folder).is_absolute() else ""


def usual_library() -> Path:
    """The library folder where nothing else is said: in the platform's data folder."""
    import platformdirs

    return Path(platformdirs.user_data_dir("NewsClip", appauthor=False)) / "library"


def settings_file() -> Path:
    """The user's settings: in NEWSCLIP_CONFIG, else the platform's configuration folder."""
    if named := os.environ.get("NEWSCLIP_CONFIG"):
        return Path(named).expanduser() / "settings.json"
    import platformdirs

    return Path(platformdirs.user_config_dir("NewsClip", appauthor=False)) / "settings.json"


def faults_folder() -> Path:
    """Where the reports of faults are kept: in NEWSCLIP_CONFIG, else the platform's log folder."""
    if named := os.environ.get("NEWSCLIP_CONFIG"):
        return Path(named).expanduser() / "faults"
    import platformdirs

    return Path(platformdirs.user_log_dir("NewsClip", appauthor=False))


def desktop_data() -> Path:
    """Where a Linux desktop looks for the entries and icons of the user."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if named else Path.home() / ".local" / "share"
