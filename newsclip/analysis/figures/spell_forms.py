"""The forms in which languages tell spells of time; words in capitals stand for lists of their own."""

import re

from newsclip.analysis.figures.words import MONTHS

_LISTS = {
    "NUMBER": (
        r"\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|"
        "couple of|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|eine[mr]|ein|une?|deux|trois|"
        "quatre|cinq|dix|douze|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce"
    ),
    "UNITS": "years?|months?|weeks?|days?|quarters?|decades?|centur(?:y|ies)|seasons?",
    "LAST": "past|last|next|previous|preceding|prior|coming|following|first|final|opening|latest",
    "PART": "(?:first|second|third|fourth|final|last|latest) (?:quarter|half)",
    "EDGE": "the end of |late |mid-|early ",
    "BACK": "compared (?:with|to)|from|than|against|over|in",
    "ENDED": "to|ended|ending|through|up to|until|starting|beginning|from",
    "OFYEAR": ",? (?:of |del? |des )?(?:the |this |last |fiscal |financial ){0,2}(?:year|Jahres|YEAR)",
    "DAY": (r"(?:\d{1,2}\.? )?(?:MONTH)\.?(?: \d{1,2},?)?(?:,? (?:del? )?YEAR)?(?![\w-])|YEAR"),
    "MONTH": "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True)),
    "YEAR": r"(?:19|20)\d\d",
}
_FORMS = r"""
(?:in|for|over|during) the (?:(?:LAST) )?(?:(?:NUMBER) )?(?:UNITS) (?:ENDED) (?:EDGE)?(?:DAY)
(?:(?:in|for|during|over|throughout) (?:the |its |their )?)?PART(?:OFYEAR)?
(?:(?:in|for|during) (?:the )?)?(?:Q[1-4]|H[12])(?: YEAR)?
(?:in|over|during|across|within|throughout|for) (?:the|its|their) (?:whole |entire )?(?:LAST)
    (?: (?:NUMBER))? (?:UNITS)
(?:over|across|throughout) (?:the course of )?(?:an? )?(?:NUMBER)[ -](?:UNITS)
    (?: period| span| stretch)?
(?:between|from) (?:EDGE)?(?:DAY) (?:and|to|through|until|till) (?:EDGE)?(?:DAY)
(?:in|during|for|over|of) (?:the )?(?:period |years |fiscal )?YEAR(?: to |–|-|/)(?:YEAR|\d\d)(?!\d|\s?%)
    (?: (?:season|financial year|fiscal year|school year|tax year|academic year))?
(?:in|during|for) (?:the )?(?:fiscal|financial|tax|school)(?: year)? YEAR
(?:for|within|in under) (?:NUMBER)[ -](?:UNITS)
in (?:MONTH)(?![\w-]|,?\s\d|\.\s\d)
(?:(?:BACK|during|on) )?(?:the )?same (?:period|quarter|month|week|day|time)
    (?: a year (?:earlier|before|ago)| last year| the (?:year before|previous year)| (?:in |of )?YEAR)?
(?:(?:BACK) )?(?:NUMBER) (?:years?|months?|weeks?|quarters?|decades?) (?:earlier|ago|before)
    (?! (?:the|an?|it|he|she|they|we))
(?:(?:BACK) )?the (?:(?:year|month|quarter|week|season) before|
    (?:previous|preceding|prior) (?:year|month|quarter|week|season|decade))
(?:(?:BACK) )?(?:last|this|next) (?:year|month|quarter|week|season|spring|summer|autumn|winter)
(?:year|month|quarter)[ -]on[ -](?:year|month|quarter)
(?:im|en) (?:MONTH)(?![\w-]|,?\s\d|\.\s\d| (?:del? )?YEAR)
im (?:Geschäftsjahr|Wirtschaftsjahr|Schuljahr) YEAR(?:/\d\d)?
(?:seit|depuis|desde hace) (?:(?:mehr als|rund|fast|plus de|más de) )?(?:NUMBER)
    (?: )(?:Jahren?|Monaten?|Wochen|Tagen?|ans|mois|semaines|años?|meses|semanas)
(?:in den|über die|während der) (?:vergangenen|letzten|nächsten|kommenden|ersten)
    (?: (?:NUMBER))? (?:Jahren?|Monaten?|Wochen|Quartalen?|Tagen?)(?: bis (?:DAY))?
(?:über|innerhalb von|binnen) (?:NUMBER) (?:Jahren?|Monaten?|Wochen|Tagen?)
(?:im |das )?(?:erste|zweite|dritte|vierte|letzte)n? (?:Quartals?|Halbjahre?s?)(?:OFYEAR)?
(?:von|zwischen) (?:DAY) (?:bis|und) (?:DAY)
vor (?:NUMBER) (?:Jahr|Jahren|Monat|Monaten|Wochen)|(?:ein Jahr|im Jahr) zuvor
(?:im|gegenüber dem) (?:Vorjahr|Vormonat|Vorquartal|Vorjahreszeitraum|Vorjahresquartal)
(?:au cours|lors) (?:des|de la|du) (?:(?:NUMBER) )?(?:derni|proch)\w+ (?:années?|mois|semaines?|trimestres?)
(?:en|sur|pendant) (?:NUMBER) (?:ans?|années?|mois|semaines?)
(?:au |le |du )?(?:premier|deuxième|troisième|quatrième|dernier) (?:trimestre|semestre)(?:OFYEAR)?
(?:entre|de) (?:DAY) (?:et|à|y|a) (?:DAY)
il y a (?:NUMBER) (?:ans?|mois)|(?:NUMBER) ans? (?:plus tôt|auparavant)|sur un an
(?:par rapport à )?l['’]an(?:née)? (?:dernier|dernière|précédente?)
(?:en|durante|a lo largo de) los (?:últimos|próximos|primeros) (?:(?:NUMBER) )?(?:años|meses|semanas)
(?:en|durante) (?:NUMBER) (?:años?|meses|mes|semanas?)
(?:en |durante )?(?:el )?(?:primer|segundo|tercer|cuarto|último) (?:trimestre|semestre)(?:OFYEAR)?
hace (?:NUMBER) (?:años?|meses)|(?:NUMBER) años? (?:antes|atrás)|(?:el|del) año (?:pasado|anterior)
"""


def _filled(form: str) -> str:
    for name, words in _LISTS.items():
        form = form.replace(name, words)
    return form.replace(" ", r"\s+")


def _forms() -> list[str]:
    """The lines of the table; one that is indented goes on with the one before."""
    joined = _FORMS.strip().replace("\n    ", "")
    return [f"(?:{_filled(line)})" for line in joined.splitlines()]


SPELL = re.compile(rf"(?<![\w-])(?:{'|'.join(_forms())})(?![\w-])", re.IGNORECASE)
"""In languages that part their words."""

CHINESE = re.compile(
    r"(?:在?过去|近|最近|未来|今后)的?[\d一二两三四五六七八九十]+个?(?:年|月|季度|周|天)[内间来里中]?|"
    r"(?:(?:19|20)\d\d年|[今去]年)?(?:第?[一二三四1-4]季度|[上下]半年|"
    r"前[一二三四五六七八九十\d]+个?(?:月|季度))|"
    r"(?:19|20)\d\d年?[至到—–-](?:19|20)\d\d年(?:间|期间)?|"
    r"[\d一二两三四五六七八九十]+年(?:内|间|前)|[去上]年同期|同比|环比|去年|今年|明年"
)
