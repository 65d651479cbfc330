"""The catalogues of the window's languages: whole, fitting, and compiled as they are written."""

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from newsclip import places
from newsclip.ui.languages import ENGLISH, LANGUAGES
from newsclip.ui.mnemonics import without_letter

ROOT = Path(__file__).parents[2] / "newsclip"
TRANSLATED = [language for language in LANGUAGES if language != ENGLISH]
_PLACE = re.compile(r"\{(\w+)[^}]*\}")


def texts_of_the_program() -> set[tuple[str, str]]:
    """Every text that is said or marked, with its plural."""
    found = set()
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"tr", "mark"}
            ):
                words = [one.value for one in node.args if isinstance(one, ast.Constant)]
                if words:
                    found.add((str(words[0]), str(words[1]) if len(words) > 1 else ""))
    return found


def messages(language: str) -> list[ET.Element]:
    """The messages of the .ts file."""
    path = places.resource("translations", f"newsclip_{language}.ts")
    return list(ET.parse(path).getroot().iter("message"))  # noqa: S314 - ours


def forms(message: ET.Element) -> list[str]:
    """The translation, in each of its plural forms."""
    plural = [form.text or "" for form in message.iter("numerusform")]
    return plural or [message.findtext("translation") or ""]


def is_finished(message: ET.Element) -> bool:
    """Whether it is translated."""
    translation = message.find("translation")
    return translation is not None and translation.get("type") != "unfinished"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_of_the_program_is_in_the_catalogue(language: str) -> None:
    """Run `make translations` when this fails."""
    there = {(one.findtext("source"), one.findtext("comment") or "") for one in messages(language)}
    assert there == texts_of_the_program()


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_translated_in_every_plural_form(language: str) -> None:
    left = [
        one.findtext("source")
        for one in messages(language)
        if not is_finished(one) or not all(form.strip() for form in forms(one))
    ]
    assert not left


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_filled_in_is_left_in(language: str) -> None:
    """Each value that a text shows is shown in each form; only the number may be a word."""
    wrong = []
    for message in messages(language):
        source, plural = message.findtext("source") or "", message.findtext("comment") or ""
        asked = set(_PLACE.findall(f"{source} {plural}"))
        for form in forms(message) if is_finished(message) else ():
            given = set(_PLACE.findall(form))
            if given - asked or asked - given - {"n"} or not form.strip():
                wrong.append((source, form))
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_is_what_is_written(language: str) -> None:
    """Run `make translations` when this fails."""
    catalogue = QTranslator()
    catalogue.load(str(places.resource("translations", f"newsclip_{language}.qm")))
    for message in filter(is_finished, messages(language)):
        source, plural = message.findtext("source") or "", message.findtext("comment")
        if plural:
            said = {catalogue.translate("", source, plural, n) for n in range(120)}
            assert said <= set(forms(message)), source
            assert len(said) >= min(2, len(set(forms(message)))), source
        else:
            assert catalogue.translate("", source) == forms(message)[0], source


def test_the_letter_of_a_menu_is_left_out_where_a_text_is_read() -> None:
    assert without_letter("&File") == "File"
    assert without_letter("导入(&I)…") == "导入…"
    assert without_letter("Cut && Paste") == "Cut & Paste"
