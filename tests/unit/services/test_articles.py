"""Finding, correcting, sorting, throwing away and fetching back articles."""

from newsclip.domain.articles import State
from newsclip.domain.scope import EVERYTHING, INBOX, TRASH, ArticleQuery, ArticleSort, Scope
from newsclip.services.desk import Desk
from tests.helpers.desks import add_article, mark


def titles(desk: Desk, query: ArticleQuery, *, typing: bool = False) -> list[str]:
    return [row.title for row in desk.articles.rows(desk.articles.ids(query, typing=typing))]


def found(desk: Desk, words: str, *, typing: bool = False) -> list[str]:
    return titles(desk, ArticleQuery(text=words), typing=typing)


def test_the_list_is_in_the_order_asked(desk: Desk) -> None:
    add_article(desk, title="Beta", published="2025-03-01", publisher="Zed")
    add_article(desk, title="alpha", published="2024", publisher="Abe")
    add_article(desk, title="Gamma", published="2025-02", publisher="Mid")
    assert titles(desk, ArticleQuery()) == ["Beta", "Gamma", "alpha"]
    assert titles(desk, ArticleQuery(sort=ArticleSort.OLDEST)) == ["alpha", "Gamma", "Beta"]
    assert titles(desk, ArticleQuery(sort=ArticleSort.TITLE)) == ["alpha", "Beta", "Gamma"]
    assert titles(desk, ArticleQuery(sort=ArticleSort.PUBLISHER)) == ["alpha", "Gamma", "Beta"]
    assert titles(desk, ArticleQuery(sort=ArticleSort.ADDED)) == ["Gamma", "alpha", "Beta"]


def test_search_finds_title_text_notes_tags_and_fields(desk: Desk) -> None:
    one = add_article(desk, title="Ferries", paragraphs=["The harbour was closed by ice."])
    add_article(desk, title="Trains", paragraphs=["Nothing of interest."])
    mark(
        desk,
        one,
        "closed",
        "claim",
        speaker="Captain Reed",
        note="check weather",
        tags=["winter/ice"],
    )
    for words in (
        "ferries",
        "closed",
        "weather",
        "winter",
        "reed",
        "closed ice",
        "tag:winter",
        "kind:claim",
    ):
        assert found(desk, words) == ["Ferries"], words
    assert found(desk, "zeppelin") == []
    assert found(desk, "kind:risk") == []


def test_search_as_one_types_takes_unfinished_words(desk: Desk) -> None:
    add_article(desk, title="Ferries", paragraphs=["The harbour was closed."])
    assert found(desk, "harb", typing=True) == ["Ferries"]
    assert found(desk, "harb") == []


def test_search_works_in_any_script(desk: Desk) -> None:
    add_article(desk, title="zh", paragraphs=["公司表示，海外销售将分阶段展开。"], language="zh")
    add_article(desk, title="ar", paragraphs=["قالت الشركة إن المبيعات سترتفع"], language="ar")
    add_article(desk, title="th", paragraphs=["บริษัทจะส่งออกรถยนต์"], language="th")
    add_article(desk, title="hi", paragraphs=["कंपनी ने कहा"], language="hi")
    add_article(desk, title="ru", paragraphs=["Компания заявила"], language="ru")
    add_article(desk, title="fr", paragraphs=["Le modèle coûte cher"], language="fr")
    for words, title in (
        ("海外", "zh"),
        ("销售", "zh"),
        ("المبيعات", "ar"),
        ("ส่งออก", "th"),
        ("कहा", "hi"),
        ("компания", "ru"),
        ("modele", "fr"),
    ):
        assert found(desk, words) == [title], words


def test_no_query_breaks_the_search(desk: Desk) -> None:
    add_article(desk, title="Ferries")
    for words in (
        '"',
        "(",
        "a AND",
        "NEAR(",
        "*",
        "kind:",
        "-",
        "title:x OR",
        "'; DROP TABLE articles",
        "\x00",
    ):
        found(desk, words, typing=True)
    assert found(desk, "paragraph") == ["Ferries"]


