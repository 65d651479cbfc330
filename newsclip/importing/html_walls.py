"""Pages that stand before an article: questions about cookies, checks for robots, paywalls."""

import re
from enum import StrEnum

from newsclip.domain.document import Block, Image, Rule, Table
from newsclip.importing.html_document import PlacedBlock

_ASKS = re.compile(
    r"\bwe (?:and our \w+ )?(?:use|store|value|process|care about)\b.{0,80}?\b(?:cookies?|privacy|data)\b"
    r"|\byour (?:cookie|consent|privacy) (?:choices?|preferences?|settings)|\baccept (?:all )?cookies\b"
    r"|\bour (?:\d+ )?partners\b.{0,80}?\b(?:store|data|cookies|process)|\buses cookies\b"
    r"|\bconsent to\b.{0,60}?\b(?:cookies?|processing|data)|\bwithdraw your consent\b"
    r"|\bwir (?:und unsere \w+ )?(?:verwenden|nutzen|setzen)\b.{0,60}?\bcookies|einwilligung"
    r"|\bnous (?:et nos \w+ )?utilisons\b.{0,60}?\bcookies|\b(?:utilizamos|usamos|utilizziamo)\b.{0,40}?"
    r"\bcookies?\b|\bwij (?:gebruiken|plaatsen)\b.{0,40}?\bcookies|\bmed våra partner|クッキーを使用",
    re.IGNORECASE | re.DOTALL,
)
_HUMAN = re.compile(
    r"(?:verify|confirm|check(?:ing)?|prove)\b.{0,40}\b(?:you(?: a|['’])re|if the site|that you)"
    r".{0,40}\b(?:human|robots?|secure|bots?)\b|\bare you a robot|\bi['’]?m not a robot"
    r"|checking your browser|unusual (?:traffic|activity) from your|pardon our interruption"
    r"|complete the (?:captcha|security check)|enable javascript and cookies to continue"
    r"|access denied.{0,40}permission",
    re.IGNORECASE | re.DOTALL,
)
_PAYS = re.compile(
    r"subscribe (?:now )?to (?:continue|keep|read|unlock|access)"
    r"|to (?:continue|keep) reading,? (?:please )?(?:subscribe|register|log ?in|sign (?:in|up)|become)"
    r"|already (?:a )?(?:subscribe[rd]|a member)\??"
    r"|(?:this|the) (?:article|story|content) is (?:only )?(?:available )?"
    r"(?:for|to|exclusive(?:ly)? (?:to|for)) (?:our )?(?:paying |registered )?(?:subscribers|members)"
    r"|subscribers only|continue reading with a|unlock (?:this|the full) (?:article|story)"
    r"|you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the) .{0,40}?(?:articles|limit)"
    r"|(?:log|sign) in to (?:continue|keep) reading|cancel (?:at )?any ?time\b"
    r"|^(?:continue|read (?:on|more|the rest|the full (?:story|article))) with\b"
    r"|subscribe (?:now|today) (?:for|from)\b|jederzeit kündbar|sans engagement|résiliable à tout moment"
    r"|nur für abonnenten|weiterlesen mit|jetzt abonnieren und weiterlesen|réservée? aux abonnés"
    r"|il vous reste .{0,20}% de cet article|(?:exclusivo|solo) para suscriptores"
    r"|riservato agli abbonati|contenuto riservato|exclusivo para assinantes|alleen voor abonnees"
    r"|för prenumeranter|för att läsa vidare|kun for abonnenter|会員限定|続きをお読み|続きを読むには"
    r"|订阅(?:后|者).{0,8}阅读|付费阅读|только (?:для|по) подписк|для подписчиков",
    re.IGNORECASE | re.DOTALL,
)
_FEW_WORDS = 400
_LONGEST_LINE = 400
_LAST_LINES = 6


class Wall(StrEnum):
    """What stands before an article."""

    CONSENT = "only a question about cookies and consent"
    ROBOTS = "only a check whether the visitor is a person"
    PAYWALL = "only an offer to subscribe"


def wall_of(placed: list[PlacedBlock], title: str) -> Wall | None:
    """What a short text is, when at least half of its words ask for consent or for proof."""
    texts = [_text(entry.block) for entry in placed]
    whole = sum(len(text.split()) for text in texts)
    if not 0 < whole <= _FEW_WORDS:
        return None
    for wall, pattern in ((Wall.ROBOTS, _HUMAN), (Wall.CONSENT, _ASKS), (Wall.PAYWALL, _PAYS)):
        asking = sum(len(text.split()) for text in texts if pattern.search(text))
        if asking * 2 >= whole or (wall is Wall.ROBOTS and _HUMAN.search(title)):
            return wall
    return None


def without_offers(placed: list[PlacedBlock]) -> list[PlacedBlock]:
    """The blocks of a stub up to the lines at its end that say that the rest is for subscribers.

    A few short lines after the first such, buttons and the like, go with it.
    """
    for at, entry in enumerate(placed[-_LAST_LINES:], max(0, len(placed) - _LAST_LINES)):
        if at and _is_offer(_text(entry.block)):
            rest = placed[at:]
            if all(len(_text(after.block)) <= _LONGEST_LINE for after in rest):
                return placed[:at]
    return placed


def _is_offer(text: str) -> bool:
    return len(text) <= _LONGEST_LINE and bool(_PAYS.search(text))


def offers(text: str) -> bool:
    """Whether a text says that it goes on for subscribers."""
    return bool(_PAYS.search(text))


def _text(block: Block) -> str:
    if isinstance(block, Image | Rule | Table):
        return ""
    return block.leaves[0].text
