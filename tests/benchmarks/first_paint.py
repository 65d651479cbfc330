"""A process that opens a window, says when it was painted, and ends at once.

Its arguments: ``ours`` or ``bare``, the library, and the time at which it was started. Nothing is
imported here that the window itself would not import first.
"""

import gc
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newsclip.ui.library.article_list import ArticleList


def main() -> None:
    """Open the window that was asked for."""
    which, library, begun = sys.argv[1:]
    if which == "bare":
        _bare(float(begun))
    else:
        _ours(Path(library), float(begun))


def _say(what: str, begun: float) -> None:
    sys.stdout.write(f"{what} {(time.time() - begun) * 1000:.1f}\n")
    sys.stdout.flush()


def _bare(begun: float) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 (Qt's name)
            super().paintEvent(event)
            QTimer.singleShot(0, _end)

    def _end() -> None:
        _say("painted", begun)
        os._exit(0)

    app = QApplication(sys.argv[:1])
    window = Bare()
    window.resize(1440, 900)
    window.show()
    app.exec()


def _ours(library: Path, begun: float) -> None:
    """Run the real window, watched through its own signals, as ``newsclip.__main__`` begins it."""
    gc.disable()
    from newsclip.ui import app
    from newsclip.ui.window import MainWindow

    class Watched(MainWindow):
        """The window, which says when it was painted."""

        def __init__(self, *surroundings: Any) -> None:
            super().__init__(*surroundings)
            self.painted.connect(lambda: _say("painted", begun))

    class Opening(app.Opening):
        """The opening of the library, which has the list watched."""

        def __init__(self, *what: Any, **more: Any) -> None:
            super().__init__(*what, **more)
            self.opened.connect(lambda place: _watch(place.read.list, begun))
            self.failed.connect(_give_up)

    vars(app).update(MainWindow=Watched, Opening=Opening)
    app.run_window(library)


def _watch(pane: "ArticleList", begun: float) -> None:
    """Say when the list has been painted with its first page, and end."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Paint(QObject):
        """Waits for the paint after the list has its rows."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            """Once the paint is out, say so and end."""
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, _end)
            return False

    def _end() -> None:
        _say("listed", begun)
        os._exit(0)

    paint = Paint(pane)
    pane.shown.connect(lambda: pane.view.viewport().installEventFilter(paint))


def _give_up(error: object) -> None:
    sys.stderr.write(f"{error}\n")
    os._exit(1)


if __name__ == "__main__":
    main()
