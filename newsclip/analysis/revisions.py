"""The word-level difference of two versions: kept, inserted, deleted, moved.

Both texts become tokens (:mod:`newsclip.analysis.tokens`); what they have in common comes from
:mod:`newsclip.analysis.sequences`. Kept pieces that are only a speck between larger changes are
given up, for the reader's sake (Neil Fraser's semantic clean-up,
https://neil.fraser.name/writing/diff/). Of what remains, passages that left one place and
arrived at another in the same words are moved.
"""

from collections.abc import Iterable, Iterator

from newsclip.analysis.sequences import Run, common_runs
from newsclip.analysis.tokens import Tokens, tokenize
from newsclip.domain.anchors import Span
from newsclip.domain.revisions import Edit, EditKind


def word_edits(old: str, new: str) -> tuple[Edit, ...]:
    """The edits that make the new text of the old one, in reading order.

    The old spans cover the old text, the new spans the new text, exactly; between two kept pieces
    what was deleted stands before what was inserted. Takes seconds for 300,000 words.
    """
    here, there = tokenize(old), tokenize(new)
    numbers: dict[str, int] = {}
    runs = common_runs(_numbered(here, numbers), _numbered(there, numbers))
    return tuple(_edits(old, new, _kept(old, new, here, there, runs)))


def _numbered(tokens: Tokens, numbers: dict[str, int]) -> list[int]:
    return [numbers.setdefault(word, len(numbers)) for word in tokens.words]


def _kept(old: str, new: str, here: Tokens, there: Tokens, runs: Iterable[Run]) -> Iterator[Run]:
    """The runs in code points, white space at their ends included where both have it."""
    past, passed = 0, 0
    for run in _by_space(old, new, here, there, runs):
        start, started, length = run
        while start > past and started > passed and _same_space(old[start - 1], new[started - 1]):
            start, started, length = start - 1, started - 1, length + 1
        end, ended = start + length, started + length
        while end < len(old) and ended < len(new) and _same_space(old[end], new[ended]):
            end, ended = end + 1, ended + 1
        past, passed = end, ended
        yield Run(start, started, end - start)


def _same_space(one: str, other: str) -> bool:
    return one == other and one.isspace()


def _by_space(
    old: str, new: str, here: Tokens, there: Tokens, runs: Iterable[Run]
) -> Iterator[Run]:
    """The runs in code points, parted where the white space between two tokens differs."""
    for run in runs:
        first = 0
        for at in range(1, run.length + 1):
            before, after = run.old + at - 1, run.new + at - 1
            if at < run.length and (
                old[here.ends[before] : here.starts[before + 1]]
                == new[there.ends[after] : there.starts[after + 1]]
            ):
                continue
            start = here.starts[run.old + first]
            yield Run(start, there.starts[run.new + first], here.ends[before] - start)
            first = at


def _edits(old: str, new: str, kept: Iterable[Run]) -> Iterator[Edit]:
    past, passed = 0, 0
    for run in (*kept, Run(len(old), len(new), 0)):
        if past < run.old:
            yield Edit(EditKind.DELETED, old=Span(past, run.old))
        if passed < run.new:
            yield Edit(EditKind.INSERTED, new=Span(passed, run.new))
        past, passed = run.old + run.length, run.new + run.length
        if run.length:
            yield Edit(EditKind.KEPT, Span(run.old, past), Span(run.new, passed))
