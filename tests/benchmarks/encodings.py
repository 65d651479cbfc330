"""Whether text in old and new encodings is read right, or the doubt is told."""

import re
import unicodedata
from collections.abc import Callable, Iterator

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import NewsClipError
from newsclip.importing.importer import Hints
from newsclip.importing.worker import extract_in_worker
from tests.benchmarks.extraction_pages import newspaper_pages
from tests.benchmarks.ground import Ground
from tests.benchmarks.results import Result, not_run
from tests.helpers.scripts import MORE, SAMPLES

TEXTS = {sample.language: sample.text for sample in (*SAMPLES, *MORE)}
ENCODINGS = {
    "utf-8": "de ru ja ar", "utf-8-sig": "pl zh", "utf-16": "fr ko", "utf-16-le": "de ru zh",
    "utf-16-be": "es ja ar", "utf-32": "el zh", "utf-32-le": "de ru zh", "utf-32-be": "fr ja",
    "windows-1250": "pl cs hu", "windows-1251": "ru uk bg", "windows-1252": "fr de es pt",
    "windows-1253": "el", "windows-1254": "tr", "windows-1255": "he", "windows-1256": "ar",
    "windows-1257": "lt lv", "windows-1258": "vi",
    "iso-8859-1": "de es pt", "iso-8859-2": "pl cs hu", "iso-8859-3": "eo", "iso-8859-4": "lv",
    "iso-8859-5": "ru bg", "iso-8859-6": "ar", "iso-8859-7": "el", "iso-8859-8": "he",
    "iso-8859-9": "tr", "iso-8859-10": "is", "iso-8859-13": "lt lv", "iso-8859-14": "cy",
    "iso-8859-15": "fr fi", "iso-8859-16": "ro",
    "koi8-r": "ru", "koi8-u": "uk", "cp437": "fr de", "cp850": "fr de es", "cp852": "pl cs",
    "cp866": "ru", "macintosh": "fr de es", "mac-cyrillic": "ru",
    "tis-620": "th", "windows-874": "th",
    "gb2312": "zh", "gbk": "zh", "gb18030": "zh", "big5": "zh-Hant", "big5-hkscs": "zh-Hant",
    "shift_jis": "ja", "euc-jp": "ja", "iso-2022-jp": "ja", "euc-kr": "ko", "cp949": "ko",
}  # fmt: skip
"""By the names that pages and servers give them, with languages that were written in each."""
_CODECS = {"macintosh": "mac_roman", "windows-874": "cp874"}
_PAGE = "<!doctype html><html><head>{meta}<title>{title}</title></head><body><p>{text}</p></body></html>"


def run(ground: Ground) -> Iterator[Result]:
    """Pages that declare their encoding, pages that do not, plain text; and real pages."""
    for what, form in FORMS.items():
        yield from _results(what, [_outcome(*case, form) for case in cases()])
    yield from _real(ground)


def cases() -> Iterator[tuple[str, str]]:
    """Each encoding with each of its languages."""
    for encoding, languages in ENCODINGS.items():
        yield from ((encoding, language) for language in languages.split())


Form = Callable[[str, str], str]


def _declared(text: str, encoding: str) -> str:
    return _PAGE.format(meta=f'<meta charset="{encoding}">', title=text[:20], text=text)


def _undeclared(text: str, _encoding: str) -> str:
    return _PAGE.format(meta="", title=text[:20], text=text)


def _plain(text: str, _encoding: str) -> str:
    return text


FORMS = {"declared": _declared, "not declared": _undeclared, "plain text": _plain}


def _outcome(encoding: str, language: str, form: Form) -> str:
    """How a text came in: right, doubted (wrong, and told so), wrong, or refused."""
    codec = _CODECS.get(encoding, encoding)
    data = encoded(form(TEXTS[language], encoding), codec)
    text = unicodedata.normalize("NFC", encoded(TEXTS[language], codec).decode(codec))
    name = "a.txt" if form is _plain else "page.html"
    read = _read(data, name)
    if read is None:
        return "refused"
    if " ".join(text.split()) in read.document.text.replace("\n", " "):
        return "right"
    return "doubted" if read.notes else "wrong"


def encoded(text: str, codec: str) -> bytes:
    """Text in an encoding, without what it does not have; the tones of Vietnamese by themselves."""
    if codec != "windows-1258":
        return text.encode(codec, "ignore")
    parted = unicodedata.normalize("NFD", text)
    ordered = re.sub("([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])", r"\2\1", parted)
    joined = re.sub(
        ".[\u0302\u0306\u031b]", lambda found: unicodedata.normalize("NFC", found[0]), ordered
    )
    return joined.encode(codec, "ignore")


def _read(data: bytes, name: str) -> Extracted | None:
    try:
        return extract_in_worker(data, Hints(name))
    except NewsClipError:
        return None


def _results(what: str, outcomes: list[str]) -> Iterator[Result]:
    right, wrong = outcomes.count("right"), outcomes.count("wrong")
    total = len(outcomes)
    yield Result(
        f"encodings, {what}: right of {total} in {len(ENCODINGS)} encodings", right, "", "all",
        total, ">= 95 %", right >= 0.95 * total,
    )  # fmt: skip
    yield Result(f"encodings, {what}: wrong, and not told", wrong, "", "none", 0, "0", wrong == 0)


def _real(ground: Ground) -> Iterator[Result]:
    """Real pages in many languages: those that came in without one character that is none."""
    pages = newspaper_pages(ground.options.data)
    if not pages:
        yield not_run("encodings, real pages", "no --data")
        return
    read = [_read(page.source, "page.html") for page in pages]
    whole = sum(one is not None and "\ufffd" not in one.document.text for one in read)
    yield Result(
        f"encodings, real pages: no character lost of {len(pages)}", whole, "", "all",
        len(pages), "all", whole == len(pages),
    )  # fmt: skip
