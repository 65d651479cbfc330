"""The verbs with which news says that somebody said something, and how strong each is."""

import re

from newsclip.analysis.tables import read_table, word_set

_VERBS = """
plain | said say says told tells added adds noted notes stated states wrote writes
    explained explains commented comments replied replies responded responds observed observes
    remarked remarks recalled recalls testified testifies reported reports pointed.out points.out
    answered answers mentioned mentions agreed agrees disagreed disagrees joked jokes quipped recounted
    recounts tweeted posted echoed countered counters retorted reiterated reiterates repeated repeats
    went.on continued put.it
strong | claimed claims alleged alleges argued argues insisted insists maintained maintains
    contended contends asserted asserts denied denies disputed disputes rejected rejects accused
    accuses admitted admits acknowledged acknowledges conceded concedes confirmed confirms
    announced announces announcing revealed reveals disclosed discloses warned warns cautioned
    cautions predicted predicts forecast forecasts estimated estimates expects expect promised promises
    pledged pledges vowed vows emphasised emphasized emphasises emphasizes stressed stresses
    declared declares concluded concludes believes suggested suggests hinted hints
    described describes boasted boasts complained complains lamented laments
    warn argue claim insist allege deny predict believe estimate acknowledge concede contend
    caution dispute confirm assert maintain suggest conclude complain admit
    assured assures swore swears objected objects speculated speculates reckons reckoned refuted
    refutes underlined underlines underscored underscores signalled signals proclaimed asserted
    criticised criticized denounced blamed blames doubted doubts
found | found finds discovered discovers showed shows indicated indicates suggested suggests
    revealed reveals estimated estimates concluded concludes
german | sagte sagt sagten erklärte erklärt betonte betont warnte warnt warnen teilte.mit
    teilten.mit teilte kündigte.an kündigte
    behauptete behauptet bestätigte bestätigt meinte meint schrieb schreibt berichtete berichtet
    räumte.ein räumte verneinte bestritt fügte.hinzu
french | a.déclaré déclare ont.déclaré a.affirmé affirme ont.affirmé a.dit dit a.annoncé annonce
    a.expliqué explique a.assuré assure a.estimé estime a.indiqué indique a.ajouté ajoute
    a.averti avertit a.précisé précise a.reconnu a.confirmé confirme a.démenti
spanish | dijo dice dijeron afirmó afirma declaró declara aseguró asegura explicó explica anunció
    anuncia advirtió advierte señaló señala indicó indica añadió añade agregó sostuvo sostiene
    confirmó confirma negó niega reconoció
"""


def _table() -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(word.replace(".", " ") for word in words.split())
        for name, words in read_table(_VERBS)
    }


VERBS = _table()
"""By group, the forms of the verbs."""
STRONG = frozenset(VERBS["strong"])
"""Verbs that say by themselves that something was put forward, disputed, or foretold."""


LOOSE = word_set(
    "agreed agrees disagreed disagrees adds reports signalled signals repeated repeats echoed continued "
    "posted blamed blames denounced criticised criticized answered answers doubted doubts "
    "countered counters suggest suggests describes described report indicated maintain maintains"
)
"""Verbs that need a "that", a colon or a quotation to be verbs of saying."""


def any_of(*groups: str) -> str:
    """A pattern of any verb of the groups, longer ones first."""
    words = {re.escape(word) for group in groups for word in VERBS[group]}
    return "|".join(sorted(words, key=len, reverse=True))
