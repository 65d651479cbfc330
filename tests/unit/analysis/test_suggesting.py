"""Suggestions of a whole document, and how they are ranked."""

import pickle
from itertools import pairwise
from time import perf_counter

from newsclip.analysis.ranking import rank
from newsclip.analysis.suggesting import suggest, suggest_in_worker
from newsclip.domain.document import Code, Document, Heading, Leaf, Paragraph
from tests.helpers.desks import prose

SAID = "“Output will reach 30,000 cars in March,” said Petra Lind, head of the union."


def test_no_suggestion_crosses_a_paragraph_or_lies_in_a_heading_or_code() -> None:
    document = Document(
        (
            Heading(Leaf("A range of 700 km, said Petra Lind")),
            Paragraph(Leaf(SAID)),
            Code(Leaf("range = 700 km")),
            Paragraph(Leaf("It has a range of 640 km.")),
        )
    )
    found = suggest(document, "en-GB")
    allowed = [p for p in document.placed if p.block in (1, 3)]
    assert {one.kind for one in found} >= {"claim", "figure"}
    assert all(any(p.start <= one.start < one.end <= p.end for p in allowed) for one in found)


def test_those_of_one_kind_never_overlap_and_stand_in_order() -> None:
    document = prose([SAID, "Costs rose by 12 percent to $3.4 million, the ministry said."] * 5)
    found = suggest(document)
    assert [one.start for one in found] == sorted(one.start for one in found)
    for kind in ("claim", "figure", "risk"):
        mine = [one for one in found if one.kind == kind]
        assert all(a.end <= b.start for a, b in pairwise(mine))


def test_the_key_names_a_passage_across_versions_and_tells_equal_words_apart() -> None:
    old = prose([SAID, "In winter the range was 640 km. In summer the loop took 640 km as well."])
    new = prose(["Something came before.", *(leaf.leaf.text for leaf in old.placed)])
    first, second = suggest(old), suggest(new)
    figures = [one.key for one in first if one.exact == "640 km"]
    assert len(set(figures)) == len(figures) > 0
    assert {one.key for one in first} <= {one.key for one in second}


def test_what_a_worker_finds_can_be_handed_over() -> None:
    found = suggest_in_worker(prose([SAID]), "en")
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301 - our own


def test_a_long_article_gets_no_more_than_can_be_looked_at_and_takes_bounded_time() -> None:
    document = prose([SAID] * 3000)
    began = perf_counter()
    found = suggest(document)
    assert len(found) <= 2000
    assert perf_counter() - began < 30


def test_ranking_begins_with_the_score_and_learns_slowly() -> None:
    assert rank(0.6, ["a", "b"], {}) == 0.6
    once = rank(0.6, ["a", "b"], {"a": (0, 1)})
    often = rank(0.6, ["a", "b"], {"a": (0, 60), "b": (0, 60)})
    assert 0.6 > once > 0.5
    assert often < 0.1
    assert rank(0.6, ["a"], {"a": (60, 0)}) > 0.9
    assert rank(0.6, ["a"], {"b": (60, 0)}) == 0.6
