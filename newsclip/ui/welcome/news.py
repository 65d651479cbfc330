"""What is new: the parts of the changelog since a version, in its own words."""

import re

_HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_VERSION = re.compile(r"\d+(?:\.\d+)+")


def news_since(changelog: str, seen: str) -> str:
    """The parts of a changelog that are newer than a version; all of them when none was seen."""
    parts = []
    for title, body in _parts(changelog):
        found = _VERSION.search(title)
        if found and seen and _numbers(found[0]) <= _numbers(seen):
            break
        parts.append(f"## {title}\n{body}")
    return "\n".join(parts)


def _parts(changelog: str) -> list[tuple[str, str]]:
    """Each heading of the second level with what stands under it."""
    found = list(_HEADING.finditer(changelog))
    ends = [*(one.start() for one in found[1:]), len(changelog)]
    return [
        (one[1].strip(), changelog[one.end() : end]) for one, end in zip(found, ends, strict=True)
    ]


def _numbers(version: str) -> tuple[int, ...]:
    found = _VERSION.search(version)
    return tuple(int(number) for number in found[0].split(".")) if found else ()
