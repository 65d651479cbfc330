"""Whether a Chinese quantity tells a change: 上涨5% does, 涨至5% does not."""

import re

from newsclip.analysis.figures.changes import FALL, RISE
from newsclip.analysis.units import SHARES

_WORDS = {
    RISE: "上涨|上升|增长|增加|提高|攀升|上调|上浮|飙升|走高|扩大|涨|增|升",
    FALL: "下降|下跌|下滑|下调|减少|降低|回落|缩减|缩小|走低|跌|降|减",
}
_HOW_MUCH = {RISE: "涨幅|增幅|升幅|增速", FALL: "降幅|跌幅|减幅"}
_REACH = 12
_BEFORE = {
    way: re.compile(rf"(?:(?:{_WORDS[way]})了?|(?:{_HOW_MUCH[way]})[为达是]?)\s?$")
    for way in _WORDS
}
_AFTER = {way: re.compile(rf"的?(?:{_WORDS[way]}|{_HOW_MUCH[way]})(?!至|到)") for way in _WORDS}


def chinese_change(text: str, start: int, end: int, unit: str) -> str:
    """ "rise" or "fall" when the value at start..end is by how much; nothing for a level (增至)."""
    for way, pattern in _BEFORE.items():
        if pattern.search(text, max(0, start - _REACH), start):
            return way
    if unit in SHARES:
        for way, pattern in _AFTER.items():
            if pattern.match(text, end):
                return way
    return ""
