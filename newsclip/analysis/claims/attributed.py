"""What an attribution tells: who says something, with what verb, and where the statement stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says it and with what verb; ``start`` to ``end`` are the words that tell so.

    ``form`` is before, after or by: where the statement stands. ``pronoun`` where only one names the
    speaker.
    """

    start: int
    end: int
    verb: str
    form: str
    speaker: str = ""
    role: str = ""
    pronoun: str = ""
    person: bool = False