def test_a_hit_is_shown_in_context(desk: Desk) -> None:
    words = "Before it. " * 30 + "The harbour was closed by ice. " + "After it. " * 30
    article = add_article(desk, title="Ferries", paragraphs=[words])
    mark(desk, article, "Before it", "plain", note="ask the coast guard")
    (row,) = desk.articles.rows([article.id], "harbours")
    assert "The harbour was closed" in row.hit
    assert row.hit.startswith("…")
    assert len(row.hit) < 160
    (row,) = desk.articles.rows([article.id], "guard")
    assert row.hit == "ask the coast guard"


def test_corrections_are_found_and_undone(desk: Desk) -> None:
    article = add_article(desk, title="Old headline")
    desk.articles.edit(article.id, title="  New   headline ", publisher="Volt Weekly")
    assert found(desk, "new headline") == ["New headline"]
    assert found(desk, "old") == []
    assert found(desk, "volt") == ["New headline"]
    desk.history.undo()
    assert found(desk, "old") == ["Old headline"]
    _, _, by_hand = desk.articles.provenance(article.version_id)
    assert by_hand == ["publisher", "title"]


def test_states_tags_and_stories_scope_the_list(desk: Desk) -> None:
    one = add_article(desk, title="One", tags=["cars/electric"])
    two = add_article(desk, title="Two")
    story = desk.stories.add("Cars", [one.id])
    desk.articles.set_state([two.id], State.ARCHIVE)
    mark(desk, two, "paragraph", "risk", tags=["Cars"])
    assert titles(desk, ArticleQuery(INBOX)) == ["One"]
    assert titles(desk, ArticleQuery(Scope.story(story.id))) == ["One"]
    assert sorted(titles(desk, ArticleQuery(Scope.tag("cars")))) == ["One", "Two"]
    assert titles(desk, ArticleQuery(Scope.tag("CARS/electric"))) == ["One"]
    assert titles(desk, ArticleQuery(Scope.kind("risk"))) == ["Two"]
    overview = desk.sidebar.overview()
    assert overview.states == {"inbox": 1, "archive": 1}
    assert [(story.name, story.articles) for story in overview.stories] == [("Cars", 1)]
    assert {tag.name: (tag.articles, tag.highlights) for tag in overview.tags} == {
        "Cars": (0, 1),
        "cars/electric": (1, 0),
    }
    assert overview.kinds == {"risk": 1}
    assert [search.name for search, _ in overview.searches] == [
        "Unverified claims",
        "Conflicting figures",
    ]


def test_the_trash_gives_back_an_article_with_its_highlights(desk: Desk) -> None:
    article = add_article(desk, title="One")
    mark(desk, article, "paragraph", "claim")
    desk.articles.trash([article.id])
    assert titles(desk, ArticleQuery(EVERYTHING)) == []
    assert titles(desk, ArticleQuery(TRASH)) == ["One"]
    assert desk.sidebar.overview().trash == 1
    desk.articles.restore([article.id])
    assert titles(desk, ArticleQuery(EVERYTHING)) == ["One"]
    assert len(desk.highlights.of_version(article.version_id)) == 1


def test_deleting_for_good_takes_original_and_index_with_it(desk: Desk) -> None:
    article = add_article(desk, title="One", paragraphs=["unmistakable"])
    mark(desk, article, "unmistakable", "claim", note="peculiar")
    version = desk.articles.version(article.version_id)
    desk.articles.delete_forever([article.id])
    assert found(desk, "unmistakable") == ["One"], "what is not in the Trash is not deleted"
    desk.articles.trash([article.id])
    desk.articles.delete_forever([article.id])
    assert desk.store.originals.get(version.sha256) is None
    assert titles(desk, ArticleQuery(TRASH)) == []
    assert found(desk, "peculiar") == []
    assert desk.maintenance.check().problems == ()


