import base64
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import pytest

from newsclip.domain.document import Image
from newsclip.domain.errors import ImportingError, TooLargeError
from newsclip.importing import registry
from newsclip.importing.importer import Hints
from newsclip.importing.registry import CONTAINERS, IMPORTERS, extract, members
from newsclip.importing.worker import extract_in_worker, members_in_worker
from tests.helpers.containers import (
    SAVED,
    SENTENCE,
    TITLE,
    URL,
    email,
    epub,
    image_part,
    mhtml,
    page,
    page_part,
    png,
    related,
    wacz,
    warc,
    webarchive,
)

LINE = b"From anna@gazette.example Tue May  6 08:00:00 2025\n"


def single_file() -> bytes:
    return page(f"data:image/png;base64,{base64.b64encode(png()).decode()}").encode()


FORMS: dict[str, Callable[[], bytes]] = {
    "single-file": single_file,
    "mhtml": mhtml,
    "mhtml, page last": lambda: related([image_part(), page_part(page())], SAVED),
    "webarchive": webarchive,
    "webarchive, xml": lambda: webarchive(xml=True),
    "warc": warc,
    "warc.gz": lambda: warc(packed=True),
    "wacz": wacz,
    "email": email,
    "mbox": lambda: LINE + email(),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_same_page_gives_the_same_text_in_every_form(form: str) -> None:
    plain = extract(page().encode(), Hints("page.html", url=URL))
    other = extract(FORMS[form](), Hints("page.bin", url=URL))
    assert other.document.text == plain.document.text
    assert [type(block) for block in other.document.blocks] == [
        type(block) for block in plain.document.blocks
    ]
    assert (other.metadata.title, other.metadata.url) == (TITLE, URL)
    assert other.metadata.language == plain.metadata.language
    images = [block for block in other.document.blocks if isinstance(block, Image)]
    assert [other.images[image.source] for image in images] == [png()]


@pytest.mark.parametrize("form", FORMS)
def test_the_form_is_found_by_content_whatever_the_name_says(form: str) -> None:
    data = FORMS[form]()
    expected = extract(data, Hints("page")).importer
    for name, media_type in (("page.html", "text/html"), ("page.txt", "text/plain"), ("a.pdf", "")):
        assert extract(data, Hints(name, media_type=media_type)).importer == expected


@pytest.mark.parametrize(
    "data", [b"", b"  \n", page().encode(), b"\x89PNG\r\n\x1a\n", b"PK\x03\x04"]
)
def test_what_is_no_container_has_no_members(data: bytes) -> None:
    assert members(data, Hints("page.html")) == ()


def test_every_container_is_an_importer() -> None:
    assert {container.NAME for container in CONTAINERS} <= {importer.NAME for importer in IMPORTERS}


def test_what_is_too_large_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "MOST_BYTES", 1000)
    with pytest.raises(TooLargeError, match=r"“a\.warc”"):
        members(warc(), Hints("a.warc"))


def test_members_come_back_from_a_worker_process_and_go_there_again() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        found = pool.submit(members_in_worker, epub(), Hints("a.epub")).result(60)
        assert [member.title for member in found] == ["The ferries", "The crews"]
        article = pool.submit(extract_in_worker, found[0].data, found[0].hints).result(60)
        assert SENTENCE in article.document.text
        assert list(article.images.values()) == [png()]
        with pytest.raises(ImportingError, match=r"“b\.epub”"):
            pool.submit(members_in_worker, epub()[:-300], Hints("b.epub")).result(60)


def test_what_a_library_raises_over_members_becomes_an_error_of_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(data: bytes, hints: Hints) -> None:
        raise KeyError("inside a library")

    monkeypatch.setattr(registry, "members", broken)
    with pytest.raises(ImportingError, match="could not make sense"):
        members_in_worker(b"x", Hints("odd.warc"))
