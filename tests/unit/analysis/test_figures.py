"""The fields of a figure, read from the selected words and their paragraph."""

import pytest

from newsclip.analysis.figures.reading import read_doubt, read_figure
from newsclip.domain.interval import parse_interval

LEDGER = (
    "The SU7 sedan has drawn more than 100,000 orders since its launch in March 2024. The maker "
    "quotes a range of 700 km and 0–100 km/h in 2.8 seconds for the version it intends to ship first."
)
WEEKLY = (
    "On paper the long-range car covers 830 km on the Chinese CLTC cycle. Our winter loop, driven at "
    "motorway speed with the heater on, ended well short of that."
)
BOTH = "The adverts promise 830 km in the CLTC cycle; the papers say 700 km, in the WLTP cycle."
EXPORTS = "Xiaomi, its founder Lei Jun announced, will begin exporting cars outside China by 2027."


def read(selected: str, context: str = "", language: str = "en") -> dict[str, str]:
    """The fields of the selected words inside their context."""
    return read_figure(selected, context, context.find(selected) if context else 0, language)


@pytest.mark.parametrize(
    ("selected", "measure", "value", "unit"),
    [
        ("a range of 700 km", "Range", "700", "km"),
        ("an extended range of over 700 km", "Range", "> 700", "km"),
        ("0–100 km/h in 2.8 seconds", "0–100 km/h", "2.8", "s"),
        ("acceleration from 0 to 100 km/h in 2.8 seconds", "0–100 km/h", "2.8", "s"),
        ("100 km/h came up in 2.8 seconds", "0–100 km/h", "2.8", "s"),
        ("more than 100,000 orders", "Orders", "> 100,000", ""),
        ("additional duties of up to 35.3 %", "Import duty", "≤ 35.3", "%"),
        ("a starting price of 215,900 yuan", "Starting price", "215,900", "CNY"),
        ("the list starts at 229,900 yuan", "Starting price", "229,900", "CNY"),
        ("a deposit of 500 yuan", "Deposit", "500", "CNY"),
        ("62,000 cars have been delivered", "Deliveries", "62,000", ""),
        ("shipments to Europe from late 2026", "First exports", "2026", "year"),
    ],
)
def test_measure_value_unit(selected: str, measure: str, value: str, unit: str) -> None:
    fields = read(selected)
    assert fields.get("measure") == measure
    assert fields["value"] == value
    assert fields.get("unit", "") == unit


def test_the_paragraph_tells_subject_and_condition() -> None:
    assert read("more than 100,000 orders", LEDGER) == {
        "subject": "SU7",
        "measure": "Orders",
        "value": "> 100,000",
        "qualifier": "more than",
        "condition": "since March 2024",
    }


def test_the_number_alone_takes_unit_and_measure_from_the_sentence() -> None:
    fields = read("700", LEDGER)
    assert fields == {"subject": "SU7", "measure": "Range", "value": "700", "unit": "km"}


def test_the_seconds_alone_are_those_of_the_sprint() -> None:
    assert read("2.8 seconds", LEDGER)["measure"] == "0–100 km/h"


def test_a_test_cycle_is_a_condition() -> None:
    fields = read("830 km on the Chinese CLTC cycle", WEEKLY)
    assert fields == {"measure": "Range", "value": "830", "unit": "km", "condition": "CLTC"}


@pytest.mark.parametrize(("selected", "cycle"), [("830 km", "CLTC"), ("700 km", "WLTP")])
def test_each_number_has_its_own_cycle(selected: str, cycle: str) -> None:
    assert read(selected, BOTH)["condition"] == cycle


def test_a_year_is_a_figure_when_it_is_what_was_selected() -> None:
    assert read("by 2027", EXPORTS) == {
        "subject": "Xiaomi",
        "measure": "First exports",
        "value": "2027",
        "unit": "year",
        "qualifier": "by",
    }


