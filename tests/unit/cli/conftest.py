"""A library with three articles in two states and one story, and the commands over it."""

from pathlib import Path

import pytest

from newsclip.domain.articles import State
from newsclip.services.desk import Desk
from tests.helpers.commands import Commands
from tests.helpers.desks import add_article, mark

RANGE = "The maker says the sedan drives over 700 km on one charge."
CHARGE = "On one charge, the tester drove 640 km in winter."


@pytest.fixture
def empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Commands:
    """The commands over a library that is not there yet."""
    monkeypatch.setenv("NEWSCLIP_CONFIG", str(tmp_path / "config"))
    monkeypatch.delenv("NEWSCLIP_LIBRARY", raising=False)
    return Commands(tmp_path, capsys)


@pytest.fixture
def commands(empty: Commands) -> Commands:
    """The commands over a library with articles 1 to 3, highlights 1 and 2, and a story."""
    empty.prepare(_fill)
    return empty


def _fill(desk: Desk) -> None:
    first = add_article(
        desk, title="The maker’s range", paragraphs=["# Range", RANGE, CHARGE], tags=["cars/range"]
    )
    second = add_article(
        desk,
        title="Winter test",
        paragraphs=[CHARGE, "The regulator may delay the export licence."],
        publisher="Volt Weekly",
        published="2025-09-01",
        state=State.ARCHIVE,
    )
    add_article(desk, title="奥睿尔出海", paragraphs=["续航里程为830公里。"], language="zh")
    desk.stories.add("Range story", [first.id, second.id])
    about = {"subject": "Sedan", "measure": "Range"}
    mark(desk, first, "over 700 km", "figure", tags=["check"], **about)
    mark(desk, second, "The regulator may delay the export licence", "risk", note="Ask them")
