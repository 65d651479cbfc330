"""Tags are edited by mouse and keyboard; messages and progress say what they should."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.errors import LibraryBusyError
from newsclip.domain.progress import Progress
from newsclip.ui.jobs import JobRunner
from newsclip.ui.widgets import toast as toast_module
from newsclip.ui.widgets.completing_line_edit import CompletingLineEdit
from newsclip.ui.widgets.inline_message import InlineMessage
from newsclip.ui.widgets.progress_strip import ProgressStrip
from newsclip.ui.widgets.tag_editor import TagEditor
from newsclip.ui.widgets.tag_pill import TagPill
from newsclip.ui.widgets.toast import Toast
from tests.helpers.stage import LEFT, Stages, focused


@pytest.fixture
def stage(qtbot: QtBot) -> Stages:
    return Stages(qtbot)


@pytest.fixture
def editor(stage: Stages) -> TagEditor:
    made = TagEditor("Tags of the article")
    made.set_tags(("exports", "range"))
    stage(made).setFixedWidth(400)
    made.setFocus()
    return made


def shown(widget: QWidget) -> str:
    """Every word that is shown."""
    labels = widget.findChildren(QLabel)
    return " ".join(one.text() for one in labels if one.isVisible() and one.text())


def button(widget: QWidget, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if one.text() == text)


def pills(editor: TagEditor) -> list[TagPill]:
    return [pill for pill in editor.findChildren(TagPill) if pill.isVisible()]


def test_tags_are_added_by_enter_and_comma(editor: TagEditor, qtbot: QtBot) -> None:
    seen: list[tuple[str, ...]] = []
    editor.tags_changed.connect(seen.append)
    QTest.keyClicks(focused(), "duty,  car   makers ")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert seen == [("exports", "range", "duty"), ("exports", "range", "duty", "car makers")]
    qtbot.waitUntil(lambda: [pill.tag for pill in pills(editor)] == list(seen[-1]))


def test_a_tag_that_is_there_is_not_added_again(editor: TagEditor) -> None:
    seen: list[tuple[str, ...]] = []
    editor.tags_changed.connect(seen.append)
    QTest.keyClicks(focused(), "EXPORTS")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert (editor.tags, seen) == (("exports", "range"), [])


def test_a_tag_is_removed_by_its_cross(editor: TagEditor) -> None:
    seen: list[tuple[str, ...]] = []
    editor.tags_changed.connect(seen.append)
    pill = pills(editor)[0]
    point = pill.rect().center()
    point.setX(pill.width() - 10)
    QTest.mouseClick(pill, LEFT, pos=point)
    assert seen == [("range",)]
    assert [one.tag for one in pills(editor)] == ["range"]


def test_a_tag_is_removed_by_keyboard_and_the_focus_goes_on(editor: TagEditor) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Backspace)
    assert focused().accessibleName() == "Tag range"
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert editor.tags == ("exports",)
    assert focused().accessibleName() == "Add a tag"


def test_a_click_on_a_tag_opens_it(editor: TagEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.tag_opened) as seen:
        QTest.mouseClick(pills(editor)[1], LEFT, pos=pills(editor)[1].rect().topLeft())
    assert seen.args == ["range"]


def test_setting_tags_tells_nobody(editor: TagEditor) -> None:
    seen: list[object] = []
    editor.tags_changed.connect(seen.append)
    editor.set_tags(("one", "two", "three"))
    assert (editor.tags, seen) == (("one", "two", "three"), [])


def test_what_was_typed_counts_when_the_focus_leaves(editor: TagEditor) -> None:
    QTest.keyClicks(focused(), "late")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert editor.tags == ("exports", "range", "late")


def test_known_values_are_offered_by_any_of_their_letters(stage: Stages) -> None:
    field = CompletingLineEdit("Publisher", ["Harbour Ledger", "Volt Weekly", "Volt Weekly"])
    stage(field)
    field.setFocus()
    QTest.keyClicks(field, "week")
    completer = field.completer()
    offered = [
        completer.completionModel().index(row, 0).data()
        for row in range(completer.completionCount())
    ]
    assert offered == ["Volt Weekly"]


def test_an_error_says_what_and_what_to_do_and_folds_its_details(stage: Stages) -> None:
    message = InlineMessage()
    stage(message)
    message.show_error(LibraryBusyError("It is in use.", "Close the other.", detail="code 5"))
    assert shown(message) == "It is in use. Close the other."
    QTest.mouseClick(button(message, "Details"), LEFT)
    assert "code 5" in shown(message)
    QTest.mouseClick(button(message, "Hide details"), LEFT)
    assert "code 5" not in shown(message)
    assert message.accessibleName() == "It is in use. Close the other."


def test_a_bug_is_shown_as_one(stage: Stages) -> None:
    message = InlineMessage()
    stage(message)
    message.show_error(KeyError("speaker"))
    assert "inside NewsClip" in shown(message)
    assert "speaker" not in shown(message)


def test_the_words_of_a_message_can_be_selected(stage: Stages) -> None:
    message = InlineMessage()
    stage(message)
    message.show_message("warning", "A picture is missing.")
    label = next(one for one in message.findChildren(QLabel) if one.text())
    QTest.mouseDClick(label, LEFT, pos=label.rect().center() / 4)
    assert label.hasSelectedText()


def test_a_message_acts_and_goes_away(stage: Stages, qtbot: QtBot) -> None:
    message = InlineMessage()
    stage(message)
    calls: list[str] = []
    message.show_message("info", "Gone.", action="Undo", act=lambda: calls.append("undo"))
    with qtbot.waitSignal(message.dismissed):
        QTest.mouseClick(button(message, "Undo"), LEFT)
    assert (calls, message.isVisible()) == (["undo"], False)


def test_a_toast_offers_to_undo_and_stays_at_the_foot(stage: Stages) -> None:
    window = stage()
    window.resize(500, 300)
    calls: list[str] = []
    toast = Toast(window)
    toast.show_text("Highlight deleted.", "Undo", lambda: calls.append("undo"))
    assert shown(toast) == "Highlight deleted."
    assert abs(toast.geometry().center().x() - 250) <= 1
    window.resize(700, 500)
    assert abs(toast.geometry().center().x() - 350) <= 1
    assert toast.geometry().bottom() > 400
    QTest.mouseClick(button(toast, "Undo"), LEFT)
    assert (calls, toast.isVisible()) == (["undo"], False)


def test_a_toast_goes_away_by_itself(
    stage: Stages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast_module, "SECONDS", 0)
    toast = Toast(stage())
    toast.show_text("Saved.")
    qtbot.waitUntil(lambda: not toast.isVisible(), timeout=2000)


def test_progress_is_shown_and_can_be_cancelled(stage: Stages, qtbot: QtBot) -> None:
    runner, strip, release = JobRunner(), ProgressStrip(), threading.Event()
    stage(strip).setFixedWidth(700)
    runner.started.connect(strip.follow)
    job = runner.run("Importing", _waiting(release), _ignore, _ignore)
    qtbot.waitUntil(lambda: "31 of 50" in shown(strip), timeout=5000)
    assert shown(strip) == "Importing 31 of 50: report.html"
    bar = strip.findChildren(QProgressBar)[0]
    assert (bar.value(), bar.maximum()) == (31, 50)
    QTest.mouseClick(button(strip, "Cancel"), LEFT)
    assert job.cancelled
    assert shown(strip) == "Stopping…"
    release.set()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=5000)


def _waiting(release: threading.Event) -> Callable[[Progress], bool]:
    def work(progress: Progress) -> bool:
        progress.step(31, 50, "report.html")
        return release.wait(10)

    return work


def _ignore(_value: object) -> None:
    """Nobody waits for this."""


def test_the_job_before_is_shown_when_the_last_one_ends(stage: Stages, qtbot: QtBot) -> None:
    runner, strip = JobRunner(), ProgressStrip()
    stage(strip).setFixedWidth(700)
    long, short = threading.Event(), threading.Event()
    for label, event in (("Importing", long), ("Exporting", short)):
        strip.follow(runner.run(label, _waiting(event), _ignore, _ignore))
    qtbot.waitUntil(lambda: shown(strip).startswith("Exporting 31"), timeout=5000)
    short.set()
    qtbot.waitUntil(lambda: shown(strip).startswith("Importing 31"), timeout=5000)
    long.set()
    qtbot.waitUntil(lambda: not strip.isVisible(), timeout=5000)
