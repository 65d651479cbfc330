"""Find in article: a slim bar at the top right of an article view."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from newsclip.domain.anchors import Span
from newsclip.domain.document import Document
from newsclip.language import tr
from newsclip.ui.announcing import announce
from newsclip.ui.icons import icon
from newsclip.ui.mirroring import mirrored
from newsclip.ui.reader.finding import FoldedText
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import text_scale

_WIDTH, _EDGE = 340, 12


class FindBar(QFrame):
    """Searches the article of one view; the words found are painted in the view."""

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._folded: tuple[Document, FoldedText] | None = None
        self._found: list[Span] = []
        self._which = -1
        self.setObjectName("findBar")
        self.field = QLineEdit(self)
        self.count = QLabel(self)
        self.previous = self._button("chevron-up", tr("Previous match (Shift+F3)"))
        self.next = self._button("chevron-down", tr("Next match (F3)"))
        self.close_button = self._button("close", tr("Close (Esc)"))
        self._lay_out()
        self._connect()
        self.hide()

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(tr("Find in article"))
        self.field.setAccessibleName(tr("Find in article"))
        self.count.setProperty("role", "secondary")
        self.count.setAccessibleName(tr("Matches"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 5, 6, 5)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.close_button):
            row.addWidget(widget)
        self._colour()

    def _connect(self) -> None:
        self._rest = QTimer(self, singleShot=True, interval=60)
        self._rest.timeout.connect(self._search)
        self.field.textEdited.connect(self._rest.start)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.close_bar)
        self.field.installEventFilter(self)
        self._view.installEventFilter(self)
        self._view.style_changed.connect(self._colour)
        self._view.document_shown.connect(self._on_document)

    @property
    def matches(self) -> list[Span]:
        """The passages found."""
        return self._found

    def open_bar(self) -> None:
        """Show the bar, with the selected words in it, and take the focus."""
        span = self._view.selected_span()
        if span and len(span) <= 80:
            self.field.setText(self._view.article.text[span.start : span.end])
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hide the bar; the match that was shown stays behind as the selection."""
        if self.isHidden():
            return
        current = self._current()
        self.hide()
        self._view.set_matches(())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if current:
            self._view.select(current)

    def step(self, direction: int) -> None:
        """Go to the next match or the one before, round the end; opens the bar when it is shut."""
        if self.isHidden():
            self.open_bar()
        elif self._rest.isActive():
            self._rest.stop()
            self._search()
        elif self._found:
            self._which = (self._which + direction) % len(self._found)
            self._tell()

    def _search(self) -> None:
        """Find the words, and take the first match from where the reader is."""
        document = self._view.article
        if self._folded is None or self._folded[0] is not document:
            self._folded = (document, FoldedText(document.text))
        before = self._current()
        self._found = self._folded[1].find(self.field.text())
        self._view.set_matches(self._found)
        since = before.start if before else self._view.top_offset()
        later = (i for i, span in enumerate(self._found) if span.start >= since)
        self._which = next(later, 0) if self._found else -1
        self._tell()

    def _current(self) -> Span | None:
        return self._found[self._which] if 0 <= self._which < len(self._found) else None

    def _tell(self) -> None:
        self._view.show_match(self._current())
        words = (
            tr("{match:,} of {matches:,}", match=self._which + 1, matches=len(self._found))
            if self._found
            else tr("No match")
        )
        self.count.setText(words if self.field.text().strip() else "")
        announce(self, self.count.text())
        for button in (self.previous, self.next):
            button.setEnabled(len(self._found) > 0)

    def _on_document(self) -> None:
        self._found, self._which = [], -1
        if self.isVisible():
            self._search()

    def _colour(self) -> None:
        colour = self._view.reader_style.theme.color
        self.setStyleSheet(
            f"#findBar {{ background: {colour('surface').name()}; border-radius: 10px;"
            f" border: 1px solid {colour('line').name()}; }}"
        )

    def _place(self) -> None:
        width = min(round(_WIDTH * text_scale()), self._view.width() - 2 * _EDGE)
        self.resize(width, self.sizeHint().height())
        place = QRect(self._view.width() - width - _EDGE - 10, _EDGE, width, self.height())
        self.move(mirrored(place, self._view.rect(), self).topLeft())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Answer Enter and Escape in the field; stay in the corner of the view."""
        if event.type() is QEvent.Type.Resize and watched is self._view:
            self._place()
        pressed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if pressed and watched is self.field:
            return self._field_key(cast("QKeyEvent", event))
        return super().eventFilter(watched, event)

    def _field_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        else:
            return False
        return True
