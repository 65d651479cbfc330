"""Pages that stand before an article are told for what they are."""

import pytest

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import EmptyError
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract
from tests.helpers import walls

PROSE = "The board said on Tuesday, after a long meeting, that the quay will open in May, at last."
SCRIPT = "<script>load()</script>"


def read(body: str, head: str = "") -> Extracted:
    page = f"<html><head>{SCRIPT}{head}</head><body>{body}</body></html>"
    return extract(page.encode(), Hints("page.html"))


@pytest.mark.parametrize(
    ("body", "instead"),
    [
        ("<div id=root></div>", "its text is loaded by a script"),
        ("<div id=root>Loading…</div>", "its text is loaded by a script"),
        (
            (
                "<h1>Before you go on</h1><p>We and our partners store and use cookies and personal data."
                "</p><p>You can withdraw your consent at any time.</p><button>Accept</button>"
            ),
            "only a question about cookies",
        ),
        (
            (
                "<p>Wir verwenden für dieses Angebot Cookies und brauchen dafür Ihre Einwilligung, die Sie "
                "jederzeit widerrufen können.</p>"
            ),
            "only a question about cookies",
        ),
        (
            "<p>Checking your browser before you go on to the site. This takes a moment.</p>",
            "person",
        ),
        ("<p>Please verify that you are human by completing the action below.</p>", "person"),
        ("<p>Subscribe now to continue reading this story, and all the others.</p>", "subscribe"),
    ],
)
def test_a_page_that_stands_before_the_article_is_told(body: str, instead: str) -> None:
    with pytest.raises(EmptyError, match=f"No article was found in .*{instead}") as caught:
        read(body)
    assert "paste the text" in caught.value.remedy


@pytest.mark.parametrize(
    ("offer", "head"),
    [
        ("<div class=offer><p>Already a subscriber? Log in to read on, please.</p></div>", ""),
        ("<p>この記事は会員限定です。登録すると続きをお読みいただけます。</p>", ""),
        (
            "",
            (
                '<script type="application/ld+json">'
                '{"@type": "NewsArticle", "headline": "Quay", "isAccessibleForFree": "False"}</script>'
            ),
        ),
    ],
)
def test_the_free_beginning_of_an_article_comes_in_with_a_note(offer: str, head: str) -> None:
    article = read(f"<article><p>{PROSE}</p><p>{PROSE}</p></article>{offer}", head)
    assert article.document.text == f"{PROSE}\n{PROSE}"
    assert ["beginning of an article for subscribers" in note for note in article.notes] == [True]


def test_an_article_about_cookies_or_subscribers_is_an_article() -> None:
    about = "<p>Most sites say that we use cookies, and few readers know what the word means.</p>"
    paying = "<p>The minutes are for subscribers only, said the paper, which sells them.</p>"
    article = read(f"<article>{f'<p>{PROSE}</p>' * 20}{about}{paying}</article>")
    assert "few readers know" in article.document.text
    assert "for subscribers only" in article.document.text
    assert article.notes == ()


@pytest.mark.parametrize("joint", ["\\n", "\\n\\n", "</p><p>"])
def test_the_text_that_a_page_only_carries_as_data_comes_in_with_a_note(joint: str) -> None:
    stated = joint.join([PROSE] * 5)
    body = f"<p>{stated}</p>" if "<" in joint else stated
    data = f'{{"@type": "NewsArticle", "headline": "Quay", "articleBody": "{body}"}}'
    article = read(
        "<div id=root>Loading…</div>", f'<script type="application/ld+json">{data}</script>'
    )
    assert article.document.text == "\n".join([PROSE] * 5)
    assert ["data inside the page" in note for note in article.notes] == [True]


def test_a_summary_as_data_does_not_replace_the_text_that_is_shown() -> None:
    data = f'{{"@type": "NewsArticle", "headline": "Quay", "articleBody": "{PROSE * 4}"}}'
    article = read(
        f"<article>{f'<p>{PROSE}</p>' * 3}</article>",
        f'<script type="application/ld+json">{data}</script>',
    )
    assert article.document.text == "\n".join([PROSE] * 3)
    assert article.notes == ()


def told(page: str, head: str = "") -> str:
    """What the page is said to be instead of an article."""
    with pytest.raises(EmptyError) as caught:
        read(page, head)
    return str(caught.value)


