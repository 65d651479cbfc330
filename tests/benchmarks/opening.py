"""Opening an article of 5,000 words with 300 highlights, until it is painted."""

from collections.abc import Iterator
from itertools import cycle

from PySide6.QtWidgets import QTextBrowser

from newsclip.ui.reader.pane import ReaderPane
from tests.benchmarks.ground import Ground
from tests.benchmarks.painting import application, on_screen, settle, until_painted
from tests.benchmarks.results import Result, medians, under
from tests.helpers.desks import make_context
from tests.helpers.generated import long_articles


def run(ground: Ground) -> Iterator[Result]:
    """Each run opens another of the long articles, which are more than are kept in memory."""
    application()
    with ground.desk() as desk:
        pane, bare = ReaderPane(make_context(desk)), QTextBrowser()
        articles = desk.articles.get_many(range(1, long_articles(ground.options.articles) + 1))
        ids = cycle([article.id for article in articles])
        texts = cycle([desk.articles.document(article.version_id).text for article in articles])

        def ours() -> float:
            article_id = next(ids)
            settle()
            return until_painted(pane.view.viewport(), lambda: pane.show_article(article_id))

        def theirs() -> float:
            text = next(texts)
            settle()
            return until_painted(bare.viewport(), lambda: bare.setPlainText(text))

        with on_screen(pane), on_screen(bare):
            mine, other = medians(ground.options.runs, ours, theirs)
    yield under(100, "open 5,000 words, 300 highlights", mine, "QTextBrowser.setPlainText", other)
