"""The application of the window tests: one for the session, in our light theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from newsclip.ui import theme


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(qapp_args)
    app.setApplicationName("newsclip-tests")
    theme.apply(app, theme.load_theme("light"))
    return app


@pytest.fixture
def light(qapp: QApplication) -> Iterator[theme.Theme]:
    """The light theme, put back after a test that changes it."""
    chosen = theme.load_theme("light")
    yield chosen
    theme.apply(qapp, chosen)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the offscreen platform says of every window that is shown."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))
