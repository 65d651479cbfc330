"""The details of an article in a dialog of their own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.details_form import MetadataForm
from newsclip.ui.dialogs.frame import DialogFrame
from newsclip.ui.dialogs.sizes import fit, scrolling
from newsclip.ui.widgets.buttons import primary_button


class DetailsDialog(DialogFrame):
    """Edits an article's metadata; every field is saved as it is left."""

    failed = Signal(object)

    def __init__(self, context: Context, article_id: int, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Article details"), tr("Every change is saved as you leave a field."), parent
        )
        self.form = MetadataForm(context)
        self.form.failed.connect(self.message.show_error)
        self.form.failed.connect(self.failed)
        self.form.show_article(article_id)
        self.body.addWidget(scrolling(self.form, self.windowTitle()), 1)
        fit(self, 560, 500)
        close = self.add_button(primary_button(tr("Close"), self.accept))
        close.setDefault(False)
        close.setAutoDefault(False)
        self.form.edit_field("title")

    def done(self, result: int) -> None:
        """Save what is half typed, then close."""
        self.form.flush()
        super().done(result)
