"""What a page says of itself, from each source it may stand in, and which source is trusted."""

import json

import pytest

from newsclip.domain.articles import Extracted
from newsclip.importing.importer import Hints
from newsclip.importing.page_metadata_names import joined, tidy_byline, visible_name
from newsclip.importing.page_metadata_title import without_names
from newsclip.importing.registry import extract

PROSE = "The board said on Tuesday, after a long meeting, that the quay will open in May, at last."


def read(head: str = "", body: str = "", html: str = "<html>", url: str = "") -> Extracted:
    article = f"<article>{body}<p>{PROSE}</p><p>{PROSE}</p></article>"
    page = f"{html}<head>{head}</head><body>{article}</body></html>"
    return extract(page.encode(), Hints("page.html", url=url))


def linked(*things: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(things)}</script>'


def test_people_and_publisher_are_found_through_references_in_a_graph() -> None:
    graph = {
        "@graph": [
            {"@type": "Organization", "@id": "#site", "name": "Coast Wire"},
            {"@type": "Person", "@id": "#1", "name": "Ann Berg"},
            {
                "@type": "NewsArticle", "headline": "The quay opens in May",
                "author": [{"@id": "#1"}, {"@type": "Person", "name": "Tom Hill"}],
                "publisher": {"@id": "#site"}, "dateModified": "2025-05-04T10:00:00Z",
            },
        ]
    }  # fmt: skip
    article = read(linked(graph))
    assert article.metadata.byline == "Ann Berg, Tom Hill"
    assert article.metadata.publisher == "Coast Wire"
    assert (article.metadata.published, article.metadata.updated) == ("", "2025-05-04T10:00:00Z")
    assert article.provenance["byline"] == "json-ld"


def test_articles_that_the_page_only_lists_are_not_taken_for_it() -> None:
    others = {
        "@type": "ItemList",
        "itemListElement": [{"item": {"@type": "NewsArticle", "headline": "Another one"}}],
    }
    assert read(linked(others) + "<title>The quay opens</title>").metadata.title == "The quay opens"


@pytest.mark.parametrize(
    ("head", "source"),
    [
        ('<meta name="citation_author" content="Ann Berg">', "citation_author"),
        ('<meta property="dc:creator" content="Ann Berg">', "dc.creator"),
        ('<meta name="author" content="By Ann Berg">', "author"),
        ('<meta property="article:author" content="Ann Berg">', "article:author"),
    ],
)
def test_the_author_is_read_from_each_kind_of_meta(head: str, source: str) -> None:
    article = read(head)
    assert (article.metadata.byline, article.provenance["byline"]) == ("Ann Berg", source)


def test_dublin_core_goes_before_open_graph_and_plain_meta() -> None:
    head = (
        '<meta property="og:title" content="Quay!"><meta name="DC.title" content="The quay opens">'
        '<meta name="author" content="desk"><meta name="DC.creator" content="Ann Berg">'
    )
    metadata = read(head).metadata
    assert (metadata.title, metadata.byline) == ("The quay opens", "Ann Berg")


@pytest.mark.parametrize(
    "shown",
    [
        '<p class="byline">By Ann Berg</p>',
        '<p class="article-author">By <b>Ann Berg</b> March 25, 2015</p>',
        '<div class="author__name">Ann Berg</div>',
        '<p><a rel="author" href="/ann">Ann Berg</a></p>',
        '<span itemprop="author" itemscope><span itemprop="name">Ann Berg</span> of the desk</span>',
        "<p>By Ann Berg</p>",
        '<p id="byline">Von Ann Berg | 3 comments</p>',
    ],
)
def test_the_author_is_read_from_what_the_page_shows(shown: str) -> None:
    assert read(body=shown).metadata.byline == "Ann Berg"


@pytest.mark.parametrize(
    "shown",
    [
        '<p class="author">Follow author</p>',
        '<p class="byline">Last updated:</p>',
        '<div class="comments"><p class="author">Angry Reader</p></div>',
        '<div class="related-items"><p class="byline">By Tom Hill</p></div>',
        '<p class="author-follow">Get all that Ann Berg writes as soon as it is out</p>',
    ],
)
def test_what_is_no_author_of_the_article_is_not_taken_for_one(shown: str) -> None:
    assert read(body=shown).metadata.byline == ""


def test_two_authors_marked_together_are_both_taken_and_one_far_away_is_not() -> None:
    both = '<p><a rel="author">Ann Berg</a> and <a rel="author">Tom Hill</a></p>'
    far = '<section><div><p><a rel="author">Someone Else</a></p></div></section>'
    assert read(body=both + far).metadata.byline == "Ann Berg, Tom Hill"


@pytest.mark.parametrize(
    ("head", "shown", "day"),
    [
        (
            '<meta name="article_date_original" content="Saturday, December 27, 2014">',
            "",
            "2014-12-27",
        ),
        ("", '<time datetime="2014-12-27T10:00:00Z">Saturday</time>', "2014-12-27T10:00:00Z"),
        ("", '<p class="post-date">27 December 2014</p>', "2014-12-27"),
        ("", '<span class="pubdate">2014/12/27</span>', "2014-12-27"),
        ("", "<div><h1>The quay</h1><i>2014-12-27 20:52:15</i></div>", "2014-12-27"),
        ("", '<b itemprop="datePublished" content="2014-12-27">some day</b>', "2014-12-27"),
    ],
)
def test_the_date_is_read_from_each_place(head: str, shown: str, day: str) -> None:
    assert read(head, shown).metadata.published == day


