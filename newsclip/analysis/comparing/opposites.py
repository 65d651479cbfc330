"""Words that turn a statement into its contrary: negations, denials, antonyms."""

from functools import cache

from newsclip.analysis.comparing.folding import folded, meaning, stem
from newsclip.analysis.tables import word_set

NEGATIONS = word_set(
    "not no never none nor neither nobody nothing nowhere without cannot cant wont dont doesnt didnt "
    "isnt arent wasnt werent wouldnt couldnt shouldnt mustnt hasnt havent hadnt unable hardly scarcely "
    "barely fail fails failed failing lack lacks lacked lacking nicht kein keine keinen keiner keinem "
    "keines keinerlei keineswegs keinesfalls niemand niemanden nichts nirgends nie niemals ohne "
    "weder kaum ne pas jamais aucun aucune rien sans ni nunca nadie ningun ninguno ninguna ningunos sin "
    "tampoco jamas nada non nessun nessuno nessuna niente ne senza neppure 不 没 未 无 非"
)
"""Words that negate, folded; those in two parts ("ne ... pas") count once."""
DENIALS = word_set(
    "deny denies denied denying reject rejects rejected dismiss dismisses dismissed refute "
    "refutes refuted "
    "doubt doubts doubted question questions questioned dispute disputes disputed contest "
    "contests contested rule-out bestreitet bestritt "
    "dementiert dementierte "
    "zuruckgewiesen nie nient dement dementi rejette niega nego desmiente desmintio rechaza "
    "rechazo 否认"
)
"""Verbs whose object is said not to be so."""
CONCORD = word_set(
    "pas jamais aucun aucune rien personne point guere nunca nadie ningun ninguno ninguna ningunos "
    "tampoco jamas nada nessun nessuno nessuna niente neppure"
)
"""Words that go with another negation and do not undo it: "ne ... aucun", "no ... nunca", "non ... mai"."""
LEADING = word_set("ne no non pas aucun aucune rien jamais")
"""Negations that they go with."""

_ANTONYMS = """
raise fall
open close
launch close
approve ban
approve deny
safe danger
safe unsafe
danger harmless
hire layoff
buy sale
win lose
profit loss
begin finish
continue stop
resume suspend
keep abandon
allow ban
allow prevent
accept refuse
agree refuse
agree disagree
support oppose
back oppose
confirm deny
legal illegal
lawful unlawful
guilty innocent
convict acquit
true false
correct wrong
effective ineffective
success failure
succeed fail
strong weak
better worse
good bad
before after
early late
ahead behind
faster slower
more less
more fewer
many few
most few
above below
maximum minimum
increase reduce
present absent
alive kill
stay leave
stay resign
remain resign
remain leave
join leave
enter exit
include exclude
contain exclude
possible impossible
likely unlikely
necessary unnecessary
needed unnecessary
sufficient insufficient
enough insufficient
enough shortage
complete incomplete
aware unaware
known unknown
public secret
voluntary compulsory
optional compulsory
optional mandatory
permanent temporary
local foreign
private public
free paid
full empty
clean contaminated
clean polluted
safe contaminated
deliberate accidental
arson accidental
intentional accidental
on off
improve worsen
expand reduce
recover decline
healthy ill
stable unstable
stable critical
united divided
peaceful violent
calm violent
certain uncertain
delay ahead
delay punctual
unanimous split
cheap expensive
affordable expensive
trust doubt
welcome criticise
praise criticise
asleep awake
sleep awake
rare common
rarer common
rise shrink
up down
up fall
up drop
down rise
higher lower
late punctual
late time
constantly never
dismiss voluntarily
dismissed own
broke held
break resist
broke resisted
intact broken
delivered withheld
visible hidden
quick slow
heavy light
first last
majority minority
north south
east west
left right
inside outside
admit deny
admitted denied
remorse pride
excellent disgrace
excellent poor
welcome oppose
welcome object
survive die
survived died
won lost
victory defeat
gain lose
grow shrink
start end
empty crowded
open locked
alone together
same different
old new
warned silent
worked failed
worked broke
flooded dry
hot cold
wet dry
cut extend
cut raise
shorter longer
thinner thicker
smaller larger
smaller bigger
younger older
earlier later
nearer farther
optimistic pessimistic
happy disappointed
satisfied disappointed
calm worried
careful careless
armed unarmed
released jailed
freed arrested
arrested free
appointed dismissed
elected rejected
passed rejected
passed failed
adopted rejected
signed refused
lifted imposed
lift impose
added removed
built demolished
saved destroyed
accident attack
accident arson
weather neglect
natural man-made
"""


@cache
def antonyms() -> dict[str, frozenset[str]]:
    """For each meaning its contraries."""
    found: dict[str, set[str]] = {}
    for line in _ANTONYMS.strip().splitlines():
        one, other = (meaning(word) for word in line.split())
        if one != other:
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in found.items()}


@cache
def negative_prefixed(word: str) -> str:
    """The word that "un-", "in-", "dis-", "non-" before it negates, or nothing: "unsafe" is "safe"."""
    for prefix in ("non-", "non", "un", "dis", "in", "im", "ir", "il"):
        base = word.removeprefix(prefix)
        if base != word and len(base) > 3 and base in _POSITIVE:
            return stem(folded(base))
    return ""


_POSITIVE = word_set(
    "safe effective complete aware likely necessary able available clear certain successful "
    "usual fair "
    "affected harmed damaged injured changed affordable acceptable reliable lawful legal "
    "possible regular "
    "appropriate accurate adequate sufficient stable secure responsible satisfied agree agreed "
    "approve "
    "appear connected related known expected planned founded justified constitutional "
    "sustainable paid "
)
