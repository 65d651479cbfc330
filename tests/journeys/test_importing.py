"""Getting articles in, by every door."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from newsclip.ui.dialogs.import_summary import ImportSummary
from tests.helpers.web_server import web_server
from tests.helpers.window import WindowPage

PROSE = (
    "The ferry line said on Monday that it would run 12 boats in winter. "
    "Director Ann Reed expects a range of 700 km.\n\nTariffs could delay the second boat.\n"
)
PAGE = (
    "<!doctype html><html lang='en'><head><title>{title}</title></head><body><article>"
    "<h1>{title}</h1>"
    + "".join(f"<p>{PROSE} This is part {n} of it.</p>" for n in range(6))
    + "</article></body></html>"
)


def folder_of_mixed_files(folder: Path) -> Path:
    """Good and bad files of several kinds."""
    (folder / "deeper").mkdir(parents=True)
    (folder / "ferries.txt").write_text(PROSE)
    (folder / "boats.md").write_text(
        f"---\ntitle: Boats in winter\nauthor: A. Reed\n---\n\n{PROSE}x"
    )
    (folder / "deeper" / "page.html").write_text(PAGE.format(title="A saved page"))
    (folder / "empty.html").write_bytes(b"")
    (folder / "picture.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2000))
    return folder


def test_a_dropped_folder_comes_in_and_what_cannot_is_told_with_its_reason(
    page: WindowPage, tmp_path: Path
) -> None:
    page.drop(folder_of_mixed_files(tmp_path / "in"))
    summary = page.dialog(ImportSummary)
    words = page.words(summary)
    assert page.articles() == 3
    assert "empty.html" in words
    assert "picture.html" in words
    page.until(lambda: {"Boats in winter", "A saved page"} <= set(page.titles()))
    (tmp_path / "in" / "empty.html").write_text(
        PAGE.format(title="No longer empty").replace("12", "14")
    )
    page.press(summary, "Retry failed")
    page.until(lambda: "No longer empty" in page.titles())


def test_pasted_text_a_page_and_an_address(page: WindowPage) -> None:
    page.paste(PROSE)
    page.until(lambda: page.articles() == 1 and "12 boats" in page.text())
    data = QMimeData()
    data.setHtml(PAGE.format(title="A pasted page"))
    QGuiApplication.clipboard().setMimeData(data)
    page.trigger("file.paste")
    page.until(lambda: page.title() == "A pasted page")
    with web_server() as server:
        server.page("/news", PAGE.format(title="A fetched page").replace("12", "13").encode())
        page.paste(server.url("/news"))
        summary = page.dialog(ImportSummary)
        assert "private" in page.words(summary).lower()
        page.press(summary, "Fetch them")
        page.until(lambda: page.title() == "A fetched page")


def test_the_same_again_says_so_and_opens_it(page: WindowPage, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / f"{name}.txt").write_text(f"Number {name}. {PROSE}")
    page.drop(tmp_path / "one.txt")
    page.until(lambda: page.articles() == 1 and page.title())
    title = page.title()
    page.drop(tmp_path / "two.txt")
    page.until(lambda: page.articles() == 2 and page.title() not in {"", title})
    page.drop(tmp_path / "one.txt")
    page.until(lambda: "already" in page.message())
    page.until(lambda: page.title() == title)
    assert page.articles() == 2


def test_an_import_is_undone_and_redone(page: WindowPage) -> None:
    page.paste(PROSE)
    page.until(lambda: page.articles() == 1 and page.title())
    page.trigger("edit.undo")
    page.until(lambda: page.articles() == 0)
    page.trigger("edit.redo")
    page.until(lambda: page.articles() == 1)


def test_many_at_once_show_progress_and_can_be_cancelled(page: WindowPage, tmp_path: Path) -> None:
    for number in range(60):
        (tmp_path / f"{number:02}.txt").write_text(f"Number {number}. {PROSE}")
    page.drop(*sorted(tmp_path.glob("*.txt")))
    progress = page.window.status.progress
    page.until(lambda: progress.isVisible() and page.articles() > 2)
    assert "Importing" in page.words(progress)
    page.press(progress, "Cancel")
    page.until(lambda: not progress.isVisible())
    assert 0 < page.articles() < 60
    assert "cancelled" in page.status()


def test_what_stands_before_an_article_is_told_and_a_stub_says_so_in_its_details(
    page: WindowPage, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    body = "".join(f"<p>{PROSE}</p>" for _ in range(2))
    stub = f"<html><title>A stub</title><article><h1>A stub</h1>{body}</article>"
    (folder / "stub.html").write_text(f"{stub}<div><p>Abbonati per continuare a leggere.</p></div>")
    (folder / "wall.html").write_text(
        "<html lang=nl><script>run()</script><div><p>Wij gebruiken cookies. Klik op akkoord om "
        "alle te accepteren.</p></div>"
    )
    page.drop(folder)
    words = page.words(page.dialog(ImportSummary))
    assert "only a question about cookies and consent" in words
    assert (
        "answer the question about cookies there, then save the page from there or paste the text"
        in words
    )
    assert "beginning of an article for subscribers" in words
    page.dialog(ImportSummary).close()
    page.until(lambda: page.title() == "A stub")
    page.trigger("article.edit_details")
    inspector = page.work.read.inspector
    page.until(lambda: "beginning of an article for subscribers" in page.words(inspector))
