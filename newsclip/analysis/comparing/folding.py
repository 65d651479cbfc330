"""Words made alike: case, accents, possessives and endings folded, synonyms under one meaning."""

import re
import unicodedata
from functools import cache, lru_cache

from newsclip.analysis.comparing.chinese import CHINESE
from newsclip.analysis.comparing.synonyms import SYNONYMS
from newsclip.analysis.comparing.synonyms_fields import FIELDS
from newsclip.analysis.tables import word_set
from newsclip.analysis.wordvectors import weight

Key = frozenset[str]
"""Words, in no order, that tell one thing from another."""
NOTHING: Key = frozenset()

_WORD = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff]|[^\\W\u3040-\u30ff\u3400-\u9fff]+"
    "(?:[.&/+’'-][^\\W\u3040-\u30ff\u3400-\u9fff]+)*%?"
)
_POSSESSIVE = re.compile(r"['’]s?\b")
_ELISION = re.compile(r"\b(?:l|d|qu|jusqu|dell|all|un)['’](?=\w)")
_SHARP = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "đ": "d", "ł": "l"})
FUNCTION = word_set(
    "the a an its their his her our your this that these those some any each every of in on at "
    "to for per by "
    "with from as and or is are was were be been has have had it they he she we you i will "
    "would than about "
    "der die das den dem des ein eine einer eines im am zum zur von und oder mit fur auf ist "
    "sind war bei "
    "le la les un une de du et ou en au aux pour par avec est sont sur dans ce cette ses son sa "
    "el los las una uno y o con por para es son del al su sus lo que se l d"
)
"""Words that join others and mean nothing by themselves, folded."""
_KEPT_PLURALS = ("ss", "us", "is", "os", "as")
_ENDINGS = ("en", "n", "er", "e", "es", "s", "em", "nen", "se", "a", "as", "os")
_DOUBLED = frozenset("bdgmnprt")


@lru_cache(maxsize=65536)
def folded(words: str) -> str:
    """The words without case, accents and possessives, white space made even."""
    plain = _POSSESSIVE.sub("", _ELISION.sub("", words.casefold()))
    if plain.isascii():
        return " ".join(plain.split())
    marks = unicodedata.normalize("NFKD", plain.translate(_SHARP))
    return " ".join("".join(c for c in marks if not unicodedata.combining(c)).split())


def words_of(text: str) -> list[str]:
    """The folded words of a text in their order; an ideograph is a word of its own."""
    return _WORD.findall(_from_chinese(folded(text)))


@cache
def _chinese() -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds a known Chinese word, the longest first, and the English for each."""
    known = dict(line.split(" ", 1) for line in CHINESE.strip().splitlines())
    return re.compile("|".join(sorted(known, key=len, reverse=True))), known


def _from_chinese(text: str) -> str:
    """The text with the Chinese words that are known in English."""
    if text.isascii():
        return text
    pattern, known = _chinese()
    return pattern.sub(lambda match: f" {known[match[0]]} ", text)


def content_words(text: str) -> list[str]:
    """The folded words of a text without those that only join others."""
    return [word for word in words_of(text) if word not in FUNCTION]


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without the endings of number and tense (light, English first; Harman 1991)."""
    if len(word) < 4 or not word.isalpha():
        return word
    word = _singular(word)
    for ending in ("ing", "ed"):
        base = word.removesuffix(ending)
        if base != word and len(base) > 2 and any(vowel in base for vowel in "aeiouy"):
            return _undoubled(base)
    return word.removesuffix("e") if len(word) > 4 else word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    plural = word.endswith("s") and not word.endswith(_KEPT_PLURALS)
    return word[:-1] if plural else word


def _undoubled(base: str) -> str:
    if len(base) > 3 and base[-1] == base[-2] and base[-1] in _DOUBLED:
        return base[:-1]
    return base.removesuffix("e") if len(base) > 4 else base


@cache
def _meanings() -> dict[str, str]:
    """The first word of each line of synonyms by all of them, folded and stemmed."""
    found: dict[str, str] = {}
    for line in (SYNONYMS.strip() + FIELDS.rstrip()).replace("\n    ", " ").splitlines():
        first, *others = line.split()
        for word in (first, *others):
            for form in (folded(word), stem(folded(word))):
                found.setdefault(form, first)
    return found


@lru_cache(maxsize=65536)
def meaning(word: str) -> str:
    """What a folded word stands for: the first of its synonyms, else its stem."""
    known = _meanings()
    return known.get(word) or known.get(stem(word)) or _inflected(word) or stem(word)


def _inflected(word: str) -> str:
    """The meaning of a long word without an ending of German, French or Spanish, where it has one."""
    if len(word) < 5 or not word.isalpha():
        return ""
    known = _meanings()
    ends = (word.removesuffix(end) for end in _ENDINGS if word.endswith(end))
    return next((known[base] for base in ends if len(base) > 3 and base in known), "")


@lru_cache(maxsize=65536)
def parts_of(word: str) -> Key:
    """What the two parts of a German compound stand for, where both are known; else nothing."""
    if len(word) < 8 or not word.isalpha():
        return NOTHING
    known = _meanings()
    for at in range(4, len(word) - 3):
        first, last = word[:at], word[at:]
        head = known.get(last) or known.get(stem(last)) or _inflected(last)
        if not head:
            continue
        for joint in ("", "s", "n", "en", "es", "er"):
            front = known.get(first.removesuffix(joint)) if first.endswith(joint) else None
            if front:
                return frozenset((front, head))
    return NOTHING


@lru_cache(maxsize=65536)
def known_form(word: str) -> str:
    """The word as the vectors of words have it: itself, without its plural, or what it stands for."""
    forms = (word, word.removesuffix("s"), word.removesuffix("es"), meaning(word))
    return next((form for form in forms if weight(form) is not None), word)


def meanings(text: str) -> list[str]:
    """What the content words of a text stand for, in their order."""
    return [meaning(word) for word in content_words(text)]
