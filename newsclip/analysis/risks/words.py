"""The words that make a risk of a sentence: hedges, harm, warnings, obstacles."""

import re
from functools import cache

from newsclip.analysis.tables import whole_words

HEDGE = re.compile(
    r"\b(?:could|might|may(?! (?:\d|19|20|be served))|"
    r"can(?= (?:lead|cause|result|fail|break|hurt|kill|damage|be fatal))|"
    r"(?:is|are|was|were|looks?|seems?|appears?) (?:un)?likely to|likely to|potential(?:ly)?|possibl[ey]|"
    r"threatens? to|threatened to|risks?(?= \w+ing\b)|expected to|stands? to|set to|"
    r"könnten?|dürften?|möglicherweise|droht|drohen|"
    r"pourrai(?:t|ent)|risque(?:nt)? de|peut|peuvent|"
    r"podría[ns]?|puede[ns]?|amenaza con)\b|可能|或许|恐|或将|有望|面临",
)
_HARM = """
    fall(?!.(?:semester|term|collection)) falling drop plunge\\w* slump\\w* tumble\\w* sink
    collapse\\w* crash(?:es)? lose losing loss(?:es)? fail(?:s|ing|ure|ures)? delay(?:s|ed)?
    postpone\\w* cancel\\w* derail\\w* stall\\w* halt\\w* suspend\\w*
    close(?!.(?:to|at|on|early|range|friend\\w*)) closing closure\\w* shut(?:ting)?
    cut(?:ting)?.(?:\\w+.){0,2}(?:jobs|staff|output|production|pay|wages|funding|supply|services|short|off)
    (?:job|pay|budget|spending|staff|service|funding|benefit|supply).cuts? shortage\\w*
    shortfall\\w* disrupt\\w* slow(?:s|ed|er|down)? hit(?:s|ting)? hurt(?:s|ing)? harm\\w*
    damag\\w* weaken\\w* undermin\\w* jeopardi[sz]\\w* complicat\\w* worsen\\w* erode\\w*
    shrink\\w* squeeze\\w* strain\\w* burden\\w* forced
    force(?:s)?.(?:the|it|them|its|some|many|thousands) ban(?:s|ned)? block(?:ed|s)?
    fine(?:d|s)? penalt\\w* sue(?:d)? lawsuit\\w* prosecut\\w* recall\\w* breach\\w* leak\\w*
    hack(?!athon)\\w* theft steal stolen
    fires?(?!.(?:alarm|brigade|department|door|station|fighter|service|chief|drill|exit|safety)s?)
    explo(?:de|des|ding|sion|sions) injur\\w* death\\w* die(?:s)? kill\\w* fatal\\w* drown\\w*
    poison\\w* disease\\w* infect\\w* outbreak\\w* flood\\w* drought\\w* storm\\w* wildfire\\w*
    bankrupt\\w* insolven\\w* default\\w* recession inflation unemployment layoff\\w* job.losses
    strikes?(?!.(?:a|an|the).(?:deal|balance|agreement|chord)) protest\\w* war conflict\\w*
    attack\\w* violence unrest retaliat\\w* tariff\\w* sanction\\w* dut(?:y|ies) backlash
    boycott\\w* unsellable unaffordable unsafe unusable
    miss(?:ing|ed)?.(?:\\w+.){0,2}(?:target|deadline|payment|goal)s?
    push(?:ing)?.(?:\\w+.){0,3}back push.(?:\\w+.){0,2}up raise.costs rise.in.costs higher.costs
    cost.overrun\\w* overheat\\w* setback\\w* crisis crises danger\\w* unable struggl\\w*
    suffer\\w* wipe.out scare.off deter\\w* lag(?:s|ging)? behind
    run(?:s|ning)?.(?:out|short|dry|low|aground|over) break(?:s|ing)?(?:.(?:down|up|apart))?
    crack(?:s|ing)? flaw\\w* defect\\w* fault\\w* malfunction\\w* error\\w* refus\\w* reject\\w*
    withdraw\\w* pull.out walk.(?:out|away) quit resign\\w* abandon\\w* scrap(?:s|ped)?
    spill\\w* pollut\\w* contaminat\\w* toxic extinct\\w* starv\\w* famine hunger homeless\\w*
    evict\\w* displac\\w* evacuat\\w* stranded trapped isolat\\w* blackout\\w* outage\\w*
    power.cuts? invad\\w* invasion escalat\\w* destabili[sz]\\w* turmoil chaos panic fraud
    corrupt\\w* abus\\w* discriminat\\w* mislead\\w* addict\\w*
    relapse\\w* side.effects overwhelm(?:s|ed|ing)? overload\\w* congest\\w* backlog\\w* bottleneck\\w*
    downgrad\\w* write.?downs? write.?offs? downturn stagnat\\w* contraction deflat\\w*
    devalu\\w* dilut\\w* lose.out less.than(?=.(?:an.hour|half|enough)) accident\\w*
    collision\\w* casualt\\w* traged\\w* disaster\\w* catastroph\\w* emergenc\\w* epidemic\\w*
    pandemic\\w* disappear\\w* vanish\\w* give.way gives.way giving.way die.out dies.out
    wip(?:e|ed|es|ing).out not.hold (?:left|be|go|end.up).without thie(?:f|ves) scam\\w*
    have.to.(?:close|stop|leave|shut|lay) meltdown\\w* deteriorat\\w* impair\\w* imperil\\w*
    threaten\\w* endanger\\w* depriv\\w* unravel\\w* backfire\\w*
    too.(?:late|little|few|weak|slow|expensive)
    not.(?:be.able|survive|last|enough|arrive|recover|be.enough|be.ready|be.met)
    never.(?:recover|open|return)
"""
_HARM_ELSEWHERE = """
    verlier\\w* verlust\\w* ausfall\\w* ausfälle verzöger\\w* scheiter\\w* einbruch einbrechen
    sinken krise\\w* strafe\\w* streik\\w* engpass\\w* engpässe unfall unfälle brand schaden
    schäden gefähr\\w* schließ\\w* pleite insolvenz rückruf\\w* verteuer\\w* zölle mangel fehlen
    knapp\\w* ohne einsturz einstürzen absturz überschwemm\\w* abbau entlass\\w*
    kündig(?:en|ung|ungen) klage\\w* verbot\\w* abwandern scheitert perdre perte\\w* retard\\w*
    échec échouer chute baisse crise amende\\w* grève\\w* pénurie\\w* accident\\w* faillite
    fermer fermeture\\w* rappel menac\\w* dégrad\\w* perturb\\w* renchérir disparaître
    supprim\\w* droits.de.douane s['’]effondrer effondrement licenci\\w* incendie\\w*
    inondation\\w* manquer coupure\\w* reporter perder pérdida\\w* retras\\w* fracas\\w*
    caída\\w* caer crisis multa\\w* huelga\\w* escasez quiebra cerrar desaparecer cierre\\w*
    daño\\w* peligro\\w* aranceles encarec\\w* despid\\w* derrumb\\w* incendi\\w* inundaci\\w*
    accidente\\w* cort(?:e|es).de apagón
    下跌 下降 下滑 亏损 延迟 延误 推迟 取消 失败 短缺 停产 停工 停电 破产 罚款
    召回 起火 火灾 爆炸 事故 伤亡 制裁 关税 诉讼 危机 冲突 中断 受阻 流失 裁员
    消失 崩溃 坍塌 洪水 干旱 污染 倒闭 违约 上涨 恶化
"""


