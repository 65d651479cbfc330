"""Who says what in Chinese: the words between a punctuation mark and the verb of saying."""

import re
from collections.abc import Iterator

from newsclip.analysis.claims.attributed import Attribution

_SAYS = re.compile(
    r"(?<=[\u4e00-\u9fffA-Za-z·])(?P<verb>(?:解释|补充|回应|坦言|透露|介绍|强调|指出|表示|认为|宣布|警告|提醒|宣称|声称|"
    r"预测|预计|否认|承认|批评|呼吁|告诉记者|告诉本报)(?:说|称|道)?|[说称](?=[，：:,“「。]|$))(?P<after>[，：:,]?)"
)
_OFFICE = (
    "首席执行官|首席财务官|首席分析师|董事长|总经理|总裁|负责人|发言人|分析师|创始人|部长|主任|局长|市长|省长|"
    "主席|总统|总理|院长|校长|教授|博士|专家|律师|记者|经理|会长|秘书长|主管|工程师|研究员|医生|警长|书记|站长|所长|馆长|社长|董事"
)
_PARTS = re.compile(
    rf"^(?P<role>.{{0,16}}(?:{_OFFICE}))"
    r"(?P<name>[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,10})?$"
)
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏"
    "钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文雷"
)
_ADVERBS = re.compile(
    r"(?:在[^在]{1,14}(?:上|中|时|后|前|里|会议|采访)|(?:上|本|下)?周[一二三四五六日天]|星期[一二三四五六日天]|"
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月日](?:\d{1,2}日|[一二三四五六七八九十]{1,3}日)?|"
    r"昨[天日]|今[天日]|日前|近日|曾|公开|还|也|则|随后|同时|此前|再次|多次|明确|接受采访时|对[^对]{1,10}|向[^向]{1,10})+$"
)
_GROUPS = re.compile(
    "(?:公司|集团|部|局|委员会|政府|警方|法院|报告|研究|工会|银行|协会|专家|分析师|官员|专员|人士|机构|方面|"
    "医院|大学|学校|法官|检察官|居民|学者|医生|消息|研究人员|媒体|委|院|会|处|署|所|厂|团队|律师)$"
)
_BY = re.compile(
    r"(?:据|根据)(?P<who>[\u4e00-\u9fffA-Za-z·]{2,16}?)"
    r"(?P<verb>报道|消息|介绍|透露|统计|报告|数据|的说法)?(?:显示|称)?，"
)
_RARER = frozenset(
    "翁尤穆柳鲍费廉岑滕殷毕安倪施成戚章云俞裴荣曲宁甘祖符景詹幸司蒲卓蒙池翟申冉桑桂牛边燕尚温庄晏柴阎连习艾容向"
    "古戈居耿匡国寇欧利聂敖辛那简饶沙关查游权"
)
"""Surnames that begin other words too: names where an office stands before them."""
_CLAUSE = re.compile("[是因使将把被让]")
"""What has one of these is no office but a clause."""
_NO_SOURCE = frozenset({"了解", "悉", "此", "介绍", "称"})
_BREAK = "。，；！？：“”「」、（）\n,;:"
_REACH = 40


def chinese(sentence: str) -> Iterator[Attribution]:
    """The attributions of a Chinese sentence in which quotations are blotted out."""
    if sentence.isascii():
        return
    for match in _SAYS.finditer(sentence):
        first = max(sentence.rfind(mark, 0, match.start()) for mark in _BREAK) + 1
        first = max(first, match.start() - _REACH)
        phrase = _ADVERBS.sub("", sentence[first : match.start()].strip())
        if one := _speaker(phrase, match, first):
            yield one
    for match in _BY.finditer(sentence):
        if match["who"] in _NO_SOURCE:
            continue
        yield Attribution(match.start(), match.end(), "据", "by", match["who"], person=False)


def _speaker(phrase: str, match: re.Match[str], first: int) -> Attribution | None:
    verb = match["verb"]
    form = "before" if match.end() < len(match.string.rstrip("。 ”")) else "after"
    if phrase in ("他", "她", "他们", "她们"):
        return Attribution(first, match.end(), verb, form, pronoun=phrase)
    if parts := _PARTS.match(phrase):
        name, role = parts["name"] or "", parts["role"]
        if _CLAUSE.search(role) or (name and "·" not in name and name[0] not in _SURNAMES | _RARER):
            return None
        return Attribution(
            first, match.end(), verb, form, name or role, role if name else "", person=bool(name)
        )
    if 2 <= len(phrase) <= 4 and (phrase[0] in _SURNAMES) and not _GROUPS.search(phrase):
        return Attribution(first, match.end(), verb, form, phrase, person=True)
    if "·" in phrase and len(phrase) <= 14:
        return Attribution(first, match.end(), verb, form, phrase, person=True)
    if 1 < len(phrase) <= 16 and _GROUPS.search(phrase):
        return Attribution(first, match.end(), verb, form, phrase)
    return None
