"""After an import: every outcome is counted, every failure explained, and can be tried again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from newsclip.domain.errors import EmptyError, FetchError
from newsclip.services.outcomes import ImportedItem, ImportReport, Outcome
from newsclip.services.sources import Source, from_address
from newsclip.ui.dialogs.import_summary import MOST_SHOWN, FailedEntry, ImportSummary

GONE = ImportedItem(
    from_address("https://volt.example/a"),
    Outcome.FAILED,
    error=FetchError("The page is <b>gone</b>.", "Check the address.", detail="HTTP 404"),
)
EMPTY = ImportedItem(
    Source("file", "empty.html"), Outcome.FAILED, error=EmptyError("It is empty.", "Save it again.")
)
NEW = ImportedItem(Source("file", "new.txt"), Outcome.NEW, 7, "A new one", notes=("A note.",))
KNOWN = ImportedItem(Source("file", "old.txt"), Outcome.ALREADY, 8, "An old one")


@pytest.fixture
def summary(qtbot: QtBot) -> ImportSummary:
    summary = ImportSummary(ImportReport((NEW, GONE, KNOWN, EMPTY), cancelled=True))
    summary.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(summary)
    summary.open()
    return summary


def button(summary: ImportSummary, text: str) -> QPushButton:
    return next(b for b in summary.findChildren(QPushButton) if b.text() == text)


def shown(summary: ImportSummary) -> list[str]:
    return [label.text() for label in summary.findChildren(QLabel) if label.isVisible()]


def test_it_counts_and_explains(summary: ImportSummary) -> None:
    said = shown(summary)
    assert any(s.startswith("1 imported, 1 already in the library, 2 failed.") for s in said)
    assert any("Cancelled" in s for s in said)
    assert "The page is <b>gone</b>." in said
    assert "Check the address." in said
    assert "Save it again." in said
    assert "Imported. A note." in said
    assert "HTTP 404" not in said


def test_details_fold_out_and_can_be_selected(summary: ImportSummary) -> None:
    entry = summary.findChildren(FailedEntry)[0]
    QTest.mouseClick(entry.more, Qt.MouseButton.LeftButton)
    assert "HTTP 404" in shown(summary)
    flags = entry.detail.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    QTest.keyClick(entry.more, Qt.Key.Key_Space)
    assert "HTTP 404" not in shown(summary)


def test_failures_are_tried_again(qtbot: QtBot, summary: ImportSummary) -> None:
    with qtbot.waitSignal(summary.retry_requested) as told:
        QTest.mouseClick(button(summary, "Retry failed"), Qt.MouseButton.LeftButton)
    assert told.args == [[GONE.source, EMPTY.source]]
    assert not summary.isVisible()


def test_an_article_is_opened(qtbot: QtBot, summary: ImportSummary) -> None:
    with qtbot.waitSignal(summary.article_requested) as told:
        QTest.mouseClick(button(summary, "Open"), Qt.MouseButton.LeftButton)
    assert told.args == [7]


def test_the_whole_report_is_copied(summary: ImportSummary) -> None:
    QTest.mouseClick(button(summary, "Copy report"), Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    for part in ("volt.example/a", "Check the address.", "HTTP 404", "An old one", "A note."):
        assert part in text


def test_private_addresses_are_fetched_only_on_the_users_word(summary: ImportSummary) -> None:
    agreed: list[bool] = []
    summary.offer_private(lambda: agreed.append(True))
    assert agreed == []
    QTest.mouseClick(button(summary, "Fetch them"), Qt.MouseButton.LeftButton)
    assert agreed == [True]
    assert not summary.isVisible()


def test_a_large_report_stays_quick_to_show(qtbot: QtBot) -> None:
    items = tuple(
        ImportedItem(Source("file", f"{n}.html"), Outcome.FAILED, error=EmptyError("Empty."))
        for n in range(MOST_SHOWN + 50)
    )
    summary = ImportSummary(ImportReport(items))
    qtbot.addWidget(summary)
    assert len(summary.findChildren(FailedEntry)) == MOST_SHOWN
    assert "and 50 more, in the copied report" in [w.text() for w in summary.findChildren(QLabel)]


def test_without_failures_nothing_is_to_be_tried_again(qtbot: QtBot) -> None:
    summary = ImportSummary(ImportReport((NEW,)))
    qtbot.addWidget(summary)
    assert "Retry failed" not in [b.text() for b in summary.findChildren(QPushButton)]
