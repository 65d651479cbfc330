"""What is new: the parts of the guide's page of news since a version, in its own words."""

import re

_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_VERSION = re.compile(r"\d+(?:\.\d+)+")


def news_since(page: str, seen: str) -> str:
    """The parts of the page that are newer than a version; all of them when none was seen."""
    parts = []
    for title, body in _parts(page):
        found = _VERSION.search(title)
        if found and seen and _numbers(found[0]) <= _numbers(seen):
            break
        parts.append(f"## {title}\n{body}")
    return "\n".join(parts)


def _parts(page: str) -> list[tuple[str, str]]:
    """Each heading of the second level with what stands under it."""
    found = list(_HEADING.finditer(page))
    ends = [*(one.start() for one in found[1:]), len(page)]
    return [(one[1].strip(), page[one.end() : end]) for one, end in zip(found, ends, strict=True)]


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.search(version)
    return tuple(int(number) for number in found[0].split(".")) if found else ()
