"""Words for the search index, in any script.

SQLite's tokenizer splits at spaces. Scripts written without spaces (Chinese, Japanese, Thai, Lao,
Khmer, Burmese) get a space round each character, in the index and in the query, where the query
becomes a phrase: exact, small and quick.
"""

import re

_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff])"
)
SHORTEST_PREFIX = 3


def segmented(text: str | None) -> str:
    """Text in which each character of a script without spaces stands alone."""
    return _UNSPACED.sub(r" \1 ", text) if text else ""


def match_expression(terms: list[str], *, typing: bool = False) -> str:
    """An FTS5 query in which every term must occur; ``typing`` lets the last one be unfinished.

    Empty when no term holds a letter or a digit. Never raises: each term is quoted.
    """
    return " AND ".join(_quoted(terms, typing=typing))


def aside_expression(terms: list[str], *, typing: bool = False) -> str:
    """As :func:`match_expression`, for highlights: some term stands outside the quote."""
    quoted = _quoted(terms, typing=typing)
    if not quoted:
        return ""
    return f"({' AND '.join(quoted)}) AND {{note tags fields}} : ({' OR '.join(quoted)})"


def _quoted(terms: list[str], *, typing: bool) -> list[str]:
    quoted = []
    for index, term in enumerate(terms):
        spaced = " ".join(segmented(term).replace('"', " ").split())
        if not any(character.isalnum() for character in spaced):
            continue
        unfinished = typing and index == len(terms) - 1 and len(term) >= SHORTEST_PREFIX
        quoted.append(f'"{spaced}"' + ("*" if unfinished and not _UNSPACED.search(term) else ""))
    return quoted
