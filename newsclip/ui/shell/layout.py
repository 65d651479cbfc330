"""What the window remembers: its place, its panes, the screen, the scope, the article."""

from base64 import b64decode, b64encode
from typing import Any

from PySide6.QtCore import QByteArray

from newsclip.domain.scope import INBOX, ArticleSort, Place, Scope


def bytes_to_text(data: QByteArray) -> str:
    """Qt's binary state, as JSON can hold it."""
    return b64encode(data.data()).decode("ascii")


def text_to_bytes(text: object) -> QByteArray:
    """Qt's binary state back; empty when it is damaged."""
    try:
        return QByteArray(b64decode(str(text or ""), validate=True))
    except ValueError:
        return QByteArray()


def scope_to_plain(scope: Scope) -> dict[str, Any]:
    """A scope as JSON can hold it."""
    return {
        "place": scope.place.value,
        "key": scope.key,
        "id": scope.id,
        "articles": list(scope.articles),
    }


def plain_to_scope(plain: object) -> Scope:
    """The scope back; the inbox when it is damaged."""
    if not isinstance(plain, dict):
        return INBOX
    try:
        return Scope(
            Place(plain["place"]), str(plain["key"]), int(plain["id"]), tuple(plain["articles"])
        )
    except (KeyError, ValueError, TypeError):
        return INBOX


def plain_to_sort(plain: object) -> ArticleSort:
    """The order of the list back; newest first when it is damaged."""
    try:
        return ArticleSort(str(plain))
    except ValueError:
        return ArticleSort.NEWEST
