"""The preview of an export: rendered, or the Markdown as it will be in the file."""

from PySide6.QtCore import QByteArray, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFont, QFontDatabase
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from newsclip.language import tr
from newsclip.ui.dialogs.export_drafting import Draft
from newsclip.ui.dialogs.frame import words
from newsclip.ui.motion import show_busy
from newsclip.ui.reader.style import ReaderStyle
from newsclip.ui.theme import Theme, ThemeController, interface_font, text_scale
from newsclip.ui.widgets.elided_label import ElidedLabel
from newsclip.ui.widgets.segmented_control import SegmentedControl

RENDERED, MARKDOWN = range(2)


class PreviewPage(QTextBrowser):
    """Shows rendered Markdown. It loads nothing, and opens a link only in the browser, on a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Preview of the export"))
        self.setOpenLinks(False)
        self.anchorClicked.connect(_open_outside)
        self.document().setDocumentMargin(20)
        self._html = ""

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:  # noqa: N802 (Qt's name)
        """Nothing: an article's words must not make this machine call anybody."""
        return QByteArray()

    def show_html(self, html: str, theme: Theme) -> None:
        """Show the page in the theme's colours, scrolled to where one was."""
        place = self.verticalScrollBar().value()
        self._html = html
        self.document().setDefaultFont(interface_font(14))
        self.document().setDefaultStyleSheet(_sheet(theme))
        self.setHtml(html)
        self.verticalScrollBar().setValue(place)

    def restyle(self, theme: Theme) -> None:
        """Show the same in another theme."""
        self.show_html(self._html, theme)


class ExportPreview(QWidget):
    """A switch between two views of a draft, what is in it, and whether all of it is shown."""

    def __init__(self, themes: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.switch = SegmentedControl(tr("View"), (tr("Preview"), tr("Markdown")))
        self.count = ElidedLabel()
        self.count.setProperty("role", "secondary")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.page = PreviewPage()
        self.source = QPlainTextEdit()
        self.source.setAccessibleName(tr("Markdown of the export"))
        self.source.setReadOnly(True)
        self.source.setFont(_fixed_font())
        self.source.document().setDocumentMargin(20)
        self.note = words("", "note")
        self.note.hide()
        self._busy = QProgressBar()
        show_busy(self._busy)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(tr("Preparing the export"))
        self._pages = QStackedWidget()
        self._lay_out()
        self.switch.chosen.connect(self._pages.setCurrentIndex)
        themes.changed.connect(self._restyle)

    def show_draft(self, draft: Draft) -> None:
        """Show what would be saved."""
        self.count.setText(draft.count)
        self.page.show_html(draft.html, self._themes.theme)
        place = self.source.verticalScrollBar().value()
        self.source.setPlainText(draft.shown)
        self.source.verticalScrollBar().setValue(place)
        share = max(1, round(100 * len(draft.shown) / len(draft.text)))
        self.note.setText(
            tr("The first {share} % is shown here; the file and the copy are whole.", share=share)
        )
        self.note.setVisible(draft.cut)

    def clear(self) -> None:
        """Show nothing: there is no draft."""
        self.count.clear()
        self.page.show_html("", self._themes.theme)
        self.source.clear()
        self.note.hide()

    def set_busy(self, busy: bool) -> None:
        """Show whether a draft is being made; the room for it stays."""
        self._busy.setVisible(busy)

    @Slot(object)
    def _restyle(self, theme: Theme) -> None:
        self.page.restyle(theme)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.switch)
        head.addWidget(self.count, 1)
        for page in (self.page, self.source):
            page.setProperty("role", "page")
            page.setTabChangesFocus(True)
            self._pages.addWidget(page)
        policy = self._busy.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._busy.setSizePolicy(policy)
        card = QFrame()
        card.setProperty("card", "true")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._busy)
        column.addWidget(card, 1)
        column.addWidget(self.note)


@Slot(QUrl)
def _open_outside(address: QUrl) -> None:
    if address.scheme() in {"http", "https"}:
        QDesktopServices.openUrl(address)


def _sheet(theme: Theme) -> str:
    """The little style that Qt's rich text understands."""
    colour = {name: theme.color(name).name() for name in ("ink", "ink-secondary", "link", "line")}
    serif = ReaderStyle(theme).serif().families()[0]
    return (
        f"body, p, li, td {{ color: {colour['ink']}; }}"
        f"h1 {{ font-size: {_px(22)}; font-weight: 600; margin-top: 16px; }}"
        f"h2 {{ font-size: {_px(17)}; font-weight: 600; margin-top: 18px; }}"
        f"h3, h4 {{ font-size: {_px(15)}; font-weight: 600; margin-top: 14px; }}"
        f"th {{ color: {colour['ink-secondary']}; font-weight: 400; text-align: left;"
        " padding: 1px 16px 1px 0; }"
        "td { padding: 1px 8px 1px 0; }"
        f"blockquote {{ margin: 8px 24px 8px 16px; }}"
        f"blockquote p {{ font-family: '{serif}'; font-size: {_px(16)}; }}"
        f"a {{ color: {colour['link']}; }}"
        f"code, pre {{ color: {colour['ink-secondary']}; }}"
    )


def _px(size: int) -> str:
    return f"{round(size * text_scale())}px"


def _fixed_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(round(13 * text_scale()))
    return font
