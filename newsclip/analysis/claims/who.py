"""Who a phrase means: "two senior officials", "chief executive Petra Lind", "the report"."""

import re
from dataclasses import dataclass

from newsclip.analysis.claims.names import called, is_personal
from newsclip.analysis.tables import word_set

_SPEAKING = word_set("""
    company firm maker carmaker automaker manufacturer supplier startup start-up ministry government
    agency regulator commission bank union police report study survey review audit poll court
    judge judges prosecutor prosecutors lawyer lawyers official officials analyst analysts expert
    experts economist economists researcher researchers scientist scientists resident residents
    neighbour neighbours neighbor neighbors witness witnesses worker workers farmer farmers teacher
    teachers doctor doctors nurse nurses activist activists critic critics investor investors trader
    traders source sources statement department office committee council parliament party
    opposition campaign institute university hospital school team author authors minister
    ministers president mayor governor senator senators director directors chief chiefs manager
    managers owner owners founder founders head chair chairman chairwoman player players coach
    people person group watchdog charity association authority authorities airline retailer
    operator operators driver drivers customer customers consultant consultants adviser advisers
    advisor advisors diplomat diplomats executive executives engineer engineers spokesman
    spokeswoman spokesperson spokesmen insider insiders pollster pollsters lawmaker lawmakers
    investigator investigators inspector inspectors detective detectives firefighters rescuers
    negotiators organisers organizers developers developer builder builders fund federation
    foundation board administration force service services administration archive museum club
    league publisher newspaper magazine broadcaster website data figures statistics document
    documents filing records memo letter email lawsuit indictment complaint verdict ruling
    relatives family parents mother father widow brother sister employee employees staff
    passengers passenger pilot pilots captain fishermen hunters shopkeepers traders landlord
    landlords tenants students pupils historian historians biologist biologists meteorologists
    forecasters epidemiologists virologists climatologists campaigners environmentalists
    creditors lenders bankers shareholders auditors auditor accountants protesters soldiers
    officer officers commander general envoy ambassador secretary aide aides deputy treasurer
    veterinarian vet surgeon surgeons midwives psychologist psychologists sociologist expert
    administrators trustees trustee watchdogs unions ministries companies firms makers
    carmakers banks agencies regulators courts hospitals schools governments groups
""")
_LEADER = {
    "heads": "Head of", "leads": "Leader of", "runs": "Head of", "chairs": "Chair of",
    "owns": "Owner of", "founded": "Founder of", "manages": "Manager of",
    "directs": "Director of", "represents": "Representative of", "headed": "Former head of",
    "led": "Former leader of", "ran": "Former head of", "chaired": "Former chair of",
    "edits": "Editor of", "coaches": "Coach of", "oversees": "In charge of",
}  # fmt: skip
_WHO_DOES = re.compile(r"^who (?P<does>[a-z]+) (?P<what>.+)$")
_ARTICLE = re.compile(r"^(?:the|an?|its|their|his|her|one of the|some of the) ", re.IGNORECASE)
_LOOSE = word_set(
    "and but which who that as if when where because while although though since after before so "
    "or than what how why not to it there this these those i we you"
)
_JOIN = word_set("at of for from with in on by close near familiar who behind involved")
_NO_HEAD = word_set(
    "to into as than and or but is are was were be has had have been not who that which whose found"
)
_LAST_NAME = re.compile(
    r"(?:^| )(?P<name>[A-ZÀ-ÖØ-Þ][\w’'.-]{0,30}(?:(?: (?:van|von|de|del|da|bin|al|der|di|la|of the)){0,2} "
    r"[A-ZÀ-ÖØ-Þ0-9][\w’'.-]{0,30}){0,4})$"
)
_PRONOUN = re.compile(r"he|she|they|it", re.IGNORECASE)
LONGEST = 110