@pytest.mark.parametrize(("language", "words"), walls.CONSENT.items(), ids=list(walls.CONSENT))
def test_a_question_about_cookies_in_many_languages(language: str, words: str) -> None:
    page = f"<html lang={language}><div><h2>Example</h2><p>{words}</p><button>OK</button></div>"
    assert "only a question about cookies" in told(page)


@pytest.mark.parametrize(("language", "words"), walls.ROBOTS.items(), ids=list(walls.ROBOTS))
def test_a_check_for_robots_in_many_languages(language: str, words: str) -> None:
    assert "whether the visitor is a person" in told(f"<div lang={language}><p>{words}</p></div>")


@pytest.mark.parametrize(("language", "words"), walls.PAYWALLS.items(), ids=list(walls.PAYWALLS))
def test_an_offer_to_subscribe_in_many_languages(language: str, words: str) -> None:
    assert "only an offer to subscribe" in told(f"<div lang={language}><p>{words}</p></div>")
    stub = read(f"<article><p>{PROSE}</p><p>{PROSE}</p></article><div><p>{words}</p></div>")
    assert stub.document.text == f"{PROSE}\n{PROSE}"
    assert ["beginning of an article for subscribers" in note for note in stub.notes] == [True]


@pytest.mark.parametrize("words", walls.SCRIPTS.values(), ids=list(walls.SCRIPTS))
def test_a_page_that_needs_a_script_in_many_languages(words: str) -> None:
    assert "loaded by a script" in told(f"<div id=root><p>{words}</p></div>")


@pytest.mark.parametrize("words", walls.ABOUT.values(), ids=list(walls.ABOUT))
@pytest.mark.parametrize("room", ["article", "div"])
def test_a_short_article_about_such_pages_is_an_article(words: str, room: str) -> None:
    article = read(f"<{room}><h1>Report</h1><p>{words}</p></{room}>")
    assert words in article.document.text
    assert article.notes == ()


@pytest.mark.parametrize(
    "words",
    [
        (
            "Before you read on, tell us what we and our partners may keep on your phone. You can "
            "say yes to everything, or look at each purpose under settings and refuse it. Your "
            "choice holds for "
            "six months, and you can change it below every page."
        ),
        (
            "Die Seite finanziert sich durch Werbung. Wählen Sie, ob wir dafür Ihre Daten "
            "verarbeiten dürfen, "
            "oder nehmen Sie das Angebot ohne Tracking. Ihre Einstellungen ändern Sie jederzeit "
            "im Fuß der Seite."
        ),
        (
            "Votre vie privée compte pour nous. Vous pouvez continuer sans accepter, ou "
            "paramétrer un à un les "
            "traceurs que nous déposons avec nos partenaires pour la publicité."
        ),
    ],
)
def test_a_long_question_about_consent(words: str) -> None:
    assert "only a question about cookies" in told(f"<div><p>{words}</p></div>")


@pytest.mark.parametrize(
    ("page", "head", "instead"),
    [
        (
            "<p>Bydd y dudalen yn agor.</p>",
            "<meta http-equiv=Refresh content='5; url=/x'>",
            "person",
        ),
        ("<div>Un momentín…</div>", "<script>window.__tcfapi = 1</script>", "cookies"),
        ("<div id=px-block><p>Bydd y dudalen yn agor cyn bo hir.</p></div>", "", "person"),
    ],
)
def test_the_usual_markup_of_walls_in_a_language_that_is_not_known(
    page: str, head: str, instead: str
) -> None:
    assert instead in told(page, head)


def test_a_wall_without_any_workings_is_told_too() -> None:
    words = "<p>We and our 812 partners store cookies on a device. Accept them or manage your choices.</p>"
    with pytest.raises(EmptyError, match="only a question about cookies"):
        extract(
            f"<!doctype html><html><body><div>{words}</div></body></html>".encode(), Hints("a.html")
        )


def test_a_page_whose_words_stand_only_where_scripts_are_off() -> None:
    page = "<html><body><noscript><p>Ce site a besoin de JavaScript.</p></noscript></body></html>"
    with pytest.raises(EmptyError, match="its text is loaded by a script"):
        extract(page.encode(), Hints("a.html"))


def test_a_page_that_reloads_every_few_minutes_is_an_article() -> None:
    reloading = "<meta http-equiv=refresh content=300>"
    assert PROSE in read(f"<div><p>{PROSE}</p></div>", reloading).document.text


