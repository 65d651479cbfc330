"""What is told to be a risk, where it stands, and what is told of it."""

import pytest

from newsclip.analysis.risks import find_risks, read_risk


def risks(text: str, language: str = "en") -> list[str]:
    """The words of each."""
    return [text[one.start : one.end] for one in find_risks(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The library opened in May, and a crack in the dam could flood the lower town.",
         "a crack in the dam could flood the lower town"),
        ("The wards are full; nurses warn that two hospitals might run out of blood.",
         "two hospitals might run out of blood"),
        ("The firm faces a lawsuit, and has yet to obtain a licence in Norland.",
         "The firm faces a lawsuit, and has yet to obtain a licence in Norland"),
        ("“The bridge could collapse,” the engineer wrote in a long letter to the council.",
         "The bridge could collapse"),
        ("The group will not be able to repay its bond.", "The group will not be able to repay its bond"),
        ("A flaw in the software may let the doors open while the tram moves.",
         "A flaw in the software may let the doors open while the tram moves"),
    ],
)  # fmt: skip
def test_a_risk_stands_in_the_clause_that_names_it(text: str, expected: str) -> None:
    assert risks(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He believed the attack would unite the country.",
        "The firm is deeply concerned about the tone of the letter.",
        "The country isn’t at risk of a shortage.",
        "She has no plans to move house.",
        "The new sprinklers could prevent a fire.",
        "The deal may reduce losses at the northern plant.",
        "Passengers had been in danger for an hour.",
        "The bridge could have collapsed in the storm of 1987.",
        "One in five schools has no working fire alarm.",
        "The shop may close at six on Sundays.",
        "The fire brigade will open its doors to visitors.",
        "Dogs may be let off the lead in the park.",
        "The two sides could strike a deal this week.",
    ],
)
def test_what_is_prevented_over_or_a_turn_of_phrase_is_none(text: str) -> None:
    assert risks(text) == []


@pytest.mark.parametrize(
    ("language", "text", "category"),
    [
        ("en", "The dispute could end in court, and the firm may be sued for damages.", "legal"),
        ("en", "A data breach could expose the passwords of all clients to hackers.", "technical"),
        ("en", "Flooding may pollute the groundwater.", "environmental"),
        ("en", "Unless lenders agree, the airline will run out of cash.", "financial"),
        ("en", "A price war could drive buyers to rivals.", "market"),
        ("de", "Der Kette droht die Insolvenz.", "financial"),
        ("de", "Die Koalition war einig, ein Streik könnte das Werk treffen.", "operational"),
        ("fr", "Une grève pourrait perturber la production.", "operational"),
        ("es", "Un incendio podría causar heridos.", "safety"),
        ("zh", "由于零件短缺，工厂可能停产。", "operational"),
    ],
)
def test_the_category_is_that_of_most_words_in_the_language(
    language: str, text: str, category: str
) -> None:
    (found,) = find_risks(text, language)
    assert found.value("category") == category


def test_words_that_mean_something_else_in_english_are_not_taken_for_it() -> None:
    assert read_risk("the image of the brand could suffer")["category"] == "reputational"
    assert "category" not in read_risk("Die Lage war ruhig", language="de")
