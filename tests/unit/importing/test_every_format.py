"""Whatever is done to a file of any format, it gives an article or a reason that names the file."""

import io
import re
import resource
import time
import zipfile
from pathlib import Path

import pytest

from newsclip.domain.errors import NewsClipError
from newsclip.importing.importer import Hints
from newsclip.importing.registry import IMPORTERS, extract, importer_for
from tests.helpers.containers import OTHER, SENTENCE, zipped
from tests.helpers.damage import LEAST, damaged, endures_all
from tests.helpers.formats import OTHER_FORMS, WHOLE, Whole
from tests.helpers.hostile import nothing_fetched

EVERY = {**WHOLE, **OTHER_FORMS}
SECONDS = 0.6
"""For each; all together stay far below twenty."""
MOST_MEMORY = 200_000
"""Kilobytes that reading spoiled files of one format may add to what the process holds at most."""
SEED = 20


def test_every_importer_has_a_sample() -> None:
    assert set(WHOLE) == {importer.NAME for importer in IMPORTERS}


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_file_is_found_by_its_content_whatever_it_is_called(name: str) -> None:
    whole = WHOLE[name]
    for called in (whole.name, "page.bin", "report.pdf", "noextension"):
        assert name == importer_for(whole.data, Hints(called)).NAME


@pytest.mark.parametrize("name", EVERY)
def test_a_spoiled_file_gives_an_article_or_a_reason(name: str) -> None:
    whole = EVERY[name]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    spoiled = damaged(whole.data, whole.beginning, SEED)
    read, refused = endures_all(spoiled, whole.name, seconds=SECONDS)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert read + refused >= LEAST
    assert grown < MOST_MEMORY


@pytest.mark.parametrize("name", EVERY)
def test_under_another_extension_it_is_the_same(name: str) -> None:
    whole = EVERY[name]
    assert _outcome(whole.data, whole.name) == _outcome(whole.data, "other.docx").replace(
        "other.docx", whole.name
    )


def _outcome(data: bytes, name: str) -> str:
    try:
        return extract(data, Hints(name)).document.text
    except NewsClipError as error:
        return error.what


XML = {
    **{name: EVERY[name] for name in ("docx", "odt", "odt in one file", "epub", "feed")},
    "webarchive": EVERY["webarchive as XML"],
    "atom": Whole(
        "a.atom",
        f"<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><title>B</title>"
        f"<content>{SENTENCE}</content></entry></feed>".encode(),
    ),
    "opml": Whole(
        "a.opml",
        f"<opml version='2.0'><head><title>{SENTENCE}</title></head><body><outline text='A' "
        "xmlUrl='https://gazette.example/feed'/></body></opml>".encode(),
    ),
    "xhtml": Whole(
        "a.xhtml",
        f"<html xmlns='http://www.w3.org/1999/xhtml'><p>{SENTENCE} {OTHER}</p></html>".encode(),
    ),
}
_LAUGHS = "<!ENTITY l0 'ha'>" + "".join(
    f"<!ENTITY l{i} '{f'&l{i - 1};' * 10}'>" for i in range(1, 11)
)


@pytest.mark.parametrize("name", XML)
def test_no_entity_of_a_file_is_unfolded_or_loaded(name: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("Sesame-4711")
    declared = (
        f"<!ENTITY x SYSTEM '{secret.as_uri()}'>",
        f"<!ENTITY % p SYSTEM '{secret.as_uri()}'> %p; <!ENTITY x 'y'>",
        "<!ENTITY x SYSTEM 'https://gazette.example/x'>",
        f"{_LAUGHS}<!ENTITY x '&l10;'>",
    )
    for entities in declared:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        began = time.monotonic()
        with nothing_fetched():
            text = _outcome(_laced(XML[name].data, entities), XML[name].name)
        assert "Sesame" not in text
        assert "haha" not in text.replace(entities, "")
        assert time.monotonic() - began < 10
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < MOST_MEMORY


def _laced(data: bytes, entities: str) -> bytes:
    """A file, or each XML part of an archive, with entities declared and one used."""
    if not data.startswith(b"PK"):
        return _laced_part(data, entities)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    return zipped(
        {
            name: _laced_part(part, entities) if part.lstrip().startswith(b"<") else part
            for name, part in parts.items()
        }
    )


def _laced_part(part: bytes, entities: str) -> bytes:
    found = re.match(rb"(\s*(?:<\?xml[^>]*>)?\s*)(?:<!DOCTYPE[^>]*>)?(.*)", part, re.DOTALL)
    assert found
    declaration, text = found.groups()
    doctype = f"<!DOCTYPE x [{entities}]>".encode()
    return declaration + doctype + text.replace(SENTENCE.encode(), b"&x; " + SENTENCE.encode())
