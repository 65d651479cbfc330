"""The patterns that find an attribution: who, verb, role, and where the statement stands."""

import re

from newsclip.analysis.claims.speaking import COLLECTIVE, LEAD_ROLE, NAME
from newsclip.analysis.claims.verbs import VERBS, any_of

_SAID = any_of("plain", "strong", "german", "french", "spanish")
_FOUND = any_of("found")
_ADVERB = (
    r"(?:(?:also|later|earlier|previously|repeatedly|publicly|then|has|have|had|today|\w{3,12}ly) )"
    r"{0,2}"
)
_ROLE = r"(?:[^,;:.!?“”«»„\"\n]|(?<=[A-Z])\.(?= ?[A-Z])){3,90}"
_WHOSE = r"(?:at|of|for|from|with|in|on) (?:the )?[A-Z][\w’&.-]{0,30}(?: [A-Z][\w’&.-]{0,30}){0,3}"
_SOMEBODY = (
    r"company|firm|maker|carmaker|automaker|manufacturer|ministry|government|agency|regulator|commission|"
    r"bank|union|police|report|study|survey|spokes(?:man|woman|person)|court|judge|prosecutors?|lawyers?|"
    r"officials?|analysts?|experts?|economists?|researchers?|scientists?|residents?|neighbou?rs|witness(?:es)?|"
    r"workers?|farmers?|teachers?|doctors?|activists?|critics?|investors?|traders?|sources?|statement|"
    r"department|office|committee|council|party|opposition|campaign|institute|university|team|authors?|"
    r"minister|president|mayor|governor|director|chief|manager|owner|founder|head|chair|player|coach|"
    r"people|group|watchdog|charity|association|authority|authorities|airline|retailer|operator|"
    r"driver|customer|consultant|adviser|advisor|diplomat|executive|engineer"
)
_ORDINARY = (
    r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Mm]any|[Ss]everal|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) "
    rf"(?:[a-z][\w’-]{{1,20}} ){{0,3}}(?:{_SOMEBODY})(?: {_WHOSE})?"
)
_PLURAL = (
    r"(?:[Oo]fficials|[Aa]nalysts|[Ee]xperts|[Rr]egulators|[Rr]esearchers|[Ss]cientists|[Ee]conomists|"
    r"[Cc]ritics|[Pp]rosecutors|[Rr]esidents|[Ww]itnesses|[Ii]nvestors|[Aa]uthorities|[Pp]olice|[Dd]octors|"
    r"[Ll]awyers|[Tt]raders|[Aa]ctivists|[Ss]ources|[Ii]nsiders|[Pp]ollsters|[Mm]inisters|[Dd]iplomats|"
    r"[Nn]urses|[Tt]eachers|[Ee]ngineers|[Ff]armers|[Cc]ampaigners|[Uu]nions|[Ii]nspectors|[Dd]etectives|"
    r"[Ll]awmakers|[Ii]nvestigators|[Ee]nvironmentalists|[Oo]rganisers|[Ll]enders|[Cc]reditors|[Rr]elatives)"
    rf"(?: {_WHOSE})?"
)
_FOREIGN = (
    r"(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Ee]l|[Ll]os|[Ll]as) "
    r"(?:[\wÀ-ÿ’-]{2,20} ){0,2}?[\wÀ-ÿ’-]{3,30}|l’[\wÀ-ÿ-]{3,30}"
)
_PRONOUN = r"(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ee]r|[Ss]ie|[Ii]ls?|[Ee]lles?|[ÉEée]l|[Ee]lla|[Ee]llos)"
_FEW = COLLECTIVE.replace("(?P<group>", "(?P<few>")
_NAMED = rf"(?:{LEAD_ROLE} )?(?P<name>{NAME})"
_WHO = rf"(?:{_NAMED}|(?P<group>{_ORDINARY}|{_PLURAL})|{_FEW}|(?P<pronoun>{_PRONOUN}))"
_HEARERS = (
    r"(?:reporters|journalists|parliament|lawmakers|senators|investors|analysts|shareholders|"
    r"the (?:BBC|paper|newspaper|court|committee|"
    r"agency|media|press|conference)|me|us|them|him|her|[A-Z][\w’]{1,20}"
    r"(?: [A-Z][\w’]{1,20}){0,3}|the [A-Z][\w’]{1,20}(?: [A-Z][\w’]{1,20}){0,3})"
)
_ASIDE = r"(?:on|in|at|for|during|after|this|last|late|early|earlier) [^,.;:“”\"]{2,40}?"
_ON = r"(?= that\b|, ?[“\"]|: | [“\"])"
_TO = (
    rf"(?: (?:{_HEARERS}|(?:the|a|an|our|his|her|their) [^,.;:“”\"]{{2,40}}?)(?: {_ASIDE})?{_ON}"
    rf"| {_HEARERS}(?= [a-zß-ÿ]|[.,;]|$)| {_ASIDE}{_ON})?"
)
_THAT = r"(?P<that> that\b|: ?|, ?(?=[“„«\"])| (?=[“„«\"])|,? dass\b| que\b| qu[’'])?"

