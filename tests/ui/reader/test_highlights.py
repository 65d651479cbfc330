"""Highlights on the page: painted by kind, clicked, stepped through, their edges moved."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsclip.domain.anchors import Span
from newsclip.domain.document import Cell, Document, Leaf, Paragraph, Table
from newsclip.ui.reader.letters import GUTTER
from newsclip.ui.reader.style import mix
from newsclip.ui.theme import load_theme
from tests.helpers.reading import Reader, move, prose, tint

TEXT = prose(
    "The maker said it would start selling cars outside China in 2027, once output has caught up.",
    "Analysts caution that tariffs and type approval in Europe could push that date back a year.",
    "قال متحدث باسم الشركة إن التصدير سيبدأ في عام 2027 إلى أوروبا.",
    "预计二〇二七年开始向欧洲出口 👩\u200d🚒 with 𝔘nusual words.",
)

KINDS = ("claim", "figure", "risk", "plain")


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    return Reader(qtbot, TEXT)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_is_tinted_and_underlined(qtbot: QtBot, theme: str, kind: str) -> None:
    reader = Reader(qtbot, TEXT, theme)
    reader.show([reader.highlight(1, kind, "outside China")])
    surface = load_theme(theme).color("surface").name()
    assert tint(theme, kind) in reader.colours_under("outside China")
    assert surface not in reader.colours_under("outside China")
    assert tint(theme, kind) not in reader.colours_under("would start")
    rect = reader.view.rects(reader.span("outside China"))[0]
    below = reader.colours_in(rect.left(), rect.bottom(), rect.right(), rect.bottom() + 3)
    assert load_theme(theme).kind(kind).line.name() in below


@pytest.mark.parametrize(
    "words", ["التصدير سيبدأ", "عام 2027 إلى", "二〇二七年", "👩\u200d🚒 with 𝔘nusual"]
)
def test_other_scripts_are_tinted_under_their_own_words_only(reader: Reader, words: str) -> None:
    reader.show([reader.highlight(1, "claim", words)])
    assert tint("light", "claim") in reader.colours_under(words)
    assert load_theme("light").color("surface").name() not in reader.colours_under(words)
    for other in ("متحدث", "أوروبا", "出口", "words"):
        assert tint("light", "claim") not in reader.colours_under(other)


def test_the_margin_names_the_kinds_that_begin_on_a_line(reader: Reader) -> None:
    marks = [reader.highlight(i, kind, "start selling"[i:]) for i, kind in enumerate(KINDS)]
    reader.show(marks)
    y = reader.middle("start selling").y()
    squares = reader.colours_in(0, y - 8, GUTTER, y + 8)
    assert {load_theme("light").kind(kind).line.name() for kind in KINDS} <= squares
    other = reader.middle("Analysts").y()
    # The first letter of a line may reach a pixel into the gutter, as its font has it.
    assert reader.colours_in(0, other - 8, GUTTER - 2, other + 8) == {"#fffefb"}


def test_nested_highlights_both_show(reader: Reader) -> None:
    outer, inner = "tariffs and type approval in Europe", "type approval"
    reader.show([reader.highlight(1, "risk", outer), reader.highlight(2, "claim", inner)])
    assert tint("light", "risk") in reader.colours_under("tariffs")
    assert tint("light", "risk") not in reader.colours_under(inner)
    rect = reader.view.rects(reader.span(inner))[0]
    below = reader.colours_in(rect.left(), rect.bottom(), rect.right(), rect.bottom() + 7)
    lines = {load_theme("light").kind(kind).line.name() for kind in ("claim", "risk")}
    assert lines <= below


def test_a_highlight_in_one_of_its_own_kind_is_darker(reader: Reader) -> None:
    outer, inner = "tariffs and type approval in Europe", "type approval"
    reader.show([reader.highlight(1, "claim", outer), reader.highlight(2, "claim", inner)])
    claim = load_theme("light").kind("claim")
    darker = reader.colours_under(inner)
    assert claim.tint.name() not in darker
    assert mix(claim.line, claim.tint, 0.15).name() in darker


def test_the_darkest_tint_leaves_the_text_readable() -> None:
    for name in ("light", "dark"):
        theme = load_theme(name)
        for kind in KINDS:
            deepest = mix(theme.kind(kind).line, theme.kind(kind).tint, 0.3)
            assert contrast(theme.color("ink").getRgbF(), deepest.getRgbF()) >= 4.5


def contrast(one: object, other: object) -> float:
    """The contrast of two colours as WCAG counts it."""

    def luminance(colour: object) -> float:
        assert isinstance(colour, tuple)
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour[:3]]
        return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_a_click_makes_the_innermost_current_and_o_steps_on(reader: Reader) -> None:
    outer, inner = "tariffs and type approval in Europe", "type approval"
    reader.show([reader.highlight(1, "claim", outer), reader.highlight(2, "risk", inner)])
    chosen: list[int] = []
    reader.view.highlight_clicked.connect(chosen.append)
    reader.click(reader.middle(inner))
    reader.view.step_overlapping()
    reader.view.step_overlapping()
    reader.click(reader.middle("tariffs"))
    reader.click(reader.middle("could push"))
    assert chosen == [2, 1, 2, 1]
    assert reader.view.current_highlight() == 1
    assert reader.view.highlights_at(reader.span(inner).start) == (2, 1)


def test_the_current_highlight_is_outlined_and_described(reader: Reader) -> None:
    reader.show([reader.highlight(1, "claim", "outside China")])
    accent = load_theme("light").color("accent").name()
    rect = reader.view.rects(reader.span("outside China"))[0].adjusted(-4, -3, 4, 6)

    def outline() -> set[str]:
        return reader.colours_in(rect.left(), rect.top(), rect.right(), rect.bottom())

    assert accent not in outline()
    reader.view.set_current(1, scroll=False)
    assert accent in outline()
    assert reader.view.accessibleDescription() == "Claim: “outside China”"
    reader.view.set_current(None)
    assert reader.view.accessibleDescription() == ""


def test_going_to_the_next_and_the_previous_highlight_goes_round(reader: Reader) -> None:
    reader.show([reader.highlight(7, "risk", "Analysts"), reader.highlight(5, "claim", "maker")])
    seen = []
    for direction in (1, 1, 1, -1):
        reader.view.step_highlight(direction)
        seen.append(reader.view.current_highlight())
    assert seen == [5, 7, 5, 7]


@pytest.mark.parametrize(
    ("words", "grab_end", "to", "result"),
    [
        ("start selling", True, "outside", "start selling cars outside"),
        ("start selling cars", True, "start", "start"),
        ("selling cars", False, "would", "would start selling cars"),
        ("would start selling", False, "selling", "selling"),
    ],
)
def test_dragging_an_edge_takes_whole_words(
    reader: Reader, words: str, grab_end: bool, to: str, result: str
) -> None:
    reader.show([reader.highlight(1, "claim", words)])
    reader.view.set_current(1, scroll=False)
    asked: list[tuple[int, str]] = []
    reader.view.edges_dragged.connect(lambda i, span: asked.append((i, reader.words(span))))
    at = reader.edge(words, end=grab_end)
    move(reader.view.viewport(), QPointF(at))
    assert reader.view.viewport().cursor().shape() is Qt.CursorShape.SplitHCursor
    reader.drag(at, reader.middle(to))
    assert asked == [(1, result)]
    assert reader.view.selected_span() is None


def test_the_edge_being_dragged_is_seen_and_escape_puts_it_back(reader: Reader) -> None:
    reader.show([reader.highlight(1, "claim", "start selling")])
    reader.view.set_current(1, scroll=False)
    asked: list[int] = []
    reader.view.edges_dragged.connect(lambda i, _span: asked.append(i))
    end = reader.middle("outside")
    reader.drag(reader.edge("start selling", end=True), end, release=False)
    assert tint("light", "claim") in reader.colours_under("cars")
    QTest.keyClick(reader.view, Qt.Key.Key_Escape)
    QTest.mouseRelease(reader.view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert tint("light", "claim") not in reader.colours_under("cars")
    assert asked == []


def test_right_to_left_edges_are_taken_where_they_are_seen(reader: Reader) -> None:
    reader.show([reader.highlight(1, "claim", "متحدث")])
    reader.view.set_current(1, scroll=False)
    asked: list[str] = []
    reader.view.edges_dragged.connect(lambda _i, span: asked.append(reader.words(span)))
    reader.drag(reader.edge("متحدث"), reader.middle("باسم"))
    assert asked == ["متحدث باسم"]


@pytest.mark.parametrize(
    ("edge", "direction", "result"),
    [
        ("end", 1, "start selling cars"),
        ("end", -1, "start"),
        ("start", -1, "would start selling"),
        ("start", 1, "selling"),
    ],
)
def test_edges_move_word_by_word_from_the_keyboard(
    reader: Reader, edge: str, direction: int, result: str
) -> None:
    reader.show([reader.highlight(1, "claim", "start selling")])
    reader.view.set_current(1, scroll=False)
    asked: list[str] = []
    reader.view.edges_dragged.connect(lambda _i, span: asked.append(reader.words(span)))
    reader.view.nudge_edge("end" if edge == "end" else "start", direction)
    assert asked == [result]


def test_a_highlight_of_one_word_cannot_be_nudged_away(reader: Reader) -> None:
    reader.show([reader.highlight(1, "claim", "selling")])
    reader.view.set_current(1, scroll=False)
    asked: list[Span] = []
    reader.view.edges_dragged.connect(lambda _i, span: asked.append(span))
    reader.view.nudge_edge("end", -1)
    reader.view.nudge_edge("start", 1)
    assert asked == []


def test_a_highlight_across_the_cells_of_a_table_is_painted_in_each(qtbot: QtBot) -> None:
    rows = tuple((Cell(Leaf(f"Model {n}")), Cell(Leaf(f"{n}00 km"))) for n in (6, 7, 8))
    reader = Reader(qtbot, Document((Paragraph(Leaf("Before")), Table(rows))))
    reader.show([reader.highlight(1, "figure", "600 km\nModel 7\n700")])
    for words in ("600 km", "Model 7", "700"):
        assert tint("light", "figure") in reader.colours_under(words)
    assert tint("light", "figure") not in reader.colours_under("Model 8")


def test_setting_highlights_again_repaints_without_setting_the_text(reader: Reader) -> None:
    document = reader.view.document()
    reader.show([reader.highlight(1, "claim", "selling")])
    reader.view.set_highlights([reader.highlight(1, "risk", "selling")])
    assert tint("light", "risk") in reader.colours_under("selling")
    assert reader.view.document() is not document
    kept = reader.view.document()
    reader.view.set_highlights([])
    assert reader.view.document() is kept
    assert tint("light", "risk") not in reader.colours_under("selling")


def test_a_screen_reader_hears_the_kind_and_the_words(reader: Reader) -> None:
    reader.view.set_current(3, scroll=False)
    reader.show()
    reader.view.set_current(3, scroll=False)
    reader.view.set_highlights([reader.highlight(3, "risk", "tariffs and type approval")])
    heard = QAccessible.queryAccessibleInterface(reader.view)
    assert heard.text(QAccessible.Text.Description) == "Risk: “tariffs and type approval”"
    assert "A maker sets a date" in heard.text(QAccessible.Text.Name)


def test_an_edge_dragged_over_the_bottom_scrolls_on(qtbot: QtBot) -> None:
    reader = Reader(qtbot, prose(*(f"Paragraph {n} of many that go on." for n in range(60))))
    reader.show([reader.highlight(1, "claim", "Paragraph 5")])
    reader.view.set_current(1, scroll=False)
    asked: list[str] = []
    reader.view.edges_dragged.connect(lambda _i, span: asked.append(reader.words(span)))
    below = QPoint(200, reader.view.viewport().height() + 60)
    reader.drag(reader.edge("Paragraph 5", end=True), below)
    assert reader.view.verticalScrollBar().value() > 0
    assert asked[0].startswith("Paragraph 5 of many")


def test_a_displaced_highlight_is_not_painted_over_other_words(reader: Reader) -> None:
    lost = replace(reader.highlight(1, "claim", "selling"), displaced=True)
    reader.show([lost])
    assert tint("light", "claim") not in reader.colours_under("selling")


def test_a_jump_brings_the_passage_into_view_and_lights_it_up(qtbot: QtBot) -> None:
    reader = Reader(qtbot, prose(*(f"Paragraph {n} of many that go on." for n in range(60))))
    reader.show([reader.highlight(1, "claim", "Paragraph 50")])
    reader.view.set_current(1)
    rect = reader.view.rects(reader.span("Paragraph 50"))[0]
    assert 0 < rect.top() < reader.view.viewport().height() / 2
    assert tint("light", "claim") not in reader.colours_under("Paragraph 50")
    qtbot.waitUntil(
        lambda: tint("light", "claim") in reader.colours_under("Paragraph 50"), timeout=4000
    )
