"""Rich text as blocks: one walk over its tokens."""

import binascii
import re
from dataclasses import replace

from newsclip.domain.document import InlineStyle
from newsclip.domain.errors import TooLargeError
from newsclip.domain.text import flow
from newsclip.importing.addresses import link_target
from newsclip.importing.importer import Hints
from newsclip.importing.office_article import Body, Facts
from newsclip.importing.rtf.paragraphs import Paragraphs
from newsclip.importing.rtf.state import (
    DESTINATIONS,
    SHOWN_STARRED,
    SKIPPED,
    TOGGLES,
    ParagraphLook,
    Place,
    State,
)
from newsclip.importing.rtf.tokens import CHARACTERS, CODE_PAGES, Kind, Token, encoding_of, tokens
from newsclip.language import tr

_DEEPEST = 5_000
_HYPERLINK = re.compile(r'^\s*HYPERLINK\s+"([^"]{1,4096})"')
_CLOCK = ("yr", "mo", "dy")


class RtfReader:
    """Reads a rich text once. ``body`` has what it found, ``facts`` what it says of itself."""

    def __init__(self, data: bytes, hints: Hints) -> None:
        self._data = data
        self._hints = hints
        self._state = State()
        self._outer: list[State] = []
        self._encoding = "cp1252"
        self._fonts: dict[int, str] = {}
        self._bytes = bytearray()
        self._collected = ""
        self._skip = 0
        self._high = 0
        self._starred = False
        self._date: dict[str, int] = {}
        self.facts = Facts()
        self._paragraphs = Paragraphs(self.facts)
        self.broken_off = False

    @property
    def body(self) -> Body:
        """What was found so far."""
        return self._paragraphs.body

    def read(self) -> None:
        """Read it all. Fails with TooLargeError where groups are nested absurdly deep."""
        for token in tokens(self._data):
            self._token(token)
        self.broken_off = bool(self._outer)
        while self._outer:
            self._close()
        self._flush()
        self._paragraphs.finish()

    def _token(self, token: Token) -> None:
        if token.kind is Kind.BYTES:
            self._take(token.data)
            return
        if token.kind is Kind.OPEN:
            self._open()
        elif token.kind is Kind.CLOSE:
            self._close()
        elif token.kind is Kind.STAR:
            self._starred = True
            return
        elif token.kind is Kind.CHARACTER:
            if not self._passed_over():
                self._flush()
                self._put(token.word)
        else:
            self._word(token.word, token.number)
        self._starred = False

    def _passed_over(self) -> bool:
        """Whether this only stands in for the Unicode character before it."""
        if self._skip:
            self._skip -= 1
            return True
        return False

    def _take(self, data: bytes) -> None:
        passed = min(self._skip, len(data))
        self._skip -= passed
        self._bytes += data[passed:]

    def _open(self) -> None:
        self._flush()
        if len(self._outer) > _DEEPEST:
            raise TooLargeError(
                tr("“{name}” is nested too deep.", name=self._hints.name),
                tr("Open it in a word processor and save it anew."),
                source=self._hints.name,
            )
        self._outer.append(self._state)
        self._state = replace(self._state)
        self._skip = 0

    def _close(self) -> None:
        self._flush()
        self._skip = 0
        if not self._outer:
            return
        inner, self._state = self._state, self._outer.pop()
        if inner.place is not self._state.place:
            self._end_place(inner)

    def _end_place(self, inner: State) -> None:
        """Use what was collected in a group of its own."""
        text, self._collected = self._collected, ""
        match inner.place:
            case Place.TITLE:
                self.facts.title = flow(text)
            case Place.AUTHOR:
                self.facts.byline = flow(text)
            case Place.CREATED:
                self.facts.created = self._dated()
            case Place.CHANGED:
                self.facts.changed = self._dated()
            case Place.MARKER:
                self._paragraphs.marker = flow(text)
            case Place.INSTRUCTION:
                found = _HYPERLINK.match(text)
                self._state.field[0] = link_target("", found[1]) if found else ""
            case Place.PICTURE:
                self._picture(text)
            case Place.NOTE:
                self._paragraphs.end_note()

    def _dated(self) -> str:
        year, month, day = (self._date.get(part, 0) for part in _CLOCK)
        self._date = {}
        return f"{year:04}-{month:02}-{day:02}"

    def _picture(self, text: str) -> None:
        digits = re.sub(r"[^0-9A-Fa-f]", "", text)
        self.body.picture(binascii.unhexlify(digits[: len(digits) // 2 * 2]), "")

    def _word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._unicode(number or 0)
            return
        if self._passed_over():
            return
        self._flush()
        if self._is_place(word):
            return
        if word in CHARACTERS:
            self._put(CHARACTERS[word])
        elif self._state.place is Place.TEXT or self._state.place is Place.NOTE:
            self._in_text(word, number)
        self._anywhere(word, number)

    def _is_place(self, word: str) -> bool:
        """Whether the word says where the text of the group goes."""
        if word == "field":
            self._state.field = [""]
            return True
        known = DESTINATIONS.get(word)
        starred = self._starred and word not in SHOWN_STARRED
        # Within a group that goes nowhere nothing comes back.
        if self._state.place is Place.NOWHERE:
            return known is not None
        if word in SKIPPED or (starred and known is None):
            self._state.place = Place.NOWHERE
        elif known is None:
            return False
        else:
            self._enter(known)
        return True

    def _enter(self, place: Place) -> None:
        if place is Place.NOTE:
            self._paragraphs.begin_note()
        self._state.place = place
        self._collected = ""

    def _anywhere(self, word: str, number: int | None) -> None:
        value = number or 0
        match word:
            case "ansicpg":
                self._encoding = encoding_of(value)
            case "mac":
                self._encoding = "mac_roman"
            case "uc":
                self._state.skip = min(max(value, 0), 20)
            case "f":
                self._state.font = value
            case "fcharset" if self._state.place is Place.FONTS:
                self._fonts[self._state.font] = CODE_PAGES.get(value, "")
            case "cpg" if self._state.place is Place.FONTS:
                self._fonts[self._state.font] = encoding_of(value)
            case "s":
                self._paragraphs.look.style = value
            case "yr" | "mo" | "dy":
                self._date[word] = min(max(value, 0), 9999)

    def _in_text(self, word: str, number: int | None) -> None:
        on = number is None or number != 0
        match word:
            case "par" | "sect" | "page":
                self._paragraphs.end()
            case "line":
                self.body.leaf.line_break()
            case "cell":
                self._paragraphs.end_cell()
            case "row":
                self._paragraphs.end_row()
            case "pard":
                self._paragraphs.look = ParagraphLook()
            case "intbl":
                self._paragraphs.look.in_table = True
            case "outlinelevel":
                self._paragraphs.look.level = (number or 0) + 1 if 0 <= (number or 0) < 6 else 0
            case "ls":
                self._paragraphs.look.listed = True
            case "ilvl":
                self._paragraphs.look.depth = min(max(number or 0, 0), 8) + 1
            case "fs":
                self._state.size = min(max(number or 24, 2), 400)
            case "v" | "deleted":
                self._state.hidden = on
            case _:
                self._styled(word, on=on)

    def _styled(self, word: str, *, on: bool) -> None:
        styles = self._state.styles
        raised = {InlineStyle.SUPERSCRIPT, InlineStyle.SUBSCRIPT}
        if word == "plain":
            self._state.styles, self._state.hidden, self._state.size = frozenset(), False, 24
        elif word in TOGGLES:
            style = TOGGLES[word]
            self._state.styles = styles | {style} if on else styles - {style}
        elif word == "ulnone":
            self._state.styles = styles - {InlineStyle.UNDERLINE}
        elif word in {"super", "sub", "nosupersub"}:
            added = {"super": {InlineStyle.SUPERSCRIPT}, "sub": {InlineStyle.SUBSCRIPT}}
            self._state.styles = (styles - raised) | added.get(word, set())

    def _unicode(self, number: int) -> None:
        """A character by its number; two halves of a pair come one after the other."""
        self._flush()
        code = number + 0x10000 if number < 0 else number
        if 0xD800 <= code < 0xDC00:
            self._high = code
        elif 0xDC00 <= code < 0xE000 and self._high:
            self._put(chr(0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00))
            self._high = 0
        elif 0 <= code <= 0x10FFFF and not 0xD800 <= code < 0xE000:
            self._put(chr(code))
        self._skip = self._state.skip

    def _flush(self) -> None:
        """Decode the bytes so far in the encoding of their font."""
        if self._bytes:
            encoding = self._fonts.get(self._state.font) or self._encoding
            data = bytes(self._bytes)
            self._bytes.clear()
            self._put(data.decode(encoding, errors="replace"))

    def _put(self, text: str) -> None:
        place = self._state.place
        if place in {Place.TEXT, Place.NOTE}:
            if not self._state.hidden:
                self._show(text)
        elif place is Place.STYLES:
            self._paragraphs.names[self._paragraphs.look.style] = text.strip(" ;").lower()
        elif place not in {Place.NOWHERE, Place.FONTS}:
            self._collected += text

    def _show(self, text: str) -> None:
        link = self._state.field[0]
        styles = [*self._state.styles, *([InlineStyle.LINK] if link else [])]
        if link and InlineStyle.UNDERLINE in styles:
            styles.remove(InlineStyle.UNDERLINE)
        with self.body.styled(styles, link):
            self.body.leaf.add(text)
        self._paragraphs.weigh(text, self._state.size)