def test_as_of_is_the_one_date_of_the_sentence() -> None:
    text = "Nordvolt employed 4,200 people as of 30 June 2025."
    fields = read("4,200 people", text)
    assert fields["as_of"] == "2025-06-30"
    assert fields["subject"] == "Nordvolt"
    assert "as_of" not in read("4,200", "In 2024 it had 4,200 staff, and 3,900 staff in 2025.")


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("It had 4,200 staff in 2024 and 3,900 staff in 2025.", {"4,200": "2024", "3,900": "2025"}),
        ("In 2019 it sold 300 vans, in May 2024 it sold 900.", {"300": "2019", "900": "2024-05"}),
        ("Ende 2023 waren es 300 Menschen, Anfang 2024 schon 900 Menschen.",
         {"300": "2023", "900": "2024"}),
        ("Eran 300 personas en mayo de 2023 y 900 personas en 2024.",
         {"300": "2023-05", "900": "2024"}),
        ("2023年销量为3万辆，2024年6月销量为9万辆。", {"3万辆": "2023", "9万辆": "2024-06"}),
    ],
)  # fmt: skip
def test_each_figure_has_its_own_date(text: str, dates: dict[str, str]) -> None:
    assert {words: read(words, text)["as_of"] for words in dates} == dates


@pytest.mark.parametrize(
    ("text", "selected", "condition"),
    [
        ("Sales rose 12 % over three years.", "12 %", "rise, over three years"),
        ("In the six months to June 2025 it sold 300 vans.", "300 vans",
         "in the six months to June 2025"),
        ("Between 2019 and 2023 rents climbed 40%.", "40%", "rise, between 2019 and 2023"),
        ("Revenue fell 3% in the third quarter of 2024 to 5 million euros.", "5 million euros",
         "in the third quarter of 2024"),
        ("Over the past decade it built 40 dams, and it sold 3 last year.", "40 dams",
         "over the past decade"),
        ("Within the next five years the plant will employ 500 people.", "500 people",
         "within the next five years"),
        ("Im dritten Quartal 2024 waren es 300 Menschen.", "300", "im dritten Quartal 2024"),
        ("Entre 2019 et 2023, 300 personnes sont parties.", "300", "entre 2019 et 2023"),
        ("En los últimos diez años cerraron 300 escuelas.", "300", "en los últimos diez años"),
        ("2024年第三季度收入为3亿元", "3亿元", "2024年第三季度"),
        ("过去三年，房价上涨了30%，租金上涨了5%。", "30%", "rise, 过去三年"),
        ("今年上半年，公司交付了12万辆汽车。", "12万辆", "今年上半年"),
        ("Sales fell by 8% between January and March.", "8%", "fall, between January and March"),
        ("Its profit was 3bn euros in the six months to June.", "3bn euros",
         "in the six months to June"),
        ("It grew 5% during the 2023/24 season.", "5%", "rise, during the 2023/24 season"),
        ("Inflation was 3.1% in May, down from 3.4% in April.", "3.4%", "in April"),
        ("Depuis trois ans, les loyers ont augmenté de 6 %.", "6 %", "rise, depuis trois ans"),
        ("Since 2015 rents have climbed 34%.", "34%", "rise, since 2015"),
        ("For two years it has paid 300 people.", "300 people", "for two years"),
    ],
)  # fmt: skip
def test_a_spell_of_time_is_a_condition(text: str, selected: str, condition: str) -> None:
    fields = read(selected, text)
    assert fields["condition"] == condition
    assert "as_of" not in fields, "the year is told by the condition"


def test_a_spell_looked_back_to_belongs_to_the_one_figure_beside_it() -> None:
    text = "In 2024 it sold 5,000 cars, up from 3,200 a year earlier."
    assert read("3,200", text)["condition"] == "a year earlier"
    assert "as_of" not in read("3,200", text)
    sold = read("5,000 cars", text)
    assert (sold["as_of"], sold.get("condition")) == ("2024", None)
    profit = "Sales rose 7% year on year in July 2024."
    assert read("7%", profit)["as_of"] == "2024-07"
    profit = "Profit was up 3% year on year at 40m euros."
    assert "year on year" in read("3%", profit)["condition"]
    assert "condition" not in read("40m euros", profit)


