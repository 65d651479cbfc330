"""What the fields of a new highlight can be told from its words."""

import time

import pytest

from newsclip.analysis.prefill import prefill
from newsclip.domain.kinds import KINDS, FieldType


def fields(kind: str, selected: str, context: str = "", language: str = "en") -> dict[str, str]:
    """The fields prefilled for the selected words in their paragraph."""
    return prefill(kind, selected, context, context.find(selected) if context else 0, language)


@pytest.mark.parametrize(
    ("context", "selected", "speaker", "role"),
    [
        ("Maria Keller, chief executive of Nordvolt, said on Monday that the order book was full.",
         "the order book was full", "Maria Keller", "Chief executive of Nordvolt"),
        ("“We are ready,” said Tom Brandt, head of sales.", "We are ready", "Tom Brandt", "Head of sales"),
        ("“The bottleneck is cells,” chief financial officer Ida Berg says in the notes.",
         "The bottleneck is cells", "Ida Berg", "Chief financial officer"),
        ("According to the company, the model sells well.", "the model sells well", "Company", ""),
        ("Carmaker Nordvolt admitted the delay. It insisted that nobody had been in danger.",
         "nobody had been in danger", "Nordvolt", "Carmaker"),
        ("The lock was broken, two officers said.", "The lock was broken", "Two officers", ""),
        ("Lei Jun hinted that sales would begin soon.", "sales would begin soon", "Lei Jun", ""),
        ("Lei Jun opened the hall. “We need trust,” he stated.", "We need trust", "Lei Jun", ""),
        ("Der Absatz werde steigen, sagte Anna Schmidt.", "Der Absatz werde steigen", "Anna Schmidt", ""),
        ("Les ventes montent, a déclaré Paul Morel.", "Les ventes montent", "Paul Morel", ""),
        ("Las ventas suben, dijo Ana Ruiz.", "Las ventas suben", "Ana Ruiz", ""),
        ("董事长兼首席执行官沈若澜在会上表示，产能爬坡已经完成。", "产能爬坡已经完成",
         "沈若澜", "董事长兼首席执行官"),
        ("公司称，低配版本已经停产。", "低配版本已经停产", "公司", ""),
    ],
)  # fmt: skip
def test_who_said_it(context: str, selected: str, speaker: str, role: str) -> None:
    told = fields("claim", selected, context)
    assert told["status"] == "unverified"
    assert told.get("speaker", "") == speaker
    assert told.get("role", "") == role


@pytest.mark.parametrize(
    "context",
    [
        "The car will sell well.",
        "It said that nothing was wrong.",
        "He said so.",
        "Shanghai is large.",
    ],
)
def test_no_speaker_is_made_up(context: str) -> None:
    assert fields("claim", context, context) == {"status": "unverified"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tariffs and type approval in Europe could push that date back",
         {"category": "regulatory", "likelihood": "possible"}),
        ("A retaliatory move by Beijing is likely", {"category": "political", "likelihood": "likely"}),
        ("a stoppage would halt the assembly line", {"category": "operational", "severity": "high"}),
        ("a fire is unlikely", {"category": "safety", "likelihood": "unlikely"}),
        ("临时关税可能使成本上升", {"category": "regulatory", "likelihood": "possible"}),
        ("nothing in particular", {}),
    ],
)  # fmt: skip
def test_risks(text: str, expected: dict[str, str]) -> None:
    assert fields("risk", text, text) == expected


def test_figures_are_read() -> None:
    assert fields("figure", "over 700 km")["value"] == "> 700"


def test_other_kinds_have_nothing() -> None:
    assert fields("plain", "over 700 km") == {}
    assert fields("unheard of", "over 700 km") == {}


@pytest.mark.parametrize("kind", ["claim", "figure", "risk"])
@pytest.mark.parametrize(
    "selected", ["", "700 km", "tariffs could cost 5 %", "“Yes,” said Tom Brandt."]
)
def test_only_fields_of_the_kind_and_only_known_choices(kind: str, selected: str) -> None:
    for name, value in fields(kind, selected, selected).items():
        field = KINDS[kind].field(name)
        assert field is not None
        assert value
        assert field.type is not FieldType.CHOICE or value in field.choices


@pytest.mark.parametrize(
    "piece", ["Aa Bb, ", "said ", "Aa ", "A-", "the chief ", "他", "1 km ", "A", ". ", "“"]
)
@pytest.mark.parametrize("kind", ["claim", "figure", "risk"])
def test_hostile_text_is_read_in_linear_time(piece: str, kind: str) -> None:
    """Four times the text may take four times as long, and a little; never sixteen times."""
    fields(kind, piece * 50, piece * 50)
    short, long = (_seconds(kind, piece * (size // len(piece))) for size in (10_000, 40_000))
    assert long < 8 * short + 0.3


def _seconds(kind: str, text: str) -> float:
    """Of three tries the quickest: the machine may be busy with something else."""
    return min(_once(kind, text) for _ in range(3))


def _once(kind: str, text: str) -> float:
    started = time.process_time()
    prefill(kind, text, text, 0)
    return time.process_time() - started


@pytest.mark.parametrize("kind", ["claim", "figure", "risk"])
def test_a_whole_book_is_read_no_further_than_its_beginning(kind: str) -> None:
    said = "The mayor, Ida Rong, said the 12 km line could fail. "
    prefill(kind, said, said, 0)
    started = time.process_time()
    read = prefill(kind, said * 30_000, said * 30_000, 0)
    assert time.process_time() - started < 2
    assert read
