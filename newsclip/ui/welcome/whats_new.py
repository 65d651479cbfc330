"""What is new in this version, to be read and left."""

from PySide6.QtWidgets import QWidget

from newsclip import __version__, places
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.sizes import fit
from newsclip.ui.guide.page_view import PageView
from newsclip.ui.welcome.news import news_since
from newsclip.ui.widgets.buttons import primary_button

_NOTHING = tr("The list of changes did not come with this copy of NewsClip.")


class WhatsNew(DialogFrame):
    """Shows the changes since a version; all of them when none is named."""

    def __init__(self, context: Context, parent: QWidget | None = None, *, since: str = "") -> None:
        super().__init__(
            tr("What’s new"), tr("This is NewsClip {version}.", version=__version__), parent
        )
        self.page = PageView(tr("What is new"))
        self.page.show_markdown(_news(since))
        context.themes.changed.connect(self.page.show_again)
        self.body.addWidget(self.page, 1)
        self.close_button = self.add_button(primary_button(tr("Close"), self.accept))
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        fit(self, 720, 640)


def _news(since: str) -> str:
    try:
        page = places.news().read_text("utf-8")
    except (OSError, UnicodeError):
        return _NOTHING
    return news_since(page, since) or news_since(page, "") or _NOTHING
