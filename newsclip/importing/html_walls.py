"""Pages that stand before an article: questions about cookies, checks for robots, paywalls.

A page is such a wall when most of what it says is about one of them, it says so in more than one way, and
speaks to the reader. Which words speak of what is in ``wall_words``.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from newsclip.domain.document import Block, Heading, Image, Rule, Table
from newsclip.importing.html_document import PlacedBlock
from newsclip.importing.wall_signs import Wall
from newsclip.importing.wall_words import subjects_of

_SCRIPTED = re.compile(r"java\s?script|\bscripts?\b|スクリプト|스크립트|脚本|скрипт", re.IGNORECASE)
_LETTER = re.compile(
    r"news\s?letter|rundbrief|boletín|infolettre|nyhetsbrev|ニュースレター|e-?mail", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])|\n")
_UNSPACED = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_FEW_WORDS = {Wall.CONSENT: 400, Wall.ROBOTS: 150, Wall.PAYWALL: 150}
"""Words up to which a page may be such a wall."""
_GENERAL = 20
"""Words up to which it need not speak to the reader: there are short articles about such things."""
_ONE_LINE = 25
"""Words of a page that is told by what it is about alone, where it speaks to the reader."""
_HARDLY_ANY = 30
_VERY_FEW = 60
"""Words of a page that says nothing but that it needs a script."""
_LONGEST_LINE = 400
_LAST_LINES = 6
_SENTENCE = 8
"""Words of a block that is prose."""
_LABEL = 7
"""Words of a button or a label."""
_SHORT_OFFER = 20
"""Words of an offer that need not speak to the reader."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """What a wall speaks of: what it is about, and in what other ways it shows."""

    about: frozenset[str]
    ways: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        return self.about | self.ways


_KINDS = {
    Wall.ROBOTS: _Kind(
        frozenset(("people and robots", "puzzles", "unusual", "browsers")),
        frozenset(("checking", "waiting", "puzzles", "unusual", "browsers")),
    ),
    Wall.CONSENT: _Kind(
        frozenset(("cookies", "personal data", "partners")),
        frozenset(("asking", "choosing", "partners")),
    ),
    Wall.PAYWALL: _Kind(
        frozenset(("subscribing", "only", "reading on")),
        frozenset(("reading on", "prices", "accounts", "only")),
    ),
}
_ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class _Said:
    """A sentence: how many words it has, and what it speaks of."""

    words: int
    subjects: frozenset[str]


def wall_of(
    placed: list[PlacedBlock],
    title: str,
    signs: frozenset[Wall] = frozenset(),
    *,
    stated: bool = False,
) -> Wall | None:
    """What a short text is, when at least half of its words are about consent, proof or money.

    A quarter is enough where the markup says the same, save for money: before most offers stands the
    beginning of an article. What the page marks as an article, or has ``stated`` date or author, is none
    unless the markup says so too: there are short articles about cookies and subscriptions.
    """
    texts = [_text(entry.block) for entry in placed]
    whole = sum(map(_size, texts))
    if not whole or whole > max(_FEW_WORDS.values()):
        return None
    if whole <= _VERY_FEW and _scripted(texts) >= 0.5:
        return Wall.SCRIPT
    if whole <= _HARDLY_ANY and Wall.ROBOTS in signs:
        return Wall.ROBOTS
    article = stated or any(_in_article(entry) for entry in placed)
    said = _sentences(texts)
    found: dict[Wall, float] = {}
    for wall, kind in _KINDS.items():
        signed = wall in signs
        if whole > _FEW_WORDS[wall] or (article and not signed):
            continue
        share = _share(said, kind)
        least = 0.25 if signed and wall is not Wall.PAYWALL else 0.5
        few = whole <= _GENERAL or (whole <= _VERY_FEW and wall is Wall.ROBOTS)
        if share >= least and _is_told(said, kind, spoken=not few):
            found[wall] = share
    if found:
        return max(found, key=lambda wall: (found[wall], wall in signs))
    return _by_title(title, whole) if not article else None


def _by_title(title: str, whole: int) -> Wall | None:
    subjects = subjects_of(title)
    robots = _KINDS[Wall.ROBOTS]
    sure = subjects & robots.about and len(subjects & robots.all) > 1
    return Wall.ROBOTS if sure and whole <= _VERY_FEW else None


def _is_told(said: Sequence[_Said], kind: _Kind, *, spoken: bool) -> bool:
    """Whether the page tells what it is about in two ways, and to the reader."""
    on = [each for each in said if each.subjects & kind.all]
    subjects = frozenset[str]().union(*(each.subjects for each in on))
    ways = subjects & kind.ways - (
        subjects & kind.about if len(subjects & kind.about) < 2 else set()
    )
    if not subjects & kind.about:
        return False
    if not ways:
        few = sum(each.words for each in said)
        return few <= _ONE_LINE and (_ADDRESS in subjects or "cookies" in subjects)
    if not spoken:
        return True
    return any(_speaks(each.subjects, kind) for each in on)


def _speaks(subjects: frozenset[str], kind: _Kind) -> bool:
    """Whether one sentence tells the reader; of a check or an offer it also says what it is about."""
    if _ADDRESS not in subjects or kind is _KINDS[Wall.CONSENT]:
        return _ADDRESS in subjects
    return bool(subjects & kind.about) and len(subjects & kind.all) > 1


def _sentences(texts: Iterable[str]) -> list[_Said]:
    told = (part for text in texts for part in _SENTENCE_END.split(text) if part.strip())
    return [_Said(_size(part), subjects_of(part)) for part in told]


def _share(said: Sequence[_Said], kind: _Kind) -> float:
    about = sum(each.words for each in said if each.subjects & kind.all)
    return about / max(1, sum(each.words for each in said))


def _scripted(texts: list[str]) -> float:
    asking = sum(_size(text) for text in texts if _SCRIPTED.search(text))
    return asking / max(1, sum(map(_size, texts)))


def _in_article(entry: PlacedBlock) -> bool:
    """Whether the page marks the text as an article; what stands before one is not marked so."""
    return next(entry.element.iterancestors("article"), None) is not None


def _size(text: str) -> int:
    """How many words a text has; in scripts without spaces, two characters count as one."""
    unspaced = len(_UNSPACED.findall(text))
    return len(_UNSPACED.sub(" ", text).split()) + (unspaced + 1) // 2


def without_offers(placed: list[PlacedBlock]) -> list[PlacedBlock]:
    """The blocks of a stub up to the lines at its end that say that the rest is for subscribers."""
    at = _offer_at(placed)
    return placed[:at] if at and _has_prose(placed[:at]) else placed


def ends_with_offer(placed: list[PlacedBlock]) -> bool:
    """Whether a text ends with lines that say that the rest is for subscribers."""
    return _offer_at(placed) is not None


def _offer_at(placed: list[PlacedBlock]) -> int | None:
    """Where the offer at the end begins; only short lines, buttons and the like, come after it."""
    for at in range(max(1, len(placed) - _LAST_LINES), len(placed)):
        after = (_text(entry.block) for entry in placed[at + 1 :])
        if _is_offer(_text(placed[at].block)) and all(
            _size(text) <= _LABEL or _is_offer(text) or _told_of_money(text) for text in after
        ):
            return at
    return None


def _told_of_money(text: str) -> bool:
    return len(text) <= _LONGEST_LINE and bool(subjects_of(text) & _KINDS[Wall.PAYWALL].all)


def _has_prose(placed: list[PlacedBlock]) -> bool:
    """Whether more than headings and labels is left, so that no article is cut down to nothing."""
    return any(
        not isinstance(entry.block, Heading) and _size(_text(entry.block)) >= _SENTENCE
        for entry in placed
    )


def _is_offer(text: str) -> bool:
    return offers(text, within=True)


def offers(text: str, *, within: bool = False) -> bool:
    """Whether a line says that the text goes on for subscribers; ``within`` the text, not beside it.

    Beside most texts stands that one can subscribe and log in; at the end of one it means that it ends.
    """
    if not text or len(text) > _LONGEST_LINE:
        return False
    subjects = subjects_of(text)
    short = _size(text) <= _SHORT_OFFER
    if "only" not in subjects and _LETTER.search(text):
        return False
    if not short and _ADDRESS not in subjects:
        return False
    if subjects & {"only", "reading on"} and len(subjects & _KINDS[Wall.PAYWALL].all) > 1:
        return True
    if {"subscribing", "limits"} <= subjects or {"subscribing", "accounts", "prices"} <= subjects:
        return short
    return (
        within and short and "subscribing" in subjects and bool(subjects & {"accounts", "prices"})
    )


def _text(block: Block) -> str:
    if isinstance(block, Image | Rule | Table):
        return ""
    return block.leaves[0].text
