"""Feeds: RSS in its flavours, Atom, JSON Feed, lists of feeds, and what is broken in them."""

import json

import pytest

from newsclip.domain.document import Heading, Paragraph
from newsclip.domain.errors import EmptyError, ImportingError, TooLargeError, UnsupportedError
from newsclip.importing.containers import MemberKind
from newsclip.importing.feeds import items, read_feed
from newsclip.importing.feeds.opml import Outline, read_opml, write_opml
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, importer_for, members

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Harbour Ledger</title><link>https://ledger.example/</link><language>en</language>
<atom:link rel="self" href="https://ledger.example/feed.xml"/>
<item><title>Ferry &amp; tram tariffs rise</title><link>/2026/ferry?utm_source=rss</link>
<guid isPermaLink="false">f-1</guid><dc:creator>Mara Lind</dc:creator><dc:creator>Jo Birk</dc:creator>
<pubDate>Tue, 03 Nov 2026 08:30:00 +0100</pubDate><category>Transport</category>
<description>A short teaser&nbsp;only.</description>
<content:encoded><![CDATA[<h2>What changes</h2><p>A day ticket costs <b>7.20 euros</b> from May.</p>
<script>alert(1)</script>]]></content:encoded></item>
<item><title>Second</title><link>https://ledger.example/2</link>
<author>desk@ledger.example (Ines Roth)</author><description>Only a teaser.</description></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<title type="html">Der &lt;b&gt;Bote&lt;/b&gt;</title>
<link href="https://bote.example/"/><entry><title>Erste</title><id>tag:bote.example,2026:1</id>
<link rel="enclosure" href="https://bote.example/a.mp3"/><link href="https://bote.example/eins"/>
<author><name>Kim Vogel</name></author><published>2026-11-01T10:00:00+01:00</published>
<updated>2026-11-02T10:00:00Z</updated><category term="stadt" label="Stadt"/>
<content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>Zwei Brücken sind gesperrt.</p></div></content>
</entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old Wire</title><link>https://wire.example</link></channel>
<item rdf:about="https://wire.example/9"><title>Nine</title><link>https://wire.example/9</link>
<dc:date>2026-10-05</dc:date></item></rdf:RDF>"""
JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Dike Notes",
        "home_page_url": "https://dike.example/",
        "items": [
            {
                "id": "1",
                "url": "https://dike.example/1",
                "title": "The dike holds",
                "content_text": "Water stood at 3.1 m.\n\nNo street was flooded.",
                "authors": [{"name": "Ola Berg"}],
                "date_published": "2026-11-05T06:00:00Z",
                "tags": ["water"],
            }
        ],
    }
)


def _hints(name: str = "feed.xml") -> Hints:
    return Hints(name, url="https://ledger.example/feed.xml")


def test_rss_with_its_authors_dates_and_full_text() -> None:
    feed = read_feed(RSS.encode(), _hints())
    assert (feed.title, feed.site, feed.language) == (
        "Harbour Ledger",
        "https://ledger.example/",
        "en",
    )
    assert feed.address == "https://ledger.example/feed.xml"
    first, second = feed.items
    assert first.title == "Ferry & tram tariffs rise"
    assert first.url == "https://ledger.example/2026/ferry?utm_source=rss"
    assert (first.byline, first.published) == ("Mara Lind, Jo Birk", "2026-11-03T07:30:00Z")
    assert (first.guid, first.summary, first.tags) == (
        "f-1",
        "A short teaser\N{NO-BREAK SPACE}only.",
        ("Transport",),
    )
    assert (second.byline, second.guid) == ("Ines Roth", "https://ledger.example/2")


def test_atom_with_markup_in_titles_and_xhtml_in_content() -> None:
    feed = read_feed(ATOM.encode(), Hints("atom"))
    assert (feed.title, feed.language) == ("Der Bote", "de")
    (entry,) = feed.items
    assert (entry.url, entry.byline) == ("https://bote.example/eins", "Kim Vogel")
    assert (entry.published, entry.updated) == ("2026-11-01T09:00:00Z", "2026-11-02T10:00:00Z")
    assert (entry.summary, entry.tags) == ("Zwei Brücken sind gesperrt.", ("Stadt",))


def test_rss_1_whose_items_stand_beside_their_channel() -> None:
    feed = read_feed(RDF.encode(), Hints("old.rdf"))
    assert (feed.title, feed.site) == ("Old Wire", "https://wire.example")
    assert [(i.guid, i.published) for i in feed.items] == [("https://wire.example/9", "2026-10-05")]


def test_a_json_feed() -> None:
    (entry,) = read_feed(JSON.encode(), Hints("x")).items
    assert entry.title == "The dike holds"
    assert entry.content == "<p>Water stood at 3.1 m.</p><p>No street was flooded.</p>"


@pytest.mark.parametrize("text", [RSS, ATOM, RDF, JSON])
def test_each_is_found_by_what_is_in_it_and_offers_its_entries_as_links(text: str) -> None:
    hints = Hints("wrong.jpg")
    assert importer_for(text.encode(), hints).NAME == "feed"
    offered = members(text.encode(), hints)
    assert {member.kind for member in offered} == {MemberKind.LINK}
    assert all(member.title and member.url for member in offered)


def test_what_a_feed_says_of_an_entry_is_an_article_by_itself() -> None:
    first, second = members(RSS.encode(), _hints())
    article = extract(first.data, first.hints)
    assert article.document.text == "What changes\nA day ticket costs 7.20 euros from May."
    assert isinstance(article.document.blocks[0], Heading)
    metadata = article.metadata
    assert (metadata.title, metadata.publisher) == ("Ferry & tram tariffs rise", "Harbour Ledger")
    assert metadata.url == "https://ledger.example/2026/ferry?utm_source=rss"
    assert article.tags == (), "a site's categories are not the user's tags"
    assert extract(second.data, second.hints).document.blocks == (
        Paragraph(article.document.blocks[1].leaves[0].__class__("Only a teaser.")),
    )


def test_an_entry_that_is_only_an_address_says_so() -> None:
    bare = (
        '<rss version="2.0"><channel><item><link>https://a.example/1</link></item></channel></rss>'
    )
    (member,) = members(bare.encode(), Hints("f.xml"))
    with pytest.raises(EmptyError, match="no text of its own"):
        extract(member.data, member.hints)


def test_entities_are_not_expanded_and_nothing_is_fetched() -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
        '<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        '<rss version="2.0"><channel><title>T &b;&x;</title>'
        "<item><title>One</title><guid>1</guid></item></channel></rss>"
    )
    feed = read_feed(bomb.encode(), Hints("bomb.xml"))
    assert "haha" not in feed.title
    assert "root:" not in feed.title


def test_a_broken_feed_gives_what_can_be_read() -> None:
    broken = RSS.replace("</item>\n<item>", "</item>\n<item><oops>").replace("&amp;", "&")
    first = read_feed(broken.encode(), _hints()).items[0]
    assert first.title.startswith("Ferry")


@pytest.mark.parametrize("tenth", range(1, 10))
@pytest.mark.parametrize("text", [RSS, ATOM, JSON])
def test_a_feed_cut_off_anywhere_is_read_or_refused(text: str, tenth: int) -> None:
    data = text.encode()[: len(text.encode()) * tenth // 10]
    told = ""
    try:
        read_feed(data, Hints("cut.xml"))
    except ImportingError as error:
        told = error.what
    assert not told or "cut.xml" in told


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclip.importing.feeds.xml_feed.MOST_ITEMS", 1)
    assert items.MOST_ITEMS > 1
    with pytest.raises(TooLargeError, match="offers 2 entries"):
        read_feed(RSS.encode(), Hints("long.xml"))


OPML = """<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="Cities"><outline text="Ports"><outline type="rss" text="Ledger" title="Harbour Ledger"
 xmlUrl="https://ledger.example/feed.xml" htmlUrl="https://ledger.example/"/></outline></outline>
<outline text="Bote" xmlUrl="https://bote.example/atom"/><outline text="Bad" xmlUrl="javascript:1"/>
</body></opml>"""


def test_a_list_of_feeds_and_back() -> None:
    found = read_opml(OPML.encode(), Hints("feeds.opml"))
    assert found == (
        Outline(
            "https://ledger.example/feed.xml",
            "Harbour Ledger",
            "https://ledger.example/",
            "Cities/Ports",
        ),
        Outline("https://bote.example/atom", "Bote"),
    )
    assert read_opml(write_opml(found), Hints("again")) == found


def test_a_list_of_feeds_is_no_article() -> None:
    with pytest.raises(UnsupportedError, match="list of 2 feeds"):
        extract(OPML.encode(), Hints("feeds.opml"))
    with pytest.raises(EmptyError, match="without any feed"):
        read_opml(b"<opml><body/></opml>", Hints("none.opml"))
