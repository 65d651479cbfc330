"""What happens elsewhere in the window is told to screen readers, and to nobody while none listens."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from newsclip.domain.errors import FetchError
from newsclip.ui import announcing
from newsclip.ui.shell.status_bar import StatusBar
from newsclip.ui.widgets.inline_message import InlineMessage
from newsclip.ui.widgets.toast import Toast

POLITE = QAccessible.AnnouncementPoliteness.Polite
AT_ONCE = QAccessible.AnnouncementPoliteness.Assertive
Heard = list[tuple[str, QAccessible.AnnouncementPoliteness]]


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """A screen reader is there, and this is what it was given."""
    given: Heard = []

    def take(event: QAccessibleAnnouncementEvent) -> None:
        given.append((event.message(), event.politeness()))

    monkeypatch.setattr(announcing, "hand_over", take)
    before = QAccessible.isActive()
    QAccessible.setActive(True)
    yield given
    QAccessible.setActive(before)


def test_a_word_at_the_foot_is_said_with_what_can_be_done(qtbot: QtBot, heard: Heard) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Toast(window).show_text("Highlight deleted.", "Undo", lambda: None)
    assert heard == [("Highlight deleted. Undo", POLITE)]


def test_an_error_is_said_at_once(qtbot: QtBot, heard: Heard) -> None:
    message = InlineMessage()
    qtbot.addWidget(message)
    message.show_error(FetchError("The page is gone.", "Check the address."))
    message.show_message("info", "Three were there already.")
    assert heard == [
        ("The page is gone. Check the address.", AT_ONCE),
        ("Three were there already.", POLITE),
    ]


def test_what_was_done_is_said_as_the_status_bar_shows_it(qtbot: QtBot, heard: Heard) -> None:
    status = StatusBar()
    qtbot.addWidget(status)
    status.say("This sentence is marked already.")
    assert heard == [("This sentence is marked already.", POLITE)]


def test_the_choice_in_a_list_is_said_while_one_types_beside_it(qtbot: QtBot, heard: Heard) -> None:
    field, choices = QLineEdit(), QListWidget()
    for widget in (field, choices):
        qtbot.addWidget(widget)
    announcing.announce_choice(field, choices)
    choices.addItems(["Aurel goes abroad", "Port tariffs"])
    choices.setCurrentRow(1)
    choices.clear()
    assert heard == [("Port tariffs", POLITE)]


def test_nothing_is_said_while_nobody_listens(qtbot: QtBot, heard: Heard) -> None:
    QAccessible.setActive(False)
    status = StatusBar()
    qtbot.addWidget(status)
    status.say("This sentence is marked already.")
    assert not heard
