"""Four long columns that are read level: what one step of scrolling takes, as it shows."""

from collections.abc import Iterator
from random import Random
from statistics import median
from time import monotonic, perf_counter

from PySide6.QtCore import QCoreApplication

from newsclip.services.desk import Desk
from tests.benchmarks.comparing import _STEMS
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result
from tests.helpers.desks import add_article, make_context, mark

FRAME = 16.7
_PARAGRAPHS, _MARKED, _STEPS, _STEP = 300, 3, 150, 60


def run(ground: Ground) -> Iterator[Result]:
    """The median and the worst of many steps, the other three columns and the bands included."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    with ground.scratch_desk() as desk:
        yield from _measure(desk, app)


def _measure(desk: Desk, app: QCoreApplication) -> Iterator[Result]:
    from newsclip.ui.compare.screen import CompareScreen

    ids = _articles(desk)
    context = make_context(desk)
    screen = CompareScreen(context)
    screen.resize(1400, 900)
    screen.show()
    screen.open(ids)
    until = monotonic() + 60
    while screen.comparing.matrix.columns != tuple(ids) and monotonic() < until:
        app.processEvents()
    for _ in range(50):
        app.processEvents()
    bar = screen.deck.columns()[0].view.verticalScrollBar()
    taken = []
    for _ in range(_STEPS):
        begun = perf_counter()
        bar.setValue(bar.value() + _STEP)
        app.processEvents()
        taken.append((perf_counter() - begun) * 1000)
    screen.close()
    worst = max(taken[5:])
    usual = median(taken)
    yield Result(
        "columns, four read level: a step of scrolling", usual, "ms", aim=f"< {FRAME} ms",
        met=usual < FRAME,
    )  # fmt: skip
    yield Result("columns, four read level: the longest step of 145", worst, "ms")


def _articles(desk: Desk) -> list[int]:
    """Four articles that say the same in other words, with a figure in every third paragraph."""
    chance = Random(3)
    base = [" ".join(chance.choice(_STEMS) for _ in range(40)) for _ in range(_PARAGRAPHS)]
    ids = []
    for number in range(4):
        told = [
            f"Part {n} of it: {words} {' '.join(chance.sample(_STEMS, 6))}."
            for n, words in enumerate(base)
        ]
        article = add_article(
            desk, title=f"Article {number}", publisher=f"Paper {number}", paragraphs=told
        )
        for place in range(0, _PARAGRAPHS, _MARKED):
            measure = f"part {place}"
            mark(
                desk,
                article,
                f"Part {place} of",
                "figure",
                subject="it",
                measure=measure,
                value="1",
            )
        ids.append(article.id)
    return ids
