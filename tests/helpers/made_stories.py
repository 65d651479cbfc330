"""The made set of small stories with what agrees, conflicts and belongs together in them.

The format is told in ``tests/data/comparison/README.md``.
"""

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import combinations, count
from pathlib import Path
from uuid import UUID

from newsclip.domain.anchors import CONTEXT, Anchor
from newsclip.domain.highlights import Highlight

FOLDER = Path(__file__).parents[1] / "data" / "comparison"
_MARK = re.compile(r"\{(?P<id>[fc]\d+): (?P<quote>[^|{}]+) \| (?P<fields>[^{}]*)\}")
_FIELDS = ("subject", "measure", "value", "unit", "condition", "as_of")
_THEN = datetime(2026, 1, 2, tzinfo=UTC)
_NUMBERS = count(1)

FIRST_HANDS, LAST_HAND = range(1, 71), range(71, 1000)
"""The numbers of the stories that came first, and of those that were written by one hand after them."""
Pair = frozenset[str]


@dataclass(slots=True)
class MadeStory:
    """A story: marks by their ids, dates by article, and what is true of the marks."""

    topic: str
    marks: dict[str, Highlight] = field(default_factory=dict)
    published: dict[int, str] = field(default_factory=dict)
    rows: list[set[str]] = field(default_factory=list)
    pairs: dict[str, set[Pair]] = field(default_factory=dict)

    def name(self, highlight: Highlight) -> str:
        """The id of a mark in the file."""
        return next(name for name, one in self.marks.items() if one.id == highlight.id)

    def together(self) -> set[Pair]:
        """The pairs of figures that belong in one row."""
        return {frozenset(two) for row in self.rows for two in combinations(sorted(row), 2)}


def read_half(half: str, numbers: range = range(1, 1000)) -> list[MadeStory]:
    """The stories of ``dev`` or ``held`` with these numbers, of other hands than the engine's."""
    paths = sorted((FOLDER / half).glob("*.json"), key=_number)
    return [_from_json(path) for path in paths if _number(path) in numbers]


def read_first(half: str) -> list[MadeStory]:
    """The stories of a half of the first set, which the hand wrote that wrote the engine."""
    text = (FOLDER / f"first-{half}.txt").read_text(encoding="utf-8")
    return [_story(part) for part in re.split(r"^# ", text, flags=re.MULTILINE)[1:]]


def _story(part: str) -> MadeStory:
    topic, *lines = part.strip().splitlines()
    story = MadeStory(topic)
    article = 0
    for line in lines:
        if line.startswith("@"):
            article = next(_NUMBERS)
            story.published[article] = re.findall(r"\d{4}-\d\d-\d\d", line)[0]
        elif line.startswith("rows "):
            story.rows = [set(row.split()) for row in line.removeprefix("rows ").split(" / ")]
        elif found := re.match(r"(conflict|explained|same|contra) (.*)", line):
            pairs = {frozenset(two.split()) for two in found[2].split(", ")}
            story.pairs.setdefault(found[1], set()).update(pairs)
        else:
            story.marks |= _marks(line, article)
    return story


def _marks(line: str, article: int) -> dict[str, Highlight]:
    text = _MARK.sub(lambda match: match["quote"], line)
    found, at = {}, 0
    for match in _MARK.finditer(line):
        start = text.index(match["quote"], at)
        at = start + len(match["quote"])
        anchor = Anchor(
            start,
            at,
            match["quote"],
            text[max(0, start - CONTEXT) : start],
            text[at : at + CONTEXT],
        )
        values = [value.strip() for value in match["fields"].split(";")]
        figure = match["id"].startswith("f")
        names = _FIELDS if figure else ("speaker",)
        fields = {name: value for name, value in zip(names, values, strict=False) if value}
        number = next(_NUMBERS)
        found[match["id"]] = Highlight(
            number, UUID(int=number), article, article, "figure" if figure else "claim", anchor,
            _THEN, _THEN, fields=fields,
        )  # fmt: skip
    return found


def _number(path: Path) -> int:
    return int(path.name.split("-")[0])


def _from_json(path: Path) -> MadeStory:
    told = json.loads(path.read_text(encoding="utf-8"))
    story = MadeStory(told["topic"], rows=[set(row) for row in told["rows"]])
    articles = {one["id"]: next(_NUMBERS) for one in told["articles"]}
    texts = {one["id"]: one["text"] for one in told["articles"]}
    story.published = {articles[one["id"]]: one["published"] for one in told["articles"]}
    for mark in told["marks"]:
        text = texts[mark["article"]]
        start = text.index(mark["quote"])
        end = start + len(mark["quote"])
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        names = ("speaker", "qualifier", *_FIELDS)
        fields = {name: str(mark[name]) for name in names if mark.get(name)}
        number, article = next(_NUMBERS), articles[mark["article"]]
        story.marks[mark["id"]] = Highlight(
            number, UUID(int=number), article, article, mark["kind"],
            Anchor(start, end, mark["quote"], before, after), _THEN, _THEN, fields=fields,
        )  # fmt: skip
    known = {
        "conflict": "conflicts",
        "explained": "explained",
        "same": "same",
        "contra": "contradicts",
    }
    for name, key in known.items():
        story.pairs[name] = {frozenset(pair[:2]) for pair in told[key]}
    return story
