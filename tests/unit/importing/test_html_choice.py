"""Which part of a page comes in: the article, whole, and nothing of what is round and inside it."""

import pytest

from newsclip.domain.document import Heading, Paragraph
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract

PROSE = (
    "The harbour board said on Tuesday, after a long meeting, that the new quay will open in May, "
    "two years later than planned, and that the cost, put at 40 million, has not yet been settled."
)
OTHER = "A walker found an old bell, half in the sand, near the light; its owner is not known."
MENU = "".join(f'<li><a href="/{n}">Harbour news number {n}</a></li>' for n in range(20))


def text_of(inner: str, head: str = "") -> str:
    page = f"<html><head>{head}</head><body>{inner}</body></html>"
    return extract(page.encode(), Hints("page.html")).document.text


def paragraphs(count: int, words: str = PROSE) -> str:
    return "".join(f"<p>{words} ({n})</p>" for n in range(count))


def test_the_element_with_the_prose_is_chosen_among_lists_of_links() -> None:
    text = text_of(
        f"<div><ul>{MENU}</ul></div><div class='x1'>{paragraphs(4)}</div>"
        f"<div class='x2'><ul>{MENU}</ul><p>Terms, and nothing else.</p></div>"
    )
    assert text.count(PROSE) == 4
    assert "Harbour news number" not in text


def test_an_article_cut_into_chunks_of_one_class_comes_in_whole() -> None:
    chunk = (
        f"<div class='row'><div class='grid'><div class='chunk'>{paragraphs(3)}</div></div></div>"
    )
    text = text_of(f"<main><div class='page'>{chunk * 3}</div></main><ul>{MENU}</ul>")
    assert text.count(PROSE) == 9


def test_text_parted_by_line_breaks_counts_as_paragraphs() -> None:
    lines = "<br><br>".join(f"{PROSE} ({n})" for n in range(5))
    text = text_of(f"<div>{lines}</div><div><ul>{MENU}</ul></div>")
    assert text.count(PROSE) == 5
    assert text.count("\n") == 4
    assert "Harbour news number" not in text


def test_a_standfirst_before_the_body_belongs_to_it_and_a_box_after_it_does_not() -> None:
    text = text_of(
        f"<div><div class='article-intro'>{OTHER}</div><div class='article-body'>{paragraphs(5)}</div>"
        f"<div class='article-report'><b>Found a mistake?</b> Mark it, please, and press send.</div></div>"
    )
    assert text.startswith(OTHER)
    assert "Found a mistake" not in text


@pytest.mark.parametrize(
    "junk",
    [
        '<div class="share-tools"><p>Pass it on, please, to all.</p></div>',
        '<div class="newsletter-box"><p>Our letter comes on Fridays, and is free.</p></div>',
        "<aside><p>In other news, a bell was found, and lost again.</p></aside>",
        '<div><a href="/1">An old bell was found</a> <a href="/2">and was lost again</a> ok</div>',
        '<div role="complementary"><p>In other news, a bell was found.</p></div>',
        '<p aria-hidden="true">Read by nobody, and seen by nobody.</p>',
        '<p style="display: none">Hidden words, to be sure.</p>',
        "<nav><p>Skip to the next one.</p></nav>",
        '<p><a href="/3">Read more: the bell is back in its tower</a></p>',
        '<h3>Related stories</h3><ul><li><a href="/4">The bell, again</a></li></ul>',
        "<p>Advertisement</p>",
        "<p>ANZEIGE</p>",
        '<p>関連記事</p><ul><li><a href="/5">The bell, again</a></li></ul>',
    ],
)
def test_what_is_not_of_the_article_is_left_out_from_inside_it(junk: str) -> None:
    text = text_of(f"<article>{paragraphs(2)}{junk}{paragraphs(2)}</article>")
    assert text == "\n".join([f"{PROSE} (0)", f"{PROSE} (1)"] * 2)


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ('<h2 class="subheader">What it costs</h2>', "What it costs"),
        ('<div class="media-caption">The quay at noon.</div>', "The quay at noon."),
        ("<ul><li>Quay</li><li>Crane</li></ul>", "Quay\nCrane"),
        (
            '<div class="paywall"><p>And then, at night, it came.</p></div>',
            "And then, at night, it came.",
        ),
        ("<blockquote><p>It is late.</p><footer>Ann Berg</footer></blockquote>", "Ann Berg"),
        ("<p>More on this is not known.</p>", "More on this is not known."),
        ('<p>See <a href="/r">the related plan of 2019</a>, which failed.</p>', "the related plan"),
        (
            "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>40</td></tr></table>",
            "2025",
        ),
    ],
)
def test_what_is_of_the_article_stays(kept: str, words: str) -> None:
    assert words in text_of(f"<article>{paragraphs(2)}{kept}{paragraphs(2)}</article>")


def test_names_do_not_outweigh_a_good_share_of_the_prose() -> None:
    part = f"<div class='widget widget-text'>{paragraphs(4)}</div>"
    promotion = f"<div class='widget promo'><p>{OTHER}</p></div>"
    text = text_of(f"<article>{part * 3}{promotion}</article>")
    assert text.count(PROSE) == 12
    assert OTHER not in text


def test_a_gallery_with_captions_is_no_row_of_teasers() -> None:
    figure = "<figure><img src='a{0}.jpg'><figcaption>Crane number {0}</figcaption></figure>"
    figures = "".join(f"<li>{figure.format(n)}</li>" for n in range(4))
    text = text_of(f"<article>{paragraphs(2)}<ul>{figures}</ul>{paragraphs(2)}</article>")
    assert [f"Crane number {n}" in text for n in range(4)] == [True] * 4


def test_a_page_of_few_plain_words_comes_in_as_it_is() -> None:
    assert text_of("Test") == "Test"
    assert text_of('<a href="javascript:void(0)"><p>abc</p><p>def</p>ghi</a>') == "abc\ndef\nghi"


def test_what_text_cannot_carry_is_gone_from_text_and_title() -> None:
    page = f"<title>Quay\x08 opens</title><body><p>{PROSE}\x0c\x01 Then\ufeff.\r\nEnd.</p>"
    article = extract(f"<html>{page}</html>".encode(), Hints("page.html", charset="utf-8"))
    assert article.document.text == f"{PROSE} Then. End."
    assert article.metadata.title == "Quay opens"


def test_headings_of_the_article_keep_their_level_and_place() -> None:
    page = (
        f"<html><body><article>{paragraphs(1)}<h3>Cost</h3>{paragraphs(1)}</article></body></html>"
    )
    blocks = extract(page.encode(), Hints("page.html")).document.blocks
    assert [type(block) for block in blocks] == [Paragraph, Heading, Paragraph]
    assert isinstance(blocks[1], Heading)
    assert blocks[1].level == 3
