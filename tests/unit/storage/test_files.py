"""Files named by their content."""

from pathlib import Path

import pytest

from newsclip.domain.errors import DiskFullError
from newsclip.storage.files import ContentFiles


def test_what_is_put_comes_back_byte_for_byte(tmp_path: Path) -> None:
    store = ContentFiles(tmp_path / "originals")
    data = bytes(range(256)) * 50
    digest = store.put(data)
    assert store.put(data) == digest
    assert store.get(digest) == data
    assert list(store.all()) == [digest]
    assert store.size() == len(data)


def test_altered_content_is_not_passed_off_as_the_original(tmp_path: Path) -> None:
    store = ContentFiles(tmp_path / "originals")
    digest = store.put(b"as received")
    store.path(digest).write_bytes(b"as altered!")
    assert store.get(digest) is None


def test_only_a_digest_names_a_file(tmp_path: Path) -> None:
    store = ContentFiles(tmp_path / "originals")
    for name in ("../../etc/passwd", "a" * 63, "A" * 64, ""):
        with pytest.raises(ValueError, match="SHA-256"):
            store.path(name)


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ContentFiles(tmp_path / "originals")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("newsclip.storage.files.os.fsync", full)
    with pytest.raises(DiskFullError, match="no room"):
        store.put(b"some bytes")
    assert [path for path in (tmp_path / "originals").rglob("*") if path.is_file()] == []
