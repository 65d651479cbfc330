"""Documents as JSON, and back. Short keys: a library holds a hundred thousand of them."""

import json
from collections.abc import Callable
from typing import Any

from newsclip.domain.document import (
    Block,
    Cell,
    Code,
    Document,
    Heading,
    Image,
    Inline,
    InlineStyle,
    Leaf,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Table,
)

Json = dict[str, Any]


def to_json(document: Document) -> str:
    """The document as compact JSON."""
    blocks = [_block_to_json(block) for block in document.blocks]
    return json.dumps({"blocks": blocks}, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> Document:
    """The document that the JSON describes."""
    return Document(tuple(_READERS[entry["k"]](entry) for entry in json.loads(text)["blocks"]))


def _block_to_json(block: Block) -> Json:
    match block:
        case Heading(leaf, level):
            return {"k": "h", **_leaf(leaf), "l": level}
        case Paragraph(leaf, caption):
            return {"k": "p", **_leaf(leaf), **({"c": 1} if caption else {})}
        case ListItem(leaf, depth, marker):
            return {"k": "i", **_leaf(leaf), "d": depth, "m": marker}
        case Quote(leaf, depth):
            return {"k": "q", **_leaf(leaf), "d": depth}
        case Code(leaf, language):
            return {"k": "c", **_leaf(leaf), "g": language}
        case Table(rows):
            return {"k": "t", "r": [[_cell(cell) for cell in row] for row in rows]}
        case Image(source, digest, alt, width, height):
            return {"k": "m", "u": source, "s": digest, "a": alt, "w": width, "h": height}
        case Rule():
            return {"k": "r"}


def _leaf(leaf: Leaf) -> Json:
    if not leaf.inlines:
        return {"t": leaf.text}
    spans = [
        [inline.start, inline.end, inline.style.value, *([inline.href] if inline.href else [])]
        for inline in leaf.inlines
    ]
    return {"t": leaf.text, "s": spans}


def _cell(cell: Cell) -> Json:
    entry = _leaf(cell.leaf)
    if cell.header:
        entry["h"] = 1
    if cell.colspan > 1:
        entry["cs"] = cell.colspan
    if cell.rowspan > 1:
        entry["rs"] = cell.rowspan
    return entry


def _to_leaf(entry: Json) -> Leaf:
    spans = entry.get("s", ())
    return Leaf(
        entry["t"],
        tuple(
            Inline(span[0], span[1], InlineStyle(span[2]), span[3] if len(span) > 3 else "")
            for span in spans
        ),
    )


def _to_cell(entry: Json) -> Cell:
    return Cell(_to_leaf(entry), bool(entry.get("h")), entry.get("cs", 1), entry.get("rs", 1))


_READERS: dict[str, Callable[[Json], Block]] = {
    "h": lambda entry: Heading(_to_leaf(entry), entry["l"]),
    "p": lambda entry: Paragraph(_to_leaf(entry), bool(entry.get("c"))),
    "i": lambda entry: ListItem(_to_leaf(entry), entry["d"], entry["m"]),
    "q": lambda entry: Quote(_to_leaf(entry), entry["d"]),
    "c": lambda entry: Code(_to_leaf(entry), entry["g"]),
    "t": lambda entry: Table(tuple(tuple(_to_cell(cell) for cell in row) for row in entry["r"])),
    "m": lambda entry: Image(entry["u"], entry["s"], entry["a"], entry["w"], entry["h"]),
    "r": lambda _entry: Rule(),
}
