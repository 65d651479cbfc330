"""What the markup of a page says of a wall before its article, in whatever language it is."""

import re
from enum import StrEnum

from lxml import etree

from newsclip.importing.html_tree import Element
from newsclip.language import mark, tr


class Wall(StrEnum):
    """What stands before an article."""

    CONSENT = mark("only a question about cookies and consent")
    ROBOTS = mark("only a check whether the visitor is a person")
    PAYWALL = mark("only an offer to subscribe")
    SCRIPT = mark("its text is loaded by a script")

    @property
    def remedy(self) -> str:
        """What the user can do about it."""
        return {
            Wall.CONSENT: tr(
                "Open it in a browser, answer the question about cookies there, "
                "then save the page from there or paste the text."
            ),
            Wall.ROBOTS: tr(
                "Open it in a browser, pass the check there, "
                "then save the page from there or paste the text."
            ),
            Wall.PAYWALL: tr(
                "Open it in a browser, log in there if you have a subscription, "
                "then save the page from there or paste the text."
            ),
            Wall.SCRIPT: tr(
                "Open it in a browser and wait until the text shows, "
                "then save the page from there or paste the text."
            ),
        }[self]


_CAPTCHA = re.compile(
    r"captcha|turnstile|challenge-(?:form|platform|running|stage)|px-block|datadome|cf-(?:chl|error)"
    r"|geo\.captcha|_incapsula_",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"(?:^|[\s_-])(?:cmp|gdpr|dsgvo|rgpd|avg|consent|cookie-?(?:wall|consent|banner|notice|policy|popup))"
    r"(?:$|[\s_-])|onetrust|didomi|usercentrics|sp_message|sourcepoint|cookiebot|quantcast|iubenda|cmpbox",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"(?:^|[\s_-])(?:paywall|pay-wall|piano-?offer|subscriber-?only|reg-?wall|meter(?:ed)?-?wall|"
    r"subscription-?(?:wall|gate|prompt)|premium-?(?:wall|gate|lock|teaser)|locked-?content|article-?gate|"
    r"content-?gate|paid-?content|plus-?teaser)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CLASSES, _IDS, _SOURCES, _ACTIONS = (
    etree.XPath(f"//@{name}", smart_strings=False) for name in ("class", "id", "src", "action")
)
_PLATFORM = etree.XPath(
    'boolean(//script[contains(., "__tcfapi") or contains(., "__gpp") or contains(., "__cmp(")])'
)
_REFRESH = etree.XPath(
    "//meta[translate(@http-equiv, 'REFSH', 'refsh')='refresh']/@content", smart_strings=False
)
_TIER = etree.XPath(
    "//meta[@property='article:content_tier' or @name='article:content_tier']/@content",
    smart_strings=False,
)
_SOON = 30
"""Seconds until a page loads itself again that only waits for something."""
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
    if _CAPTCHA.search(names) or _CAPTCHA.search(addresses) or _reloads(root):
        found.add(Wall.ROBOTS)
    if _CONSENT.search(names) or _PLATFORM(root):
        found.add(Wall.CONSENT)
    if _PAYWALL.search(names) or "locked" in _texts(_TIER(root)):
        found.add(Wall.PAYWALL)
    return frozenset(found)


def _reloads(root: Element) -> bool:
    """Whether the page loads itself again within half a minute."""
    delays = (re.match(r"\s*(\d{1,6})", told) for told in _texts(_REFRESH(root)))
    return any(match and int(match[1]) <= _SOON for match in delays)
