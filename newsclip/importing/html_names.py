"""What the class, id and role of an element say it is for: article, clutter, or nothing."""

import re
from functools import lru_cache

from newsclip.importing.html_tree import Element

_UNLIKELY = re.compile(
    r"-ad-|ad-break|adsbygoogle|advert|agegate|age-gate|banner|breadcrumb|combx|comment|community|"
    r"consent|cookie|cover-wrap|disqus|extra|footer|gdpr|header|legends|masthead|menu|modal\b|newsletter|"
    r"outbrain|pager|pagination|popup|related|remark|replies|rss|shoutbox|sidebar|"
    r"skip-link|skyscraper|social|sponsor|supplemental|taboola|toolbar",
    re.IGNORECASE,
)
_PERHAPS = re.compile(r"\band\b|article|body|column|content|main|shadow", re.IGNORECASE)
_GOOD = re.compile(
    r"article|body|content|entry|hentry|main|page|pagination|post|text|blog|story", re.IGNORECASE
)
_BAD = re.compile(
    r"-ad-|hidden|\bhid\b|banner|combx|comment|com-|contact|cookie|footer|gdpr|masthead|media|meta|"
    r"newsletter|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|"
    r"taboola|tags|widget|sign-?up|\bpoll\b|\bvjs-|video-?js|(?:video|audio|media)-?player|"
    r"author-?(?:bio|box|card|info)|about-?(?:the-?)?author",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"byline|author|dateline|writtenby|written-by", re.IGNORECASE)
_SHARING = re.compile(
    r"(?:\b|_)(?:share|sharedaddy|sharing|social|addthis|addtoany)(?:\b|_)", re.IGNORECASE
)
_CAPTION = re.compile(r"caption|legend|credit", re.IGNORECASE)
_ROLES = frozenset(
    ["menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "banner",
     "contentinfo", "search", "toolbar", "tablist"]
)  # fmt: skip


@lru_cache(maxsize=4096)
def is_unlikely(names: str) -> bool:
    """Whether the names speak of clutter, and nothing in them of an article."""
    return bool(_UNLIKELY.search(names)) and not _PERHAPS.search(names)


@lru_cache(maxsize=4096)
def weight(names: str) -> int:
    """How much the names speak for (25 for class or id) or against an element."""
    return 25 * bool(_GOOD.search(names)) - 25 * bool(_BAD.search(names))


@lru_cache(maxsize=4096)
def names_caption(names: str) -> bool:
    """Whether the names speak of the words to a picture."""
    return bool(_CAPTION.search(names))


@lru_cache(maxsize=4096)
def names_byline(names: str) -> bool:
    """Whether the names speak of an author's line."""
    return bool(_BYLINE.search(names))


@lru_cache(maxsize=4096)
def names_sharing(names: str) -> bool:
    """Whether the names speak of buttons to share with."""
    return bool(_SHARING.search(names))


def has_side_role(element: Element) -> bool:
    """Whether the role of the element is beside the article: navigation, a dialog and such."""
    return element.get("role") in _ROLES
