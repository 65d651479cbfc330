"""Whom a risk would hit, where its words say so."""

import re

from newsclip.analysis.tables import word_set

_LONGEST = 700
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
_NOBODY = word_set(
    "it them this that which there and or but what who nobody they he she we you of to"
)


def affected(said: str) -> str:
    """Who the words say is affected; empty where they do not."""
    for pattern in _AFFECTED:
        if match := pattern.search(said[:_LONGEST]):
            who = re.sub(r"^(?:[Tt]he|[Ii]ts|[Tt]heir) ", "", match["who"]).strip()
            if who and not _NOBODY.intersection((who.casefold(), who.casefold().split()[-1])):
                return who[:1].upper() + who[1:]
    return ""
