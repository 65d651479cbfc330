"""Articles on their way from one pane to another, as a drag carries them."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData

ARTICLES = "application/x-newsclip-articles"
"""A JSON list of article ids."""


def articles_to_mime(ids: Sequence[int], titles: Sequence[str] = ()) -> QMimeData:
    """The articles for our own panes; their titles for any other program."""
    data = QMimeData()
    data.setData(ARTICLES, json.dumps(list(ids)).encode())
    if titles:
        data.setText("\n".join(titles))
    return data


def articles_of_mime(data: QMimeData) -> list[int]:
    """The articles a drag carries; none when it carries anything else."""
    if not data.hasFormat(ARTICLES):
        return []
    try:
        ids = json.loads(bytes(data.data(ARTICLES).data()))
    except ValueError:
        return []
    if not isinstance(ids, list):
        return []
    return [i for i in ids if isinstance(i, int) and not isinstance(i, bool)]
