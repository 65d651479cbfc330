"""The user's settings on disk: read once, checked, written as a whole at every change."""

import json
import os
from contextlib import suppress
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

from newsclip.domain.errors import InvalidInputError, NewsClipError
from newsclip.domain.events import SettingsChanged
from newsclip.domain.settings import Settings
from newsclip.language import tr
from newsclip.services.bus import Bus


class Preferences:
    """The current settings. What a damaged file says wrongly falls back to the default.

    They are ``fresh`` where nothing but a language was ever kept: at the first start.
    """

    def __init__(self, path: Path, bus: Bus) -> None:
        self._path = path
        self._bus = bus
        self._settings = _read(path)
        self.fresh = not path.exists() or _only_speaks(path)

    @property
    def current(self) -> Settings:
        """The settings as they are now."""
        return self._settings

    def change(self, **values: Any) -> Settings:
        """Change some settings, tell, and save. Raises InvalidInputError for a value out of bounds."""
        before = self._settings
        for name, value in values.items():
            _check(name, value)
        after = replace(before, **values)
        if after != before:
            self._settings = after
            self._bus.publish(SettingsChanged(before, after))
            self._save(after)
        return after

    def _save(self, settings: Settings) -> None:
        text = json.dumps(asdict(settings), indent=2, ensure_ascii=False)
        part = self._path.with_suffix(".part")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(text + "\n", encoding="utf-8")
            os.replace(part, self._path)  # noqa: PTH105 - the atomic one, on every platform
        except OSError as error:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise NewsClipError(
                tr("The settings could not be saved in {parent}.", parent=self._path.parent),
                tr("They hold until NewsClip is closed. Check the folder's permissions and space."),
                detail=str(error),
            ) from error


def _read(path: Path) -> Settings:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    kept: dict[str, Any] = {}
    for entry in fields(Settings):
        if not isinstance(stored, dict) or entry.name not in stored:
            continue
        value = stored[entry.name]
        if entry.name == "shortcuts":
            value = _pairs(value)
        try:
            _check(entry.name, value)
        except InvalidInputError:
            continue
        kept[entry.name] = value
    return Settings(**kept)


def _only_speaks(path: Path) -> bool:
    """Whether a language was chosen and nothing else: the first start begins anew with it."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    usual = asdict(Settings())
    return isinstance(stored, dict) and all(
        value == usual.get(name) or (not value and not usual.get(name))
        for name, value in stored.items()
        if name != "language"
    )


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(value, list):
        return ()
    return tuple(
        (str(pair[0]), str(pair[1])) for pair in value if isinstance(pair, list) and len(pair) == 2
    )


def _check(name: str, value: object) -> None:
    """Raise InvalidInputError when the setting cannot have this value."""
    entry = next((entry for entry in fields(Settings) if entry.name == name), None)
    if entry is None:
        raise InvalidInputError(tr("There is no setting called {name}.", name=name))
    details, default = entry.metadata, entry.default
    right_type = isinstance(value, int | float if isinstance(default, float) else type(default))
    if isinstance(value, bool) is not isinstance(default, bool):
        right_type = False
    if not right_type:
        raise InvalidInputError(
            tr("{setting} cannot be “{value}”.", setting=tr(details["label"]), value=value)
        )
    if details["choices"] and value not in details["choices"]:
        choices = ", ".join(details["choices"])
        raise InvalidInputError(
            tr("{setting} cannot be “{value}”.", setting=tr(details["label"]), value=value),
            tr("Choose one of: {choices}.", choices=choices),
        )
    if details["high"] and not details["low"] <= value <= details["high"]:
        raise InvalidInputError(
            tr("{setting} cannot be “{value}”.", setting=tr(details["label"]), value=value),
            tr(
                "Choose a number from {low} to {high}.",
                low=details["low"],
                high=details["high"],
            ),
        )
