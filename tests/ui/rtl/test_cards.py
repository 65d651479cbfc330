"""What a card says and what a row of the comparison paints, the other way round."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from newsclip.domain.comparison import Span
from newsclip.ui.compare.scale_paint import Scale
from newsclip.ui.inspector.facts import Fact
from newsclip.ui.inspector.facts_view import LABELS, Content, FactsView
from newsclip.ui.theme import Theme
from newsclip.ui.widgets.wrapping import paint_wrapped
from tests.helpers.mirrors import at_right, inked, picture

WIDTH = 300


def test_a_label_is_at_the_right_and_its_value_beside_it(qtbot: QtBot, light: Theme) -> None:
    view = FactsView()
    qtbot.addWidget(view)
    view.set_content(Content((Fact("unit", "Unit", "km"),), tags=("range", "exports")))
    view.resize(WIDTH, view.height_for(WIDTH))
    view.show()
    row = view.rect_of("field:unit")
    label = picture(view, QRect(WIDTH - LABELS, row.top(), LABELS, row.height()))
    assert max(inked(label)) > LABELS - 6
    value = picture(view, QRect(0, row.top(), WIDTH - LABELS, row.height()))
    assert at_right(inked(value), value)
    assert view.rect_of("tags").right() == WIDTH - 1


def test_words_of_any_script_stand_at_the_right(light: Theme) -> None:
    for words in ("700 km", "700 كيلومتر"):
        shown = QImage(WIDTH, 24, QImage.Format.Format_RGB32)
        shown.fill(Qt.GlobalColor.white)
        painter = QPainter(shown)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        paint_wrapped(painter, shown.rect(), words, painter.font())
        painter.end()
        assert at_right(inked(shown), shown), words


def test_a_scale_begins_at_the_right() -> None:
    scale = Scale(0, 100, 10, 200, mirrored=True)
    assert scale.place(100) < scale.place(0)
    usual = Scale(0, 100, 10, 200)
    assert scale.place(30) - 10 == 210 - usual.place(30)
    low, high = scale.reach(Span(None, 50, 1))
    assert (low, high) == (210, scale.place(50))
