"""Whether things may move: whatever fades or moves by itself asks here first."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QProgressBar

from newsclip.ui.wishes import system_is_still

_STILL = "newsclipStill"


def keep_still(still: bool) -> None:
    """What the user set: nothing moves, the menus and tips of Qt included."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_STILL, still)
        QApplication.setEffectEnabled(Qt.UIEffect.UI_General, not still and _qt_moved(app))


def wanted() -> bool:
    """Whether neither the user nor the system asks that nothing move."""
    app = QApplication.instance()
    return not (app is not None and app.property(_STILL)) and not system_is_still()


def show_busy(bar: QProgressBar) -> None:
    """A bar of what nobody knows the end of: it runs to and fro, or is empty where nothing may move."""
    bar.setRange(0, 0 if wanted() else 1)
    bar.setValue(0)


def _qt_moved(app: QCoreApplication) -> bool:
    """Whether Qt's own effects were on before we said anything."""
    before = app.property("newsclipEffects")
    if before is None:
        before = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
        app.setProperty("newsclipEffects", before)
    return bool(before)
