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
