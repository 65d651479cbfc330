"""Whether a quantity tells a change: "rose by 5 %" does, "rose to 5 %" does not."""

from newsclip.analysis.figures.amount import Tokens
from newsclip.analysis.figures.found import Found
from newsclip.analysis.tables import word_set
from newsclip.analysis.units import SHARES

RISE, FALL = "rise", "fall"
_MOVES = {
    RISE: (
        "rose rise rises risen rising climbed climbs climbing jumped jumps soared soars surged surges "
        "gained gains grew grow grows grown growing advanced rallied up increased increases increase "
        "increasing raised raises raise boost boosted expanded expand expands swelled added adds higher "
        "gain growth jump hike surge stieg stiegen gestiegen steigt wuchs wuchsen gewachsen kletterte "
        "zugelegt plus anstieg zuwachs erhöht erhöhte erhöhen steigen steigern zugenommen progressé "
        "augmenter progresser augmenté augmente augmentent progresse progressent bondi hausse "
        "croissance grimpé sube suben crece crecen aumenta aumentan subió subieron aumentó aumentaron "
        "creció crecieron aumento alza incremento"
    ),
    FALL: (
        "fell fall falls fallen falling dropped drops drop dropping declined declines decline declining "
        "slid slides slipped slips sank sinks plunged plunges tumbled tumbles down decreased decrease "
        "decreases decreasing reduce shrank shrinks shrunk contracted reduced reduces reduction lowered "
        "cut cuts cutting lost loses dipped eased lower plummeted slump slumped fiel fielen gefallen "
        "fällt sank sanken gesunken sinkt schrumpfte minus rückgang gesenkt senken sinken reduziert "
        "verringert zurückgegangen zurück eingebrochen réduire baisser baissé baisse baissent reculé "
        "recule reculent recul chuté chute chutent diminué diminue diminuent diminution verlor verliert "
        "rutschte cae caen baja bajan retrocedió perdió cayó cayeron bajó bajaron disminuyó caída "
        "descenso reducción"
    ),
}  # fmt: skip
_WAY = {word: way for way, words in _MOVES.items() for word in words.split()}
_TRANSITIVE = word_set(
    "added adds lost loses cut cuts cutting raised raises raise boost boosted reduce reduced "
    "reduces gains gained hike senken erhöhen steigern higher lower growth plus minus"
)
"""After these, what is no share is what was added or lost, not by how much something moved."""
_AFTER = {
    RISE: word_set(
        "rise increase gain growth jump surge hike raise higher more mehr faster anstieg zuwachs "
        "größer höher de_plus más superior improvement"
    ),
    FALL: word_set(
        "fall drop decline decrease cut reduction lower less fewer weniger slump dip cheaper "
        "rückgang niedriger de_moins menos inferior discount"
    ),
}
_BY = word_set(
    "by um de un en d ’ ' von of a an another further about some average durchschnittlich"
)
_BY_HOW_MUCH = frozenset(("by", "um"))
_STOPS = word_set(". , ; : ! ? and und but aber that which der") | {"\n"}
_LEVELS = word_set("below above under unter über sous")
"""After "fell", these tell what it fell below, not by how much."""
_BEATEN = frozenset(("lost", "loses"))
_UP_TO = frozenset(("a", "à", "hasta"))
_POINTS = frozenset(("point", "points", "Punkte", "puntos", "punto"))
_FAR = 14
_SKIPPED = 3
_BETWEEN = 2


def moves(word: str) -> bool:
    """Whether the word tells a rise or a fall: "augmenté de 5 %", "an increase of 5 %"."""
    return word in _WAY


def find_change(tokens: Tokens, first: int, found: Found) -> str:
    """ "rise" or "fall" when the value from token ``first`` on is by how much; else nothing."""
    unit = found.unit
    fraction = found.amount.worded and 0 < found.amount.value < 1 and not unit.symbol
    share = unit.symbol in SHARES or fraction
    moved = unit.symbol or unit.noun in _POINTS
    if tokens.folded(first) in _LEVELS and first < found.first:
        return ""
    at, by = first - 1, False
    for _ in range(_SKIPPED):
        if tokens.folded(at) not in _BY:
            break
        by = by or tokens.folded(at) in {"by", "um", "of", "de"}
        at -= 1
    word = tokens.folded(at)
    from_to = (
        tokens.folded(found.next) in _UP_TO and unit.noun not in _POINTS and unit.symbol != "pp"
    )
    if by and (word in _BEATEN or from_to):
        return ""
    if word == "minus" and tokens.folded(at - 1) in {"or", "oder", "/", "-"}:
        return ""
    if word in _WAY and (share or by or (moved and word not in _TRANSITIVE)):
        return _WAY[word]
    if share and (way := _after(tokens, found.next)):
        return way
    return _moved(tokens, at, found.next) if tokens.folded(at + 1) in _BY_HOW_MUCH else ""


def _moved(tokens: Tokens, before: int, after: int) -> str:
    """The change whose verb stands farther off in the clause: "stieg im März um 5 %"."""
    for index in range(before, max(before - _FAR, -1), -1):
        word = tokens.folded(index)
        if word in _STOPS:
            break
        if word in _WAY:
            return _WAY[word]
    ahead = (tokens.folded(after + step) for step in range(_BETWEEN))
    return next((_WAY[word] for word in ahead if word in _WAY), "")


def _after(tokens: Tokens, index: int) -> str:
    """The change named after a share: "a 5 % increase", "3 % lower", "a 4 % annual decline"."""
    for at in range(index, index + _BETWEEN):
        word = tokens.folded(at)
        if way := next((way for way, words in _AFTER.items() if word in words), ""):
            return way
        if not tokens.is_word(at) or word in {"of", "to", "in", "and", "on", "for", "the", "from"}:
            return ""
    return ""
