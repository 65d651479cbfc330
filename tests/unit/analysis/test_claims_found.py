"""Claims and risks found in running text: where, whose, and why."""

from math import exp, log, sqrt
from time import perf_counter

import pytest

from newsclip.analysis.claims import find_claims
from newsclip.analysis.claims.checkworthy import (
    checkworthiness,
    features,
    letters,
    probability,
    read_model,
)
from newsclip.analysis.claims.patterns import may_tell
from newsclip.analysis.claims.verbs import VERBS
from newsclip.analysis.risks import find_risks
from newsclip.domain.suggestions import Suggestion


def claims(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The words and the speaker of each attributed claim."""
    found = find_claims(text, language)
    return [(text[one.start : one.end], one.value("speaker")) for one in found if _said(one)]


def _said(one: Suggestion) -> bool:
    return bool(one.value("speaker"))


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        (
            "“We will reopen the plant in May,” said Anna Miller, head of Norrvolt.",
            "We will reopen the plant in May",
            "Anna Miller",
        ),
        (
            "Anna Miller told reporters on Tuesday that output had fallen by a tenth.",
            "output had fallen by a tenth",
            "Anna Miller",
        ),
        (
            "The ministry said the vote would take place in June, according to two officials.",
            "the vote would take place in June, according to two officials",
            "Ministry",
        ),
        (
            "According to the company, the car is also sold without its battery.",
            "the car is also sold without its battery",
            "Company",
        ),
        (
            "A study by the Harbour Institute found that one in five drivers never charged at home.",
            "one in five drivers never charged at home",
            "Study",
        ),
        (
            "“It is a scandal for the town,” Tom Rask, who leads the union, told the Harbour Ledger.",
            "It is a scandal for the town",
            "Tom Rask",
        ),
        ("Two people were hurt when the bus turned over, police said.", "", "Police"),
        (
            "Chief executive Petra Lind denied that the firm had misled its investors.",
            "the firm had misled its investors",
            "Petra Lind",
        ),
    ],
)
def test_who_says_what(text: str, said: str, speaker: str) -> None:
    ((words, who),) = claims(text)
    assert who == speaker
    assert not said or words == said


@pytest.mark.parametrize(
    ("language", "text", "said", "speaker"),
    [
        (
            "de",
            "„Wir öffnen das Werk im Mai“, sagte Anna Müller, Chefin von Norrvolt.",
            "Wir öffnen das Werk im Mai",
            "Anna Müller",
        ),
        (
            "de",
            "Der Konzern teilte mit, dass die Produktion um 12 Prozent gesunken sei.",
            "die Produktion um 12 Prozent gesunken sei",
            "Der Konzern",
        ),
        (
            "fr",
            "« Nous rouvrirons l’usine en mai », a déclaré Anne Mercier, directrice de Norrvolt.",
            "Nous rouvrirons l’usine en mai",
            "Anne Mercier",
        ),
        (
            "es",
            "«Abriremos la planta en mayo», dijo Ana Molina, directora de Norrvolt.",
            "Abriremos la planta en mayo",
            "Ana Molina",
        ),
        ("zh", "“我们没有误导投资者，”李明说。", "我们没有误导投资者", "李明"),
    ],
)
def test_who_says_what_in_other_languages(
    language: str, text: str, said: str, speaker: str
) -> None:
    assert claims(text, language) == [(said, speaker)]


def test_a_quote_that_goes_on_a_short_name_and_a_pronoun_lead_to_the_speaker() -> None:
    text = (
        "“We will reopen the plant in May,” said Anna Miller, chief executive of Norrvolt. “Nobody will "
        "be sent home before then.”\n"
        "Miller said that output had doubled within a year. She denied that there had been any warning."
    )
    found = [one for one in find_claims(text) if _said(one)]
    assert [one.value("speaker") for one in found] == ["Anna Miller"] * 4
    assert {one.value("role") for one in found} == {"Chief executive of Norrvolt"}
    assert text[found[1].start : found[1].end] == "Nobody will be sent home before then"
    assert "the quote goes on" in found[1].why


def test_a_pronoun_is_not_taken_for_somebody_of_the_other_sex() -> None:
    text = (
        "“It works,” said Mr Rask of the union. “It has worked for many years,” said Mrs Lind, an "
        "engineer. He said that the batteries had been tested twice in March."
    )
    found = [one for one in find_claims(text) if "tested twice" in text[one.start : one.end]]
    assert [one.value("speaker") for one in found] == ["Rask"]


def test_the_reasons_are_words_a_journalist_can_judge() -> None:
    text = "Anna Miller, head of the union, claimed that 3,000 jobs had been lost since January."
    (found,) = find_claims(text)
    assert found.why[0] == "attribution “claimed”"
    assert "named speaker “Anna Miller”" in found.why
    assert "number" in found.why
    assert set(found.features) >= {"claim:verb", "claim:named", "claim:number"}


def test_greetings_and_scraps_are_no_claims() -> None:
    assert find_claims("“Thank you all very much,” said Anna Miller.") == []
    assert find_claims("“Yes,” she said.") == []
    assert find_claims("How long will it take?") == []


def test_headings_captions_and_instructions_are_no_statements_of_an_article() -> None:
    told = "Unemployment fell to 4.2 percent last year, the lowest since 1970"
    (found,) = find_claims(f"{told}.")
    assert "claim:unattributed" in found.features
    assert find_claims(told) == []
    assert find_claims("Preheat the oven to 200 degrees for 20 minutes.") == []
    assert (
        find_claims("In this photo of 29 November 2016 a rocket with 40 tons stands in Baikonur.")
        == []
    )


def test_a_statement_with_a_number_deserves_a_check_more_than_a_wish() -> None:
    fact = checkworthiness("Unemployment fell to 4.2 percent last year, the lowest since 1970.")
    wish = checkworthiness("I hope that we can all work together.")
    assert fact > 0.7
    assert wish < 0.2


def risks(text: str, language: str = "en") -> list[str]:
    return [text[one.start : one.end] for one in find_risks(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Analysts warn that new tariffs could push the launch back to 2028.",
            "new tariffs could push the launch back to 2028",
        ),
        (
            "If the talks fail, thousands of workers could lose their jobs, analysts warn.",
            "If the talks fail, thousands of workers could lose their jobs",
        ),
        (
            "The bridge has no backup power and is vulnerable to flooding.",
            "The bridge has no backup power and is vulnerable to flooding",
        ),
        (
            "The firm faces a shortage of batteries.",
            "The firm faces a shortage of batteries",
        ),
        (
            "Unless parliament agrees by Friday, the service will be suspended.",
            "Unless parliament agrees by Friday, the service will be suspended",
        ),
    ],
)
def test_what_could_go_wrong(text: str, expected: str) -> None:
    assert risks(text) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "part"),
    [
        (
            "de",
            "Experten warnen, dass neue Zölle den Start verzögern könnten.",
            "verzögern könnten",
        ),
        ("fr", "Les experts craignent une pénurie de pièces.", "pénurie"),
        ("es", "Los aranceles podrían retrasar el lanzamiento.", "podrían retrasar"),
        ("zh", "分析师警告，新关税可能导致推迟上市。", "可能导致推迟"),
    ],
)
def test_what_could_go_wrong_in_other_languages(language: str, text: str, part: str) -> None:
    (found,) = risks(text, language)
    assert part in found


@pytest.mark.parametrize(
    "text",
    [
        "Shares fell 3 percent on Monday.",
        "The soup may be served cold in May.",
        "The company could not immediately be reached for comment.",
        "Sales could reach a new record this year.",
        "Two people were injured when the bus turned over.",
        "You may also like our other stories.",
        "The library will open on Sundays.",
    ],
)
def test_what_is_no_risk(text: str) -> None:
    assert risks(text) == []


def test_a_risk_has_the_fields_its_words_tell() -> None:
    (found,) = find_risks("A severe fire at the plant could hurt suppliers.")
    assert dict(found.fields) == {
        "category": "safety",
        "severity": "high",
        "likelihood": "possible",
        "affected": "Suppliers",
    }
    assert "hedged future “could”" in found.why


NASTY = (
    "said " * 40_000,
    "A" * 200_000,
    "Aa " * 60_000,
    "“" * 100_000,
    '"' * 100_001,
    "could fail if " * 20_000,
    "the a the a of the " * 15_000,
    "\u200b\u202e\ud800he said, " * 10_000,
    "表示说称" * 30_000,
    "faces a new major serious " * 10_000,
    ", ," * 60_000,
)


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
def test_nothing_takes_long_whatever_the_text(text: str) -> None:
    began = perf_counter()
    for found in (find_claims(text), find_risks(text)):
        assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert perf_counter() - began < 20


def test_empty_text_has_nothing() -> None:
    for text in ("", "\n\n", "   ", "\ufffc"):
        assert find_claims(text) == find_risks(text) == []


def test_no_verb_of_saying_is_passed_over() -> None:
    verbs = [verb for group in VERBS.values() for verb in group]
    assert all(may_tell(f"“It rained,” {verb} Lind.") for verb in verbs)
    assert not may_tell("The bridge carried 41,000 vehicles a day.")


def test_all_features_that_the_model_knows_are_counted() -> None:
    taught = "Taxes rose by 12.5% in 2019, and the State didn’t pay for it."
    asked = "The State rose, and didn’t pay taxes for it for it, by 12% in 2019?"
    words, runs = sorted(features(taught)), sorted(letters(taught))
    model = read_model({
        "bias": 20,
        "words": {name: (900 + place, 70 - place, place) for place, name in enumerate(words)},
        "letters": {name: (800 + place, place - 30) for place, name in enumerate(runs)},
    })  # fmt: skip
    total = 0.02 + sum(place for place, name in enumerate(words) if name in features(asked)) / 1000
    weights = (
        [70 - place for place in range(len(words))],
        [place - 30 for place in range(len(runs))],
    )
    for names, counted, low, weight in (
        (words, features(asked), 900, weights[0]),
        (runs, letters(asked), 800, weights[1]),
    ):
        told = {
            place: (1 + log(counted[name])) * (low + place) / 1000
            for place, name in enumerate(names)
            if counted[name]
        }
        length = sqrt(sum(value**2 for value in told.values()))
        total += sum(value * weight[place] / 1000 for place, value in told.items()) / length
    assert probability(asked, model) == pytest.approx(1 / (1 + exp(-total)))
