import plistlib
from typing import Any

import pytest

from newsclip.domain.document import Image
from newsclip.domain.errors import EmptyError, ImportingError
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract
from tests.helpers.containers import IMAGE_URL, SENTENCE, TITLE, URL, page, png, webarchive


def archive(**changes: Any) -> bytes:
    return plistlib.dumps(plistlib.loads(webarchive()) | changes, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize("xml", [False, True])
def test_a_safari_page_is_its_article_with_address_and_picture(xml: bool) -> None:
    saved = extract(webarchive(xml=xml), Hints("page.bin"))
    assert (saved.importer, saved.metadata.title, saved.metadata.url) == ("webarchive", TITLE, URL)
    image = next(block for block in saved.document.blocks if isinstance(block, Image))
    assert image.source == IMAGE_URL
    assert saved.images == {IMAGE_URL: png()}


def test_the_encoding_that_the_archive_states_counts() -> None:
    text = page().replace('<meta charset="utf-8">', "").replace("Käptn", "Kąptń")
    saved = extract(
        webarchive(text.replace("€", "e").replace("©", "c"), "iso-8859-2"), Hints("page.webarchive")
    )
    assert "the Kąptń said" in saved.document.text


def test_a_page_of_frames_is_read_from_its_largest_frame() -> None:
    shell = {
        "WebResourceData": b"<html><body></body></html>",
        "WebResourceURL": "https://x.example/",
    }
    frame = plistlib.loads(webarchive())
    saved = extract(
        archive(WebMainResource=shell, WebSubframeArchives=[frame]), Hints("a.webarchive")
    )
    assert SENTENCE in saved.document.text
    assert saved.images == {IMAGE_URL: png()}


@pytest.mark.parametrize("main", [{}, {"WebResourceData": "text"}, {"WebResourceData": b" "}, [1]])
def test_an_archive_without_a_page_is_told(main: Any) -> None:
    with pytest.raises(EmptyError, match=r"“a\.webarchive”"):
        extract(archive(WebMainResource=main), Hints("a.webarchive"))


def test_entities_are_not_unfolded() -> None:
    lol = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY l0 "ha">{lol}]><plist><dict>'
    bomb += "<key>WebMainResource</key><string>&l11;</string></dict></plist>"
    with pytest.raises(ImportingError, match=r"“a\.webarchive”"):
        extract(bomb.encode(), Hints("a.webarchive"))


def test_an_encoding_that_nobody_knows_is_damage() -> None:
    data = webarchive(xml=True).replace(b'encoding="UTF-8"', b'encoding="UTN-8"')
    with pytest.raises(ImportingError, match="damaged or incomplete"):
        extract(data, Hints("a.webarchive"))


def test_a_table_of_two_billion_objects_is_not_made() -> None:
    data = bytearray(webarchive())
    data[-24:-16] = (2**31).to_bytes(8)
    with pytest.raises(ImportingError, match="damaged or incomplete"):
        extract(bytes(data), Hints("a.webarchive"))
