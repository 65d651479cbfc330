"""What the window remembers of a library: layout, scope, open article."""

import json
from typing import Any

from newsclip.storage import memory as stored
from newsclip.storage.store import Store


class Memory:
    """Small values kept with the library; anything JSON can hold."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def recall(self, key: str, default: Any = None) -> Any:
        """The remembered value; the default when there is none or it is damaged."""
        with self._store.read() as connection:
            text = stored.recall(connection, key)
        try:
            return default if text is None else json.loads(text)
        except ValueError:
            return default

    def remember(self, **values: Any) -> None:
        """Remember these values until they are given anew."""
        with self._store.write() as tx:
            for key, value in values.items():
                stored.remember(tx, key, json.dumps(value, ensure_ascii=False))
