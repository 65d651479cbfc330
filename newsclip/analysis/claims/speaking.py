"""The fields of a claim: who said it, in what capacity, where the sentence says so."""

import re
from dataclasses import dataclass

from newsclip.analysis.sentences import sentence_around, sentence_spans
from newsclip.analysis.tables import word_set
from newsclip.domain.kinds import CLAIM

_WORD = r"[A-ZÀ-ÖØ-Þ][\w’']{0,30}"
NAME = (
    rf"(?<![\w’'-])(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?:[A-Z]\. ){{0,2}}{_WORD}(?: [A-Z]\.(?= [A-Z])){{0,2}}"
    r"(?: (?:van|von|de|del|da|bin|al|of the) ?)?"
    rf"(?:[ -]{_WORD}){{0,4}}"
)
_SAID = (
    r"(?:said|says|say|told|tells|stated|states|added|adds|announced|announces|argued|argues|warned|"
    r"warns|claimed|claims|explained|explains|emphasi[sz]ed|stressed|noted|notes|insisted|confirmed|denied|"
    r"wrote|writes|hinted|predicted|estimates|expects|promised|admitted|acknowledged|described|concluded|believes|"
    r"announcing|"
    r"sagte|sagt|erklärte|betonte|warnte|teilte|kündigte|a déclaré|déclare|a affirmé|"
    r"affirme|a dit|a annoncé|"
    r"explique|a expliqué|dijo|afirmó|declaró|aseguró|explicó|anunció|advirtió)"
)
_ROLE = r"(?P<role>[^,;:.“”\"]{3,80})"
LEAD_ROLE = (
    r"(?P<lead>(?:[A-Za-z]{1,20} ){0,3}(?:[Cc]hief [a-z]+(?: [a-z]+)?|CEO|CFO|CTO|COO|[Pp]resident|"
    r"[Ff]ounder|[Cc]hairman|[Cc]hairwoman|[Cc]hair|[Dd]irector|[Mm]inister|[Aa]nalyst|"
    r"[Ss]pokes(?:man|woman|person)|[Mm]anager|[Hh]ead))"
)
COLLECTIVE = (
    r"(?P<group>(?:the|The|a|A) (?:company|firm|maker|carmaker|automaker|ministry|government|"
    r"agency|regulator|"
    r"commission|bank|union|police|report|study|spokes(?:man|woman|person)(?: for (?:the )?[A-Z]\w+)?)"
    r"|officials|Officials|analysts|Analysts|experts|Experts|regulators|Regulators)"
)
_BY = r"(?:[Aa]ccording to|[Ll]aut|[Ss]elon|[Ss]egún|[Nn]ach Angaben von)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<name>{NAME}), {_ROLE}, (?:also )?(?:has )?{_SAID}\b",
        rf"\b{_SAID} (?P<name>{NAME}), {_ROLE}(?=[.,;“”\"]|$)",
        rf"(?:{LEAD_ROLE} )(?P<name>{NAME}) (?:also |has |had )?{_SAID}\b",
        rf"\b{_SAID} (?:the )?{LEAD_ROLE} (?P<name>{NAME})",
        rf"(?<![\w’'])(?P<name>{NAME}) (?:also |has |had )?{_SAID}\b",
        rf"[”\"»,] (?:{_SAID}) (?P<name>{NAME})",
        rf"\b{_BY} (?P<name>{NAME})(?:, {_ROLE}[.,])?",
        rf"\b{_BY} {COLLECTIVE}",
        rf"{COLLECTIVE} (?:also |has |had )?{_SAID}\b",
    )
)
_CHINESE_SAID = "(?:曾)?(?:公开)?(?:表示|称|指出|认为|解释说|说|宣布|透露|提醒|强调)"
_CHINESE = re.compile(
    r"(?:(?P<role>[\u4e00-\u9fff]{0,12}"
    r"(?:首席执行官|董事长|总经理|总裁|负责人|发言人|分析师|创始人|部长|主任))|(?<![\u4e00-\u9fff]))"
    rf"(?P<name>[\u4e00-\u9fff]{{2,3}}?)(?:[在于曾对则也]|[一二三四五六七八九十]月|(?={_CHINESE_SAID}))"
    rf"[^。，；！？“”]{{0,16}}?{_CHINESE_SAID}"
)
_HE_SAID = re.compile(
    rf"\b(?:he|she|He|She|er|Er|sie|il|Il|elle|él|ella) (?:also |had )?{_SAID}\b"
    rf"|\b{_SAID} (?:he|she|er|sie|il|elle)\b"
    r"|[他她][说称]"
)
_TAG = re.compile(rf"(?:{NAME}|he|she) {_SAID}\b|{_CHINESE.pattern}")
_PERSON = re.compile(rf"(?<![\w’'-])(?P<name>{_WORD}(?:[ -]{_WORD}){{1,3}})")
NO_NAME = word_set(
    "the a an this that these those he she it they we i you but and in on at by for from "
    "according as if when while after speaking asked officials analysts experts critics people "
    "sources regulators reporters who which what one both some many most monday tuesday "
    "wednesday thursday friday saturday sunday der die das er sie es le la les il elle el los "
    "las then later earlier meanwhile yesterday today however also still even although though because "
    "since before during under over with without into once there here not no yes so yet now our my "
    "your his her its their other another such more last next early late first second among despite "
    "moreover instead finally only each every all any few several nobody everybody somebody dear "
    "bei nach aber und mais après selon pero según ainsi "
)
NOT_PEOPLE = re.compile(
    r"\b(?:Conference|Forum|Research|Institute|Motors|Cells|Ledger|Weekly|News|Times|Street|City|Europe|Asia|"
    r"Africa|America|Model|University|Ministry|Commission|Group|Bank|Inc|Ltd|Corp|AI|EV|World|South|North)\b|\d"
)
_QUOTE_AFTER = 300
_REACH = 1000
"""How far around the selection, in code points, an attribution is looked for."""


