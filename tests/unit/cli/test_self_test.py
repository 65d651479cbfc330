"""The program tried on itself."""

import shutil
from pathlib import Path

import pytest

from newsclip import places
from newsclip.importing.registry import IMPORTERS
from newsclip.services.self_test import samples
from tests.helpers.commands import Commands


def test_there_is_a_sample_for_every_importer() -> None:
    assert {path.stem for path in samples()} == {importer.NAME for importer in IMPORTERS}


def test_all_goes_well_and_leaves_the_library_alone(commands: Commands) -> None:
    before = commands.json("list")
    ended = commands.run("doctor", "--self-test")
    lines = ended.out.splitlines()
    assert ended.code == 0, ended.out
    assert all(line.startswith("ok ") for line in lines[:-1])
    for wanted in ("new library", "import pdf", "search", "suggestions", "highlight and export"):
        assert any(wanted in line for line in lines)
    assert lines[-1] == f"{len(lines) - 1} of {len(lines) - 1} went well."
    assert commands.json("list") == before


def test_what_is_missing_is_told_and_the_rest_goes_on(
    empty: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "selftest"
    folder.mkdir()
    for name in ("pdf.pdf", "html.html"):
        shutil.copy(places.resource("selftest", name), folder)
    (folder / "epub.epub").write_bytes(b"PK\x03\x04 cut off")
    monkeypatch.setattr("newsclip.services.self_test.places.resource", lambda *_: folder)
    ended = empty.run("doctor", "--self-test")
    assert ended.code == 1
    told = {line[5:].split("  ")[0]: line[:4] for line in ended.out.splitlines()[:-1]}
    assert told["import epub"] == "FAIL"
    assert told["import html"] == told["import pdf"] == "ok  "


def test_json_of_the_self_test(empty: Commands) -> None:
    ended = empty.run("doctor", "--self-test", "--json")
    assert ended.code == 0
    assert {"name": "new library", "passed": True}.items() <= ended.json[0].items()
    assert not empty.folder.exists()
