"""Which blocks of a page are its article: trafilatura's choice, a scoring of our own, and both.

Trafilatura tells article from clutter well but loses structure (captions, numbering, spans, code,
NBSP). So its text serves only to recognise the blocks, which come from the page itself.
"""

import re
from collections.abc import Iterable

from newsclip.domain.document import Block, Code, Heading, Image, ListItem, Paragraph, Rule, Table
from newsclip.importing.html_document import PlacedBlock
from newsclip.importing.html_tree import Element

_CLUTTER = re.compile(
    r"(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|comments?|comment-\w+|disqus\w*|cookies?\w*|"
    r"consent|footer|masthead|menu|modal|nav|navbar|navigation|newsletter\w*|outbrain|pagination|"
    r"pager|popup|promo\w*|recommend\w*|related\w*|remark|share|sharing|sidebar|skip|social\w*|"
    r"sponsor\w*|subscribe\w*|taboola|tags|toolbar|widget|trending|most-?read|paywall|login)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"article|body|content|entry|hentry|h-entry|main|page|post|text|blog|story", re.IGNORECASE
)
_CLUTTER_TAGS = frozenset({"nav", "aside", "footer", "form", "menu"})
_WORD = re.compile(r"\w+")
_SHINGLE = 4
_TOO_MUCH = 1_500_000


def main_blocks(placed: list[PlacedBlock], page: str, url: str) -> list[PlacedBlock]:
    """The blocks of the article, empty when the page holds none. ``page`` is its mark-up."""
    prose = [entry for entry in placed if not isinstance(entry.block, Image | Rule)]
    if not prose:
        return []
    chosen = _trafilatura_text(page, url) if len(page) <= _TOO_MUCH else ""
    by_text = _matching(placed, chosen)
    by_score = _best_container(placed)
    if not by_text and not by_score:
        return [entry for entry in prose if not _in_clutter(entry.element)]
    return _agreed(placed, by_text, by_score)


def words_in(block: Block) -> int:
    """How many words a block has, each ideograph counting as one."""
    return sum(_size(leaf.text) for leaf in block.leaves)


def _size(text: str) -> int:
    return len(_WORD.findall(text)) + len(re.findall("[\u3040-\u30ff\u3400-\u9fff]", text)) // 2


def _trafilatura_text(page: str, url: str) -> str:
    """What trafilatura takes for the article; nothing when it fails, which it may on odd pages."""
    from trafilatura import extract

    text = extract(
        page,
        url=url or None,
        output_format="txt",
        include_comments=False,
        include_tables=True,
        favor_recall=True,
        with_metadata=False,
    )
    return text or ""


def _matching(placed: list[PlacedBlock], text: str) -> set[int]:
    """The blocks most of whose word sequences occur in the text.

    Of blocks too short for a sequence those count that are a line of it, between others.
    """
    known = set(_shingles(text))
    lines = {" ".join(_words(line)) for line in text.split("\n")}
    told = [_words(" ".join(leaf.text for leaf in entry.block.leaves)) for entry in placed]
    long = {index for index, words in enumerate(told) if _occurs(_sequences(words), known)}
    if not long:
        return set()
    between = range(max(min(long) - 2, 0), max(long) + 2)
    short = {i for i in between if i < len(told) and 0 < len(told[i]) < _SHINGLE}
    return long | {index for index in short if " ".join(told[index]) in lines}


def _occurs(sequences: list[str], known: set[str]) -> bool:
    found = sum(sequence in known for sequence in sequences)
    return bool(sequences) and found * 2 >= len(sequences)


def _words(text: str) -> list[str]:
    """Words in lower case; in scripts without spaces, single characters."""
    spaced = re.sub("([\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff])", r" \1 ", text)
    return _WORD.findall(spaced.lower())


def _shingles(text: str) -> list[str]:
    return _sequences(_words(text))


def _sequences(words: list[str]) -> list[str]:
    return [" ".join(words[i : i + _SHINGLE]) for i in range(max(len(words) - _SHINGLE + 1, 0))]


def _best_container(placed: list[PlacedBlock]) -> set[int]:
    """The blocks of the element that gathers most running text, clutter inside it left out."""
    scores: dict[Element, float] = {}
    for entry in placed:
        gain = _prose_score(entry)
        ancestor = entry.element
        for share in (1.0, 1.0, 0.5, 0.25):
            if ancestor is None or not gain:
                break
            scores[ancestor] = scores.get(ancestor, 0.0) + gain * share
            ancestor = ancestor.getparent()
    if not scores:
        return set()
    best = max(scores, key=lambda element: scores[element] * _leaning(element))
    best = _widened(best, scores)
    inside = set(best.iter())
    return {
        index
        for index, entry in enumerate(placed)
        if entry.element in inside and not is_clutter(entry.element, best)
    }


