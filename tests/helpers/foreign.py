"""The window in another language, walked through: what is not translated, and what is cut.

Texts are worded as modules are imported, so the language has to be spoken before any of them is; that
is why this module is run by itself, as ``pytest tests/helpers/foreign.py`` with ``WALKED_LANGUAGE``
set to a language, or to ``brackets`` for one in which every translated text stands in brackets.
"""

import os
import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from newsclip.domain.kinds import KINDS
from newsclip.language import set_speaker
from newsclip.ui import languages
from tests.helpers.speakers import Capitals

WALKED = os.environ.get("WALKED_LANGUAGE", "")
BRACKETS = "brackets"


class Brackets(Capitals):
    """Says everything in brackets, so that what was never translated stands out."""

    def translate(self, text: str, plural: str, n: int) -> str:
        words = plural if plural and n != 1 else text
        return words if re.fullmatch(r"[dMyh '.,]+|\{date\}, \{time\}", words) else f"⟦{words}⟧"

    def number(self, value: float) -> str:
        return f"⟦{value:,}⟧"

    def percent(self, words: str) -> str:
        return f"⟦{words}%⟧"


if WALKED == BRACKETS:
    set_speaker(Brackets())
    KINDS.say_anew()
elif WALKED:
    languages.begin(WALKED)

from newsclip.ui import theme  # noqa: E402 - the language comes first
from newsclip.ui.dialogs.settings_fonts import FamilyField  # noqa: E402 - the language comes first
from tests.helpers.fitting import cut  # noqa: E402
from tests.helpers.reach import called, everything  # noqa: E402
from tests.helpers.stops import Round, leave, start  # noqa: E402
from tests.helpers.stops_dialogs import DIALOGS, opened  # noqa: E402
from tests.helpers.stops_places import PLACES  # noqa: E402

_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]{2,}")
_KEYS = re.compile(r"\b(?:Ctrl|Alt|Shift|Esc|Del|Return|Enter|Tab|Backspace|Space|F\d+)\b")
DATA = re.compile(
    r"NewsClip|Markdown|SHA-256|PySide6?|Qt|Python|OPML|Noto|DejaVu|MIT|SQLite|pending-|\S*/\S*|\S+-\S+-\S+|"
    r"English|Deutsch|Français|Español|العربية|简体中文|\b(?:kB|MB|GB|KB|bytes?)\b"
)
"""Names, units and paths: the same in every language."""


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(qapp_args)
    theme.apply(app, theme.load_theme("light"))
    languages.dress(app)
    return app


@pytest.fixture(scope="module")
def walk(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Round]:
    walk = start(QtBot(request), tmp_path_factory.mktemp("foreign"))
    walk.page.window.resize(1366, 728)
    yield walk
    walk.page.close()


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every fixed text that is shown or told to a screen reader, with what shows it."""
    for widget in everything(root):
        yield called(widget), widget.accessibleName()
        yield called(widget), widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield called(widget), widget.text()
        elif isinstance(widget, QLineEdit):
            yield called(widget), widget.placeholderText()
        elif isinstance(widget, QTabBar):
            for tab in range(widget.count()):
                yield called(widget), widget.tabText(tab)
        elif isinstance(widget, QComboBox) and not isinstance(widget, FamilyField):
            for row in range(widget.count()):
                yield called(widget), widget.itemText(row)
        elif isinstance(widget, QHeaderView) and widget.model() is not None:
            for column in range(widget.count()):
                head = widget.model().headerData(column, widget.orientation())
                yield called(widget), str(head or "")
        for action in widget.actions():
            yield called(widget), action.text()


def untold(root: QWidget, data: frozenset[str]) -> list[str]:
    """The texts that have English words which neither were translated nor are in the library."""
    return [
        f"{where}: {text}"
        for where, text in texts(root)
        if any(word not in data for word in _english(text))
    ]


def _english(text: str) -> list[str]:
    """The words of a text outside all brackets, without keys and names."""
    rest = text
    while rest != (shorter := _SAID.sub(" ", rest)):
        rest = shorter
    return _WORD.findall(DATA.sub(" ", _KEYS.sub(" ", rest)))


def data_of(walk: Round) -> frozenset[str]:
    """The words of everything that is the user's own: titles, quotes, fields, tags, names."""
    desk, story = walk.context.desk, walk.story
    parts = [
        "Aurel goes abroad Risks kind risk report pdf Page volt example txt empty html pages",
        "Jul Aug Nov One Range Sprint Name row The page is gone new one note Check the address It empty",
        "Save it again en zh ar Linux text plain https",
    ]
    for article in (story.ledger, story.weekly, story.monitor, story.bare, story.other):
        parts += [str(article.metadata), *desk.articles.get(article.id).tags]
        for one in desk.highlights.of_version(article.version_id):
            parts += [one.quote, one.note, *one.tags, *one.fields.values()]
    return frozenset(_WORD.findall(" ".join(parts)))


def _check(walk: Round, root: QWidget) -> tuple[list[str], list[str]]:
    return (untold(root, data_of(walk)) if WALKED == BRACKETS else []), cut(root)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_said_and_fits(walk: Round, place: str) -> None:
    shown = PLACES[place](walk)
    english, short = _check(walk, shown)
    leave(walk, shown)
    assert not english
    assert not short


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_is_said_and_fits(walk: Round, kind: type[QDialog]) -> None:
    dialog = opened(walk, kind)
    english, short = _check(walk, dialog)
    dialog.close()
    assert not english
    assert not short


def test_every_action_is_said(walk: Round) -> None:
    data = data_of(walk)
    actions = walk.page.window.findChildren(QAction) if WALKED == BRACKETS else []
    left = [one.text() for one in actions if any(w not in data for w in _english(one.text()))]
    assert not left