def test_an_emptied_trash_is_empty(desk: Desk) -> None:
    kept, gone = add_article(desk, title="Kept"), add_article(desk, title="Gone")
    highlight = mark(desk, kept, "paragraph", "claim", note="peculiar")
    desk.highlights.remove([highlight.id])
    desk.stories.trash(desk.stories.add("A story").id)
    desk.searches.trash(desk.searches.add("A search", "words").id)
    desk.articles.trash([gone.id])
    assert desk.sidebar.overview().trash == 4
    assert desk.articles.empty_trash() == 4
    assert desk.sidebar.overview().trash == 0
    assert titles(desk, ArticleQuery()) == ["Kept"]
    assert found(desk, "peculiar") == []
    assert desk.history.undo_label == ""
    assert desk.maintenance.check().problems == ()


def test_saved_searches_are_live(desk: Desk) -> None:
    search = desk.searches.add("Ice", "harbour kind:claim")
    article = add_article(desk, title="Ferries", paragraphs=["The harbour was closed."])
    assert titles(desk, ArticleQuery(Scope.saved(search.id))) == []
    mark(desk, article, "closed", "claim")
    assert titles(desk, ArticleQuery(Scope.saved(search.id))) == ["Ferries"]


def test_conflicting_figures_of_a_story_are_found(desk: Desk) -> None:
    one = add_article(desk, title="One", paragraphs=["A range of 700 km was promised."])
    two = add_article(desk, title="Two", paragraphs=["A range of 830 km was promised."])
    alone = add_article(desk, title="Alone", paragraphs=["A range of 900 km was promised."])
    for article, words in ((one, "700 km"), (two, "830 km"), (alone, "900 km")):
        mark(desk, article, words, "figure", subject="Aurel One", measure="Range")
    desk.stories.add("Cars", [one.id, two.id])
    assert sorted(found(desk, "is:conflicting")) == ["One", "Two"]
    (conflict,) = [c for group in desk.conflicts.of_article(one.id).values() for c in group]
    assert conflict.right.article_id == two.id


def test_tags_are_renamed_merged_and_deleted_with_undo(desk: Desk) -> None:
    one = add_article(desk, title="One", tags=["range/wltp", "price"])
    mark(desk, one, "paragraph", "plain", tags=["range"])
    desk.tags.rename("range", "distance")
    assert [tag.name for tag in desk.tags.all()] == ["distance", "distance/wltp", "price"]
    desk.tags.rename("price", "Distance")
    assert desk.articles.get(one.id).tags == ("distance", "distance/wltp")
    desk.history.undo()
    desk.history.undo()
    assert desk.articles.get(one.id).tags == ("price", "range/wltp")
    desk.tags.delete("range")
    assert desk.highlights.of_version(one.version_id)[0].tags == ()
    desk.history.undo()
    assert desk.highlights.of_version(one.version_id)[0].tags == ("range",)


def test_stories_are_renamed_filled_emptied_and_trashed_with_undo(desk: Desk) -> None:
    one, two = add_article(desk, title="One"), add_article(desk, title="Two")
    story = desk.stories.add("Cars", [one.id])
    desk.stories.include(story.id, [one.id, two.id])
    assert sorted(desk.stories.articles(story.id)) == [one.id, two.id]
    desk.history.undo()
    assert desk.stories.articles(story.id) == [one.id]
    desk.stories.exclude(story.id, [one.id])
    desk.stories.rename(story.id, "Electric cars")
    desk.stories.trash(story.id)
    assert desk.stories.all() == ()
    for _ in range(3):
        desk.history.undo()
    assert [(story.name, story.articles) for story in desk.stories.all()] == [("Cars", 1)]


def test_reading_position_and_memory_last(desk: Desk) -> None:
    article = add_article(desk)
    desk.articles.set_position(article.id, 12)
    desk.memory.remember(scope={"place": "story", "id": 3})
    assert desk.articles.get(article.id).position == 12
    assert desk.memory.recall("scope") == {"place": "story", "id": 3}
    assert desk.memory.recall("nothing", 7) == 7
