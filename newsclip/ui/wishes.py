"""What the system asks for on behalf of who sits before it: high contrast, and that nothing moves.

Qt knows of contrast from 6.10 on, of motion from 6.12 on; before that nothing is asked for.
"""

from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtGui import QGuiApplication


def system_contrast() -> bool:
    """Whether the system asks for high contrast now."""
    return "high" in _answer("contrastPreference")


def system_is_still() -> bool:
    """Whether the system asks for less motion now."""
    return "reduce" in _answer("motionPreference")


def when_contrast_changes(act: Callable[..., None]) -> None:
    """Call this whenever the system's wish for contrast is another."""
    if changed := getattr(_hints()[1], "contrastPreferenceChanged", None):
        changed.connect(act)


def _answer(question: str) -> str:
    """The name of the value that Qt gives, in small letters; empty when it does not know the question."""
    preference = getattr(_hints()[1], question, lambda: None)()
    return str(getattr(preference, "name", "")).lower()


@cache
def _hints() -> tuple[Any, Any]:
    """Qt's two objects; Python's one of the inner is only good as long as that of the outer is kept."""
    outer = QGuiApplication.styleHints()
    return outer, getattr(outer, "accessibility", lambda: None)()
