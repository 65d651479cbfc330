"""Lines inside an article that only point elsewhere: "Read more: ...", "Advertisement", "Share"."""

import re

from newsclip.domain.document import Block, Heading, Image, ListItem, Paragraph, Rule, Table
from newsclip.importing.html_document import PlacedBlock

_THINGS = r"articles?|stor(?:y|ies)|content|news|posts?|topics?|coverage|links?|reading"
_POINTERS = (
    rf"related(?: (?:{_THINGS}))?",
    r"read more(?: (?:on|about|from|here)\b[^.!?。]{0,40})?",
    r"more (?:on|from|in|about) [^.!?。]{1,60}|more (?:stories|news|coverage|headlines)",
    r"read (?:also|next|this next)|also read|don['’]t miss|up next|editor['’]?s['’]? (?:picks|choice)",
    r"you (?:may|might) (?:also )?(?:like|be interested in|enjoy)",
    r"recommended(?: (?:for you|stories|articles|reading))?",
    r"most (?:read|popular|viewed)|trending(?: now)?",
    r"lesen sie (?:auch|mehr)|mehr zum thema|(?:lire|à lire|voir) aussi|sur le même sujet",
    r"lee también|lea también|más información|noticias relacionadas",
    r"te puede interesar|puede interesarle|leggi anche|leia (?:também|mais)",
    r"lees ook|läs (?:också|mer)|relaterat|les også|læs også|lue myös",
    r"czytaj (?:też|także|również)|čtěte také|olvasta már|читайте (?:также|ещё)|по теме|читайте також",
    r"[【\[［]?(?:関連記事|合わせて読みたい|相关阅读)[】\]］]",
    r"関連記事|あわせて読みたい|相关(?:阅读|新闻|文章|报道)|延伸閱讀|相關(?:新聞|文章|報導)|관련 ?기사",
    r"اقرأ أيض(?:ا|ًا|اً)",
)
_LABELS = (
    r"advertisements?|advertising|sponsored(?: content)?|story continues below(?: advertisement)?",
    r"(?:article|story) continues (?:below|after)[\w ]*|share(?: (?:this|on)(?: \w+){0,2})?|tweet|print",
    r"e-?mail this|save(?: this)?(?: story| article)?|copy link|loading\W*",
    r"listen to (?:this )?(?:article|story)|sign up|subscribe(?: now)?|log ?in",
    r"comments?|\d+ comments?|leave a (?:comment|reply)",
    r"anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|annons|annonse|mainos",
    r"reklama?|реклама|広告|广告|廣告|광고|إعلان",
)
_END = r"[\s:：>»›→…|•-]*"
_POINTS = re.compile(rf"\W*(?:{'|'.join(_POINTERS)}){_END}", re.IGNORECASE)
_POINTS_AT = re.compile(
    rf"\W*(?:{'|'.join(_POINTERS)})\s*(?:[:：|»›→-]|(?<=[】\]］]))", re.IGNORECASE
)
_LABEL = re.compile(rf"\W*(?:{'|'.join(_LABELS)}){_END}", re.IGNORECASE)
_RIGHTS = re.compile(
    r"\W*(?:copyright\b|©|ⓒ|\(c\)\s*\d{4}).*|.*(?:\ball rights reserved\b|"
    r"무단\s*전재|無断転載|版权所有|"
    r"版權所有|"
    r"alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|"
    r"все права защищены|جميع الحقوق محفوظة).*",
    re.IGNORECASE,
)
_LONGEST = 200
_LINKED = 0.7


def without_pointers(placed: list[PlacedBlock]) -> list[Block]:
    """The blocks without labels of boxes elsewhere, and links to other articles under such."""
    kept: list[Block] = []
    pointing = False
    for entry in placed:
        block, text = entry.block, _text(entry.block)
        if pointing and text and link_share(entry) > _LINKED:
            continue
        pointing = isinstance(block, Heading | Paragraph | ListItem) and bool(
            _POINTS.fullmatch(text)
        )
        if not (pointing or _LABEL.fullmatch(text) or _is_pointer(entry, text)):
            kept.append(block)
    while len(kept) > 1 and _RIGHTS.fullmatch(_text(kept[-1])):
        kept.pop()
    return kept


def link_share(placed: PlacedBlock) -> float:
    """The share of a block's text that is link, wherever it leads."""
    size = sum(len(leaf.text) for leaf in placed.block.leaves)
    whole = placed.element.xpath("string-length(normalize-space())")
    if not size or whole > size * 1.5 + 20:
        # The element has more in it than this block: only the spans tell.
        spans = (span for leaf in placed.block.leaves for span in leaf.inlines if span.href)
        return sum(span.end - span.start for span in spans) / size if size else 0.0
    links = placed.element.xpath("descendant-or-self::a[@href]")
    return float(sum(len(" ".join(link.itertext()).strip()) for link in links) / size)


def _text(block: Block) -> str:
    """The text of a block short enough to be a label, else nothing."""
    if isinstance(block, Image | Rule | Table):
        return ""
    text = block.leaves[0].text
    return text if len(text) <= _LONGEST else ""


def _is_pointer(placed: PlacedBlock, text: str) -> bool:
    """Whether a line is a label and a link: "Read more: the plan"."""
    return bool(text) and bool(_POINTS_AT.match(text)) and link_share(placed) > 0.4
