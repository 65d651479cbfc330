"""Names of people: their titles, what these tell of gender and office, and the people of a text."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from newsclip.analysis.tables import read_table, word_set

_TITLES = """
man | mr herr m monsieur sr señor don sir lord sig
woman | mrs ms miss frau mme mlle madame sra señora doña lady dame
either | dr prof professor doctor doktor docteur professeur doctora profesor profesora
office | coach captain minister president chancellor senator mayor governor sheriff councillor
    congressman congresswoman representative sergeant inspector detective colonel lieutenant
    ambassador pastor bishop archbishop cardinal pope imam rabbi justice secretary director
    manager trainer spokesman spokeswoman spokesperson commissioner leader founder chairman
    chairwoman chair chief analyst economist prosecutor engineer professor researcher executive
    lawyer attorney officer head owner farmer resident teacher historian biologist epidemiologist
    climatologist sociologist physicist chemist striker goalkeeper defender actor actress author
    singer goalie midfielder
    ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin sprecher
    sprecherin verkehrsminister finanzminister innenminister gewerkschafter gewerkschafterin
    ministre président présidente maire porte-parole ministro ministra presidente presidenta
    alcalde alcaldesa portavoz sindicalista
"""
_GIVEN = """
man | adam ahmed alan albert alex alexander ali andrew anders anton antonio arthur ben benjamin
    bernd björn boris brian carl carlos charles chris christian christopher daniel david diego
    dieter dmitri donald eduardo emil eric erik fernando francis francisco frank fred friedrich
    george gerhard giovanni gustav hans harry hassan heinrich henri henry hugo ibrahim ivan jack
    jacques james jan jean jens jim joe john jonas jonathan jorge josé joseph juan julien karl
    keith ken kevin klaus lars laurent leo lorenz louis luca lucas luis luke marc marco marcel
    marcus mark markus martin mario matteo matthew max michael miguel mike mohamed muhammad
    nicolas nikolai nils noah olaf oliver omar oscar pablo patrick paul pedro peter philip
    philippe pierre rafael ralf raymond richard robert roberto roger samuel scott sebastian
    sergei simon stefan stephen steve sven theo thomas tim tobias tom tony victor viktor
    vladimir walter werner william wolfgang yusuf luc daniele wilhelm jeff greg gary larry dennis
woman | agnes alice amanda amelia amy ana andrea angela anita ann anna anne annette antonia astrid
    barbara beatrice birgit bridget brigitte carla carmen carol caroline catherine charlotte
    chloe christina christine clara claire claudia cristina danielle deborah diana dolores
    dorothy edith elena elisabeth elizabeth ella ellen elsa emily emma erika eva fatima frida
    gabriele gisela grace greta hannah heidi helen helena ida ines ingrid irene isabel isabelle
    jana jane jennifer jessica joan johanna judith julia julie karen karin katharina katherine
    kate kathleen katrin laura lea lena linda lisa lucia lucy lydia magdalena margaret maria marie
    marta martha mary mathilde mia michelle mila monica monika nadia nancy natalia nicole nina
    nora olga olivia paula petra rachel rebecca renate rosa rosalind rose ruth sabine sandra sara
    sarah silvia sofia sonia sophia sophie stella stephanie susan susanne sylvie teresa theresa
    ulrike ursula valeria vera veronica victoria yvonne zoe
"""
_ORGANISED = word_set("""
    Conference Forum Research Institute Motors Cells Ledger Weekly News Times Street City Europe Asia
    Africa America Model University Ministry Commission Group Bank Inc Ltd Corp AG GmbH SA AI EV
    World South North East West Hospital Court Council Party Union Foundation Association Agency
    Company Authority Office Department Committee Parliament Senate House Club College School
    Church Airport Airlines Airways Air Railway Railways Bridge Road Avenue Square Park River Lake
    Island Islands Sea Ocean Valley Mountain Bay Harbour Harbor County State States Republic
    Kingdom Nations Organization Organisation Center Centre Museum Theatre Stadium League Cup
    Championship Olympics Games Award Prize Day Week Act Bill Treaty Agreement Fund Trust Partners
    Capital Holdings Industries Systems Technologies Technology Energy Power Gas Oil Steel Foods
    Shipping Tyres Pharma Media Press Post Herald Tribune Gazette Journal Guardian Observer Daily
    Radio Television TV Police Army Navy Force Guard Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday January February March April May June July August September October November
    December Sisters Brothers Labs Software Bahn Werke Verband Amt Universität Ministerium
