"""Near-duplicates among many: how many are found at a share of changed words, and how long it takes."""

import random
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from newsclip.analysis.similarity import ENOUGH, SIZE, sketch
from newsclip.storage import sketches
from newsclip.storage.opening import open_store
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, medians, timed

ARTICLES = 100_000
PAIRS = 200
WORDS = 400
CHANGED = (0.05, 0.10, 0.15)


def run(ground: Ground) -> Iterator[Result]:
    """Sketches of invented articles, and of copies of some in which words were changed."""
    chance = random.Random(11)
    vocabulary = [f"w{number}" for number in range(20_000)]
    pieces = [chance.choices(vocabulary, k=WORDS) for _ in range(PAIRS)]
    marked = {sha256(" ".join(words).encode()).digest() for words in pieces}
    for share in CHANGED:
        copies = [_changed(words, share, vocabulary, chance) for words in pieces]
        found = sum(
            len(set(sketch(" ".join(one))) & set(sketch(" ".join(other)))) >= ENOUGH
            for one, other in zip(pieces, copies, strict=True)
        )
        exact = sum(sha256(" ".join(words).encode()).digest() in marked for words in copies)
        what = f"same text found, {share:.0%} of words changed"
        yield Result(what, found / PAIRS, "", "the same SHA-256", exact / PAIRS, ">= .95",
                     found / PAIRS >= 0.95)  # fmt: skip
    others = [sketch(" ".join(chance.choices(vocabulary, k=WORDS))) for _ in range(PAIRS)]
    false = sum(
        len(set(a) & set(b)) >= ENOUGH for i, a in enumerate(others) for b in others[i + 1 :]
    )
    yield Result(f"false hits in {PAIRS * (PAIRS - 1) // 2:,} pairs of others", float(false), "")
    with TemporaryDirectory() as folder:
        yield _asked(Path(folder), chance, ground.options.runs)


def _changed(
    words: list[str], share: float, vocabulary: list[str], chance: random.Random
) -> list[str]:
    return [chance.choice(vocabulary) if chance.random() < share else word for word in words]


def _asked(folder: Path, chance: random.Random, runs: int) -> Result:
    """The time of one question among all of them, ten of which say the same."""
    store = open_store(folder)
    same = [chance.getrandbits(32) for _ in range(SIZE)]
    with store.write() as tx:
        raw: Any = tx.connection.connection.cursor()
        raw.execute("PRAGMA defer_foreign_keys = ON")
        columns = (
            "id,uuid,title,title_proposed,byline,publisher,published,updated,language,url,lead,"
        )
        columns += "state,words,position,version_id,versions,by_hand,added"
        rows = (
            (i, str(i), "", 0, "", "", "", "", "", "", "", "inbox", WORDS, 0, 0, 0, "[]",
             "2026-01-01 00:00:00.000000")
            for i in range(1, ARTICLES + 1)
        )  # fmt: skip
        raw.executemany(f"INSERT INTO articles({columns}) VALUES({','.join('?' * 18)})", rows)
        hashes = (
            (one, i)
            for i in range(1, ARTICLES + 1)
            for one in (same if i <= 10 else {chance.getrandbits(32) for _ in range(SIZE)})
        )
        raw.executemany("INSERT OR IGNORE INTO sketches(hash, article_id) VALUES(?, ?)", hashes)

    def ask() -> None:
        with store.read() as connection:
            assert len(sketches.alike(connection, [1], ENOUGH)[1]) == 9

    def bare() -> None:
        with store.read() as connection:
            connection.exec_driver_sql("SELECT id FROM articles WHERE id = 1").all()

    (ours, theirs) = medians(runs, timed(ask), timed(bare))
    store.close()
    what = f"same text as ... among {ARTICLES:,} articles"
    return Result(what, ours, "ms", "one row by its id", theirs, "< 100 ms", ours < 100)
