"""Pictures that arrive while one reads."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from newsclip.importing import network_addresses
from newsclip.ui.dialogs.import_summary import ImportSummary
from tests.helpers.web_server import WebServer, web_server
from tests.helpers.window import WindowPage

PROSE = "".join(
    f"<p>Paragraph {n} of the report says that the ferry line will run {n} boats in winter, "
    "because the ice was thinner than the year before.</p>"
    for n in range(1, 8)
)
RED = QColor(200, 20, 30)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[WebServer]:
    """A server on this machine, which counts as public."""
    monkeypatch.setattr(network_addresses, "is_public", lambda number: True)
    with web_server() as found:
        found.page(
            "/news",
            f"<html lang=en><title>Ferries return</title><body><article><h1>Ferries return</h1>"
            f'<p><img src="/boat.png" alt="A boat"></p>{PROSE}</article></body></html>'.encode(),
        )
        yield found


def red_picture() -> bytes:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(RED)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # a device is one of its targets
    return bytes(buffer.data().data())


def shows_red(page: WindowPage) -> bool:
    view = page.work.reader.view.viewport()
    shot = view.grab().toImage()
    spots = [(x, y) for x in range(0, shot.width(), 8) for y in range(0, shot.height(), 8)]
    return sum(shot.pixelColor(*spot) == RED for spot in spots) > 20


def test_the_article_is_read_while_its_picture_comes(page: WindowPage, server: WebServer) -> None:
    may_come, data = threading.Event(), red_picture()

    def late(handler: BaseHTTPRequestHandler) -> None:
        may_come.wait(20)
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    server.answers["/boat.png"] = late
    page.paste(server.url("/news"))
    page.until(lambda: page.title() == "Ferries return" and "/boat.png" in server.requests)
    assert not shows_red(page)
    page.select("will run 3 boats")
    may_come.set()
    page.until(lambda: shows_red(page))
    assert page.selected() == "will run 3 boats", "the picture came without disturbing"
    assert "1 picture fetched" in page.status()


def test_a_missing_picture_is_told_and_fetched_when_asked_for(
    page: WindowPage, server: WebServer
) -> None:
    page.paste(server.url("/news"))
    page.until(lambda: page.title() == "Ferries return" and "1 could not be had" in page.status())
    notes = page.work.read.inspector.details
    page.work.read.inspector.show_details()
    page.until(lambda: "/boat.png was not found (404)" in page.words(notes))
    server.page("/boat.png", red_picture(), "image/png")
    page.trigger("article.fetch_pictures")
    page.until(lambda: shows_red(page))
    page.until(lambda: "was not found" not in page.words(notes))
    page.trigger("article.fetch_pictures")
    page.until(lambda: "No picture is missing" in page.status())


def test_a_page_of_the_public_network_shows_nothing_of_a_private_one(
    page: WindowPage, server: WebServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()  # this machine is private again
    server.page("/boat.png", red_picture(), "image/png")
    page.paste(server.url("/news"))
    page.press(page.dialog(ImportSummary), "Fetch them")
    page.until(lambda: page.title() == "Ferries return" and "could not be had" in page.status())
    assert server.requests == ["/news"]
