"""The examples of the engineers' pages: the code that is printed there is run, and does what it says."""

import csv
import io
import re
import runpy
from pathlib import Path
from typing import Any

import pytest

from newsclip.domain.errors import EmptyError
from newsclip.domain.kinds import KINDS
from newsclip.exporting.registry import FORMATS, Format
from newsclip.exporting.selection import ExportOptions
from newsclip.importing import registry
from newsclip.importing.importer import Hints, Sample
from tests.helpers.desks import add_article, make_desk, mark
from tests.helpers.exporting import a_highlight, an_item

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs" / "how-to"
_CODE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_PLACE = re.compile(r"`((?:newsclip|tests|resources|seeds)/[\w/.-]+)`")


def example(page: str, folder: Path) -> dict[str, Any]:
    """What the code of a page defines."""
    (code,) = _CODE.findall((PAGES / f"{page}.md").read_text("utf-8"))
    path = folder / f"{page.replace('-', '_')}.py"
    path.write_text(code, "utf-8")
    return runpy.run_path(str(path))


SUBTITLES = """1\r
00:00:01,000 --> 00:00:04,000\r
We shall not close the harbour\r
before the end of the year.\r
\r
2\r
00:00:05,500 --> 00:00:07,000\r
That was the promise – and it was in writing.\r
"""


class _Module:
    """The names of an importer as a module has them."""

    def __init__(self, names: dict[str, Any]) -> None:
        self.__dict__.update(names)


def test_the_importer_reads_and_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = _Module(example("add-an-importer", tmp_path))
    monkeypatch.setattr(registry, "IMPORTERS", (*registry.IMPORTERS, made))
    hints = Hints("speech.srt")
    found = registry.extract(SUBTITLES.encode(), hints)
    assert found.importer == "subrip"
    assert found.document.text == (
        "We shall not close the harbour before the end of the year.\n"
        "That was the promise – and it was in writing."
    )
    assert found.metadata.language == "en"
    assert registry.extract(b"An ordinary text, with no cues in it.", hints).importer != "subrip"


def test_the_importer_says_when_nothing_is_said(tmp_path: Path) -> None:
    made = example("add-an-importer", tmp_path)
    empty, hints = SUBTITLES.splitlines(keepends=True)[:2], Hints("speech.srt")
    data = "".join(empty).encode()
    assert made["recognises"](Sample(data, hints)) > 0
    with pytest.raises(EmptyError, match="Nothing is said"):
        made["extract"](data, hints)


def test_the_exporter_writes_exact_quotes(tmp_path: Path) -> None:
    export = example("add-an-exporter", tmp_path)["export_csv"]
    made = Format("csv", "CSV", ".csv", export)
    assert made.id not in {known.id for known in FORMATS}
    quotes = ("over 700 km, “at least”", "=SUM(A1)", "two\nlines", "汉字 عربي 😀")
    marks = [a_highlight(quote, number=number) for number, quote in enumerate(quotes, 1)]
    text = made.export([an_item(*marks)], ExportOptions("T"))
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {row["quote"].removeprefix("'") for row in rows} == set(quotes)
    assert all("The Harbour Ledger" in row["source"] for row in rows)
    assert not any(row["quote"].startswith("=") for row in rows)


def test_the_kind_is_offered_and_marked_with(tmp_path: Path) -> None:
    question = example("add-a-kind", tmp_path)["QUESTION"]
    desk = make_desk(tmp_path)
    added = desk.kinds.add(question)
    assert added.id == "question"
    assert KINDS["question"] in KINDS.offered
    article = add_article(desk, title="A sedan", paragraphs=["It drives over 700 km."])
    made = mark(desk, article, "over 700 km", "question", who="The maker")
    assert made.value("who") == "The maker"
    assert [field.name for field in KINDS["question"].fields] == ["who", "state", "due"]
    desk.close()


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_language_is_told_and_its_numbers_are_read(tmp_path: Path, language: str) -> None:
    made = example("add-a-language", tmp_path)
    assert made["languages_told"]()[language] == language
    assert made["values_read"](language) == ["30 km"]


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda page: page.stem)
def test_what_the_pages_name_is_there(page: Path) -> None:
    for place in _PLACE.findall(page.read_text("utf-8")):
        assert (ROOT / place).exists(), place


def test_the_diagram_of_the_house_has_every_room() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    (diagram,) = re.findall(r"^```mermaid\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    rooms = {path.parent.name for path in (ROOT / "newsclip").glob("*/__init__.py")}
    assert rooms <= set(re.findall(r"\w+", diagram))
