"""Where what is said stands: the part of a sentence, or the quotation, that belongs to an attribution."""

import re
from collections.abc import Sequence

from newsclip.analysis.claims.attributed import Attribution
from newsclip.analysis.claims.quoting import Quoted

WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of scripts that are written without spaces."""
_FEWEST_QUOTED = 4
_SHORT, _SHORT_WHOLE = 7, 40
"""Fewer code points are no statement; so few with their attribution are none either."""
_NEAR_BEGINNING = 60
_EDGE = re.compile(r"^[\s,;:–—-]+|[\s,;:–—-]+$")
_OPENING = re.compile(
    r"^(?:that|dass|que|qu[’']|and that|but that|but|and|adding that|so)\b\s*", re.IGNORECASE
)
_JOINT = re.compile(r"[,;] (?:but|and|while|whereas|although|though|as)\b| (?:but|while) ")
_CIRCUMSTANCE = re.compile(
    r"^(?:in|at|on|during|after|before|speaking|asked|when|with|for|from|within|by|under|following|despite|"
    r"later|earlier|meanwhile|according|to)\b",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"\s*(?:about|of|with|for|by|from)\b")
"""What only tells what somebody spoke of, or for whom."""
_FEW = 8
_GOES_ON = re.compile(
    r",[”\"]? (?!(?:who|which|whose|on|in|at|as|when|after|adding|during)\b)(?:\S+\s+){3}"
)


def parts(found: Sequence[Attribution], sentence: str) -> list[tuple[Attribution, tuple[int, int]]]:
    """The part of the sentence that belongs to each attribution."""
    found = [one for place, one in enumerate(found) if one.form != "by" or place == 0]
    if len(found) == 1:
        return [(found[0], (0, len(sentence)))]
    made = []
    for place, one in enumerate(found):
        if one.form == "after":
            low = found[place - 1].end if place else 0
            few = len(sentence[low : one.start].split()) < _FEW
            made.append((one, (low, _end(found, place, sentence) if few else one.end)))
        else:
            made.append((one, (one.start, _end(found, place, sentence))))
    return made


def _end(found: Sequence[Attribution], place: int, sentence: str) -> int:
    """Where the next clause begins, to which the next attribution belongs."""
    if place == len(found) - 1:
        return len(sentence)
    begin, end = found[place].end, found[place + 1].start
    return max((joint.start() for joint in _JOINT.finditer(sentence, begin, end)), default=end)


def said(
    words: str, part: tuple[int, int], at: tuple[int, int], form: str, told: Sequence[Quoted]
) -> tuple[tuple[int, int], bool]:
    """The span of what is said, and whether it is a quotation; an empty span where nothing is.

    ``at`` is where the attribution stands in the paragraph ``words``, ``part`` what belongs to it, and
    ``told`` the quotations in its sentence.
    """
    first, last = part
    mine = [quote for quote in told if quote.start >= first and quote.end <= last]
    if _is_most(words, mine, (last - first) - (at[1] - at[0]), 0.45):
        return (mine[0].start, mine[-1].end), True
    if form == "after":
        before = [quote for quote in mine if quote.end <= at[0]]
        if _is_most(words, before, at[0] - first, 0.6):
            return (before[0].start, before[-1].end), True
        span = _before(words, first, last, at)
    else:
        span = (at[1], last)
        if (form == "by" and at[0] - first >= _NEAR_BEGINNING) or last - span[0] < _SHORT:
            span = (first, at[0]) if form == "by" else span
    if form == "before" and _TOPIC.match(words, *span):
        return (first, first), False
    if span[1] - span[0] < _SHORT:
        span = (first, last if last - first > _SHORT_WHOLE else first)
    return tight(words, *span), False


def _before(words: str, first: int, last: int, at: tuple[int, int]) -> tuple[int, int]:
    """What stands before an attribution; the whole where it goes on after it; nothing where it only
    tells the circumstances."""
    begun = words[first : at[0]].strip(" ,")
    if len(begun.split()) < _FEW:
        if _GOES_ON.match(words, at[1], last):
            return first, last
        if _CIRCUMSTANCE.match(begun):
            return first, first
    return first, at[0]


def _is_most(words: str, told: Sequence[Quoted], length: int, share: float) -> bool:
    """Whether quotations of some words make up so much of a length."""
    long = sum(one.end - one.start for one in told)
    return bool(told) and long > share * max(length, 1) and _count(words, told) >= _FEWEST_QUOTED


def _count(words: str, told: Sequence[Quoted]) -> int:
    text = " ".join(words[one.start : one.end] for one in told)
    return max(len(text.split()), len(WIDE.findall(text)) // 2)


def tight(words: str, start: int, end: int, *, quoted: bool = False) -> tuple[int, int]:
    """Without what joins the statement to its attribution; the words of a quotation stay."""
    if cut := _EDGE.match(words[start:end]):
        start += cut.end()
    if not quoted and (cut := _OPENING.match(words[start:end])):
        start += cut.end()
    while end > start and words[end - 1] in " \t,;:–—-。，、；":
        end -= 1
    if end > start and words[end - 1] == "." and words[end - 2 : end - 1].isalnum():
        end -= 1
    return start, end
