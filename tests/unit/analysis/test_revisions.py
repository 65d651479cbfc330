"""The word-level difference of two texts."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclip.analysis.revisions import word_edits
from newsclip.domain.anchors import Span
from newsclip.domain.revisions import Edit, EditKind

TEXTS = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="ab \n.", max_size=80),
    st.lists(st.sampled_from(["the", "dam", "held.", "rain", "fell\n水库", ""]), max_size=30).map(
        " ".join
    ),
)


def words(edits: Iterable[Edit], old: str, new: str, kind: EditKind) -> list[str]:
    """The words of all edits of a kind."""
    cut = [_cut(old, edit.old) or _cut(new, edit.new) for edit in edits if edit.kind is kind]
    return [piece.strip() for piece in cut]


def _cut(text: str, span: Span | None) -> str:
    return text[span.start : span.end] if span else ""


def test_a_changed_word_is_deleted_and_inserted_as_a_whole() -> None:
    old, new = "The dam holds 1,250 tonnes.", "The dam holds 1,350 tonnes."
    edits = word_edits(old, new)
    assert words(edits, old, new, EditKind.DELETED) == ["1,250"]
    assert words(edits, old, new, EditKind.INSERTED) == ["1,350"]


def test_scripts_without_spaces_differ_by_the_character() -> None:
    old, new = "水库已经满了", "水库还没满了"
    edits = word_edits(old, new)
    assert words(edits, old, new, EditKind.DELETED) == ["已经"]
    assert words(edits, old, new, EditKind.INSERTED) == ["还没"]


@given(TEXTS, TEXTS)
def test_the_edits_cover_both_texts_and_make_the_new_of_the_old(old: str, new: str) -> None:
    edits = word_edits(old, new)
    assert "".join(_cut(old, edit.old) for edit in edits) == old
    assert "".join(_cut(new, edit.new) for edit in edits) == new
    for edit in edits:
        if edit.kind is EditKind.KEPT:
            assert _cut(old, edit.old) == _cut(new, edit.new) != ""


@pytest.mark.parametrize("text", ["", "one", "Two words.\n\nThree more words"])
def test_the_same_text_is_kept_whole(text: str) -> None:
    assert all(edit.kind is EditKind.KEPT for edit in word_edits(text, text))


NEWS = (
    "The storm reached the coast on Monday. The rain stopped at night.\n"
    "The dam held, engineers said after a first look at the northern wall.\n"
    "Schools stay closed until Friday."
)


def test_a_paragraph_that_changed_places_is_moved_with_its_counterpart() -> None:
    lines = NEWS.split("\n")
    new = "\n".join([lines[1], lines[0], lines[2]])
    edits = word_edits(NEWS, new)
    left, arrived = (edit for edit in edits if edit.kind is EditKind.MOVED)
    if left.old is None:
        left, arrived = arrived, left
    assert left.counterpart == arrived.new
    assert arrived.counterpart == left.old
    assert _cut(NEWS, left.old) == _cut(new, arrived.new) in (lines[0], lines[1])
    assert words(edits, NEWS, new, EditKind.DELETED) in ([], [""])
    assert words(edits, NEWS, new, EditKind.INSERTED) in ([], [""])


def test_an_inserted_sentence_begins_where_a_sentence_begins() -> None:
    new = NEWS.replace("The rain", "The wind fell. The rain")
    edits = word_edits(NEWS, new)
    assert words(edits, NEWS, new, EditKind.INSERTED) == ["The wind fell."]


def test_rewritten_passages_are_not_strewn_with_words_they_happen_to_share() -> None:
    old = "Ministers met in the old palace of the king to speak of grain and of the harvest."
    new = "Reporters waited outside the courthouse as the lawyers of two families arrived by car."
    edits = word_edits(old, new)
    assert words(edits, old, new, EditKind.KEPT) == ["."] or not words(
        edits, old, new, EditKind.KEPT
    )


def test_a_few_words_written_elsewhere_are_not_moved() -> None:
    old = "The mayor said so on Monday.\nNothing else.\n"
    new = "Nothing else.\nThe mayor said so.\n"
    assert not words(word_edits(old, new), old, new, EditKind.MOVED)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the " * 60_000, "the " * 59_990 + "end"),
        ("a b " * 30_000, "b a c " * 20_000),
        ("x" * 200_000, "x" * 199_999 + "y"),
        ("\u200b\u202e" * 40_000, "\u202e\u200b" * 40_000),
    ],
)
def test_repetitive_texts_take_no_longer_than_others(old: str, new: str) -> None:
    edits = word_edits(old, new)
    assert "".join(_cut(old, edit.old) for edit in edits) == old
    assert "".join(_cut(new, edit.new) for edit in edits) == new
