"""What becomes of quotes in another version of their article."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclip.analysis.reanchoring import resolve
from newsclip.domain.anchors import Anchor, Span, make_anchor
from newsclip.domain.revisions import Alteration, Fate, Resolution, Sensitive

OLD = (
    "The storm reached the coast of Norland on Monday.\n"
    "In all, 42 people died in Karlsby, the mayor Anna Bell said at noon.\n"
    "The dam did not fail, she added. Engineers had warned of that for years.\n"
    "Repairs will cost 12 million euros, the ministry said, and will take until the autumn.\n"
    "The ministry said nothing about the bridge.\n"
)
KNOWN = pytest.mark.parametrize("known", [True, False], ids=["old text known", "quote alone"])


def resolved(quote: str, old: str, new: str, *, known: bool = True) -> Resolution:
    """What becomes of the first such quote."""
    at = old.index(quote)
    anchor = make_anchor(old, Span(at, at + len(quote)))
    return resolve([anchor], old if known else None, new)[0]


def words(resolution: Resolution, new: str) -> str:
    """The words at the place of a quote."""
    assert resolution.place is not None
    return new[resolution.place.start : resolution.place.end]


@KNOWN
def test_a_quote_is_intact_behind_what_was_put_before_it(known: bool) -> None:
    new = "Update: this article was corrected.\n" + OLD
    found = resolved("the ministry said", OLD, new, known=known)
    assert found.fate is Fate.INTACT
    assert found.span == Span(new.index("the ministry said"), new.index(", and will take"))


@KNOWN
def test_the_look_alike_in_another_sentence_is_not_taken_for_a_deleted_quote(known: bool) -> None:
    new = OLD.replace(
        "Repairs will cost 12 million euros, the ministry said, and will take until the autumn.\n",
        "",
    ).replace("The ministry", "As always, the ministry")
    found = resolved("the ministry said", OLD, new, known=known)
    assert (found.fate, found.span, found.place) == (Fate.GONE, None, None)


@KNOWN
@pytest.mark.parametrize(
    ("quote", "change", "becomes", "changed"),
    [
        ("42 people died", ("42", "47"), "47 people died", (Sensitive.NUMBER, "42", "47")),
        ("cost 12 million", ("million", "billion"), "cost 12 billion",
         (Sensitive.NUMBER, "million", "billion")),
        ("The dam did not fail", ("not fail", "fail"), "The dam did fail",
         (Sensitive.NEGATION, "not", "")),
        ("mayor Anna Bell said", ("Bell", "Berg"), "mayor Anna Berg said",
         (Sensitive.NAME, "Bell", "Berg")),
    ],
)  # fmt: skip
def test_a_changed_number_negation_or_name_is_always_told(
    quote: str, change: tuple[str, str], becomes: str, changed: tuple[Sensitive, str, str],
    known: bool,
) -> None:  # fmt: skip
    new = OLD.replace(*change)
    found = resolved(quote, OLD, new, known=known)
    assert found.fate is Fate.REWORDED
    assert words(found, new) == becomes
    assert found.changed == (Alteration(*changed),)


def test_a_quote_that_is_just_the_changed_number_is_reworded_in_its_place() -> None:
    new = OLD.replace("42", "at least 47")
    found = resolved("42", OLD, new)
    assert (found.fate, words(found, new)) == (Fate.REWORDED, "at least 47")


@KNOWN
@pytest.mark.parametrize(
    ("old", "new"),
    [(" people died", "\u00a0people\n died"), ("Anna Bell", "An\u00adna Bell"), (",", ",\u200b")],
)
def test_other_space_and_what_is_invisible_leave_a_quote_intact(
    old: str, new: str, known: bool
) -> None:
    found = resolved(
        "42 people died in Karlsby, the mayor Anna Bell", OLD, OLD.replace(old, new), known=known
    )
    assert (found.fate, found.changed) == (Fate.INTACT, ())


def test_styles_of_quotation_marks_and_dashes_are_the_same_words_but_a_comma_is_not() -> None:
    old = 'He called it "a lie" - and that\'s that, she said.'
    styled = "He called it “a lie” – and that’s that, she said."
    assert resolved(old, old, styled).fate is Fate.INTACT
    assert resolved(old, old, styled.replace("that, she", "that she")).fate is Fate.REWORDED


def test_a_passage_on_the_other_side_of_another_is_offered_not_taken() -> None:
    lines = OLD.splitlines(keepends=True)
    new = "".join([*lines[2:], *lines[:2]])
    found = resolved("42 people died in Karlsby", OLD, new)
    assert (found.fate, found.span) == (Fate.MOVED, None)
    assert found.offered is not None
    assert words(found, new) == "42 people died in Karlsby"


def test_look_alikes_are_told_apart_by_the_order_of_the_text() -> None:
    line = "The vote was postponed again.\n"
    old = f"{line}A first remark.\n{line}A second remark.\n{line}"
    new = old.replace("A first remark.\n", "").replace("second", "third")
    at = old.rindex(line)
    found = resolve([make_anchor(old, Span(at, at + len(line) - 1))], old, new)[0]
    assert found.span == Span(new.rindex(line), new.rindex(line) + len(line) - 1)


def test_chinese_is_carried_by_the_character() -> None:
    old = "水库在星期一决堤。官员说有四十二人遇难。修复需要一年。"
    new = "水库在星期一决堤。官员说有四十七人遇难。修复需要两年。"
    found = resolved("有四十二人遇难", old, new)
    assert (found.fate, words(found, new)) == (Fate.REWORDED, "有四十七人遇难")
    assert found.changed == (Alteration(Sensitive.NUMBER, "二", "七"),)


def test_an_anchor_that_does_not_hold_in_its_text_is_found_by_its_words() -> None:
    quote = "The dam did not fail"
    at = OLD.index(quote)
    astray = Anchor(at + 9, at + 9 + len(quote), quote, OLD[at - 32 : at], OLD[at + 20 : at + 52])
    found = resolve([astray, make_anchor(OLD, Span(0, 9))], OLD, OLD)
    assert [one.span for one in found] == [Span(at, at + len(quote)), Span(0, 9)]


@KNOWN
@pytest.mark.parametrize(
    "anchor",
    [
        Anchor(0, 1, "T"),
        Anchor(0, len(OLD), OLD),
        Anchor(10**9, 10**9 + 5, "storm"),
        Anchor(-4, 3, "storm"),
        Anchor(5, 5, ""),
        Anchor(3, 4, " ", "The", "storm"),
        Anchor(0, 2, "\ud800\udfff", "\u202e", "\u200b"),
        Anchor(4, 9, "storm", "\u202eThe ", "\ud83d reached"),
    ],
)
@pytest.mark.parametrize("new", ["", " ", "\ud800\u200b\u202e", "storm", OLD, "T" * 5000])
def test_odd_anchors_and_texts_are_answered(anchor: Anchor, new: str, known: bool) -> None:
    found = resolve([anchor], OLD if known else None, new)[0]
    assert 0 <= found.score <= 1
    if found.place:
        assert 0 <= found.place.start < found.place.end <= len(new)


def test_part_of_a_word_stays_the_part_where_the_word_grew() -> None:
    new = OLD.replace("Engineers", "Engineering staff")
    found = resolved("Engineer", OLD, new)
    assert (found.fate, words(found, new)) == (Fate.INTACT, "Engineer")


def test_without_any_context_the_nearest_of_equal_quotes_is_taken_in_the_order_of_the_text() -> (
    None
):
    line = "The vote was postponed again.\n"
    text = f"{line}A first remark.\n{line}A second remark.\n{line}"
    new = "A long introduction of many words that stands before it.\n" + text
    places = [at for at in range(len(text)) if text.startswith(line, at)]
    remark = make_anchor(text, Span(len(line), len(line) + 15))
    bare = [Anchor(at, at + 28, line[:28]) for at in places[1:]]
    found = resolve([remark, *bare], None, new)
    shift = len(new) - len(text)
    assert [one.span and one.span.start for one in found[1:]] == [at + shift for at in places[1:]]


def test_a_long_quote_is_found_by_its_words_though_some_of_them_changed() -> None:
    story = "\n".join(f"Witness {n} spoke for {n * 7} minutes of room {n + 3}." for n in range(400))
    quote = story[3000:6000]
    at = story.index(quote)
    anchor = make_anchor(story, Span(at, at + len(quote)))
    new = "A foreword.\n" + story.replace("Witness 90 spoke", "Witness 90 was silent")
    found = resolve([anchor], None, new)[0]
    assert found.fate is Fate.REWORDED
    assert words(found, new) == quote.replace("Witness 90 spoke", "Witness 90 was silent")


@KNOWN
@pytest.mark.parametrize(
    ("old", "new"),
    [("the " * 30_000, "the th " * 20_000), ("a b " * 20_000, "b a c " * 15_000)],
)
def test_repetitive_texts_are_answered(old: str, new: str, known: bool) -> None:
    anchors = [make_anchor(old, span) for span in (Span(4000, 4900), Span(8, 9), Span(0, len(old)))]
    for found in resolve(anchors, old if known else None, new):
        assert found.place is None or found.place.end <= len(new)


TEXTS = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(["the", "dam", "held", "42", "not", "\n", "水"]), max_size=60).map(
        " ".join
    ),
)


@given(TEXTS, st.data())
def test_in_an_unchanged_text_every_quote_is_intact_at_its_place(
    text: str, data: st.DataObject
) -> None:
    spans = data.draw(st.lists(_spans(text), max_size=4)) if text.strip() else []
    anchors = [make_anchor(text, span) for span in spans if text[span.start : span.end].strip()]
    for anchor, found in zip(anchors, resolve(anchors, text, text), strict=True):
        assert (found.fate, found.span) == (Fate.INTACT, anchor.span)


@settings(max_examples=60)
@given(TEXTS, TEXTS, st.data())
def test_every_answer_lies_in_the_text_and_intact_means_the_same_words(
    old: str, new: str, data: st.DataObject
) -> None:
    if not old:
        return
    anchor = make_anchor(old, data.draw(_spans(old)))
    for known in (old, None):
        found = resolve([anchor], known, new)[0]
        assert (found.place is None) == (found.fate is Fate.GONE)
        assert (found.span is None) == (found.fate in {Fate.GONE, Fate.MOVED})
        if found.place:
            assert 0 <= found.place.start < found.place.end <= len(new)


def _spans(text: str) -> st.SearchStrategy[Span]:
    ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    return ends.map(lambda pair: Span(min(pair[0], pair[1] - 1), max(pair[0] + 1, pair[1])))
