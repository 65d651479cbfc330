"""Addresses: which are the web's, and which of their parts only serve to follow the reader."""

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh"
    r"|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_id|oly_anon_id|oly_enc_id|rb_clickid"
    r"|s_cid|cmpid|icid|ns_campaign|ns_mchannel|ns_source|ns_linkname|ns_fee|wt_mc|wt\.mc_id"
    r"|at_medium|at_campaign|at_custom\d|at_[a-z_]{3,}|xtor|spm|scm|smid|smtyp|_ga|_gl|__twitter_impression"
    r"|guccounter|guce_referrer|guce_referrer_sig|fb_action_ids|fb_source|partner_source)$",
    re.IGNORECASE,
)
_CONTROL = re.compile("[\x00-\x20\x7f-\x9f\u2028\u2029]")
_PORTS = {"http": 80, "https": 443}
MAXIMUM = 4096


def is_web(url: str) -> bool:
    """Whether an address is one of http or https and names a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme.lower() in _PORTS and bool(parts.hostname)
    except ValueError:
        return False


def resolved(base: str, reference: str) -> str:
    """A reference as an absolute address where the base allows; empty when it cannot be one."""
    try:
        return urljoin(base, _CONTROL.sub("", reference.strip())) if reference else ""
    except ValueError:
        return ""


def link_target(base: str, reference: str) -> str:
    """An absolute http, https or mailto address a reader may follow, or nothing.

    >>> link_target("https://post.example/a/", "../b"), link_target("", "javascript:alert(1)")
    ('https://post.example/b', '')
    """
    url = resolved(base, reference)
    if len(url) > MAXIMUM:
        return ""
    return url if is_web(url) or re.match(r"mailto:[^\s@]+@[^\s@]+$", url, re.IGNORECASE) else ""


def canonical_url(url: str) -> str:
    """An address without fragment, tracking parameters, default port and credentials.

    What is not an http or https address is empty.

    >>> canonical_url("HTTPS://Post.Example:443/a?id=3&utm_source=mail#top")
    'https://post.example/a?id=3'
    """
    cleaned = _CONTROL.sub("", url.strip())
    if len(cleaned) > MAXIMUM or not is_web(cleaned):
        return ""
    try:
        parts = urlsplit(cleaned)
        port = parts.port
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    host = (parts.hostname or "").rstrip(".")
    host = f"[{host}]" if ":" in host else host
    netloc = host if port in {None, _PORTS[scheme]} else f"{host}:{port}"
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~-._") or "/"
    return urlunsplit((scheme, netloc, path, _essential(parts.query), ""))


def _essential(query: str) -> str:
    """The query without what only follows readers; order and spelling of the rest are kept."""
    kept = [part for part in query.split("&") if part and not _TRACKING.match(part.split("=")[0])]
    return "&".join(kept)
