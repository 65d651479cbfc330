"""Quantities in sentences as news writes them, and what only looks like one."""

import pytest

from newsclip.analysis.figures import find_quantities


def found(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Each quantity's value with its unit or noun."""
    return [(str(q.value), q.unit or q.noun) for q in find_quantities(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Gold stood at $2,415.30 an ounce", [("2415.30", "USD/oz")]),
        ("en", "a 12-member panel", [("12", "member")]),
        ("en", "a loss of 12 cents-a-share", [("12", "cents/share")]),
        ("en", "800,000 F-Series pickups", [("800,000", "")]),
        ("en", "it costs 3 dollars 50 cents", [("3.50", "USD")]),
        ("en", "the 29-year-old, and a man aged 87", [("29", "years"), ("87", "years")]),
        ("en", "12,34,567 voters", [("1,234,567", "voters")]),
        ("en", "a dozen boats, an hour, a third of it", [("12", "boats"), ("0.33", "")]),
        ("fr", "3 euros cinquante", [("3.50", "EUR")]),
        ("de", "rund zweieinhalb Millionen", [("≈ 2.5 million", "")]),
        ("fr", "quatre-vingt-dix personnes", [("90", "personnes")]),
        ("es", "dos millones y medio", [("2.5 million", "")]),
        ("de", "knapp 3 Mrd. Euro", [("≈ 3 billion", "EUR")]),
        ("fr", "jusqu’à 30 degrés", [("≤ 30", "°")]),
        ("en", "gas at €31.40 per megawatt hour", [("31.40", "EUR/MWh")]),
        ("en", "12 g of CO2 per kWh", [("12", "g/kWh")]),
        ("en", "raised by a quarter of a percentage point", [("0.25", "pp")]),
        ("en", "a quarter of a million homes", [("0.25 million", "homes")]),
        ("en", "edged up to 4.3 % from 4.1 %", [("4.3", "%"), ("4.1", "%")]),
        ("en", "up to 4.3 % of voters", [("≤ 4.3", "%")]),
        (
            "en",
            "came to $412m, from $380m a year earlier",
            [("412 million", "USD"), ("380 million", "USD")],
        ),
        ("en", "prices from $20 a night", [("≥ 20", "USD")]),
        ("en", "a three-to-five-day delay", [("3–5", "days")]),
        ("en", "minus 12 degrees, then 10 degrees below zero", [("-12", "°"), ("-10", "°")]),
        ("en", "35 mm plus or minus 2 mm", [("33–37", "mm")]),
        ("en", "her son, 9, and the suspect, 34, fled", [("9", "years"), ("34", "years")]),
        ("en", "tens of thousands marched", [("≥ 10 thousand", "")]),
        ("de", "eine 45-jährige Frau, ein 3-tägiger Streik", [("45", "years"), ("3", "days")]),
        ("de", "einen Umsatz von einem Prozent vor einem Jahr", [("1", "%")]),
        ("de", "mehrere hundert Menschen, von 0 auf 100 km/h", [("0–100", "km/h")]),
        ("fr", "un Français sur trois a 1,2 M€", [("0.33", ""), ("1.2 million", "EUR")]),
        ("es", "uno de cada tres, entre el 30 % y el 40 %", [("0.33", ""), ("30–40", "%")]),
        (
            "zh",
            "售价39.99万元起，零下12摄氏度，他45岁，每股收益1.2元",
            [("≥ 399.9 thousand", "CNY"), ("-12", "°C"), ("45", "years"), ("1.2", "CNY/share")],
        ),
        ("zh", "百公里加速2.8秒", [("2.8", "s")]),
        ("ar", "500 مليون يورو", [("500 million", "EUR")]),
    ],
)
def test_news(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    "text",
    ["Northport won 3-1", "iOS 17.4", "flight 447", "at 10 Downing Street", "the 2025-26 season",
     "ISBN 978-3-16-148410-0", "the 5G network", "a two-way street", "1. Wash your hands",
     "Boeing’s 737 Max was grounded", "Mainz gewann 3:1", "on day 12", "take exit 436",
     "Die A 7 ist gesperrt"],
)  # fmt: skip
def test_what_only_looks_like_a_figure(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "il habite au 12, rue de Rivoli"), ("fr", "à 20 h 30"), ("fr", "à 20 heures"),
     ("es", "a las 20.30 horas"), ("de", "Paragraf 218"), ("de", "eine Stunde, ein Haus")],
)  # fmt: skip
def test_nor_in_other_languages(language: str, text: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    "text", ["he got 12-13", "1.234", "20 pounds", "thousands of homes", "over 5m boats"]
)
def test_what_is_ambiguous_says_so(text: str) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.doubt


@pytest.mark.parametrize(
    ("text", "change"),
    [("rose by 5 %", "rise"), ("fell 3.2 %", "fall"), ("rose to 5 %", ""), ("4 % lower", "fall"),
     ("the firm raised output at both its plants by 12 %", "rise"), ("it was bought by 12 %", ""),
     ("stieg im ersten Halbjahr um 5 %", "rise"), ("will die Kosten um 5 Mio. Euro senken", "fall"),
     ("fell below 4 %", ""), ("lost by 12 points", ""), ("fell 120 points", "fall"),
     ("lost a third of their value", "fall"), ("plus or minus 3 %", ""),
     ("recule de 0,2 point", "fall"), ("subió de 80 a unos", ""),
     ("股价上涨了5%", "rise"), ("产量减少约10万辆", "fall"), ("5%的增幅", "rise"), ("销量增至5%", ""),
     ("下降到10%", ""), ("升至120元", "")],
)  # fmt: skip
def test_a_change_is_told_from_a_level(text: str, change: str) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.change == change
