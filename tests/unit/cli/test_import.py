"""Importing from the command line."""

import io
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsclip.services.filing import Filing
from tests.helpers.commands import Commands
from tests.helpers.web_server import WebServer, web_server

ARTICLE = "The harbour extension\n\nThe port will be widened by 40 metres, the council said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "pages"
    (found / "more").mkdir(parents=True)
    (found / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (found / "more" / "b.md").write_text("# Ferry\n\nThe ferry is late again.\n", encoding="utf-8")
    return found


@pytest.fixture
def server() -> Iterator[WebServer]:
    with web_server() as found:
        yield found


def test_a_folder_with_a_failure(empty: Commands, folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")
    ended = empty.run("import", folder, "--story", "Port")
    assert ended.code == 1
    assert ended.out.count("new  ") == 2
    assert "newsclip: " in ended.err
    assert "empty.txt" in ended.err
    assert ended.err.endswith("2 new, 0 already there, 1 failed.\n")
    assert len(empty.json("list", "--story", "port")) == 2


def test_the_same_again(empty: Commands, folder: Path) -> None:
    first = empty.json("import", folder / "a.txt")["items"][0]
    ended = empty.run("import", folder / "a.txt")
    assert ended.code == 0
    assert ended.out.startswith("already")
    assert ended.out.split()[1] == str(first["id"])
    assert len(empty.json("list")) == 1


def test_json_of_an_import(empty: Commands, folder: Path) -> None:
    ended = empty.run("import", folder / "more", folder / "gone.txt", "--json")
    assert ended.code == 1
    ferry, gone = ended.json["items"]
    assert (ferry["outcome"], ferry["title"], ferry["error"]) == ("new", "Ferry", None)
    assert len(ferry["uuid"]) == 36
    assert (gone["outcome"], gone["id"], gone["uuid"]) == ("failed", None, None)
    assert "is not there" in gone["error"]["what"]
    assert gone["error"]["remedy"]


def _stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_standard_input(empty: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    _stdin(monkeypatch, ARTICLE.encode())
    item = empty.json("import", "-")["items"][0]
    assert "40 metres" in empty.run("show", item["id"], "--text").out
    assert empty.json("show", item["id"], "--metadata")["captures"][0]["method"] == "paste"


def test_too_much_on_standard_input(empty: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsclip.cli.commands.importing.MOST_BYTES", 2**20)
    _stdin(monkeypatch, b"x" * (2**20 + 1))
    ended = empty.run("import", "-")
    assert ended.code == 1
    assert "More than 1 MB" in ended.err


def test_an_address(empty: Commands, server: WebServer, monkeypatch: pytest.MonkeyPatch) -> None:
    address = server.page("/ferry", ARTICLE.encode(), "text/plain; charset=utf-8")
    refused = empty.run("import", address)
    assert refused.code == 1
    assert server.requests == []
    _stdin(monkeypatch, f"  {address}\n".encode())
    item = empty.json("import", "-", "--allow-private")["items"][0]
    assert item["outcome"] == "new"
    assert empty.json("show", item["id"], "--metadata")["captures"][0]["final_url"] == address


def test_a_folder_with_nothing_in_it(empty: Commands, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    ended = empty.run("import", nothing, "--story", "Empty")
    assert ended.code == 1
    assert "nothing to import" in ended.err
    assert not empty.folder.exists()


def test_a_folder_that_may_not_be_read(
    empty: Commands, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A fault of the system call, as tests may run as a user who may read everything.
    whole = Path.iterdir

    def refusing(path: Path) -> Iterator[Path]:
        if path.name == "more":
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path)

    monkeypatch.setattr(Path, "iterdir", refusing)
    ended = empty.run("import", folder)
    assert ended.code == 1
    assert "more” could not be read" in ended.err
    assert ended.out.count("new  ") == 1


def test_ctrl_c_keeps_what_is_done(
    empty: Commands, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    file = Filing.file

    def interrupted(self: Filing, *words: Any) -> Any:
        item = file(self, *words)
        os.kill(os.getpid(), signal.SIGINT)
        return item

    monkeypatch.setattr(Filing, "file", interrupted)
    before = signal.getsignal(signal.SIGINT)
    ended = empty.run("import", folder, "--story", "Port")
    assert signal.getsignal(signal.SIGINT) is before
    assert ended.code == 130
    assert "stopped with 1 to go" in ended.err
    assert len(empty.json("list", "--story", "Port")) == 1


def test_a_wall_and_a_stub_are_told(empty: Commands, tmp_path: Path) -> None:
    prose = "The board said on Tuesday, after a long meeting, that the quay will open in May."
    offer = "<div><p>Suscríbete para seguir leyendo.</p></div>"
    (tmp_path / "stub.html").write_text(f"<html><article><p>{prose}</p></article>{offer}")
    (tmp_path / "wall.html").write_text(
        "<html lang=pl><script>run()</script><div><p>Potwierdź, że jesteś człowiekiem.</p></div>"
    )
    ended = empty.run("import", tmp_path / "stub.html", tmp_path / "wall.html")
    assert "beginning of an article for subscribers" in ended.out + ended.err
    assert "only a check whether the visitor is a person" in ended.err
