import pickle
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from newsclip.domain.errors import (
    CancelledError,
    EmptyError,
    FetchError,
    ImportingError,
    NewsClipError,
    TooLargeError,
    UnsupportedError,
)
from newsclip.domain.text import clean
from newsclip.importing import registry
from newsclip.importing.importer import Hints
from newsclip.importing.leaves import LONGEST
from newsclip.importing.registry import extract
from newsclip.importing.worker import extract_in_worker, warm_up

SENTENCE = (
    "The council said on Tuesday that forty buses will run from next spring, and more later. "
)
PARAGRAPH = f"<p>{SENTENCE * 3}</p>"


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\x00" * 50])
def test_an_empty_file_is_told(data: bytes) -> None:
    with pytest.raises(EmptyError, match=r"“a\.txt” is empty") as caught:
        extract(data, Hints("a.txt"))
    assert caught.value.source == "a.txt"
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("data", "likeness"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "a PNG image"),
        (b"PK\x03\x04" + bytes(range(256)) * 9, "a ZIP archive"),
        (b"\x7fELF\x02\x01\x01" + bytes(500), "a Linux program"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 " + bytes(50), "a WebP image"),
        (bytes(range(256)) * 40, "something other than text"),
        (
            f"<?xml version='1.0'?>\n<!-- drawn -->\n<svg><text>{SENTENCE}</text></svg>".encode(),
            "an SVG drawing",
        ),
        (
            f"<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x; {SENTENCE}</svg>".encode(),
            "an SVG drawing",
        ),
    ],
)
def test_a_binary_that_is_named_html_is_told_for_what_it_is(data: bytes, likeness: str) -> None:
    with pytest.raises(UnsupportedError, match=likeness) as caught:
        extract(data, Hints("page.html", media_type="text/html"))
    assert caught.value.source == "page.html"


@pytest.mark.parametrize(
    ("data", "name", "importer"),
    [
        (f"<!DOCTYPE html><html><body>{PARAGRAPH}</body></html>".encode(), "x.txt", "html"),
        (f"---\ntitle: A\n---\n\n{SENTENCE}".encode(), "x.txt", "markdown"),
        (f"# Head\n\n{SENTENCE} See [it](https://a.example).".encode(), "x.html", "markdown"),
        (SENTENCE.encode(), "x.html", "plain-text"),
        (f"if a < b and c > d, {SENTENCE}".encode(), "x.txt", "plain-text"),
        (SENTENCE.encode(), "x.md", "markdown"),
    ],
)
def test_the_format_is_found_by_content(data: bytes, name: str, importer: str) -> None:
    assert extract(data, Hints(name)).importer == importer


@pytest.mark.parametrize(
    "opening", ["<div>", "<b><i>", "<ul><li>", "<table><tr><td>", "<blockquote>"]
)
def test_a_page_200000_deep_is_read_without_harm(opening: str) -> None:
    page = f"<html><body>{PARAGRAPH}{opening * 200_000}<p>{SENTENCE * 3}</p></body></html>"
    article = extract(page.encode(), Hints("deep.html"))
    assert SENTENCE.strip() in article.document.text


@pytest.mark.timeout(110)
@pytest.mark.parametrize("name", ["line.txt", "line.html", "line.md"])
def test_thirty_megabytes_on_one_line_end_in_time(name: str) -> None:
    line = SENTENCE * 350_000
    text = f"<html><body><p>{line}</p></body></html>" if name.endswith("html") else line
    began = time.monotonic()
    with pytest.raises(TooLargeError):
        extract(text.encode(), Hints(name))
    assert time.monotonic() - began < 60


def test_more_than_64_megabytes_are_not_even_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "MOST_BYTES", 1000)
    with pytest.raises(TooLargeError):
        extract(b"x" * 1001, Hints("a.txt"))


def test_a_long_paragraph_is_cut_between_sentences_and_keeps_its_text() -> None:
    article = extract((SENTENCE * 1000).encode(), Hints("a.txt"))
    leaves = [placed.leaf.text for placed in article.document.placed]
    assert len(leaves) > 3
    assert max(map(len, leaves)) <= LONGEST
    assert all(text.endswith(".") for text in leaves)
    assert " ".join(leaves) == (SENTENCE * 1000).strip()


def test_markdown_made_to_be_slow_is_not() -> None:
    began = time.monotonic()
    article = extract(b"# Title\n\n" + b"[" * 100_000 + b"\n\nwords", Hints("a.md"))
    assert time.monotonic() - began < 10
    assert "plain text" in article.notes[0]


@pytest.mark.parametrize(
    "page",
    [
        "<html><body></body></html>",
        "<html><body><script>article()</script></body></html>",
        "<html><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav></body></html>",
        "<html><body><form><input name=user><button>Sign in</button></form>Welcome</body></html>",
    ],
)
def test_a_page_without_an_article_is_told(page: str) -> None:
    with pytest.raises(EmptyError, match="No article was found") as caught:
        extract(page.encode(), Hints("start.html"))
    assert "paste the text" in caught.value.remedy


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-le", "gb18030", "shift_jis"])
def test_pages_in_old_encodings_come_in_right(encoding: str) -> None:
    words = {
        "gb18030": "海滨市政府周二表示，新的电动公交车将在明年春天开始运营，反对者认为费用太高。",
        "shift_jis": "浜海市は火曜日、新しい電気バスの運行を来年の春に始めると発表した。",
    }.get(encoding, "Le conseil a déclaré mardi que les autobus circuleront dès l'été prochain.")
    page = f"<html><head><title>T</title></head><body><p>{words * 4}</p></body></html>"
    article = extract(page.encode(encoding), Hints("old.html"))
    assert words in article.document.text
    assert article.notes or encoding == "utf-16", "a guess is told"


@pytest.mark.parametrize(
    "error",
    [
        NewsClipError("What.", "Remedy.", detail="d"),
        ImportingError("What.", "Remedy.", source="s", detail="d"),
        FetchError("What.", source="s"),
        CancelledError(),
    ],
)
def test_errors_travel_between_processes_with_their_fields(error: NewsClipError) -> None:
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(copy) is type(error)
    assert copy.__dict__ == error.__dict__
    assert str(copy) == str(error)


def test_articles_and_errors_come_back_from_a_worker_process() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(warm_up).result(60) >= 3
        page = f"<html><body><article>{PARAGRAPH * 2}</article></body></html>"
        article = pool.submit(extract_in_worker, page.encode(), Hints("a.html")).result(60)
        assert SENTENCE.strip() in article.document.text
        assert article.document.text == clean(article.document.text)
        with pytest.raises(EmptyError) as caught:
            pool.submit(extract_in_worker, b"", Hints("b.html")).result(60)
        assert caught.value.source == "b.html"


def test_what_a_library_raises_becomes_an_error_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, hints: Hints) -> None:
        raise KeyError("inside a library")

    monkeypatch.setattr(registry, "extract", broken)
    with pytest.raises(ImportingError, match="could not make sense") as caught:
        extract_in_worker(b"x", Hints("odd.html"))
    assert "inside a library" in caught.value.detail
