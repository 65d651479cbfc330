"""The dark bar beside the current suggestion: why it is proposed, and what can be said of it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from newsclip.domain.anchors import Span
from newsclip.domain.kinds import kind_of
from newsclip.domain.suggestions import Suggestion
from newsclip.language import tr
from newsclip.ui.mirroring import is_mirrored
from newsclip.ui.reader.bar_button import Entry
from newsclip.ui.reader.selection_bar import _SHADOW, SelectionBar
from newsclip.ui.reader.view import ArticleView
from newsclip.ui.theme import interface_font

ENTRIES = (
    Entry("suggest.accept", tr("Accept"), tr("Enter")),
    Entry("suggest.dismiss", tr("Dismiss"), tr("Backspace")),
    Entry("suggest.next", tr("Next"), tr("Tab")),
)
_INSET, _WIDEST = 9, 380


class SuggestionBar(SelectionBar):
    """Follows the current suggestion as the other bar follows the selection."""

    def __init__(self, view: ArticleView) -> None:
        self._why: QLabel | None = None
        super().__init__(view, ENTRIES)
        self.setObjectName("suggestionBar")
        self.setAccessibleName(tr("Suggestion"))
        self._why = QLabel(self)
        self._why.setWordWrap(True)
        self._why.setFont(interface_font(12))
        self._colour()

    def show_suggestion(self, suggestion: Suggestion | None) -> None:
        """Stand beside this suggestion; None hides the bar."""
        self._span = suggestion.span if suggestion else None
        if suggestion and self._why:
            kind = kind_of(suggestion.kind).label
            said = " + ".join(suggestion.why)
            self._why.setText(f"{kind}: {said}" if said else kind)
            self.setAccessibleDescription(self._why.text())
        self.place()

    def _arrange(self, width: int) -> QSize:
        """The words above, the buttons below."""
        buttons = super()._arrange(width)
        if self._why is None:
            return buttons
        metrics = self._why.fontMetrics()
        inner = min(max(buttons.width(), metrics.horizontalAdvance(self._why.text()) + 24), _WIDEST)
        inner = min(inner, width)
        wide = inner - 2 * _INSET
        high = self._why.heightForWidth(wide)
        self._why.setGeometry(_SHADOW + _INSET, _SHADOW + 7, wide, high)
        for button in (*self._buttons, self._more):
            aside = inner - buttons.width() if is_mirrored(self) else 0
            button.move(button.x() + aside, button.y() + high + 5)
        return QSize(inner, buttons.height() + high + 5)

    def _on_change(self, span: Span | None) -> None:
        """A selection has a bar of its own."""
        if span is not None:
            self._span = None
            self.hide()

    def _show_for(self, span: Span | None) -> None:
        """Nothing to do with the selection."""

    def _on_style(self) -> None:
        super()._on_style()
        self._colour()

    def _colour(self) -> None:
        if self._why is not None:
            look = self._why.palette()
            look.setColor(QPalette.ColorRole.WindowText, self._theme.color("popup-secondary"))
            self._why.setPalette(look)
            self._why.setStyleSheet(f"color: {self._theme.tokens['popup-secondary']}")
