"""Suggestions of the article that is read: found in the background, stepped through, decided on."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from newsclip.domain.errors import NewsClipError, NotFoundError
from newsclip.domain.events import LibraryChanged, SettingsChanged, Subject, Verb
from newsclip.domain.progress import Progress
from newsclip.domain.suggestions import SHOWN, Suggestion
from newsclip.language import tr
from newsclip.ui.context import Context

AT_ONCE = 100
"""Up to so many suggestions are decided on without a job."""
_CALM = 40
"""Milliseconds after a change before suggestions are read anew: changes come in flocks."""
_PAUSE = 600
"""Milliseconds between two articles looked through in the background."""
_SOME = 50
"""Articles whose versions are looked up in one go."""


@dataclass(frozen=True, slots=True)
class Proposals:
    """What is proposed of the version that is read, in the order of the text."""

    shown: tuple[Suggestion, ...] = ()
    weaker: int = 0
    """How many more there are that rank low."""
    looking: bool = False
    """Whether the article is still being looked through."""
    on: bool = True


class SuggestingFlow(QObject):
    """Keeps what is proposed true to the library, and does what the user says of it."""

    changed = Signal(object)
    """The Proposals to be shown."""
    chosen = Signal(object)
    """The Suggestion that is current now, or None."""
    made = Signal(int)
    """The highlight that a suggestion became."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self._version = self._article = 0
        self._all: list[Suggestion] = []
        self._with_weaker = False
        self._current = 0
        self._waiting: deque[int] = deque()
        self._arrived: deque[int] = deque()
        """Articles that came, whose versions are not read while an import goes on."""
        self._looking = 0
        self._stopped = False
        self.proposals = Proposals()
        self._calm = QTimer(self, singleShot=True, interval=_CALM)
        self._calm.timeout.connect(self._read)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look_on)
        context.bridge.library_changed.connect(self._on_library)
        context.bridge.settings_changed.connect(self._on_settings)

    # What is shown

    @property
    def current(self) -> Suggestion | None:
        """The suggestion that is current."""
        return next((one for one in self.proposals.shown if one.id == self._current), None)

    @property
    def _on(self) -> bool:
        return self._desk.preferences.current.suggest

    @Slot(int)
    def show_version(self, version_id: int) -> None:
        """Propose what is worth marking in this version; 0 when none is read."""
        if version_id == self._version:
            return
        self._version, self._current, self._with_weaker = version_id, 0, False
        self._article = 0
        if version_id and self._on:
            try:
                self._article = self._desk.articles.version(version_id).article_id
            except NewsClipError:
                self._version = 0
        self._read()
        if self._version and self._on:
            self._look(self._version)

    def show_weaker(self) -> None:
        """Show those that rank low too."""
        self._with_weaker = True
        self._tell()

    def _read(self) -> None:
        if not self._version or not self._on:
            self._all = []
        else:
            try:
                self._all = self._desk.suggestions.of_version(self._version)
            except NotFoundError:
                self._all = []
            except NewsClipError as error:
                self.failed.emit(error)
                return
        self._tell()

    def _tell(self) -> None:
        strong = [one for one in self._all if self._with_weaker or one.rank >= SHOWN]
        looking = bool(self._version) and self._looking == self._version
        shown = Proposals(tuple(strong), len(self._all) - len(strong), looking, self._on)
        if shown != self.proposals:
            self.proposals = shown
            self.changed.emit(shown)
        if self._current and self.current is None:
            self.choose(0)

    # Stepping and deciding

    def choose(self, suggestion_id: int) -> None:
        """Make a suggestion the current one; 0 for none."""
        self._current = suggestion_id
        self.chosen.emit(self.current)

    def step(self, direction: int, near: int = 0) -> bool:
        """Go to the next suggestion (1) or the one before (-1); False when there is none.

        Without a current one, begin at the first at or after the offset ``near``.
        """
        shown = self.proposals.shown
        ids = [one.id for one in shown]
        if self._current in ids:
            place = ids.index(self._current) + direction
        else:
            later = (place for place, one in enumerate(shown) if one.start >= near)
            place = next(later, len(ids)) - (direction < 0)
        if not 0 <= place < len(ids):
            return False
        self.choose(ids[place])
        return True

    def accept(self, ids: Sequence[int] = (), *, kind: str = "") -> None:
        """Make highlights of these, or of the current one, and go on to the next."""
        wanted = list(ids) or ([self._current] if self._current else [])

        def done(made: list[int]) -> None:
            self.said.emit(tr("Marked.", "{n} marked. Undo takes them back.", n=len(made)))
            if len(made) == 1:
                self.made.emit(made[0])

        self._decide(
            wanted,
            tr("Marking"),
            lambda: [one.id for one in self._desk.suggestions.accept(wanted, kind=kind)],
            done,
        )

    def dismiss(self, ids: Sequence[int] = ()) -> None:
        """Propose these, or the current one, no more, and go on to the next."""
        wanted = list(ids) or ([self._current] if self._current else [])

        def done(_nothing: None) -> None:
            self.said.emit(
                tr(
                    "Suggestion dismissed. Undo brings it back.",
                    "{n} suggestions dismissed. Undo brings them back.",
                    n=len(wanted),
                )
            )

        self._decide(wanted, tr("Dismissing"), lambda: self._desk.suggestions.dismiss(wanted), done)

    def of_kind(self, kind: str = "") -> list[int]:
        """The ids of the suggestions shown of a kind, or of all."""
        return [one.id for one in self.proposals.shown if kind in ("", one.kind)]

    def _decide(
        self,
        ids: Sequence[int],
        label: str,
        work: Callable[[], object],
        done: Callable[..., None],
    ) -> None:
        """Do it at once, or in a job where there are many; then the next one is the current."""
        if not ids:
            return
        following = self._after(ids)

        def decided(result: object) -> None:
            self._read()
            done(result)
            left = set(self.of_kind())
            self.choose(next((one for one in following if one in left), 0))

        if len(ids) > AT_ONCE:
            self._context.jobs.run(label, lambda _progress: work(), decided, self.failed.emit)
            return
        try:
            result = work()
        except NewsClipError as error:
            self._read()
            self.failed.emit(error)
            return
        decided(result)

    def _after(self, ids: Sequence[int]) -> list[int]:
        """Which suggestions may be current once these are decided on, the first choice first."""
        if self._current not in ids:
            return [self._current]
        shown = self.of_kind()
        return shown[shown.index(self._current) + 1 :] if self._current in shown else []

    # Looking through articles

    def stop(self) -> None:
        """The window closes: begin nothing more."""
        self._stopped = True
        self._waiting.clear()
        self._arrived.clear()
        self._calm.stop()
        self._pause.stop()

    def _look(self, version_id: int) -> None:
        """Look through this version next."""
        if version_id in self._waiting:
            self._waiting.remove(version_id)
        self._waiting.appendleft(version_id)
        self._look_on()

    def _look_on(self) -> None:
        if self._stopped or self._looking or not self._on:
            return
        urgent = bool(self._waiting) and self._waiting[0] == self._version
        if not urgent and self._context.jobs.jobs:
            self._pause.start()  # what the user waits for comes first
            return
        if not self._waiting:
            self._take_arrived()
        if not self._waiting:
            return
        version_id = self._looking = self._waiting.popleft()

        def look(progress: Progress) -> bool:
            return self._desk.suggestions.find(version_id, progress)

        def done(_found: bool) -> None:
            self._looked(version_id)

        def failed(error: Exception) -> None:
            if not isinstance(error, NotFoundError) and version_id == self._version:
                self.failed.emit(error)
            self._looked(version_id)

        self._context.jobs.run(tr("Looking for passages"), look, done, failed, quiet=True)
        if version_id == self._version:
            self._tell()

    def _take_arrived(self) -> None:
        """Let the versions of some of the articles that came wait for their turn."""
        some = [self._arrived.popleft() for _ in range(min(_SOME, len(self._arrived)))]
        if some:
            try:
                found = self._desk.articles.get_many(some)
            except NewsClipError as error:
                self.failed.emit(error)
                return
            self._waiting.extend(one.version_id for one in found)

    def _looked(self, version_id: int) -> None:
        self._looking = 0
        if version_id == self._version:
            self._read()
        if self._waiting or self._arrived:
            urgent = bool(self._waiting) and self._waiting[0] == self._version
            self._pause.start(0 if urgent else _PAUSE)

    # What happens elsewhere

    @Slot(object)
    def _on_library(self, changed: LibraryChanged) -> None:
        for change in changed.changes if self._on and not changed.foreign else ():
            if change.subject is Subject.VERSION and change.verb is Verb.ADDED:
                self._waiting.extend(one for one in change.ids if one not in self._waiting)
            elif change.subject is Subject.ARTICLE and change.verb is Verb.ADDED:
                self._arrived.extend(change.ids)
        if (self._waiting or self._arrived) and not self._pause.isActive():
            self._pause.start()
        mine = self._article in changed.articles()
        if mine and changed.touches(Subject.SUGGESTION, Subject.HIGHLIGHT, Subject.VERSION):
            self._calm.start()

    @Slot(object)
    def _on_settings(self, changed: SettingsChanged) -> None:
        if changed.before.suggest == changed.after.suggest:
            return
        version, self._version = self._version, 0
        if not changed.after.suggest:
            self._waiting.clear()
            self._arrived.clear()
        self.show_version(version)
        self._tell()
