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
german | sagte sagt sagten erklärte erklärt erklärten betonte betont warnte warnt warnen warnten
    teilte.mit teilten.mit teilte teilten kündigte.an kündigte behauptete behauptet bestätigte
    bestätigt meinte meint schrieb schreibt berichtete berichtet berichteten räumte.ein räumte
    verneinte bestritt fügte.hinzu fügte kritisierte kritisiert forderte fordert mahnte mahnt
    unterstrich ergänzte ergänzt erläuterte erläutert versicherte beteuerte dementierte
    gab.an gab.zu gab.bekannt verkündete erzählte erzählt antwortete urteilte prognostiziert
    stellte.klar schätzt rechnet.damit
french | a.déclaré déclare déclarent ont.déclaré a.affirmé affirme affirment ont.affirmé a.dit dit
    disent a.annoncé annonce a.expliqué explique expliquent a.assuré assure assurent a.estimé estime
    estiment a.indiqué indique indiquent a.ajouté ajoute a.averti avertit a.précisé précise
    a.reconnu reconnaît a.confirmé confirme a.démenti dément a.souligné souligne a.rappelé rappelle
    a.raconté raconte a.confié confie témoigne poursuit note a.noté prévient a.prévenu dénonce
    a.dénoncé regrette insiste a.insisté promet a.promis juge a.jugé admet a.admis soutient
    a.soutenu répond a.répondu conclut a.conclu a.nié affirmait déclarait expliquait
spanish | dijo dice dijeron dicen afirmó afirma afirmaron declaró declara declararon aseguró asegura
    aseguraron explicó explica explicaron anunció anuncia advirtió advierte señaló señala señalaron
    indicó indica indicaron añadió añade agregó sostuvo sostiene confirmó confirma negó niega
    reconoció reconoce manifestó manifiesta comentó comenta precisó precisa subrayó subraya recordó
    recuerda insistió insiste destacó destaca detalló apuntó apunta alertó alerta denunció denuncia
    reveló informó informa consideró considera criticó lamentó prometió admitió admite respondió
    responde aseveró ha.dicho ha.asegurado ha.explicado ha.afirmado ha.señalado ha.indicado
    ha.anunciado ha.advertido han.dicho han.asegurado
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
