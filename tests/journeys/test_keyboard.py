"""Marking without ever touching the mouse."""

from PySide6.QtCore import Qt

from tests.helpers.window import WindowPage

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PASTED = "A plant opens again\n\n" + "\n\n".join(
    f"The plant in district {n} opens again in {2027 + n}. It will employ {n + 2},400 people by then. "
    f"Nobody at the ministry would say what the works in district {n} cost."
    for n in range(4)
)


def read(page: WindowPage) -> None:
    """Paste the article and put the keyboard into its text, by keys."""
    page.work.desk.preferences.change(suggest=False)
    page.paste(PASTED)
    page.until(lambda: "opens again" in page.title())
    page.work.reader.view.setFocus()
    page.key(Qt.Key.Key_Home, modifier=CTRL)


def test_twelve_passages_are_marked_with_the_keyboard_alone(page: WindowPage) -> None:
    read(page)
    for number in range(12):
        page.key("m")
        assert len(page.highlights()) == number + 1
        page.key(Qt.Key.Key_Down, modifier=ALT)
    text = page.text()
    marked = [one.anchor.exact for one in page.highlights()]
    assert len(marked) == 12
    assert all(words.endswith(".") and words in text for words in marked)
    assert {one.kind for one in page.highlights()} == {"claim"}


def test_the_last_kind_is_repeated_on_sentences_and_selections(page: WindowPage) -> None:
    read(page)
    page.key("e")
    page.key("2")
    (first,) = page.highlights()
    assert (first.kind, first.anchor.exact) == ("figure", "The")
    page.key(Qt.Key.Key_Down, modifier=ALT)
    page.key("e", "e")
    page.key("r")
    page.key(Qt.Key.Key_Down, modifier=ALT)
    page.key("m")
    kinds = [one.kind for one in page.highlights()]
    assert kinds == ["figure"] * 3
    page.key("m")
    assert page.status() == "This sentence is marked already."
    assert len(page.highlights()) == 3
    page.key("3")
    page.key(Qt.Key.Key_Down, modifier=ALT)
    page.key("m")
    assert [one.kind for one in page.highlights()] == ["figure", "figure", "risk", "risk"]


def test_a_selection_over_sentences_is_widened_to_them(page: WindowPage) -> None:
    read(page)
    page.key(Qt.Key.Key_Right, modifier=CTRL)
    page.key(Qt.Key.Key_Down, modifier=ALT | SHIFT)
    page.key(Qt.Key.Key_Right, modifier=CTRL | SHIFT)
    page.key(Qt.Key.Key_Right, modifier=CTRL | SHIFT)
    page.key("m")
    (made,) = page.highlights()
    assert made.anchor.exact.startswith("The plant in district 0")
    assert made.anchor.exact.endswith("people by then.")
