"""What changed between two texts, in a sentence a reader can judge."""

import re

from newsclip.domain.revisions import Edit, EditKind
from newsclip.language import tr

MOST_NUMBERS = 3
_NUMBER = re.compile(r"\d[\d.,:/%]*\d%?|\d%?")


def changes_in_words(old: str, new: str) -> str:
    """How many words came and went, and which numbers changed; empty when nothing did.

    >>> changes_in_words("It drives 700 km in winter.", "It drives 650 km in winter.")
    '1 word added, 1 taken out; 700 became 650'
    """
    from newsclip.analysis.revisions import word_edits

    edits = word_edits(old, new)
    added = sum(_words(new, edit, "new") for edit in edits if edit.kind is EditKind.INSERTED)
    gone = sum(_words(old, edit, "old") for edit in edits if edit.kind is EditKind.DELETED)
    moved = sum(1 for edit in edits if edit.kind is EditKind.MOVED and edit.new is not None)
    parts = []
    if added:
        parts.append(tr("{n} word added", "{n} words added", n=added))
    if gone and added:
        parts.append(tr("{n} taken out", "{n} taken out", n=gone))
    elif gone:
        parts.append(tr("{n} word taken out", "{n} words taken out", n=gone))
    if moved:
        parts.append(tr("{n} passage moved", "{n} passages moved", n=moved))
    numbers = _numbers(old, new, edits)
    said = ", ".join(parts)
    if numbers:
        shown = ", ".join(
            tr("{one} became {other}", one=one, other=other)
            for one, other in numbers[:MOST_NUMBERS]
        )
        rest = len(numbers) - MOST_NUMBERS
        if rest > 0:
            shown = tr(
                "{numbers} and {n} more number",
                "{numbers} and {n} more numbers",
                n=rest,
                numbers=shown,
            )
        said += f"; {shown}"
    return said


def _words(text: str, edit: Edit, side: str) -> int:
    span = edit.new if side == "new" else edit.old
    return len(text[span.start : span.end].split()) if span is not None else 0


def _numbers(old: str, new: str, edits: tuple[Edit, ...]) -> list[tuple[str, str]]:
    """Numbers that stand in the place of others: an exchange of as many numbers side by side."""
    found: list[tuple[str, str]] = []
    gone: list[str] = []
    came: list[str] = []
    for edit in (*edits, Edit(EditKind.KEPT)):
        if edit.kind is EditKind.DELETED and edit.old is not None:
            gone += _NUMBER.findall(old[edit.old.start : edit.old.end])
        elif edit.kind is EditKind.INSERTED and edit.new is not None:
            came += _NUMBER.findall(new[edit.new.start : edit.new.end])
        else:
            if len(gone) == len(came):
                found += [pair for pair in zip(gone, came, strict=True) if pair[0] != pair[1]]
            gone, came = [], []
    return found
