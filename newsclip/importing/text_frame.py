"""What stands round the body of a plain text: title, byline, date, address and publisher."""

import re
from dataclasses import dataclass, field

from newsclip.importing.addresses import canonical_url
from newsclip.importing.dates import iso_date
from newsclip.importing.text_lines import Form, Piece, width

_BYLINE = re.compile(
    r"^(?:(?:written |reported |story )?by|von|par|por|di|door|av|af|autor(?:in|a)?:?|author:?|"
    r"auteur:?|автор:?|текст:?|文[／/:：]|作者[:：]?|記者[:：]?|记者[:：]?|기자:?|بقلم:?|مאת:?)\s*"
    r"(?=(?-i:[^\W\d_a-zà-ÿ]))(.{2,90})$",
    re.IGNORECASE,
)
_NAME_START = re.compile(r"[^\W\d_]", re.UNICODE)
_SOURCE = re.compile(
    r"^(?:source|publisher|published by|publication|quelle|fuente|fonte|bron|источник|来源|來源|출처)"
    r"\s*[:：]\s*(.{2,120})$",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"^(?:(?:published|posted|updated|date|stand|veröffentlicht|publié|publicado|опубликовано|"
    r"发布|發布|更新)(?:\s+(?:on|am|le|el|em))?\s*[:：]?\s*)?(.{4,60})$",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright)\s*(?:\(c\)|©)?\s*(?:\d{4}[-–\d]*)?,?\s*(.{2,60}?)"
    r"(?:\.?\s*all rights reserved.?)?$", re.IGNORECASE)  # fmt: skip
_DASHED = re.compile(r"^(?:[—–]|--)\s*([^\W\d_].{1,60})$")
_BRACKETED = re.compile(r"^[(\[]([^\W\d_][^()\[\]]{1,50})[)\]]$")
_OUTLET = re.compile(
    r"\b(?:news|times|post|herald|journal|daily|weekly|gazette|tribune|press|chronicle|observer|"
    r"courier|telegraph|magazine|review|bulletin|wire|agency|radio|zeitung|nachrichten|tagblatt|"
    r"anzeiger|kurier|le monde|gaceta|diario|periódico|giornale|gazzetta|courant|dagblad|"
    r"вестник|газета|новости)\b|(?:日报|日報|晚报|晚報|新闻|新聞|时报|時報|通讯社|通訊社|신문|일보)",
    re.IGNORECASE,
)
_FINAL = re.compile(r"""[.;,!?…。！？]["'”’»)\]]*$""")
_ADDRESS = re.compile(r"^<?(https?://[^\s<>]+)>?$", re.IGNORECASE)
_TITLE_WIDTH = 200


@dataclass
class Frame:
    """What the lines round the body told; the pieces that are left are the body."""

    title: str = ""
    byline: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    body: list[Piece] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)

    def learn(self, name: str, value: str, where: str) -> bool:
        """Take a value for a field that is still unknown; says whether it did."""
        if not value or getattr(self, name):
            return False
        setattr(self, name, value)
        self.sources[name] = where
        return True


def frame(pieces: list[Piece]) -> Frame:
    """The pieces without the lines at either end that are not part of the story."""
    found = Frame()
    start = _read_head(pieces, found)
    end = _read_foot(pieces, start, found)
    found.body = pieces[start:end]
    return found


def _read_head(pieces: list[Piece], found: Frame) -> int:
    """Take leading short lines; the index of the first piece of the body."""
    index = 0
    for index, piece in enumerate(pieces[:9]):
        if piece.form is Form.HEADING and not found.title:
            found.learn("title", piece.text, "heading")
        elif piece.form is not Form.TEXT or not _head_line(pieces, index, found):
            return index
    return index + 1 if pieces[:9] and index + 1 == len(pieces) else min(index, len(pieces))


def _head_line(pieces: list[Piece], index: int, found: Frame) -> bool:
    """Whether the line at the index is about the article; if so, it is remembered."""
    line = pieces[index].text
    if _labelled(line, found, "first lines"):
        return True
    if width(line) > _TITLE_WIDTH or not _more_follows(pieces, index):
        return False
    if not found.title and _publisher_before_title(pieces, index):
        return found.learn("publisher", line, "first lines")
    if found.title or not _title_like(line):
        return False
    return found.learn("title", line, "first line")


