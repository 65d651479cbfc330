"""No container does harm, and each says what is wrong with it: the same set for all that unpack."""

import gzip
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from newsclip.domain.errors import ImportingError, NewsClipError
from newsclip.importing import registry
from newsclip.importing.importer import Hints
from tests.helpers.formats import WHOLE
from tests.helpers.hostile import nothing_fetched
from tests.helpers.hostile_archives import UNSAFE, hostile

PACKED = {name: whole for name, whole in WHOLE.items() if whole.data.startswith(b"PK")}
MOST_MEMORY = 250 * 1024 * 1024
LONGEST = 20.0


@contextmanager
def bounded_memory(what: str) -> Iterator[None]:
    """What is done takes no more memory than a container may unpack to."""
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY, what
    finally:
        tracemalloc.stop()


def read(name: str, data: bytes) -> str:
    """What is said of the container; empty when it was imported."""
    hints = Hints(PACKED[name].name)
    try:
        registry.extract(data, hints)
        members = registry.members(data, hints)
    except NewsClipError as error:
        return f"{hints.name in error.what} {error}"
    return "" if all(member.data for member in members) else "an empty member"


def test_all_containers_are_tried() -> None:
    assert {"wacz", "epub", "docx", "odt", "omnivore"} <= set(PACKED)


@pytest.mark.parametrize("name", PACKED)
def test_no_container_does_harm(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    monkeypatch.chdir(inside)
    said: dict[str, str] = {}
    with nothing_fetched():
        for what, data in hostile(PACKED[name].data):
            begun = time.monotonic()
            with bounded_memory(what) if "bomb" in what else nullcontext():
                said[what] = read(name, data)
            assert time.monotonic() - begun < LONGEST, what
    assert [path.name for path in tmp_path.rglob("*")] == ["a", "b"]
    assert not any(words.startswith("False") for words in said.values()), "each names its file"
    assert "more than 10,000 files" in said["sixty thousand entries"]
    assert any(words in said["a bomb"] for words in ("archive bombs", "more than", "does not read"))
    assert "protected by a password" in said["encrypted"]
    assert said["two gigabytes declared"], "is not believed"


@pytest.mark.parametrize("name", [name for name in PACKED if name not in {"docx", "odt"}])
def test_names_that_lead_out_are_given_as_the_reason(name: str) -> None:
    said = {
        what: read(name, data)
        for what, data in hostile(PACKED[name].data)
        if "named" in what or "links" in what
    }
    assert len(said) == len(UNSAFE) + 1
    for what, words in said.items():
        assert "lead out of it" in words or not words, what


def test_a_packed_capture_that_unpacks_to_too_much_says_so_in_bounded_memory() -> None:
    page = b"<html><p>" + bytes(100 * 1024 * 1024)
    record = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/a\r\n"
        b"Content-Type: application/http;msgtype=response\r\nContent-Length: %d\r\n\r\n"
        % (len(page) + 40)
    )
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
    data = gzip.compress(record + answer + page)
    del page
    tracemalloc.start()
    with pytest.raises(ImportingError) as caught:
        registry.extract(data, Hints("bomb.warc.gz"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "MB" in caught.value.what + caught.value.remedy
    assert peak < 230 * 1024 * 1024
