"""A saved search: its name and what it looks for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from newsclip.domain.errors import NewsClipError
from newsclip.language import tr
from newsclip.ui.context import Context
from newsclip.ui.dialogs.frame import DialogFrame, words
from newsclip.ui.widgets.buttons import primary_button, secondary_button

_HELP = tr(
    "Words are all to be found; “quotes” keep a phrase together. Filters: kind:claim, "
    'status:unverified, tag:exports, publisher:"Harbour Ledger", state:inbox, language:en, '
    "story:…, is:conflicting."
)


class SearchDialog(DialogFrame):
    """Saves a search under a name, or changes one that was saved (``search_id``)."""

    saved = Signal(object)
    """The SavedSearch."""

    def __init__(
        self,
        context: Context,
        query: str = "",
        search_id: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Edit search") if search_id else tr("Save search"), _HELP, parent)
        self._searches = context.desk.searches
        self._id = search_id
        self.name, self.query = QLineEdit(), QLineEdit(query)
        if search_id:
            known = self._searches.get(search_id)
            self.name.setText(known.name)
            self.query.setText(known.query)
        self._lay_out()
        self.name.setFocus()

    def accept(self) -> None:
        """Save; a name or query that cannot be used is told and stays."""
        name, query = self.name.text(), self.query.text()
        try:
            if self._id:
                found = self._searches.edit(self._id, name=name, query=query)
            else:
                found = self._searches.add(name, query)
        except NewsClipError as error:
            self.message.show_error(error)
            return
        self.saved.emit(found)
        super().accept()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        for label, field in ((tr("Name"), self.name), (tr("Search"), self.query)):
            field.setAccessibleName(label)
            field.setMinimumWidth(360)
            form.addRow(words(label, "label"), field)
        self.body.addLayout(form)
        self.add_button(secondary_button(tr("Cancel"), self.reject))
        self.add_button(primary_button(tr("Save"), self.accept)).setDefault(True)
