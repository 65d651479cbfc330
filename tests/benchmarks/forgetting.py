"""The lists of words of the comparison with some of them left out, as a story of another hand meets them.

The lists were made with the stories to develop with at hand, so that these find more of their words in
them than others do. Weights that are fitted with words left out do not lean on them as much.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pkgutil import iter_modules
from random import Random
from unittest.mock import patch

from newsclip.analysis import comparing
from newsclip.analysis.comparing import affinity, facts, folding, measures, opposites
from newsclip.analysis.comparing.synonyms import SYNONYMS
from newsclip.analysis.comparing.synonyms_fields import FIELDS


@contextmanager
def forgotten(share: float, seed: int) -> Iterator[None]:
    """Leave out a share of the words that lists tell, and of their lines where a line is one thing."""
    chance = Random(seed)

    def kept() -> bool:
        return chance.random() >= share

    def words(lines: str) -> str:
        told = (line.split() for line in lines.strip().replace("\n    ", " ").splitlines())
        return "\n".join(
            " ".join([first, *(word for word in others if kept())]) for first, *others in told
        )

    turns = {word: sense for word, sense in facts._TURNS.items() if kept()}
    antonyms = "\n".join(line for line in opposites._ANTONYMS.strip().splitlines() if kept())
    with (
        patch.object(folding, "SYNONYMS", words(SYNONYMS) + "\n"),
        patch.object(folding, "FIELDS", words(FIELDS)),
        patch.object(affinity, "_EXCLUDING", tuple(e for e in affinity._EXCLUDING if kept())),
        patch.object(facts, "_TURNS", turns),
        patch.object(measures, "_IDIOMS", tuple(e for e in measures._IDIOMS if kept())),
        patch.object(opposites, "_ANTONYMS", antonyms),
    ):
        forget_all()
        yield
    forget_all()


def forget_all() -> None:
    """Let go of everything that was worked out with the lists."""
    for module in iter_modules(comparing.__path__):
        for each in vars(import_module(f"{comparing.__name__}.{module.name}")).values():
            if hasattr(each, "cache_clear"):
                each.cache_clear()
