"""Words that mean nearly the same point in nearly the same direction."""

from newsclip.analysis.wordvectors import likeness, vector_of, weight


def alike(one: str, other: str) -> float | None:
    """How alike the words of two phrases are."""
    return likeness(vector_of(one.split()), vector_of(other.split()))


def test_like_words_are_nearer_than_others() -> None:
    for one, other, far in (
        ("price", "cost", "height"),
        ("jail term", "sentence", "turnout"),
        ("shops", "stores", "temperature"),
    ):
        near, apart = alike(one, other), alike(one, far)
        assert near is not None
        assert apart is not None
        assert near > apart + 0.2


def test_a_word_that_is_not_known_has_no_direction() -> None:
    assert vector_of(["qqxqq"]) is None
    assert alike("qqxqq", "price") is None
    assert weight("qqxqq") is None


def test_rare_words_weigh_more() -> None:
    common, rare = weight("said"), weight("glacier")
    assert common is not None
    assert rare is not None
    assert rare > common
