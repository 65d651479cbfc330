"""Who has spoken in an article so far: short names and pronouns stand for somebody named before."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from newsclip.analysis.claims.attributed import Attribution
from newsclip.analysis.claims.names import (
    Called,
    Person,
    called,
    family,
    is_office,
    is_personal,
    people,
)

_SHE = frozenset({"she", "sie", "elle", "ella", "她"})
_THEY = frozenset({"they", "ils", "elles", "ellos", "他们", "她们"})
_REACH = 1000
"""How far back, in code points, a pronoun looks for somebody."""
_LONG_AGO, _REMEMBERED = 4000, 30
_SOON = 250
_NEAR = 500
"""Who spoke so near before is meant rather than somebody only named."""


@dataclass(slots=True)
class Voice:
    """A speaker: the fullest name, the role, what is known of the gender (None: nothing), and when
    last heard."""

    name: str
    role: str = ""
    person: bool = True
    woman: bool | None = None
    at: int = 0


class Voices:
    """The speakers of an article in the order they were last heard."""

    def __init__(self, text: str, no_names: Iterable[str] = ()) -> None:
        self._known: dict[str, Voice] = {}
        self._people = people(text, no_names)
        self._places = [person.at for person in self._people]
        self._families: dict[str, list[Person]] = {}
        for person in self._people:
            self._families.setdefault(family(person.name), []).append(person)

    def hear(self, one: Attribution, at: int) -> Voice | None:
        """Who it is: the one named, the fuller name known for it, or the one a pronoun stands for.

        ``at`` is where in the text the attribution stands.
        """
        return self._named(one, at) if one.speaker else self._meant(one.pronoun, at)

    def _named(self, one: Attribution, at: int) -> Voice:
        if not one.person and (holder := self._holder(one.speaker, at)):
            return self._again(holder, holder.woman, at)
        taken = called(one.speaker) if one.person else Called(one.speaker)
        name = self._full(taken.name, at) if one.person else taken.name
        voice = self._known.pop(name.casefold(), None) or Voice(
            name, person=one.person and is_personal(name)
        )
        voice.role = voice.role or one.role or taken.office[:1].upper() + taken.office[1:]
        if voice.woman is None:
            voice.woman = taken.woman if taken.woman is not None else called(name).woman
        voice.at = at
        self._known[name.casefold()] = voice
        return voice

    def _holder(self, office: str, at: int) -> Voice | None:
        """Who was told to hold an office: "the minister" after "Minister Karin Thule"."""
        wanted = office.casefold()
        if " " in wanted or not is_office(wanted):
            return None
        for voice in self._lately(at):
            if voice.person and wanted in voice.role.casefold().split():
                return voice
        return None

    def _full(self, name: str, at: int) -> str:
        """The whole name of somebody called by one word: as named last before, or first after."""
        if " " in name or "·" in name:
            return name
        same = self._families.get(name.casefold(), [])
        if not same:
            return self._by_first_name(name, at)
        before = bisect_right(same, at, key=lambda person: person.at)
        return same[max(0, before - 1)].name

    def _by_first_name(self, name: str, at: int) -> str:
        meant = (one.name for one in self._lately(at) if one.person and one.name.split()[0] == name)
        return next(meant, name)

    def _lately(self, at: int) -> Iterator[Voice]:
        """Who has spoken not long before, the last first."""
        for voice in islice(reversed(self._known.values()), _REMEMBERED):
            if at - voice.at > _LONG_AGO:
                return
            yield voice

    def _meant(self, pronoun: str, at: int) -> Voice | None:
        """Whom a pronoun stands for: who spoke just before, or was named last, and agrees with it."""
        if pronoun == "it" or pronoun in _THEY:
            return next((one for one in self._lately(at) if not one.person), None)
        if pronoun == "same":
            return next(self._lately(at), None)
        woman = pronoun in _SHE
        spoke = next(
            (one for one in self._lately(at) if one.person and _agrees(one.woman, woman)), None
        )
        named = self._named_before(at, woman)
        if spoke is not None and at - spoke.at <= _NEAR and not self._changed(spoke, named, woman):
            return self._again(spoke, woman, at)
        if named is not None and (spoke is None or named.at > spoke.at):
            known = self._known.get(named.name.casefold())
            voice = known or Voice(named.name)
            return self._again(voice, woman, at)
        if spoke is None and (later := self._named_after(at, woman)):
            return self._again(Voice(later.name), woman, at)
        return self._again(spoke, woman, at) if spoke is not None else None

    def _named_after(self, at: int, woman: bool) -> Person | None:
        """Somebody whom an article lets speak before it says who that is."""
        first = bisect_left(self._places, at)
        for person in islice(self._people, first, first + 3):
            if person.at - at <= _SOON and _agrees(called(person.name).woman, woman):
                return person
        return None

    def _changed(self, spoke: Voice, named: Person | None, woman: bool) -> bool:
        """Whether somebody named since surely agrees where who spoke only may."""
        return (
            named is not None
            and named.at > spoke.at
            and spoke.woman is None
            and called(named.name).woman is woman
            and named.name != spoke.name
        )

    def _named_before(self, at: int, woman: bool) -> Person | None:
        for place in range(bisect_left(self._places, at) - 1, -1, -1):
            person = self._people[place]
            if at - person.at > _REACH:
                return None
            if _agrees(called(person.name).woman, woman):
                return person
        return None

    def _again(self, voice: Voice, woman: bool | None, at: int) -> Voice:
        self._known.pop(voice.name.casefold(), None)
        voice.woman, voice.at = woman, at
        self._known[voice.name.casefold()] = voice
        return voice


def _agrees(known: bool | None, woman: bool) -> bool:
    return known is None or known == woman
