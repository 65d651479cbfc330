"""The files in which other programs hand over what one had in them; one module each.

Every one is a list of entries (``entries.py``): an article's address, what the program knew of it,
and the passages, notes and tags that its user had put there.
"""

from newsclip.importing.libraries import (
    bibtex,
    bookmarks,
    csl_json,
    entries,
    hypothesis,
    instapaper,
    omnivore,
    pocket,
    raindrop,
    readwise,
    ris,
    wallabag,
)

LIBRARIES = (
    hypothesis,
    wallabag,
    omnivore,
    csl_json,
    bibtex,
    ris,
    pocket,
    instapaper,
    readwise,
    raindrop,
    bookmarks,
)

__all__ = ["LIBRARIES", "entries"]