_TOLD = re.compile(r"\w+")
_TELLING = frozenset(max(verb.split(), key=len) for verbs in VERBS.values() for verb in verbs)


def may_tell(sentence: str) -> bool:
    """Whether a word of any verb of saying stands in the sentence: a quick test before the patterns."""
    return not _TELLING.isdisjoint(_TOLD.findall(sentence))


PRONOUN = re.compile(_PRONOUN)
GROUP = re.compile(_PLURAL)
"""A name that is no name: a plural at the beginning of a sentence."""
BEFORE = re.compile(
    rf"(?<![\w’'-]){_WHO}(?:, (?P<role>{_ROLE}),)? {_ADVERB}(?P<verb>{_SAID})\b{_TO}{_THAT}"
)
WHOEVER = re.compile(
    r"(?:^[“”\"«]?|[,;:”»\"] |\b(?:and|but|while|whereas|although|though) )"
    r"(?P<who>[^\s,.;:!?“”«»„\"][^,;:!?“”«»„\"\n]{1,100}?)"
    rf"(?:, (?P<role>{_ROLE}),)? {_ADVERB}(?P<verb>{_SAID})\b{_TO}{_THAT}"
)
"""Whoever begins a clause and has a verb of saying; ``who`` tells whether it is somebody."""
GOING_ON = re.compile(
    r", (?:but |and )?(?:also )?(?P<verb>adding|saying|noting|claiming|arguing|insisting|warning|stressing|"
    r"explaining|alleging|predicting|estimating|stating|pointing out|conceding|admitting|"
    r"acknowledging) that\b"
)
"""The speaker of the clause before goes on."""
STUDY = re.compile(
    rf"(?<![\w’'-]){_WHO}(?: (?:from|by|of|on) [^,.;:]{{2,60}}?)? {_ADVERB}(?P<verb>{_FOUND})"
    r"(?P<that> that\b)"
)
AFTER = re.compile(
    rf"(?:(?<=[,”»“\"’!?] )|(?<=[,”»“\"]))(?P<verb>{_SAID}) (?:also )?"
    rf"(?:{_NAMED}|(?P<group>{_ORDINARY}|{_PLURAL}|{_FOREIGN})|{_FEW}|(?P<pronoun>{_PRONOUN}))"
    rf"(?:, (?P<role>{_ROLE})(?=[,.;:”\"]|$))?"
)
FRENCH_AFTER = re.compile(
    r"(?<=, )(?P<verb>a-t-(?:il|elle)|ont-ils) "
    r"(?P<more>déclaré|affirmé|dit|expliqué|assuré|ajouté|indiqué|estimé|précisé)"
    rf"(?: (?P<name>{NAME}))?"
)
FOREIGN = re.compile(
    rf"(?<![\w’'-])(?P<group>{_FOREIGN}) (?P<verb>{any_of('german', 'french', 'spanish')})\b{_THAT}"
)
BY = re.compile(
    r"\b(?P<verb>(?P<english>[Aa]ccording to)|[Ll]aut|[Ss]elon|[Dd]’après|[Dd]'après|[Ss]egún|"
    r"[Nn]ach (?:Angaben|Ansicht|Einschätzung) (?:von|der|des)) "
    r"(?P<who>[^,.;:!?“”\"«»„\n]{2,90}?)"
    r"(?:(?=\s*[.;:!?“”\"«»„\n]|\s*$)|, "
    r"(?P<role>(?:the|an?|who|its|their|head|chief|der|die|le|la|el) [^,;:.!?“”\n]{3,90})(?=[,.]|$)"
    r"|(?=,)|(?= (?:sind|ist|sei|seien|haben|hat|fehlen|wird|werden|waren|war|sank|stieg|gibt)\b))"
)
TRAILING = re.compile(
    r"(?<=[,”»“\"’!?] )(?P<who>[^,;:.!?“”«»„\"\n]{2,110}?) "
    rf"{_ADVERB}(?P<verb>{_SAID}|{_FOUND})"
    r"(?: (?:on|in|at|during|after|before|late|early|earlier|this|last|to|by|when|while|as|yesterday|today|"
    r"later|again)\b[^;:“”«»„\"\n]{0,140}?)?[.!]?\s*$"
)
HEADLINE = re.compile(r"^(?P<who>[A-ZÀ-ÖØ-Þ][^:.,;!?“”\"\n]{1,50}): (?=[“„«\"]?[A-Z0-9a-z])")
LOOSE = re.compile(
    r"^(?:(?:the|a|an|who is|der|die|le|la|el|its|their|his|her|with|and|by|as|but|when|while|"
    r"after|if|of|to|that|for|from|in|on|at|mit|und) )+",
    re.IGNORECASE,
)
"""What is no part of a role at its beginning."""
DOCUMENT = re.compile(
    r"\b(?:report|study|survey|research|data|figures|poll|analysis|documents?|records|statistics|"
    r"filing|audit)\b",
    re.IGNORECASE,
)
