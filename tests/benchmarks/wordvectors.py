"""Makes the word vectors of ``analysis/wordvectors.py`` from a model of sentences.

``python -m tests.benchmarks.wordvectors MODEL COUNTS`` takes the folder of a sentence model that is openly
licensed (all-MiniLM-L6-v2, Apache 2.0) and a file with a word and the number of articles it is in on each
line, and writes ``resources/models/words.vec``. It needs the package sentence-transformers; the program
itself needs none. The method is that of static models made from contextual ones: each word is embedded by
itself, the mean is taken away, and the principal components are kept.
"""

import json
import sys
from math import log
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[2] / "resources" / "models" / "words.vec"
DIMENSIONS = 64
LARGEST = 127
WEIGHT_STEPS = 16
"""A weight is kept in sixteenths, in one byte."""


def packed(words: list[str], counts: list[int], vectors: Any) -> bytes:
    """The resource: a line of JSON, a line of words, then a weight and a vector for each."""
    import numpy as np

    centred = vectors - vectors.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    kept = centred @ axes[:DIMENSIONS].T
    kept /= np.linalg.norm(kept, axis=1, keepdims=True)
    whole = np.round(kept * (LARGEST / abs(kept).max())).astype("int8")
    most = max(counts)
    head = {
        "source": "static vectors made from all-MiniLM-L6-v2 (Apache 2.0)",
        "dimensions": DIMENSIONS,
        "steps": WEIGHT_STEPS,
    }
    rows = b"".join(
        bytes((min(255, round(log((most + 1) / (count + 1)) * WEIGHT_STEPS)),)) + row.tobytes()
        for count, row in zip(counts, whole, strict=True)
    )
    return json.dumps(head).encode() + b"\n" + " ".join(words).encode() + b"\n" + rows


def main() -> None:
    """Read the words, embed them, write the resource."""
    from sentence_transformers import SentenceTransformer  # type: ignore[import-not-found]

    told = [line.split() for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()]
    words, counts = [word for word, _ in told], [int(count) for _, count in told]
    vectors = SentenceTransformer(sys.argv[1]).encode(words, normalize_embeddings=True)
    TARGET.write_bytes(packed(words, counts, vectors))


if __name__ == "__main__":
    main()
