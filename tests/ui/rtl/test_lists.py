"""The sidebar and the list of articles stand the other way round."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from newsclip.domain.scope import EVERYTHING, ArticleQuery
from newsclip.services.desk import Desk
from newsclip.ui.context import Context
from newsclip.ui.library.article_delegate import BAR
from newsclip.ui.library.article_list import ArticleList
from newsclip.ui.library.sidebar import Sidebar
from newsclip.ui.theme import Theme
from tests.helpers.desks import add_article
from tests.helpers.library import fill_library
from tests.helpers.mirrors import at_left, columns_of, inked, picture
from tests.helpers.stage import LEFT

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sidebar(qtbot: QtBot, desk: Desk, context: Context) -> Sidebar:
    fill_library(desk)
    made = Sidebar(context)
    qtbot.addWidget(made)
    made.resize(208, 820)
    made.show()
    qtbot.waitUntil(lambda: made.overview is not None)
    return made


def index_of(sidebar: Sidebar, label: str) -> QModelIndex:
    index = sidebar.tree.model().index(0, 0)
    while index.isValid() and index.data() != label:
        index = sidebar.tree.indexBelow(index)
    assert index.isValid(), label
    return index


def test_a_row_has_its_name_at_the_right_and_its_count_at_the_left(sidebar: Sidebar) -> None:
    rect = sidebar.tree.visualRect(index_of(sidebar, "Inbox"))
    shown = picture(sidebar.tree.viewport(), rect.adjusted(12, 4, -12, -4))
    ink = inked(shown)
    gaps = [after - before for before, after in pairwise(ink)]
    gap = ink[gaps.index(max(gaps))]
    assert gap < shown.width() / 3
    assert max(ink) > shown.width() - 8


def test_the_plus_of_the_stories_is_at_the_left(sidebar: Sidebar) -> None:
    tree = sidebar.tree
    rect = tree.visualRect(index_of(sidebar, "STORIES"))
    QTest.mouseClick(tree.viewport(), LEFT, NONE, QPoint(rect.left() + 22, rect.bottom() - 10))
    assert tree.viewport().findChildren(QLineEdit)


def test_the_left_key_unfolds_and_the_right_key_folds(sidebar: Sidebar, desk: Desk) -> None:
    tree, model = sidebar.tree, sidebar.tree.model()
    parent = next(
        index
        for row in range(model.rowCount())
        for top in (model.index(row, 0),)
        for child in range(model.rowCount(top))
        for index in (model.index(child, 0, top),)
        if model.rowCount(index)
    )
    tree.setCurrentIndex(parent)
    QTest.keyClick(tree, Qt.Key.Key_Right)
    assert not tree.isExpanded(parent)
    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert tree.isExpanded(parent)


def test_an_article_has_its_bar_and_dots_at_the_right_and_its_title_as_it_is_written(
    qtbot: QtBot, desk: Desk, context: Context, light: Theme
) -> None:
    add_article(
        desk, title="Cars", publisher="Ledger", published="2025-08-02", paragraphs=["Some."]
    )
    listed = ArticleList(context)
    qtbot.addWidget(listed)
    listed.resize(340, 400)
    listed.show()
    with qtbot.waitSignal(listed.shown):
        listed.set_query(ArticleQuery(EVERYTHING))
    listed.view.select(listed.model.ids[0])
    rect = listed.view.visualRect(listed.model.index(0))
    shown = picture(listed.view.viewport(), rect)
    bar = columns_of(shown, light.color("accent"))
    assert (min(bar), max(bar)) == (shown.width() - BAR, shown.width() - 1)
    title = picture(listed.view.viewport(), QRect(14, 30, rect.width() - 28, 16))
    assert at_left(inked(title), title)
    source = picture(
        listed.view.viewport(), QRect(rect.width() // 2, 12, rect.width() // 2 - 14, 14)
    )
    assert max(inked(source)) > source.width() - 6
