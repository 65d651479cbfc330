"""Lists of addresses, and the files in which systems keep one."""

import plistlib

import pytest

from newsclip.importing.containers import MemberKind
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, importer_for, members

LIST = """# to read on the train
https://ledger.example/ferry
- Tram tariffs: https://ledger.example/tram
3. <https://bote.example/bruecken>  Zwei Brücken gesperrt

https://ledger.example/ferry
"""


@pytest.mark.parametrize(
    "data", [LIST.encode(), LIST.encode("utf-16"), LIST.replace("\n", "\r\n").encode()]
)
def test_each_address_once_with_its_title(data: bytes) -> None:
    assert importer_for(data, Hints("later.txt")).NAME == "address-list"
    found = members(data, Hints("later.txt"))
    assert [(member.url, member.title) for member in found] == [
        ("https://ledger.example/ferry", "https://ledger.example/ferry"),
        ("https://ledger.example/tram", "Tram tariffs"),
        ("https://bote.example/bruecken", "Zwei Brücken gesperrt"),
    ]
    assert {member.kind for member in found} == {MemberKind.LINK}
    (inner,) = members(found[1].data, found[1].hints)
    assert inner.url == found[1].url


@pytest.mark.parametrize(
    "text",
    [
        "The report is at https://ledger.example/ferry and it says that a ticket costs 7.20 euros.",
        "https://ledger.example/ferry\n\nA ferry ticket costs more from May, the council said on Tuesday.",
        "https://a.example/1 https://a.example/2",
        "ftp://a.example/file",
    ],
)
def test_text_that_mentions_an_address_is_no_list(text: str) -> None:
    assert importer_for(text.encode(), Hints("note.txt")).NAME != "address-list"


SHORTCUT = b"[InternetShortcut]\r\nIDList=\r\nURL=https://ledger.example/ferry\r\n"
DESKTOP = b"[Desktop Entry]\nType=Link\nURL=https://ledger.example/ferry\nIcon=text-html\n"
WEBLOC = plistlib.dumps({"URL": "https://ledger.example/ferry"})
BINARY = plistlib.dumps({"URL": "https://ledger.example/ferry"}, fmt=plistlib.FMT_BINARY)


@pytest.mark.parametrize("data", [SHORTCUT, DESKTOP, WEBLOC, BINARY])
def test_shortcuts_of_each_system_lead_to_their_address(data: bytes) -> None:
    (found,) = members(data, Hints("Ferry.url"))
    assert found.url == "https://ledger.example/ferry"
    assert extract(data, Hints("Ferry.url")).metadata.url == "https://ledger.example/ferry"


def test_a_local_file_is_no_address() -> None:
    shortcut = plistlib.dumps({"URL": "file:///etc/passwd"}, fmt=plistlib.FMT_BINARY)
    assert members(shortcut, Hints("x.webloc")) == ()
