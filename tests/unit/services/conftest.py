"""A desk for each test, closed after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclip.services.desk import Desk
from tests.helpers.desks import make_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = make_desk(tmp_path)
    yield opened
    opened.close()
