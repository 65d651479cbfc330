"""The options of an export: its title, how it is grouped, and which template lays it out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from newsclip import places
from newsclip.domain.settings import Settings
from newsclip.domain.values import value_words
from newsclip.language import tr
from newsclip.ui.dialogs.export_template_field import TemplateField
from newsclip.ui.dialogs.frame import words
from newsclip.ui.mirroring import mirrored_margins
from newsclip.ui.widgets.segmented_control import SegmentedControl

GROUPS = ("article", "kind")


class ExportOptionsPane(QWidget):
    """Begins with what the settings say; what is chosen here is for this export."""

    changed = Signal()

    def __init__(self, name: str, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit(name)
        self.title.setPlaceholderText(name)
        self.title.setAccessibleName(tr("Title"))
        self.title.setMaxLength(300)
        self.title.setCursorPosition(0)
        self.group = SegmentedControl(tr("Group by"), tuple(value_words(group) for group in GROUPS))
        self.group.set_current(GROUPS.index(settings.export_group))
        self.template = TemplateField()
        self.template.set_path(settings.export_template)
        self._lay_out()
        self.title.textEdited.connect(lambda _text: self.changed.emit())
        self.group.chosen.connect(lambda _index: self.changed.emit())
        self.template.changed.connect(lambda _path: self.changed.emit())

    @property
    def chosen_title(self) -> str:
        """The title that the user gave, else the name of what is exported."""
        return self.title.text().strip() or self.title.placeholderText()

    @property
    def chosen_group(self) -> str:
        """By what the highlights are grouped."""
        return GROUPS[self.group.current]

    @property
    def chosen_template(self) -> str:
        """The template's file; ours by its name, since empty would mean the one in the settings."""
        return self.template.path or str(places.resource("templates", "highlights.md.j2"))

    def use_own_template(self) -> None:
        """Take the template of NewsClip."""
        self.template.set_path("")
        self.changed.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(mirrored_margins(0, 4, 12, 0))
        column.setSpacing(4)
        for name, field in (
            (tr("&Title"), self.title),
            (tr("&Group by"), self.group),
            (tr("Te&mplate"), self.template),
        ):
            label = QLabel(name)
            label.setProperty("role", "label")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(12)
        hint = tr("A template is a Markdown file that says how highlights are laid out.")
        column.addWidget(words(hint, "secondary"))
        column.addStretch(1)