@dataclass(frozen=True, slots=True)
class _Speaker:
    name: str
    role: str = ""


def read_claim(selected: str, context: str = "", start: int = 0) -> dict[str, str]:
    """Speaker and role where the sentence attributes the selected words; the status in any case."""
    fields = {"status": CLAIM.defaults()["status"]}
    if not context or context[start : start + len(selected)] != selected:
        context, start = selected, 0
    speaker = _speaker(context, start, start + len(selected))
    if speaker is not None:
        fields |= {"speaker": speaker.name, "role": speaker.role}
    return {name: value for name, value in fields.items() if value}


def _speaker(context: str, start: int, end: int) -> _Speaker | None:
    """Who the sentence says is speaking; a pronoun stands for the last person named before."""
    first, last = sentence_around(context, start, end)
    last = max(last, _tag_after(context, last))
    first, last = max(first, start - _REACH), min(last, end + _REACH, start + 2 * _REACH)
    sentence = context[first:last]
    if found := _named(sentence, start - first):
        return found
    if pronoun := _HE_SAID.search(sentence):
        before = context[max(0, first - _REACH) : first + pronoun.start()]
        return last_person(before) or _named(before, len(before))
    return None


def _tag_after(context: str, last: int) -> int:
    """The end of a sentence that only says who spoke: “...!” she told reporters."""
    for first, end in sentence_spans(context):
        if (
            first == last
            and end - first < _QUOTE_AFTER
            and context[last - 2 : last].strip()[-1:] in '”"»'
        ):
            return end if _TAG.match(context, first, end) else last
    return last


def _named(sentence: str, at: int) -> _Speaker | None:
    """The named speaker whose verb stands nearest to the selection."""
    found: list[tuple[int, int, _Speaker]] = []
    for rank, pattern in enumerate((*_PATTERNS, _CHINESE)):
        for match in pattern.finditer(sentence):
            if speaker := _read(match):
                apart = min(abs(match.start() - at), abs(match.end() - at))
                found.append((rank if rank < len(_PATTERNS) else 0, apart, speaker))
    return min(found, key=lambda entry: entry[:2])[2] if found else None


def _read(match: re.Match[str]) -> _Speaker | None:
    groups = match.groupdict()
    name = tidy(groups.get("name") or groups.get("group") or "")
    role = (groups.get("role") or groups.get("lead") or "").strip()
    role = re.sub(r"^(?:(?:the|a|an|with|and|by|who is|der|die|le|la|el|its|their) )+", "", role)
    words = name.split()
    if not words or (not groups.get("group") and words[0].casefold() in NO_NAME):
        return None
    if role and re.search(rf"\b{_SAID}\b|\b(?:who|which)\b", role):
        role = ""
    return _Speaker(name, role[:1].upper() + role[1:])


def tidy(name: str) -> str:
    """The name without a possessive, an article of a group left out."""
    name = re.sub(r"['’]s$| (?:of the|van|von|de|del|da|bin|al)$", "", name.strip(" ,"))
    return re.sub(r"^(?:the|a) (?=[a-z])", lambda found: found[0].capitalize(), name)


def last_person(before: str) -> _Speaker | None:
    """The last person named: two or three capitalised words that are no firm, place or thing."""
    people = [
        match["name"]
        for match in _PERSON.finditer(before)
        if not NOT_PEOPLE.search(match["name"])
        and match["name"].split()[0].casefold() not in NO_NAME
    ]
    return _Speaker(re.sub(r"['’]s$", "", people[-1])) if people else None
