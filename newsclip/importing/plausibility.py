"""How plausible a reading of bytes in some encoding is, judged by the letters it yields."""

import codecs
import re
from dataclasses import dataclass

from newsclip.importing.latin_readings import latin_reading

_BAD = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]")
_C1 = re.compile("[\x80-\x84\x86-\x9f]")
_SAMPLE = 16_384
_ENOUGH = 0.5
_ABOVE, _ABOVE_TWICE = re.compile(rb"[\x80-\xff]"), re.compile(rb"[\x80-\xff]{2}")
_LETTERS = re.compile(rb"[A-Za-z]")
_MARKS = frozenset(bytes((byte,)) for byte in "–—‘’“”„…•€£§©®°«»·\u00a0".encode("cp1252"))
_IN_WORD = re.compile(rb"[A-Za-z][\x80-\x91\x93-\xff][A-Za-z]")
"""A mark other than an apostrophe between two letters: there it is a letter itself."""
_LETTERS_EACH = 5
_PUNCTUATION = "“”‘’„‚«»‹›–—…•°§©®™€£\u00a0·"


@dataclass(frozen=True, slots=True)
class _Profile:
    """Encodings of one script, and the letters above ASCII that make up most of its text."""

    encodings: tuple[str, ...]
    common: str
    rare: str = ""
    """Letters that belong to the script, and prove nothing."""
    ordered: bool = False
    """Whether the common letters stand by frequency: then the late ones count for less."""


_CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъОЕАИНТСРВЛКМДПУЯГЗБЧХЖШЮЦЩЭФЁ"
_PROFILES = (
    _Profile(
        ("cp932", "euc_jp"),
        "のにはをたがでとしれさあいうるもなかこそまよりすてらきくけっだんおえ、。「」ー・"
        "アイウエオカキクケコサシスセソタチツテトナニハヒフヘホマミムメモヤユヨラリルレロワンッャュョガギグゲゴザジズゼゾダデドバビブベボパピプペポ",
    ),
    _Profile(
        ("cp949",),
        "이다는의에을를은가고하지한로도서사자기대으인리어아시나일정있수해과들그만보전부구제스장주"
        "년원것했였습니라오상조계동관국신문회경공당여성연중화위미유개거월용발명소내생적말면까세체",
    ),
    _Profile(
        ("gb18030",),
        "的一是不了在有人这上大来和我个中地为子中你说生国年着就那以会自要时出也得里后可过他们学对下"
        "发成部进行公司市场经济表示报道新闻开始计划工作问题政府社会，。、；：“”《》（）",
    ),
    _Profile(
        ("cp950", "big5hkscs"),
        "的一是不了在有人這上大來和我個中地為子你說生國年著就那以會自要時出也得裡後可過他們學對下"
        "發成部進行公司市場經濟表示報導新聞開始計劃工作問題政府社會，。、；：「」《》（）",
    ),
    _Profile(
        ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"),
        _CYRILLIC,
        "іїєґІЇЄҐўЎљњћђџјЉЊЋЂЏЈѓѕќ№",
        ordered=True,
    ),
    _Profile(("koi8_u",), "іїєґ" + _CYRILLIC + "ІЇЄҐ", ordered=True),
    _Profile(
        ("cp1253", "iso8859_7"),
        "αειοτνσηρπκμλςυθγδχβφωξζψάέήίόύώϊϋΑΕΙΟΤΝΣΗΡΠΚΜΛΥΘΓΔΧΒΦΩΆΈΉΊΌΎΏ",
        ordered=True,
    ),
    _Profile(("cp1256", "iso8859_6"), "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأؤإئة،؛؟ـ", "پچژگکں"),
    _Profile(("cp1255", "iso8859_8"), "יוהלראתםבמשנדעחקכפגצטסזןךףץ", ordered=True),
    _Profile(("cp874",), "กขคฆงจฉชซญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไๅๆ็่้๊๋์ํฤ"),
    _Profile(("cp1252",), "éèàáâãäåæçêëíîïñóôõöøœùúûüßÉÀÁÂÄÅÆÇÊÍÑÓÔÖØŒÚÜ¿¡"),
    _Profile(
        ("cp1250", "iso8859_2"), "ąćęłńóśźżáčďéěíňřšťúůýžőűöüäĺľôŕăâîșțşţđĄĆĘŁŃÓŚŹŻÁČĎÉÍŘŠŤÚŽŐÖÜ"
    ),
    _Profile(("cp1254",), "ışğçöüİŞĞÇÖÜâîû"),
    _Profile(("cp1257",), "āčēģīķļņšūžėįųąęõäöüĀČĒĢĪĶĻŅŠŪŽĖĮŲÕÄÖÜ"),
    _Profile(("cp1258",), "ăâđêôơưÁÀĐ\u0300\u0301\u0303\u0309\u0323àáèéìíòóùúý"),
)
_FREQUENT = 14
_IDEOGRAPH = {"の": 0.6, "的": 0.45}
"""What an ideograph that is not frequent counts for in Japanese and Chinese."""

