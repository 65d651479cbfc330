"""The context menu of selected rows."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget, QWidgetAction

from newsclip.domain.kinds import CLAIM, KINDS
from newsclip.domain.links import Relation, relation_words
from newsclip.language import tr
from newsclip.services.desk import Desk
from newsclip.ui.actions import Actions
from newsclip.ui.evidence.bulk import Bulk
from newsclip.ui.inspector.facts import choice_words
from newsclip.ui.widgets.completing_line_edit import CompletingLineEdit

MOST_TAGS = 12


def row_menu(
    desk: Desk, actions: Actions, bulk: Bulk, ids: Sequence[int], parent: QWidget
) -> QMenu:
    """What can be done with these highlights."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    actions.fill_menu(menu, "evidence.jump", "evidence.edit", "")
    _add_statuses(menu.addMenu(tr("Set Status")), bulk, ids)
    _add_fields(menu.addMenu(tr("Set Field")), bulk, ids)
    _add_tags(menu.addMenu(tr("Add Tag")), desk, bulk, ids)
    _add_kinds(menu.addMenu(tr("Change Kind")), bulk, ids)
    if len(ids) == 2:
        _add_links(menu.addMenu(tr("Link the First to the Second")), bulk, ids)
    actions.fill_menu(menu, "", "evidence.export_selection", "", "evidence.delete")
    return menu


def _add_statuses(menu: QMenu, bulk: Bulk, ids: Sequence[int]) -> None:
    status = CLAIM.field("status")
    for value in status.choices if status else ():
        action = menu.addAction(choice_words(value))
        action.triggered.connect(lambda _on, it=value: bulk.set_field(ids, CLAIM.id, "status", it))


def _add_fields(menu: QMenu, bulk: Bulk, ids: Sequence[int]) -> None:
    """The fields of every kind: those of a choice with their choices, the others to be typed."""
    for kind in KINDS.offered:
        if not kind.fields:
            continue
        part = menu.addMenu(kind.plural)
        for field in kind.fields:
            if field.choices:
                values = part.addMenu(field.label)
                for value in ("", *field.choices):
                    act = values.addAction(choice_words(value) if value else tr("None"))
                    act.triggered.connect(
                        partial(_set_field, bulk, ids, kind.id, field.name, value)
                    )
            else:
                part.addMenu(
                    _typed(part, field.label, partial(_set_field, bulk, ids, kind.id, field.name))
                )


def _set_field(
    bulk: Bulk, ids: Sequence[int], kind: str, name: str, value: str, _on: bool = False
) -> None:
    bulk.set_field(ids, kind, name, value)


def _typed(parent: QMenu, label: str, enter: Callable[[str], None]) -> QMenu:
    """A menu that is a field: Enter sets what was typed."""
    menu = QMenu(label, parent)
    line = QLineEdit()
    line.setAccessibleName(label)
    line.setPlaceholderText(tr("{label}, then Enter", label=label))

    def done() -> None:
        enter(line.text())
        menu.close()
        parent.close()

    line.returnPressed.connect(done)
    action = QWidgetAction(menu)
    action.setDefaultWidget(line)
    menu.addAction(action)
    return menu


def _add_links(menu: QMenu, bulk: Bulk, ids: Sequence[int]) -> None:
    for relation in Relation:
        action = menu.addAction(relation_words(relation))
        action.triggered.connect(lambda _on, it=relation: bulk.link(ids[0], ids[1], it))


def _add_kinds(menu: QMenu, bulk: Bulk, ids: Sequence[int]) -> None:
    for kind in KINDS.offered:
        action = menu.addAction(kind.label)
        action.triggered.connect(lambda _on, it=kind.id: bulk.set_kind(ids, it))


def _add_tags(menu: QMenu, desk: Desk, bulk: Bulk, ids: Sequence[int]) -> None:
    """A field for any tag, then the tags used most."""
    known = desk.tags.all()
    field = CompletingLineEdit(tr("Tag to add"), (tag.name for tag in known))
    field.setPlaceholderText(tr("Tag to add"))

    def enter() -> None:
        bulk.add_tag(ids, field.text())
        menu.close()

    field.returnPressed.connect(enter)
    first = QWidgetAction(menu)
    first.setDefaultWidget(field)
    menu.addAction(first)
    menu.addSeparator()
    for tag in sorted(known, key=lambda one: -one.highlights)[:MOST_TAGS]:
        action = menu.addAction(tag.name.replace("&", "&&"))
        action.triggered.connect(lambda _on, it=tag.name: bulk.add_tag(ids, it))