@dataclass(frozen=True, slots=True)
class Who:
    """Whom a phrase means; ``pronoun`` where it does not name anybody.

    ``speaks`` where its words say that it is somebody who speaks: "officials", "mayor".
    """

    name: str = ""
    role: str = ""
    pronoun: str = ""
    person: bool = False
    speaks: bool = False


def who(phrase: str) -> Who | None:
    """Whom the phrase means; None where it is none that speaks."""
    phrase = phrase.strip()
    if not phrase or len(phrase) > LONGEST or phrase.split()[0].casefold() in _LOOSE:
        return None
    if _PRONOUN.fullmatch(phrase):
        return Who(pronoun=phrase.casefold())
    bare = _ARTICLE.sub("", phrase)
    return _group(bare) or _named(bare)


def _group(phrase: str) -> Who | None:
    """Somebody without a name: "officials", "researchers at the Halden Institute"."""
    words = phrase.split()
    for place, word in enumerate(words):
        if word in _JOIN or word.casefold() in _NO_HEAD or word.endswith("ing"):
            break
        if word.casefold().rstrip("’'s") in _SPEAKING or word.casefold() in _SPEAKING:
            rest = words[place + 1 :]
            if not rest or rest[0] in _JOIN:
                return Who(_capital(phrase), speaks=True)
        if place and word[:1].isupper():
            break
    return None


def _named(phrase: str) -> Who | None:
    """Somebody with a name, and what stands before it: "chief executive Petra Lind"."""
    match = _LAST_NAME.search(phrase)
    if match is None:
        return None
    before, name = phrase[: match.start()].strip(), match["name"]
    if not before and name.partition(" ")[0].casefold() in _TRADES and " " in name:
        before, _, name = name.partition(" ")
    if before and before.rsplit(maxsplit=1)[-1].casefold() not in _SPEAKING:
        return None
    taken = called(name)
    person = is_personal(taken.name) and not _is_body(before)
    return Who(taken.name, _capital(before or taken.office), person=person)


def _is_body(before: str) -> bool:
    """Whether the word before a name says that it is an organisation's: "ferry operator Nordsund"."""
    return bool(before) and before.rsplit(maxsplit=1)[-1].casefold() in _BODIES


_TRADES = word_set(
    "carmaker automaker manufacturer supplier startup start-up watchdog charity airline retailer operator "
    "developer builder publisher broadcaster chipmaker brewer grocer lender insurer utility"
)
"""Firms by their trade: at the beginning of a sentence one looks like a part of the name."""
_BODIES = _TRADES | word_set(
    "company firm maker carmaker automaker manufacturer supplier startup start-up ministry agency "
    "regulator bank union group watchdog charity association airline retailer operator developer "
    "builder publisher newspaper magazine broadcaster website fund federation foundation club"
)


_LEAD = re.compile(
    r"(?:^[“”\"»„«]? ?|[,;:”»\"] |\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Bb]ut|[Aa]nd|that) )"
    r"(?P<lead>[A-Za-z][a-z][\w-]{0,20}(?: [a-z][\w-]{0,20}){0,3}) $"
)
_BEFORE = 70


@dataclass(frozen=True, slots=True)
class Lead:
    """What is said of a name before it: where it begins, and whether it makes it an organisation."""

    start: int
    role: str
    body: bool


def lead(sentence: str, at: int) -> Lead | None:
    """What stands before a name at a place and says who that is: "ferry operator", "union leader"."""
    first = max(0, at - _BEFORE)
    match = _LEAD.search(sentence[first:at])
    if match is None or match["lead"].rsplit(maxsplit=1)[-1].casefold() not in _SPEAKING:
        return None
    return Lead(first + match.start("lead"), _capital(match["lead"]), _is_body(match["lead"]))


def office(role: str) -> str:
    """A role in the words of an office: "who heads the waterworks" is head of the waterworks."""
    if not role.startswith(("who ", "which ", "where ", "whose ")):
        return role
    match = _WHO_DOES.match(role)
    known = _LEADER.get(match["does"]) if match else None
    return f"{known} {match['what']}" if match and known else ""


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
