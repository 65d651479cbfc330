"""What left its place is looked for elsewhere only where enough of it can have arrived."""

import pytest

from newsclip.analysis.arriving import may_have_moved, pieces
from newsclip.analysis.tokens import tokenize
from newsclip.domain.anchors import Span

OLD = (
    "The council met late on Tuesday night. The old ferry will sail twice a day from the north pier "
    "until the ice is gone, its owner wrote. Nobody spoke against it."
)
QUOTE = "will sail twice a day from the north pier until the ice is gone"


@pytest.mark.parametrize(
    ("arrived", "expected"),
    [
        ("Later: the old FERRY will sail twice a day from the north pier until the ice is gone.", True),
        ("It will sail twice a day, from the north pier until the ice has gone, its owner wrote.", True),
        ("Nothing of the kind was said by anybody that night.", False),
        ("It is from the north pier until then, and that is all there is to say about it.", False),
        ("will sail twice a day from", False),
        ("", False),
    ],
)  # fmt: skip
def test_a_quote_is_sought_where_enough_of_it_arrived(arrived: str, expected: bool) -> None:
    start = OLD.index(QUOTE)
    found = frozenset(pieces(tokenize(arrived).words))
    assert may_have_moved(tokenize(OLD), Span(start, start + len(QUOTE)), found) is expected
