"""Two programs on one library: neither loses what the other did, in edits and in undo."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from newsclip.domain.anchors import Span
from newsclip.domain.articles import State
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.events import Event, LibraryChanged, Subject
from newsclip.domain.scope import ArticleQuery, EvidenceQuery
from newsclip.services.desk import Desk
from newsclip.storage.store import Store
from tests.helpers.desks import add_article, make_desk, mark

TEXT = "The Aurel One has a range of over 700 km."


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The same library, open a second time."""
    opened = make_desk(tmp_path)
    yield opened
    opened.close()


def test_undo_takes_back_only_what_its_step_changed(desk: Desk, other: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    marked = mark(desk, article, "over 700 km", "figure", tags=["range"])
    desk.highlights.edit(marked.id, note="mine", fields={"condition": "WLTP"}, tags=["range", "a"])
    other.highlights.edit(marked.id, fields={"subject": "Aurel One"}, tags=["range", "a", "b"])
    desk.history.undo()
    now = desk.highlights.get(marked.id)
    assert (now.note, now.value("condition"), now.value("subject")) == ("", "", "Aurel One")
    assert now.tags == ("b", "range")
    desk.history.redo()
    now = desk.highlights.get(marked.id)
    assert (now.note, now.value("condition"), now.value("subject")) == ("mine", "WLTP", "Aurel One")
    assert now.tags == ("a", "b", "range")


def test_undo_leaves_a_field_that_another_changed_since(desk: Desk, other: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    marked = mark(desk, article, "over 700 km", "figure")
    desk.highlights.edit(marked.id, note="mine")
    other.highlights.edit(marked.id, note="theirs")
    desk.history.undo()
    assert desk.highlights.get(marked.id).note == "theirs"


def test_letters_after_another_wrote_are_a_step_of_their_own(desk: Desk, other: Desk) -> None:
    marked = mark(desk, add_article(desk, paragraphs=[TEXT]), "over 700 km", "figure")
    desk.highlights.edit(marked.id, note="m")
    other.highlights.edit(marked.id, note="theirs")
    desk.highlights.edit(marked.id, note="theirs and mine")
    desk.history.undo()
    assert desk.highlights.get(marked.id).note == "theirs"


def test_undoing_a_move_keeps_what_another_wrote(desk: Desk, other: Desk) -> None:
    article = add_article(desk, paragraphs=["First.", TEXT])
    marked = mark(desk, article, "700 km", "plain")
    desk.highlights.move(marked.id, Span(0, 5))
    other.highlights.edit(marked.id, note="theirs", kind="risk")
    desk.history.undo()
    now = desk.highlights.get(marked.id)
    assert (now.anchor.exact, now.paragraph, now.note, now.kind) == ("700 km", 2, "theirs", "risk")


def test_undoing_a_kind_keeps_only_fields_of_the_kind(desk: Desk, other: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    marked = mark(desk, article, "over 700 km", "claim", speaker="Reed")
    desk.highlights.edit(marked.id, kind="figure")
    other.highlights.edit(marked.id, fields={"condition": "WLTP"})
    desk.history.undo()
    now = desk.highlights.get(marked.id)
    assert (now.kind, dict(now.fields)) == ("claim", {"speaker": "Reed", "status": "unverified"})


def test_an_edit_starts_from_what_is_stored_when_it_is_written(
    desk: Desk, other: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other program writes at the last moment before this one's transaction begins."""
    article = add_article(desk, paragraphs=[TEXT])
    marked = mark(desk, article, "over 700 km", "figure")
    story = desk.stories.add("Cars")
    search = desk.searches.add("Ice", "ice")
    begin = Store.write

    def late(change: object) -> None:
        def write(store: Store) -> object:
            if store is desk.store:
                monkeypatch.setattr(Store, "write", begin)
                assert callable(change)
                change()
            return begin(store)

        monkeypatch.setattr(Store, "write", write)

    late(lambda: other.highlights.edit(marked.id, tags=["theirs"]))
    desk.highlights.edit(marked.id, note="mine")
    late(lambda: other.highlights.tag([marked.id], add=["more"]))
    desk.highlights.move(marked.id, Span(4, 9))
    late(lambda: other.articles.tag([article.id], add=["theirs"]))
    desk.articles.set_state([article.id], State.READING)
    late(lambda: other.articles.edit(article.id, publisher="Theirs"))
    desk.tags.rename("theirs", "both")
    late(lambda: other.stories.set_note(story.id, "theirs"))
    desk.stories.rename(story.id, "Electric cars")
    late(lambda: other.searches.edit(search.id, query="snow"))
    desk.searches.edit(search.id, name="Winter")

    now = desk.highlights.get(marked.id)
    assert (now.note, now.tags, now.anchor.exact) == ("mine", ("both", "more"), "Aurel")
    kept = desk.articles.get(article.id)
    assert (kept.tags, kept.state, kept.metadata.publisher) == (
        ("both",),
        State.READING,
        "Theirs",
    )
    assert (desk.stories.get(story.id).name, desk.stories.get(story.id).note) == (
        "Electric cars",
        "theirs",
    )
    assert (desk.searches.get(search.id).name, desk.searches.get(search.id).query) == (
        "Winter",
        "snow",
    )


def test_articles_stories_searches_and_tags_are_undone_alone(desk: Desk, other: Desk) -> None:
    article = add_article(desk, title="Old", tags=["range"])
    story, search = desk.stories.add("Cars"), desk.searches.add("Ice", "ice")
    desk.articles.edit(article.id, title="Mine")
    desk.stories.rename(story.id, "Mine")
    desk.searches.edit(search.id, name="Mine")
    desk.tags.rename("range", "mine")
    other.articles.edit(article.id, publisher="Theirs")
    other.articles.tag([article.id], add=["theirs"])
    other.stories.set_note(story.id, "theirs")
    other.searches.edit(search.id, query="theirs")
    for _ in range(4):
        desk.history.undo()
    now = desk.articles.get(article.id)
    assert (now.metadata.title, now.metadata.publisher) == ("Old", "Theirs")
    assert now.tags == ("range", "theirs")
    assert [tag.name for tag in desk.tags.all()] == ["range", "theirs"]
    assert (desk.stories.get(story.id).name, desk.stories.get(story.id).note) == ("Cars", "theirs")
    assert desk.searches.get(search.id).name == "Ice"
    assert desk.searches.get(search.id).query == "theirs"


def test_two_programs_cannot_both_take_a_name(desk: Desk, other: Desk) -> None:
    one, two = desk.stories.add("One"), other.stories.add("Two")
    desk.stories.rename(one.id, "Three")
    other.stories.rename(two.id, "One")
    with pytest.raises(InvalidInputError, match="already"):
        desk.history.undo()
    assert desk.history.undo_label == "Rename story", "it can be tried again"
    other.stories.rename(two.id, "Two")
    desk.history.undo()
    assert desk.stories.get(one.id).name == "One"


def test_undo_of_what_is_gone_for_good_is_said_and_forgotten(desk: Desk, other: Desk) -> None:
    marked = mark(desk, add_article(desk, paragraphs=[TEXT]), "over 700 km", "figure")
    desk.highlights.edit(marked.id, note="mine")
    other.highlights.remove([marked.id])
    other.articles.empty_trash()
    with pytest.raises(NotFoundError):
        desk.history.undo()
    assert desk.history.undo_label == "Mark figure"


def test_edits_at_the_same_time_are_all_there(desk: Desk, other: Desk) -> None:
    article = add_article(desk, paragraphs=[TEXT])
    marked = mark(desk, article, "over 700 km", "figure")

    def work(one: Desk, name: str) -> None:
        for number in range(25):
            one.highlights.tag([marked.id], add=[f"{name}{number:02}"])
            one.articles.tag([article.id], add=[f"{name}{number:02}"])

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, (desk, desk, other), ("a", "b", "c")))
    assert len(desk.highlights.get(marked.id).tags) == 75
    assert len(desk.articles.get(article.id).tags) == 75
    assert desk.maintenance.check().problems == ()


def test_an_edit_that_changes_nothing_is_no_change(desk: Desk) -> None:
    marked = mark(desk, add_article(desk, paragraphs=[TEXT]), "over 700 km", "figure", note="x")
    desk.history.clear()
    heard: list[object] = []
    desk.bus.subscribe(heard.append)
    assert desk.highlights.edit(marked.id, note="x") == marked
    assert heard == []
    assert desk.history.undo_label == ""


def test_a_tag_is_respelt_and_found_as_it_is_now(desk: Desk) -> None:
    article = add_article(desk, tags=["straße", "straße/nord"])
    marked = mark(desk, article, "paragraph", "plain", tags=["straße"])

    def found(word: str) -> tuple[int, int]:
        articles = desk.articles.ids(ArticleQuery(text=word))
        return len(articles), len(desk.evidence.ids(EvidenceQuery(text=word)))

    desk.tags.rename("straße", "STRASSE")
    assert [tag.name for tag in desk.tags.all()] == ["STRASSE", "STRASSE/nord"]
    assert desk.highlights.get(marked.id).tags == ("STRASSE",)
    assert (found("strasse"), found("straße")) == ((1, 1), (0, 0))
    desk.history.undo()
    assert desk.articles.get(article.id).tags == ("straße", "straße/nord")
    assert (found("strasse"), found("straße")) == ((0, 0), (1, 1))


def test_the_history_of_a_highlight_can_be_read_back(desk: Desk) -> None:
    marked = mark(desk, add_article(desk, paragraphs=[TEXT]), "over 700 km", "figure", tags=["a"])
    desk.highlights.edit(marked.id, note="one")
    desk.tags.rename("a", "b")
    desk.highlights.move(marked.id, Span(4, 9))
    desk.highlights.remove([marked.id])
    desk.history.undo()
    query = (
        "SELECT json_extract(detail, '$.\"' || :id || '\".after.' || :what) FROM changes, "
        "json_each(ids) WHERE subject = 'highlight' AND json_each.value = :id ORDER BY changes.id"
    )

    def told(what: str) -> list[object]:
        with desk.store.read() as connection:
            found = connection.execute(text(query), {"id": marked.id, "what": what})
            return list(found.scalars())

    assert told("note") == ["", "one", "one", "one", "one", "one"]
    assert told("tags[0]") == ["a", "a", "b", "b", "b", "b"]
    assert told("exact") == ["over 700 km"] * 3 + ["Aurel"] * 3
    assert told("deleted") == [0, 0, 0, 0, 1, 0]


def test_programs_that_begin_a_library_together_begin_it_once(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        desks = list(pool.map(make_desk, [tmp_path] * 4))
    assert [search.name for search in desks[0].searches.all()] == [
        "Unverified claims",
        "Conflicting figures",
    ]
    for one in desks:
        assert one.history.undo_label == ""
        one.close()


def test_every_kind_of_change_is_told_to_the_other_program(desk: Desk, other: Desk) -> None:
    article = add_article(desk, tags=["range"])
    marked = mark(desk, article, "paragraph", "claim")
    other.look_for_changes()
    heard: list[Event] = []
    other.bus.subscribe(heard.append)

    def told(subject: Subject) -> frozenset[int]:
        heard.clear()
        other.look_for_changes()
        (event,) = heard
        assert isinstance(event, LibraryChanged)
        assert event.foreign
        return event.ids(subject)

    story, search = desk.stories.add("Cars", [article.id]), desk.searches.add("Ice", "ice")
    assert told(Subject.STORY) == {story.id}
    desk.searches.edit(search.id, name="Snow")
    assert told(Subject.SEARCH) == {search.id}
    desk.stories.exclude(story.id, [article.id])
    assert told(Subject.STORY) == {story.id}
    desk.tags.rename("range", "reach")
    assert told(Subject.TAG)
    desk.articles.trash([article.id])
    assert told(Subject.ARTICLE) == {article.id}
    desk.highlights.remove([marked.id])
    desk.articles.empty_trash()
    assert told(Subject.HIGHLIGHT) == {marked.id}
    desk.articles.set_position(1, 3)
    desk.memory.remember(more=1)
    heard.clear()
    other.look_for_changes()
    assert heard == [], "what the window remembers is no change"
