"""Details are saved as a field is left, follow the library, and never overwrite what is typed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from newsclip.domain.errors import NewsClipError
from newsclip.services.desk import Desk
from newsclip.storage import articles as stored
from newsclip.ui.context import Context
from newsclip.ui.dialogs.details_dialog import DetailsDialog
from newsclip.ui.dialogs.details_form import MetadataForm, origin


@pytest.fixture
def form(qtbot: QtBot, context: Context) -> MetadataForm:
    form = MetadataForm(context)
    qtbot.addWidget(form)
    form.show_article(1)
    form.show()
    return form


def retype(form: MetadataForm, name: str, text: str) -> None:
    field = form.fields[name]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_it_shows_what_is_known(form: MetadataForm, desk: Desk) -> None:
    assert form.fields["publisher"].text() == "Harbour Ledger"
    assert form.fields["published"].text() == "2025-08-02"
    facts = {name: label.text() for name, label in form.capture.facts.items()}
    assert facts["Capture"].startswith("Imported from a file, 22 Nov 2026")
    assert facts["Source"].endswith(".txt")
    assert facts["Version"].startswith("1 of 1")
    assert not form.proposed.isVisible()


def test_leaving_a_field_saves_it(form: MetadataForm, desk: Desk) -> None:
    retype(form, "byline", "  Business   desk ")
    assert desk.articles.get(1).metadata.byline == "Ada Example"
    form.fields["publisher"].setFocus()
    QTest.keyClick(form.fields["byline"], Qt.Key.Key_Return)
    assert desk.articles.get(1).metadata.byline == "Business desk"
    desk.history.undo()
    assert desk.articles.get(1).metadata.byline == "Ada Example"


def test_the_field_says_it_was_corrected(qtbot: QtBot, form: MetadataForm) -> None:
    retype(form, "publisher", "Volt Weekly")
    QTest.keyClick(form.fields["publisher"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.fields["publisher"].toolTip() == "Corrected by hand.")
    assert form.fields["publisher"].text() == "Volt Weekly"


def test_escape_takes_back_what_was_typed(form: MetadataForm, desk: Desk) -> None:
    retype(form, "title", "Something else")
    QTest.keyClick(form.fields["title"], Qt.Key.Key_Escape)
    form.flush()
    assert form.fields["title"].text() == desk.articles.get(1).metadata.title
    assert not desk.history.undo_label


def test_a_change_elsewhere_is_shown_but_not_over_what_is_typed(
    qtbot: QtBot, form: MetadataForm, desk: Desk
) -> None:
    retype(form, "title", "Half a ti")
    desk.articles.edit(1, title="From elsewhere", byline="Someone")
    qtbot.waitUntil(lambda: form.fields["byline"].text() == "Someone")
    assert form.fields["title"].text() == "Half a ti"
    QTest.keyClick(form.fields["title"], Qt.Key.Key_Escape)
    assert form.fields["title"].text() == "From elsewhere"


def test_what_is_half_typed_is_saved_for_its_own_article(form: MetadataForm, desk: Desk) -> None:
    retype(form, "byline", "For the first")
    form.show_article(2)
    assert desk.articles.get(1).metadata.byline == "For the first"
    assert desk.articles.get(2).metadata.byline == "Ada Example"
    assert form.fields["byline"].text() == "Ada Example"


def test_a_proposed_title_is_confirmed(qtbot: QtBot, form: MetadataForm, desk: Desk) -> None:
    article = desk.articles.get(1)
    with desk.store.write() as tx:
        stored.put(tx, replace(article, metadata=replace(article.metadata, title_proposed=True)))
    form.show_article(1)
    assert form.proposed.isVisible()
    confirm = form.proposed.findChildren(QPushButton)[0]
    QTest.mouseClick(confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not form.proposed.isVisible())
    after = desk.articles.get(1).metadata
    assert after.title == article.metadata.title
    assert not after.title_proposed


def test_the_fingerprint_is_copied_whole(form: MetadataForm, desk: Desk) -> None:
    QTest.mouseClick(form.capture.copy_button, Qt.MouseButton.LeftButton)
    version = desk.articles.version(desk.articles.get(1).version_id)
    assert QGuiApplication.clipboard().text() == version.sha256


def test_a_failure_is_told_and_the_text_stays(
    qtbot: QtBot, form: MetadataForm, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_args: object, **_values: str) -> object:
        raise NewsClipError("The disk is full.")

    monkeypatch.setattr(type(desk.articles), "edit", broken)
    retype(form, "byline", "Kept")
    with qtbot.waitSignal(form.failed):
        QTest.keyClick(form.fields["byline"], Qt.Key.Key_Return)
    assert form.fields["byline"].text() == "Kept"


def test_an_article_that_is_gone_disables_the_form(form: MetadataForm) -> None:
    form.show_article(None)
    assert not form.isEnabled()
    form.show_article(9999)
    assert not form.isEnabled()
    form.show_article(2)
    assert form.isEnabled()


def test_closing_the_dialog_saves_what_is_half_typed(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    dialog = DetailsDialog(context, 1)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    retype(dialog.form, "byline", "At the last moment")
    dialog.accept()
    assert desk.articles.get(1).metadata.byline == "At the last moment"


def test_origins_are_said_in_words() -> None:
    assert origin("title", {"title": "json-ld"}, []) == "Found in the page's structured data."
    assert origin("title", {"title": "json-ld"}, ["title"]) == "Corrected by hand."
    assert origin("byline", {}, []) == "Not found in the source."
