"""A column of Compare in a mirrored window: its article keeps its own direction."""

from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span
from newsclip.ui.compare.column_view import ColumnView
from newsclip.ui.theme import load_theme
from tests.helpers.mirrors import columns_of, picture
from tests.helpers.reading import HEADING, prose


def test_the_bar_beside_shared_text_stands_before_it(qtbot: QtBot) -> None:
    theme = load_theme("light")
    view = ColumnView(theme)
    document = prose("Nothing is measured in this paragraph. " * 4, *["More to scroll. " * 30] * 9)
    view.resize(520, 400)
    qtbot.addWidget(view)
    view.show_document(document, HEADING)
    view.show()
    qtbot.waitExposed(view)
    view.set_shared([Span(0, 150)])
    qtbot.wait(50)
    text = min(rect.left() for rect in view.rects(Span(0, 150)))
    image = picture(view.viewport())
    bar = [x for x in columns_of(image, theme.color("ink-tertiary")) if x < text + 20]
    assert bar
    assert max(bar) < text
