"""Insertions and deletions moved to where a reader sees their edges.

When a whole sentence "The rain stopped." is put before "The dam held.", a diff may as well say
that "rain stopped. The" was put after "The". Of all equal ways to cut, the one at the beginning
of a line or of a sentence is taken (Neil Fraser's semantic lossless clean-up).
"""

from collections.abc import Sequence

from newsclip.analysis.sequences import Run
from newsclip.analysis.tokens import Tokens

_FARTHEST = 60
_ENDS = frozenset(".!?…。！？")
_PAUSES = frozenset(",;:–—-，；：、")


def slid(
    runs: Sequence[Run],
    old: tuple[str, Tokens, Sequence[int]],
    new: tuple[str, Tokens, Sequence[int]],
) -> list[Run]:
    """The runs, each shifted against the next where only one side has anything between them."""
    done: list[Run] = []
    for run in runs:
        shift = 0
        if done:
            before = done[-1]
            left, right = before.old + before.length, before.new + before.length
            if left == run.old:
                shift = _shift(*new, right, run.new, before.length, run.length)
            elif right == run.new:
                shift = _shift(*old, left, run.old, before.length, run.length)
            done[-1] = before._replace(length=before.length + shift)
        done.append(Run(run.old + shift, run.new + shift, run.length - shift))
    return [run for run in done if run.length]


def _shift(
    text: str, tokens: Tokens, items: Sequence[int], start: int, end: int, before: int, after: int
) -> int:
    """How many tokens the piece from ``start`` to ``end`` is best moved, back when negative."""
    back = 0
    while back < min(before, _FARTHEST) and items[start - back - 1] == items[end - back - 1]:
        back += 1
    ahead = 0
    while ahead < min(after, _FARTHEST) and items[start + ahead] == items[end + ahead]:
        ahead += 1
    return max(
        range(-back, ahead + 1),
        key=lambda shift: (
            _edge(text, tokens, start + shift) + _edge(text, tokens, end + shift),
            -abs(shift),
        ),
    )


def _edge(text: str, tokens: Tokens, at: int) -> int:
    """How much of a beginning the token is: of a line, a sentence, a clause."""
    if at in {0, len(tokens)} or "\n" in text[tokens.ends[at - 1] : tokens.starts[at]]:
        return 3
    word = tokens.words[at - 1]
    return 2 if word in _ENDS else int(word in _PAUSES)
