"""The generated library that the benchmarks run on is a sound one."""

from pathlib import Path

import pytest

from newsclip.domain.scope import ArticleQuery, EvidenceQuery
from newsclip.services.bus import Bus
from newsclip.services.desk import Desk, open_desk
from newsclip.services.preferences import Preferences
from tests.helpers.generated import LONG_WORDS, generate
from tests.helpers.generated_text import COMMON, RARE


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generated") / "library"
    generate(folder, articles=20, highlights=100)
    return folder


def _desk(folder: Path) -> Desk:
    bus = Bus()
    return open_desk(folder, preferences=Preferences(folder.parent / "settings.json", bus), bus=bus)


@pytest.fixture
def desk(folder: Path) -> Desk:
    return _desk(folder)


def test_nothing_is_wrong_with_a_generated_library(desk: Desk) -> None:
    assert desk.maintenance.check().problems == ()


def test_it_holds_as_much_as_was_asked_for(desk: Desk) -> None:
    overview = desk.sidebar.overview()
    assert (overview.articles, overview.highlights) == (20, 100)
    assert set(overview.kinds) == {"claim", "figure", "risk", "plain"}
    assert overview.stories
    assert overview.tags


def test_every_highlight_stands_on_its_words(desk: Desk) -> None:
    marked = [one for some in desk.highlights.of_articles(range(1, 21)).values() for one in some]
    assert len(marked) == 100
    assert not any(highlight.displaced for highlight in marked)


def test_its_words_are_found(desk: Desk) -> None:
    assert desk.articles.ids(ArticleQuery(text=RARE)) == [7]
    assert len(desk.articles.ids(ArticleQuery(text=COMMON))) > 10
    assert desk.evidence.ids(EvidenceQuery(text="said"))


def test_the_first_article_is_long(desk: Desk) -> None:
    assert desk.articles.get(1).words >= LONG_WORDS


def test_the_same_numbers_give_the_same_library(folder: Path, tmp_path: Path, desk: Desk) -> None:
    generate(tmp_path / "library", articles=20, highlights=100)
    other = _desk(tmp_path / "library")
    everything = EvidenceQuery()
    assert other.exports.text(everything) == desk.exports.text(everything)
