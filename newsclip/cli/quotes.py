"""Where the words that a user quotes stand in an article's text."""

import re

from newsclip.domain.anchors import Span
from newsclip.domain.document import Document
from newsclip.domain.errors import InvalidInputError, NotFoundError
from newsclip.domain.wording import short_quote

MOST_NAMED = 5
AROUND = 20


def find_quote(document: Document, quote: str, occurrence: int | None = None) -> Span:
    """The one place of the quote, or its n-th; how its white space is broken does not matter.

    Raises NotFoundError when the words are not there, InvalidInputError when they are there more
    than once and no occurrence is named.
    """
    words = [re.escape(word) for word in quote.split()]
    if not words:
        raise InvalidInputError("There are no words in that quote.")
    places = [Span(*found.span()) for found in re.finditer(r"\s+".join(words), document.text)]
    said = short_quote(quote)
    if not places:
        raise NotFoundError(
            f"The article does not say “{said}”.",
            "Quote it character for character; “newsclip show ID --text” shows the text.",
        )
    if occurrence is None and len(places) > 1:
        raise InvalidInputError(
            f"“{said}” stands in {len(places)} places: {_named(document, places)}.",
            "Say which one with --occurrence, or quote more words.",
        )
    if occurrence is not None and occurrence > len(places):
        raise InvalidInputError(
            f"“{said}” stands in {len(places)} place{'s' * (len(places) > 1)} only."
        )
    return places[(occurrence or 1) - 1]


def checked_span(document: Document, start: int, end: int) -> Span:
    """The span between two offsets. Raises InvalidInputError when it is empty or outside the text."""
    if not 0 <= start < end <= len(document.text):
        raise InvalidInputError(
            f"{start} to {end} is no passage of a text of {len(document.text)} characters.",
            "Offsets count the characters of “newsclip show ID --text” from 0.",
        )
    return Span(start, end)


def _named(document: Document, places: list[Span]) -> str:
    """The first places with the words round them, so that the right number can be picked."""
    named = [
        f"{index}. “…{' '.join(_around(document.text, place).split())}…”"
        for index, place in enumerate(places[:MOST_NAMED], 1)
    ]
    return ", ".join(named) + (" and so on" if len(places) > MOST_NAMED else "")


def _around(text: str, place: Span) -> str:
    return text[max(0, place.start - AROUND) : place.end + AROUND]
