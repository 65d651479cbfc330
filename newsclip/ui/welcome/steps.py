"""The five steps that show the window round: what each points at and says."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from newsclip.language import tr
from newsclip.ui.actions import Actions

if TYPE_CHECKING:
    from newsclip.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Step:
    """One step: words beside a widget of the window."""

    title: str
    sentence: str
    target: Callable[[], QWidget]


def steps_of(place: "Workplace") -> tuple[Step, ...]:
    """The steps through this window, with the keys as they are now."""
    bar, read, actions = place.window.top_bar, place.read, place.context.actions
    claim, figure, risk = (_key(actions, f"mark.{kind}") for kind in ("claim", "figure", "risk"))
    return (
        Step(
            tr("Bring articles in"),
            tr(
                "Drop files, folders or links on the window, or begin here. Each original is kept byte "
                "for byte, and everything can be read without a network."
            ),
            lambda: bar.add,
        ),
        Step(
            tr("Read, and mark with a key"),
            tr(
                "Drag over words and press {claim} for a claim, {figure} for a figure, "
                "{risk} for a risk. Faint dots under the text are suggestions; Tab "
                "takes you to the next one.",
                claim=claim,
                figure=figure,
                risk=risk,
            ),
            lambda: read.reader,
        ),
        Step(
            tr("Say what it means"),
            tr(
                "Each highlight has its fields here: who said it, what it measures, how sure it is. "
                "They are filled in as far as the text tells; correct them as you read."
            ),
            lambda: read.inspector,
        ),
        Step(
            tr("Compare your sources"),
            tr(
                "{actions} puts up to four articles side by side, over a table of what "
                "they agree on, what they contradict each other in, and what only one "
                "has.",
                actions=_key(actions, "view.compare"),
            ),
            lambda: bar.screens,
        ),
        Step(
            tr("Take it into your draft"),
            tr(
                "Exact quotes with their fields and numbered sources, shown before you "
                "save or copy. {actions} opens the guide wherever you are.",
                actions=_key(actions, "help.guide"),
            ),
            lambda: bar.export,
        ),
    )


def _key(actions: Actions, action_id: str) -> str:
    """The first key of an action as the platform writes it; its name when it has none."""
    keys = actions.shortcuts(action_id)
    if not keys:
        return f"“{actions[action_id].text().replace('&', '')}”"
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
