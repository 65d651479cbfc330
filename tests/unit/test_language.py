"""What is said to the user: filled, counted, and said anew where it arrives."""

import ast
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsclip.language import number_words, set_speaker, tr, within
from tests.helpers.speakers import Capitals

ROOT = Path(__file__).parents[2] / "newsclip"


class Pirate(Capitals):
    """A language that has one word for everything, and counts in its own way."""

    def translate(self, text: str, plural: str, n: int) -> str:
        if plural:
            return "arr {n}" if n == 1 else "arrs {n} {what}"
        return "" if text == "unknown {what}" else f"arr, {text}"


@pytest.fixture
def pirate() -> Iterator[None]:
    set_speaker(Pirate())
    yield
    set_speaker(None)


def test_english_needs_no_catalogue() -> None:
    assert tr("Saved as {name}.", name="a.md") == "Saved as a.md."
    assert tr("{n} article", "{n} articles", n=1) == "1 article"
    assert tr("{n} article", "{n} articles", n=1_204) == "1,204 articles"
    assert tr("{n} article", "{n} articles", n=0) == "0 articles"
    assert tr("{share:.0%} shared", share=0.126) == "13% shared"
    assert within("Claim") == "claim"


def test_braces_of_a_text_without_values_stay() -> None:
    assert tr("a {b} c") == "a {b} c"
    assert tr("{words}", words="{x} {0}") == "{x} {0}"


@pytest.mark.usefixtures("pirate")
def test_a_speaker_says_it_in_its_language() -> None:
    assert tr("Saved") == "arr, Saved"
    assert tr("one", "many", n=1, what="x") == "arr 1"
    assert tr("one", "many", n=2_000, what="ships") == "arrs 2_000 ships"
    assert tr("unknown {what}", what="x") == "unknown x"
    assert number_words(1_000_000) == "1_000_000"
    assert (
        tr("{count:,} of {share:.1%}", count=1_000, share=0.5) == "arr, 1_000 of 50.0 of a hundred"
    )
    assert within("Claim") == "Claim"


def test_what_a_worker_said_is_said_anew_where_it_arrives(pirate: None) -> None:
    set_speaker(None)
    sent = pickle.dumps(("x", tr("Saved as {name}.", name="a.md")))
    set_speaker(Pirate())
    assert pickle.loads(sent)[1] == "arr, Saved as a.md."  # noqa: S301 - our own bytes


def _calls(path: Path) -> Iterator[tuple[ast.AST, ast.Call]]:
    tree = ast.parse(path.read_text("utf-8"))
    for top in tree.body:
        for node in ast.walk(top):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                yield top, node


def test_nothing_is_said_while_a_module_is_imported_outside_the_window() -> None:
    """What is worded at import is worded before the language is known."""
    late = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    early = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in sorted(ROOT.rglob("*.py"))
        if "ui" not in path.relative_to(ROOT).parts
        for top, call in _calls(path)
        if isinstance(call.func, ast.Name) and call.func.id == "tr" and not isinstance(top, late)
    ]
    assert not early


def test_every_text_is_written_where_the_translators_tools_find_it() -> None:
    """They read plain strings: no f-string, no sum, nothing said within an f-string."""
    wrong = []
    for path in sorted(ROOT.rglob("*.py")):
        for _top, call in _calls(path):
            if not isinstance(call.func, ast.Name) or call.func.id not in {"tr", "mark"}:
                continue
            plain = all(isinstance(one, ast.Constant) for one in call.args)
            counted = any(one.arg == "n" for one in call.keywords)
            looked_up = isinstance(
                call.args[0], ast.Name | ast.Attribute | ast.Subscript | ast.IfExp
            )
            if not (plain or looked_up) or counted is not (len(call.args) == 2):
                wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}")
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.JoinedStr):
                said = [
                    one for one in ast.walk(node)
                    if isinstance(one, ast.Call) and isinstance(one.func, ast.Name)
                    and one.func.id in {"tr", "mark"} and isinstance(one.args[0], ast.Constant)
                ]  # fmt: skip
                wrong += [f"{path.relative_to(ROOT)}:{one.lineno}" for one in said]
    assert not wrong
