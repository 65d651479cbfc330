"""Choosing files: where to save an export, which template to take. Nothing here blocks."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from newsclip.language import tr

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_LONGEST = 120
"""Bytes of a suggested name: short enough for every file system."""


def suggested_name(title: str) -> str:
    """A file name for a title that every system accepts, without its suffix."""
    words = " ".join(_FORBIDDEN.sub(" ", title).split())
    short = words.encode()[:_LONGEST].decode(errors="ignore")
    return short.strip(" .") or tr("Highlights")


def ask_where(parent: QWidget, folder: str, title: str, chosen: Callable[[str], None]) -> None:
    """Ask where to save a Markdown text; an existing file is replaced only when the user agrees."""
    dialog = _dialog(
        parent, tr("Save highlights"), folder, tr("Markdown (*.md);;All files (*)"), chosen
    )
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("md")
    dialog.selectFile(f"{suggested_name(title)}.md")
    dialog.open()


def ask_template(parent: QWidget, template: str, chosen: Callable[[str], None]) -> None:
    """Ask for a template file, beginning where the one in use is."""
    folder = str(Path(template).expanduser().parent) if template else ""
    kinds = tr("Templates (*.j2 *.jinja *.md *.txt);;All files (*)")
    dialog = _dialog(parent, tr("Choose an export template"), folder, kinds, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def _dialog(
    parent: QWidget, title: str, folder: str, kinds: str, chosen: Callable[[str], None]
) -> QFileDialog:
    start = folder if folder and Path(folder).is_dir() else str(Path.home())
    dialog = QFileDialog(parent, title, start, kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    return dialog
