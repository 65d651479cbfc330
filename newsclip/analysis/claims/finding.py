"""Finds the claims of an article: attributed statements first, then those that deserve a check.

Who says what is read from rules (verbs of saying, quotations, pronouns); how much a statement deserves
a check comes from ``checkworthy``. Linear in the length of the text.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from newsclip.analysis.claims.attribution import attributions, is_document
from newsclip.analysis.claims.checkworthy import checkworthiness
from newsclip.analysis.claims.quoting import Quotations, Quoted, masked
from newsclip.analysis.claims.segments import LONGEST, segments
from newsclip.analysis.claims.spans import WIDE, parts, said, tight
from newsclip.analysis.claims.speaking import NO_NAME
from newsclip.analysis.claims.verbs import STRONG
from newsclip.analysis.claims.voices import Voice, Voices
from newsclip.domain.kinds import CLAIM
from newsclip.domain.suggestions import Suggestion
from newsclip.language import tr

_LEAST_WORDS, _LEAST_TOLD = 4, 5
_WORTHY, _WORTHY_ALONE = 0.5, 0.65
_NUMBER = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|dozen|hundred|thousand|"
                     r"million|billion|percent|per cent|majority|double[ds]?|tripled?)\b")  # fmt: skip
_CHIT_CHAT = re.compile(
    r"^(?:thank|thanks|good (?:morning|evening)|hello|welcome|please|well,|(?:yes|no)(?=[,.!]|$)|"
    r"i(?:[’']m| am) (?:happy|proud|sorry|glad|honou?red)|congratulations|of course)",
    re.IGNORECASE,
)


_NOT_TOLD = re.compile(
    r"^(?:preheat|bake|whisk|stir|add|mix|heat|serve|click|see|read|call|visit|sign up|subscribe|follow|"
    r"watch|listen|join|register|download|photo|image|picture|in this (?:photo|picture|image)|"
    r"(?:first |last )?(?:published|updated)|copyright)\b",
    re.IGNORECASE,
)
"""Instructions, captions and imprints."""
_ENDS = (".", "!", "…", "”", '"', "’", "。", "！", ")")


@dataclass(frozen=True, slots=True)
class _Statement:
    """Something said: where, by whom, with what verb; ``quoted`` where the words are the speaker's."""

    start: int
    end: int
    voice: Voice | None
    verb: str = ""
    quoted: bool = False
    by_pronoun: bool = False


def find_claims(text: str, language: str = "en") -> list[Suggestion]:
    """The claims of a canonical text in its order, each with speaker, role, and why it is one."""
    return _found(text, language, checkworthiness if language in ("en", "") else _unweighed)


def attributed_claims(text: str, language: str = "en") -> list[Suggestion]:
    """Those that somebody makes, unweighed: without the model, for what has to be told at once."""
    return [one for one in _found(text, language, _unweighed) if one.value("speaker")]


def _unweighed(said: str) -> float:
    return _WORTHY


def _found(text: str, language: str, worth: Callable[[str], float]) -> list[Suggestion]:
    voices = Voices(text, NO_NAME)
    found: list[Suggestion] = []
    at = 0
    before: Voice | None = None
    for paragraph in text.split("\n"):
        reader = _Paragraph(at, paragraph, voices, language, before, worth)
        found += reader.claims()
        before = reader.last
        at += len(paragraph) + 1
    return found


