"""The sample story: its manifest is sound and every quote stands exactly once in its article."""

import json
import re
from html import unescape
from typing import Any

import markdown
import pytest

from newsclip import places
from newsclip.domain.articles import EDITABLE
from newsclip.domain.interval import parse_interval
from newsclip.domain.kinds import KINDS, FieldType
from newsclip.importing.registry import Hints, extract

_SILENT = re.compile(r"(?is)<(script|style|head)\b.*?</\1\s*>")
_INLINE = re.compile(r"(?i)</?(a|b|em|i|span|strong|sub|sup|time)\b[^>]*>")
_TAG = re.compile(r"<[^>]+>")
_FRONT_MATTER = re.compile(r"(?s)\A---\n.*?\n---\n")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}Z)?)?)?")


def _manifest() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(places.seeds().joinpath("manifest.json").read_text("utf-8"))
    return loaded


ARTICLES: list[dict[str, Any]] = _manifest()["articles"]
HIGHLIGHTS = [
    pytest.param(entry["file"], mark, id=f"{entry['file']}-{number}")
    for entry in ARTICLES
    for number, mark in enumerate(entry["highlights"])
]


def _readable(name: str) -> str:
    """The text a reader would see: tags stripped, white space collapsed."""
    text = places.seeds().joinpath(name).read_text("utf-8")
    if name.endswith(".md"):
        text = markdown.markdown(_FRONT_MATTER.sub("", text), extensions=["tables"])
    if not name.endswith(".txt"):
        text = unescape(_TAG.sub(" ", _INLINE.sub("", _SILENT.sub(" ", text))))
    return " ".join(text.split())


def test_the_story_has_articles_in_all_the_promised_forms() -> None:
    suffixes = {entry["file"].rpartition(".")[2] for entry in ARTICLES}
    languages = {entry["metadata"]["language"][:2] for entry in ARTICLES}
    assert _manifest()["story"]["name"]
    assert suffixes == {"txt", "md", "html"}
    assert languages == {"en", "zh", "ar"}


def test_the_manifest_names_every_file_beside_it() -> None:
    folder = places.seeds()
    named = {entry["file"] for entry in ARTICLES}
    named |= {image for entry in ARTICLES for image in entry["images"]}
    present = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert present == named | {"manifest.json", "README.md"}


@pytest.mark.parametrize("entry", ARTICLES, ids=lambda entry: entry["file"])
def test_metadata_are_known_fields_with_iso_dates_and_example_addresses(
    entry: dict[str, Any],
) -> None:
    metadata = entry["metadata"]
    assert set(metadata) <= set(EDITABLE)
    assert _DATE.fullmatch(metadata["published"])
    assert re.match(r"https://[a-z]+\.example/", metadata["url"])
    assert metadata["publisher"]


@pytest.mark.parametrize(("file", "mark"), HIGHLIGHTS)
def test_each_quote_occurs_exactly_once(file: str, mark: dict[str, Any]) -> None:
    assert mark["quote"] == mark["quote"].strip()
    assert _readable(file).count(mark["quote"]) == 1


@pytest.mark.parametrize("entry", ARTICLES, ids=lambda entry: entry["file"])
def test_each_quote_occurs_exactly_once_in_what_is_imported(entry: dict[str, Any]) -> None:
    data = places.seeds().joinpath(entry["file"]).read_bytes()
    extracted = extract(data, Hints(entry["file"]))
    quotes = [mark["quote"] for mark in entry["highlights"]]
    assert [extracted.document.text.count(quote) for quote in quotes] == [1] * len(quotes)
    assert extracted.metadata.language == entry["metadata"]["language"]


@pytest.mark.parametrize(("file", "mark"), HIGHLIGHTS)
def test_each_highlight_uses_the_fields_of_its_kind(file: str, mark: dict[str, Any]) -> None:
    kind = KINDS[mark["kind"]]
    for name, value in mark.get("fields", {}).items():
        field = kind.field(name)
        assert field is not None, f"{kind.id} has no field {name} ({file})"
        if field.type is FieldType.CHOICE:
            assert value in field.choices
        if field.type is FieldType.INTERVAL:
            assert parse_interval(value) is not None
        if field.type is FieldType.DATE:
            assert _DATE.fullmatch(value)


def _bounds_by_measure(subject: str, unit: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for entry in ARTICLES:
        for mark in entry["highlights"]:
            fields = mark.get("fields", {})
            if fields.get("subject") == subject and fields.get("unit", "") == unit:
                interval = parse_interval(fields["value"])
                assert interval is not None
                found.setdefault(fields["measure"], []).append(interval.bounds())
    return found


@pytest.mark.parametrize(
    ("measure", "unit", "agree"),
    [
        ("orders", "orders", True),
        ("0–100 km/h", "s", True),
        ("range", "km", False),
        ("first exports", "", False),
        ("starting price", "CNY", False),
        ("service centres in Europe", "centres", False),
    ],
)
def test_the_sources_agree_and_conflict_where_the_story_means_them_to(
    measure: str, unit: str, agree: bool
) -> None:
    bounds = _bounds_by_measure("Aurel One", unit)[measure]
    assert len(bounds) >= 2
    meets = [left.meets(right) for left in bounds for right in bounds]
    assert all(meets) is agree


def test_the_image_is_a_small_real_png() -> None:
    data = places.seeds().joinpath(ARTICLES[2]["images"][0]).read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    assert data.endswith(b"IEND\xaeB`\x82")
    assert len(data) < 20_000
