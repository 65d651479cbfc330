"""The real window on a desk, as the program makes it."""

from collections.abc import Iterator
from contextlib import contextmanager

from newsclip.services.desk import Desk
from newsclip.ui.actions import Actions
from newsclip.ui.collecting import RestfulCollector
from newsclip.ui.theme import ThemeController
from newsclip.ui.window import MainWindow
from newsclip.ui.workplace import Workplace
from tests.benchmarks.painting import application, on_screen, settle, wait_until


@contextmanager
def workplace_of(desk: Desk) -> Iterator[Workplace]:
    """The window with all its panes, at rest on its first article. The desk stays open."""
    window = MainWindow(ThemeController(application(), "light"), Actions())
    workplace = Workplace(window, desk)
    with on_screen(window):
        workplace.read.show_article(1)
        at_rest(workplace)
        collector = RestfulCollector(workplace.jobs)
        yield workplace
        collector.stop()
        workplace.bridge.stop()
        workplace.jobs.shutdown()
    settle()


def at_rest(workplace: Workplace) -> None:
    """Wait until nothing is under way behind the window."""
    settle()
    wait_until(lambda: not workplace.jobs.jobs)
    settle()
