"""The window over the services; the only Qt.

PySide6 puts a hook before every import that follows it, to serve optional features of its own. We use
none of them, and the hook slows the imports of a start by a fifth, so it is taken out again.
"""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - between the two, on purpose

builtins.__import__ = _plain_import
