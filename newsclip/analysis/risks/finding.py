"""Finds the risks of an article: what could go wrong, what is warned of, what stands in the way."""

import re
from collections.abc import Iterator, Sequence

from newsclip.analysis.claims.attribution import attributions
from newsclip.analysis.claims.quoting import Quotations, Quoted, masked
from newsclip.analysis.claims.segments import segments
from newsclip.analysis.claims.spans import tight
from newsclip.analysis.risks.affected import affected
from newsclip.analysis.risks.cues import Cue, cues
from newsclip.analysis.risks.naming import read_risk
from newsclip.domain.kinds import RISK
from newsclip.domain.suggestions import Suggestion

_LEAST = 0.25
"""What scores less is no risk."""
_ENOUGH = 20
_JOINT = re.compile(
    r"[,;] (?:(?:and|but|und|aber|et|mais|y|pero) (?=(?:the|an?|its|their|his|her|it|he|she|they|we|you|"
    r"there|this|that|some|many|most|one|two|no|der|die|das|ein|er|sie|es|le|la|les|un|il|elle|el|los|las|[A-Z]\w*)\b)|"
    r"(?:while|whereas|although|though|während|obwohl|alors que|mientras) )|; | — | – |；"
)
_WARNS_THAT = re.compile(r"\b(?:warn|caution|fear|worr)\w* (?:\w+ ){0,3}?that\b")
_LEADING = re.compile(
    r"^[\s“”\"„«]*(?:that\b|dass\b|que\b|and\b|but\b|however,?|still,?|[,:;–—-])?\s*"
)


def find_risks(text: str, language: str = "en") -> list[Suggestion]:
    """The risks of a canonical text in its order, each with what its words tell and why it is one."""
    found: list[Suggestion] = []
    at = 0
    for paragraph in text.split("\n"):
        quoted = Quotations(paragraph)
        for start, end in segments(paragraph):
            sentence = paragraph[start:end]
            told = [
                Quoted(max(0, one.start - start), min(one.end, end) - start)
                for one in quoted.inside(start, end)
            ]
            found += _of_sentence(sentence, told, at + start, language)
        at += len(paragraph) + 1
    return found


def _of_sentence(
    sentence: str, told: Sequence[Quoted], at: int, language: str
) -> Iterator[Suggestion]:
    """The risk that a sentence names, if it does; ``told`` are the quotations in it."""
    found = list(cues(sentence, language))
    score = sum(cue.weight for cue in found)
    if score < _LEAST:
        return
    clause = _clause(sentence, *_quoted(sentence, found, told, language), found)
    start, end = tight(sentence, *clause, quoted=True)
    fields = read_risk(sentence[start:end], sentence, start, language)
    if who := affected(sentence[start:end]):
        fields = {**fields, "affected": who}
    reasons = [(cue.reason, cue.feature, cue.weight) for cue in found if cue.reason]
    reasons += [
        (f"{name} {fields[name]}", f"risk:{name}", 0.08)
        for name in ("category", "severity")
        if name in fields
    ]
    reasons.sort(key=lambda reason: -reason[2])
    yield Suggestion(
        RISK.id, at + start, at + end, fields,
        tuple(words for words, _, weight in reasons if weight > 0),
        tuple(feature for _, feature, _ in reasons),
        round(min(sum(weight for _, _, weight in reasons), 1.0), 3),
    )  # fmt: skip


def _quoted(
    sentence: str, found: Sequence[Cue], told: Sequence[Quoted], language: str
) -> tuple[int, int]:
    """The quotation in which all cues stand; or else the sentence without who says it."""
    for one in told:
        if all(one.start <= cue.start and cue.end <= one.end for cue in found):
            return one.start, one.end
    return _without_attribution(sentence, masked(sentence, list(told)), language)


def _clause(sentence: str, start: int, end: int, found: Sequence[Cue]) -> tuple[int, int]:
    """Of clauses that are joined by "and" or "but", those in which the cues stand."""
    inside = [cue for cue in found if start <= cue.start < end and cue.weight >= 0]
    if not inside:
        return start, end
    first, last = min(cue.start for cue in inside), max(cue.end for cue in inside)
    for joint in _JOINT.finditer(sentence, start, end):
        if (
            joint.end() <= first
            and joint.start() - start >= _ENOUGH
            and end - joint.end() >= _ENOUGH
        ):
            start = joint.end()
        elif joint.start() >= last and joint.start() - start >= _ENOUGH:
            return start, joint.start()
    return start, end


def _without_attribution(sentence: str, shown: str, language: str) -> tuple[int, int]:
    """Where the risk itself stands: without who warns of it, and without the full stop."""
    start, end = 0, len(sentence)
    for one in attributions(shown, language):
        if one.form == "after" and one.start > 0.4 * len(sentence):
            end = min(end, one.start)
        elif one.end < 0.6 * len(sentence) and one.form != "after":
            start = max(start, one.end)
    if warned := _WARNS_THAT.search(sentence, start, end):
        start = warned.end()
    if cut := _LEADING.match(sentence[start:end]):
        start += cut.end()
    while end > start and sentence[end - 1] in ' \t\n.,;:”“"»':
        end -= 1
    return (start, end) if end - start >= 12 else (0, len(sentence.rstrip()))
