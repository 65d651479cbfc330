"""What is done to several highlights at once, each as one step of undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from newsclip.domain.errors import NewsClipError
from newsclip.domain.highlights import Highlight
from newsclip.domain.kinds import kind_of
from newsclip.domain.links import Relation
from newsclip.domain.progress import Progress
from newsclip.language import tr, within
from newsclip.ui.context import Context

AT_ONCE = 100
BATCH = 5000


class Bulk(QObject):
    """Changes of many highlights; more than a few run as a job."""

    failed = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk

    def set_field(self, ids: Sequence[int], kind: str, name: str, value: str) -> None:
        """Fill a field of those that are of the kind."""
        label = within(kind_of(kind).plural)

        def change() -> None:
            mine = [one.id for one in self._read(ids) if one.kind == kind]
            if mine:
                self._desk.highlights.edit_many(mine, fields={name: value})

        self._run(tr("Set {field} of {kinds}", field=name, kinds=label), len(ids), change)

    def set_kind(self, ids: Sequence[int], kind: str) -> None:
        """Make them all of one kind."""
        self._run(
            tr("Change kind"), len(ids), lambda: self._desk.highlights.edit_many(ids, kind=kind)
        )

    def add_tag(self, ids: Sequence[int], tag: str) -> None:
        """Give them one more tag; each keeps its own."""
        tag = " ".join(tag.split())
        if tag:
            self._run(tr("Add tag"), len(ids), lambda: self._desk.highlights.tag(ids, add=[tag]))

    def link(self, source: int, target: int, relation: Relation) -> None:
        """Link two of them."""
        self._run(tr("Link"), 1, lambda: self._desk.links.add(source, target, relation))

    def remove(self, ids: Sequence[int]) -> None:
        """Delete them."""
        self._run(tr("Delete highlights"), len(ids), lambda: self._desk.highlights.remove(ids))

    def _read(self, ids: Sequence[int]) -> list[Highlight]:
        found: list[Highlight] = []
        for start in range(0, len(ids), BATCH):
            found += self._desk.highlights.get_many(ids[start : start + BATCH])
        return found

    def _run(self, label: str, count: int, change: Callable[[], object]) -> None:
        if not count:
            return
        if count <= AT_ONCE:
            try:
                change()
            except NewsClipError as error:
                self.failed.emit(error)
            return

        def work(_progress: Progress) -> None:
            change()

        self._context.jobs.run(label, work, lambda _none: None, self._tell)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, NewsClipError):
            self.failed.emit(error)
