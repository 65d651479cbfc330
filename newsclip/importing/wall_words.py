"""What a line of a page speaks of, by stems in some thirty-five languages: cookies, robots, subscriptions.

The stems are in ``resources/walls/words.txt``, a section for each subject. They begin a word; those of
scripts without spaces are found anywhere.
"""

import re
from functools import cache

from newsclip import places

_UNSPACED = re.compile("[\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_BEGINS = r"(?<![^\W\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])"
"""Where a word begins, also right behind a script that has no spaces."""
_EXACT = "address"
"""German "Sie" speaks to the reader and "sie" does not; other words go with a capital too."""
_WHOLE = 3
"""A stem of so few letters is a whole word."""


def subjects_of(line: str) -> frozenset[str]:
    """What the line speaks of, by the names of the sections."""
    unspaced = bool(_UNSPACED.search(line))
    return frozenset(
        subject
        for subject, (spaced, anywhere) in _patterns().items()
        if spaced.search(line) or (unspaced and anywhere.search(line))
    )


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """For each subject the stems that begin a word, and those of scripts without spaces."""
    told = places.resource("walls", "words.txt").read_text(encoding="utf-8")
    sections = re.findall(r"^\[(.+)\]\n((?:[^\[\n].*\n)+)", told, re.MULTILINE)
    return {subject: _compiled(lines, exact=subject == _EXACT) for subject, lines in sections}


def _compiled(lines: str, *, exact: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    told = lines.replace("\n    ", " ").splitlines()
    words = dict.fromkeys(word for line in told for word in line.split()[1:])
    if exact:
        words |= dict.fromkeys(word.capitalize() for word in words)
    spaced = [_stem(word, r"\s+") for word in words if not _UNSPACED.search(word)]
    unspaced = [_stem(word, r"\s?") for word in words if _UNSPACED.search(word)]
    return (
        re.compile(rf"{_BEGINS}(?:{'|'.join(spaced)})", re.NOFLAG if exact else re.IGNORECASE),
        re.compile("|".join(unspaced) or r"(?!)", re.IGNORECASE),
    )


def _stem(word: str, gap: str) -> str:
    stem = gap.join(map(re.escape, word.split("_")))
    return rf"{stem}\b" if len(word) <= _WHOLE and gap == r"\s+" else stem
