"""Settings on disk: checked, kept, and forgiving of a damaged file."""

from pathlib import Path

import pytest

from newsclip.domain.errors import InvalidInputError, NewsClipError
from newsclip.domain.events import Event, SettingsChanged
from newsclip.domain.settings import Settings
from newsclip.services.bus import Bus
from newsclip.services.preferences import Preferences


def test_a_change_lasts_and_is_told(tmp_path: Path) -> None:
    bus, told = Bus(), list[Event]()
    bus.subscribe(told.append)
    path = tmp_path / "config" / "settings.json"
    preferences = Preferences(path, bus)
    preferences.change(theme="dark", reader_size=20, shortcuts=(("mark.claim", "Q"),))
    again = Preferences(path, Bus()).current
    assert (again.theme, again.reader_size, again.shortcuts) == ("dark", 20, (("mark.claim", "Q"),))
    assert [type(event) for event in told] == [SettingsChanged]


@pytest.mark.parametrize(
    "values",
    [
        {"theme": "blue"},
        {"reader_size": 200},
        {"reader_size": "17"},
        {"fetch_images": 1},
        {"nothing": 1},
    ],
)
def test_what_cannot_be_is_refused(tmp_path: Path, values: dict[str, object]) -> None:
    preferences = Preferences(tmp_path / "settings.json", Bus())
    with pytest.raises(InvalidInputError):
        preferences.change(**values)
    assert preferences.current == Settings()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"theme": "blue", "reader_size": []}', "\x00"])
def test_a_damaged_file_falls_back_to_the_defaults(tmp_path: Path, text: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert Preferences(path, Bus()).current == Settings()


def test_settings_that_cannot_be_saved_still_hold(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    bus, told = Bus(), list[Event]()
    bus.subscribe(told.append)
    preferences = Preferences(tmp_path / "file" / "settings.json", bus)
    with pytest.raises(NewsClipError, match="could not be saved"):
        preferences.change(theme="dark")
    assert preferences.current.theme == "dark"
    assert len(told) == 1, "what shows the settings follows all the same"
