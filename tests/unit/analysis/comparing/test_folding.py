"""Words of several languages made alike."""

import pytest

from newsclip.analysis.comparing.folding import meaning, meanings, parts_of
from newsclip.analysis.comparing.synonyms import SYNONYMS
from newsclip.analysis.comparing.synonyms_fields import FIELDS


@pytest.mark.parametrize(
    ("one", "other"),
    [("mieten", "rent"), ("bomberos", "firefighters"), ("werke", "factory"), ("tote", "killed")],
)
def test_inflected_words_of_other_languages_mean_the_same(one: str, other: str) -> None:
    assert meaning(one) == meaning(other)


def test_compounds_are_parted_where_both_parts_are_known() -> None:
    assert parts_of("mietpreis") == {meaning("miete"), meaning("preis")}
    assert parts_of("stromkosten") == {meaning("strom"), meaning("kosten")}
    assert parts_of("arbeit") == frozenset()


def test_chinese_words_are_read_as_the_english_ones() -> None:
    assert meanings("工作岗位") == meanings("jobs")
    assert meanings("死亡人数")[0] == meanings("deaths")[0]


def test_a_word_stands_in_one_line_only() -> None:
    lines = (SYNONYMS.strip() + FIELDS.rstrip()).replace("\n    ", " ").splitlines()
    words = [word for line in lines for word in set(line.split())]
    twice = {word for word in words if words.count(word) > 1}
    assert twice <= {"temperature", "production", "participation", "superficie", "vol"}
