"""What holds for every test: properties are tried on the same examples each time, at any speed."""

import pytest
from hypothesis import settings

settings.register_profile("same", derandomize=True, deadline=None)
settings.load_profile("same")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits between tries are as short as they can be: the tests' servers are on this machine."""
    monkeypatch.setattr("newsclip.importing.patience.BEGIN", 0.02)
