import base64

import pytest

from newsclip.domain.document import Image
from newsclip.domain.errors import EmptyError
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, members
from tests.helpers.containers import (
    IMAGE_URL,
    OTHER,
    SAVED,
    SENTENCE,
    TITLE,
    URL,
    image_part,
    mhtml,
    page,
    page_part,
    png,
    related,
)


def images(data: bytes) -> tuple[list[str], dict[str, bytes]]:
    """The sources of the images shown, and the bytes that came along."""
    extracted = extract(data, Hints("saved.bin"))
    shown = [block for block in extracted.document.blocks if isinstance(block, Image)]
    return [image.source for image in shown], dict(extracted.images)


def test_a_saved_page_is_its_article_with_address_title_and_picture() -> None:
    saved = extract(mhtml(), Hints("saved.bin"))
    assert (saved.importer, saved.media_type) == ("mhtml", "multipart/related")
    assert (saved.metadata.title, saved.metadata.byline) == (TITLE, "Anna Berg")
    assert saved.metadata.url == URL
    assert saved.metadata.published == "", "the day of saving is not the day of publishing"
    assert saved.notes == ("The page was saved on 2025-05-05.",)
    assert "the Käptn said" in saved.document.text
    assert "Sport" not in saved.document.text
    assert images(mhtml()) == ([IMAGE_URL], {IMAGE_URL: png()})
    assert members(mhtml(), Hints("saved.mhtml")) == ()


def test_the_root_is_found_though_it_is_not_first() -> None:
    advert = "<html><body>" + f"<p>Buy our {OTHER}</p>" * 30 + "</body></html>"
    parts = [image_part(), page_part(advert, "https://ads.example/frame"), page_part(page())]
    assert extract(related(parts, SAVED), Hints("a.mht")).metadata.title == TITLE


def test_the_root_is_the_part_that_start_names() -> None:
    first, second = page_part(page().replace("Ferries", "Trams")), page_part(page())
    second[0]["Content-ID"] = "<root@x>"
    data = related([first, second], {"From": "<Saved by Blink>"})
    named = data.replace(b'type="text/html"', b'type="text/html"; start="<root@x>"', 1)
    assert extract(named, Hints("a.mht")).metadata.title == TITLE
    assert extract(data, Hints("a.mht")).metadata.title == "Trams turn to batteries"


def test_a_page_that_is_only_frames_is_read_from_its_largest_frame() -> None:
    shell = "<html><body><iframe src='cid:frame-2@mhtml.blink'></iframe></body></html>"
    empty = page_part("<html><body></body></html>", "https://x.example/")
    data = related([page_part(shell), empty, page_part(page(), URL + "/inner")], SAVED)
    assert SENTENCE in extract(data, Hints("a.mht")).document.text


def test_images_are_found_by_content_id_and_by_relative_location() -> None:
    by_id = related([page_part(page("cid:f%40x")), image_part(content_id="f@x")], SAVED)
    assert images(by_id) == (["cid:f@x"], {"cid:f@x": png()})
    relative = related([page_part(page()), image_part("img/ferry.png")], SAVED)
    assert images(relative) == ([IMAGE_URL], {IMAGE_URL: png()})


def test_the_image_of_a_set_that_came_along_is_shown_not_the_largest() -> None:
    text = page().replace('src="img/ferry.png"', 'src="" srcset="img/ferry.png 1x, img/big.png 2x"')
    assert images(related([page_part(text), image_part()], SAVED))[1] == {IMAGE_URL: png()}


def test_a_picture_that_is_none_does_not_come_along() -> None:
    headers = image_part()[0]
    fake = base64.encodebytes(b"<svg onload=alert(1)>" * 50)
    assert images(related([page_part(page()), (headers, fake)], SAVED)) == ([IMAGE_URL], {})


@pytest.mark.parametrize("charset", ["koi8-r", "windows-1251", "utf-16", "iso-2022-jp", "utf-7"])
def test_the_charset_of_the_part_counts(charset: str) -> None:
    words = "Городской совет сообщил, что паромы поедут на батареях уже весной. "
    if charset == "iso-2022-jp":
        words = "港の委員会は、春までに四十隻のフェリーが電池で動くと発表した。"
    text = f"<html><body><article><p>{words * 5}</p><p>{words * 3}</p></article></body></html>"
    head = {"Content-Type": f"text/html; charset={charset}", "Content-Transfer-Encoding": "base64"}
    body = base64.encodebytes(text.encode(charset))
    saved = extract(related([(head, body)], SAVED), Hints("a.mht"))
    assert words.strip() in saved.document.text


def test_a_saved_page_without_any_page_is_told() -> None:
    with pytest.raises(EmptyError, match=r"“a\.mht” is a saved page without any article"):
        extract(related([image_part()], SAVED), Hints("a.mht"))


def test_a_hundred_thousand_parts_are_bounded() -> None:
    many = b"------edge=_1\r\nContent-Type: text/css\r\n\r\np{}\r\n" * 100_000
    data = related([page_part(page())], SAVED).replace(b"------edge=_1--\r\n", many)
    saved = extract(data, Hints("a.mht"))
    assert saved.metadata.title == TITLE
    assert "too many parts" in saved.notes[-1]


def test_parts_nested_a_thousand_deep_are_bounded() -> None:
    data = related([page_part(page())], SAVED)
    for level in range(1000):
        head = {"Content-Type": f'multipart/mixed; boundary="b{level}"'}
        data = b"--b%d\r\n" % level + data + b"\r\n--b%d--" % level
        data = "".join(f"{k}: {v}\r\n" for k, v in (SAVED | head).items()).encode() + b"\r\n" + data
    with pytest.raises(EmptyError):
        extract(data, Hints("a.mht"))
