"""Which figures stand in one row."""

from newsclip.analysis.comparing.entries import mark
from newsclip.analysis.comparing.rows import build_rows
from newsclip.domain.comparison import RowName
from newsclip.domain.highlights import Highlight
from tests.helpers.analysis import figure


def rows(*figures: Highlight, names: dict[str, RowName] | None = None) -> list[list[int]]:
    """The rows as lists of places in the arguments."""
    place = {one.id: number for number, one in enumerate(figures)}
    return [[place[e.highlight.id] for e in row.members] for row in build_rows(figures, names)]


def test_other_words_for_one_thing_are_one_row() -> None:
    assert rows(
        figure(1, "700", "km", "range", "Xiaomi SU7"),
        figure(2, "435", "mi", "driving range", "SU7"),
        figure(3, "830", "km", "can travel", "the sedan"),
        figure(4, "700", "km", "Reichweite", ""),
    ) == [[0, 1, 2, 3]]


def test_other_sorts_of_unit_are_other_rows() -> None:
    told = (
        figure(1, "5", "%", "sales"),
        figure(2, "12,000", "cars", "sales"),
        figure(3, "3", "EUR", "sales"),
    )
    assert rows(*told) == [[0], [1], [2]]


def test_a_figure_without_unit_goes_with_the_only_sort_there_is() -> None:
    assert rows(figure(1, "21,500", "EUR", "price"), figure(2, "21,500", "", "price")) == [[0, 1]]


def test_subject_and_measure_may_be_parted_otherwise() -> None:
    told = figure(1, "400", "", "jobs", "Brenn plant"), figure(2, "450", "", "plant jobs", "Brenn")
    assert rows(*told) == [[0, 1]]


def test_a_longer_measure_joins_only_where_the_values_are_alike() -> None:
    near = figure(1, "30,000", "EUR", "price"), figure(2, "31,000", "EUR", "family price")
    assert rows(*near) == [[0, 1]]
    far = figure(1, "30,000", "EUR", "price"), figure(2, "12", "EUR", "share price")
    assert rows(*far) == [[0], [1]]


def test_a_figure_without_measure_stays_alone_unless_one_row_is_like_it() -> None:
    told = figure(1, "700", "km", "range"), figure(2, "720", "km", ""), figure(2, "2.8", "s", "")
    assert rows(*told) == [[0, 1], [2]]


def test_the_user_merges_renames_and_parts() -> None:
    one, other = figure(1, "94", "", "stores", "Nio"), figure(2, "5", "", "houses", "Nio")
    third = figure(3, "6", "", "Nio houses", "Nio")
    assert rows(one, other, third) == [[0], [1, 2]]
    houses = RowName("Nio", "Nio Houses")
    merged = {"nio|stores": houses, "nio|houses": houses}
    assert rows(one, other, third, names=merged) == [[0, 1, 2]]
    (row,) = build_rows([one, other, third], merged)
    assert (row.subject, row.measure) == ("Nio", "Nio Houses")
    parted = {mark(third): RowName("Nio", "planned houses")}
    assert rows(one, other, third, names=parted) == [[0], [1], [2]]


def test_the_key_of_a_row_stays_when_others_join() -> None:
    first = figure(1, "700", "km", "range")
    (alone,) = build_rows([first])
    (joined,) = build_rows([first, figure(2, "690", "km", "driving range")])
    assert alone.key == joined.key
