"""Quantities in running text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclip.analysis.figures import find_quantities
from newsclip.domain.interval import parse_interval


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Each quantity's value with its unit or noun."""
    return [(str(q.value), q.unit or q.noun) for q in find_quantities(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a range of over 700 km", [("> 700", "km")]),
        ("from 0 to 100 km/h in 2.8 seconds", [("0–100", "km/h"), ("2.8", "s")]),
        ("drew more than 100,000 orders", [("> 100,000", "orders")]),
        ("up to 35.3 %", [("≤ 35.3", "%")]),
        ("at least 40 kWh, less than 3 t", [("≥ 40", "kWh"), ("< 3", "t")]),
        ("nearly 80 per cent", [("≈ 80", "%")]),
        ("€4.2bn or $1.5 million", [("4.2 billion", "EUR"), ("1.5 million", "USD")]),
        ("US$3m, 120 MEUR and RMB 215,900", [("3 million", "USD"),
         ("120 million", "EUR"), ("215,900", "CNY")]),
        ("won a $48 million contract", [("48 million", "USD")]),
        ("three to five years", [("3–5", "years")]),
        ("a dozen eggs", [("12", "eggs")]),
        ("two and a half million people", [("2.5 million", "people")]),
        ("twenty-one days and a hundred and two cars", [("21", "days"), ("102", "cars")]),
        ("between 5 and 10 million dollars", [("5 million–10 million", "USD")]),
        ("fell from 5% to 3%", [("5", "%"), ("3", "%")]),
        ("18.5 kWh/100 km", [("18.5", "kWh/100 km")]),
        ("5.2 ± 0.1 kg", [("5.1–5.3", "kg")]),
        ("2 1/2 miles and ½ cup", [("2.5", "mi"), ("0.5", "cup")]),
        ("rose 0.5 percentage points", [("0.5", "pp")]),
        ("about $60 a barrel", [("≈ 60", "USD/bbl")]),
        ("$13.18 billion a year earlier", [("13.18 billion", "USD")]),
        ("a 16-bit chip", [("16", "bits")]),
        ("100,000+ users", [("≥ 100,000", "")]),
        ("ran 5 km or more", [("≥ 5", "km")]),
        ("20 million pounds, 20 pounds", [("20 million", "GBP"), ("20", "lb")]),
        ("-5 degrees Celsius", [("-5", "°C")]),
    ],
)  # fmt: skip
def test_english(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "mehr als 1.200 Bestellungen", [("> 1200", "Bestellungen")]),
        (
            "de",
            "1,2 Millionen Euro, 3 Milliarden Euro",
            [("1.2 million", "EUR"), ("3 billion", "EUR")],
        ),
        ("fr", "700 à 830 km", [("700–830", "km")]),
        ("fr", "1,5 milliard d’euros", [("1.5 billion", "EUR")]),
        ("es", "un 35 % y tres años", [("35", "%"), ("3", "years")]),
        ("zh", "续航700公里，超过10万辆", [("700", "km"), ("> 100,000", "辆")]),
        ("zh", "投资1.2亿元，约三成", [("0.12 billion", "CNY"), ("≈ 30", "%")]),
        ("zh", "整备质量为2205千克", [("2205", "kg")]),
        ("zh", "时速达350公里，或100公里/小时", [("350", "km/h"), ("100", "km/h")]),
        ("zh", "每百公里15度，或15.2度/百公里", [("15", "kWh/100 km"), ("15.2", "kWh/100 km")]),
        ("zh", "每吨500元，收益2.5元/股", [("500", "CNY/t"), ("2.5", "CNY/share")]),
        ("zh", "超过三分之一，五分之二，近一半", [("> 0.33", ""), ("0.4", ""), ("≈ 0.5", "")]),
        ("zh", "5%至10%，100元到120元", [("5–10", "%"), ("100–120", "CNY")]),
        ("zh", "从5%到10元", [("5", "%"), ("10", "CNY")]),
        ("zh", "百分之五十，千分之五", [("50", "%"), ("5", "‰")]),
        ("ar", "أكثر من 100 ألف طلب", [("> 100 thousand", "")]),
    ],
)
def test_other_languages(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    "text",
    ["Tesla’s Model 3", "the SU7", "at the G20", "call +49 30 1234567", "since 9/11", "on 3 May 2025",
     "in 2027", "March 2024", "Conference 2025", "on Oct. 7", "at 14:30", "at 2 pm", "version 1.2.3",
     "192.168.0.1", "the 21st century", "scp-173", "the 1960s", "one of them", "2025-08-02", "自2027年起"],
)  # fmt: skip
def test_what_is_no_figure(text: str) -> None:
    assert found(text) == []


