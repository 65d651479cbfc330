import base64
import socket
from html import escape

import pytest

from newsclip.domain.articles import Extracted
from newsclip.domain.document import (
    Code,
    Heading,
    Image,
    InlineStyle,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract
from tests.helpers.hostile import FetchedError, active, dangers, nothing_fetched

SENTENCE = "The council said on Tuesday that forty buses will run from next spring, and more later."
URL = "https://gazette.example/2025/05/buses?utm_source=mail&id=7"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(400)
PAGE = f"""<!DOCTYPE html>
<html lang="en-GB"><head>
<title>Town buys buses | Harbour Gazette</title>
<link rel="canonical" href="/2025/05/buses?id=7&fbclid=9#top">
<meta property="og:title" content="Town buys buses">
<meta property="og:site_name" content="Harbour Gazette">
<script type="application/ld+json">{{"@graph": [{{"@type": "WebSite", "name": "x"}}, {{
  "@type": ["NewsArticle"], "headline": "Town buys buses",
  "author": [{{"@type": "Person", "name": "Anna Berg"}}, {{"name": "By Tom Hill"}}],
  "publisher": {{"name": "Harbour Gazette"}},
  "datePublished": "2025-05-03T10:15:00+02:00", "dateModified": "2025-05-04"}}]}}</script>
</head><body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article>
<h1>Town buys buses</h1>
<p>{SENTENCE} It is <b>bold</b>, <em>slanted</em> and H<sub>2</sub>O; see
 <a href="../more?x=1">the plan</a>, not <a href="javascript:alert(1)">this</a>.</p>
<figure><img src="img/bus.jpg" alt="A bus" width="640" height="480">
<figcaption>A bus at the harbour. Photo: Coast Wire</figcaption></figure>
<h2>What it costs</h2>
<p>It costs 40&nbsp;million.&shy; {SENTENCE}</p>
<ol start="3"><li>Third {SENTENCE}</li><li>Fourth<ul><li>Inner point</li></ul></li></ol>
<blockquote><p>We have seen no figures. {SENTENCE}</p></blockquote>
<pre><code class="language-python">def f():
    return 1</code></pre>
<table><caption>Buses by year</caption>
<tr><th>Year</th><th colspan="2">Buses</th></tr><tr><td>2025</td><td>10</td><td>of 40</td></tr></table>
<hr>
<p>{SENTENCE} One line<br>and another.</p>
<p>{SENTENCE}</p>
</article>
<footer>© Harbour Gazette. All rights reserved.</footer>
</body></html>"""


def read(page: str, url: str = URL) -> Extracted:
    return extract(page.encode(), Hints("page.html", url=url))


def body(inner: str) -> str:
    article = f"<article><p>{SENTENCE} {SENTENCE}</p>{inner}<p>{SENTENCE}</p></article>"
    return f"<html><body>{article}</body></html>"


def test_metadata_comes_from_what_the_page_says_and_its_source_is_recorded() -> None:
    article = read(PAGE)
    metadata = article.metadata
    assert (metadata.title, metadata.publisher) == ("Town buys buses", "Harbour Gazette")
    assert metadata.byline == "Anna Berg, Tom Hill"
    assert (metadata.published, metadata.updated) == ("2025-05-03T08:15:00Z", "2025-05-04")
    assert (metadata.language, metadata.title_proposed) == ("en-GB", False)
    assert metadata.url == "https://gazette.example/2025/05/buses?id=7"
    assert article.provenance["published"] == "json-ld"
    assert article.provenance["url"] == "canonical link"


@pytest.mark.parametrize(
    "line",
    [
        "Anna Berg | 3 May 2025",
        "By Anna Berg",
        "Harbour Gazette — Published on Saturday, May 3, 2025 at 8:15 am",
        "2025-05-03",
    ],
)
def test_a_line_that_only_repeats_the_metadata_is_not_part_of_the_text(line: str) -> None:
    assert not read(told(line)).document.text.startswith(line[:9])


@pytest.mark.parametrize(
    "line",
    [
        "Anna Berg in Lanhai | 3 May 2025",
        "Opened 3 May 2025",
        "Tom Hill | 3 May 2025",
        "By Anna Berg | 4 May 2025",
        "Anna Berg is the mayor.",
    ],
)
def test_a_line_that_tells_more_or_other_than_the_metadata_stays(line: str) -> None:
    assert read(told(line)).document.text.startswith(line)


def told(line: str) -> str:
    """A page whose head tells who wrote it when, and whose text begins with the line."""
    head = (
        '<meta name="author" content="Anna Berg"><meta property="og:site_name" '
        'content="Harbour Gazette"><meta property="article:published_time" content="2025-05-03">'
    )
    return (
        body("")
        .replace("<html>", f"<html><head>{head}</head>")
        .replace("<p>", f"<p>{line}</p><p>", 1)
    )


def test_the_structure_of_the_article_is_kept_and_the_rest_left_out() -> None:
    document = read(PAGE).document
    kinds = [type(block) for block in document.blocks]
    assert kinds == [
        Paragraph, Image, Paragraph, Heading, Paragraph, ListItem, ListItem, ListItem, Quote, Code,
        Paragraph, Table, Rule, Paragraph, Paragraph,
    ]  # fmt: skip
    assert "Sport" not in document.text
    assert "All rights" not in document.text
    assert "40\u00a0million. The" in document.text
    assert "One line\nand another." in document.text
    items = [block for block in document.blocks if isinstance(block, ListItem)]
    assert [(item.marker, item.depth) for item in items] == [("3.", 1), ("4.", 1), ("•", 2)]
    code = next(block for block in document.blocks if isinstance(block, Code))
    assert (code.leaf.text, code.language) == ("def f():\n    return 1", "python")
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert [cell.header for cell in table.rows[0]] == [True, True]
    assert table.rows[0][1].colspan == 2
    captions = [b.leaf.text for b in document.blocks if isinstance(b, Paragraph) and b.caption]
    assert captions == ["A bus at the harbour. Photo: Coast Wire", "Buses by year"]


def test_styles_stand_over_exactly_their_words() -> None:
    leaf = read(PAGE).document.blocks[0].leaves[0]
    styled = {(span.style, leaf.text[span.start : span.end]) for span in leaf.inlines}
    assert styled == {
        (InlineStyle.BOLD, "bold"),
        (InlineStyle.ITALIC, "slanted"),
        (InlineStyle.SUBSCRIPT, "2"),
        (InlineStyle.LINK, "the plan"),
    }
    link = next(span for span in leaf.inlines if span.style is InlineStyle.LINK)
    assert link.href == "https://gazette.example/2025/more?x=1"


def test_images_have_absolute_addresses_and_their_description() -> None:
    image = next(block for block in read(PAGE).document.blocks if isinstance(block, Image))
    assert image.source == "https://gazette.example/2025/05/img/bus.jpg"
    assert (image.alt, image.width, image.height) == ("A bus", 640, 480)


def test_an_image_inside_the_page_comes_along_under_a_short_name() -> None:
    inline = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"
    article = read(body(f'<figure><img src="{inline}"></figure>'))
    image = next(block for block in article.document.blocks if isinstance(block, Image))
    assert image.source.startswith("data:sha256/")
    assert article.images == {image.source: PNG}


def test_a_page_saved_with_its_files_keeps_their_relative_names() -> None:
    article = read(body('<figure><img src="page_files/bus%201.png"></figure>'), url="")
    image = next(block for block in article.document.blocks if isinstance(block, Image))
    assert image.source == "page_files/bus%201.png"


@pytest.mark.parametrize(
    "source", ["../secret.png", "a/%2e%2e/b.png", "/etc/x.png", "c:x.png", "a\\b"]
)
def test_a_saved_page_cannot_name_files_outside_its_folder(source: str) -> None:
    article = read(body(f'<figure><img src="{source}"></figure>'), url="")
    assert not any(isinstance(block, Image) for block in article.document.blocks)


def test_a_lazy_image_is_taken_from_where_it_really_is() -> None:
    lazy = '<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/big.jpg"></figure>'
    article = read(body(lazy))
    image = next(block for block in article.document.blocks if isinstance(block, Image))
    assert image.source == "https://gazette.example/big.jpg"


def test_the_address_of_a_saved_page_is_found_in_its_comment() -> None:
    page = f"<!DOCTYPE html><!-- saved from url=(0030)https://post.example/a/b -->{body('')}"
    assert read(page, url="").metadata.url == "https://post.example/a/b"


def test_a_page_without_title_gets_one_proposed() -> None:
    metadata = read(body("")).metadata
    assert metadata.title_proposed
    assert metadata.title.startswith("The council said on Tuesday that forty buses")


def test_the_declared_language_yields_to_plain_evidence() -> None:
    words = "海滨市政府周二表示，新的电动公交车将在明年春天开始运营，反对者认为费用太高。" * 3
    page = f'<html lang="en"><body><article><p>{words}</p><p>{words}</p></article></body></html>'
    assert read(page).metadata.language == "zh"


HOSTILE = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//x.example/a.js></sCrIpT>",
    "<style>p{background:url(javascript:alert(1))}</style>",
    "<iframe src='https://x.example'>inside</iframe>",
    "<object data='x.swf'>inside</object>",
    "<embed src='x.swf'>",
    "<a href='javascript:alert(1)'>words</a>",
    "<a href=' java\nscript:alert(1)'>words</a>",
    "<a href='&#106;avascript:alert(1)'>words</a>",
    "<a href='\x01javascript:alert(1)'>words</a>",
    "<a href='data:text/html,<script>alert(1)</script>'>words</a>",
    "<a href='vbscript:x'>words</a>",
    "<a href='file:///etc/passwd'>words</a>",
    "<a href='blob:https://x.example/1'>words</a>",
    "<a href='//x.example' onclick='alert(1)'>words</a>",
    "<img src=x onerror=alert(1)>",
    "<img src='javascript:alert(1)'>",
    "<img src='file:///etc/passwd'>",
    "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
    "<img srcset='javascript:alert(1) 2x'>",
    "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>words</a></svg>",
    "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
    "<form action='javascript:alert(1)'><button>go</button></form>",
    "<base href='javascript:alert(1)//'><a href='x'>words</a>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<table background='javascript:alert(1)'><tr><td>a<td>b</table>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template>",
    "<p style='display:none'>alert(1)</p>",
    "<!--[if IE]><script>alert(1)</script><![endif]-->",
    "<video src='https://x.example/a.mp4'><source onerror=alert(1)></video>",
    "<a href='mailto:x@y.example?body=javascript:alert(1)'>words</a>",
    "<isindex action=javascript:alert(1) type=image>",
    "<link rel=stylesheet href=javascript:alert(1)>",
]


