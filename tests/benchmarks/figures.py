"""How many of the quantities in real sentences are found, with their value and their unit."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from time import process_time

from tests.benchmarks.figures_sets import Known, Sentence, cqe, quantulum, recognizers
from tests.benchmarks.figures_systems import System, ours, peer
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, not_run

PEER = "quantulum3"
Trait = Callable[[Known], Hashable]
_TRAITS: dict[str, Trait] = {
    "value": lambda known: known.ends,
    "value and unit": lambda known: (known.ends, known.unit),
    "value, unit and place": lambda known: known,
}
_AIMS = {"value": 0.93, "value and unit": 0.87}
_SPEED = 20


def run(ground: Ground) -> Iterator[Result]:
    """F1 over the sentences of CQE, in halves too; quantulum's cases; what recognizers specify."""
    data = ground.options.data
    folder = data / "figures" if data else None
    if folder is None or not (folder / "cqe").is_dir():
        yield not_run("figures, value F1", "no --data")
        return
    theirs = peer()
    sentences = cqe(folder / "cqe")
    yield from _over(f"cqe, {len(sentences)} sentences", sentences, theirs, _AIMS)
    yield from _over("cqe, even sentences", sentences[::2], theirs, _AIMS)
    yield from _over("cqe, odd sentences", sentences[1::2], theirs, _AIMS)
    yield from _over("quantulum's cases", quantulum(folder / "quantulum"), theirs, {})
    yield from _specified(recognizers(folder / "recognizers"), theirs)
    yield _speed(sentences, theirs)


def _over(
    what: str, sentences: Sequence[Sentence], theirs: System | None, aims: dict[str, float]
) -> Iterator[Result]:
    """F1 of the values, and of the values with their units."""
    mine, other = _read(sentences, ours), _read(sentences, theirs)
    for name in ("value", "value and unit"):
        score = f1(sentences, mine, _TRAITS[name])
        aim = aims.get(name)
        yield Result(
            f"figures, {what}: {name} F1", score, "", PEER,
            f1(sentences, other, _TRAITS[name]) if theirs else None,
            f">= {aim}" if aim else "", score >= aim if aim else None,
        )  # fmt: skip


def _specified(sentences: Sequence[Sentence], theirs: System | None) -> Iterator[Result]:
    """The share of what is specified that is found; each file specifies one kind only."""
    mine, other = _read(sentences, ours), _read(sentences, theirs)
    for name, trait in _TRAITS.items():
        score = recall(sentences, mine, trait)
        them = recall(sentences, other, trait) if theirs else None
        yield Result(f"figures, recognizers: {name} found", score, "", PEER, them)


def _speed(sentences: Sequence[Sentence], theirs: System | None) -> Result:
    """Processor time for all sentences: the best of five for us, one round for the peer."""
    mine = min(_seconds(sentences, ours) for _ in range(5)) * 1000
    other = _seconds(sentences, theirs) * 1000 if theirs else None
    met = other >= _SPEED * mine if other is not None else None
    return Result("figures, time for cqe", mine, "ms", PEER, other, f"1/{_SPEED} of it", met)


def _seconds(sentences: Sequence[Sentence], system: System) -> float:
    started = process_time()
    for sentence in sentences:
        system.parse(sentence.text)
    return process_time() - started


def _read(sentences: Sequence[Sentence], system: System | None) -> list[list[Known]]:
    return [system(sentence.text) for sentence in sentences] if system else []


def f1(sentences: Sequence[Sentence], found: Sequence[Sequence[Known]], trait: Trait) -> float:
    """The harmonic mean of how much of what is known is found and how much found is known."""
    total = sum(map(len, found)) + sum(len(sentence.known) for sentence in sentences)
    return 2 * _hits(sentences, found, trait) / total if total else 0.0


def recall(sentences: Sequence[Sentence], found: Sequence[Sequence[Known]], trait: Trait) -> float:
    """How much of what is known is found."""
    total = sum(len(sentence.known) for sentence in sentences)
    return _hits(sentences, found, trait) / total if total else 0.0


def _hits(sentences: Sequence[Sentence], found: Sequence[Sequence[Known]], trait: Trait) -> int:
    return sum(
        hits([trait(known) for known in sentence.known], [trait(known) for known in one])
        for sentence, one in zip(sentences, found, strict=True)
    )


def hits(known: Sequence[Hashable], found: Sequence[Hashable]) -> int:
    """How many of the known are among the found, each found one standing for one of them."""
    left = list(found)
    count = 0
    for one in known:
        if one in left:
            left.remove(one)
            count += 1
    return count
