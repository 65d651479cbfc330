"""The catalogues of the window's languages: collect the texts, fill them, compile them.

    python packaging/translations/catalogues.py collect        # new texts into every .ts file
    python packaging/translations/catalogues.py todo de        # what is not translated, as JSON
    python packaging/translations/catalogues.py fill de de.json  # put translations in
    python packaging/translations/catalogues.py compile        # .ts to .qm

``make translations`` collects, compiles and tells how much is left. The .ts files are those of Qt
Linguist, which edits them as well. The JSON maps each text to its translation; a text with a plural
has a list of forms, in the order of the language's numerus forms.
"""

import json
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "zh_CN", "ar")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def path_of(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"newsclip_{language}.ts"


def collect() -> None:
    """Bring the texts of the source into every catalogue; texts that are gone are dropped."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "newsclip").rglob("*.py"))
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        _run(
            "lupdate", *sources, "-no-obsolete", "-locations", "none", "-silent",
            "-disable-heuristic", "similartext", "-disable-heuristic", "sametext",
            "-tr-function-alias", "QT_TR_NOOP+=mark", "-source-language", "en",
            "-target-language", language, "-ts", str(path_of(language)),
        )  # fmt: skip


def compile_all() -> None:
    """Make the .qm files that the program reads."""
    for language in LANGUAGES:
        source = path_of(language)
        _run("lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def todo(language: str) -> dict[str, object]:
    """What is not translated: text to its form, or to as many empty forms as are asked for."""
    missing: dict[str, object] = {}
    for message in _messages(_read(language)):
        if _is_done(message):
            continue
        forms = _forms(message)
        missing[_key(message)] = [""] * len(forms) if forms else ""
    return missing


def fill(language: str, translations: dict[str, str | list[str]]) -> int:
    """Put translations into a catalogue; the number of texts that were filled.

    Raises SystemExit for a text that is not there, or has another number of forms.
    """
    tree = _read(language)
    known = {_key(message): message for message in _messages(tree)}
    unknown = [text for text in translations if text not in known]
    for text in unknown:
        sys.stderr.write(f"not a text of the program: {text}\n")
    for text, words in translations.items():
        if text in known:
            _fill(known[text], words, text)
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path_of(language).write_text(f"{_HEAD}{body}\n", encoding="utf-8")
    return len(translations) - len(unknown)


def _fill(message: ET.Element, words: str | list[str], text: str) -> None:
    translation = message.find("translation")
    forms = _forms(message)
    if translation is None or isinstance(words, str) == bool(forms):
        sys.exit(f"{text}: {'a list of forms' if forms else 'one form'} is needed")
    if isinstance(words, str):
        translation.text = words
    elif len(words) != len(forms):
        sys.exit(f"{text}: {len(forms)} forms are needed, {len(words)} are given")
    else:
        for form, word in zip(forms, words, strict=True):
            form.text = word
    translation.attrib.pop("type", None)


def _key(message: ET.Element) -> str:
    """The text; one with a plural is named by both."""
    plural = message.findtext("comment") or ""
    source = message.findtext("source") or ""
    return f"{source} | {plural}" if plural else source


def _read(language: str) -> "ET.ElementTree[ET.Element]":
    return ET.parse(path_of(language))  # noqa: S314 - a file of this repository


def _messages(tree: "ET.ElementTree[ET.Element]") -> list[ET.Element]:
    return list(tree.getroot().iter("message"))


def _forms(message: ET.Element) -> list[ET.Element]:
    return list(message.iter("numerusform"))


def _is_done(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    return all(form.text for form in _forms(message)) if _forms(message) else bool(translation.text)


def _run(tool: str, *arguments: str) -> None:
    scripts = Path(sysconfig.get_path("scripts"))
    subprocess.run(  # noqa: S603 - the tools of our own environment
        [scripts / f"pyside6-{tool}", *arguments], cwd=ROOT, check=True
    )


def main(words: list[str]) -> None:
    """Do what the words say."""
    match words:
        case ["collect"]:
            collect()
        case ["compile"]:
            compile_all()
        case ["todo", language]:
            sys.stdout.write(json.dumps(todo(language), ensure_ascii=False, indent=1) + "\n")
        case ["fill", language, file]:
            given = json.loads(Path(file).read_text(encoding="utf-8"))
            sys.stdout.write(f"{language}: {fill(language, given)} texts filled\n")
        case []:
            collect()
            compile_all()
            for language in LANGUAGES:
                sys.stdout.write(f"{language}: {len(todo(language))} texts are not translated\n")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