def test_bare_yen_is_yuan_where_the_text_is_about_china() -> None:
    assert found("The Chinese maker asks ¥215,900") == [("215,900", "CNY")]
    assert found("The Tokyo maker asks ¥215,900") == [("215,900", "JPY")]


def test_spans_cover_qualifier_and_unit() -> None:
    text = "It went over 700 km."
    (quantity,) = find_quantities(text)
    assert text[quantity.start : quantity.end] == "over 700 km"
    assert quantity.qualifier == "over"


def test_a_rate_is_kept_apart_from_the_noun() -> None:
    (quantity,) = find_quantities("builds 20,000 cars per year")
    assert (quantity.noun, quantity.rate) == ("cars", "year")
    (quantity,) = find_quantities("每年10万辆", "zh")
    assert (quantity.noun, quantity.rate) == ("辆", "year")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("the jump was 12 ft 2 in", "146", "in"),
        ("a boy of 5 feet 11 inches stood", "71", "in"),
        ("it weighed 5 lb 3 oz", "83", "oz"),
        ("about 2 h 15 min later", "≈ 135", "min"),
        ("after two hours fifteen minutes", "135", "min"),
        ("in 1 hour 2 minutes 3 seconds", "3723", "s"),
        ("a term of 3 years six months", "42", "months"),
        ("nach 2 Stunden 15 Minuten", "135", "min"),
    ],
)
def test_two_units_of_one_quantity_are_told_in_the_smaller(
    text: str, value: str, unit: str
) -> None:
    (quantity,) = find_quantities(text, "de" if text.startswith("nach") else "en")
    assert (str(quantity.value), quantity.unit) == (value, unit)


@pytest.mark.parametrize(
    "text",
    ["5 lb and 3 oz", "3 hours 90 minutes", "3 hours, 9 minutes", "2.5 hours 15 min",
     "2 hours 15 to 20 minutes", "6 years and 3 km"],
)  # fmt: skip
def test_two_quantities_stay_two(text: str) -> None:
    assert len(find_quantities(text)) == 2


PIECES = st.sampled_from(
    ["7", "700", "1,2", "3.5", "to", "–", "-", "km", "%", "$", "over", "between", "and", "million", "a",
     "half",
     "per", "year", "two", "dozen", "±", "/", "万", "亿元", "三", "½", "in", "2027", "(", "e9", "x10"]
)  # fmt: skip


@given(
    st.lists(PIECES, max_size=12),
    st.sampled_from(["", " "]),
    st.sampled_from(["en", "de", "zh", ""]),
)
def test_every_value_reads_back(pieces: list[str], gap: str, language: str) -> None:
    text = gap.join(pieces)
    for quantity in find_quantities(text, language):
        assert parse_interval(str(quantity.value)) == quantity.value
        assert 0 <= quantity.start < quantity.end <= len(text)


@pytest.mark.parametrize(
    "piece",
    ["1,", "1-1", "over ", "one ", "5 km to ", "1.1.1.", "a ", "9", "$", "+1 22", "三", "1 000 "],
)
def test_time_is_linear(piece: str) -> None:
    """Four times the text may take four times as long, and a little; never sixteen times."""
    find_quantities(piece * 100)
    short, long = (_seconds(piece * (size // len(piece))) for size in (10_000, 40_000))
    assert long < 8 * short + 0.2


def _seconds(text: str) -> float:
    """Of three tries the quickest: the machine may be busy with something else."""
    return min(_once(text) for _ in range(3))


def _once(text: str) -> float:
    started = time.process_time()
    find_quantities(text)
    return time.process_time() - started
