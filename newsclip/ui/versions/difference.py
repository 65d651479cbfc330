"""The word-level difference of two texts, as a reader sees it: struck out, put in, moved."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from newsclip.domain.revisions import Edit, EditKind
from newsclip.ui.theme import Theme

_CONTEXT = 240
"""Characters of unchanged text that are shown on either side of a change when it is folded."""
GAP = "\n[…]\n"


class DifferenceText:
    """Fills a document with a difference; ``changes`` are where each change begins in it."""

    def __init__(self, theme: Theme, *, folded: bool) -> None:
        self._folded = folded
        self._kept = QTextCharFormat()
        self._kept.setForeground(theme.color("ink"))
        self._inserted = QTextCharFormat()
        self._inserted.setBackground(theme.color("inserted-tint"))
        self._inserted.setForeground(theme.color("ink"))
        self._inserted.setFontUnderline(True)
        self._removed = QTextCharFormat()
        self._removed.setBackground(theme.color("removed-tint"))
        self._removed.setForeground(theme.color("ink"))
        self._removed.setFontStrikeOut(True)
        self._gap = QTextCharFormat()
        self._gap.setForeground(theme.color("ink-secondary"))
        self._moved = QTextCharFormat()
        self._moved.setBackground(theme.color("figure-tint"))
        self._moved.setForeground(theme.color("ink"))
        self.changes: list[int] = []

    def fill(self, document: QTextDocument, old: str, new: str, edits: Sequence[Edit]) -> None:
        """Write the difference into the document, in the order of the text."""
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        paragraph = QTextBlockFormat()
        paragraph.setBottomMargin(8)
        cursor.setBlockFormat(paragraph)
        for number, edit in enumerate(edits):
            if edit.kind is EditKind.KEPT:
                text = _of(new, edit, "new")
                first, last = number == 0, number == len(edits) - 1
                self._keep(cursor, text, first=first, last=last)
            else:
                self._change(cursor, old, new, edit)
        cursor.endEditBlock()

    def _keep(self, cursor: QTextCursor, text: str, *, first: bool, last: bool) -> None:
        if not self._folded or len(text) <= 2 * _CONTEXT:
            cursor.insertText(text, self._kept)
            return
        if not first:
            cursor.insertText(text[:_CONTEXT].rpartition(" ")[0], self._kept)
        cursor.insertText(GAP, self._gap)
        if not last:
            cursor.insertText(text[-_CONTEXT:].partition(" ")[2], self._kept)

    def _change(self, cursor: QTextCursor, old: str, new: str, edit: Edit) -> None:
        self.changes.append(cursor.position())
        if edit.kind is EditKind.MOVED:
            if edit.new is not None:
                cursor.insertText(f"↷ {_of(new, edit, 'new')}", self._moved)
            else:
                cursor.insertText(f"↶ {_of(old, edit, 'old')}", self._removed)
        elif edit.kind is EditKind.INSERTED:
            cursor.insertText(_of(new, edit, "new"), self._inserted)
        else:
            cursor.insertText(_of(old, edit, "old"), self._removed)


def _of(text: str, edit: Edit, side: str) -> str:
    span = edit.new if side == "new" else edit.old
    return text[span.start : span.end] if span is not None else ""
