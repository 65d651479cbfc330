"""A traceback without anything of the user's: no messages, no values, no folders of this machine.

The message of an exception may quote an article or a file, so that only what the language itself
says of names stays. Lines of source are the program's own.
"""

import re
import traceback
from collections.abc import Iterator
from pathlib import PurePath

_ROOTS = ("newsclip", "site-packages", "dist-packages", "PySide6", "lib")
_PLACE = re.compile(r'^(\s*(?:Binary file|File) )"([^"\n]*)"', re.MULTILINE)


def trace_text(error: BaseException) -> str:
    """The traceback of an error and of what led to it, the cause first."""
    return "\n".join(_chain(error, set()))


def _chain(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None and id(cause) not in seen:
        yield from _chain(cause, seen)
        yield "which led to:"
    yield "Traceback (most recent call last):"
    for frame in traceback.extract_tb(error.__traceback__):
        yield f'  File "{short_path(frame.filename)}", line {frame.lineno}, in {frame.name}'
        if frame.line and frame.filename.endswith(".py"):
            yield f"    {frame.line}"
    yield kind_text(error)
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            if id(inner) not in seen:
                yield "which holds:"
                yield from _chain(inner, seen)


def kind_text(error: BaseException) -> str:
    """What kind of error it is, with the names of the program that it speaks of."""
    kind = type(error)
    module = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    return f"{module}{kind.__qualname__}{_named(error)}"


def _named(error: BaseException) -> str:
    match error:
        case AttributeError() if error.name:
            return f": {type(error.obj).__name__} has no “{error.name}”"
        case NameError() | ImportError() if error.name:
            return f": “{error.name}”"
        case OSError() if error.errno:
            return f": number {error.errno}"
        case UnicodeError():
            return f": {getattr(error, 'encoding', '')}"
    return ""


def short_path(path: str) -> str:
    """Where in the program a file is, without where the program is."""
    parts = PurePath(path).parts
    for root in _ROOTS:
        if root in parts[:-1]:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last:])
    return parts[-1] if parts else path


def shortened(text: str) -> str:
    """What the interpreter wrote as it died, with its paths made short."""
    return _PLACE.sub(lambda found: f'{found[1]}"{short_path(found[2])}"', text)