class _Paragraph:
    """Reads one paragraph; ``last`` is who was quoted at its end."""

    def __init__(
        self,
        at: int,
        words: str,
        voices: Voices,
        language: str,
        before: Voice | None,
        worth: Callable[[str], float],
    ) -> None:
        self._at, self._words = at, words
        self._voices, self._language = voices, language
        self._quotes = Quotations(words)
        self.last: Voice | None = None
        self._before, self._worth = before, worth

    def claims(self) -> Iterator[Suggestion]:
        """The claims, in order."""
        speaker = self._before
        for start, end in segments(self._words, self._quotes):
            attributed = False
            for one in self._statements(start, end, speaker):
                if one.voice is not None:
                    attributed, speaker = True, one.voice
                if made := self._judged(one):
                    yield made
            if not attributed:
                speaker = None
        self.last = speaker if self._quotes else None

    def _statements(self, start: int, end: int, speaker: Voice | None) -> Iterator[_Statement]:
        """What is stated in a segment; more than one where two are attributed apart."""
        sentence = self._words[start:end]
        told = [one for one in self._quotes.inside(start, end) if one.end <= end]
        shown = masked(sentence, told, start)
        found = attributions(shown, self._language)
        if not found:
            alone = self._unattributed(start, end, told, speaker)
            if alone.voice is not None or _is_told(sentence):
                yield alone
            return
        for one, (first, last) in parts(found, shown):
            voice = self._voices.hear(one, self._at + start + one.start)
            if voice is None and one.verb in ("shows", "show", "found"):
                continue
            at = (start + one.start, start + one.end)
            span, quoted = said(self._words, (start + first, start + last), at, one.form, told)
            yield _Statement(*span, voice, one.verb, quoted, bool(one.pronoun))

    def _unattributed(
        self, start: int, end: int, told: Sequence[Quoted], speaker: Voice | None
    ) -> _Statement:
        """A quotation goes on with the speaker before; anything else is said by the article."""
        long = sum(one.end - one.start for one in told)
        if told and speaker is not None and long > 0.75 * (end - start):
            return _Statement(told[0].start, told[-1].end, speaker, quoted=True)
        return _Statement(start, end, None)

    def _judged(self, one: _Statement) -> Suggestion | None:
        """The suggestion, with its reasons; None for what is not worth it."""
        start, end = tight(self._words, one.start, one.end, quoted=one.quoted)
        words = self._words[start:end]
        worth = self._worth(words)
        reasons = list(_reasons(one, words, worth))
        least = _LEAST_WORDS if one.voice or _NUMBER.search(words) else _LEAST_TOLD
        if not reasons or _slight(words, least) or end - start > 2 * LONGEST:
            return None
        score = sum(weight for _, _, weight in reasons)
        if _CHIT_CHAT.match(words) or words.rstrip().endswith("?"):
            score -= 0.45
        if score <= 0.1:
            return None
        reasons.sort(key=lambda reason: -reason[2])
        return Suggestion(
            CLAIM.id,
            self._at + start,
            self._at + end,
            _fields(one.voice),
            tuple(reason for reason, _, weight in reasons if weight > 0),
            tuple(feature for _, feature, _ in reasons),
            round(min(score, 1.0), 3),
        )


def _reasons(one: _Statement, said: str, worth: float) -> Iterator[tuple[str, str, float]]:
    """Each reason in words, as a feature, and what it adds."""
    if one.voice is not None:
        yield from _of_speaker(one, one.voice)
    elif one.verb or worth < _WORTHY_ALONE:
        if not one.verb:
            return
        yield tr("attribution verb “{verb}”", verb=one.verb), "claim:verb", 0.25
    else:
        yield tr("a statement of fact without a source"), "claim:unattributed", 0.0
    if one.quoted:
        yield tr("direct quote"), "claim:quote", 0.1
    if _NUMBER.search(said):
        yield tr("number"), "claim:number", 0.1 if one.voice is not None else 0.05
    if worth >= _WORTHY_ALONE:
        weight = 0.2 if one.voice is not None else 0.28
        yield tr("worth a check"), "claim:checkworthy", round(weight * worth, 3)
    elif worth < 0.25 and one.voice is not None:
        yield tr("rather an opinion"), "claim:opinion", -0.12


def _of_speaker(one: _Statement, voice: Voice) -> Iterator[tuple[str, str, float]]:
    if one.verb:
        weight = 0.32 if one.verb in STRONG else 0.27
        yield tr("attribution “{verb}”", verb=one.verb), "claim:verb", weight
    else:
        yield tr("the quote goes on"), "claim:continued", 0.25
    if is_document(voice.name):
        yield tr("source “{name}”", name=voice.name), "claim:document", 0.12
    elif voice.person:
        yield tr("named speaker “{name}”", name=voice.name), "claim:named", 0.15
    else:
        yield tr("speaker “{name}”", name=voice.name), "claim:speaker", 0.1
    if voice.role:
        yield tr("role “{role}”", role=voice.role), "claim:role", 0.05
    if one.by_pronoun:
        yield tr("the pronoun stands for the speaker before"), "claim:pronoun", -0.03


def _fields(voice: Voice | None) -> dict[str, str]:
    fields = {"status": CLAIM.defaults()["status"]}
    if voice is not None:
        fields |= {"speaker": voice.name, "role": voice.role}
    return {name: value for name, value in fields.items() if value}


def _is_told(sentence: str) -> bool:
    """Whether an article tells something in a sentence: no heading, caption or instruction."""
    return sentence.rstrip().endswith(_ENDS) and not _NOT_TOLD.match(sentence.lstrip())


def _slight(said: str, least: int) -> bool:
    """Whether there are too few words to say anything."""
    wide = len(WIDE.findall(said))
    return wide < 6 if wide * 2 > len(said) else len(said.split()) < least