def _labelled(line: str, found: Frame, where: str) -> bool:
    """A line that says itself what it is: a byline, a date, an address, a source, a copyright."""
    if address := _ADDRESS.match(line):
        return found.learn("url", canonical_url(address[1]), where)
    if source := _SOURCE.match(line):
        url = canonical_url(source[1])
        return found.learn("url", url, where) if url else found.learn("publisher", source[1], where)
    if byline := _BYLINE.match(line):
        return _name_like(byline[1]) and found.learn("byline", _undated(byline[1], found), where)
    dated = _DATE.match(line)
    day = iso_date(dated[1]) if dated and any(c.isdigit() for c in line) else ""
    return len(day) > 4 and not _FINAL.search(line) and found.learn("published", day, where)


def _name_like(text: str) -> bool:
    """Whether every longer word begins with a capital, as names do in scripts that have them."""
    words = [word for word in re.split(r"[\s,|/]+", text) if len(word) > 3]
    return not _FINAL.search(text) and all(
        word[0] == word[0].upper() or not _NAME_START.match(word) for word in words
    )


def _undated(byline: str, found: Frame) -> str:
    """A byline without the date that follows it after a bar or comma."""
    name, bar, rest = byline.partition("|")
    if bar and (day := iso_date(rest)):
        found.learn("published", day, "byline")
        return name.strip()
    return byline.strip()


def _more_follows(pieces: list[Piece], index: int) -> bool:
    """Whether a piece after this one is body text, longer than a line of the head."""
    longest = max((width(piece.text) for piece in pieces[index + 1 :]), default=0)
    return longest > max(60, width(pieces[index].text) * 1.2)


def _title_like(line: str) -> bool:
    ends_as_sentence = _FINAL.search(line) and line[-1] not in "?!？！…"
    return not ends_as_sentence and line[-1:] not in ":："


def _publisher_before_title(pieces: list[Piece], index: int) -> bool:
    """A first short line that names an outlet, with another line to be the title after it."""
    line = pieces[index].text
    if index or not (_OUTLET.search(line) or line.isupper()) or len(line.split()) > 5:
        return False
    after = pieces[index + 1] if index + 1 < len(pieces) else None
    return bool(
        after
        and after.form in {Form.TEXT, Form.HEADING}
        and width(after.text) <= _TITLE_WIDTH
        and _title_like(after.text)
        and width(after.text) > width(line)
        and _more_follows(pieces, index + 1)
    )


def _read_foot(pieces: list[Piece], start: int, found: Frame) -> int:
    """Take short lines at the end; the index after the last piece of the body."""
    end = len(pieces)
    while end - 1 > start and len(pieces) - end < 4:
        piece = pieces[end - 1]
        if (piece.form is Form.RULE and len(pieces) != end) or (
            piece.form is Form.TEXT and _foot_line(piece.text, found)
        ):
            end -= 1
        else:
            break
    return end


def _foot_line(line: str, found: Frame) -> bool:
    if width(line) > 120:
        return False
    if _labelled(line, found, "last lines"):
        return True
    for pattern in (_COPYRIGHT, _DASHED, _BRACKETED):
        if match := pattern.match(line):
            name = match[1].strip()
            return _publisher_like(name, marked=True) and found.learn(
                "publisher", name, "last lines"
            )
    return _publisher_like(line, marked=False) and found.learn("publisher", line, "last line")


def _publisher_like(line: str, *, marked: bool) -> bool:
    """A few words without a sentence's end: in capitals, or naming an outlet, or marked as one."""
    if _FINAL.search(line) or len(line.split()) > 6 or width(line) > 60 or line[-1:] in ":：":
        return False
    capitals = line.isupper() and sum(c.isalpha() for c in line) >= 3
    return marked or capitals or bool(_OUTLET.search(line) and _name_like(line))
