"""What runs in a worker process: everything here pickles, and nothing here loads Qt."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from newsclip.domain.articles import Extracted
from newsclip.domain.errors import ImportingError, NewsClipError
from newsclip.importing.importer import Hints
from newsclip.language import tr

if TYPE_CHECKING:
    from newsclip.domain.pages import Layout
    from newsclip.importing.containers import Member


def extract_in_worker(data: bytes, hints: Hints) -> Extracted:
    """The article in the bytes; whatever a library raises over them becomes an ImportingError."""
    from newsclip.importing.registry import extract

    with _explained(hints):
        extracted = extract(data, hints)
    # The read-only views that are the defaults cannot be pickled.
    return replace(extracted, images=dict(extracted.images), provenance=dict(extracted.provenance))


def members_in_worker(data: bytes, hints: Hints) -> "tuple[Member, ...]":
    """What the container holds, nothing when the bytes are none; fails as ``extract_in_worker``."""
    from newsclip.importing.registry import members

    with _explained(hints):
        return members(data, hints)


def layout_in_worker(data: bytes, hints: Hints) -> "tuple[str, Layout]":
    """Where the text of a PDF stands on its pages; fails as ``extract_in_worker``."""
    from newsclip.importing.pdf.layout import layout_of

    with _explained(hints):
        return layout_of(data, hints)


def picture_in_worker(path: Path, password: str, page: int, width: int) -> tuple[int, int, bytes]:
    """A page of a PDF as a picture; fails with ImportingError."""
    from newsclip.importing.pdf.layout import picture_of

    with _explained(Hints(path.name)):
        return picture_of(path, password, page, width)


@contextmanager
def _explained(hints: Hints) -> Iterator[None]:
    """Whatever a library raises over the bytes becomes an ImportingError."""
    try:
        yield
    except NewsClipError:
        raise
    except MemoryError as error:
        raise _senseless(hints, "there is not enough memory for it") from error
    except Exception as error:  # the outermost door of the worker: one bad file spoils no batch
        raise _senseless(hints, f"{type(error).__name__}: {error}") from error


def leave_interrupts() -> None:
    """Ctrl+C reaches every process of a terminal; what it means is for the first one to say."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def warm_up() -> int:
    """Load the libraries that take long, before the first article waits; how many formats."""
    from importlib import import_module

    for library in ("lxml.html", "markdown", "yaml", "charset_normalizer"):
        import_module(library)
    from newsclip.importing.registry import IMPORTERS

    return len(IMPORTERS)


def _senseless(hints: Hints, detail: str) -> ImportingError:
    return ImportingError(
        tr("NewsClip could not make sense of “{name}”.", name=hints.name),
        tr("Try to save it in another format, or copy its text and paste that."),
        source=hints.name,
        detail=detail,
    )
