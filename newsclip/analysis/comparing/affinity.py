"""How likely two figures of a story tell the same quantity, however subject and measure are worded.

What is looked at: whether the subjects carry the same names, other names or none; how far the words of
the measures and of what is counted are the same or alike in meaning; what sort of unit they are told in
and how many other figures of that sort their articles have; and how near the values are. The weights are
those of a logistic regression over the made stories, by ``tests/benchmarks/affinity_weights.py``.
"""

from functools import lru_cache

from newsclip.analysis.comparing.covering import covered, word_weight
from newsclip.analysis.comparing.facts import Facts
from newsclip.analysis.comparing.folding import Key, meaning
from newsclip.analysis.comparing.names import alike_names
from newsclip.analysis.comparing.values import exactness, make_up_a_whole, nearness
from newsclip.analysis.wordvectors import likeness

_RIVALS = """
kill injure missing evacuate arrest case patient
revenue profit loss debt tax wage rent
length height width depth area weight speed range distance diameter altitude orbit thickness
power energy torque
duration age delay warranty sentence
temperature humidity
price wage fine rent deposit reward
turnout vote undecided
order deliver sale output
employee layoff household customer passenger visitor
fine grant damage budget
turbine household
"""
_EXCLUDING = tuple(frozenset(map(meaning, line.split())) for line in _RIVALS.strip().splitlines())
"""Meanings of which a figure has one at most."""
_CROWD = 12
"""Other figures of the sort in two articles up to which nearness may do without words."""
_ALIKE = 0.35
_UNLIKE = 0.3
_APART = 9.0
Contrasts = frozenset[frozenset[Key]]
"""Pairs of names that an article tells of beside each other."""
WEIGHTS = (
    ("the same names", 0.19),
    ("names told beside each other", -6.00),
    ("other names", 0.22),
    ("other names and the same measure", -4.00),
    ("another name in one only", -0.22),
    ("sorts of thing shared", 0.10),
    ("sorts of thing apart", 0.35),
    ("the same measure", 1.00),
    ("words of the measure shared", -1.03),
    ("words of measure and noun shared", 1.63),
    ("words of all fields shared", -1.06),
    ("measures alike in meaning", -0.24),
    ("measures of another meaning", -0.58),
    ("a measure missing", 0.51),
    ("measures that exclude each other", -6.00),
    ("turned otherwise", -5.00),
    ("the same noun counted", 0.67),
    ("other nouns counted", -0.40),
    ("told in a unit", 1.11),
    ("money", 0.47),
    ("values meet", 1.24),
    ("values near", 3.35),
    ("other figures of the sort", -0.76),
    ("no other figure of the sort", 0.20),
    ("in one article", -0.78),
    ("a change against a level", 0.00),
    ("words of the subjects covered", 0.22),
    ("both subjects told", -0.88),
    ("words of the measures covered", -1.46),
    ("both measures told", 0.50),
    ("words shared and left on both sides", -1.05),
    ("words shared and left on one side", 0.20),
    ("all words alike", 2.26),
    ("all words covered", 0.45),
    ("the sentences alike", -0.65),
    ("the sentences covered", 0.67),
    ("both a change of one way", 0.68),
    ("people against things", -0.51),
    ("one value, told exactly", 0.16),
    ("shares that make up a whole", -6.00),
    ("each the nearest of the other", 1.40),
)
BIAS = -2.48
MUTUAL = dict(WEIGHTS)["each the nearest of the other"]
"""The log-odds that the features add, in their order, and those of nothing known."""


@lru_cache(maxsize=65536)
def affinity(
    one: Facts, other: Facts, topic: Key, contrasts: Contrasts, rivals: int, together: bool
) -> float:
    """The log-odds that the two tell the same quantity.

    ``topic`` has the names that several articles carry, ``rivals`` how many other figures of that sort
    their articles have, ``together`` says that both stand in one article.
    """
    if rivals > _CROWD and not _evident(one, other):
        return -_APART
    if not one.words and not other.words and nearness(one, other) < 1.0:
        return -_APART
    told = features(one, other, topic, contrasts, rivals=rivals, together=together)
    return BIAS + sum(value * each for value, (_, each) in zip(told, WEIGHTS, strict=True))


def _evident(one: Facts, other: Facts) -> bool:
    """Whether words of the measures, of what is counted, or of how it is turned speak for it."""
    if one.words & other.words or one.turned & other.turned:
        return True
    return (likeness(one.sense, other.sense) or 0.0) >= _ALIKE


