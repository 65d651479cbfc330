"""Where the letters of a document are printed, kept while it is put together from them."""

from collections.abc import Iterator, Sequence

from newsclip.domain.document import Document, Leaf
from newsclip.domain.pages import Box, PrintedWord, Running
from newsclip.importing.pdf.glyphs import Place
from newsclip.importing.pdf.lines import WIDE, Letter, stripped


class Printed:
    """Told of each leaf that is made (see ``Keep``); says afterwards where its letters stand."""

    def __init__(self) -> None:
        self._letters: dict[int, Sequence[Letter]] = {}
        self._leaves: list[Leaf] = []

    def keep(self, leaf: Leaf, made_of: Sequence[Letter]) -> None:
        """Remember what a leaf is made of."""
        self._leaves.append(leaf)  # so that no other leaf gets its id
        self._letters[id(leaf)] = made_of

    def words(self, document: Document) -> Iterator[PrintedWord]:
        """The words of a document made of such leaves, in the order of its text."""
        for placed in document.placed:
            yield from _words(self._letters.get(id(placed.leaf), ()), placed.start)

    def page_starts(self, document: Document) -> Iterator[tuple[int, int]]:
        """The offsets from which the text stands on another page than before, and its index."""
        page = -1
        for placed in document.placed:
            at = placed.start
            for letter in stripped(self._letters.get(id(placed.leaf), ())):
                if letter.place is not None and letter.place.page != page:
                    page = letter.place.page
                    yield at, page
                at += len(letter.char)


def _words(letters: Sequence[Letter], start: int) -> Iterator[PrintedWord]:
    """The runs of letters between spaces, of scripts without spaces each letter by itself.

    A run that goes on in another line is parted there.
    """
    run: list[Place] = []
    wide = False
    first = at = start
    for letter in [*stripped(letters), Letter(" ")]:
        place = None if letter.char.isspace() else letter.place
        alone = bool(WIDE.match(letter.char))
        if run and (place is None or alone or wide or _elsewhere(run[-1], place)):
            yield _word(first, at, run)
            run = []
        if place is not None:
            if not run:
                first = at
            run.append(place)
            wide = alone
        at += len(letter.char)


def _elsewhere(before: Place, place: Place) -> bool:
    """Whether a letter stands on another page or in another line than the one before."""
    if place.sideways:
        apart = place.right < before.left or place.left > before.right
    else:
        apart = place.bottom < before.top or place.top > before.bottom
    return place.page != before.page or apart


def _word(start: int, end: int, places: Sequence[Place]) -> PrintedWord:
    box = Box(
        min(one.left for one in places),
        min(one.top for one in places),
        max(one.right for one in places),
        max(one.bottom for one in places),
    )
    return PrintedWord(start, end, places[0].page, box, _running(places[0], places[-1]))


def _running(first: Place, last: Place) -> Running:
    if first.sideways:
        return Running.UP if last.top < first.top else Running.DOWN
    return Running.LEFT if last.left < first.left else Running.RIGHT
