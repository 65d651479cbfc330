import io
import stat
import zipfile

import pytest

from newsclip.domain.errors import ImportingError, TooLargeError
from newsclip.importing import archives
from newsclip.importing.archives import Archive
from newsclip.importing.importer import Hints
from newsclip.importing.xml_tree import parse_xml

HINTS = Hints("a.zip")
LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">%s]><r>&z;</r>""" % b"".join(
    b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 40) for i in range(25)
)


def packed(**files: bytes) -> bytes:
    return packed_pairs(list(files.items()))


def packed_pairs(files: list[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return buffer.getvalue()


def test_entries_are_read_by_name() -> None:
    archive = Archive(packed(one=b"eins", two=b"zwei"), HINTS)
    assert archive.names == ("one", "two")
    assert "one" in archive
    assert archive.read("two") == b"zwei"
    assert archive.get("three") is None
    assert archive.size("one") == 4


def test_a_missing_part_and_a_damaged_archive_are_told() -> None:
    archive = Archive(packed(one=b"eins"), HINTS)
    with pytest.raises(ImportingError, match=r"“a\.zip” is damaged") as caught:
        archive.read("three")
    assert caught.value.source == "a.zip"
    assert caught.value.remedy
    with pytest.raises(ImportingError, match="damaged"):
        Archive(packed(one=b"eins")[:30], HINTS)


def test_content_that_does_not_match_its_checksum_is_told() -> None:
    data = bytearray(packed(one=b"eins zwei drei vier fuenf" * 20))
    data[45] ^= 0xFF
    with pytest.raises(ImportingError, match="damaged"):
        Archive(bytes(data), HINTS).read("one")


@pytest.mark.parametrize("name", ["../out", "a/../../out", "/etc/out", "C:/out", "a\\..\\out"])
def test_names_that_lead_out_are_not_seen(name: str) -> None:
    archive = Archive(packed_pairs([(name, b"x"), ("in", b"y")]), HINTS)
    assert archive.names == ("in",)


def test_links_are_not_followed() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        info = zipfile.ZipInfo("link")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/hostname")
        archive.writestr("in", b"y")
    assert Archive(buffer.getvalue(), HINTS).names == ("in",)


def test_too_many_entries_are_refused_before_they_are_listed() -> None:
    data = packed_pairs([(f"{number}", b"") for number in range(archives.MOST_ENTRIES + 1)])
    with pytest.raises(TooLargeError, match=r"10,000 files"):
        Archive(data, HINTS)


def test_a_bomb_is_refused_unread() -> None:
    data = packed(bomb=bytes(30 * 1024 * 1024))
    with pytest.raises(TooLargeError, match="bomb"):
        Archive(data, HINTS).read("bomb")


def test_all_that_is_read_counts_against_one_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_UNPACKED", 1000)
    archive = Archive(packed(one=b"x" * 600, two=b"y" * 600), HINTS)
    archive.read("one")
    with pytest.raises(TooLargeError, match="unpacks to more"):
        archive.read("two")


def test_a_declared_size_is_not_believed_upwards() -> None:
    """Two gigabytes declared: refused by what is declared, without reading."""
    data = bytearray(packed(one=b"eins"))
    place = data.index(b"PK\x01\x02") + 24
    data[place : place + 4] = (2**31).to_bytes(4, "little")
    with pytest.raises(TooLargeError):
        Archive(bytes(data), HINTS).read("one")


def test_an_encrypted_entry_is_told() -> None:
    data = bytearray(packed(one=b"eins"))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(ImportingError, match="password"):
        Archive(bytes(data), HINTS).read("one")


def test_a_billion_laughs_are_refused() -> None:
    with pytest.raises(ImportingError, match="not well-formed"):
        parse_xml(LAUGHS, HINTS)


def test_entities_are_neither_expanded_nor_loaded() -> None:
    outside = b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><r>a&x;b</r>'
    assert parse_xml(outside, HINTS).text == "a"


@pytest.mark.parametrize("data", [b"", b"<a>", b"<a>" * 5000, b"plain", b"<a>\xff</a>"])
def test_broken_xml_is_told(data: bytes) -> None:
    with pytest.raises(ImportingError, match=r"“a\.zip” is damaged or not well-formed"):
        parse_xml(data, HINTS)