def _names(one: Facts, other: Facts, topic: Key, contrasts: Contrasts) -> str:
    """How the names go together, as :func:`alike_names`; ``contrast`` where one article tells of both."""
    found = alike_names(one.subject, other.subject, topic)
    if found != "other":
        return found
    if not one.subject.names or not other.subject.names:
        return "contrast"
    if one.subject.sorts & other.subject.sorts:
        return "contrast"
    if frozenset((one.subject.names, other.subject.names)) in contrasts:
        return "contrast"
    if one.subject.names & other.spoken_names or other.subject.names & one.spoken_names:
        return "contrast" if one.subject.names & other.subject.names else "same"
    return "other"


def features(
    one: Facts,
    other: Facts,
    topic: Key,
    contrasts: Contrasts,
    *,
    rivals: int,
    together: bool,
    nearest: bool = False,
) -> tuple[float, ...]:
    """The numbers the likelihood is reckoned from, in the order of the weights."""
    names = _names(one, other, topic, contrasts)
    bags = one.words, other.words
    near = nearness(one, other)
    sense = likeness(one.sense, other.sense)
    sorts = one.subject.sorts, other.subject.sorts
    unlike = not bags[0] & bags[1] and sense is not None and sense < _UNLIKE
    return (
        float(names == "same"),
        float(names == "contrast"),
        float(names == "other"),
        float(names == "other" and bool(one.measure) and one.measure == other.measure),
        float(names == "foreign"),
        0.0 if names == "contrast" else _overlap(*sorts),
        float(bool(sorts[0] and sorts[1]) and not sorts[0] & sorts[1]),
        float(bool(one.measure) and one.measure == other.measure),
        _overlap(one.measure, other.measure),
        _overlap(*bags),
        _overlap(bags[0] | one.quote | sorts[0], bags[1] | other.quote | sorts[1]),
        max(sense or 0.0, 0.0),
        float(unlike),
        float(not one.measure or not other.measure),
        float(_excluded(*bags)),
        float(_turned(one, other)),
        float(bool(one.counted) and one.counted == other.counted),
        float(bool(one.counted and other.counted) and not one.counted & other.counted),
        float(one.sort == "measured"),
        float(one.sort == "money"),
        float(near == 1.0),
        near,
        min(rivals, 6) / 6,
        float(rivals == 0),
        float(together),
        float(bool(one.setting.change) != bool(other.setting.change)),
        *_coverage(one, other),
        float(bool(one.setting.change) and one.setting.change == other.setting.change),
        float({one.persons, other.persons} == {True, False}),
        exactness(one, other) if near == 1.0 else 0.0,
        float(make_up_a_whole(one, other)),
        float(nearest),
    )


def _coverage(one: Facts, other: Facts) -> tuple[float, ...]:
    """How far subjects, measures and sentences of the two cover each other, word by word."""
    subjects = one.subject.words, other.subject.words
    measures = covered(one.words, other.words)
    whole = covered(one.bag, other.bag)
    sentences = covered(one.around, other.around)
    shared = bool(one.words & other.words)
    left = measures.left_here, measures.left_there
    return (
        covered(*subjects).most,
        float(all(subjects)),
        measures.most,
        float(bool(one.words and other.words)),
        float(shared and all(left)),
        float(shared and left[0] != left[1]),
        whole.mean,
        whole.most,
        sentences.mean,
        sentences.most,
    )


@lru_cache(maxsize=65536)
def closeness(one: Facts, other: Facts) -> float:
    """How close the two are by their words and values, so as to find the nearest of an article."""
    words = covered(one.bag, other.bag).mean + covered(one.around, other.around).mean
    return (nearness(one, other) + words) / 2


def _turned(one: Facts, other: Facts) -> bool:
    """Whether one is turned in a way that neither the measure nor the quote of the other tells."""
    return bool(one.turned - other.turned - other.hinted or other.turned - one.turned - one.hinted)


@lru_cache(maxsize=16384)
def _excluded(one: Key, other: Key) -> bool:
    """Whether the two name what excludes each other: the dead and the injured."""
    return any(one & group and other & group and not one & other & group for group in _EXCLUDING)


def _overlap(one: Key, other: Key) -> float:
    """How much of the weight of the smaller set of words is in the other too."""
    if not one or not other:
        return 0.0
    common = sum(map(word_weight, one & other))
    return common / min(sum(map(word_weight, one)), sum(map(word_weight, other)))
