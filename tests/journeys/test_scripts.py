"""Marking with the mouse in other scripts, in tables and in lists, on the sample story."""

import pytest

from newsclip.domain.scope import ArticleQuery, Place
from newsclip.ui.reader import fonts
from tests.helpers.window import WindowPage


@pytest.mark.parametrize(
    ("language", "words"),
    [("zh", "测试工况不同"), ("ar", "ستة أسابيع"), ("en", "101 kWh")],
)
def test_a_passage_is_marked_with_the_mouse(page: WindowPage, language: str, words: str) -> None:
    page.trigger("file.open_sample")
    page.until(lambda: page.work.navigation.scope.place is Place.STORY and page.title())
    desk = page.work.desk
    for article in desk.articles.get_many(desk.articles.ids(ArticleQuery(text=f"lang:{language}"))):
        if words in desk.articles.document(article.version_id).text:
            page.work.navigation.show_article(article.id)
            break
    page.until(lambda: words in page.text())
    before = len(page.highlights())
    highlight = page.mark(words, "H")
    assert highlight.anchor.exact == words
    assert len(page.highlights()) == before + 1
    page.trigger("edit.undo")
    assert len(page.highlights()) == before


def test_a_script_that_no_font_has_is_told_with_the_package(
    page: WindowPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "can_show", lambda letter, _font: letter < "\u0250")
    page.paste("The port\n\nThe city of 海滨 said on Monday that forty ferries will run.\n")
    page.until(lambda: "fonts-noto-cjk" in page.message())
    assert page.title() == "The port"
