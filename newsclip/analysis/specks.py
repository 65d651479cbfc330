"""Kept pieces that are only a speck between larger changes, given up.

After Neil Fraser's semantic clean-up (https://neil.fraser.name/writing/diff/): where two passages
share no more than a stray "of the", saying so helps nobody.
"""

from collections.abc import Sequence

from newsclip.analysis.sequences import Run
from newsclip.analysis.tokens import Tokens

_WEIGHT = 1.5
"""How many changed code points on either side weigh as much as a kept one."""


def without_specks(
    runs: Sequence[Run], old: Tokens, new: Tokens, *, part: bool = False
) -> list[Run]:
    """The runs that outweigh the changes on one of their sides.

    With ``part`` the old text is a part of the new one, in which what comes before and after it
    is no change.
    """
    ends = (Run(0, 0, 0), Run(len(old), len(new), 0))
    if part and runs:
        last = runs[-1]
        ends = (Run(0, runs[0].new, 0), Run(len(old), last.new + last.length, 0))
    kept = [ends[0]]
    for run in (*runs, ends[1]):
        kept.append(run)
        while len(kept) > 2 and _is_speck(kept[-3], kept[-2], kept[-1], old, new):
            del kept[-2]
    return kept[1:-1]


def _is_speck(before: Run, run: Run, after: Run, old: Tokens, new: Tokens) -> bool:
    size = _WEIGHT * old.extent(run.old, run.old + run.length)
    return size <= _change(before, run, old, new) and size <= _change(run, after, old, new)


def _change(one: Run, next_one: Run, old: Tokens, new: Tokens) -> int:
    """The longer of what was deleted and what was inserted between two runs."""
    return max(
        old.extent(one.old + one.length, next_one.old),
        new.extent(one.new + one.length, next_one.new),
    )
