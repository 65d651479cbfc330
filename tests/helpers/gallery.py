"""Every widget, light and dark, as pictures: ``python -m tests.helpers.gallery OUTDIR``."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTabBar,
    QTableView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from newsclip.domain.errors import LibraryBusyError
from newsclip.domain.kinds import KINDS
from newsclip.ui import theme
from newsclip.ui.actions import Actions
from newsclip.ui.faults.dialog import FaultDialog
from newsclip.ui.faults.report import report_text
from newsclip.ui.faults.tracing import trace_text
from newsclip.ui.icons import app_icon, icon, icon_names
from newsclip.ui.jobs import JobRunner
from newsclip.ui.widgets.buttons import (
    flat_button,
    icon_button,
    link_button,
    primary_button,
    secondary_button,
)  # fmt: skip
from newsclip.ui.widgets.card_frame import CardFrame
from newsclip.ui.widgets.chip import Chip
from newsclip.ui.widgets.completing_line_edit import CompletingLineEdit
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.empty_state import EmptyState
from newsclip.ui.widgets.inline_message import InlineMessage
from newsclip.ui.widgets.kind_dot import KindDot
from newsclip.ui.widgets.number_field import NumberField
from newsclip.ui.widgets.progress_strip import ProgressStrip
from newsclip.ui.widgets.search_field import SearchField
from newsclip.ui.widgets.segmented_control import SegmentedControl
from newsclip.ui.widgets.tag_editor import TagEditor
from newsclip.ui.widgets.toast import Toast
from tests.helpers.pictures import grab


def _nothing() -> None:
    """What the buttons of the gallery do."""


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    for text, key in (("Import Files…", "Ctrl+O"), ("Import Address…", "Ctrl+L")):
        menu.addAction(text).setShortcut(key)
    menu.addSeparator()
    checked = menu.addAction("Follow the System")
    checked.setCheckable(True)
    checked.setChecked(True)
    menu.addAction("Cannot Be Done Now").setEnabled(False)
    menu.addMenu("Text").addAction("Larger")
    return menu


def _toolbar() -> QWidget:
    bar = QFrame()
    bar.setProperty("pane", "toolbar")
    bar.setFixedHeight(52)
    row = QHBoxLayout(bar)
    row.setContentsMargins(14, 0, 14, 0)
    row.setSpacing(10)
    row.addWidget(SegmentedControl("Screen", ("Read", "Compare", "Evidence")))
    row.addStretch(1)
    search = SearchField("Search articles, highlights and tags", "Ctrl K")
    search.setFixedWidth(420)
    row.addWidget(search)
    row.addStretch(1)
    row.addWidget(secondary_button("Export", None, _menu(bar)))
    row.addWidget(primary_button("Add article", None, _menu(bar)))
    return bar


def _filters() -> QWidget:
    bar = QFrame()
    bar.setProperty("pane", "filters")
    row = QHBoxLayout(bar)
    row.setContentsMargins(14, 10, 14, 10)
    row.setSpacing(8)
    for kind in KINDS.values():
        chip = Chip(kind.plural, kind.token, checkable=True)
        chip.setChecked(kind.id != "plain")
        row.addWidget(chip)
    for text in ("Status", "Tag", "Group by: article"):
        chip = Chip(text)
        chip.set_menu(_menu(bar))
        row.addWidget(chip)
    off = Chip("Only conflicts")
    off.setEnabled(False)
    row.addWidget(off)
    row.addStretch(1)
    count = QLabel("208 highlights · 2 selected")
    count.setProperty("role", "secondary")
    row.addWidget(count)
    row.addWidget(secondary_button("Export selection", None, _menu(bar)))
    return bar


def _buttons() -> QWidget:
    pane = QWidget()
    row = QHBoxLayout(pane)
    row.addWidget(primary_button("Primary"))
    row.addWidget(secondary_button("Secondary"))
    row.addWidget(flat_button("Flat"))
    row.addWidget(link_button("Cancel"))
    row.addWidget(icon_button("more", "More"))
    with_icon = secondary_button("With an icon")
    with_icon.setIcon(icon("import-file"))
    row.addWidget(with_icon)
    for make in (primary_button, secondary_button, flat_button):
        button = make("Not now")
        button.setEnabled(False)
        row.addWidget(button)
    row.addStretch(1)
    return pane


def _fields() -> QWidget:
    pane = QWidget()
    grid = QGridLayout(pane)
    combo, off = QComboBox(), QComboBox()
    combo.addItems(["Newest first", "Oldest first"])
    off.addItem("Not now")
    off.setEnabled(False)
    text = QTextEdit("A note in several\nlines of text.")
    text.setFixedHeight(64)
    radio, spin, ticked, partly = (
        QRadioButton("Always dark"),
        NumberField("Text size", 10, 40),
        QCheckBox(),
        QCheckBox(),
    )
    ticked.setText("Keep images")
    ticked.setChecked(True)
    partly.setText("Some of them")
    partly.setTristate(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    radio.setChecked(True)
    spin.setValue(17)
    disabled = QLineEdit("Cannot be changed")
    disabled.setEnabled(False)
    quiet = QLineEdit("Lei Jun, chief executive")
    quiet.setProperty("quiet", True)
    widgets: list[QWidget] = [
        QLineEdit("Harbour Ledger"), CompletingLineEdit("Publisher", ["Volt Weekly"]), disabled,
        quiet, combo, off, spin, text, ticked, partly, radio, QCheckBox("Not ticked"),
    ]  # fmt: skip
    for number, widget in enumerate(widgets):
        grid.addWidget(widget, number // 4, number % 4)
    return pane


def _card(edge: str, selected: bool = False) -> CardFrame:
    card = CardFrame(edge)
    card.set_selected(selected)
    column = QVBoxLayout(card)
    column.setContentsMargins(12, 10, 12, 10)
    column.setSpacing(4)
    head = QHBoxLayout()
    name, where = QLabel(edge.capitalize()), QLabel("¶ 1")
    name.setFont(theme.interface_font(12))
    name.setProperty("role", "strong")
    where.setProperty("role", "tertiary")
    head.addWidget(name)
    head.addStretch(1)
    head.addWidget(where)
    column.addLayout(head)
    column.addWidget(QLabel("would start selling cars outside China in 2027"))
    row = QHBoxLayout()
    label, status = QLabel("Status"), QLabel("Unverified")
    label.setProperty("role", "label")
    label.setFixedWidth(82)
    status.setProperty("role", "status")
    row.addWidget(label)
    row.addWidget(status)
    row.addStretch(1)
    column.addLayout(row)
    tags = TagEditor()
    tags.set_tags(("exports", "car makers/plans"))
    column.addWidget(tags)
    note = QLabel("Ask press office: first market, which month?")
    note.setProperty("role", "note")
    column.addWidget(note)
    return card


def _cards() -> QWidget:
    pane = QWidget()
    row = QHBoxLayout(pane)
    for kind in KINDS.values():
        row.addWidget(_card(kind.token, kind.id == "figure"))
    return pane


def _table() -> QTableView:
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Kind", "Quote", "Status / value", "Article"])
    for cells in (
        ("Claim", "would start selling cars outside China in 2027", "Unverified", "Harbour Ledger"),
        ("Figure", "a range of 700 km", "700 km", "Harbour Ledger"),
        ("Figure", "830 km on the Chinese CLTC cycle", "830 km", "Volt Weekly"),
    ):
        model.appendRow([QStandardItem(cell) for cell in cells])
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(37)
    header = table.horizontalHeader()
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.selectRow(1)
    table.setFixedHeight(152)
    return table


def _lists() -> QWidget:
    split = QSplitter()
    for pane in ("sidebar", "surface"):
        view = QListView()
        view.setProperty("pane", pane)
        view.ensurePolished()
        view.setModel(QStringListModel([f"Row {number}" for number in range(1, 40)], view))
        view.setCurrentIndex(view.model().index(1, 0))
        split.addWidget(view)
    column = QWidget()
    layout = QVBoxLayout(column)
    tabs = QTabBar()
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    for text in ("Highlights 11", "Suggestions 6", "Details"):
        tabs.addTab(text)
    layout.addWidget(tabs)
    bar = QProgressBar()
    bar.setValue(62)
    layout.addWidget(bar)
    dots = QHBoxLayout()
    for kind in KINDS:
        dots.addWidget(KindDot(kind))
    dots.addStretch(1)
    layout.addLayout(dots)
    layout.addWidget(ElidedLabel("A title so long that it cannot be shown in so narrow a pane"))
    layout.addStretch(1)
    split.addWidget(column)
    split.setSizes([208, 312, 340])
    split.setFixedHeight(160)
    return split


def _messages() -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setSpacing(8)
    for level, what in (("info", "Three articles were there already."),
                        ("warning", "One picture could not be kept.")):  # fmt: skip
        message = InlineMessage()
        message.show_message(level, what, "Nothing else to do.", action="Show", act=_nothing)
        column.addWidget(message)
    failed = InlineMessage()
    failed.show_error(
        LibraryBusyError("The library is in use.", "Close the other one.", detail="locked"),
        action="Try again",
        act=_nothing,
    )
    column.addWidget(failed)
    return pane


def _icons() -> QWidget:
    pane = QWidget()
    grid = QGridLayout(pane)
    for number, name in enumerate(icon_names()):
        picture = QLabel()
        made = app_icon() if name == "app" else icon(name)
        picture.setPixmap(made.pixmap(QSize(24, 24)))
        picture.setToolTip(name)
        grid.addWidget(picture, number // 20, number % 20)
    return pane


def _status(window: QMainWindow, runner: JobRunner) -> None:
    strip = ProgressStrip()
    job = runner.run("Importing", lambda seen: _step(seen.step), lambda _none: None, print)
    strip.follow(job)
    bar = window.statusBar()
    bar.setSizeGripEnabled(False)
    bar.setContentsMargins(12, 0, 12, 0)
    bar.addWidget(QLabel("Saved"))
    bar.addWidget(strip, 1)
    bar.addPermanentWidget(QLabel("Offline · 1,219 articles · 208 highlights"))


def _step(step: Callable[[int, int, str], None]) -> None:
    step(31, 50, "“Battery plant fire report.pdf”")
    time.sleep(0.6)


def _window(runner: JobRunner) -> QMainWindow:
    window = QMainWindow()
    Actions(window).fill_menu_bar(window.menuBar())
    middle = QWidget()
    column = QVBoxLayout(middle)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for make in (_toolbar, _filters, _buttons, _fields, _cards, _table, _lists, _messages, _icons):
        column.addWidget(make())
    window.setCentralWidget(middle)
    _status(window, runner)
    return window


def _draw(app: QApplication, name: str, folder: Path) -> None:
    theme.apply(app, theme.load_theme(name))
    runner = JobRunner()
    window = _window(runner)
    window.resize(1180, 1280)
    window.show()
    time.sleep(0.1)
    QCoreApplication.processEvents()
    toast = Toast(window)
    toast.show_text("Highlight deleted.", "Undo", _nothing)
    grab(window, folder / f"widgets-{name}.png")
    for button in window.findChildren(QPushButton):
        button.setFocus()
        if button.text() == "Primary":
            break
    grab(window, folder / f"focus-{name}.png")
    menu = _menu(window)
    menu.popup(window.pos())
    grab(menu, folder / f"menu-{name}.png")
    menu.close()
    empty = EmptyState("Your library is empty", "Add articles by dropping files here, or look "
                       "round with a story that is ready to be read, marked and compared.",
                       "library")  # fmt: skip
    empty.add_button("Add article…", _nothing, primary=True)
    empty.add_button("Open the sample story", _nothing)
    empty.resize(640, 360)
    grab(empty, folder / f"empty-{name}.png")
    text = report_text(
        trace_text(ZeroDivisionError("division by zero")), ["     1.2 s  file.paste"]
    )
    dialog = FaultDialog(text, Path("fault-20270101-101010.txt"))
    grab(dialog, folder / f"fault-{name}.png")
    runner.shutdown(2)
    window.close()


def main(folder: Path) -> None:
    """Draw everything in both themes into the folder."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    for name in ("light", "dark"):
        _draw(app, name, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