@pytest.mark.parametrize(
    "text",
    [
        "The tunnel took over six years and cost 3bn euros.",
        "It paid 3bn euros in two hours.",
        "It was shut for six years and cost 3bn euros.",
    ],
)
def test_how_long_something_took_is_no_condition_of_another_figure(text: str) -> None:
    assert "condition" not in read("3bn euros", text)


def test_the_length_of_a_spell_is_not_the_figure_of_a_sentence() -> None:
    assert read("For two years it has paid 300 people.")["value"] == "300"
    assert read("two years", "For two years it has paid 300 people.")["unit"] == "years"


def test_a_year_before_an_amount_is_no_range() -> None:
    text = "Revenue fell in the third quarter of 2024 to 5 million euros."
    assert read("5 million euros", text)["value"] == "5 million"


def test_a_part_of_a_range_is_that_part() -> None:
    assert read("830 km", "between 700 and 830 km")["value"] == "830"
    assert read("700 and 830 km", "between 700 and 830 km")["value"] in {"700–830", "700"}


def test_chinese() -> None:
    text = "公司在国内宣传的CLTC续航里程为830公里，而提交给海外机构的文件写的是700公里。"
    fields = read("830公里", text, "zh-CN")
    assert fields["measure"] == "Range"
    assert fields["condition"] == "CLTC"
    assert read("10.4万辆", "累计订单达到10.4万辆", "zh")["measure"] == "Orders"


@pytest.mark.parametrize(
    ("text", "selected"),
    [
        ("It has a range of 700 km.", "700 km"),
        ("They said it costs 5 euros.", "5 euros"),
        ("Analysts expect 5 % more.", "5 %"),
        ("On Monday it sold 300 cars.", "300 cars"),
        ("Range rose to 700 km.", "700 km"),
        ("AI took 40 % of it.", "40 %"),
        ("In Shanghai it sold 300 cars.", "300 cars"),
    ],
)
def test_no_pronoun_or_common_noun_is_a_subject(text: str, selected: str) -> None:
    assert "subject" not in read(selected, text)


@pytest.mark.parametrize(
    "words", ["", "Model 3", "SU7", "G20", "+49 30 1234567", "9/11", "no number"]
)
def test_what_is_no_figure_has_no_fields(words: str) -> None:
    assert read(words) == {}


def test_a_start_that_does_not_fit_the_context_is_forgiven() -> None:
    assert read_figure("700 km", "something else", 400)["value"] == "700"


def test_the_value_can_be_read_back() -> None:
    value = read("more than 100,000 orders", LEDGER)["value"]
    assert str(parse_interval(value)) == value


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("1.234", "“1.234” may be 1234 or 1 and a fraction"),
        ("2025-26", "“2025-26” may be a span of two years, or a range"),
        ("9/11", "“9/11” may be a date or a fraction"),
        ("3-1", "“3-1” may be a score, a range or a time"),
        ("G20", "“G20” may be a name"),
        ("Model 3", "“Model 3” may be a name"),
        ("+44 20 7946 0958", "“+44 20 7946 0958” may be a telephone number or a code"),
        ("10 Downing Street", "“10 Downing Street” may be a date, a name or an address"),
        ("20 pounds", "pounds may be a weight or money"),
    ],
)
def test_what_may_be_no_figure_or_another_one_says_so(words: str, reason: str) -> None:
    context = f"They wrote {words} on it."
    assert read_doubt(words, context, context.index(words), "en") == reason


@pytest.mark.parametrize("words", ["1,234", "700 km", "2027", "no digits", "", "5 %"])
def test_what_is_certain_has_no_doubt(words: str) -> None:
    assert read_doubt(words, words, 0, "en") == ""
