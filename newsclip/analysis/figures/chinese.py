"""Quantities in Chinese text: 超过10万辆, 1.2亿元, 700公里, 三成, 百分之五."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache

from newsclip.analysis.figures.chinese_changes import chinese_change
from newsclip.analysis.figures.density import thinned
from newsclip.analysis.figures.numerals import as_decimal
from newsclip.analysis.figures.quantity import Quantity
from newsclip.analysis.unit_names import SPELLINGS
from newsclip.analysis.units import known_unit, singular
from newsclip.domain.interval import Interval, bounded

_DIGITS = {"零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
           "八": 8, "九": 9}  # fmt: skip
_PLACES = {"十": 10, "百": 100, "千": 1000}
_POWERS = {"万亿": 12, "百万": 6, "千万": 7, "百亿": 10, "千亿": 11, "万": 4, "亿": 8, "千": 3}
_BEFORE = {
    ">": "超过|逾|多于|高于|大于|超", "≥": "至少|不少于|不低于", "<": "不到|低于|少于|不足|小于",
    "≤": "不超过|最多|至多|最高|高达", "≈": "大约|约为|接近|将近|约|近",
}  # fmt: skip
_AFTER = {"以上": "≥", "以下": "≤", "左右": "≈", "以内": "≤", "起": "≥"}
_COUNTED = "辆台名人个家次份座件套架艘项"
_BELOW = {
    "百公里": "100 km",
    "股": "share",
    "人": "person",
    "户": "household",
    "月": "month",
    "桶": "bbl",
    "度": "kWh",
}
"""What something is told per that is no unit by itself, or another one."""
_COMPOUNDS = {"度": "kWh", "度电": "kWh"}
"""What a unit is where it is told per something."""
_HALF = Decimal("0.5")
_SIGN_OF = {word: sign for sign, words in _BEFORE.items() for word in words.split("|")}
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,8})?|\d{1,18}(?:\.\d{1,8})?|[零一二两三四五六七八九十百千]{1,9}(?![克瓦]))"
    r"(?:万亿|百万|千万|百亿|千亿|万|亿|千(?![克米瓦]))?"
)
_CJK = re.compile(r"[\u3400-\u9fff]")


@cache
def _pattern() -> re.Pattern[str]:
    signs = "|".join(sorted(_SIGN_OF, key=len, reverse=True))
    names = {name for _, names in SPELLINGS for name in names if _CJK.search(name)} - {"百分之"}
    latin = r"km/h|kWh/100 ?km|kWh|km|kW|MW|GW|GWh|kg|%|％|‰"
    units = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    below = "|".join(sorted([*map(re.escape, names), *_BELOW], key=len, reverse=True))
    return re.compile(
        rf"(?<![第\d.])(?!百公里[^\d]{{1,2}})(?:(?P<per>每(?:{below})|时速)(?:(?<=股)(?:收益|盈利|派息|股息|价格))?[为达约]?\s?)?"
        rf"(?:(?P<sign>{signs})\s?)?(?P<cold>零下)?(?:(?P<share>[百千]分之)(?P<part>{_NUMBER})"
        rf"|(?P<whole>{_NUMBER})分之(?P<parts>{_NUMBER})|(?P<half>一半|半数)"
        rf"|(?P<money>[¥￥$€£])?(?P<low>{_NUMBER})"
        rf"(?:(?P<same>{units}|{latin})?\s?(?:-|–|—|~|～|至|到)\s?(?P<high>{_NUMBER})"
        rf"(?(same)(?=\s?(?P=same))))?(?P<more>多|余)?\s?"
        rf"(?:(?P<tenths>成)|(?P<unit>(?:{units}|{latin})(?:\s?[/每]\s?(?:{below}))?)(?![A-Za-z])"
        rf"|(?P<noun>[{_COUNTED}]))?)"
        rf"(?P<after>以上|以下|左右|以内|(?<=[元币])起)?"
    )


def has_chinese(text: str) -> bool:
    """Whether there is a Chinese character in the text."""
    return not text.isascii() and _CJK.search(text) is not None


def find_chinese(text: str) -> list[Quantity]:
    """The quantities of Chinese text; empty for text without Chinese characters."""
    return list(_quantities(text)) if _CJK.search(text) else []


def _quantities(text: str) -> Iterator[Quantity]:
    for match in thinned(_pattern().finditer(text), re.Match.start):
        quantity = _quantity(match)
        if quantity is not None and _beside_chinese(text, match):
            yield quantity


def _beside_chinese(text: str, match: re.Match[str]) -> bool:
    """Whether the match stands in Chinese text and not in a Latin word or a date."""
    before, after = (
        text[max(0, match.start() - 1) : match.start()],
        text[match.end() : match.end() + 1],
    )
    if (before.isascii() and (before.isalnum() or before in "-_/.")) and before:
        return False
    return not (after and after in "月日号时点届期第" and not match["unit"])


def _quantity(match: re.Match[str]) -> Quantity | None:
    words = match["part"] or match["low"] or match["parts"] or match["half"]
    low, high = _value(match, words), read_number(match["high"] or "")
    unit = _unit(match)
    bare = not (unit or match["noun"])
    divided = match["whole"] or match["half"]
    if low is None or (not divided and _vague(match, words, bare=bare)):
        return None
    if match["tenths"]:
        low, high = low * 10, high * 10 if high is not None else None
    value = _interval(match, low, high)
    if match["cold"] and value.single is not None:
        value = Interval.exactly(-value.single)
    noun = (match["noun"] or "") if not unit else ""
    start = match.start() if unit or not match["per"] else match.end("per")
    change = chinese_change(match.string, match.start(), match.end(), unit)
    rate = _known_below(match["per"]) if noun and match["per"] else ""
    return Quantity(start, match.end(), value, unit, noun, match["sign"] or "", rate, change)


def _value(match: re.Match[str], words: str) -> Decimal | None:
    """The number, a fraction as its share of the whole: 三分之一."""
    if match["half"]:
        return _HALF
    number = read_number(words)
    if not match["whole"] or number is None:
        return number
    whole = read_number(match["whole"])
    return as_decimal(Fraction(int(number), int(whole))) if whole and number < whole else None


def _vague(match: re.Match[str], words: str, *, bare: bool) -> bool:
    """Whether the number is no figure: 一家, a year, a bare numeral in words."""
    if match["unit"] == "年" and len(words) == 4:
        return True
    worded = not words[0].isdigit()
    return worded and (bare or (words in {"一", "两", "十", "百", "千"} and bool(match["noun"])))


def _unit(match: re.Match[str]) -> str:
    if match["share"] or match["tenths"]:
        return "‰" if (match["share"] or "").startswith("千") else "%"
    if match["money"]:
        symbol = "CNY" if match["money"] in "¥￥" else known_unit(match["money"])
    else:
        symbol = _symbol((match["unit"] or "").replace("％", "%"))
    if not match["per"] or "/" in symbol:
        return symbol
    return _told_per(symbol, match["per"].removeprefix("每")) if symbol else ""


def _symbol(words: str) -> str:
    """The unit, its parts joined as they are elsewhere: 度/百公里 is kWh/100 km."""
    above, per, below = (words if "/" in words else words.replace("每", "/")).partition("/")
    return _told_per(known_unit(above), below, above.strip()) if per else known_unit(words)


def _told_per(symbol: str, below: str, above: str = "") -> str:
    """ "CNY/t", "km/h" for a unit and what it is told per; 时速 tells it per hour."""
    symbol = _COMPOUNDS.get(above or ("度" if symbol == "°" else ""), symbol)
    below = _known_below("小时" if below == "时速" else below.strip())
    return known_unit(f"{symbol}/{below}") or f"{symbol}/{below}"


@cache
def _known_below(words: str) -> str:
    """What something is told per, in the singular: 每年 and 年 are "year"."""
    words = words.removeprefix("每")
    symbol = _BELOW.get(words) or known_unit(words)
    return singular(symbol) if symbol != "km/h" else symbol


def _interval(match: re.Match[str], low: Decimal, high: Decimal | None) -> Interval:
    sign = _SIGN_OF.get(match["sign"] or "") or _AFTER.get(match["after"] or "", "")
    if high is not None:
        power = _power(match["high"] or "")
        if not _power(match["low"] or "") and low <= high.scaleb(-power):
            low = low.scaleb(power)
        return Interval(min(low, high), max(low, high), approximate=sign == "≈")
    return bounded(sign or (">" if match["more"] else ""), low)


def _power(words: str) -> int:
    return next((power for word, power in _POWERS.items() if words.endswith(word)), 0)


def read_number(words: str) -> Decimal | None:
    """A number in digits or Chinese numerals with its magnitude; None when there is none."""
    power = _power(words)
    name = next((word for word in _POWERS if words.endswith(word)), "") if power else ""
    stem = words.removesuffix(name)
    if not stem:
        return Decimal(_PLACES[words]) if words in _PLACES else None
    plain = Decimal(stem.replace(",", "")) if stem[0].isdigit() else _numeral(stem)
    if plain is None:
        return None
    value = plain.scaleb(power)
    whole = plain == plain.to_integral_value() and "." not in stem
    return Decimal(f"{value:f}") if whole and power in {3, 4} else value


def _numeral(words: str) -> Decimal | None:
    """三百二十 and 二〇 as a number."""
    total = digit = 0
    for character in words:
        if character in _PLACES:
            total += (digit or 1) * _PLACES[character]
            digit = 0
        else:
            digit = _DIGITS[character]
    return Decimal(total + digit)
