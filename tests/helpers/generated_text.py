"""News-like text from word lists of our own: sentences that say which kind of highlight they make."""

from collections.abc import Mapping, Sequence
from random import Random
from types import MappingProxyType
from typing import NamedTuple

RARE = "quillwort"
"""Stands in one article of two thousand."""
COMMON = "government"
"""Stands in most English articles."""


class Sentence(NamedTuple):
    """A sentence with the kind of highlight it would be, and that highlight's fields."""

    text: str
    kind: str = "plain"
    fields: Mapping[str, str] = MappingProxyType({})


Words = Sequence[str]

ORGANISATIONS: Words = (
    "Aurel Motors", "the Harbour Authority", "Lumen Grid", "the Ministry of Trade", "Northwater",
    "the Saltmarsh Council", "Kestrel Freight", "the Central Bank of Orvane", "Pinnacle Foods",
    "the Coastal Union", "Veridian Steel", "the Transport Board", "Ostra Chemicals", "Halden Rail",
    "the Audit Office", "Marlowe & Finch", "the Port Workers' Guild", "Solstice Power",
    "the Regional Court", "Tamarind Air",
)  # fmt: skip
FIRST: Words = (
    "Ada", "Bruno", "Celeste", "Dario", "Edda", "Farid", "Greta", "Hamza", "Ines", "Jonas", "Kaja",
    "Lionel", "Mirela", "Nadim", "Odile", "Piet", "Rosa", "Silvan", "Tova", "Umberto",
)  # fmt: skip
LAST: Words = (
    "Almqvist", "Brandt", "Corvino", "Delacroix", "Eskelund", "Farrow", "Grünwald", "Haddad",
    "Ibarra", "Jansson", "Kowal", "Lindqvist", "Moreau", "Nakata", "Okafor", "Petrov", "Quint",
    "Rahimi", "Sorensen", "Tanaka",
)  # fmt: skip
ROLES: Words = (
    "chief executive", "spokeswoman", "finance director", "deputy minister", "harbour master",
    "chief engineer", "head of research", "union secretary", "chair", "senior inspector",
)  # fmt: skip
OPENINGS: Words = (
    "On Monday", "After weeks of talks", "Earlier this year", "In a letter to shareholders",
    "According to minutes seen by this newspaper", "Late on Friday", "Behind closed doors",
    "During a short hearing", "At the edge of the old dock", "In the second quarter",
    "Despite the weather", "As winter approached",
)  # fmt: skip
ACTIONS: Words = (
    "postponed", "approved", "examined", "withdrew", "published", "disputed", "outlined", "halved",
    "financed", "inspected", "replaced", "defended", "abandoned", "negotiated", "reopened",
    "measured",
)  # fmt: skip
THINGS: Words = (
    "a plan for battery manufacturing", "the tariff schedule", "the new rail tunnel",
    "a contract for coastal shipping", "the annual accounts", "its promise of cheaper power",
    "the inquiry into the harbour fire", "a loan backed by the government", "the wage agreement",
    "a reservoir above the town", "the licence for night flights", "the export programme",
    "a register of subsidies", "the water quality report", "the merger with its oldest rival",
    "the recall of older vehicles", "rules for temporary workers", "the fishing quota",
)  # fmt: skip
ENDINGS: Words = (
    "without naming a date", "over the objections of residents", "as the government had asked",
    "in line with its own forecast", "for the third time in a decade", "with a narrow majority",
    "to the surprise of investors", "before the summer recess", "under pressure from suppliers",
    "at a cost nobody would confirm", "while neighbours kept silent", "along the northern coast",
)  # fmt: skip
MEASURES: Sequence[tuple[str, str, int, int]] = (
    ("Range", "km", 300, 900), ("Price", "EUR", 18_000, 65_000), ("Orders", "orders", 900, 99_000),
    ("Share", "%", 2, 78), ("Output", "vehicles", 4_000, 480_000), ("Delay", "days", 3, 240),
    ("Investment", "million EUR", 5, 900), ("Capacity", "MW", 20, 1_400), ("Staff", "people", 40, 22_000),
    ("Emissions", "t", 120, 88_000),
)  # fmt: skip
BOUNDS: Sequence[tuple[str, str]] = (
    ("", ""), ("", ""), ("over", "> "), ("up to", "≤ "), ("about", "≈ "), ("at least", "≥ "),
)  # fmt: skip
DANGERS: Sequence[tuple[str, str]] = (
    ("a shortage of cells", "operational"), ("new duties abroad", "regulatory"),
    ("a weaker currency", "financial"), ("cracks in the older dam", "safety"),
    ("a claim for damages", "legal"), ("falling demand", "market"),
    ("a change of government", "political"), ("the leaked memo", "reputational"),
    ("faulty control software", "technical"), ("a spill in the estuary", "environmental"),
)  # fmt: skip
STATUSES: Words = ("unverified", "unverified", "corroborated", "disputed", "refuted", "corrected")
LEVELS: Words = ("low", "medium", "high", "critical")
CHANCES: Words = ("unlikely", "possible", "likely", "certain")
PARTIES: Words = ("small suppliers", "commuters", "pension funds", "the town's hospital", "crews")

