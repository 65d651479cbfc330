"""A title for an article that has none: a headline cut from its lead sentence."""

import re

_LONGEST = 100
_SHORTEST = 24
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][\w .,'’/-]{1,60}(?:\([^)]{2,40}\)\s*[-–—]+|[–—]|\s--)\s+(?=[\"“«„]?[A-ZÀ-Þ])"
)
_SENTENCE_END = re.compile(
    r"(?<!\b[A-Z])(?<!\b(?:Mr|Ms|Dr|St|No|vs))(?<!\b(?:Mrs|Gen|Sen|Rep|Gov))(?<!\bProf)"
    r"[.!?…]+[\"”’»)]*(?=\s|$)|[。！？]"
)
_CLAUSE = re.compile(r"[,;:]\s|\s[-–—]+\s|[，；：、]")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


def propose_title(lead: str) -> str:
    """A headline from the first sentence, cut where a clause or else a word ends.

    >>> propose_title("The council will buy forty buses, officials said on Tuesday. More follows.")
    'The council will buy forty buses'
    """
    sentence = _first_sentence(_DATELINE.sub("", " ".join(lead.split())))
    limit = _LONGEST // 3 if _WIDE.search(sentence) else _LONGEST
    if len(sentence) <= limit * 3 // 4:
        return sentence
    ends = [found.start() for found in _CLAUSE.finditer(sentence, 0, limit + 2)]
    fitting = [end for end in ends if limit * _SHORTEST // _LONGEST <= end <= limit]
    if fitting:
        return _closed(sentence[: fitting[0] if fitting[0] >= limit // 2 else fitting[-1]])
    return sentence if len(sentence) <= limit else _at_word(sentence, limit)


def _first_sentence(text: str) -> str:
    end = _SENTENCE_END.search(text)
    if end is None:
        return text
    mark = end.group().rstrip('"”’»)')
    keep = end.end() if "?" in mark or "!" in mark else end.start()
    return text[:keep].strip()


def _closed(cut: str) -> str:
    """The cut without a quotation mark or bracket that it opens and does not close."""
    cut = cut.strip(" ,;:–—-")
    for opening, closing in ("“”", "«»", "„“", "()", "「」", "《》"):
        if cut.count(opening) > cut.count(closing) and cut.startswith(opening):
            cut = cut.removeprefix(opening)
    return cut.strip()


def _at_word(sentence: str, limit: int) -> str:
    space = sentence.rfind(" ", limit // 2, limit)
    return sentence[: space if space > 0 else limit - 1].rstrip(" ,;:–—-") + "…"
