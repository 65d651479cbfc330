"""The work of others, as it is installed and as a packed program lists it."""

import sys
from pathlib import Path

import pytest

from newsclip.services.licences import components, from_list

LIST = """NewsClip 1.0 contains the work of others. Each part and its licence:

alembic                      1.18.1                   MIT
lib-odd                      2:1.1-3+b1               GPL-2+ with an exception

Qt and Qt for Python are used under a licence of their own. They are shared libraries.
"""


def test_every_part_that_is_installed_has_a_name_a_version_and_nearly_all_a_licence() -> None:
    found = {one.name: one for one in components()}
    assert {"pyside6-essentials", "sqlalchemy", "alembic", "lxml"} <= found.keys()
    assert "pytest" not in found, "what only developers need is no part of it"
    assert "newsclip" not in found
    assert all(one.version for one in found.values())
    assert "MIT" in found["sqlalchemy"].licence
    assert "Permission is hereby granted" in found["sqlalchemy"].text()


def test_a_packed_program_reads_the_list_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "licences"
    (folder / "alembic").mkdir(parents=True)
    (folder / "THIRD-PARTY.txt").write_text(LIST)
    (folder / "alembic" / "LICENSE").write_text("Do as you like.")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "newsclip"))
    first, second = components()
    assert (first.name, first.version, first.licence) == ("alembic", "1.18.1", "MIT")
    assert first.text() == "Do as you like."
    assert (second.version, second.licence) == ("2:1.1-3+b1", "GPL-2+ with an exception")
    assert second.text() == ""


def test_a_list_that_did_not_come_along_is_an_empty_one(tmp_path: Path) -> None:
    assert from_list(tmp_path) == ()
