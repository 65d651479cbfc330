"""Making the draft of an export off the GUI thread; only the latest wish counts."""

import re
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from newsclip.domain.errors import CancelledError
from newsclip.domain.progress import Progress, check
from newsclip.domain.scope import EvidenceQuery
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.jobs import Job, JobRunner

PREVIEWED = 200_000
"""Characters that are previewed: what is longer takes seconds to lay out and nobody reads it here."""

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be exported, and how."""

    query: EvidenceQuery
    title: str = ""
    group: str = ""
    template: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """An export that could be saved now. ``shown`` is its beginning, ``html`` that rendered."""

    text: str
    shown: str
    html: str
    highlights: int

    @property
    def cut(self) -> bool:
        """Whether the preview is less than the file."""
        return len(self.shown) < len(self.text)

    @property
    def count(self) -> str:
        """What is in it: "36 highlights from 6 articles, 4 in conflict"."""
        told = _numbers(self.text)
        words = tr("{n} highlight", "{n} highlights", n=self.highlights)
        if "articles" in told:
            words = tr(
                "{highlights} from {n} article",
                "{highlights} from {n} articles",
                n=told["articles"],
                highlights=words,
            )
        if conflicts := told.get("conflicts"):
            told_apart = tr("{n} in conflict", "{n} in conflict", n=conflicts)
            words = f"{words}, {told_apart}"
        return words


class Drafting(QObject):
    """Makes one draft after another; the answer to a superseded wish is dropped."""

    drafted = Signal(object)
    """A Draft, or None when there is nothing to export."""
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._number = 0
        self._job: Job | None = None

    def ask(self, wish: Wish) -> None:
        """Make the draft of this wish and forget any other."""
        self.forget()
        number, desk = self._number, self._desk

        def done(draft: Draft | None) -> None:
            if number == self._number:
                self._job = None
                self.drafted.emit(draft)

        def failed(error: Exception) -> None:
            if number == self._number and not isinstance(error, CancelledError):
                self._job = None
                self.failed.emit(error)

        with suppress(RuntimeError):  # the window is closing: nobody waits for the draft
            self._job = self._jobs.run(
                tr("Preparing the export"),
                lambda progress: _draft(desk, wish, progress),
                done,
                failed,
            )

    def forget(self) -> None:
        """Stop what is under way and drop its answer."""
        self._number += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None


def _draft(desk: Desk, wish: Wish, progress: Progress) -> Draft | None:
    highlights = len(desk.evidence.ids(wish.query))
    if not highlights:
        return None
    text = desk.exports.text(
        wish.query,
        group=wish.group,
        template=wish.template,
        title=wish.title,
        progress=progress,
    )
    check(progress)
    shown = _beginning(text)
    return Draft(text, shown, desk.exports.preview(shown), highlights)


def _beginning(text: str) -> str:
    """As much of the text as is previewed, up to the end of a paragraph."""
    if len(text) <= PREVIEWED:
        return text
    end = text.rfind("\n\n", 0, PREVIEWED)
    return text[: end + 1] if end > 0 else text[:PREVIEWED]


def _numbers(text: str) -> dict[str, int]:
    """The counts in the front matter; a template of the user's own may have none."""
    found = _FRONT_MATTER.match(text)
    lines = re.findall(r"^(articles|conflicts): (\d+)$", found[1], re.MULTILINE) if found else []
    return {name: int(number) for name, number in lines}
