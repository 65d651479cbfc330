"""The program tried on itself: a small file of every format, search, marks and an export.

It shows that an installation is whole: a packed program that lacks a library starts all the same.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from newsclip import places
from newsclip.domain.anchors import Span
from newsclip.domain.errors import NewsClipError
from newsclip.domain.scope import ArticleQuery, EvidenceQuery, Scope
from newsclip.services.bus import Bus
from newsclip.services.desk import Desk, open_desk
from newsclip.services.outcomes import Outcome
from newsclip.services.preferences import Preferences
from newsclip.services.sources import from_file

WORD = "museum"
"""Stands in the text of most samples, in no title."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One thing that was tried: whether it went well, what came of it, and how long it took."""

    name: str
    passed: bool
    said: str
    seconds: float


def trials() -> Iterator[Trial]:
    """Try everything in turn, in a library of its own that is removed afterwards."""
    with TemporaryDirectory(prefix="newsclip-", ignore_cleanup_errors=True) as folder:
        opened: list[Desk] = []
        yield _tried("new library", partial(_open, Path(folder), opened))
        for desk in opened:
            try:
                yield from _with_library(desk)
            finally:
                desk.close()


def samples() -> list[Path]:
    """A small file of every format, named by the importer that is to know it."""
    return sorted(places.resource("selftest").iterdir())


def _with_library(desk: Desk) -> Iterator[Trial]:
    for path in samples():
        yield _tried(f"import {path.stem}", partial(_import, desk, path))
    yield _tried("sample story", partial(_story, desk))
    yield _tried("search", partial(_search, desk))
    yield _tried("page of a PDF", partial(_picture, desk))
    yield _tried("suggestions", partial(_suggest, desk))
    yield _tried("units", _convert)
    yield _tried("highlight and export", partial(_export, desk))


def _tried(name: str, work: Callable[[], str]) -> Trial:
    """Whatever a missing piece brings about is told as a trial that failed."""
    began = monotonic()
    try:
        said, passed = work(), True
    except NewsClipError as error:
        said, passed = f"{error} {error.detail}".strip(), False
    except (ArithmeticError, AttributeError, ImportError, LookupError, OSError) as error:
        said, passed = f"{type(error).__name__}: {error}", False
    except (RuntimeError, TypeError, ValueError) as error:
        said, passed = f"{type(error).__name__}: {error}", False
    return Trial(name, passed, said, monotonic() - began)


def _open(folder: Path, opened: list[Desk]) -> str:
    bus = Bus()
    preferences = Preferences(folder / "config" / "settings.json", bus)
    desk = open_desk(folder / "library", preferences=preferences, bus=bus, worker_count=1)
    opened.append(desk)
    if problems := desk.maintenance.check().problems:
        raise NewsClipError(problems[0])
    return "made by the migrations"


def _import(desk: Desk, path: Path) -> str:
    from newsclip.importing.importer import Hints
    from newsclip.importing.registry import importer_for

    known = importer_for(path.read_bytes(), Hints(path.name)).NAME
    if known != path.stem:
        raise NewsClipError(f"It was taken for {known}.")
    report = desk.imports.run([from_file(path)], fetch_links=False)
    for item in report.of(Outcome.FAILED):
        raise item.error or NewsClipError("It could not be imported.")
    letters = sum(len(_text(desk, number)) for number in report.article_ids)
    if not letters:
        raise NewsClipError("There is no text in it.")
    count = len(report.article_ids)
    return f"{count} article{'' if count == 1 else 's'}, {letters} letters"


def _text(desk: Desk, article_id: int) -> str:
    return desk.articles.document(desk.articles.get(article_id).version_id).text


def _story(desk: Desk) -> str:
    desk.samples.open()
    return desk.stories.all()[0].name


def _search(desk: Desk) -> str:
    return f"{len(_found(desk))} articles with “{WORD}”"


def _found(desk: Desk) -> list[int]:
    """The articles that have the word; NewsClipError when there is none."""
    if found := desk.articles.ids(ArticleQuery(text=WORD)):
        return found
    raise NewsClipError(f"No article with “{WORD}” was found.")


def _picture(desk: Desk) -> str:
    for number in desk.articles.ids(ArticleQuery()):
        version = desk.articles.get(number).version_id
        if desk.pages.has_pages(version):
            width, height, _ = desk.pages.picture(version, 0, 200)
            return f"{width} × {height}"
    raise NewsClipError("No article with pages was found.")


def _suggest(desk: Desk) -> str:
    story = desk.stories.all()[0]
    for number in desk.articles.ids(ArticleQuery(Scope.story(story.id))):
        version = desk.articles.get(number).version_id
        desk.suggestions.find(version)
        if found := desk.suggestions.of_version(version):
            return f"{len(found)} proposed"
    raise NewsClipError("Nothing was proposed in the sample story.")


def _convert() -> str:
    from newsclip.analysis.units import convert
    from newsclip.domain.interval import Bounds

    found = convert(Bounds(Decimal(100), Decimal(100)), "km", "mi")
    if found is None or found.low is None:
        raise NewsClipError("Kilometres could not be told in miles.")
    return f"100 km are {found.low:.2f} miles"


def _export(desk: Desk) -> str:
    article = desk.articles.get(_found(desk)[0])
    start = _text(desk, article.id).index(WORD)
    made = desk.highlights.add(article.version_id, Span(start, start + len(WORD)), "claim")
    path = desk.folder / "export.md"
    desk.exports.save(desk.exports.text(EvidenceQuery()), path)
    if made.quote not in path.read_text(encoding="utf-8"):
        raise NewsClipError("The passage is not in the export.")
    return f"{path.stat().st_size} bytes"
