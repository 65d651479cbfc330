"""Which paragraphs of two articles are held level."""

from newsclip.analysis.comparing.leveling import find_levels
from newsclip.domain.anchors import Span

BRIDGE = (
    "The old bridge over the Sollen will be closed to lorries from March, the road office said."
)
CLOSED = (
    "Lorries may no longer cross the bridge at Sollen from March, according to the road office."
)
FERRY = (
    "A ferry is to carry them instead, at a cost of four million crowns a year for the district."
)
BOAT = (
    "The district expects to pay four million crowns a year for the ferry that takes their place."
)
SCHOOL = (
    "Pupils of the harbour school meanwhile walk to the station, since their bus crosses no more."
)
FILLER = (
    "Nothing happened for a while, and then again nothing happened that anybody would remember."
)


def placed(*paragraphs: str) -> list[tuple[int, str]]:
    """The paragraphs with their beginnings."""
    found, start = [], 0
    for text in paragraphs:
        found.append((start, text))
        start += len(text) + 1
    return found


def level(here: list[tuple[int, str]], there: list[tuple[int, str]]) -> list[tuple[str, str]]:
    """The texts of the paragraphs that are held level."""
    mine, theirs = dict(here), dict(there)
    return [(mine[one.here.start], theirs[one.there.start]) for one in find_levels(here, there)]


def test_paragraphs_about_the_same_thing_are_level() -> None:
    here, there = placed(BRIDGE, FILLER, FERRY), placed(SCHOOL, CLOSED, BOAT)
    assert level(here, there) == [(BRIDGE, CLOSED), (FERRY, BOAT)]


def test_what_is_told_in_another_order_never_leads_back() -> None:
    found = find_levels(placed(BRIDGE, FERRY), placed(BOAT, SCHOOL, CLOSED))
    assert len(found) == 1


def test_what_an_article_says_twice_is_no_landmark() -> None:
    assert find_levels(placed(FILLER, FILLER, BRIDGE), placed(FILLER, SCHOOL)) == ()


def test_what_the_user_marked_goes_before_what_is_alike() -> None:
    here, there = placed(BRIDGE, FERRY), placed(BOAT, SCHOOL, CLOSED)
    marked = (Span(0, 20), Span(there[2][0], there[2][0] + 10))
    found = find_levels(here, there, [marked])
    assert (found[0].here, found[0].there) == marked
    assert all(one.there.start >= marked[1].start for one in found)


def test_nothing_in_common_and_nothing_at_all() -> None:
    assert (
        find_levels(placed(SCHOOL), placed("Zebras graze quietly beyond the long yellow fence."))
        == ()
    )
    assert find_levels([], placed(BRIDGE)) == ()
