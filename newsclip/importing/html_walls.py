"""Pages that stand before an article: questions about cookies, checks for robots, paywalls."""

import re
from collections.abc import Callable

from newsclip.domain.document import Block, Heading, Image, Rule, Table
from newsclip.importing import wall_words as words
from newsclip.importing.html_document import PlacedBlock
from newsclip.importing.wall_signs import Wall

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
    r"|access denied.{0,40}permission"
    r"|\bnot? (?:a|um) rob[oô]t?\b|kein(?:e)? (?:roboter|bot)\b|pas un robot|no (?:soy|eres|es) un robot"
    r"|non (?:sono|sei|essere) un robot|não (?:sou|é|ser) um robô|geen robot|inte (?:är )?en robot"
    r"|ikke (?:er )?en robot|et ole robotti|nie jeste[śm] robotem|nejs(?:te|em) robot|nem (?:vagyok )?robot"
    r"|nu sunt(?:eți)? (?:un )?robot|δεν εί(?:μαι|στε) ρομπότ|robot olmad|не робот|不是机器人|不是機器人"
    r"|ロボットでは|로봇이 아",
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
_SCRIPTED = re.compile(r"java\s?script", re.IGNORECASE)
_LETTER = re.compile(r"news\s?letter|rundbrief|boletín|infolettre", re.IGNORECASE)
_FEW_WORDS = 400
_HARDLY_ANY = 30
_VERY_FEW = 60
"""Words of a page that says nothing but that it needs a script."""
_LONGEST_LINE = 400
_LAST_LINES = 6
_SENTENCE = 8
"""Words of a block that is prose."""
_CLOSE, _IN_A_LINE = 40, 120
"""Characters between two stems that are told together."""


_CONSENT = (
    words.Together(words.COOKIES, words.ASKING, _IN_A_LINE),
    words.Together(words.PERSONAL, words.ASKING, _IN_A_LINE),
)
_ROBOTS = (
    words.Together(words.HUMANS, words.CHECKING, _IN_A_LINE),
    words.Together(words.BROWSERS, words.CHECKING, _IN_A_LINE),
)
_PAYING = words.Together(words.SUBSCRIBING, words.READING, _CLOSE)


def asks_for_consent(text: str) -> bool:
    """Whether a line asks for consent to cookies or to the use of data."""
    return bool(_ASKS.search(text)) or any(pair.search(text) for pair in _CONSENT)


def asks_for_proof(text: str) -> bool:
    """Whether a line checks that the visitor is a person."""
    return bool(_HUMAN.search(text)) or any(pair.search(text) for pair in _ROBOTS)


def asks_for_money(text: str) -> bool:
    """Whether a line offers the rest to those who subscribe."""
    if _PAYS.search(text):
        return True
    return any(not _LETTER.search(found) for found in _PAYING.found(text))


def asks_for_script(text: str) -> bool:
    """Whether a line says that it needs a script; the word is the same in every language."""
    return bool(_SCRIPTED.search(text))


_WALLS: tuple[tuple[Wall, Callable[[str], bool]], ...] = (
    (Wall.ROBOTS, asks_for_proof),
    (Wall.CONSENT, asks_for_consent),
    (Wall.PAYWALL, asks_for_money),
)


_GENERAL = 40
"""Words up to which the general stems are enough; there are short articles about such things."""
_STRICT: dict[Wall, Callable[[str], bool]] = {
    Wall.ROBOTS: lambda text: bool(_HUMAN.search(text)),
    Wall.CONSENT: lambda text: bool(_ASKS.search(text)),
    Wall.PAYWALL: lambda text: bool(_PAYS.search(text)),
}


def wall_of(
    placed: list[PlacedBlock], title: str, signs: frozenset[Wall] = frozenset()
) -> Wall | None:
    """What a short text is, when at least half of its words ask for consent, proof or money.

    A quarter is enough where the markup says the same, save for money: before most offers stands the
    beginning of an article. What the page marks as an article is none,
    unless the markup says so too: there are short articles about cookies and subscriptions.
    """
    texts = [_text(entry.block) for entry in placed]
    whole = sum(map(_size, texts))
    if not 0 < whole <= _FEW_WORDS:
        return None
    if whole <= _VERY_FEW and _share(texts, asks_for_script) >= 0.5:
        return Wall.SCRIPT
    if whole <= _HARDLY_ANY and Wall.ROBOTS in signs:
        return Wall.ROBOTS
    within = any(_in_article(entry) for entry in placed)
    for wall, asks in _WALLS:
        signed = wall in signs
        share = _share(texts, asks if signed or whole <= _GENERAL else _STRICT[wall])
        if (share >= 0.5 and (signed or not within)) or (
            signed and share >= 0.25 and wall is not Wall.PAYWALL
        ):
            return wall
        if wall is Wall.ROBOTS and whole <= _VERY_FEW and asks_for_proof(title):
            return wall
    return Wall.ROBOTS if _HUMAN.search(title) else None


def _in_article(entry: PlacedBlock) -> bool:
    """Whether the page marks the text as an article; what stands before one is not marked so."""
    return next(entry.element.iterancestors("article"), None) is not None


def _share(texts: list[str], asks: Callable[[str], bool]) -> float:
    asking = sum(_size(text) for text in texts if asks(text))
    return asking / max(1, sum(map(_size, texts)))


def _size(text: str) -> int:
    """How many words a text has; in scripts without spaces, two characters count as one."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_UNSPACED.sub(" ", text).split()) + (unspaced + 1) // 2


_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


def without_offers(placed: list[PlacedBlock]) -> list[PlacedBlock]:
    """The blocks of a stub up to the lines at its end that say that the rest is for subscribers.

    A few short lines after the first such, buttons and the like, go with it.
    """
    for at, entry in enumerate(placed[-_LAST_LINES:], max(0, len(placed) - _LAST_LINES)):
        if at and _is_offer(_text(entry.block)):
            rest = placed[at:]
            if _has_prose(placed[:at]) and all(
                len(_text(after.block)) <= _LONGEST_LINE for after in rest
            ):
                return placed[:at]
    return placed


def _has_prose(placed: list[PlacedBlock]) -> bool:
    """Whether more than headings and labels is left, so that no article is cut down to nothing."""
    return any(
        not isinstance(entry.block, Heading) and _size(_text(entry.block)) >= _SENTENCE
        for entry in placed
    )


def _is_offer(text: str) -> bool:
    return len(text) <= _LONGEST_LINE and asks_for_money(text)


def offers(text: str) -> bool:
    """Whether a text says that it goes on for subscribers."""
    return asks_for_money(text)


def _text(block: Block) -> str:
    if isinstance(block, Image | Rule | Table):
        return ""
    return block.leaves[0].text
