"""Figures suggested in a whole article."""

import time

import pytest

from newsclip.analysis.figures.suggesting import find_figures
from newsclip.domain.suggestions import Suggestion

ARTICLE = (
    "Halvorsen Ferries sells more tickets\n"
    "The Halvorsen KX9 has a range of 140 km, the yard said, and costs about $12 million. Two men "
    "asked for one of the tickets.\n"
    "The KX9 goes from 0 to 40 km/h in 9.5 seconds. Orders reached 38 by March 2025.\n"
    "In 2024 the line carried 1.4 million passengers, and 3 people were injured.\n"
)


def marked(text: str, language: str = "en") -> list[str]:
    """The words of each suggestion."""
    return [text[made.start : made.end] for made in find_figures(text, language)]


def one(words: str, text: str = ARTICLE) -> Suggestion:
    """The suggestion over exactly these words."""
    return next(made for made in find_figures(text) if text[made.start : made.end] == words)


def test_the_articles_figures_are_suggested_in_order() -> None:
    assert marked(ARTICLE) == [
        "140 km", "about $12 million", "0 to 40 km/h in 9.5 seconds", "38",
        "1.4 million passengers", "3 people",
    ]  # fmt: skip


def test_the_length_of_a_spell_is_not_suggested_beside_what_it_holds_for() -> None:
    text = "Rents rose 12 % over three years. The works took three years."
    assert marked(text) == ["12 %", "three years"]
    assert dict(one("12 %", text).fields)["condition"] == "rise, over three years"


def test_the_reasons_say_what_was_read() -> None:
    made = one("140 km")
    assert made.kind == "figure"
    assert dict(made.fields) == {
        "subject": "Halvorsen KX9", "measure": "Range", "value": "140", "unit": "km",
    }  # fmt: skip
    assert made.why == (
        "value with unit “140 km”", "measure “Range”", "subject “Halvorsen KX9”",
    )  # fmt: skip
    assert made.features == ("figure:unit", "figure:measure", "figure:subject")


def test_a_sprint_is_one_figure_with_its_time() -> None:
    made = one("0 to 40 km/h in 9.5 seconds")
    assert (made.fields["measure"], made.fields["value"]) == ("0–40 km/h", "9.5")


@pytest.mark.parametrize("text", ["", "No figure here.", "Two men spoke to one of the three.",
                                  "In 2024 she took flight 447 to the G20."])  # fmt: skip
def test_trivial_counts_and_names_are_not_suggested(text: str) -> None:
    assert marked(text) == []


def test_the_more_a_figure_says_the_higher_its_score() -> None:
    says_all, money, bare = one("140 km"), one("about $12 million"), one("38")
    assert 1 >= says_all.score > bare.score > 0
    assert money.score > bare.score


def test_a_change_is_a_condition_and_a_level_has_none() -> None:
    text = "Sales at the yard rose 5 % to $12 million."
    assert one("5 %", text).fields["condition"] == "rise"
    assert "condition" not in one("$12 million", text).fields
    assert "figure:change" in one("5 %", text).features


def test_doubt_is_the_first_reason_and_costs_most_of_the_score() -> None:
    made = one("20 pounds", "The parcel cost 20 pounds to send.")
    assert made.why[0].startswith("unsure: ")
    assert made.score < 0.3


def test_figures_do_not_reach_over_the_end_of_a_line() -> None:
    assert marked("Sales rose to 45\nmillion people came") == ["45"]


def test_a_long_article_without_line_breaks_is_read_in_linear_time() -> None:
    sentence = "The Halvorsen KX9 sold 1,250 tickets at $45 each, up 12 per cent on the year. "
    find_figures(sentence)
    short, long = (_seconds(sentence * count) for count in (250, 1000))
    assert long < 8 * short + 0.2


LENGTH = 50_000
BROKEN = ("½", "5 km to ", "+1 22", "WLTP 5 km, ", "Aa 5. ", "1/2 km\n", "5 km. ", "1 s ", "亿元3")


@pytest.fixture(scope="module")
def of_prose() -> float:
    """Seconds that as many characters of ordinary sentences take on this machine."""
    sentence = "The Halvorsen KX9 sold 1,250 tickets at $45 each, up 12 per cent on the year.\n"
    return _seconds((sentence * 1000)[:LENGTH])


@pytest.mark.parametrize("piece", [*BROKEN, "".join(BROKEN)])
def test_broken_pieces_take_little_longer_than_as_much_prose(piece: str, of_prose: float) -> None:
    text = (piece * LENGTH)[:LENGTH]
    assert _seconds(text, found=False) <= 4 * of_prose


def test_a_few_hundred_figures_in_a_row_are_all_found() -> None:
    text = "; ".join(f"{number} km of road" for number in range(11, 311))
    assert len(find_figures(text)) == 300


def _seconds(text: str, *, found: bool = True) -> float:
    """Of three tries the quickest: the machine may be busy with something else."""
    return min(_once(text, found=found) for _ in range(3))


def _once(text: str, *, found: bool) -> float:
    started = time.process_time()
    assert find_figures(text) or not found
    return time.process_time() - started
