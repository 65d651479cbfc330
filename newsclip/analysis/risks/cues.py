"""The cues that make a risk of a sentence, each with its reason, its feature and what it adds."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from newsclip.analysis.risks.naming import is_foreign
from newsclip.analysis.risks.words import (
    ALARM,
    ALARM_ELSEWHERE,
    AVERTED,
    HEDGE,
    NOT_A_RISK,
    OBSTACLE,
    PAST,
    WARNED,
    harm,
)  # fmt: skip
from newsclip.language import tr

_CONDITION = re.compile(
    r"\b(?:if|unless|should|without|in case|failing|wenn|falls|sofern|si|à moins|a menos que)\b"
    r"|如果|一旦|若",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b(?:will|would|won[’']t|is going to|are going to|wird|würde|werden|sera|seront|podrá|será)\b"
    r"|将|将会"
)
_FOLLOWS = re.compile(
    r"\s(?:(?:not|never|also|soon|then|likely|probably|almost|certainly|be|have|to|face|cause|suffer|see|lead|"
    r"result|in|mean|run|go|trigger|bring|leave|put|them|it|more|further|severe|serious|major|an?|be)\s){0,6}"
)
"""What may stand between a future and its harm: "will soon face severe" shortages."""
_NEGATED = re.compile(
    r"\b(?:nobody|no one|none|never|won[’']t|will not|cannot|niemand|keine?r?|nicht|personne|nadie)\b",
    re.IGNORECASE,
)
_WORRIED = re.compile(r"concern|worr|sorge", re.IGNORECASE)
"""A worry is a risk where it is about something bad."""
_LACKS = re.compile(r"(?:not|never|too|less|unable|without|ohne|manque)\b", re.IGNORECASE)
"""A harm that is a lack is not made good by a negation."""
_LOOKS, _BEFORE = 8, 50


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: where it stands, the reason in words, the feature, and what it adds to the score."""

    start: int
    end: int
    reason: str
    feature: str
    weight: float


def cues(sentence: str, language: str) -> Iterator[Cue]:
    """The cues of a sentence.

    A hedge or a condition makes a risk only of something bad; a warning and a named obstacle are one
    by themselves.
    """
    hedge, warned = HEDGE.search(sentence), WARNED.search(sentence)
    foreign = is_foreign(sentence, language)
    alarm = _standing(ALARM_ELSEWHERE if foreign else ALARM, sentence)
    obstacle = OBSTACLE.search(sentence)
    condition = _CONDITION.search(sentence)
    future = None if hedge else _FUTURE.search(sentence)
    if not (hedge or warned or alarm or obstacle or future):
        return
    bad = _worst(sentence, language, hedge)
    if warned and not bad and _WORRIED.match(warned[0]):
        warned = None
    yield from _against(sentence, negatable=bool(bad and not hedge and not _LACKS.match(bad[0])))
    if warned:
        yield _cue(warned, tr("warning “{warned}”", warned=_said(warned)), "risk:warning", 0.3)
    if alarm:
        yield _cue(alarm, f"“{_said(alarm)}”", "risk:alarm", 0.3)
    if bad and (hedge or warned or alarm):
        yield _cue(bad, tr("harm “{bad}”", bad=_said(bad)), "risk:harm", 0.2)
    if hedge and (bad or alarm or obstacle or warned):
        yield _cue(hedge, tr("hedged future “{hedge}”", hedge=_said(hedge)), "risk:hedge", 0.25)
    if obstacle:
        yield _cue(
            obstacle, tr("obstacle “{obstacle}”", obstacle=_said(obstacle)), "risk:obstacle", 0.32
        )
        for another in islice(OBSTACLE.finditer(sentence, obstacle.end()), _LOOKS):
            yield _cue(another, "", "risk:obstacle", 0.0)
    if condition and (bad or alarm) and (hedge or future):
        weight = 0.15 if hedge else 0.32
        yield _cue(
            condition,
            tr("condition “{condition}”", condition=_said(condition)),
            "risk:condition",
            weight,
        )
    elif bad and future and (foreign or _FOLLOWS.fullmatch(sentence, future.end(), bad.start())):
        yield _cue(
            future,
            tr("bad outlook “{future} … {bad}”", future=_said(future), bad=_said(bad)),
            "risk:future",
            0.28,
        )
        yield _cue(bad, "", "risk:harm", 0.0)


def _against(sentence: str, *, negatable: bool) -> Iterator[Cue]:
    """What speaks against a risk."""
    if match := NOT_A_RISK.search(sentence):
        yield _cue(match, tr("a turn of phrase"), "risk:phrase", -0.4)
    if match := PAST.search(sentence):
        yield _cue(match, tr("what could have been"), "risk:past", -0.35)
    if negatable and (match := _NEGATED.search(sentence)):
        yield _cue(match, "negated", "risk:negated", -0.3)


def _worst(sentence: str, language: str, hedge: re.Match[str] | None) -> re.Match[str] | None:
    """The harm that a hedge is followed by, or else the first of the sentence."""
    pattern = harm(is_foreign(sentence, language))
    after = _standing(pattern, sentence, hedge.end()) if hedge else None
    return after or _standing(pattern, sentence)


def _standing(pattern: re.Pattern[str], sentence: str, start: int = 0) -> re.Match[str] | None:
    """The first match that is not told to be prevented, lessened, absent or over."""
    for match in islice(pattern.finditer(sentence, start), _LOOKS):
        if not AVERTED.search(sentence[max(0, match.start() - _BEFORE) : match.start()]):
            return match
    return None


def _cue(match: re.Match[str], reason: str, feature: str, weight: float) -> Cue:
    return Cue(match.start(), match.end(), reason, feature, weight)


def _said(match: re.Match[str]) -> str:
    return " ".join(match[0].split())[:40]
