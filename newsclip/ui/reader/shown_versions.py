"""The versions of the article that is shown: what the bar over it says, and carrying forward."""

from PySide6.QtCore import QObject, Signal

from newsclip.domain.articles import Article
from newsclip.language import tr
from newsclip.services.carrying import Carried
from newsclip.ui.context import Context
from newsclip.ui.reader.version_bar import VersionBar, carried_words


class ShownVersions(QObject):
    """Fills the version bar; what was marked in older versions is carried forward as a job."""

    failed = Signal(object)
    said = Signal(str)
    """A short sentence of what was done."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = context.jobs
        self._versions = context.desk.versions
        self._article: Article | None = None
        self.bar = VersionBar()
        self.bar.carry_requested.connect(self.carry_forward)

    def show(self, article: Article | None, version_id: int) -> None:
        """Say which version is shown and how many highlights wait; most articles have one."""
        self._article = article
        if article is None or article.versions < 2:
            self.bar.show_versions((), 0, 0)
            return
        found = self._versions.all(article.id)
        waiting = len(self._versions.changed(article.id))
        behind = len(self._versions.left_behind(article.id))
        self.bar.show_versions(found, version_id, waiting, behind)

    def carry_forward(self) -> None:
        """Bring what was marked in older versions to the newest; long texts take a while."""
        article, versions = self._article, self._versions
        if article is None:
            return

        def done(carried: Carried) -> None:
            waiting = carried.moved + carried.reworded + carried.gone
            self.said.emit(carried_words(carried.standing, waiting))

        self._jobs.run(
            tr("Carrying highlights forward"),
            lambda _progress: versions.carry_forward(article.id),
            done,
            self.failed.emit,
        )
