"""Finds the risks of an article: what could go wrong, what is warned of, what stands in the way."""

import re
from collections.abc import Iterator
from itertools import islice

from newsclip.analysis.claims.attribution import attributions
from newsclip.analysis.claims.quoting import Quotations, masked
from newsclip.analysis.claims.segments import segments
from newsclip.analysis.risks.naming import read_risk
from newsclip.analysis.risks.words import (
    ALARM,
    AVERTED,
    HARM,
    HEDGE,
    NOT_A_RISK,
    OBSTACLE,
    PAST,
    WARNED,
)
from newsclip.analysis.tables import word_set
from newsclip.domain.kinds import RISK
from newsclip.domain.suggestions import Suggestion

_LONGEST = 700
_LOOKS, _BEFORE = 8, 50
_CONDITION = re.compile(
    r"\b(?:if|unless|should|without|in case|failing|wenn|falls|sofern|si|à moins|a menos que)\b"
    r"|如果|一旦|若",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|would|won[’']t|is going to|are going to|wird|würde|werden|sera|seront|podrá|será)\b"
    r"|将|将会"
)
_NEGATED = re.compile(
    r"\b(?:nobody|no one|none|never|won[’']t|will not|cannot|niemand|keine?r?|nicht|personne|nadie)\b",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^[\s“”\"„«]*(?:that\b|dass\b|que\b|and\b|but\b|however,?|still,?|[,:;–—-])?\s*"
)
_STOPS = (
    r"(?=[,.;]| (?:as|and|if|that|which|because|when|after|by|in|of|from|to|with|without|billions|"
    r"millions)\b|$)"
)
_OF_THE = r"(?:[Tt]he |[Ii]ts |[Tt]heir |[Mm]any |[Ss]ome )?"
_AFFECTED = tuple(
    re.compile(pattern)
    for pattern in (
        (
            r"\b(?:risks?|threats?|dangers?|blow|setback|problems?|trouble) (?:to|for) "
            rf"(?P<who>{_OF_THE}[\w’-]+(?: [\w’-]+){{0,3}}?){_STOPS}"
        ),
        (
            r"\b(?:hits?|hurts?|harms?|threatens?|endangers?|weakens?|damages?|affects?|leaves?|exposes?) "
            rf"(?P<who>{_OF_THE}[a-zA-Z][\w’-]+(?: [a-z][\w’-]+){{0,2}}?){_STOPS}"
        ),
        (
            rf"(?P<who>{_OF_THE}[A-Za-z][\w’-]+(?: [a-z][\w’-]+){{0,2}}) "
            r"(?:could|may|might|would|will|face[sd]?|risks?|stands? to) (?:lose|losing|be hit|be hurt|"
            r"be left|suffer|pay|be forced|be fined|fines|penalties|shortages|layoffs|cuts)\b"
        ),
    )
)
_NOBODY = word_set("it them this that which there and what nobody")


def find_risks(text: str, language: str = "en") -> list[Suggestion]:
    """The risks of a canonical text in its order, each with what its words tell and why it is one."""
    found: list[Suggestion] = []
    at = 0
    for paragraph in text.split("\n"):
        quoted = Quotations(paragraph)
        for start, end in segments(paragraph):
            sentence = paragraph[start:end]
            shown = masked(sentence, quoted.inside(start, end), start)
            found += _of_sentence(sentence, shown, at + start, language)
        at += len(paragraph) + 1
    return found


def _of_sentence(sentence: str, shown: str, at: int, language: str) -> Iterator[Suggestion]:
    """The risk that a sentence names, if it does."""
    reasons = list(_reasons(sentence))
    score = sum(weight for _, _, weight in reasons)
    if score < 0.25:
        return
    start, end = _without_attribution(sentence, shown, language)
    fields = read_risk(sentence[start:end], sentence, start)
    if affected := _affected(sentence[start:end]):
        fields = {**fields, "affected": affected}
    for name in ("category", "severity"):
        if name in fields:
            reasons.append((f"{name} {fields[name]}", f"risk:{name}", 0.08))
            score += 0.08
    reasons.sort(key=lambda reason: -reason[2])
    yield Suggestion(
        RISK.id,
        at + start,
        at + end,
        fields,
        tuple(words for words, _, weight in reasons if weight > 0),
        tuple(feature for _, feature, _ in reasons),
        round(min(score, 1.0), 3),
    )


def _reasons(sentence: str) -> Iterator[tuple[str, str, float]]:
    """Each reason in words, as a feature, and what it adds.

    A hedge or a condition makes a risk only of something bad; a warning and a named obstacle are one
    by themselves.
    """
    if NOT_A_RISK.search(sentence):
        yield "a turn of phrase", "risk:phrase", -0.4
    if PAST.search(sentence):
        yield "what could have been", "risk:past", -0.3
    harm, hedge = _harm(sentence), HEDGE.search(sentence)
    alarm, obstacle = ALARM.search(sentence), OBSTACLE.search(sentence)
    if harm and not hedge and _NEGATED.search(sentence):
        yield "negated", "risk:negated", -0.3
    if warned := WARNED.search(sentence):
        yield f"warning “{_said(warned)}”", "risk:warning", 0.3
    if alarm:
        yield f"“{_said(alarm)}”", "risk:alarm", 0.3
    if harm and (hedge or warned or alarm):
        yield f"harm “{_said(harm)}”", "risk:harm", 0.2
    if hedge and (harm or alarm or obstacle or warned):
        yield f"hedged future “{_said(hedge)}”", "risk:hedge", 0.25
    if obstacle:
        yield f"obstacle “{_said(obstacle)}”", "risk:obstacle", 0.32
    condition = _CONDITION.search(sentence)
    if condition and (harm or alarm) and (hedge or _FUTURE.search(sentence)):
        yield f"condition “{_said(condition)}”", "risk:condition", 0.15 if hedge else 0.32
    elif harm and not hedge and (future := _FUTURE.search(sentence)):
        yield f"bad outlook “{_said(future)} … {_said(harm)}”", "risk:future", 0.28


def _harm(sentence: str) -> re.Match[str] | None:
    """The first harm that is not told to be prevented, lessened or over."""
    for match in islice(HARM.finditer(sentence), _LOOKS):
        if not AVERTED.search(sentence[max(0, match.start() - _BEFORE) : match.start()]):
            return match
    return None


def _said(match: re.Match[str]) -> str:
    return " ".join(match[0].split())[:40]


def _without_attribution(sentence: str, shown: str, language: str) -> tuple[int, int]:
    """Where the risk itself stands: without who warns of it, and without the full stop."""
    start, end = 0, len(sentence)
    for one in attributions(shown, language):
        if one.form == "after" and one.start > 0.4 * len(sentence):
            end = min(end, one.start)
        elif one.end < 0.6 * len(sentence) and one.form != "after":
            start = max(start, one.end)
    if cut := _LEADING.match(sentence[start:end]):
        start += cut.end()
    while end > start and sentence[end - 1] in ' \t\n.,;:”“"»':
        end -= 1
    return (start, end) if end - start >= 12 else (0, len(sentence.rstrip()))


def _affected(said: str) -> str:
    for pattern in _AFFECTED:
        if match := pattern.search(said[:_LONGEST]):
            who = re.sub(r"^(?:[Tt]he|[Ii]ts|[Tt]heir) ", "", match["who"]).strip()
            if who.casefold() not in _NOBODY:
                return who[:1].upper() + who[1:]
    return ""
