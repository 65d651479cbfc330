"""What must not change unseen inside a quote: its numbers, its negations, its names.

Changed words are compared piece by piece along the difference of the two wordings, so that two
numbers that changed places count. Numbers may be digits, words (English, German, French, Spanish)
or Chinese numerals, with their signs, per cent and currency; digits grouped otherwise are the same
number. Names are told by their capitals, so not in scripts that have none; the first word of a
sentence counts only where something else says it is a name.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

from newsclip.analysis.sameness import TYPOGRAPHY
from newsclip.analysis.sequences import Run, common_runs
from newsclip.analysis.tokens import Tokens, tokenize
from newsclip.domain.revisions import Alteration, Sensitive


def _words(lines: str) -> frozenset[str]:
    return frozenset(lines.split())


_NUMBER_WORDS = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred hundreds thousand thousands million millions billion billions trillion trillions dozen "
    "dozens half third quarter double twice triple thrice percent pc "
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig "
    "fünfzig sechzig siebzig achtzig neunzig hundert tausend millionen milliarde milliarden prozent "
    "deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante "
    "soixante cent cents mille milliard milliards "
    "dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta "
    "sesenta setenta ochenta noventa ciento mil millón millones mitad tercio "
    "lakh lakhs crore crores"
) | frozenset("〇零一二三四五六七八九十百千万萬亿億兩两半")
_NUMBER_MARKS = frozenset("%‰$€£¥₹₩₽°½⅓⅔¼¾⅛")
_SIGNS = frozenset("-−+<>≤≥±~≈")
_NEGATIONS = _words(
    "no not none never nobody nothing nowhere neither nor without cannot non barely hardly "
    "nicht nichts kein keine keinen keinem keiner keines nie niemals niemand ohne weder "
    "ne n'est n'a n'ont n'était n'y pas jamais aucun aucune rien sans personne "
    "nunca jamás ningún ninguna ninguno nadie nada ni sin tampoco"
) | frozenset("不没沒無无未非否勿别")
_CONTRACTED = re.compile(r"\w+n't")
_GROUPED = re.compile(r"\d{1,3}(?:([,.])\d{3})(?:\1\d{3})*")
_SENTENCE_ENDS = frozenset('.!?:…。！？"“„«»”')


def alterations(old: str, new: str) -> tuple[Alteration, ...]:
    """The numbers, negations and names that differ between two wordings of a quote, in order."""
    here, there = tokenize(old), tokenize(new)
    found: list[Alteration] = []
    for left, right in _changes(here, there):
        for what, tell in _TELLERS.items():
            gone, come = list(tell(here, *left)), list(tell(there, *right))
            found += _paired(what, gone, come)
    return tuple(found)


def _changes(here: Tokens, there: Tokens) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The pieces of either wording between what both have."""
    numbers: dict[str, int] = {}
    old, new = (
        [numbers.setdefault(word.translate(TYPOGRAPHY), len(numbers)) for word in tokens.words]
        for tokens in (here, there)
    )
    past, passed = 0, 0
    for run in (*common_runs(old, new), Run(len(old), len(new), 0)):
        if past < run.old or passed < run.new:
            yield (past, run.old), (passed, run.new)
        past, passed = run.old + run.length, run.new + run.length


def _numbers(tokens: Tokens, first: int, end: int) -> Iterator[str]:
    for at in range(first, end):
        word = tokens.words[at]
        if _is_number(word) or (word in _SIGNS and _signs(tokens, at)):
            yield word


def _is_number(word: str) -> bool:
    return (
        any(character.isdecimal() for character in word)
        or word.lower() in _NUMBER_WORDS
        or word in _NUMBER_MARKS
    )


def _signs(tokens: Tokens, at: int) -> bool:
    """Whether the mark stands right before a number and not right after a word."""
    before = at > 0 and tokens.ends[at - 1] == tokens.starts[at]
    after = at + 1 < len(tokens) and tokens.starts[at + 1] == tokens.ends[at]
    return not before and after and _is_number(tokens.words[at + 1])


def _negations(tokens: Tokens, first: int, end: int) -> Iterator[str]:
    for word in tokens.words[first:end]:
        plain = word.translate(TYPOGRAPHY).lower()
        if plain in _NEGATIONS or _CONTRACTED.fullmatch(plain):
            yield word


def _names(tokens: Tokens, first: int, end: int) -> Iterator[str]:
    for at in range(first, end):
        if _is_name(tokens, at):
            yield tokens.words[at]


def _is_name(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    if not word[0].isupper() or word == "I" or word.startswith(("I'", "I’")):
        return False
    if len(word) > 1 and any(character.isupper() for character in word[1:]):
        return True
    if at > 0 and tokens.words[at - 1] not in _SENTENCE_ENDS:
        return True
    return at + 1 < len(tokens) and tokens.words[at + 1][0].isupper()


_Teller = Callable[[Tokens, int, int], Iterator[str]]
_TELLERS: dict[Sensitive, _Teller] = {
    Sensitive.NUMBER: _numbers,
    Sensitive.NEGATION: _negations,
    Sensitive.NAME: _names,
}


def _paired(what: Sensitive, gone: Sequence[str], come: Sequence[str]) -> Iterator[Alteration]:
    """What left beside what came; a negation said otherwise is still one."""
    if what is Sensitive.NEGATION:
        same = min(len(gone), len(come))
        gone, come = gone[same:], come[same:]
    elif [_value(word) for word in gone] == [_value(word) for word in come]:
        return
    for left, right in zip_longest(gone, come, fillvalue=""):
        if _value(left) != _value(right):
            yield Alteration(what, left, right)


def _value(word: str) -> str:
    """The word without the commas or points that group its digits."""
    grouped = _GROUPED.fullmatch(word)
    return word.replace(grouped[1], "") if grouped and grouped[1] else word