@cache
def harm(foreign: bool) -> re.Pattern[str]:
    """The words of harm, of English or of the other languages."""
    return whole_words((_HARM_ELSEWHERE if foreign else _HARM).split())


WARNED = re.compile(
    r"\b(?:warn(?:s|ed|ing|ings)?|caution(?:s|ed)?|"
    r"fear(?:s|ed)?(?= (?:that|of|the|over|it|they|he|she|a)\b)|"
    r"alarm(?:ed)? (?:about|over|that|at)|worr(?:y|ies|ied)(?= (?:that|about|over)\b)|"
    r"concern(?:s|ed)?(?= (?:that|about|over)\b)|"
    r"warnt(?:en?)?|warnen|fürchte[nt]|befürchte[nt]|sorge(?:n)?|avertit|met en garde|"
    r"craint|craignent|redoute(?:nt)?|"
    r"advierte[n]?|advirtió|teme[n]?)\b|警告|担心|担忧|提醒",
    re.IGNORECASE,
)
ALARM = re.compile(
    r"\b(?:risk(?:s)? (?:of|that|to|from|for|include|is|are)|"
    r"(?:a|the|main|biggest|key|serious|real|growing) (?:risk|threat|danger|hazard)s?|"
    r"at risk|in danger|in jeopardy|threat(?:s)? (?:of|to|from)|danger (?:of|that|to)|vulnerable to|"
    r"exposed to|(?:poses?|posing|pose) (?:a |an |some |serious |major |significant ){0,3}"
    r"(?:risk|threat|danger|hazard|challenge)s?|"
    r"no guarantee|uncertain(?:ty)?(?= (?:over|about|whether|remains?))|cast(?:s)? doubt|worst.case)\b",
    re.IGNORECASE,
)
ALARM_ELSEWHERE = re.compile(
    r"\b(?:risiko|risiken|gefahr|risques?|dangers?|menaces?|riesgos?|amenazas?)\b|风险|隐患|威胁",
    re.IGNORECASE,
)
OBSTACLE = re.compile(
    r"\b(?:fac(?:es?|ed|ing) (?:a |an |the |several |many |growing |major |serious |severe |stiff |"
    r"tough |new |more |mounting |further |considerable |significant |legal |possible |potential ){0,3}"
    r"(?:challenge|hurdle|obstacle|shortage|delay|lawsuit|fine|penalt|investigation|inquiry|backlash|opposition|"
    r"competition|headwind|pressure|tariff|charge|threat|risk|loss|cut|crisis|difficult|question|"
    r"uncertaint|resistance)\w*|"
    r"hurdles?(?= (?:remain|include|for|to)\b)|obstacles?(?= (?:remain|include|for|to)\b)|"
    r"bottleneck\w*|headwinds?|stumbling block|"
    r"(?:has|have|had|there (?:is|are)) no (?:\w+ ){0,2}(?:service network|workshops?|parts|licen[cs]e|"
    r"approval|permit|funding|insurance|backup|staff|supplier|cure|vaccine|treatment|safeguards?)\w*|"
    r"shortage of|lack of|lacks (?:a |an |the )?\w+|short of (?:cash|staff|money|parts)|"
    r"has yet to (?:win|obtain|secure|receive|approve)|not yet (?:approved|licensed|certified|cleared)|"
    r"hürden?|hindernis\w*|mangel an|fehlt es an|obstacles?|manque de|falta de|obstáculos?)\b"
    r"|障碍|瓶颈|缺乏|挑战",
    re.IGNORECASE,
)
AVERTED = re.compile(
    r"\b(?:prevent|avoid|avert|reduc|eas(?=e|ing)|lower|mitigat|protect|guard|insur|shield|sav(?=e|ing)|"
    r"fight|end|stop|limit|curb|halv|without|no|despite|after|since|verhinder|vermeid|senk|éviter|réduire|"
    r"empêcher|evitar|reducir|impedir)\w* (?:\w+ ){0,3}$|\b(?:not|\w+n[’']t) (?:\w+ ){0,2}$|"
    r"(?:避免|防止|减少|降低)[^，。]{0,4}$",
    re.IGNORECASE,
)
"""What before a harm takes it away: "could prevent a fire"."""
PAST = re.compile(
    r"\b(?:could|might|may|would|must|should) (?:well |also |even )?have "
    r"(?:been |\w+ed\b|cost|led|hit|lost|cut|hurt|"
    r"fallen|died|broken|become|begun|gone|come|taken|made|put|set|let|known|seen|done|had)"
    r"|\b(?:was|were|had been) (?:never |not |briefly )?(?:in (?:danger|jeopardy)|at risk)\b",
    re.IGNORECASE,
)
"""What could have been is no risk any more."""
NOT_A_RISK = re.compile(
    r"\bcould(?: not|n[’']t) (?:immediately |be immediately )?"
    r"(?:be (?:reached|happier|more|better)|have (?:been|asked|hoped|done)|agree|help)|"
    r"\b(?:may|might) (?:as well|be served|contain (?:affiliate|links)|earn (?:a )?commission)|"
    r"\b(?:you|we|i) may (?:also|unsubscribe|like|want)|"
    r"\bfear not\b|\bno risk\b|\brisk.free\b|\bwithout risk\b",
    re.IGNORECASE,
)
