"""What the Compare screen says: columns, verdicts, cells, the summary."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from newsclip.domain.articles import Article
from newsclip.domain.comparison import Cell, Matrix, Row, Verdict
from newsclip.domain.kinds import FIGURE, KINDS
from newsclip.domain.wording import short_quote
from newsclip.language import at_start, tr
from newsclip.ui.library.dates import date_text
from newsclip.ui.mirroring import in_own_order

NOTHING = "—"

_GLYPHS = {Verdict.CONFLICT: "≠", Verdict.EXPLAINED: "≁", Verdict.AGREE: "=", Verdict.UNCLEAR: "?"}

_VERDICTS = {
    Verdict.CONFLICT: tr("in conflict with another source"),
    Verdict.EXPLAINED: tr("differs from another source, and what they say explains it"),
    Verdict.AGREE: tr("agrees with another source"),
    Verdict.SINGLE: tr("only source"),
    Verdict.UNCLEAR: tr("cannot be compared"),
    Verdict.EMPTY: tr("says nothing"),
}


_PROPOSED = {
    Verdict.CONFLICT: tr("seems to contradict another source"),
    Verdict.AGREE: tr("seems to say what another source says"),
}
_REASONED = frozenset((Verdict.CONFLICT, Verdict.EXPLAINED, Verdict.UNCLEAR))


def source_words(article: Article) -> str:
    """What a column is called: "Harbour Ledger · 2 Aug 2025"; its title where that is unknown."""
    known = article.metadata
    name = known.publisher or short_quote(known.title, 40) or tr("Untitled")
    return source_line(name, known.published)


def source_line(name: str, published: str) -> str:
    """A name and a date: "Harbour Ledger · 2 Aug 2025"; one of them where the other is unknown."""
    return " · ".join(part for part in (isolated(name), date_text(published)) if part)


def isolated(words: str) -> str:
    """The words, so that what follows keeps its own order where one of them runs from the right."""
    backwards = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in words)
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return in_own_order(words) if backwards or mirrored else words


def title_words(article: Article) -> str:
    """The title of an article, on one line."""
    return short_quote(article.metadata.title) or tr("Untitled")


def count_words(matrix: Matrix) -> str:
    """The verdicts on the figures counted: "2 conflicts · 2 agree · 3 single-source"."""
    conflicts, unclear = matrix.count(Verdict.CONFLICT), matrix.count(Verdict.UNCLEAR)
    parts = [
        tr("{n} conflict", "{n} conflicts", n=conflicts),
        tr("{n} agree", "{n} agree", n=matrix.count(Verdict.AGREE)),
        tr("{n} single-source", "{n} single-source", n=matrix.count(Verdict.SINGLE)),
    ]
    if explained := matrix.count(Verdict.EXPLAINED):
        parts.insert(1, tr("{n} explained", "{n} explained", n=explained))
    if unclear:
        parts.append(tr("{n} unclear", "{n} unclear", n=unclear))
    return " · ".join(parts)


def group_words(row: Row) -> str:
    """The heading a row stands under: its subject, or what its kind is called."""
    if row.kind == "figure" and row.subject:
        return row.subject
    return KINDS[row.kind].plural if row.kind in KINDS else row.subject


def reason_words(row: Row) -> str:
    """Why the sources of a row may differ, on one line; for claims how many there are of them."""
    return "; ".join([*_corroboration(row), *row.reasons])


def _corroboration(row: Row) -> list[str]:
    if not row.pairs:
        return []
    told = tr(" against ").join(tr("{n} origin", "{n} origins", n=n) for n in row.origins)
    sources = tr("{n} source, {told}", "{n} sources, {told}", n=row.sources, told=told)
    return [tr("{sources}, not confirmed", sources=sources) if row.proposed else sources]


def glyph_of(row: Row, cell: Cell) -> str:
    """What says the verdict on a figure without colour; empty where there is none to say."""
    if row.kind != FIGURE.id and not row.pairs:
        return ""
    glyph = _GLYPHS.get(cell.verdict, "")
    return f"{glyph}?" if glyph and row.proposed and cell.highlights else glyph


def verdict_words(row: Row, cell: Cell) -> str:
    """The verdict on a cell; statements are only told apart by how many sources have them."""
    if row.kind != FIGURE.id and cell.verdict is Verdict.UNCLEAR:
        return tr("told by more than one source")
    if row.proposed and cell.verdict in _PROPOSED:
        return _PROPOSED[cell.verdict]
    return _VERDICTS[cell.verdict]


def cell_description(row: Row, cell: Cell, source: str) -> str:
    """A cell in words for those who do not see its colour."""
    words = cell.words or tr("nothing")
    parts = [f"{row.label}, {source}: {words}", verdict_words(row, cell)]
    if cell.verdict in _REASONED and row.reasons:
        parts.append(reason_words(row))
    if len(cell.highlights) > 1:
        parts.append(tr("{n} passage", "{n} passages", n=len(cell.highlights)))
    return "; ".join(parts)


def cell_tip(row: Row, cell: Cell) -> str:
    """What a cell tells when it is pointed at: its verdict, the reason, the quotes behind it."""
    if cell.verdict is Verdict.EMPTY:
        return ""
    head = at_start(verdict_words(row, cell))
    if row.kind == FIGURE.id and cell.verdict is Verdict.UNCLEAR and not row.reasons:
        head = tr("Cannot be compared: no value, or units that do not convert")
    if row.reasons and cell.verdict is not Verdict.SINGLE:
        head = f"{head} ({reason_words(row)})"
    quotes = [f"“{short_quote(one.quote)}”" for one in cell.highlights[:4]]
    return "\n".join([head, *quotes])
