"""Importing batches: real files, real worker processes, failures that spoil nothing."""

import os
import threading
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

import pytest

from newsclip.domain.anchors import Span
from newsclip.domain.document import Heading, Image, Paragraph
from newsclip.domain.errors import (
    DiskFullError,
    EmptyError,
    FetchError,
    NewsClipError,
    RefusedAddressError,
    TooLargeError,
    UnreadableError,
    UnsupportedError,
)
from newsclip.domain.scope import INBOX, TRASH, ArticleQuery
from newsclip.services.desk import Desk
from newsclip.services.outcomes import ImportReport, Outcome
from newsclip.services.sources import from_html, from_text, from_words
from newsclip.storage.leftovers import release
from tests.helpers.desks import add_article, make_desk
from tests.helpers.web_server import web_server

STORY = (
    "The ferry line said on Monday that it would run 12 boats.\n\n"
    "A second paragraph follows, long enough to be one, with words in it.\n"
)
PAGE = """<!doctype html><html lang="en"><head><title>Ferries return</title></head><body>
<nav>Home | News | Sport</nav><article><h1>Ferries return</h1>
{paragraphs}<p><img src="page_files/boat.png" alt="A boat"></p></article></body></html>"""
PROSE = "".join(
    f"<p>Paragraph {n} of the report says that the ferry line will run more boats in winter, "
    "because the ice was thinner than the year before.</p>"
    for n in range(1, 8)
)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415478da6360f8cf000002020100e221bc330000000049454e44ae426082"
)


class Recorded:
    """A progress that remembers, and can cancel after some steps."""

    def __init__(self, cancel_after: int = 10_000) -> None:
        self.steps: list[tuple[int, int, str]] = []
        self._after = cancel_after

    @property
    def cancelled(self) -> bool:
        return len(self.steps) > self._after

    def step(self, done: int, total: int, label: str = "") -> None:
        self.steps.append((done, total, label))


def run(desk: Desk, *words: str | Path) -> ImportReport:
    return desk.imports.run(from_words(map(str, words)))