_ZH_WHO: Words = ("晨曦汽车", "港口管理局", "贸易部", "北方电网", "沿海工会", "审计署", "南山钢铁")
_ZH_DID: Words = ("宣布扩大产能", "推迟了交付时间", "公布了季度报告", "否认存在质量问题",
                  "与供应商签署协议", "计划进入海外市场", "要求重新评估风险")  # fmt: skip
_ZH_TAIL: Words = ("具体时间尚未公布", "市场反应平静", "投资者表示担忧", "政府正在审查该方案",
                   "工厂进度成为关键", "首批订单已经完成")  # fmt: skip
_AR_WHO: Words = ("وزارة التجارة", "هيئة الميناء", "شركة الشمال", "اتحاد العمال", "المصرف المركزي")
_AR_DID: Words = ("أعلنت خطة جديدة", "أجلت موعد التسليم", "نشرت تقريرها السنوي", "نفت وجود خلافات",
                  "وقعت اتفاقا مع الموردين")  # fmt: skip
_AR_TAIL: Words = ("دون تحديد موعد", "رغم اعتراض السكان", "بحسب مصادر مطلعة", "قبل نهاية العام",
                   "تحت ضغط الأسواق")  # fmt: skip


def sentence(rng: Random, language: str) -> Sentence:
    """Another sentence in English (also for unknown languages), Chinese or Arabic."""
    if language == "zh":
        return _told(rng, "{}{}，{}。", _ZH_WHO, _ZH_DID, _ZH_TAIL)
    if language == "ar":
        return _told(rng, "{} {} {}.", _AR_WHO, _AR_DID, _AR_TAIL)
    turn = rng.random()
    if turn < 0.55:
        return _plain(rng)
    if turn < 0.72:
        return _claim(rng)
    return _figure(rng) if turn < 0.88 else _risk(rng)


def headline(rng: Random, language: str) -> str:
    """A title or a heading."""
    if language != "en":
        return sentence(rng, language).text.rstrip("。.")
    who, what = rng.choice(ORGANISATIONS), rng.choice(THINGS)
    return f"{who[0].upper()}{who[1:]} {rng.choice(ACTIONS)} {what}"


def name(rng: Random) -> str:
    """A person's name."""
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def _told(rng: Random, shape: str, who: Words, did: Words, tail: Words) -> Sentence:
    speaker = rng.choice(who)
    text = shape.format(speaker, rng.choice(did), rng.choice(tail))
    if rng.random() < 0.5:
        return Sentence(text)
    return Sentence(text, "claim", {"speaker": speaker, "status": rng.choice(STATUSES)})


def _plain(rng: Random) -> Sentence:
    who, action, thing = rng.choice(ORGANISATIONS), rng.choice(ACTIONS), rng.choice(THINGS)
    return Sentence(f"{rng.choice(OPENINGS)}, {who} {action} {thing} {rng.choice(ENDINGS)}.")


def _claim(rng: Random) -> Sentence:
    speaker, role, home = name(rng), rng.choice(ROLES), rng.choice(ORGANISATIONS)
    said = f"“We {rng.choice(ACTIONS)} {rng.choice(THINGS)} {rng.choice(ENDINGS)},”"
    fields = {"speaker": speaker, "role": role, "status": rng.choice(STATUSES)}
    return Sentence(f"{said} said {speaker}, {role} of {home}.", "claim", fields)


def _figure(rng: Random) -> Sentence:
    measure, unit, low, high = rng.choice(MEASURES)
    words, sign = rng.choice(BOUNDS)
    number, who, year = (
        f"{rng.randint(low, high):,}",
        rng.choice(ORGANISATIONS),
        rng.randint(2024, 2027),
    )
    amount = f"{words} {number} {unit}".strip()
    text = f"{who[0].upper()}{who[1:]} put {measure.lower()} for {year} at {amount}, {rng.choice(ENDINGS)}."
    fields = {
        "subject": who.removeprefix("the "),
        "measure": measure,
        "value": f"{sign}{number}",
        "unit": unit,
        "qualifier": words,
        "as_of": str(year),
    }
    return Sentence(text, "figure", fields)


def _risk(rng: Random) -> Sentence:
    danger, category = rng.choice(DANGERS)
    party = rng.choice(PARTIES)
    text = f"Analysts warn that {danger} could reach {party} {rng.choice(ENDINGS)}."
    fields = {
        "category": category,
        "severity": rng.choice(LEVELS),
        "likelihood": rng.choice(CHANCES),
        "affected": party,
    }
    return Sentence(text, "risk", fields)
