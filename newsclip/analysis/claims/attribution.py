"""Attributions: the words of a sentence that say who says what the rest of it says."""

import re
from dataclasses import dataclass

from newsclip.analysis.claims import patterns
from newsclip.analysis.claims.speaking import NO_NAME, tidy

_ENGLISH = (
    (patterns.AFTER, "after"),
    (patterns.BEFORE, "before"),
    (patterns.BY, "by"),
    (patterns.STUDY, "before"),
)
_BEGINNING = 4
"""What follows an "according to" that begins so early is the statement, not a role."""
_FEW_LEFT = re.compile(r"\w+\W+\w")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it and with what verb; ``start`` to ``end`` are the words that tell so.

    ``form`` is before, after or by: where the statement stands. ``pronoun`` where only one names the
    speaker.
    """

    start: int
    end: int
    verb: str
    form: str
    speaker: str = ""
    role: str = ""
    pronoun: str = ""
    person: bool = False


def attributions(sentence: str, language: str = "en") -> list[Attribution]:
    """The attributions of a sentence in which quotations are blotted out, in its order."""
    found: list[Attribution] = []
    for pattern, form in _ENGLISH:
        found += (one for match in pattern.finditer(sentence) if (one := _read(match, form)))
    found += map(_french, patterns.FRENCH_AFTER.finditer(sentence))
    if language not in ("en", "zh"):
        matches = patterns.FOREIGN.finditer(sentence)
        found += (one for match in matches if (one := _read(match, "before")))
    if language == "zh" or not found:
        found += map(_chinese, patterns.CHINESE.finditer(sentence))
    return _apart(found)


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


def _read(match: re.Match[str], form: str) -> Attribution | None:
    groups = match.groupdict()
    name = tidy(groups.get("name") or "")
    if name and name.split()[0].casefold() in NO_NAME:
        name = ""
    group = groups.get("group") or groups.get("few") or ""
    if match_name := groups.get("name"):
        group = group or (match_name if patterns.GROUP.fullmatch(match_name) else "")
    pronoun = groups.get("pronoun") or ""
    if patterns.PRONOUN.fullmatch(groups.get("name") or ""):
        pronoun = groups["name"]  # it looked like a name at the beginning of the sentence
    if not (name or group or pronoun) or (pronoun.casefold() == "it" and form != "after"):
        return None
    first = form == "by" and match.start() < _BEGINNING
    end = match.start("role") - 2 if first and groups.get("role") else match.end()
    if not _FEW_LEFT.search(match.string, end) and form == "before":
        form = "after"  # "..., analysts warn."
    return Attribution(
        match.start(),
        end,
        groups["verb"],
        form,
        name or tidy(_capital(group)),
        "" if first else _role(groups.get("role") or groups.get("lead") or ""),
        "" if name or group else pronoun.casefold(),
        bool(name) and not group,
    )


def _role(role: str) -> str:
    role = patterns.LOOSE.sub("", role.strip())
    return "" if re.match(r"(?:who|which|where)\b", role) else _capital(role)


def _french(match: re.Match[str]) -> Attribution:
    name = tidy(match["name"] or "")
    pronoun = "" if name else ("elle" if "elle" in match["verb"] else "il")
    return Attribution(
        match.start(), match.end(), match["more"], "after", name, "", pronoun, bool(name)
    )


def _chinese(match: re.Match[str]) -> Attribution:
    return Attribution(
        match.start(),
        match.end(),
        match["verb"],
        "before",
        match["name"],
        match["role"] or "",
        "",
        True,
    )


def _capital(words: str) -> str:
    words = re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", words.strip())
    return words[:1].upper() + words[1:]


def is_document(speaker: str) -> bool:
    """Whether what speaks is a report or figures rather than somebody."""
    return bool(patterns.DOCUMENT.search(speaker))