def _prose_score(entry: PlacedBlock) -> float:
    """What a block says for its element: long sentences much, links nothing."""
    if not isinstance(entry.block, Paragraph | ListItem) and not hasattr(entry.block, "depth"):
        return 0.0
    text = entry.block.leaves[0].text
    size = _size(text)
    if size < 8 or link_share([entry.block]) > 0.5 or _in_clutter(entry.element):
        return 0.0
    return 1 + text.count(",") + text.count("，") + text.count("、") + min(size / 20, 5)


def _leaning(element: Element) -> float:
    names = _names(element)
    is_article = element.tag in {"article", "main"}
    return 1 + 0.25 * bool(_ARTICLE.search(names)) + (0.25 if is_article else 0.0)


def _widened(best: Element, scores: dict[Element, float]) -> Element:
    """The parent instead, as long as it gathers notably more than the element itself."""
    parent = best.getparent()
    for _ in range(4):
        if parent is None or parent.tag in {"body", "html"}:
            return best
        if (
            scores.get(parent, 0.0) >= scores[best] * 0.95
            or sum(scores.get(child, 0.0) > scores[best] * 0.2 for child in parent) > 1
        ):
            best = parent
        parent = parent.getparent()
    return best


def _names(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def _in_clutter(element: Element) -> bool:
    return is_clutter(element, None)


def is_clutter(element: Element, within: Element | None) -> bool:
    """Whether the element, or one round it up to ``within``, is navigation, promotion and such."""
    while element is not None and element is not within and element.tag not in {"body", "html"}:
        if element.tag in _CLUTTER_TAGS or element.get("role") in {"navigation", "complementary"}:
            return True
        if _CLUTTER.search(_names(element)) and element.tag not in {"article", "main"}:
            return True
        element = element.getparent()
    return False


def link_share(blocks: Iterable[Block]) -> float:
    """The share of the blocks' text that is link."""
    linked = total = 0
    for block in blocks:
        for leaf in block.leaves:
            total += len(leaf.text)
            linked += sum(span.end - span.start for span in leaf.inlines if span.href)
    return linked / total if total else 0.0


def _agreed(placed: list[PlacedBlock], by_text: set[int], by_score: set[int]) -> list[PlacedBlock]:
    """One choice from two: what trafilatura found, filled up with what its own container holds."""
    text_size = sum(words_in(placed[i].block) for i in by_text)
    score_size = sum(words_in(placed[i].block) for i in by_score)
    shared = sum(words_in(placed[i].block) for i in by_text & by_score)
    if not by_text or text_size * 2 < score_size:
        kept = by_score
    elif shared * 2 >= text_size:
        kept = by_text | _in_range(by_score, by_text)
    else:
        kept = by_text
    return _without_idle_headings(
        [placed[i] for i in sorted(kept | _companions(placed, kept))],
    )


def _without_idle_headings(chosen: list[PlacedBlock]) -> list[PlacedBlock]:
    """The blocks without headings at the end: whatever they headed was left out."""
    end = len(chosen)
    while end and isinstance(chosen[end - 1].block, Heading | Rule):
        end -= 1
    return chosen[:end]


def _in_range(candidates: set[int], kept: set[int]) -> set[int]:
    first, last = min(kept), max(kept)
    return {index for index in candidates if first <= index <= last}


def _companions(placed: list[PlacedBlock], kept: set[int]) -> set[int]:
    """What belongs to kept blocks though it holds little text: images, captions, code, tables."""
    if not kept:
        return set()
    first, last = min(kept), max(kept)
    return {
        index
        for index in range(max(first - 3, 0), min(last + 3, len(placed)))
        if index not in kept and _belongs(placed, index, first <= index <= last)
    }


def _belongs(placed: list[PlacedBlock], index: int, inside: bool) -> bool:
    block = placed[index].block
    if _in_clutter(placed[index].element):
        return False
    if isinstance(block, Image):
        return True
    if isinstance(block, Paragraph) and block.caption:
        return True
    return inside and isinstance(block, Code | Table | Rule | Heading) and not link_share([block])
