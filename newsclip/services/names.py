"""Names that users give: tags, stories, searches."""

from collections.abc import Iterable

from newsclip.domain.errors import InvalidInputError
from newsclip.domain.text import clean
from newsclip.language import tr

LONGEST = 200


def tag_names(names: Iterable[str]) -> tuple[str, ...]:
    """The tags tidied: no ``#``, no empty part, no tag twice whatever its case."""
    kept: dict[str, str] = {}
    for name in names:
        parts = [" ".join(part.split()) for part in clean(name).lstrip("#").split("/")]
        tidy = "/".join(part for part in parts if part)[:LONGEST]
        if tidy:
            kept.setdefault(tidy.casefold(), tidy)
    return tuple(sorted(kept.values(), key=str.casefold))


def required_name(name: str, what: str) -> str:
    """The name tidied. Raises InvalidInputError when nothing is left."""
    tidy = " ".join(clean(name).split())[:LONGEST]
    if not tidy:
        raise InvalidInputError(tr("A {what} needs a name.", what=what))
    return tidy
