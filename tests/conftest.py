"""What holds for every test: properties are tried on the same examples each time, at any speed."""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")

FIRST = (
    "tests/ui/test_foreign_window.py",
    "tests/ui/access",
    "tests/ui/rtl",
    "tests/journeys",
)
"""What takes longest begins first, so that no worker is left alone with it at the end."""


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Order the files by how long they take."""
    first = [config.rootpath / place for place in FIRST]
    items.sort(key=lambda item: _place(item.path, first))


def _place(path: Path, first: list[Path]) -> int:
    return next((at for at, one in enumerate(first) if path.is_relative_to(one)), len(first))


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits between tries are as short as they can be: the tests' servers are on this machine."""
    monkeypatch.setattr("newsclip.importing.patience.BEGIN", 0.02)
