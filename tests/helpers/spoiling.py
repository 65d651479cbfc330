"""Files spoiled in ways that are the same at every run, and what an importer must make of them."""

import time
from collections.abc import Callable, Iterator
from random import Random

from lxml import etree

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import ImportingError
from newsclip.domain.text import clean
from newsclip.importing.importer import Hints

Extract = Callable[[bytes, Hints], Extracted]


def spoiled(data: bytes, magic: bytes, seed: int) -> Iterator[bytes]:
    """The file cut at each tenth, noise behind its first bytes, then bits flipped, without end."""
    random = Random(seed)
    yield from (data[: len(data) * tenth // 10] for tenth in range(10))
    yield from (magic + random.randbytes(size) for size in (0, 1, 50, 5_000, 100_000))
    while True:
        changed = bytearray(data)
        for _ in range(random.choice((1, 4, 40, 400))):
            changed[random.randrange(len(changed))] = random.randrange(256)
        yield bytes(changed)
        start = random.randrange(len(data))
        yield data[:start] + data[start + random.randrange(2_000) :]


def check_survives(
    extract: Extract, data: bytes, magic: bytes, *, seed: int = 7, seconds: float = 4.0
) -> int:
    """Import spoiled files for some seconds: an article or an ImportingError that names the file.

    Answers how many were tried; each must end in time.
    """
    ends = time.monotonic() + seconds
    tried = 0
    for case in spoiled(data, magic, seed):
        began = time.monotonic()
        if began > ends and tried > 15:
            break
        _check(extract, case)
        assert time.monotonic() - began < 20
        tried += 1
    return tried


def _check(extract: Extract, case: bytes) -> None:
    told: ImportingError | None = None
    try:
        article = extract(case, Hints("spoiled.file"))
        assert article.document.text == clean(article.document.text)
    except ImportingError as error:
        told = error
    if told:
        assert "spoiled.file" in told.what
        assert told.remedy
        assert told.source == "spoiled.file"


def shuffled(markup: str, count: int, seed: int = 11) -> Iterator[str]:
    """Mark-up whose elements stand in other places, with other values, still well-formed."""
    random = Random(seed)
    for _ in range(count):
        root = etree.fromstring(f"<x {_namespaces(markup)}>{markup}</x>")
        elements = list(root.iterdescendants())
        for element in random.sample(elements, min(len(elements), 12)):
            other = random.choice(elements)
            if element is not other and other not in element.iterdescendants():
                other.append(element)
            for key in list(element.attrib):
                element.set(key, random.choice(("", "-1", "9" * 30, "x", "²", element.get(key))))
        yield "".join(etree.tostring(child, encoding="unicode") for child in root)


def _namespaces(markup: str) -> str:
    """Declarations for the prefixes of some mark-up; ``office`` has them all."""
    from tests.helpers.office import NAMESPACES, W

    return NAMESPACES if "text:" in markup else W
