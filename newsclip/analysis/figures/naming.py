"""What a figure is about: the nearest name before it."""

import re
from bisect import bisect_left

from newsclip.analysis.figures.measures import known_measure
from newsclip.analysis.figures.words import MONTHS
from newsclip.analysis.tables import word_set

_RUN = re.compile(
    r"(?<![\w’'])(?:[A-ZÀ-ÖØ-Þ][\w&]*(?:[-.&][A-Z\d][\w]*){0,3})"
    r"(?:[ \u00a0](?:(?:of|de|du|for)[ ])?[A-ZÀ-ÖØ-Þ\d][\w&]*(?:-[A-Z\d]\w*){0,2}){0,4}"
)
_GENERIC = word_set(
    "ai ev evs eu us usa uk un ceo cfo cto gdp suv it iot wltp cltc nedc epa km kwh kw mph usd "
    "eur gbp cny rmb chinese european american german french british japanese indian spanish "
    "italian asian monday tuesday wednesday thursday friday saturday sunday montag dienstag "
    "mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi "
    "dimanche europe asia africa america china germany france britain japan india spain italy "
    "world q1 q2 q3 q4 h1 h2 "
)
_FUNCTION = word_set(
    "the a an in on at by for from with without of to and or but if when while as after before "
    "since until during under over about around more less than this that these those it its he "
    "she his her they their we our you your i my there here what which who how why where all both "
    "each some any no not only just even also still yet so such most many much other another "
    "first last next new according however meanwhile additionally despite although though because "
    "once nobody everyone one two three four five six seven eight nine ten half former total "
    "sales range prices price der die das ein eine im in am zum zur mit von nach vor seit bei und "
    "oder aber es er sie wir le la les un une des du dans sur pour par avec sans selon mais et ou "
    "il elle ils nous el los las una en con por para según pero y o analysts officials reporters "
    "investors experts speaking asked told given until near last next today yesterday "
)
_AFTER_NAME = re.compile(
    r"(?:['’]s?\b|,|\s+(?:has|had|have|is|was|will|would|said|says|sold|sells|plans?|expects?|reported|"
    r"posted|delivered|recorded|received|drew|makes?|covers?|costs?|offers?|gets|can|could|may|employs|employed|shipped|produced|launched|invested|"
    r"raised|cut|lost|earned|paid|bought|built|hat|ist|wird|a|est|ha|es)\b)"
)
_OPENING = re.compile(r"(?:^|[|]\s?|[.!?:。][\"”’)]?\s+|[\"“«(]\s?)$")
_BEFORE_OTHER = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|city of|CEO|CFO|CTO|president|minister|chief|executive|officer|"
    r"director|analyst|Mr|Mrs|Ms|Dr|said|says|by|chairman|founder|spokes\w+)\.?\s$"
)
_AFTER_SPEAKER = re.compile(
    r"(?:,[^,.]{0,60},)?\s(?:said|says|told|announc\w+|hinted|stated|added|argu\w+|warn\w+|explain\w+|"
    r"emphasi\w+|describ\w+|wrote|of [A-Z])\b"
)
_COMMON = re.compile(r"\w+(?:tion|sion|ment|ness|ity|ance|ence|ing|ism|ship|age)$")
_PLACING = frozenset(("in", "at", "near", "from", "im", "en", "à"))
_MIDST = re.compile(r"[a-z,;]")
_WORD = re.compile(r"\w")
_REACH = 1500
_LOOK_AHEAD = 100
"""What follows a name tells something about it only so far."""


class Names:
    """The names in a paragraph, each judged once."""

    def __init__(self, context: str, language: str) -> None:
        self.context, self.language = context, language
        self._runs = [match.span() for match in _RUN.finditer(context)]
        self._judged: dict[int, str] = {}
        self._in_midst: dict[str, bool] = {}

    def before(self, offset: int) -> str:
        """The nearest name before the offset that may be what a figure is about; or nothing."""
        index = bisect_left(self._runs, (offset, 0)) - 1
        while index >= 0 and self._runs[index][0] >= offset - _REACH:
            if name := self._name(*self._runs[index], offset):
                return name
            index -= 1
        return ""

    def _name(self, start: int, end: int, offset: int) -> str:
        """The name in the run, or nothing; what stands behind the offset is not looked at."""
        if offset - end < _LOOK_AHEAD:
            run = _RUN.match(self.context, start, offset)
            return self._judge(start, run.end(), offset) if run else ""
        if start not in self._judged:
            self._judged[start] = self._judge(start, end, end + _LOOK_AHEAD)
        return self._judged[start]

    def _judge(self, start: int, end: int, limit: int) -> str:
        opening = bool(_OPENING.search(self.context, max(0, start - 4), start))
        name = _trimmed(self.context[start:end], opening)
        if not name or self._is_speaker_or_place(start, end, limit):
            return ""
        certain = _certain(name) or self._allowed(name, opening, end, limit)
        return name if certain else ""

    def _is_speaker_or_place(self, start: int, end: int, limit: int) -> bool:
        """Whether the name is of somebody speaking or of a place: no figure is about either."""
        before = self.context[max(0, start - 30) : start]
        return bool(_BEFORE_OTHER.search(before) or _AFTER_SPEAKER.match(self.context, end, limit))

    def _allowed(self, name: str, opening: bool, end: int, limit: int) -> bool:
        """Whether a run of plain capitalised words is a name and not a sentence's first word."""
        several = " " in name
        if self.language.startswith("de"):
            return several and opening
        if not opening or several or self._within_a_sentence(name):
            return True
        common = name.endswith("s") or bool(_COMMON.match(name)) or bool(known_measure(name))
        return not common and bool(_AFTER_NAME.match(self.context, end, limit))

    def _within_a_sentence(self, name: str) -> bool:
        """Whether the paragraph writes the word with a capital in the midst of a sentence too."""
        if name not in self._in_midst:
            self._in_midst[name] = self._find_in_midst(name)
        return self._in_midst[name]

    def _find_in_midst(self, name: str) -> bool:
        text, at = self.context, self.context.find(name)
        while at >= 0:
            before, after = text[max(0, at - 2) : at], text[at + len(name) : at + len(name) + 1]
            if before[1:] == " " and _MIDST.match(before) and not _WORD.match(after):
                return True
            at = text.find(name, at + 1)
        return False


def _trimmed(run: str, opening: bool) -> str:
    """The run without generic words at its ends: "The Xiaomi SU7" is "Xiaomi SU7"."""
    words = run.split()
    if opening and words[0].casefold() in _PLACING:
        return ""
    while words and (_generic(words[0]) or (opening and words[0].casefold() in _FUNCTION)):
        opening, words = False, words[1:]
    while words and (_generic(words[-1]) or (words[-1].isdigit() and len(words[-1]) == 4)):
        words = words[:-1]
    return "" if not words or _function_only(words) else " ".join(words)


def _generic(word: str) -> bool:
    month = len(word) > 3 and word.casefold() in MONTHS
    return month or word.casefold() in _GENERIC


def _function_only(words: list[str]) -> bool:
    return all(word.casefold() in _FUNCTION or len(word) < 2 for word in words)


def _certain(name: str) -> bool:
    """Whether the form alone tells a name: letters with digits, or capitals inside."""
    mixed = any(c.isdigit() for c in name) and any(c.isalpha() for c in name)
    return mixed or any(c.isupper() for word in name.split() for c in word[1:])
