"""What the markup of a page says of a wall before its article, in whatever language it is."""

import re
from enum import StrEnum

from lxml import etree

from newsclip.importing.html_tree import Element


class Wall(StrEnum):
    """What stands before an article."""

    CONSENT = "only a question about cookies and consent"
    ROBOTS = "only a check whether the visitor is a person"
    PAYWALL = "only an offer to subscribe"
    SCRIPT = "its text is loaded by a script"


_CAPTCHA = re.compile(r"captcha|turnstile|challenge-(?:form|platform|running|stage)", re.IGNORECASE)
_CONSENT = re.compile(
    r"(?:^|[\s_-])(?:cmp|gdpr|consent|cookie-?(?:wall|consent|banner|notice))"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"(?:^|[\s_-])(?:paywall|piano-?offer|subscriber-?only|regwall)(?:$|[\s_-])", re.IGNORECASE
)
_CLASSES, _IDS, _SOURCES, _ACTIONS = (
    etree.XPath(f"//@{name}", smart_strings=False) for name in ("class", "id", "src", "action")
)
_PLATFORM = etree.XPath('boolean(//script[contains(., "__tcfapi")])')
_LOOKED_AT = 5_000
"""Attributes of a page that are looked at."""


def _texts(found: object) -> list[str]:
    return [str(one) for one in found[:_LOOKED_AT]] if isinstance(found, list) else []


def signs_of(root: Element) -> frozenset[Wall]:
    """The walls whose usual markup is in the page: captchas, consent platforms, paywalls.

    None of it proves a wall: most pages with an article have some of it too.
    """
    names = "\n".join((*_texts(_CLASSES(root)), *_texts(_IDS(root))))
    addresses = "\n".join((*_texts(_SOURCES(root)), *_texts(_ACTIONS(root))))
    found: set[Wall] = set()
    if _CAPTCHA.search(names) or _CAPTCHA.search(addresses):
        found.add(Wall.ROBOTS)
    if _CONSENT.search(names) or _PLATFORM(root):
        found.add(Wall.CONSENT)
    if _PAYWALL.search(names):
        found.add(Wall.PAYWALL)
    return frozenset(found)
