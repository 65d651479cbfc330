"""An inspector over a real library, in a window that has the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsclip.services.desk import Desk
from newsclip.ui.inspector.inspector import Inspector
from tests.helpers.desks import add_article, make_context, make_desk, mark
from tests.helpers.inspectors import PARAGRAPHS, Page


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[Page]:
    article = add_article(desk, title="Cars abroad", paragraphs=PARAGRAPHS)
    claim = mark(
        desk, article, "would sell cars abroad in 2027", "claim",
        speaker="Ida Rong", role="chief executive", status="unverified",
        tags=["exports"], note="Which month?",
    )  # fmt: skip
    figure = mark(
        desk, article, "a range of 700 km", "figure",
        subject="Aurel One", measure="range", value="700", unit="km", condition="", as_of="",
    )  # fmt: skip
    risk = mark(desk, article, PARAGRAPHS[2].strip(), "risk", severity="high", category="")
    desk.history.clear()
    context = make_context(desk)
    inspector = Inspector(context)
    qtbot.addWidget(inspector)
    inspector.resize(340, 900)
    inspector.show()
    inspector.activateWindow()
    qtbot.waitUntil(inspector.isActiveWindow)
    inspector.show_article(article.id)
    yield Page(qtbot, desk, context, inspector, article, claim, figure, risk)
    inspector.close()
    context.jobs.shutdown()
    context.bridge.stop()
