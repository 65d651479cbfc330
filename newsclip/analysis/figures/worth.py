"""How much a figure says, and the reasons in words and as features."""

from collections.abc import Iterator, Mapping

from newsclip.analysis.figures.measures import unit_kind
from newsclip.analysis.figures.quantity import Quantity
from newsclip.language import tr

_LONGEST = 60
_DOUBTFUL = 0.35
"""What doubt leaves of a score."""


def judge(
    quantity: Quantity, words: str, fields: Mapping[str, str]
) -> tuple[tuple[str, ...], tuple[str, ...], float]:
    """The reasons, the features and the score from 0 to 1 of a quantity with its fields."""
    marks = sorted(_marks(quantity, " ".join(words.split()), fields), key=lambda mark: -mark[2])
    score = sum(weight for _, _, weight in marks)
    why = tuple(reason for reason, _, _ in marks)
    features = tuple(feature for _, feature, _ in marks)
    if quantity.doubt:
        why, features = (
            (tr("unsure: {doubt}", doubt=quantity.doubt), *why),
            ("figure:doubt", *features),
        )
        score *= _DOUBTFUL
    return why, features, round(min(score, 1.0), 3)


def _marks(
    quantity: Quantity, words: str, fields: Mapping[str, str]
) -> Iterator[tuple[str, str, float]]:
    """Each reason with its feature and weight."""
    yield _kind(quantity, words[:_LONGEST], named=bool(fields.get("measure")))
    if measure := fields.get("measure"):
        yield tr("measure “{measure}”", measure=measure), "figure:measure", 0.2
    if subject := fields.get("subject"):
        yield tr("subject “{subject}”", subject=subject), "figure:subject", 0.15
    condition = fields.get("condition", "")
    if condition and condition != quantity.change:
        yield tr("condition {condition}", condition=condition), "figure:condition", 0.1
    if quantity.change:
        yield tr("tells a {change}", change=quantity.change), "figure:change", 0.1
    if quantity.qualifier:
        yield tr("bound “{qualifier}”", qualifier=quantity.qualifier), "figure:bound", 0.06
    elif quantity.value.single is None:
        yield tr("a range"), "figure:range", 0.05
    if date := fields.get("as_of"):
        yield tr("dated {date}", date=date), "figure:date", 0.05


def _kind(quantity: Quantity, words: str, *, named: bool) -> tuple[str, str, float]:
    kind = unit_kind(quantity.unit)
    if kind == "money":
        return tr("amount of money “{words}”", words=words), "figure:money", 0.4
    if quantity.unit in {"%", "pp", "bp", "‰"}:
        return tr("share “{words}”", words=words), "figure:percent", 0.4
    if kind == "time":
        return tr("time “{words}”", words=words), "figure:time", 0.35 if named else 0.2
    if quantity.unit:
        return tr("value with unit “{words}”", words=words), "figure:unit", 0.4
    if quantity.noun:
        return tr("count “{words}”", words=words), "figure:count", 0.3
    return tr("number “{words}”", words=words), "figure:number", 0.15
