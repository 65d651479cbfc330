"""Scrolling through one article with 5,000 highlights, and marking one more, frame by frame."""

from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random
from time import perf_counter
from uuid import UUID

from newsclip.domain.anchors import Span, make_anchor
from newsclip.domain.document import Document, Leaf, Paragraph
from newsclip.domain.highlights import Highlight
from newsclip.ui.reader.heading import ArticleHeading
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import load_theme
from tests.benchmarks.ground import Ground
from tests.benchmarks.painting import application, on_screen, settle
from tests.benchmarks.results import Result
from tests.helpers.generated_text import sentence

HIGHLIGHTS, WORDS, STEPS, STEP = 5_000, 50_000, 400, 53
FRAME = 1000 / 60
KINDS = ("claim", "figure", "risk", "plain")


def run(ground: Ground) -> Iterator[Result]:
    """The same article with and without its highlights; the slowest and the usual frame."""
    del ground
    application()
    document = _article()
    marked = _highlights(document)
    view = ArticleView(load_theme("light"))
    view.show_document(document, ArticleHeading("Scrolling", "", "", ""))
    with on_screen(view):
        view.scroll_to(len(document.text) - 10)
        settle()
        bare = _frames(view)
        view.set_highlights(marked)
        settle()
        with_all = _frames(view)
        began = perf_counter()
        view.set_highlights(marked[:-1])
        view.viewport().repaint()
        again = (perf_counter() - began) * 1000
    for what, at in (("usual (median)", 0.5), ("99 of 100", 0.99), ("slowest", 1.0)):
        mine, theirs = _share(with_all, at), _share(bare, at)
        yield Result(
            f"a frame of scrolling, 5,000 highlights, {what}", mine, "ms",
            "without highlights", theirs, f"< {FRAME:.1f} ms", mine < FRAME,
        )  # fmt: skip
    yield Result(
        "one highlight fewer of 5,000, painted", again, "ms", "", None, "< 50 ms", again < 50
    )


def _article() -> Document:
    chance = Random(11)
    blocks, count = [], 0
    while count < WORDS:
        words = " ".join(sentence(chance, "en").text for _ in range(5))
        blocks.append(Paragraph(Leaf(words)))
        count += len(words.split())
    return Document(tuple(blocks))


def _highlights(document: Document) -> list[Highlight]:
    chance = Random(12)
    text, when = document.text, datetime(2026, 11, 26, tzinfo=UTC)
    found = []
    for number in range(1, HIGHLIGHTS + 1):
        start = chance.randrange(len(text) - 400)
        span = Span(start, start + chance.randrange(8, 300))
        kind = KINDS[number % len(KINDS)]
        anchor = make_anchor(text, span)
        found.append(Highlight(number, UUID(int=number), 1, 1, kind, anchor, when, when))
    return found


def _frames(view: ArticleView) -> list[float]:
    """Milliseconds of each frame from the top down."""
    bar = view.verticalScrollBar()
    bar.setValue(0)
    settle()
    times = []
    for _ in range(STEPS):
        began = perf_counter()
        bar.setValue(bar.value() + STEP)
        view.viewport().repaint()
        times.append((perf_counter() - began) * 1000)
    return times


def _share(times: list[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
