"""An Evidence screen over a real library, in a window that has the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from newsclip.services.desk import Desk
from newsclip.ui.evidence.screen import EvidenceScreen
from tests.helpers.desks import add_article, make_context, make_desk, mark
from tests.helpers.evidence import Page


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = make_desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[Page]:
    ledger = add_article(
        desk, title="Cars abroad", publisher="Harbour Ledger", published="2025-08-02",
        paragraphs=["The maker would sell cars abroad in 2027. It quotes a range of 700 km."],
    )  # fmt: skip
    weekly = add_article(
        desk, title="Tested", publisher="Volt Weekly", published="2025-07-30",
        paragraphs=["We drove 830 km. A retaliatory move by the ports is likely."],
    )  # fmt: skip
    marks = {
        "claim": mark(desk, ledger, "would sell cars abroad in 2027", "claim",
                      speaker="Ida Rong", role="chief", status="unverified", tags=["exports"]),
        "range": mark(desk, ledger, "a range of 700 km", "figure", subject="Aurel One",
                      measure="range", value="700", unit="km", condition="", tags=["range"]),
        "drive": mark(desk, weekly, "830 km", "figure", subject="Aurel One",
                      measure="range", value="830", unit="km", condition=""),
        "risk": mark(desk, weekly, "A retaliatory move by the ports is likely", "risk",
                     category="political", severity="medium", likelihood="likely"),
    }  # fmt: skip
    desk.history.clear()
    context = make_context(desk)
    screen = EvidenceScreen(context)
    qtbot.addWidget(screen)
    tester = QAbstractItemModelTester(
        screen.table.lines, QAbstractItemModelTester.FailureReportingMode.Warning, screen
    )
    assert tester.model() is screen.table.lines
    screen.resize(1232, 640)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    made = Page(qtbot, desk, context, screen, ledger, weekly, marks)
    made.wait_for(["claim", "range", "drive", "risk"])
    yield made
    screen.close()
    context.jobs.shutdown()
    context.bridge.stop()
