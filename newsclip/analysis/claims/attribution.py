"""Attributions: the words of a sentence that say who says what the rest of it says."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsclip.analysis.claims import patterns
from newsclip.analysis.claims.attributed import Attribution
from newsclip.analysis.claims.chinese import chinese
from newsclip.analysis.claims.foreign import LANGUAGES, foreign, is_name
from newsclip.analysis.claims.speaking import NO_NAME, tidy
from newsclip.analysis.claims.verbs import LOOSE
from newsclip.analysis.claims.who import Who, lead, office, who
from newsclip.analysis.tables import word_set

_ENGLISH = (
    (patterns.AFTER, "after"),
    (patterns.BEFORE, "before"),
    (patterns.STUDY, "before"),
)
_NO_ROLE = word_set("they it he she we i you this these those there both because where when not")
_NO_HEADLINE = word_set(
    "Review Letter Letters Email Editorial Website Data Archive Magazine Statement Memo"
)
_BEGINNING = 4
"""What follows an "according to" that begins so early is the statement, not a role."""
_FEW_LEFT = re.compile(r"\w+\W+\w")
_CLAUSE = re.compile(r"(?:[^\s]{1,60}\s+){3}[^\s]{1,60}[,”\"»]\s?$")
_BACK = 250
"""Four words and a comma before an attribution are the statement it belongs to."""
_ASIDE = re.compile(
    r"\s*(?:[.]?\s*$|,|(?:in|on|at|during|after|before|late|early|earlier|this|last|when|while|as|to|by|"
    r"yesterday|today|afterwards|later|again|through|via|from|of|about|with)\b)"
)


def attributions(sentence: str, language: str = "en") -> list[Attribution]:
    """The attributions of a sentence in which quotations are blotted out, in its order."""
    if language == "zh":
        return _apart(list(chinese(sentence)))
    if head := headed(sentence):
        return [head]
    found: list[Attribution] = list(_by(sentence))
    if language in LANGUAGES:
        found += foreign(sentence, language)
        if found:
            return _apart(
                found + [_french(match) for match in patterns.FRENCH_AFTER.finditer(sentence)]
            )
    if patterns.may_tell(sentence):
        found += _by_verb(sentence, language)
    found += list(_going_on(sentence, found))
    turned = [one for one in (_turned(one, sentence) for one in found) if _is_saying(one, sentence)]
    return _apart(turned or list(chinese(sentence)))


def _by_verb(sentence: str, language: str) -> Iterator[Attribution]:
    """Those that have a verb of saying."""
    yield from _whoever(sentence)
    for pattern, form in _ENGLISH:
        yield from (one for match in pattern.finditer(sentence) if (one := _read(match, form)))
    yield from _trailing(sentence)
    yield from map(_french, patterns.FRENCH_AFTER.finditer(sentence))
    if language != "en":
        yield from (
            one for match in patterns.FOREIGN.finditer(sentence) if (one := _read(match, "before"))
        )


def _apart(found: list[Attribution]) -> list[Attribution]:
    """One for each verb: the one that names more."""
    kept: list[Attribution] = []
    for one in sorted(found, key=lambda one: (one.start, -len(one.speaker))):
        if kept and one.start < kept[-1].end:
            if bool(one.role) > bool(kept[-1].role):
                kept[-1] = one
        else:
            kept.append(one)
    return kept


def _turned(one: Attribution, sentence: str) -> Attribution:
    """The statement stands before: "The tender was rigged, Tom Rask claimed in a letter"."""
    if one.form == "before" and not _opens(one, sentence):
        rest = _ASIDE.match(sentence, one.end)
        if rest and _says_something(sentence, one.start):
            return replace(one, form="after")
    return one


def _is_saying(one: Attribution, sentence: str) -> bool:
    """Whether its verb says something: "adds" may be a sum."""
    return one.form != "before" or one.verb not in LOOSE or _opens(one, sentence)


def _opens(one: Attribution, sentence: str) -> bool:
    """Whether a word or a mark after the verb opens what is said."""
    told = (
        sentence[one.start : one.end].rstrip().endswith(("that", ":", "dass", "que", "qu’", "qu'"))
    )
    return told or sentence[one.end : one.end + 2].lstrip(", ").startswith(
        ("“", '"', "«", "„", "‘")
    )


def _says_something(sentence: str, end: int) -> bool:
    """Whether a statement or a quotation ends where an attribution begins."""
    quoted = sentence[max(0, end - 3) : end].rstrip(" ,")[-1:] in ("”", "»", '"', "“", "’")
    return quoted or bool(_CLAUSE.search(sentence, max(0, end - _BACK), end))


def _read(match: re.Match[str], form: str) -> Attribution | None:
    groups = match.groupdict()
    name = tidy(groups.get("name") or "")
    while name and name.split()[0].casefold() in NO_NAME:
        name = name.partition(" ")[2]
    group = groups.get("group") or groups.get("few") or ""
    if match_name := groups.get("name"):
        group = group or (match_name if patterns.GROUP.fullmatch(match_name) else "")
    pronoun = groups.get("pronoun") or ""
    if patterns.PRONOUN.fullmatch(groups.get("name") or ""):
        pronoun = groups["name"]  # it looked like a name at the beginning of the sentence
    if not (name or group or pronoun) or (
        pronoun.casefold() == "it" and form != "after" and not (groups.get("that") or "").strip()
    ):
        return None
    if not _FEW_LEFT.search(match.string, match.end()) and form == "before":
        form = "after"  # "..., analysts warn."
    one = Attribution(
        match.start(), match.end(), groups["verb"], form,
        name or tidy(_capital(group)),
        _role(groups.get("role") or groups.get("lead") or ""),
        "" if name or group else pronoun.casefold(),
        bool(name) and not group,
    )  # fmt: skip
    if group and is_name(groups.get("role") or ""):
        return replace(one, speaker=groups["role"], role=_role(group), person=True)
    return _led(one, match.string) if name and not one.role and form != "after" else one


def _led(one: Attribution, sentence: str) -> Attribution:
    """With what stands before the name: "ferry operator Nordsund said"."""
    found = lead(sentence, one.start)
    if found is None:
        return one
    return replace(one, start=found.start, role=found.role, person=one.person and not found.body)


def _by(sentence: str) -> Iterator[Attribution]:
    """ "According to the report, ..." and "..., according to two officials"."""
    for match in patterns.BY.finditer(sentence):
        meant = who(match["who"]) if match["english"] else _foreign(match["who"])
        if meant is not None:
            first = match.start() < _BEGINNING
            role = "" if first else _role(match["role"] or "")
            yield Attribution(
                match.start(), match.end("role" if role else "who"), match["verb"].strip(), "by",
                meant.name, meant.role or role, meant.pronoun, meant.person,
            )  # fmt: skip


def _foreign(phrase: str) -> Who:
    """Whom a phrase of another language means: somebody where it begins with a name of two words."""
    person = " " in phrase and all(word[:1].isupper() for word in phrase.split())
    return Who(tidy(_capital(phrase)), person=person)


def _whoever(sentence: str) -> Iterator[Attribution]:
    """Whoever begins a clause: "Health officials in Carrow confirmed that ..."."""
    for match in patterns.WHOEVER.finditer(sentence):
        meant = who(match["who"])
        if meant is None or meant.pronoun:
            continue
        role = match["role"] or ""
        name, office_of, person = meant.name, meant.role or _role(role), meant.person
        if is_name(role) and not person:
            name, office_of, person = role, meant.name, True
        yield Attribution(
            match.start("who"), match.end(), match["verb"], "before", name, office_of, "", person
        )


def _going_on(sentence: str, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """What the speaker adds: "..., adding that the tests were negative"."""
    for match in patterns.GOING_ON.finditer(sentence):
        if any(one.end <= match.start() for one in found):
            yield Attribution(match.start(), match.end(), match["verb"], "before", pronoun="same")


def _trailing(sentence: str) -> Iterator[Attribution]:
    """Who stands at the end: "..., researchers at the Halden Institute found"."""
    for match in patterns.TRAILING.finditer(sentence):
        meant = who(match["who"])
        if meant is not None and _says_something(sentence, match.start()):
            yield Attribution(
                match.start(), len(sentence), match["verb"], "after", meant.name, meant.role,
                meant.pronoun, meant.person,
            )  # fmt: skip


def headed(line: str) -> Attribution | None:
    """The attribution of a headline or of an interview: "Mayor: Town hall will not be sold"."""
    match = patterns.HEADLINE.match(line)
    meant = who(match["who"]) if match else None
    if (
        match is None
        or meant is None
        or meant.pronoun
        or meant.name in _NO_HEADLINE
        or not (meant.speaks or (meant.person and " " in meant.name))
    ):
        return None
    return Attribution(0, match.end(), ":", "before", meant.name, meant.role, person=meant.person)


def _role(role: str) -> str:
    role = patterns.LOOSE.sub("", role.strip())
    return _capital(office(role)) if _NO_ROLE.isdisjoint(role.casefold().split()[:1]) else ""


def _french(match: re.Match[str]) -> Attribution:
    name = tidy(match["name"] or "")
    pronoun = "" if name else ("elle" if "elle" in match["verb"] else "il")
    return Attribution(
        match.start(), match.end(), match["more"], "after", name, "", pronoun, bool(name)
    )


def _capital(words: str) -> str:
    words = re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", words.strip())
    return words[:1].upper() + words[1:]


def is_document(speaker: str) -> bool:
    """Whether what speaks is a report or figures rather than somebody."""
    return bool(patterns.DOCUMENT.search(speaker))