""")
_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]{1,30}"
_PERSON = re.compile(
    rf"(?<![\w’'-])(?P<name>{_WORD}(?: [A-Z]\.){{0,2}}"
    rf"(?: (?:van|von|de|del|da|bin|al|der|den|di|la)){{0,2}}(?: {_WORD}){{1,3}})"
)
_POSSESSIVE = re.compile(r"['’]s?$")


def _groups(table: str) -> dict[str, str]:
    return {word: group for group, words in read_table(table) for word in words.split()}


_TITLE, _FIRST = _groups(_TITLES), _groups(_GIVEN)
_LONGEST_TITLE = 3


@dataclass(frozen=True, slots=True)
class Called:
    """A name taken apart: without its titles, the office they name, a woman (None: unknown)."""

    name: str
    office: str = ""
    woman: bool | None = None


def called(name: str) -> Called:
    """The parts of a name: "Prime Minister Petra Lind", "Dr Omar Haddad"."""
    words = name.split()
    last = max(
        (
            place
            for place, word in enumerate(words[: _LONGEST_TITLE + 1])
            if _of(word) and (place == 0 or len(word) > len("M."))
        ),
        default=-1,
    )
    if last < 0 or last + 1 >= len(words) or not is_personal(" ".join(words[last + 1 :])):
        return Called(name, woman=_gender(words[0]) if words else None)
    titles, rest = words[: last + 1], words[last + 1 :]
    known = [_of(word) for word in titles]
    office = " ".join(
        word for word, group in zip(titles, known, strict=True) if group in ("", "office")
    ) if "office" in known else ""  # fmt: skip
    woman = "woman" in known or (None if "man" not in known else False)
    return Called(" ".join(rest), office, woman if woman is not None else _gender(rest[0]))


def _of(word: str) -> str:
    return _TITLE.get(word.casefold().rstrip("."), "")


_OFFICES = re.compile(
    r".+(?:minister|chef|sprecher|präsident|leiter|direktor|experte|vorsitzender?|rat|anwalt|forscher|"
    r"kommissar|richter|vorstand|händler|besitzer|trainer|meister|sekretär)(?:in)?",
    re.IGNORECASE,
)


def is_office(word: str) -> bool:
    """Whether a word is a title or names an office; German ones are told by their end."""
    return bool(_of(word)) or bool(_OFFICES.fullmatch(word))


def _gender(first: str) -> bool | None:
    group = _FIRST.get(first.casefold())
    return None if group is None else group == "woman"


def is_personal(name: str) -> bool:
    """Whether a name may be that of a person: no word of it names an organisation, place or day."""
    return not any(word in _ORGANISED or not word[:1].isalpha() for word in name.split())


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a text, and where."""

    at: int
    name: str


def people(text: str, no_names: Iterable[str]) -> list[Person]:
    """Everybody named in a text with two to four words, in order; linear in the text."""
    found: list[Person] = []
    barred = frozenset(no_names)
    for match in _PERSON.finditer(text):
        words = match["name"].split()
        skip = 0
        while skip < len(words) and words[skip].casefold() in barred:
            skip += 1
        name = _POSSESSIVE.sub("", " ".join(words[skip:]))
        name = called(name).name
        if " " in name and is_personal(name):
            found.append(Person(match.start(), name))
    return found


def family(name: str) -> str:
    """The last word of a name in small letters, by which articles call somebody later."""
    return name.rsplit(maxsplit=1)[-1].casefold() if name else ""