_FAMILIAR = frozenset("".join(profile.common for profile in _PROFILES) + _PUNCTUATION)


def looks_like_text(text: str) -> bool:
    """Whether hardly any character is a control, a replacement or for private use."""
    return len(_BAD.findall(text)) * 100 <= len(text)


def best_reading(data: bytes) -> str:
    """The encoding in which the bytes above ASCII make the most sense, or nothing.

    Each candidate must decode, and is scored by the share of its letters above ASCII that are
    common in its script, less what no writer does: capitals inside a word, stray C1 controls.
    """
    sample = interesting(data)
    if _is_punctuated(sample):
        return "cp1252"
    if latin := latin_reading(sample):
        return latin
    scored = [
        (_score(text, profile), -rank, charset)
        for rank, profile in enumerate(_PROFILES)
        for charset in profile.encodings
        if (text := _read(sample, charset)) is not None
    ]
    score, _, charset = max(scored, default=(0.0, 0, ""))
    return charset if score >= _ENOUGH else ""


def _is_punctuated(sample: bytes) -> bool:
    """Whether all above ASCII are dashes, quotes, ellipses and signs of money, alone among many letters.

    The same bytes are the same marks in all encodings of Windows that write Latin letters.
    """
    marks = _ABOVE.findall(sample)
    if not marks or _ABOVE_TWICE.search(sample) or not _MARKS.issuperset(marks):
        return False
    return len(marks) * _LETTERS_EACH <= len(_LETTERS.findall(sample)) and not _IN_WORD.search(
        sample
    )


def wide_reading(data: bytes) -> str:
    """The byte order in which the bytes are UTF-16 of familiar characters, or nothing."""
    sample = data[: _SAMPLE & ~1]
    shares = {
        charset: _familiar_share(text)
        for charset in ("utf-16-le", "utf-16-be")
        if (text := _read(sample, charset)) and looks_like_text(text)
    }
    best = max(shares, key=lambda charset: shares[charset], default="")
    return best if best and shares[best] >= _ENOUGH else ""


def widest_reading(data: bytes) -> str:
    """The byte order in which the bytes are UTF-32, which proves itself, or nothing."""
    sample = data[: _SAMPLE & ~3]
    for charset in ("utf-32-le", "utf-32-be"):
        text = _read(sample, charset)
        if text and looks_like_text(text):
            return charset
    return ""


def _familiar_share(text: str) -> float:
    return sum(map(_familiarity, text)) / len(text)


def _familiarity(character: str) -> float:
    if character < "\u0250" or character in _FAMILIAR:
        return 1.0
    return _IDEOGRAPH["的"] if "\u4e00" <= character <= "\u9fff" else 0.0


def interesting(data: bytes) -> bytes:
    """A bounded sample that begins where the bytes above ASCII begin."""
    if len(data) <= _SAMPLE:
        return data
    first = next((i for i, byte in enumerate(data[: 1 << 20]) if byte > 0x7F), 0)
    start = data.rfind(b"\n", max(0, first - 4096), first) + 1
    return data[start or max(0, first - 1) :][:_SAMPLE]


def _read(data: bytes, charset: str) -> str | None:
    """The sample in that encoding; it may end in the middle of a character."""
    try:
        text = codecs.getincrementaldecoder(charset)().decode(data, final=len(data) < _SAMPLE)
    except UnicodeDecodeError:
        return None
    return None if _C1.search(text) else text


def _score(text: str, profile: _Profile) -> float:
    foreign = [character for character in text if character > "\x7f"]
    if not foreign:
        return 0.0
    common = sum(_weight(character, profile) for character in foreign) / len(foreign)
    return common - 2 * len(_HUMPS.findall(text)) / len(foreign)


_HUMPS = re.compile(
    "(?<=[a-zß-öø-ÿšžœа-яёα-ω])[A-ZÀ-ÖØ-ÞŠŽŒА-ЯЁΑ-Ω](?=[a-zß-öø-ÿšžœа-яёα-ω])"
    "|(?<=[A-Za-z])[А-яЁё\u0370-\u03ffא-תء-يก-์]|[А-я\u0370-\u03ff](?=[A-Za-z])"
    "|(?<=[A-Za-z])[¿¡«»©®€£](?=[A-Za-z])"
)


def _weight(character: str, profile: _Profile) -> float:
    place = profile.common.find(character)
    if place >= 0:
        return 0.7 if profile.ordered and place >= _FREQUENT else 1.0
    if character in profile.rare or character in _PUNCTUATION:
        return 0.6
    if "가" <= character <= "힣":
        return 0.6 if profile.common[0] == "이" else -0.5
    if "\u4e00" <= character <= "\u9fff":
        # Any reading of Chinese bytes gives some ideographs: only frequent ones prove something.
        return _IDEOGRAPH.get(profile.common[0], -0.5)
    return -0.5 if character.isalpha() else -0.3
