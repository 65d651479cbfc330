"""Exports through the service: what is in them, and that the same library gives the same bytes."""

from pathlib import Path

import pytest

from newsclip.domain.errors import ExportingError, NotFoundError
from newsclip.domain.scope import EvidenceQuery, Scope
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, make_desk, mark


def filled(desk: Desk) -> None:
    one = add_article(
        desk,
        title="One *starred* title",
        publisher="Harbour Ledger",
        url="https://harbourledger.example/one",
        paragraphs=["The car has a range of 700 km, said Ann Reed. Tariffs could delay it."],
    )
    two = add_article(
        desk,
        title="Two",
        publisher="Volt Weekly",
        paragraphs=["A range of 830 km on the CLTC cycle."],
    )
    figure = {"subject": "Aurel One", "measure": "Range"}
    mark(desk, one, "a range of 700 km", "figure", note="Which cycle?", tags=["range"], **figure)
    mark(desk, two, "830 km", "figure", condition="CLTC", **figure)
    mark(desk, one, "Tariffs could delay it", "risk", severity="high")
    desk.stories.add("Cars abroad", [one.id, two.id])


def test_an_export_has_quotes_fields_notes_sources_and_conflicts(desk: Desk) -> None:
    filled(desk)
    (story,) = desk.stories.all()
    text = desk.exports.text(EvidenceQuery(Scope.story(story.id)))
    for words in (
        "> a range of 700 km",
        "> Tariffs could delay it",
        "Which cycle?",
        "830 km (CLTC) in Volt Weekly",
        "700 km in Harbour Ledger",
        "https://harbourledger.example/one",
        "Ada Example",
        "2025-08-02",
        "2026-11-22",
        "range",
        "Cars abroad",
    ):
        assert words in text, words


def test_the_same_library_exports_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    filled(desk)
    first = desk.exports.text(EvidenceQuery())
    assert first == desk.exports.text(EvidenceQuery())
    other = make_desk(tmp_path)
    assert other.exports.text(EvidenceQuery()) == first
    other.close()
    assert desk.exports.text(EvidenceQuery(), group="kind") != first


def test_a_selection_and_an_article_export_only_theirs(desk: Desk) -> None:
    filled(desk)
    ids = desk.evidence.ids(EvidenceQuery(kinds=frozenset({"risk"})))
    assert "range of 700" not in desk.exports.text(EvidenceQuery(ids=tuple(ids)))
    two = desk.exports.text(EvidenceQuery(Scope.of(2)))
    assert "830 km" in two
    assert "> a range of 700 km" not in two


def test_a_template_of_the_users_own(desk: Desk, tmp_path: Path) -> None:
    filled(desk)
    template = tmp_path / "mine.md.j2"
    template.write_text("{% for source in sources %}{{ source.title }};{% endfor %}")
    assert "Two;" in desk.exports.text(EvidenceQuery(), template=str(template))
    template.write_text("line\n{{ nothing.at.all }}")
    with pytest.raises(ExportingError, match=r"mine\.md\.j2"):
        desk.exports.text(EvidenceQuery(), template=str(template))


def test_a_file_is_written_whole_or_not_at_all(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "out.md"
    target.write_text("before")
    desk.exports.save("naïve\nafter\n", target)
    assert target.read_bytes() == "naïve\nafter\n".encode()
    with pytest.raises(ExportingError, match="could not be written"):
        desk.exports.save("x", tmp_path / "nowhere" / "out.md")
    assert [path.name for path in tmp_path.glob("*out*")] == ["out.md"]


def test_a_copied_quote_names_its_source(desk: Desk) -> None:
    filled(desk)
    (first, *_) = desk.evidence.ids(EvidenceQuery(kinds=frozenset({"risk"})))
    words = desk.exports.quote(first)
    assert words.startswith("> Tariffs could delay it")
    assert "Harbour Ledger" in words


def test_what_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        desk.exports.text(EvidenceQuery(Scope.story(99)))
    with pytest.raises(NotFoundError):
        desk.exports.text(EvidenceQuery(), format_id="papyrus")
