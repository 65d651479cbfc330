"""Marks in Markdown as Obsidian and others write them: ``==so==``, with remarks in ``%% %%``.

https://help.obsidian.md/syntax has both; a remark directly after a mark is the note on it.
"""

import re

from newsclip.domain.marks import Mark
from newsclip.domain.text import flow

_CODE = re.compile(r"^(?:```|~~~).*?^(?:```|~~~)[ \t]*$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_MARK = re.compile(
    r"==(?=\S)(?P<quote>[^=\n](?:[^\n]{0,5000}?[^\s=])?)==(?!=)"
    r"(?:[ \t]*(?:%%(?P<remark>[^%]{0,5000})%%|\^\[(?P<note>[^\]\n]{0,5000})\]))?"
)
_REMARK = re.compile(r"[ \t]*%%[^%]{0,20000}%%")
_LINK = re.compile(r"!?\[\[?([^\[\]|]*\|)?([^\[\]]*)\]\]?(?:\([^()\s]*\))?")
_STYLE = re.compile(r"(?<!\w)[*_`]{1,3}|[*_`]{1,3}(?!\w)")
_TAG = re.compile(r"(?:^|\s)#([\w/-]{1,60})")


def taken_out(body: str) -> tuple[str, tuple[Mark, ...]]:
    """The text without the signs of marks and without remarks, and the marks that were in it."""
    if "==" not in body:
        return body, ()
    code = [found.span() for found in _CODE.finditer(body)]
    marks: list[Mark] = []

    def plain(found: re.Match[str]) -> str:
        if any(start <= found.start() < end for start, end in code):
            return found[0]
        said = flow(found["remark"] or found["note"] or "")
        quote = flow(_STYLE.sub("", _LINK.sub(r"\2", found["quote"])))
        note = flow(_TAG.sub("", said))
        marks.append(Mark(quote, note=note, tags=tuple(_TAG.findall(said))))
        return found["quote"]

    text = _MARK.sub(plain, body)
    return (_REMARK.sub("", text) if marks else body), tuple(marks)
