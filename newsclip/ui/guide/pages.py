"""The pages of the guide: which there are, in what order, and which of them hold some words."""

import re
from dataclasses import dataclass
from pathlib import Path

from newsclip.language import tr

INDEX = "index"
_ENTRY = re.compile(r"^- \[([^\]]+)\]\(([a-z0-9-]+)\.md\)$", re.MULTILINE)
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|[*`#|\[\]]")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name in links, its title, its Markdown."""

    id: str
    title: str
    text: str

    def count(self, words: tuple[str, ...]) -> int:
        """How often the words stand in it; 0 when one of them is missing."""
        plain = _MARKS.sub(" ", self.text).casefold()
        found = [plain.count(word.casefold()) for word in words]
        return sum(found) if all(found) else 0


def read_pages(folder: Path) -> tuple[Page, ...]:
    """The pages that the index names, in its order, itself first. Raises OSError without an index."""
    index = (folder / f"{INDEX}.md").read_text("utf-8")
    pages = [Page(INDEX, tr("The guide"), index)]
    for title, name in _ENTRY.findall(index):
        path = folder / f"{name}.md"
        if path.is_file():
            pages.append(Page(name, title, path.read_text("utf-8")))
    return tuple(pages)
