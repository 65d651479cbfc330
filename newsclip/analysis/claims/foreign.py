"""Who says what in German, French and Spanish."""

import re
from collections.abc import Iterator
from functools import cache

from newsclip.analysis.claims.attributed import Attribution
from newsclip.analysis.claims.names import called, is_office, is_personal
from newsclip.analysis.claims.verbs import any_of
from newsclip.analysis.tables import word_set

LANGUAGES = {"de": "german", "fr": "french", "es": "spanish"}
_WHO = r"(?P<who>[^\s,.;:!?“”«»„\"\n][^,.;:!?“”«»„\"\n]{1,70}?)"
_ROLE = r"(?:, (?P<role>[^,;:.!?“”«»„\"\n]{3,80})"
_PARTS = {
    "german": (
        r"(?:, (?:dass )?|: ?| „| “)",
        r"(?= (?:am|im|in|bei|beim|nach|vor|auf|gegenüber|zu|zur|zum|der Deutschen|dem|laut|weiter)\b)",
    ),
    "french": (
        r"(?: que | qu['’]|: ?| «)",
        r"(?= (?:à|au|aux|lors|dans|sur|devant|après|avant|(?:lun|mar|mercre|jeu|vendre|same)di)\b)",
    ),
    "spanish": (
        r"(?: que |: ?| «| “)",
        r"(?= (?:a|al|en|ante|durante|tras|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))\b)",
    ),
}
_TOLD = re.compile(
    r", wie (?P<who>[^,.;:!?“”«»„\"\n]{2,70}?)(?: (?:am|im|in|bei)\b[^,.;:!?\n]{1,40}?)? "
    r"(?P<verb>mitteilten?|sagten?|erklärten?|berichtet|berichteten?|schreibt|betonten?)\b"
)
_PRONOUNS = word_set("er sie il elle ils elles él ella ellos ellas")
_ARTICLES = word_set("der die das den dem des ein eine einer le la les un une el los las una l’ l'")
_PARTICLES = word_set("van von de del da bin al der di la le du")
_WORDS = 8
_NAME_FIRST = re.compile(r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?: (?:de |von |van )?[A-ZÀ-ÖØ-Þ][\w’'-]+){1,2}")
_DAY = re.compile(
    r"^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|gestern|heute|ayer|hoy|"
    r"(?:el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)),? ",
    re.IGNORECASE,
)
_JOINS = word_set("de del des du von vom zum zur für à al en im in d’ por pour aux")
_NOBODY = word_set(
    "und aber oder et mais y pero qui que dass wer was ce cela eso esto es das dies qu’il es"
)


@cache
def _patterns(group: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    said, (that, aside) = any_of(group), _PARTS[group]
    so = "|so" if group == "german" else ""
    before = (
        rf"^(?:[„“«\"]|[^,„“«\"]{{2,40}}, )?{_WHO}{_ROLE},)? (?P<verb>{said})\b"
        rf"(?P<more>[^,:“”«»„\"\n]{{0,60}}?){that}"
    )
    after = (
        rf"[,“”»«\"–—] ?(?P<verb>{said}{so}) {_WHO}{_ROLE})?"
        rf"(?:(?=[,.;:!?“”»«\"–—]|\s*$)|{aside})"
    )
    alone = rf"[,”»–—] ?(?P<verb>{said})(?P<who>)(?P<role>)(?=\s*[.,;–—]|\s*$)"
    return (
        (re.compile(before), "before"),
        (re.compile(after), "after"),
        (re.compile(alone), "after"),
    )


def foreign(sentence: str, language: str) -> Iterator[Attribution]:
    """The attributions of a sentence in which quotations are blotted out."""
    for pattern, form in _patterns(LANGUAGES[language]):
        for match in pattern.finditer(sentence):
            if one := _read(match, form):
                yield one
    if language == "de":
        for match in _TOLD.finditer(sentence):
            name, role, person = _parts(match["who"])
            yield Attribution(
                match.start(), match.end(), match["verb"], "after", name, role, "", person
            )


def _read(match: re.Match[str], form: str) -> Attribution | None:
    phrase, aside = match["who"].strip(), match["role"] or ""
    if not phrase:
        return Attribution(match.start(), match.end(), match["verb"], form, pronoun="same")
    first = phrase.split()[0].casefold()
    if phrase.casefold() in _PRONOUNS:
        return Attribution(
            match.start(), match.end(), match["verb"], form, pronoun=phrase.casefold()
        )
    if first in _NOBODY or len(phrase.split()) > _WORDS:
        return None
    name, role, person = _parts(phrase)
    if not person and (named := _NAME_FIRST.match(aside)) and is_name(named[0]):
        name, role, person, aside = named[0], _bare(_DAY.sub("", phrase)), True, ""
    return Attribution(
        match.start(), match.end(), match["verb"], form, name, role or _role(aside), "", person
    )


def _parts(phrase: str) -> tuple[str, str, bool]:
    """Name, role, and whether it is a person: "el sindicalista Luis Prado", "Der Konzern"."""
    words = _DAY.sub("", phrase).split()
    first = len(words)
    while first and (
        words[first - 1][:1].isupper() or (words[first - 1] in _PARTICLES and first < len(words))
    ):
        first -= 1
    while first < len(words) and (words[first].casefold() in _ARTICLES or is_office(words[first])):
        first += 1
    before, name = " ".join(words[:first]), " ".join(words[first:])
    bare = _bare(before)
    joined = not _JOINS.isdisjoint(before.split()[-1:]) or name.endswith(("’", "'"))
    if not name or (before and not bare) or joined:
        return _capital(" ".join(words)), "", False
    taken = called(name)
    person = is_personal(taken.name) and (" " in taken.name or bool(bare))
    return taken.name, _capital(bare or taken.office), person


def is_name(phrase: str) -> bool:
    """Whether a phrase is the name of a person and nothing else."""
    words = phrase.split()
    return (
        2 <= len(words) <= 4
        and all(word[:1].isupper() or word in _PARTICLES for word in words)
        and is_personal(phrase)
    )


def _bare(phrase: str) -> str:
    words = phrase.split()
    while words and words[0].casefold() in _ARTICLES:
        words = words[1:]
    return _capital(" ".join(words))


def _role(aside: str) -> str:
    """What stands after a name; a clause of its own is no role."""
    words = aside.split()
    return "" if len(words) > 4 and words[0] in ("qui", "que", "der", "die") else _bare(aside)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
