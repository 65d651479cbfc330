"""One highlight as a card: at rest painted, as the current one with editors."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QToolButton, QWidget

from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import kind_of
from newsclip.domain.wording import short_quote
from newsclip.language import tr
from newsclip.ui.inspector.edits import Edits
from newsclip.ui.inspector.facts import facts_of
from newsclip.ui.inspector.facts_view import ConflictWords, Content, FactsView, spoken
from newsclip.ui.inspector.form import CardForm
from newsclip.ui.inspector.quote_view import QuoteView
from newsclip.ui.inspector.thumbnail import Thumbnail
from newsclip.ui.mirroring import is_mirrored, mirrored, paint_line
from newsclip.ui.theme import current, interface_font
from newsclip.ui.widgets.buttons import icon_button
from newsclip.ui.widgets.card_frame import EDGE, CardFrame

_SIDE = 12
_TOP = 10
_GAP = 5
DISPLACED = tr("The text here has changed since this was marked. The quote is kept as it was.")


class HighlightCard(CardFrame):
    """Shows a highlight. Its place and size are the column's business."""

    chosen = Signal(int)
    resized = Signal()
    stepped = Signal(int, int)
    """This highlight's id, and by how many cards the keyboard wants to move."""
    menu_wanted = Signal(int, object)
    conflict_chosen = Signal(object)
    delete_wanted = Signal(int)
    link_chosen = Signal(str)
    """A link in the note was clicked on."""

    def __init__(
        self, highlight: Highlight, edits: Edits, serif: QFont, parent: QWidget | None = None
    ) -> None:
        super().__init__(kind_of(highlight.kind).token, parent)
        self.highlight = highlight
        self._edits = edits
        self._conflicts: tuple[ConflictWords, ...] = ()
        self._links: tuple[ConflictWords, ...] = ()
        self.form: CardForm | None = None
        self.more: QToolButton | None = None
        self.thumbnail = Thumbnail(edits.image, self)
        self.thumbnail.pressed.connect(self._choose)
        self.quote = QuoteView(serif, self)
        self.quote.pressed.connect(self._choose)
        self.quote.folded_changed.connect(self.resized)
        self.facts = FactsView(self)
        self.facts.activated.connect(self._activate)
        self.clicked.connect(self._choose)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._show()

    def show_highlight(self, highlight: Highlight) -> None:
        """Show what is stored now; another kind takes another form."""
        rebuilt = self.form is not None and highlight.kind != self.highlight.kind
        if rebuilt:
            self.close_form()
        self.highlight = highlight
        if rebuilt:
            self.open_form()
        self._show()

    def show_conflicts(self, conflicts: Sequence[ConflictWords]) -> None:
        """Show the figures that contradict this one."""
        if tuple(conflicts) != self._conflicts:
            self._conflicts = tuple(conflicts)
            self._show()

    def show_links(self, links: Sequence[ConflictWords]) -> None:
        """Show the passages it is linked to."""
        if tuple(links) != self._links:
            self._links = tuple(links)
            self._show()

    @property
    def content(self) -> Content:
        """What stands below the quote."""
        one = self.highlight
        return Content(facts_of(one), (*self._links, *self._conflicts), one.tags, one.note)

    def open_form(self) -> CardForm:
        """Give the card its editors."""
        if self.form is None:
            self._show_more()
            self.form = CardForm(self.highlight, self._edits, self)
            self.form.show_content(self.highlight, self.content)
            self.form.show_waiting()
            self.form.resized.connect(self.resized)
            self.form.done.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
            self.form.conflict_chosen.connect(self.conflict_chosen)
            self.facts.hide()
            self.form.show()
        return self.form

    def close_form(self) -> None:
        """Save what is half typed and take the editors away."""
        if self.form is not None:
            form, self.form = self.form, None
            form.flush()
            form.hide()
            form.deleteLater()
            self.facts.show()
            self._hide_more()

    def repaint_tags(self) -> None:
        """Paint the tags anew: their colours are others now."""
        self.facts.update()
        if self.form is not None:
            self.form.tags.repaint_pills()

    def place(self, width: int) -> int:
        """Lay the card out at the width; the height it needs."""
        inner = width - EDGE - 2 * _SIDE
        left = _SIDE if is_mirrored(self) else EDGE + _SIDE
        top = _TOP + self._header_height() + self._warning_height(inner) + _GAP
        if high := self.thumbnail.height_for(inner):
            self.thumbnail.setGeometry(left, top, inner, high)
            top += high + _GAP
        high = self.quote.height_for(inner)
        self.quote.setGeometry(left, top, inner, high)
        top += high + _GAP
        lower = self.form or self.facts
        high = lower.height_for(inner)
        lower.setGeometry(left, top, inner, high)
        if self.more is not None:
            self.more.setGeometry(self._more_place(width))
        return top + high + (_TOP if high else _TOP - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
        """The card, the kind, the paragraph, and whether it is displaced."""
        super().paintEvent(event)
        painter = QPainter(self)
        theme = current()
        area = QRect(EDGE + _SIDE, _TOP, self.width() - EDGE - 2 * _SIDE, self._header_height())
        area = mirrored(area, self.rect(), self)
        painter.setFont(interface_font(12, QFont.Weight.DemiBold))
        painter.setPen(theme.color("ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, kind_of(self.highlight.kind).label)
        painter.setFont(interface_font(12))
        painter.setPen(theme.color("ink-secondary"))
        paint_line(painter, area, self._paragraph(), trailing=True)
        if self.highlight.displaced:
            painter.setPen(theme.color("warning-ink"))
            area.translate(0, area.height() + 2)
            area.setHeight(self._warning_height(area.width()))
            painter.drawText(area, Qt.TextFlag.TextWordWrap, DISPLACED)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 (Qt's name)
        """Arrows move between cards, Enter edits, Delete deletes, the menu key opens the menu."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5,
                 Qt.Key.Key_PageDown: 5, Qt.Key.Key_Home: -(1 << 30), Qt.Key.Key_End: 1 << 30}  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.stepped.emit(self.highlight.id, steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self._choose()
            self.open_form().edit_first()
        elif key == Qt.Key.Key_Space:
            self._choose()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_wanted.emit(self.highlight.id)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 (Qt's name)
        """The card's menu."""
        self.menu_wanted.emit(self.highlight.id, event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 (Qt's name)
        """Offer the menu."""
        super().enterEvent(event)
        self._show_more()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 (Qt's name)
        """Take the menu's button away again from a card at rest."""
        super().leaveEvent(event)
        if self.form is None:
            self._hide_more()

    def _show(self) -> None:
        one = self.highlight
        kind = kind_of(one.kind)
        self.set_edge(kind.token)
        self.thumbnail.show_region(one.region)
        self.quote.set_text(one.quote)
        self.facts.set_content(self.content)
        if self.form is not None:
            self.form.show_content(one, self.content)
        self.setAccessibleName(f"{kind.label}: {short_quote(one.quote)}")
        displaced = f"{DISPLACED} " if one.displaced else ""
        self.setAccessibleDescription(f"{displaced}{_spoken_place(one)}. {spoken(self.content)}")
        self.update()
        self.resized.emit()

    def _choose(self) -> None:
        self.chosen.emit(self.highlight.id)

    def _activate(self, key: str) -> None:
        """A click on something painted: a conflict is gone to, anything else is edited."""
        what, _, name = key.partition(":")
        if what == "conflict":
            self.conflict_chosen.emit(self.content.conflicts[int(name)])
            return
        if what == "link":
            self.link_chosen.emit(name)
            return
        self._choose()
        form = self.open_form()
        if what == "field":
            form.edit_field(name, opening=True)
        elif what == "tags":
            form.tags.setFocus(Qt.FocusReason.OtherFocusReason)
        elif what == "note":
            form.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_more(self) -> None:
        if self.more is None:
            self.more = icon_button("more", tr("More about this highlight"), self._open_menu)
            self.more.setParent(self)
            self.more.setProperty("dense", True)
            self.more.setGeometry(self._more_place(self.width()))
            self.more.show()

    def _hide_more(self) -> None:
        if self.more is not None and not self.more.hasFocus():
            self.more.hide()
            self.more.deleteLater()
            self.more = None

    def _open_menu(self) -> None:
        if self.more is not None:
            place = self.more.mapToGlobal(QPoint(0, self.more.height()))
            self.menu_wanted.emit(self.highlight.id, place)

    def _more_place(self, width: int) -> QRect:
        metrics = QFontMetrics(interface_font(12))
        right = width - _SIDE - metrics.horizontalAdvance(self._paragraph()) - 6
        side = self._header_height() + 6
        place = QRect(right - side, _TOP - 3, side, side)
        return mirrored(place, QRect(0, 0, width, self.height()), self)

    def _paragraph(self) -> str:
        return self.highlight.place

    def _header_height(self) -> int:
        return QFontMetrics(interface_font(12, QFont.Weight.DemiBold)).height()

    def _warning_height(self, width: int) -> int:
        if not self.highlight.displaced:
            return 0
        room = QRect(0, 0, width, 1 << 14)
        wrap = int(Qt.TextFlag.TextWordWrap)
        return QFontMetrics(interface_font(12)).boundingRect(room, wrap, DISPLACED).height() + 4


def _spoken_place(one: Highlight) -> str:
    return (
        tr("Page {page}", page=one.page)
        if one.page
        else tr("Paragraph {paragraph}", paragraph=one.paragraph)
    )