LOCKED = '<meta property="article:content_tier" content="locked">'
PART = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Quay", "hasPart": {"@type": '
    '"WebPageElement", "isAccessibleForFree": "False", "cssSelector": ".rest"}}</script>'
)


@pytest.mark.parametrize(
    ("head", "last"),
    [(PART, ""), (LOCKED, " And then the board…"), ("", " And then the board ...")],
)
def test_markup_and_an_open_end_tell_a_free_beginning(head: str, last: str) -> None:
    box = "" if head else "<div class='c-paywall paywall'></div>"
    article = read(f"<article><p>{PROSE}</p><p>{PROSE}{last}</p></article>{box}", head)
    assert ["beginning of an article for subscribers" in note for note in article.notes] == [True]


@pytest.mark.parametrize(
    ("page", "remedy"),
    [
        ("<p>We use cookies. Accept all or choose your settings.</p>", "answer the question about"),
        (
            "<p>Please verify that you are human by completing the action below.</p>",
            "pass the check",
        ),
        ("<p>Subscribe now to continue reading this story.</p>", "log in there if you have"),
    ],
)
def test_what_can_be_done_about_a_wall(page: str, remedy: str) -> None:
    with pytest.raises(EmptyError) as caught:
        read(page)
    assert remedy in caught.value.remedy
    assert "save the page from there or paste the text" in caught.value.remedy


@pytest.mark.parametrize("words", walls.LOCKED, ids=range(len(walls.LOCKED)))
def test_a_line_that_says_the_rest_is_locked(words: str) -> None:
    stub = read(f"<div><p>{PROSE}</p><p>{PROSE}</p><div><p>{words}</p></div></div>")
    assert stub.document.text == f"{PROSE}\n{PROSE}"
    assert ["beginning of an article for subscribers" in note for note in stub.notes] == [True]


def test_subscribing_and_logging_in_beside_a_text_make_no_stub() -> None:
    beside = "<header><a href=a>Log in</a> <a href=b>Subscribe</a></header>"
    about = (
        "The paper has 5,000 subscribers who pay nine euros a month, its publisher told readers."
    )
    article = read(f"{beside}<div><p>{PROSE}</p><p>{about}</p><p>{PROSE}</p></div>")
    assert about in article.document.text
    assert article.notes == ()


def test_the_markup_tells_where_the_words_alone_do_not() -> None:
    words = "<p>Bydd y dudalen yn agor cyn bo hir iawn.</p><p>Dangoswch eich bod yn berson.</p>"
    assert "eich bod" in read(f"<div>{words}</div>").document.text
    page = f'<form id=challenge-form action="/x"><div class=h-captcha></div>{words}</form>'
    assert "whether the visitor is a person" in told(page)


def test_a_letter_that_can_be_subscribed_to_makes_no_stub() -> None:
    offer = "<p>Subscribe to our newsletter and continue with more from the region every week.</p>"
    article = read(f"<article>{f'<p>{PROSE}</p>' * 3}</article><footer>{offer}</footer>")
    assert article.notes == ()


def test_an_article_that_begins_like_an_offer_is_not_cut_down_to_nothing() -> None:
    first = "Readers will have to subscribe to keep reading the Gazette from May, its owner said."
    for body in (
        f"<h1>Paper to charge</h1><p>{first}</p>",
        f"<h1>Paper to charge</h1><p>{first}</p><p>{PROSE}</p>",
    ):
        assert first in read(f"<article>{body}</article>").document.text


@pytest.mark.parametrize(
    "words",
    ["Show us that you are not a robot, please.", "Zeigen Sie, dass Sie kein Roboter sind.",
     "Muestre que no es un robot.", "证明您不是机器人。", "Докажите, что вы не робот."],
)  # fmt: skip
def test_other_words_for_the_check(words: str) -> None:
    assert "whether the visitor is a person" in told(f"<div><p>{words}</p></div>")


def test_three_sentences_about_cookies_outside_of_an_article_are_imported() -> None:
    words = (
        "Die Behörde verhängte am Dienstag ein Bußgeld gegen zwei Verlage. Deren Banner machten es leicht, "
        "Cookies zu akzeptieren, und schwer, sie abzulehnen, heißt es in dem Bescheid. Beide Häuser wollen "
        "Widerspruch einlegen, sagte eine Anwältin, und verweisen auf ihre Partner in der Werbung."
    )
    assert words in read(f"<div><h1>Bußgeld</h1><p>{words}</p></div>").document.text
