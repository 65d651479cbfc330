"""Kinds of the user's own: defined like the built-in ones, and never lost from a highlight."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.kinds import BUILT_IN, KINDS, Field, FieldType, Kind, Underline, kind_of
from newsclip.domain.scope import EvidenceQuery
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, make_desk, mark

QUESTION = Kind(
    "", "Question", "", "q", "4", "own-teal", Underline.DASHED,
    (
        Field("", "Ask whom"),
        Field("", "State", FieldType.CHOICE, ("open", "asked", "answered")),
        Field("", "By", FieldType.DATE),
    ),
)  # fmt: skip


def test_a_kind_of_ones_own_has_fields_and_is_exported(desk: Desk) -> None:
    made = desk.kinds.add(QUESTION)
    assert (made.id, made.plural, made.letter) == ("question", "Questions", "Q")
    assert [field.name for field in made.fields] == ["ask_whom", "state", "by"]
    article = add_article(desk, paragraphs=["Which market comes first is not known."])
    one = mark(desk, article, "Which market", "question", ask_whom="Press office", state="open")
    assert desk.highlights.get(one.id).value("ask_whom") == "Press office"
    with pytest.raises(InvalidInputError, match="State"):
        desk.highlights.edit(one.id, fields={"state": "nonsense"})
    text = desk.exports.text(EvidenceQuery())
    assert "**Question** · Ask whom: Press office · State: Open" in text
    assert desk.evidence.ids(EvidenceQuery(kinds=frozenset({"question"}))) == [one.id]
    assert desk.evidence.ids(EvidenceQuery(text="kind:question")) == [one.id]


def test_it_is_there_after_the_library_was_closed(tmp_path: Path) -> None:
    first = make_desk(tmp_path)
    first.kinds.add(QUESTION)
    first.close()
    assert list(KINDS) == [kind.id for kind in BUILT_IN]
    again = make_desk(tmp_path)
    assert KINDS["question"].fields[1].choices == ("open", "asked", "answered")
    again.close()


def test_what_a_field_begins_as_is_kept_and_given_to_a_new_mark(tmp_path: Path) -> None:
    state = Field("", "State", FieldType.CHOICE, ("open", "asked"), default="open")
    first = make_desk(tmp_path)
    first.kinds.add(replace(QUESTION, fields=(state,)))
    first.close()
    desk = make_desk(tmp_path)
    article = add_article(desk, paragraphs=["Which market comes first is not known."])
    assert mark(desk, article, "Which market", "question").value("state") == "open"
    with pytest.raises(InvalidInputError, match="cannot begin as 'shut'"):
        desk.kinds.add(
            replace(
                QUESTION,
                label="Other",
                letter="o",
                key="5",
                fields=(replace(state, default="shut"),),
            )
        )
    desk.close()


def test_what_is_retired_is_not_offered_but_known(desk: Desk) -> None:
    made = desk.kinds.add(QUESTION)
    article = add_article(desk, paragraphs=["Which market comes first is not known."])
    one = mark(desk, article, "Which market", made.id)
    desk.kinds.retire(made.id)
    assert made.id not in {kind.id for kind in KINDS.offered}
    assert kind_of(desk.highlights.get(one.id).kind).label == "Question"
    other = desk.kinds.add(replace(QUESTION, label="Query"))
    assert other.letter == "Q", "what a retired kind had is free"
    with pytest.raises(InvalidInputError, match="letter Q"):
        desk.kinds.retire(made.id, retired=False)


def test_changes_are_undone(desk: Desk) -> None:
    made = desk.kinds.add(QUESTION)
    desk.kinds.change(replace(made, label="Open question", key="5"))
    assert KINDS[made.id].label == "Open question"
    assert desk.history.undo() == "Change kind Open question"
    assert KINDS[made.id].label == "Question"
    desk.history.undo()
    assert made.id not in {kind.id for kind in KINDS.offered}
    desk.history.redo()
    assert made.id in {kind.id for kind in KINDS.offered}


def test_their_order_is_kept(desk: Desk) -> None:
    for name, key in (("Alpha", "5"), ("Beta", "6"), ("Gamma", "7")):
        desk.kinds.add(Kind("", name, "", "", key, "own-pink", Underline.THIN))
    desk.kinds.order(["gamma", "alpha"])
    assert [kind.id for kind in KINDS.own] == ["gamma", "alpha", "beta"]
    assert KINDS.offered[-1].id == "plain"


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (replace(QUESTION, label=""), "needs a name"),
        (replace(QUESTION, label="x" * 41), "at most 40"),
        (replace(QUESTION, label="claim"), "called claim already"),
        (replace(QUESTION, letter="C"), "letter C is that of Claim"),
        (replace(QUESTION, key="1"), "key 1 is that of Claim"),
        (replace(QUESTION, token="claim"), "no colour"),  # noqa: S106
        (replace(QUESTION, fields=(Field("", " "),)), "field needs a name"),
        (replace(QUESTION, fields=(Field("", "A"), Field("", "a"))), "two fields"),
        (
            replace(QUESTION, fields=(Field("", "A", FieldType.CHOICE, (" ",)),)),
            "nothing to choose",
        ),
    ],
)
def test_what_cannot_be_is_told(desk: Desk, kind: Kind, words: str) -> None:
    with pytest.raises(InvalidInputError, match=words):
        desk.kinds.add(kind)


def test_a_built_in_kind_stays_as_it_is(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.kinds.change(replace(KINDS["claim"], label="Statement"))


def test_a_kind_that_nobody_knows_keeps_its_name(desk: Desk) -> None:
    found = kind_of("from-elsewhere")
    assert (found.id, found.label, found.fields) == ("from-elsewhere", "From elsewhere", ())
