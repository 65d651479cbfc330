"""How much a suggestion is worth to this user: its score, weighed by what became of others like it."""

from collections.abc import Iterable, Mapping
from math import exp, log

_PRIOR = 3.0
"""So many accepts and rejects are taken as given for every feature before the first."""
_EDGE = 0.01

Verdicts = Mapping[str, tuple[int, int]]
"""By feature: how often suggestions with it were accepted and rejected."""


def rank(score: float, features: Iterable[str], verdicts: Verdicts) -> float:
    """The score moved in log-odds by the mean of what its features earned; from 0 to 1.

    A feature earns the log of its accepts to its rejects, three of each taken as given, so that one
    verdict changes little and a hundred decide.
    """
    earned = [
        log((accepted + _PRIOR) / (rejected + _PRIOR))
        for accepted, rejected in (verdicts.get(feature, (0, 0)) for feature in set(features))
    ]
    if not any(earned):
        return score
    bounded = min(max(score, _EDGE), 1 - _EDGE)
    odds = log(bounded / (1 - bounded)) + sum(earned) / len(earned)
    return 1 / (1 + exp(-odds))
