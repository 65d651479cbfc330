"""The fields of a risk, read from its words."""

import re
from functools import cache

from newsclip.analysis.sentences import sentence_around
from newsclip.analysis.tables import read_table, whole_words

_CATEGORIES = """
regulatory | regulat\\w* tariff\\w* dut(?:y|ies) type.approval approval\\w* licen[cs]\\w*
    homologation sanction\\w* compliance subsid(?:y|ies) export.controls? legislation zoll zölle
    regulierung zulassung droits.de.douane réglement\\w* arancel\\w* regulación 关税 监管 法规 审批
safety | safety fire fires crash\\w* recall\\w* injur\\w* fatal\\w* accident\\w* explo\\w+
    defect\\w* unfall brand sicherheit accident sécurité seguridad 安全 起火 召回 事故
legal | lawsuit\\w* court\\w* litigation sued? suing liabilit\\w* infring\\w* breach\\w*
    patent\\w* klage gericht procès demanda 诉讼
political | tension\\w* geopolitic\\w* retaliat\\w* election\\w* war conflict\\w* trade.war
    boycott\\w* diplomatic spannungen krieg tensions guerre tensiones guerra 政治 冲突 贸易战
financial | margin\\w* cost\\w* debt\\w* loss(?:es)? insolven\\w* bankrupt\\w* liquidity currency
    credit funding default\\w* residual.value\\w* verlust\\w* kosten schulden dette pertes deuda
    成本 亏损 债务 资金 残值
operational | suppl(?:y|ier|iers) production scaling factory plant bottleneck\\w* shortage\\w*
    stoppage\\w* logistics after-sales service.network service.centres? staffing delay\\w*
    lieferkette engpass produktion approvisionnement suministro 供应 停产 停工 产能 检修 售后
technical | software battery.degradation bug\\w* cyber\\w* outage\\w* hack\\w* malfunction\\w*
    assistance.system\\w* panne fallo 软件 故障
market | demand compet\\w+ price.war saturation market.share rival\\w* nachfrage wettbewerb
    concurrence demande competencia 需求 竞争 价格战
reputational | reputation\\w* trust scandal\\w* brand.image credibility ruf image réputation 口碑
    声誉
environmental | climate pollution emission\\w* flood\\w* drought\\w* spill\\w* contaminat\\w*
    umwelt klima climat 污染 气候
"""
_LIKELIHOOD = """
unlikely | unlikely improbable remote unwahrscheinlich 不太可能
certain | certain certainly inevitabl\\w* will wird sicher va inévitable 必然 将会
likely | likely probabl\\w+ expected.to wahrscheinlich probable\\w* 很可能
possible | could may might can possibl\\w* potential\\w* risks? threat\\w* könnte\\w* möglich\\w*
    pourrai\\w* podría\\w* puede 可能 或许 恐 一旦
"""
_SEVERITY = """
critical | catastroph\\w* bankrupt\\w* insolven\\w* existential collapse\\w* fatal\\w* deadly
    wipe.out 致命 破产
high | severe\\w* serious\\w* major halt\\w* grave significant\\w* breaks?.down massive 严重
medium | moderate considerabl\\w* complicat\\w*
low | minor slight\\w* limited 轻微
"""


def read_risk(selected: str, context: str = "", start: int = 0) -> dict[str, str]:
    """Category, severity and likelihood where the words name them; the selection's own words first."""
    if context[start : start + len(selected)] == selected and context:
        first, last = sentence_around(context, start, start + len(selected))
        sentence = context[max(first, start - 400) : min(last, start + len(selected) + 400)]
    else:
        sentence = selected
    read = {
        "category": _first(_CATEGORIES, selected[:2000]) or _first(_CATEGORIES, sentence),
        "severity": _first(_SEVERITY, selected[:2000]),
        "likelihood": _ranked(_LIKELIHOOD, selected[:2000]) or _ranked(_LIKELIHOOD, sentence),
    }
    return {name: value for name, value in read.items() if value}


@cache
def _patterns(table: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((label, whole_words(words.split())) for label, words in read_table(table))


def _first(table: str, text: str) -> str:
    """The label whose words stand first in the text."""
    found = [
        (match.start(), label)
        for label, pattern in _patterns(table)
        if (match := pattern.search(text))
    ]
    return min(found)[1] if found else ""


def _ranked(table: str, text: str) -> str:
    """The first label of the table that has a word in the text: "is likely" outweighs "could"."""
    return next((label for label, pattern in _patterns(table) if pattern.search(text)), "")
