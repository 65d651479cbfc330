"""The keys of all actions as the user has them, and what stands against giving one a key."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from newsclip.language import tr
from newsclip.ui.action_table import ACTIONS, MENUS, ActionSpec
from newsclip.ui.mnemonics import without_letter

Shortcuts = tuple[tuple[str, str], ...]
"""Changed keys by action, as the settings keep them: several keys are joined by "; "."""

SPECS: dict[str, ActionSpec] = {spec.id: spec for spec in ACTIONS}
_MENU_LETTERS = {
    f"Alt+{found[1].upper()}": without_letter(title)
    for title in map(tr, MENUS)
    if (found := re.search("&(.)", title))
}


@dataclass(frozen=True, slots=True)
class Clash:
    """Why an action cannot have a key: another action answers it, or it opens a menu."""

    key: str
    action_id: str = ""
    menu: str = ""


class Keys:
    """The keys of every action, made from the settings; each change makes new settings."""

    def __init__(self, shortcuts: Shortcuts = ()) -> None:
        self.shortcuts = tuple(pair for pair in shortcuts if pair[0] in SPECS)
        self._own = dict(self.shortcuts)

    def of(self, action_id: str) -> tuple[str, ...]:
        """The keys of the action in portable form, the one that is shown first."""
        if action_id in self._own:
            return _split(self._own[action_id])
        return usual(action_id)

    def changed(self, action_id: str) -> bool:
        """Whether the action has other keys than the table gives it."""
        return self.of(action_id) != usual(action_id)

    def clash(self, action_id: str, keys: Iterable[str]) -> Clash | None:
        """The first thing that answers one of the keys where the action would."""
        for key in keys:
            if key in _MENU_LETTERS:
                return Clash(key, menu=_MENU_LETTERS[key])
            for other in ACTIONS:
                meets = other.context.meets(SPECS[action_id].context)
                if other.id != action_id and meets and key in self.of(other.id):
                    return Clash(key, other.id)
        return None

    def with_keys(self, action_id: str, keys: Iterable[str]) -> "Keys":
        """The same with these keys for the action."""
        own = {**self._own, action_id: "; ".join(dict.fromkeys(keys))}
        if _split(own[action_id]) == usual(action_id):
            del own[action_id]
        return Keys(tuple((spec.id, own[spec.id]) for spec in ACTIONS if spec.id in own))

    def without(self, action_id: str, key: str) -> "Keys":
        """The same without this key of the action."""
        return self.with_keys(action_id, (kept for kept in self.of(action_id) if kept != key))


def usual(action_id: str) -> tuple[str, ...]:
    """The keys that the table gives the action."""
    return _split("; ".join(SPECS[action_id].keys))


def native(keys: Iterable[str]) -> str:
    """Keys as the platform writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(form) for key in keys)


def title(action_id: str) -> str:
    """What the action is called, without its menu letter."""
    return without_letter(SPECS[action_id].text).rstrip("…")


def _split(joined: str) -> tuple[str, ...]:
    if not joined:
        return ()
    return tuple(key.toString() for key in QKeySequence.listFromString(joined))