def test_a_text_file_comes_in_with_its_original(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ferries.txt"
    path.write_text(STORY)
    report = run(desk, path)
    (item,) = report.of(Outcome.NEW)
    article = desk.articles.get(item.article_id)
    assert desk.articles.original(article.version_id) == STORY.encode()
    assert "12 boats" in desk.articles.document(article.version_id).text
    version = desk.articles.version(article.version_id)
    assert (version.capture.method, version.capture.source) == ("file", "ferries.txt")
    assert desk.articles.ids(ArticleQuery(INBOX, "boats")) == [article.id]


def test_the_same_again_says_so_and_finds_the_one_that_is_there(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ferries.txt"
    path.write_text(STORY)
    first = run(desk, path).article_ids
    again = run(desk, path)
    assert again.of(Outcome.ALREADY)[0].article_id == first[0]
    path.write_text(STORY + "\n\n")
    assert run(desk, path).of(Outcome.ALREADY)[0].article_id == first[0], "same words, other bytes"
    assert len(desk.articles.ids(ArticleQuery())) == 1


def test_what_is_in_the_trash_comes_back_when_imported_again(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "ferries.txt"
    path.write_text(STORY)
    (article_id,) = run(desk, path).article_ids
    desk.articles.trash([article_id])
    (item,) = run(desk, path).of(Outcome.ALREADY)
    assert item.notes == ("It was in the Trash and has been restored.",)
    assert desk.articles.ids(ArticleQuery()) == [article_id]


def test_one_undo_takes_a_batch_back_and_redo_brings_it(desk: Desk, tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Number {number}. {STORY}")
    ids = run(desk, *sorted(tmp_path.glob("*.txt"))).article_ids
    assert len(ids) == 3
    assert desk.history.undo() == "Import 3 articles"
    assert desk.articles.ids(ArticleQuery()) == []
    assert sorted(desk.articles.ids(ArticleQuery(TRASH))) == sorted(ids)
    desk.history.redo()
    assert sorted(desk.articles.ids(ArticleQuery())) == sorted(ids)


def test_a_batch_goes_on_after_each_kind_of_bad_file(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a-empty.html").write_bytes(b"")
    (folder / "b-binary.html").write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    (folder / "c-nothing.html").write_text("<html><body><nav>Home</nav></body></html>")
    (folder / "d-good.txt").write_text(STORY)
    report = run(desk, folder, tmp_path / "not there.txt")
    kinds = {item.source.name: type(item.error) for item in report.items}
    assert kinds == {
        "a-empty.html": EmptyError,
        "b-binary.html": UnsupportedError,
        "c-nothing.html": EmptyError,
        "d-good.txt": type(None),
        "not there.txt": UnreadableError,
    }
    for item in report.of(Outcome.FAILED):
        assert isinstance(item.error, NewsClipError)
        assert item.source.name in item.error.what
        assert item.error.remedy
    assert report.failed_sources == tuple(item.source for item in report.of(Outcome.FAILED))


def test_encodings(desk: Desk, tmp_path: Path) -> None:
    french = "Le modèle coûte 45 000 euros, a déclaré la société à Genève. " * 4
    chinese = "公司表示，现阶段重点仍是扩大产能，海外销售将分阶段展开。" * 6
    japanese = "会社は、海外での販売を段階的に始めると発表した。価格は未定である。" * 6
    for name, words, encoding in (
        ("latin", french, "latin-1"),
        ("utf16", french + "II", "utf-16"),
        ("gb", chinese, "gb18030"),
        ("sjis", japanese, "shift_jis"),
    ):
        path = tmp_path / f"{name}.txt"
        path.write_bytes(words.encode(encoding))
        (article_id,) = run(desk, path).article_ids
        article = desk.articles.get(article_id)
        assert desk.articles.document(article.version_id).text == words.strip(), encoding


def test_a_saved_page_keeps_the_images_beside_it_and_no_others(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "page_files").mkdir(parents=True)
    (folder / "page_files" / "boat.png").write_bytes(PIXEL)
    (tmp_path / "secret.png").write_bytes(PIXEL + b"secret")
    extra = '<p><img src="../secret.png"></p><p><img src="file:///etc/hostname"></p>'
    (folder / "page.html").write_text(PAGE.format(paragraphs=PROSE + extra))
    report = run(desk, folder)
    assert len(report.items) == 1, "what belongs to a page is not imported by itself"
    article = desk.articles.get(report.article_ids[0])
    document = desk.articles.document(article.version_id)
    images = [block for block in document.blocks if isinstance(block, Image)]
    stored = [desk.articles.image(image.sha256) for image in images if image.sha256]
    assert stored == [PIXEL]
    assert article.metadata.title == "Ferries return"


def test_a_file_too_large_is_refused_unread(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsclip.services.receiving.MOST_BYTES", 1000)
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * 1001)
    (item,) = run(desk, path).of(Outcome.FAILED)
    assert isinstance(item.error, TooLargeError)


def test_what_takes_too_long_is_stopped_and_the_next_goes_on(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, good = tmp_path / "slow.txt", tmp_path / "good.txt"
    slow.write_text("word " * 400_000)
    good.write_text(STORY)
    monkeypatch.setattr(desk.workers, "patience", 0.0)
    (item,) = run(desk, slow).of(Outcome.FAILED)
    assert "took longer" in item.error.what if item.error else False
    monkeypatch.setattr(desk.workers, "patience", 60.0)
    assert len(run(desk, good).of(Outcome.NEW)) == 1


def test_a_process_that_dies_takes_only_its_own_file_with_it(desk: Desk, tmp_path: Path) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"Number {number}. {STORY}")
    killed = threading.Event()

    class Killing(Recorded):
        """Ends every worker process once, while files are on their way."""

        def step(self, done: int, total: int, label: str = "") -> None:
            pool = desk.workers._pool
            if done == 1 and pool is not None and not killed.is_set():
                killed.set()
                for process in list(pool._processes.values()):
                    process.kill()

    report = desk.imports.run(from_words(map(str, sorted(tmp_path.glob("*.txt")))), Killing())
    assert killed.is_set()
    assert len(report.of(Outcome.NEW)) == 4


def test_cancelling_keeps_what_is_done(desk: Desk, tmp_path: Path) -> None:
    for number in range(12):
        (tmp_path / f"{number:02}.txt").write_text(f"Number {number}. {STORY}")
    progress = Recorded(cancel_after=7)
    report = desk.imports.run(from_words(map(str, sorted(tmp_path.glob("*.txt")))), progress)
    assert report.cancelled
    done = len(report.of(Outcome.NEW))
    assert 0 < done < 12
    assert len(desk.articles.ids(ArticleQuery())) == done
    assert desk.maintenance.check().problems == ()
    assert progress.steps[0] == (0, 12, "00.txt")


def test_a_full_disk_leaves_nothing_half_imported(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "ferries.txt"
    path.write_text(STORY)

    def full(*_args: object) -> int:
        raise DiskFullError("There is no room left.", "Free some space.")

    monkeypatch.setattr("newsclip.storage.versions.insert_version", full)
    (item,) = run(desk, path).of(Outcome.FAILED)
    assert isinstance(item.error, DiskFullError)
    assert desk.articles.ids(ArticleQuery()) == []
    assert list(desk.store.originals.all()) == []
    monkeypatch.undo()
    assert len(run(desk, path).of(Outcome.NEW)) == 1


STEPS = (
    "newsclip.storage.articles.insert",
    "newsclip.storage.versions.insert_version",
    "newsclip.storage.files.ContentFiles.put",
    "newsclip.storage.files._write",
    "newsclip.storage.store.Transaction.record",
)


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("calls", [0, 1, 2])
def test_a_disk_full_at_any_step_leaves_no_file_behind(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, calls: int
) -> None:
    """The page has two images and an original: the third file is the original."""
    for name, tail in (("boat.png", b""), ("sail.png", b"\0")):
        (tmp_path / name).write_bytes(PIXEL + tail)
    path = tmp_path / "page.html"
    images = '<p><img src="boat.png"></p><p><img src="sail.png"></p></article>'
    page = PAGE.format(paragraphs=PROSE).replace("page_files/boat.png", "boat.png")
    path.write_text(page.replace("</article>", images))
    real, done = resolve_name(step), [""] * 0

    def full(*args: object, **kwargs: object) -> object:
        done.append(step)
        if len(done) > calls:
            raise DiskFullError("There is no room left.", "Free some space.")
        return real(*args, **kwargs)

    monkeypatch.setattr(step, full)
    report = run(desk, path)
    monkeypatch.undo()
    if report.of(Outcome.FAILED):
        assert desk.articles.ids(ArticleQuery()) == []
        assert [*desk.store.originals.all(), *desk.store.images.all()] == []
    assert run(desk, path).items[0].article_id
    assert len(list(desk.store.originals.all())) == 1
    assert len(list(desk.store.images.all())) == 2
    assert desk.maintenance.check().problems == ()


def test_a_failed_import_leaves_the_files_of_others(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other program brings the same file in while this one's disk is full."""
    path = tmp_path / "ferries.txt"
    path.write_text(STORY)
    other = make_desk(tmp_path)

    def full(*_args: object) -> int:
        monkeypatch.undo()
        raise DiskFullError("There is no room left.", "Free some space.")

    monkeypatch.setattr("newsclip.storage.articles.insert", full)
    real = release

    def late(*args: Any) -> int:
        assert run(other, path).of(Outcome.NEW)
        return real(*args)

    monkeypatch.setattr("newsclip.storage.leftovers.release", late)
    assert run(desk, path).of(Outcome.FAILED)
    assert desk.maintenance.check().problems == ()
    other.close()


def test_what_a_killed_import_left_is_removed_after_a_day(desk: Desk) -> None:
    article = add_article(desk)
    folder = desk.folder
    lost = desk.store.originals.path(desk.store.originals.put(b"never committed"))
    image = desk.store.images.path(desk.store.images.put(b"nor this"))
    half = lost.with_name(".part-half")
    half.write_bytes(b"hal")
    fresh = desk.store.originals.path(desk.store.originals.put(b"being imported right now"))
    for path in (*folder.rglob("originals/*/*"), *folder.rglob("images/*/*")):
        if path != fresh:
            os.utime(path, (0, 0))
    assert desk.maintenance.check().problems == ()
    assert not lost.exists()
    assert not image.exists()
    assert not half.exists()
    assert fresh.exists()
    assert desk.articles.original(article.version_id) is not None


def test_pasted_text_html_and_addresses(desk: Desk) -> None:
    assert from_text(" https://a.example/x ").url == "https://a.example/x"
    report = desk.imports.run([from_text(STORY), from_html(PAGE.format(paragraphs=PROSE))])
    assert [item.outcome for item in report.items] == [Outcome.NEW, Outcome.NEW]
    titles = [item.title for item in report.items]
    assert titles[1] == "Ferries return"
    assert titles[0]


def test_a_page_is_fetched_with_how_it_came(desk: Desk) -> None:
    with web_server() as server:
        server.page("/news", PAGE.format(paragraphs=PROSE).encode(), Via="1.1 depot")
        sources = from_words([server.url("/news")])
        (refused,) = desk.imports.run(sources).items
        (item,) = desk.imports.run(sources, allow_private=True).items
    assert isinstance(refused.error, RefusedAddressError)
    article = desk.articles.get(item.article_id)
    capture = desk.articles.version(article.version_id).capture
    assert (capture.method, capture.status) == ("url", 200)
    assert capture.final_url.endswith("/news")
    assert capture.headers["via"] == "1.1 depot"


def test_an_address_that_is_no_web_page_is_told_as_such(desk: Desk) -> None:
    (item,) = desk.imports.run(from_words(["ftp://files.example/report"])).items
    assert isinstance(item.error, FetchError)
    assert item.error.what.startswith("ftp://files.example/report does not lead to a web page")


def test_a_dead_address_is_told(desk: Desk) -> None:
    (item,) = desk.imports.run(from_words(["http://127.0.0.1:9/nothing"]), allow_private=True).items
    assert isinstance(item.error, FetchError)
    assert item.error.remedy


def test_marking_goes_on_while_a_batch_comes_in(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "first.txt").write_text(STORY)
    (article_id,) = run(desk, tmp_path / "first.txt").article_ids
    for number in range(8):
        (tmp_path / f"more {number}.txt").write_text(f"Number {number}. {STORY}")
    batch = threading.Thread(target=run, args=(desk, *sorted(tmp_path.glob("more*.txt"))))
    batch.start()
    version_id = desk.articles.get(article_id).version_id
    for start in range(0, 40, 5):
        desk.highlights.add(version_id, Span(start, start + 4), "plain")
    batch.join()
    assert len(desk.highlights.of_version(version_id)) == 8
    assert len(desk.articles.ids(ArticleQuery())) == 9


def test_articles_join_the_story_as_they_come_and_those_that_were_there_too(
    desk: Desk, tmp_path: Path
) -> None:
    story = desk.stories.add("Ferries")
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"Number {number}. {STORY}")
    (known,) = run(desk, tmp_path / "0.txt").article_ids
    seen: list[int] = []

    class Looking(Recorded):
        def step(self, done: int, total: int, label: str = "") -> None:
            seen.append(len(desk.stories.articles(story.id)))

    sources = from_words(map(str, sorted(tmp_path.glob("*.txt")) * 4))
    report = desk.imports.run(sources, Looking(), story_id=story.id)
    assert known in report.article_ids
    assert sorted(desk.stories.articles(story.id)) == sorted(report.article_ids)
    assert any(0 < count < 3 for count in seen), "before the batch was over"


def test_each_message_of_a_mailbox_is_an_article(desk: Desk, tmp_path: Path) -> None:
    messages = [
        f"From press@maker.example Mon Aug  3 10:0{n}:00 2026\n"
        f"From: Press Office <press@maker.example>\nSubject: Statement {n}\n"
        f"Date: Mon, 3 Aug 2026 10:0{n}:00 +0000\nMessage-ID: <{n}@maker.example>\n\n"
        f"Statement {n} of the maker says that {n}00 cars were sold in August.\n\n"
        for n in range(1, 4)
    ]
    path = tmp_path / "press.mbox"
    path.write_text("".join(messages))
    report = run(desk, path)
    assert sorted(item.title for item in report.of(Outcome.NEW)) == [
        "Statement 1",
        "Statement 2",
        "Statement 3",
    ]
    assert all(item.source.name.startswith("press.mbox: ") for item in report.items)
    again = run(desk, path)
    assert len(again.of(Outcome.ALREADY)) == 3
    assert all(item.source.data is None for item in report.items), "no bytes wait in a report"
    retried = desk.imports.run([item.source for item in report.items])
    assert retried.article_ids == report.article_ids


def test_the_article_of_the_walk_through(desk: Desk, tmp_path: Path) -> None:
    """Headings between paragraphs and a publisher's line, as a user would paste them."""
    words = """\
The ferry line is setting its sights on the winter, with director Ann Reed announcing more boats by
2027. This comes after a strong summer.
A Solid Base Before Winter
Speaking in the harbour, Reed said that the line would first repair its boats.
Conclusion:
With its eyes on the ice, the line is preparing for the season to come.
HARBOUR NEWS
""".replace("boats by\n", "boats by ")
    path = tmp_path / "pasted.txt"
    path.write_text(words)
    (article_id,) = run(desk, path).article_ids
    article = desk.articles.get(article_id)
    blocks = desk.articles.document(article.version_id).blocks
    assert [type(block) for block in blocks] == [Paragraph, Heading, Paragraph, Heading, Paragraph]
    assert article.metadata.publisher == "HARBOUR NEWS"
    assert article.metadata.title_proposed
    assert article.metadata.title
