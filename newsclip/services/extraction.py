"""What a worker process makes of bytes: the article, and the sketch by which its like are found."""

from dataclasses import dataclass

from newsclip.domain.articles import Extracted
from newsclip.importing.importer import Hints


@dataclass(frozen=True, slots=True)
class Extraction:
    """An article that was read, with the sketch of its text (``analysis.similarity``)."""

    extracted: Extracted
    sketch: tuple[int, ...] = ()


def extract_and_sketch(data: bytes, hints: Hints) -> Extraction:
    """The article in the bytes; fails as ``importing.worker.extract_in_worker``."""
    from newsclip.analysis.similarity import sketch
    from newsclip.importing.worker import extract_in_worker

    extracted = extract_in_worker(data, hints)
    return Extraction(extracted, sketch(extracted.document.text))
