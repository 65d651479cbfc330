"""Damaged and random files for an importer, the same ones at every run."""

import random
import time
from collections.abc import Callable, Iterable, Iterator

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import ImportingError
from newsclip.importing.importer import Hints
from newsclip.importing.registry import extract, members


def damaged(data: bytes, magic: bytes, seed: int, rounds: int = 40) -> Iterator[bytes]:
    """The file cut at each tenth, random bytes behind its beginning, and with bits turned over."""
    chance = random.Random(seed)
    for tenth in range(10):
        yield data[: len(data) * tenth // 10]
    for size in (0, 1, 30, 1000, 20_000):
        yield magic + chance.randbytes(size)
    for _ in range(rounds):
        changed = bytearray(data)
        for _ in range(chance.choice((1, 4, 64))):
            changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        yield bytes(changed)
        start = chance.randrange(len(data))
        yield data[:start] + data[start + chance.randrange(1, 400) :]


LEAST = 30


def endures_all(cases: Iterable[bytes], name: str, *, seconds: float = 6.0) -> tuple[int, int]:
    """Read each: it gives an article or an error that names the file. Stops when time is up.

    On a slow machine as many are read as show something all the same.
    """
    read = refused = 0
    began = time.monotonic()
    for broken in cases:
        if time.monotonic() - began > seconds and read + refused >= LEAST:
            break
        for act in (_extract, members):
            if _survives(act, broken, name):
                read += 1
            else:
                refused += 1
    return read, refused


def _extract(data: bytes, hints: Hints) -> Extracted:
    """The article, read in any case, so that nothing lazy stays unread."""
    extracted = extract(data, hints)
    assert extracted.document.text.isprintable() or extracted.document.text
    return extracted


def _survives(act: Callable[[bytes, Hints], object], data: bytes, name: str) -> bool:
    """Whether it was read; if not, the reason has to name the file and what can be done."""
    began = time.monotonic()
    refused: ImportingError | None = None
    try:
        act(data, Hints(name))
    except ImportingError as error:
        refused = error
    assert time.monotonic() - began < 20
    if refused:
        assert (refused.source, name in refused.what) == (name, True), refused
        assert refused.remedy, refused.what
    return refused is None
