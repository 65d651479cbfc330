"""Word lists and small tables kept as plain text, so that they read like what they are."""

import re


def word_set(words: str) -> frozenset[str]:
    """The words, parted by white space."""
    return frozenset(words.split())


def read_table(table: str) -> list[list[str]]:
    """The lines of a table cut at " | "; a line indented by four goes on with the one before."""
    return [line.split(" | ") for line in table.strip().replace("\n    ", " ").splitlines()]


def whole_words(words: list[str]) -> re.Pattern[str]:
    """A pattern of any of the words, each of them a small pattern; Chinese ones need no gaps."""
    latin = "|".join(word for word in words if word[0] < "\u3000")
    chinese = "".join(f"|{word}" for word in words if word[0] >= "\u3000")
    return re.compile(rf"\b(?:{latin})\b{chinese}", re.IGNORECASE)


def numbered(groups: str, first: int = 0, step: int = 1) -> dict[str, int]:
    """The words of each group with its number, groups parted by semicolons."""
    numbers = enumerate(groups.split(";"))
    return {word: first + step * number for number, group in numbers for word in group.split()}


def split_names(words: str) -> tuple[str, ...]:
    """The names, parted by commas."""
    return tuple(name.strip() for name in words.split(",") if name.strip())
