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
    ],
)
def test_news(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    "text",
    ["Northport won 3-1", "iOS 17.4", "flight 447", "at 10 Downing Street", "the 2025-26 season",
     "ISBN 978-3-16-148410-0", "the 5G network", "a two-way street"],
)  # fmt: skip
def test_what_only_looks_like_a_figure(text: str) -> None:
    assert found(text) == []


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
     ("股价上涨了5%", "rise"), ("产量减少约10万辆", "fall"), ("5%的增幅", "rise"), ("销量增至5%", ""),
     ("下降到10%", ""), ("升至120元", "")],
)  # fmt: skip
def test_a_change_is_told_from_a_level(text: str, change: str) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.change == change