@pytest.mark.parametrize("vector", HOSTILE)
def test_nothing_in_a_page_can_run_or_load(vector: str) -> None:
    with nothing_fetched():
        article = read(body(vector))
    assert SENTENCE in article.document.text
    assert "alert(1)" not in article.document.text
    assert dangers(article) == []


@pytest.mark.parametrize("vector", HOSTILE)
def test_what_a_page_shows_as_text_stays_text_in_notes_and_previews(vector: str) -> None:
    words = escape(vector)
    shown = f"<p>{words}</p><pre>{words}</pre><table><tr><td>{words}<td>b</tr></table>"
    head = f"<title>{words}</title><meta name=author content='{words}'>"
    page = body(shown).replace("<body>", f"<head>{head}</head><body>")
    assert dangers(read(page)) == []


def test_the_check_for_what_can_run_would_find_it() -> None:
    for harm in (
        "<img src=x>",
        "<p onclick=x>a</p>",
        "<a href='javascript:x'>a</a>",
        "<svg/onload=x>",
    ):
        assert active(f"<p>words</p>{harm}")
    with nothing_fetched(), pytest.raises(FetchedError):
        socket.create_connection(("gazette.example", 80))


def test_a_pasted_fragment_is_taken_whole() -> None:
    article = read("<p>Short <b>note</b>.</p><ul><li>one</li><li>two</li></ul>", url="")
    assert article.document.text == "Short note.\none\ntwo"


@pytest.mark.parametrize("first", ["article", "section", "main", "div", "figure", "header"])
def test_tags_that_may_be_left_out_may_be_left_out(first: str) -> None:
    """A page without the tags of head and body is as good a page."""
    text = "".join(f"<p>{SENTENCE} It was said {count} times.</p>" for count in range(2, 6))
    content = f"<{first}><h1>Town buys buses</h1>{text}</{first}><p>{SENTENCE} Last words."
    head = "<meta charset=utf-8><title>Town buys buses | Gazette</title><meta name=author content=Berg>"
    bare = f"<!doctype html><html lang=en>{head}{content}"
    whole = f"<!doctype html><html lang=en><head>{head}</head><body>{content}</body></html>"
    expected = extract(whole.encode(), Hints("page.html"))
    found = extract(bare.encode(), Hints("page.html"))
    assert "5 times" in found.document.text
    assert found.document == expected.document
    assert found.metadata == expected.metadata