def test_when_it_was_updated_is_not_taken_for_when_it_was_published() -> None:
    metadata = read(body='<time class="updated" datetime="2014-12-28">Sunday</time>').metadata
    assert (metadata.published, metadata.updated) == ("", "2014-12-28")


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("A bell is found | Coast Wire", "A bell is found"),
        ("Coast Wire: A bell is found", "Coast Wire: A bell is found"),
        ("Coast Wire - A bell is found", "A bell is found"),
        ("A bell is found - Ann Berg - CoastWire.com", "A bell is found"),
        ("A bell - and its owner - is found", "A bell - and its owner - is found"),
        ("News | Coast Wire", "News | Coast Wire"),
    ],
)
def test_names_of_site_and_author_are_taken_from_the_ends_of_a_title(
    written: str, title: str
) -> None:
    assert without_names(written, ["Coast Wire", "Ann Berg", ""]) == title


def test_the_heading_is_the_title_unless_it_is_only_the_name_of_the_site() -> None:
    title = "<title>A bell is found in the sand near the old light [Coast Wire]</title>"
    assert read(title, "<h1>A bell is found in the sand</h1>").metadata.title == (
        "A bell is found in the sand"
    )
    assert read(title, "<h1>Coast Wire beta</h1>").metadata.title.startswith("A bell is found")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("By Nikhil Marathe", "Nikhil Marathe"),
        ("April May", "April May"),
        ("Ann Berg, March 25, 2015", "Ann Berg"),
        ("Ann Berg on Tuesday", "Ann Berg"),
        ("Ann Berg  Updated 3 hours ago", "Ann Berg"),
        ("作者：王小明", "王小明"),
        ("@annberg", ""),
    ],
)
def test_a_name_is_freed_of_what_stands_beside_it(written: str, name: str) -> None:
    assert visible_name(written) == name


def test_bylines_are_parted_only_where_they_are_lists() -> None:
    assert joined(["Ann Berg, Tom Hill and Li Wei, Coast Wire"], "Coast Wire") == (
        "Ann Berg, Tom Hill, Li Wei"
    )
    assert joined(["Brenda Stone, MA"]) == "Brenda Stone, MA"
    assert joined(["Mac & i"]) == "Mac & i"
    assert joined(["Coast Wire"], "Coast Wire") == "Coast Wire"
    assert tidy_byline("https://coast.example/ann") == ""


@pytest.mark.parametrize(
    ("shown", "byline"),
    [
        ("<p class=byline>Words by Ann Berg, photographs by Tom Hill</p>", "Ann Berg"),
        ("<p class=byline>Reporting by Ann Berg; editing by Tom Hill</p>", "Ann Berg"),
        ("<p class=byline>By Ann Berg and Tom Hill | 3 May 2025</p>", "Ann Berg, Tom Hill"),
        ("<p class=byline>Por Ann Berg y Tom Hill</p>", "Ann Berg, Tom Hill"),
        ("<p class=byline>Por José Ortega y Gasset</p>", "José Ortega y Gasset"),
        ("<p class=byline>Par Ann Berg (avec AFP)</p>", "Ann Berg"),
        ("<p class=byline>By Ann Berg, Political Editor</p>", "Ann Berg"),
        ("<p class=byline>By Ann Berg for the Gazette</p>", "Ann Berg"),
        ("<div class=byline>本报记者 王小明</div>", "王小明"),
        ("<div class=author>بقلم: أحمد علي</div>", "أحمد علي"),
        ("<div class=FeatureByline>By <b>Ann Berg</b><br>March 25, 2025</div>", "Ann Berg"),
        ("<div class=author><a href='/author/ann-berg'>Ann Berg</a> <i>Ferries</i></div>", "Ann Berg"),
        ("<div class=author><b class=author-name>Ann Berg</b> <i>Ferry reviews</i></div>", "Ann Berg"),
    ],
)  # fmt: skip
def test_of_a_byline_the_names_are_kept_and_not_what_stands_beside_them(
    shown: str, byline: str
) -> None:
    assert read(body=f"<h1>The quay opens in May</h1>{shown}").metadata.byline == byline


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("Published 3 May 2025, updated 4 May 2025", "2025-05-03", "2025-05-04"),
        ("Updated 4 May 2025", "", "2025-05-04"),
        ("3. Mai 2025, aktualisiert am 4. Mai 2025", "2025-05-03", "2025-05-04"),
        ("Publié le 3 mai 2025, mis à jour le 4 mai 2025", "2025-05-03", "2025-05-04"),
        ("2025年5月3日 更新时间 2025年5月4日", "2025-05-03", "2025-05-04"),
        ("3 May 2025", "2025-05-03", ""),
    ],
)
def test_in_a_line_of_two_dates_the_words_tell_which_is_which(
    line: str, published: str, updated: str
) -> None:
    known = read(body=f"<h1>The quay opens</h1><div class=date>{line}</div>").metadata
    assert (known.published[:10], known.updated[:10]) == (published, updated)


def test_a_headline_for_search_goes_before_the_shown_one_where_linked_data_say_so() -> None:
    article = {"@type": "NewsArticle", "headline": "Quay to open in May", "name": "x"}
    page = read(linked(article) + '<meta property="og:title" content="The quay opens">',
                "<h1>The quay opens</h1>")  # fmt: skip
    assert (page.metadata.title, page.provenance["title"]) == ("Quay to open in May", "json-ld")


def test_dummy_text_does_not_change_the_language_that_a_page_states() -> None:
    dummy = (
        "Lorem ipsum dolor sit amet, non est cum sed qui quod ex ab per sunt esse in ut ad. " * 9
    )
    assert read(body=f"<p>{dummy}</p>", html="<html lang=en>").metadata.language == "en"
