"""What of an article is worth marking: claims, figures and risks found in it, with their reasons."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from newsclip.domain.document import Code, Document, Heading, PlacedLeaf
from newsclip.domain.suggestions import Suggestion
from newsclip.domain.text import OBJECT

REVISION = 11
"""Raised whenever the rules find something else than before: articles are looked through anew."""
_WORDS_EACH = 12
_LEAST, _MOST = 40, 2000
_AROUND = 3
"""Words on either side of a passage that belong to what names it."""
_WORD = re.compile(r"\w+")

Finder = Callable[[str, str], list[Suggestion]]


def suggest(document: Document, language: str = "") -> list[Suggestion]:
    """The passages worth marking in the order of the text, each named by a key.

    Headings repeat what the text says and code is none: nothing is proposed in them. No more than
    one passage to twelve words is, nor more than 2,000, the best first. Linear in the length of the text.
    """
    text, spoken = document.text, language.partition("-")[0].casefold() or "en"
    prose = _prose(document)
    found = [
        one
        for finder in _finders()
        for one in _apart(_inside(finder(text, spoken), prose, document))
    ]
    most = min(_MOST, max(_LEAST, len(text.split()) // _WORDS_EACH))
    best = sorted(found, key=lambda one: (-one.score, one.start))[:most]
    return _named(text, sorted(best, key=lambda one: (one.start, -one.end, one.kind)), document)


def _finders() -> tuple[Finder, ...]:
    from newsclip.analysis.claims import find_claims
    from newsclip.analysis.figures.suggesting import find_figures
    from newsclip.analysis.risks import find_risks

    return find_claims, find_figures, find_risks


def _prose(document: Document) -> set[int]:
    """Where the leaves begin in which something may be proposed."""
    return {
        placed.start
        for placed in document.placed
        if not isinstance(document.blocks[placed.block], Heading | Code)
        and placed.leaf.text != OBJECT
    }


def _inside(
    found: Iterable[Suggestion], prose: set[int], document: Document
) -> Iterator[Suggestion]:
    """Those that lie in one leaf of prose, without the white space at their ends."""
    for one in found:
        leaf = document.leaf_at(one.start)
        if leaf is not None and leaf.start in prose and one.start < one.end <= leaf.end:
            yield _trimmed(one, leaf)


def _trimmed(one: Suggestion, leaf: PlacedLeaf) -> Suggestion:
    words = leaf.leaf.text[one.start - leaf.start : one.end - leaf.start]
    before, after = len(words) - len(words.lstrip()), len(words) - len(words.rstrip())
    if not before + after or before == len(words):
        return one
    return replace(one, start=one.start + before, end=one.end - after)


def _apart(found: Iterable[Suggestion]) -> list[Suggestion]:
    """Of those of one kind that overlap, the better one."""
    kept: list[Suggestion] = []
    for one in sorted(found, key=lambda one: (one.start, one.end)):
        if kept and one.start < kept[-1].end:
            if one.score > kept[-1].score:
                kept[-1] = one
        else:
            kept.append(one)
    return kept


def _named(text: str, found: Sequence[Suggestion], document: Document) -> list[Suggestion]:
    """With the words, the paragraph and the key of each."""
    return [
        replace(
            one,
            exact=text[one.start : one.end],
            paragraph=document.paragraph_number(one.start),
            key=_key(text, one),
        )
        for one in found
    ]


def _key(text: str, one: Suggestion) -> str:
    """The kind and the words with a few round them: the same passage of another version has it too."""
    before = text[text.rfind("\n", 0, one.start) + 1 : one.start][-80:]
    after = text[one.end : one.end + 80].partition("\n")[0]
    words = [
        *_WORD.findall(before)[-_AROUND:],
        "|",
        *_WORD.findall(text[one.start : one.end]),
        "|",
        *_WORD.findall(after)[:_AROUND],
    ]
    digest = sha256(" ".join(words).casefold().encode("utf-8", "surrogatepass")).hexdigest()
    return f"{one.kind}:{digest[:24]}"


def suggest_in_worker(document: Document, language: str) -> list[Suggestion]:
    """As ``suggest``, in a process of its own: the read-only views of fields cannot be pickled."""
    return [replace(one, fields=dict(one.fields)) for one in suggest(document, language)]
