"""Who has spoken in an article so far: short names and pronouns stand for somebody named before."""

from dataclasses import dataclass, field

from newsclip.analysis.claims.attribution import Attribution
from newsclip.analysis.claims.speaking import NOT_PEOPLE, last_person

_SHE = frozenset({"she", "sie", "elle", "ella"})
_THEY = frozenset({"they", "ils", "elles", "ellos"})
_TITLES = {"mr": False, "herr": False, "m.": False, "sr": False, "mrs": True, "ms": True,
           "miss": True, "frau": True, "mme": True, "sra": True}  # fmt: skip
REACH = 1000


@dataclass(slots=True)
class Voice:
    """A speaker: the fullest name, the role, and what is known of the gender (None: nothing)."""

    name: str
    role: str = ""
    person: bool = True
    woman: bool | None = None


@dataclass(slots=True)
class Voices:
    """The speakers of an article in the order they were last heard."""

    known: list[Voice] = field(default_factory=list)

    def hear(self, one: Attribution, before: str) -> Voice | None:
        """Who it is: the one named, the fuller name known for it, or the one a pronoun stands for.

        ``before`` is the text up to the attribution.
        """
        if one.speaker:
            return self._named(one)
        return self._meant(one.pronoun, before)

    def _named(self, one: Attribution) -> Voice:
        name, woman = _untitled(one.speaker)
        voice = next((known for known in reversed(self.known) if _same(known, name)), None)
        if voice is None:
            voice = Voice(name, one.role, one.person and not NOT_PEOPLE.search(name), woman)
        else:
            self.known.remove(voice)
            if len(name) > len(voice.name):
                voice.name = name
            voice.role = voice.role or one.role
            voice.woman = woman if voice.woman is None else voice.woman
        self.known.append(voice)
        return voice

    def _meant(self, pronoun: str, before: str) -> Voice | None:
        plural, woman = pronoun in _THEY, pronoun in _SHE
        if pronoun == "it":
            return next((one for one in reversed(self.known) if not one.person), None)
        if not plural and (named := last_person(before[-REACH:])):
            name, known_as = _untitled(named.name)
            if not any(_same(one, name) for one in self.known):
                self.known.append(Voice(name, woman=known_as))
        for voice in reversed(self.known):
            if plural == voice.person or (voice.woman is not None and voice.woman != woman):
                continue
            if voice.person:
                voice.woman = woman
            return voice
        return None


def _same(voice: Voice, name: str) -> bool:
    """Whether a name is that of the voice: the same, or the last or first of its words."""
    mine, other = voice.name.casefold().split(), name.casefold().split()
    if mine == other:
        return True
    if not voice.person or not mine or not other:
        return False
    short, full = sorted((mine, other), key=len)
    return len(short) == 1 and (short[0] == full[-1] or (short[0] == full[0] and len(full) > 1))


def _untitled(name: str) -> tuple[str, bool | None]:
    """The name without its title, and whether that title is a woman's."""
    first, _, rest = name.partition(" ")
    woman = _TITLES.get(first.casefold().rstrip("."), _TITLES.get(first.casefold()))
    return (rest, woman) if woman is not None and rest else (name, None)
